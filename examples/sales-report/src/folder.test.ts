import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cellOf, folderOf, inProcess, resultsOf } from './testing/command.ts';

const deals = `Nr;Verkäufer;Status;Summe;Angelegt;Abschluss
1;Anna;gewonnen;1.000,50;05.01.2026 10:00;01.03.2026 00:30
2;Anna;verloren;500,00;06.01.2026 10:00;28.02.2026 23:30
3;Ben;gewonnen;700,00;20.01.2026 10:00;02.03.2026
4;Ben;offen;900,00;01.02.2026 10:00;
5;Ben;gewonnen;viel;01.02.2026 10:00;03.03.2026 10:00
6;Ben;gewonnen;"7
`;
const people = `name;region\nAnna;Nord\nBen;Süd\n`;
const mapping = `{
  "zone": "Asia/Tokyo",
  "defaults": { "decimal": ",", "thousands": ".", "currency": "EUR", "formats": ["dd.MM.yyyy HH:mm", "dd.MM.yyyy"] },
  "files": [
    { "file": "deals.csv", "records": [{ "entity": "deals", "columns": {
      "id": "Nr", "owner": "Verkäufer", "status": { "column": "Status", "words": { "gewonnen": "won", "verloren": "lost", "offen": "open" } },
      "amount": "Summe", "createdAt": "Angelegt", "closedAt": "Abschluss" } }] },
    { "file": "people.csv", "records": [{ "entity": "people", "columns": { "id": "name", "name": "name", "region": "region" } }] },
  ],
}`;
const folder = folderOf({ 'deals.csv': deals, 'people.csv': people, 'salesperf.mapping.json': mapping });

describe('a folder of exports', () => {
  it('is read with times in its own zone and dates in that of the report', async () => {
    // 00:30 of 1 March in Tokyo is 15:30 of 28 February in UTC; the plain date of 2 March is that day everywhere.
    const found = await resultsOf('--data', folder, '--zone', 'UTC', '--from', '2026-01-01', '--to', '2026-04-01', '--every', 'month', '--by', 'owner');
    expect(found).toMatchObject({ zone: 'UTC', every: 'month', by: ['owner'], previous: null });
    expect(cellOf(found, 'revenue', {}, '2026-02-01')).toMatchObject({ value: '1000.5', currency: 'EUR', n: 1 });
    expect(cellOf(found, 'revenue', { owner: 'Ben' }, '2026-03-01')).toMatchObject({ value: '700', n: 1 });
    expect(cellOf(found, 'win_rate', { owner: 'Anna' }, '2026-02-01')).toMatchObject({ value: 0.5, numerator: 1, denominator: 2 });
    const inTokyo = await resultsOf('--data', folder, '--from', '2026-01-01', '--to', '2026-04-01', '--every', 'month');
    expect(inTokyo.zone).toBe('Asia/Tokyo');
    expect(cellOf(inTokyo, 'deals_won', {}, '2026-03-01').value).toBe(2);
  });

  it('loses no row: an unreadable amount and a malformed line stand in the ledger', async () => {
    const { ledger, asOf } = await resultsOf('--data', folder);
    expect(ledger).toMatchObject({ received: 8, counted: 6 });
    expect(ledger.excluded.map(({ source, line }) => [source, line])).toEqual([
      ['deals.csv', 6],
      ['deals.csv', 7],
    ]);
    expect(ledger.excluded[0]).toMatchObject({ column: 'Summe', reason: expect.stringContaining('"viel"') });
    expect(asOf).toBe('2026-03-02T15:00:00.000Z');
  });

  it('can be grouped by the region of its people, by several at once, and by nothing it has not', async () => {
    const both = await resultsOf('--data', folder, '--from', '2026-01-01', '--to', '2026-04-01', '--by', 'region,owner');
    expect(cellOf(both, 'deals_won', { region: 'Süd', owner: 'Ben' }).value).toBe(1);
    const { by } = await resultsOf('--data', folder, '--by', 'Region,OWNER,owner');
    expect(by).toEqual(['region', 'owner']);
    await expect(inProcess('--data', folder, '--by', 'regoin')).rejects.toThrow(/"regoin": no record has it; did you mean "region"\? There are .*"region"/);
    await expect(inProcess('--data', folder, '--by', 'Month')).rejects.toThrow(/use --every month$/);
  });

  it('says which column the mapping names in vain, and those there are', async () => {
    writeFileSync(join(folder, 'wrong.json'), mapping.replace('"Summe"', '"Suma"'));
    await expect(inProcess('--data', folder, '--mapping', join(folder, 'wrong.json'))).rejects.toThrow(/deals\.csv.*"Suma".*"Summe"/);
    await expect(inProcess('--data', folder, '--mapping', join(folder, 'none.json'))).rejects.toThrow(/there is no such file/);
  });

  it('names the files it does not read, and says first that the period has not begun', async () => {
    const beside = folderOf({ 'deals.csv': deals, 'people.csv': people, 'salesperf.mapping.json': mapping, 'payments.xlsx': 'x' });
    const { ledger } = await resultsOf('--data', beside);
    expect(ledger.notices).toContainEqual({ source: 'payments.xlsx', line: null, count: 1, reason: expect.stringContaining('is not read') });
    const out = join(beside, 'report.html');
    expect(await inProcess('--data', beside, '--out', out, '--from', '2027-01-01', '--to', '2027-02-01')).toMatch(
      /^.*\nThe period has not begun: it starts on 2027-01-01/,
    );
    await expect(inProcess('--data', beside, '--out', beside)).rejects.toThrow(
      /^Cannot write the report to .*: there is a folder of that name; name another file with --out$/,
    );
  });

  it('uses the config it finds there', async () => {
    const configured = folderOf({
      'deals.csv': deals,
      'people.csv': people,
      'salesperf.mapping.json': mapping,
      'salesperf.config.json':
        '{ "zone": "UTC", "title": "Nord", "language": "ru", "currency": "USD", "rates": [{ "currency": "EUR", "from": "2026-01-01", "rate": "1.5" }] }',
    });
    const found = await resultsOf('--data', configured, '--from', '2026-01-01', '--to', '2026-04-01');
    expect(found.zone).toBe('UTC');
    expect(cellOf(found, 'revenue')).toMatchObject({ value: '2550.75', currency: 'USD' });
    expect(found.metrics.find(({ id }) => id === 'win_rate')?.label).toBe('Винрейт');
    expect(await inProcess('--data', configured)).toMatch(/^Nord\nПериод: .*\n.*\nДни по времени UTC, часовой пояс из настроек/);
  });

  it.each([
    ['{ "regoin": "Nord" }', /^Cannot use the goal "deals_won" of the config .*config\.json: "of" names "regoin".*did you mean "region"\?/],
    ['{ "region": "nord" }', /no record has "nord" as "region"; did you mean "Nord"\? There are "Nord" and "Süd"$/],
    ['{ "owner": "Ana" }', /no record has "Ana" as "owner"; did you mean "Anna"\?/],
  ])('refuses a goal of %s, which nobody is', async (of, sentence) => {
    const goals = folderOf({
      'deals.csv': deals,
      'people.csv': people,
      'salesperf.mapping.json': mapping,
      'salesperf.config.json': `{ "goals": [{ "metric": "deals_won", "every": "month", "target": 3, "of": ${of} }] }`,
    });
    await expect(inProcess('--data', goals)).rejects.toThrow(sentence);
    writeFileSync(join(goals, 'salesperf.config.json'), '{ "goals": [{ "metric": "deals_won", "every": "month", "target": 3, "of": { "region": "Süd" } }] }');
    expect(await inProcess('--data', goals)).toMatch(/Nord|Süd/);
  });

  it('without anything to report on is an error that says why', async () => {
    const empty = folderOf({ 'deals.csv': 'id,status,closedAt\n' });
    await expect(inProcess('--data', empty)).rejects.toThrow(/of 0 rows none became a record/);
    const broken = folderOf({ 'deals.csv': 'id,status,closedAt\n1,maybe,2026-01-01\n' });
    await expect(inProcess('--data', broken)).rejects.toThrow(/of 1 rows none became a record; the first: deals\.csv, line 2: .*"maybe"/);
  });
});

describe('calls in a folder', () => {
  const transcript = (...lines: string[]) => `"${lines.join('\n')}"`;
  const calls = folderOf({
    'people.csv': 'id,name\na,Anna Berg\n',
    'calls.csv': [
      'id,owner,at,transcript',
      `c1,a,2026-03-02,${transcript('Anna: Hello, this is Anna from Fairway. What takes most of your time in the warehouse?', 'Tom: We lose two hours a day on counting.', 'Anna: Shall we meet on Tuesday at 10?', 'Tom: Yes, Tuesday at 10 is fine.')}`,
      `c2,a,2026-03-03,${transcript('Kim: Hello?', 'Lee: Who is this?')}`,
      '',
    ].join('\n'),
  });

  it('are scored where it is known who is the rep, and named with the reason where it is not', async () => {
    const { ledger, cells } = await resultsOf('--data', calls);
    expect(ledger).toMatchObject({ received: 3, counted: 3, excluded: [] });
    expect(ledger.notices).toContainEqual(
      expect.objectContaining({
        source: 'calls.csv',
        reason: expect.stringMatching(/^call not scored: Cannot tell which speaker is the rep/),
        count: 1,
        ids: ['c2'],
      }),
    );
    const russian = await resultsOf('--data', calls, '--lang', 'ru');
    expect(russian.ledger.notices.map(({ reason }) => reason)).toContain('звонок не оценён: не ясно, кто из говорящих менеджер: в записи есть "Kim" и "Lee"');
    expect(cellOf({ cells }, 'call_score').n).toBe(1);
    expect(cellOf({ cells }, 'criterion_pass_rate', { criterion: 'Next step agreed' }).n).toBe(1);
  });
});

describe('--init', () => {
  it('writes what then runs, and never overwrites', async () => {
    const exports = folderOf({ 'Opportunities.csv': opportunities });
    await inProcess('--init', exports);
    expect(await inProcess('--data', exports, '--from', '2026-01-01', '--to', '2026-04-01')).toMatch(/Win rate\s+66\.7%/);
    const file = join(exports, 'salesperf.mapping.json');
    for (const column of opportunities.split('\n')[0]!.split(',')) expect(readFileSync(file, 'utf8')).toContain(column);
    writeFileSync(file, 'mine');
    expect(await inProcess('--init', exports, '--lang', 'ru')).toMatch(/salesperf\.mapping\.json уже есть и не изменён/);
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  it('points an editor at a schema that is there, and quotes the folder in what to type next', async () => {
    const exports = join(folderOf({}), 'my exports');
    mkdirSync(exports);
    writeFileSync(join(exports, 'Opportunities.csv'), opportunities);
    expect(await inProcess('--init', exports)).toContain(`npm run demo -- --data "${exports}"`);
    const schema = /"\$schema": "(.*)"/.exec(readFileSync(join(exports, 'salesperf.mapping.json'), 'utf8'))![1]!;
    expect(JSON.parse(readFileSync(join(exports, schema), 'utf8'))).toHaveProperty('properties.files');
  });

  it('of a folder that is not there writes nothing', async () => {
    await expect(inProcess('--init', 'no-such-folder')).rejects.toThrow(/it does not exist/);
    expect(existsSync('no-such-folder')).toBe(false);
  });
});

const opportunities = `Opportunity ID,Opportunity Owner,Stage,Amount,Created Date,Close Date
1,Anna,Closed Won,1000.00,2026-01-05,2026-02-10
2,Anna,Closed Lost,500.00,2026-01-06,2026-02-11
3,Ben,Closed Won,700.00,2026-01-20,2026-03-01
4,Ben,Proposal,900.00,2026-02-01,2026-06-30
`;
