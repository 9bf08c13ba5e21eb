import { describe, expect, it } from 'vitest';
import { parseMapping } from '../mapping/parse.ts';
import { mapFiles } from './map-files.ts';

const run = (files: object[], texts: Record<string, string>) =>
  mapFiles({
    mapping: parseMapping(JSON.stringify({ files })),
    files: Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, new TextEncoder().encode(text)])),
    zone: 'UTC',
  });
const leads = (columns: object = {}) => ({ file: 'leads.csv', records: [{ entity: 'leads', columns: { id: 'id', owner: 'owner', ...columns } }] });
const people = {
  file: 'people.csv',
  records: [{ entity: 'people', columns: { id: 'id', name: 'name', email: 'email', team: 'team' }, dimensions: { grade: 'grade' } }],
};
const staff = 'id,name,email,team,grade\n1,Ann Lee,ann@x.io,East,A\n2,Bo Fox,bo@x.io,West,B\n3,Bo Fox,bo2@x.io,East,C';

describe('owners', () => {
  it('are found by id, e-mail or name, case and spaces ignored; two of one name are not guessed', () => {
    const { records, ledger } = run([leads(), people], {
      'people.csv': staff,
      'leads.csv': 'id,owner\na,1\nb,ANN@x.io\nc, ann  lee\nd,Bo Fox\ne,Zed\nf,\ng,zed',
    });
    expect(records.leads?.map(({ owner }) => owner)).toEqual(['1', '1', '1', null, null, null, null]);
    expect(ledger.notices).toEqual([
      { source: 'leads.csv', reason: 'leads: "owner" may be several of people, so it stays empty: "Bo Fox" (1)', count: 1 },
      { source: 'leads.csv', reason: 'leads: "owner" is not among people, so it stays empty: "Zed" (1), "zed" (1)', count: 2 },
    ]);
    expect(records.people?.[0]).toMatchObject({ team: 'East', dimensions: { grade: 'A' } });
  });

  it('are found only by what the mapping says they are', () => {
    const { records } = run([leads({ owner: { column: 'owner', by: 'email' } }), people], { 'people.csv': staff, 'leads.csv': 'id,owner\na,1\nb,Bo@X.io' });
    expect(records.leads?.map(({ owner }) => owner)).toEqual([null, '2']);
  });

  it('become the people where no file of people is mapped', () => {
    const { records, ledger } = run([leads()], { 'leads.csv': 'id,owner\na,Ann Lee\nb,ann  lee\nc,bo@x.io\nd,' });
    expect(records.people).toEqual([
      { id: 'Ann Lee', name: 'Ann Lee' },
      { id: 'bo@x.io', name: 'bo@x.io', email: 'bo@x.io' },
    ]);
    expect(records.leads?.map(({ owner }) => owner)).toEqual(['Ann Lee', 'Ann Lee', 'bo@x.io', null]);
    expect(ledger.notices).toEqual([{ reason: 'spellings taken as one person: "Ann Lee" (1), "ann  lee" (1)', count: 2 }]);
  });

  it('that are ids are one person only where equal', () => {
    const { records } = run([leads({ owner: { column: 'owner', by: 'id' } })], { 'leads.csv': 'id,owner\na,00Ab\nb,00aB' });
    expect(records.people?.map(({ id }) => id)).toEqual(['00Ab', '00aB']);
  });
});

describe('links', () => {
  const deals = { file: 'deals.csv', records: [{ entity: 'deals', columns: { id: 'id', status: 'status', lead: 'lead', customer: 'customer' } }] };
  it('to records that are not there stay empty and are counted, where there is a file of such records', () => {
    const text = 'id,status,lead,customer\n1,won,a,Acme\n2,won,z,Other';
    const { records, ledger } = run([deals, leads()], { 'deals.csv': text, 'leads.csv': 'id,owner\na,' });
    expect(records.deals?.map(({ lead, customer }) => [lead, customer])).toEqual([
      ['a', 'Acme'],
      [null, 'Other'],
    ]);
    expect(ledger.notices).toMatchObject([{ source: 'deals.csv', count: 1, reason: expect.stringContaining('"lead" is not among leads') }]);
  });

  it('to customers may be names', () => {
    const customers = { file: 'c.csv', records: [{ entity: 'customers', columns: { id: 'id', name: 'name' } }] };
    const { records } = run([deals, customers], { 'deals.csv': 'id,status,lead,customer\n1,won,,ACME inc\n2,won,,c1', 'c.csv': 'id,name\nc1,Acme Inc' });
    expect(records.deals?.map(({ customer }) => customer)).toEqual(['c1', 'c1']);
  });

  it('a record cannot be without put the row in the ledger', () => {
    const quotas = { file: 'q.csv', records: [{ entity: 'quotas', columns: { owner: 'who', from: 'from', to: 'from' } }] };
    const { records, ledger } = run([quotas, people], { 'q.csv': 'who,from\nZed,2026-01-01\n1,2026-01-01', 'people.csv': staff });
    expect(records.quotas?.map(({ owner }) => owner)).toEqual(['1']);
    expect(ledger.excluded).toEqual([{ source: 'q.csv', line: 2, reason: '"owner": "Zed" is not among people, and quotas need "owner"' }]);
  });
});

describe('repeated records', () => {
  const text = 'id,owner,mail\n1,Ann,a@x\n1,Ann,a@x\n2,Bo,b@x\n3,Bo,B@x\n4,Cy,';
  it('are named and kept: the same id, and the same content under other ids', () => {
    const { records, ledger } = run([leads()], { 'leads.csv': text });
    expect(records.leads?.length).toBe(5);
    expect(ledger.notices).toEqual([
      { source: 'leads.csv', line: 3, count: 2, reason: 'the id "1" stands 2 times in leads: line 2 of leads.csv, line 3 of leads.csv' },
      { source: 'leads.csv', line: 5, count: 2, reason: 'leads are alike in all but the id ("2", "3"): line 4 of leads.csv, line 5 of leads.csv' },
    ]);
  });

  it('are named once for each file and entity, however many groups there are', () => {
    const many = Array.from({ length: 200 }, (_, index) => `${index},Rep ${index % 50},`).join('\n');
    const { ledger } = run([leads()], { 'leads.csv': `id,owner,mail\n${many}\n0,Bo,\n1,Cy,` });
    expect(ledger.notices).toEqual([
      { source: 'leads.csv', line: 202, count: 4, reason: expect.stringMatching(/^2 ids stand more than once in leads: line 2 of leads.csv, line 202 of/) },
      {
        source: 'leads.csv',
        line: 52,
        count: 200,
        reason: expect.stringMatching(/^leads are alike in all but the id \("0", "50".*\), in 50 groups: line 2 of/),
      },
    ]);
  });

  it('are dropped by the columns the mapping names', () => {
    const records = [{ entity: 'leads', columns: { id: 'id', owner: 'owner' }, unique: [{ column: 'mail', case: 'lower' }], keep: 'last' }];
    const mapped = run([{ file: 'leads.csv', records }], { 'leads.csv': text });
    expect(mapped.records.leads?.map(({ id, origin }) => [id, origin?.line])).toEqual([
      ['1', 3],
      ['3', 5],
      ['4', 6],
    ]);
    expect(mapped.ledger.excluded).toEqual([
      { source: 'leads.csv', line: 2, reason: 'the same by "unique" as line 3 of leads.csv' },
      { source: 'leads.csv', line: 4, reason: 'the same by "unique" as line 5 of leads.csv' },
    ]);
    expect(mapped.ledger.notices).toEqual([{ reason: 'leads that are the same by "unique" were dropped', count: 2 }]);
  });

  it('that are dropped leave the row where it is another record too', () => {
    const records = [
      { entity: 'customers', columns: { id: 'customer', name: 'city' }, unique: ['customer'] },
      { entity: 'deals', columns: { id: 'id', status: 'status', customer: 'customer' } },
    ];
    const mapped = run([{ file: 'd.csv', records }], { 'd.csv': 'id,status,customer,city\n1,won,x,A\n2,lost,x,B\n3,won,y,C' });
    expect([mapped.records.customers?.length, mapped.records.deals?.length, mapped.ledger.excluded]).toEqual([2, 3, []]);
    expect(mapped.ledger.notices).toEqual([{ reason: 'customers that are the same by "unique" were dropped, 1 of which differ from the one kept', count: 1 }]);
  });
});

describe('joins', () => {
  const deals = (join: object = {}) => ({
    file: 'deals.csv',
    joins: [{ file: 'closings.csv', key: { column: 'no', case: 'upper' }, match: 'deal', bring: { closed: 'date' }, ...join }],
    records: [{ entity: 'deals', columns: { id: 'no', status: { value: 'won' }, closedAt: 'closed' }, where: { closed: { not: 'never' } } }],
  });
  const closings = { file: 'closings.csv', formats: ['dd.MM.yyyy'] };
  const texts = { 'deals.csv': 'no\na1\nb2\nc3\n', 'closings.csv': 'deal;date\nA1;02.03.2026\nB2;03.03.2026\nB2;04.03.2026\n;05.03.2026\nX' };

  it('bring a column by key, read as its own file says; what is not there, or not one, stays empty and is counted', () => {
    const { records, ledger } = run([deals(), closings], texts);
    expect(records.deals?.map(({ closedAt }) => closedAt)).toEqual([Date.UTC(2026, 2, 2), null, null]);
    expect(ledger.received).toBe(3);
    expect(ledger.notices).toEqual([
      { source: 'closings.csv', line: 6, reason: 'the line is malformed and was not looked into: it has 1 cells where the header has 2' },
      { source: 'deals.csv', reason: 'closings.csv has no line for the key, so "closed" stays empty: "C3" (1)', count: 1 },
      {
        source: 'deals.csv',
        reason: 'closings.csv has several different lines for the key, so "closed" stays empty ("repeated": "first" or "last" takes one): "B2" (1)',
        count: 1,
      },
      { source: 'deals.csv', line: 4, reason: 'deals are alike in all but the id ("b2", "c3"): line 3 of deals.csv, line 4 of deals.csv', count: 2 },
    ]);
  });

  it('take the first or the last of several lines where the mapping says so', () => {
    expect(run([deals({ repeated: 'last' }), closings], texts).records.deals?.[1]?.closedAt).toBe(Date.UTC(2026, 2, 4));
    expect(run([deals({ repeated: 'first' }), closings], texts).records.deals?.[1]?.closedAt).toBe(Date.UTC(2026, 2, 3));
  });

  it('look into the rows that are read', () => {
    const { records } = run([deals(), { ...closings, where: { date: { not: '03.03.2026' } } }], texts);
    expect(records.deals?.[1]?.closedAt).toBe(Date.UTC(2026, 2, 4));
  });

  it('never hide a column of the file', () => {
    expect(() => run([deals({ bring: { no: 'date' } }), closings], texts)).toThrow('Cannot bring "no" into deals.csv: it has a column of this name');
    expect(() => run([deals({ match: 'id' }), closings], texts)).toThrow('Cannot map closings.csv: it has no column "id"; there are "deal" and "date"');
  });
});
