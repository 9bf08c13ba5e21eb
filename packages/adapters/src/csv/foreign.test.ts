import { readFileSync } from 'node:fs';
import { type Entity, entities, recordSchema, type Shape, type Table, tables } from '@salesperf/core';
import { describe, expect, it } from 'vitest';
import { parseMapping } from './mapping/parse.ts';
import { mapFiles } from './rows/map-files.ts';

const mapping = (name: string) =>
  parseMapping(readFileSync(new URL(`./testing/${name}.mapping.jsonc`, import.meta.url), 'utf8'), { file: `${name}.mapping.jsonc` });

/** Text in windows-1251, by asking the decoder what each byte means. */
const bytesOf = new Map(Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1251').decode(new Uint8Array([byte])), byte]));
const windows1251 = (text: string) => new Uint8Array([...text].map((letter) => bytesOf.get(letter) ?? 63));
const moscow = (date: string) => Date.parse(`${date}+03:00`);

function expectValid(records: Partial<Record<Entity, readonly object[]>>) {
  for (const entity of entities) for (const record of records[entity] ?? []) recordSchema(tables[entity] as unknown as Table<Shape>).parse(record);
}

describe('an export of a Russian CRM', () => {
  const ruble = 'руб.';
  const files = {
    'сделки 2026.csv': windows1251(
      [
        'Выгрузка сделок',
        'за март',
        'ID;Название;Ответственный;Этап сделки;Компания;Бюджет;Дата создания;Дата закрытия;Планируемая дата;Тип;Причина отказа;utm_source;Источник',
        `0041;Станок;пётр  Иванов;Успешно реализовано;ООО Ромашка;1 234 567,50 ${ruble};12 марта 2026 г.;3 апр. 2026 г. в 18:05;1 мая 2026 г.;Повторная продажа;;;Звонок`,
        `0042;"Пресс ""М""; б/у";ivanov@zavod.ru;УСПЕШНО РЕАЛИЗОВАНО;АО Лютик;2,5 млн ${ruble};01.03.2026 23:30:00;02.04.2026;-;Новая;;yandex;Реклама`,
        `0043;Насос;102;Закрыто и не реализовано;ООО Ромашка;-;5 мая 2026 г.;6 июня 2026 г.;не заполнено;Продление;Дорого;;`,
        `0044;Лифт;Олег Смирнов;Неразобранное;ИП Нет;99 000 ${ruble};7 сентября 2026 г.;;31 декабря 2026 г.;;;;`,
        `0045;Кран;102;Думают;АО Лютик;1 ${ruble};7 сентября 2026 г.;;;;;;`,
        `0046;Кран;102;Переговоры;АО Лютик;сто рублей;7 сентября 2026 г.;;;;;;`,
        `0047;Кран;102;Переговоры;АО Лютик;1 ${ruble};31 сентября 2026 г.;;;;;;`,
        `0048;Кран;102;Переговоры;"АО Лютик;1 ${ruble};1 сентября 2026 г.;;;;;;`,
        `;ИТОГО;;;;3 833 567,50 ${ruble};;;;;;;`,
      ].join('\r\n'),
    ),
    'компании.csv': windows1251('Название;Сфера деятельности\r\nООО Ромашка;Пищёвка\r\nАО Лютик;Стройка\r\n'),
    'сотрудники.csv': windows1251(
      'Табельный номер;Фамилия;Имя;Почта;Отдел;Руководитель\r\n101;Иванов;Пётр;Ivanov@zavod.ru;Север;Анна Ким\r\n102;Сидорова;Ольга;sid@zavod.ru;Юг;Анна Ким\r\n103;Смирнов;Олег;s1@zavod.ru;Юг;\r\n104;Смирнов;Олег;s2@zavod.ru;Юг;\r\n',
    ),
    'журнал.csv': windows1251(
      '12.03.2026 09:15:00;SID@zavod.ru;Исходящий звонок;0041;12:30;\r\n13.03.2026 10:00:00;ivanov@zavod.ru;Встреча;0041;;Состоялась\r\n14.03.2026 10:00:00;nobody@zavod.ru;встреча;9999;;отмена\r\n15.03.2026 10:00:00;sid@zavod.ru;Обед;;;\r\n',
    ),
    'план.csv': windows1251('Менеджер;Месяц;План\r\nПётр Иванов;март 2026;1 000 000\r\nОльга Сидорова;Апрель 2026;2 000 000,50\r\nКто-то;Апрель 2026;1\r\n'),
  };
  const { records, ledger, stages } = mapFiles({ mapping: mapping('amocrm'), files, zone: 'Europe/Moscow' });

  it('gives deals with exact amounts, days and people', () => {
    expectValid(records);
    expect(records.deals).toMatchObject([
      {
        id: '0041',
        owner: '101',
        status: 'won',
        amount: '1234567.50',
        currency: 'RUB',
        createdAt: moscow('2026-03-12T00:00'),
        closedAt: moscow('2026-04-03T18:05'),
        dueAt: null,
        kind: 'upsell',
        source: 'Звонок',
        dimensions: { отрасль: 'Пищёвка' },
      },
      {
        id: '0042',
        owner: '101',
        status: 'won',
        amount: '2500000',
        createdAt: moscow('2026-03-01T23:30'),
        closedAt: moscow('2026-04-02T00:00'),
        kind: 'new',
        source: 'yandex',
        dimensions: { отрасль: 'Стройка' },
      },
      { id: '0043', owner: '102', status: 'lost', amount: null, currency: null, kind: 'renewal', lossReason: 'Дорого', source: null },
      {
        id: '0044',
        owner: null,
        status: 'open',
        stage: 'Первичный контакт',
        amount: '99000',
        dueAt: moscow('2026-12-31T00:00'),
        kind: null,
        dimensions: { отрасль: null },
      },
    ]);
    expect(records.deals?.map(({ origin }) => origin)).toEqual([4, 5, 6, 7].map((line) => ({ file: 'сделки 2026.csv', line })));
    expect(stages?.map(({ status }) => status)).toEqual(['open', 'open', 'won', 'lost']);
  });

  it('gives leads, calls, meetings and quotas', () => {
    expect(records.leads?.length).toBe(4);
    expect(records.calls).toMatchObject([{ id: 'журнал.csv:1', owner: '102', deal: '0041', at: moscow('2026-03-12T09:15'), durationSeconds: 750 }]);
    expect(records.meetings).toMatchObject([
      { owner: '101', outcome: 'held' },
      { owner: null, deal: null, outcome: 'cancelled' },
    ]);
    expect(records.quotas).toMatchObject([
      { owner: '101', from: moscow('2026-03-01T00:00'), to: moscow('2026-04-01T00:00'), amount: '1000000', currency: 'RUB' },
      { owner: '102', from: moscow('2026-04-01T00:00'), to: moscow('2026-05-01T00:00'), amount: '2000000.50' },
    ]);
  });

  it('names every row that is left out', () => {
    expect(ledger.received).toBe(9 + 4 + 4 + 3);
    expect(ledger.excluded.map(({ source, line, column, reason }) => [source, line, column, reason])).toEqual([
      ['сделки 2026.csv', 8, 'Этап сделки', expect.stringContaining('"Думают" is no stage of the mapping')],
      ['сделки 2026.csv', 9, 'Бюджет', expect.stringContaining('"сто рублей" is not a number')],
      ['сделки 2026.csv', 10, 'Дата создания', expect.stringContaining('"31 сентября 2026 г." is not a date')],
      ['сделки 2026.csv', 11, undefined, expect.stringContaining('a quote is opened and never closed')],
      ['сделки 2026.csv', 12, 'Название', expect.stringContaining('left out by "where"')],
      ['журнал.csv', 4, 'что', expect.stringContaining('left out of calls by "where"')],
      ['план.csv', 4, undefined, expect.stringContaining('"Кто-то" is not among people')],
    ]);
    expect(ledger.notices.map(({ reason, count }) => [reason, count])).toEqual([
      [expect.stringContaining('компании.csv has no line for the key, so "Отрасль" stays empty: "ИП Нет" (1)'), 1],
      [expect.stringContaining('deals: "owner" may be several of people, so it stays empty: "Олег Смирнов" (1)'), 1],
      [expect.stringContaining('leads: "owner" may be several of people'), 1],
      [expect.stringContaining('meetings: "owner" is not among people, so it stays empty: "nobody@zavod.ru"'), 1],
      [expect.stringContaining('meetings: "deal" is not among deals, so it stays empty: "9999"'), 1],
    ]);
  });
});

describe('an export of an American CRM', () => {
  const utf8 = (text: string) => new TextEncoder().encode(text);
  const files = {
    'hubspot-crm-exports-all-deals.csv': utf8(
      `\uFEFF"Record ID","Deal Name","Deal Stage","Pipeline","Amount","Close Date","Create Date","Deal owner","Associated Company IDs","Forecast category"
"9007199254740993","Acme
renewal, ""big""","Closed won","Sales","$12.5K","Mar 3, 2026 4:05 PM","Jan 5, 2026","ANN@corp.com","77","Commit"
"2","Second","Negotiation","Sales","($1,250.00)","Mar 31, 2026 11:30 PM","Mar 8, 2026 2:30 AM","bo@corp.com","78","Pipeline"
"2","Second","Negotiation","Sales","$1,251.00","Mar 31, 2026 11:30 PM","Mar 8, 2026 2:30 AM","bo@corp.com","78","Pipeline"
"4","Fourth","Closed lost","Sales","(No value)","2026-03-04T01:00:00Z","Feb 29, 2024 12:00 AM","zed@corp.com","","best case"
"5","Fifth","Closed won","Sales","1.5 apples","Mar 3, 2026","Mar 3, 2026","ann@corp.com","77",""
`,
    ),
    'users.tsv': utf8(
      'User Id\tName\tEmail\tMain team\tStart\tEnd\tLevel\nu1\tAnn, Lee\tann@corp.com\tEast\tJan 1, 2025\tMar 31, 2026\tSenior\nu2\tBo\tbo@corp.com\tWest\t\t\t\n',
    ),
    'engagements.csv': utf8(
      'id,type,owner id,deal,hs_timestamp,connected\n1,CALL,u1,9007199254740993,1772571900000,checked\n1,INCOMING_EMAIL,u2,2,1772571900001,\n2,FAX,u2,2,1772571900001,\n',
    ),
    'nps.csv': utf8('company,score,sent\n77,90%,2026-03-01\n78,0.5,2026-03-01\n'),
  };
  const { records, ledger } = mapFiles({ mapping: mapping('hubspot'), files, zone: 'America/New_York' });

  it('gives deals with exact amounts, days and people', () => {
    expectValid(records);
    expect(records.deals).toMatchObject([
      {
        id: '9007199254740993',
        owner: 'u1',
        status: 'won',
        amount: '12500',
        currency: 'USD',
        closedAt: Date.parse('2026-03-03T16:05-05:00'),
        dueAt: null,
        createdAt: Date.parse('2026-01-05T00:00-05:00'),
        dimensions: { forecast: 'Commit' },
        origin: { line: 2 },
      },
      // 2:30 AM is skipped on this day: the clock shows 3:30.
      {
        id: '2',
        owner: 'u2',
        status: 'open',
        amount: '1251.00',
        closedAt: null,
        dueAt: Date.parse('2026-03-31T00:00-04:00'),
        createdAt: Date.parse('2026-03-08T03:30-04:00'),
        dimensions: { forecast: 'Other' },
        origin: { line: 5 },
      },
      {
        id: '4',
        owner: null,
        status: 'lost',
        amount: null,
        customer: null,
        closedAt: Date.parse('2026-03-04T01:00Z'),
        createdAt: Date.parse('2024-02-29T00:00-05:00'),
        dimensions: { forecast: 'Best case' },
      },
    ]);
  });

  it('gives people, activities and surveys', () => {
    expect(records.people).toMatchObject([
      { id: 'u1', name: 'Ann, Lee', to: Date.parse('2026-04-01T00:00-04:00'), dimensions: { seniority: 'Senior' } },
      { id: 'u2', from: null, dimensions: { seniority: null } },
    ]);
    expect(records.activities).toMatchObject([
      { id: 'CALL/1', owner: 'u1', kind: 'call', at: 1772571900000, outbound: true, connected: true },
      { id: 'INCOMING_EMAIL/1', owner: 'u2', kind: 'email', outbound: false, connected: null },
    ]);
    expect(records.surveys?.map(({ score }) => score)).toEqual([4.5, 2.5]);
  });

  it('names every row that is left out', () => {
    expect(ledger.received).toBe(5 + 2 + 3 + 2);
    expect(ledger.excluded.map(({ source, line, reason }) => [source, line, reason])).toEqual([
      ['hubspot-crm-exports-all-deals.csv', 4, 'the same by "unique" as line 5 of hubspot-crm-exports-all-deals.csv'],
      ['hubspot-crm-exports-all-deals.csv', 7, expect.stringContaining('"Amount": "1.5 apples" has "apples" beside the number')],
      ['engagements.csv', 4, expect.stringContaining('"type": "FAX" is none of "call", "email"')],
    ]);
    expect(ledger.notices.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('"owner" is not among people, so it stays empty: "zed@corp.com" (1)'),
      'deals that are the same by "unique" were dropped, 1 of which differ from the one kept',
    ]);
  });
});
