import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMapping } from '../mapping/parse.ts';
import { mapFiles } from '../rows/map-files.ts';
import { draftMapping } from './draft-mapping.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const drafted = (files: Record<string, Uint8Array>) => {
  const text = draftMapping(files);
  return { text, ...mapFiles({ mapping: parseMapping(text, { file: 'draft' }), files, zone: 'UTC' }) };
};

describe('draftMapping', () => {
  it('maps what it recognises by Russian headers, in the encoding and formats it finds', () => {
    const russian = (text: string) =>
      new Uint8Array([...text].map((letter) => (letter >= 'А' && letter <= 'я' ? letter.charCodeAt(0) - 0x410 + 0xc0 : letter.charCodeAt(0))));
    const files = {
      'Сделки.csv': russian(
        'ID сделки;Ответственный;Этап;Бюджет;Дата создания;Дата закрытия;Город\n1;Иванов;Переговоры;1 234,50;31.01.2026;01.02.2026;Омск\n2;Иванов;Успешно реализовано;2,50;01.02.2026 10:00;03.02.2026;Уфа\n',
      ),
    };
    const { text, records, ledger, stages } = drafted(files);
    expect(records.deals).toMatchObject([
      { id: '1', owner: 'Иванов', status: 'open', amount: '1234.50', createdAt: Date.UTC(2026, 0, 31), closedAt: null, dueAt: Date.UTC(2026, 1, 1) },
      { id: '2', owner: 'Иванов', status: 'won', amount: '2.50', createdAt: Date.UTC(2026, 1, 1, 10), closedAt: Date.UTC(2026, 1, 3), dueAt: null },
    ]);
    expect(stages).toEqual([
      { name: 'Переговоры', status: 'open' },
      { name: 'Успешно реализовано', status: 'won' },
    ]);
    expect(ledger.excluded).toEqual([]);
    expect(text).toContain('"encoding": "windows-1251"');
    expect(text).toContain('// "Город": "Город",');
  });

  it('leaves to decide what the cells do not tell', () => {
    const { text, records } = drafted({ 'deals.csv': utf8('Deal ID,Stage,Amount,Close Date\n1,Won,"1,000",03/04/2026\n2,Lost,"2,000",05/06/2026') });
    expect(text).toMatch(/\/\/ "amount": "Amount", \/\/ or .*: the cells fit both|\/\/ "amount": \{ "column": "Amount", "thousands": "," \}, \/\/ or/);
    expect(text).toMatch(/\/\/ "closedAt": .*"dd\/MM\/yyyy".* \/\/ or \[ "MM\/dd\/yyyy" \]: the cells fit both/);
    expect(records.deals).toMatchObject([
      { id: '1', status: 'won' },
      { id: '2', status: 'lost' },
    ]);
  });

  it('puts a record that lacks something needed into comments', () => {
    const { text, records } = drafted({ 'quotas.csv': utf8('Owner,Plan\nAnn,5') });
    expect(text).toContain('// quotas need "from" and "to": fill it in and take away the slashes.');
    expect(records.quotas).toBeUndefined();
  });

  it.each([
    ['Won time', 'Lost time', 'ID,Stage,Won time,Lost time,Lost reason\n1,Won,2026-02-03,,\n2,Lost,,2026-02-04,Price'],
    ['Дата выигрыша', 'Дата проигрыша', '№,Этап,Дата выигрыша,Дата проигрыша,Причина\n1,Выиграна,2026-02-03,,\n2,Проиграна,,2026-02-04,Цена'],
  ])('takes the close date from %s or %s, whichever is filled', (won, lost, csv) => {
    const { text, records } = drafted({ 'deals.csv': utf8(csv) });
    expect(text).toContain(`"closedAt": { "first": [ "${won}", "${lost}" ] },`);
    expect(records.deals).toMatchObject([
      { id: '1', status: 'won', closedAt: Date.UTC(2026, 1, 3) },
      { id: '2', status: 'lost', closedAt: Date.UTC(2026, 1, 4) },
    ]);
  });

  it('says which columns would fit too, unless they are used for something else', () => {
    const { text } = drafted({ 'deals.csv': utf8('ID,Stage,Close date,Won date,Deal amount,Created,Value (net)\n1,Won,2026-02-03,2026-02-03,5,2026-01-01,4') });
    expect(text).toContain('"closedAt": "Close date", // chosen; "Won date" would fit too');
    expect(text).toContain('"amount": "Deal amount", // chosen; "Value (net)" would fit too');
    expect(text).toContain('"createdAt": "Created",\n');
  });

  it('shows how to split a journal that has meetings among calls and letters', () => {
    const csv = utf8('N,Type,Assigned to user,Due date\n1,Call,Ann,2026-02-03\n2,Meeting,Ann,2026-02-04\n3,E-mail,Ann,2026-02-05');
    const { text, records } = drafted({ 'export.csv': csv });
    expect(records.activities?.map(({ id, owner, at }) => [id, owner, at])).toContainEqual(['2', 'Ann', Date.UTC(2026, 1, 4)]);
    const lines = text.split('\n');
    const [shown, used] = [lines.indexOf('      // "records": ['), lines.indexOf('      "records": [')];
    const split = [...lines.slice(0, shown), ...lines.slice(shown, used).map((line) => line.replace('// ', '')), '    },', '  ],', '}'].join('\n');
    const { records: apart } = mapFiles({ mapping: parseMapping(split), files: { 'export.csv': csv }, zone: 'UTC' });
    expect(apart.activities?.map(({ id }) => id)).toEqual(['1', '3']);
    expect(apart.meetings).toMatchObject([{ id: '2', owner: 'Ann', startsAt: Date.UTC(2026, 1, 4) }]);
  });

  it('recognises short Russian headers', () => {
    const { records } = drafted({ 'Оплаты.csv': utf8('№;Когда;Сумма, руб.\n7;02.02.2026;1 000,50'), 'Встречи.csv': utf8('№;Дата;Итог\n1;02.02.2026;held') });
    expect(records.payments).toMatchObject([{ id: '7', paidAt: Date.UTC(2026, 1, 2), amount: '1000.50' }]);
    expect(records.meetings).toMatchObject([{ id: '1', startsAt: Date.UTC(2026, 1, 2), outcome: 'held' }]);
  });

  it('names a schema only where it is told of one', () => {
    const files = { 'deals.csv': utf8('id,stage\n1,Won') };
    expect(draftMapping(files)).not.toContain('$schema');
    expect(draftMapping(files, { schema: '../mapping.schema.json' })).toContain('"$schema": "../mapping.schema.json",');
  });

  it('makes a mapping that parses of any headers', () => {
    const word = fc.constantFrom(
      'id',
      'Deal ID',
      'stage',
      'Этап',
      'owner',
      'amount "net"',
      'created\nat',
      '*/ // x',
      'Close Date',
      'a,b',
      '',
      'name',
      '{x}',
      'E-mail',
      'type',
      'to',
      'from',
      'status',
    );
    const file = fc.constantFrom('deals.csv', 'people.csv', 'x.csv', 'tasks.csv', 'quotas.csv', 'Встречи.csv', 'calls.csv', 'payments.csv', 'history.csv');
    const cell = fc.constantFrom('', '1', 'won', 'lost', '2026-01-02', '01/02/2026', '"q"', '1,5', 'Ж', '//');
    const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const table = fc
      .array(word, { minLength: 1, maxLength: 6 })
      .chain((headers) =>
        fc
          .array(fc.array(cell, { minLength: headers.length, maxLength: headers.length }), { maxLength: 4 })
          .map((rows) => [headers, ...rows].map((row) => row.map(quote).join(',')).join('\n')),
      );
    fc.assert(
      fc.property(file, table, (name, text) => {
        const mapped = drafted({ [name]: utf8(text) });
        expect(mapped.text).toContain(JSON.stringify(name));
      }),
    );
  });
});
