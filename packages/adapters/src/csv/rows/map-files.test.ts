import { type Entity, entities, recordSchema, type Shape, type Table, tables } from '@salesperf/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMapping } from '../mapping/parse.ts';
import type { Mapping } from '../mapping/schema.ts';
import { mapFiles } from './map-files.ts';

const bytes = (files: Record<string, string>) => Object.fromEntries(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)]));

/** Maps texts; checks what must hold of every run: records fit their schema, and every row is a record or in the ledger. */
function run(mapping: Mapping | object, files: Record<string, string>, zone = 'UTC') {
  const mapped = mapFiles({ mapping: parseMapping(JSON.stringify(mapping)), files: bytes(files), zone });
  const rows = new Set<string>();
  for (const entity of entities) {
    const schema = recordSchema(tables[entity] as unknown as Table<Shape>);
    for (const record of mapped.records[entity] ?? []) {
      schema.parse(record);
      if (record.origin) rows.add(`${record.origin.file}:${record.origin.line}`);
    }
  }
  expect(rows.size + mapped.ledger.excluded.length).toBe(mapped.ledger.received);
  for (const { source, line } of mapped.ledger.excluded) expect(rows).not.toContain(`${source}:${line}`);
  return mapped;
}

const one = (entity: Entity, columns: object, more: object = {}, file = 'a.csv') => ({ files: [{ file, records: [{ entity, columns, ...more }] }] });

/** Maps one file to one entity. */
const rowsOf = (entity: Entity, text: string, columns: object, more: object = {}) => run(one(entity, columns, more), { 'a.csv': text });
const without = (record: object | undefined) => {
  const { origin: _, ...values } = record as Record<string, unknown>;
  return values;
};

describe('cells', () => {
  it('keep every letter of an id', () => {
    const ids = ['007', '1e5', '1234567890123456789', 'A-b', '0x1F'];
    expect(rowsOf('leads', `id\n${ids.join('\n')}`, { id: 'id' }).records.leads?.map(({ id }) => id)).toEqual(ids);
  });

  it('are made of one column, several, a constant, the line, or the first that is filled', () => {
    const text = 'Year,No,Mobile,Phone\n2026,7,,555\n2026,8,777,555\n';
    const { records } = rowsOf('leads', text, { id: { template: '{Year}/{No}' }, source: { first: ['Mobile', 'Phone'] }, product: { value: 'GTX' } });
    expect(records.leads?.map(without)).toEqual([
      { id: '2026/7', source: '555', product: 'GTX' },
      { id: '2026/8', source: '777', product: 'GTX' },
    ]);
    expect(rowsOf('leads', text, { id: { line: true } }).records.leads?.map(({ id }) => id)).toEqual(['a.csv:2', 'a.csv:3']);
  });

  it('mean what the words say, exact before part, and "otherwise" for the rest', () => {
    const kind = { column: 'Type', words: { 'Cold call': 'other' }, contains: { call: 'call', mail: 'email' }, otherwise: null };
    const { records } = rowsOf('activities', 'Type\ncold CALL\nOutbound Call\nE-mail\nvisit\nsauna\n', { id: { line: true }, kind });
    expect(records.activities?.map((record) => record.kind)).toEqual(['other', 'call', 'email', 'visit', null]);
  });

  it('are empty by the words declared, and stay known as a column', () => {
    const { records } = run({ defaults: { empty: ['n/a', '-'] }, ...one('leads', { id: 'id', product: 'p' }) }, { 'a.csv': 'id,p\n1,N/A\n2,-\n3,x' });
    expect(records.leads?.map(({ product }) => product)).toEqual([null, null, 'x']);
    expect('createdAt' in records.leads![0]!).toBe(false);
  });

  it('are taken only where another column has given values', () => {
    const columns = {
      id: 'id',
      status: 's',
      closedAt: { column: 'Close', when: { s: ['won', 'lost'] } },
      dueAt: { column: 'Close', when: { s: { not: ['won', 'lost'] } } },
    };
    const { records } = rowsOf('deals', 'id,s,Close\n1,won,2026-03-01\n2,open,2026-04-01', columns);
    const march = Date.UTC(2026, 2, 1);
    expect(records.deals).toMatchObject([
      { closedAt: march, dueAt: null },
      { closedAt: null, dueAt: Date.UTC(2026, 3, 1) },
    ]);
  });

  it('read date and time of two columns', () => {
    const columns = { id: { line: true }, at: { template: '{Day} {Time}', formats: ['dd.MM.yyyy', 'dd.MM.yyyy HH:mm'] } };
    expect(rowsOf('activities', 'Day,Time\n01.03.2026,10:30\n02.03.2026,', columns).records.activities?.map(({ at }) => at)).toEqual([
      Date.UTC(2026, 2, 1, 10, 30),
      Date.UTC(2026, 2, 2),
    ]);
  });

  it('take defaults of the file before those of all files, and their own before both', () => {
    const mapping = {
      defaults: { formats: ['dd.MM.yyyy'], decimal: ',' },
      files: [
        { file: 'a.csv', records: [{ entity: 'payments', columns: { id: 'id', paidAt: 'd', amount: 'x' } }] },
        {
          file: 'b.csv',
          formats: ['MM/dd/yyyy'],
          records: [{ entity: 'payments', columns: { id: 'id', paidAt: 'd', amount: { column: 'x', decimal: '.' } } }],
        },
      ],
    };
    const { records } = run(mapping, { 'a.csv': 'id;d;x\n1;02.01.2026;1,5', 'b.csv': 'id;d;x\n2;01/02/2026;1.5' });
    const same = { paidAt: Date.UTC(2026, 0, 2), amount: '1.5' };
    expect(records.payments).toMatchObject([same, same]);
  });

  it('tell true from false', () => {
    const { records, ledger } = rowsOf('leads', 'id,r\n1,Да\n2,0\n3,\n4,maybe', { id: 'id', reactivated: 'r' });
    expect(records.leads?.map(({ reactivated }) => reactivated)).toEqual([true, false, null]);
    expect(ledger.excluded).toMatchObject([{ source: 'a.csv', line: 5, column: 'r', reason: expect.stringContaining('"r": "maybe" is neither true') }]);
  });
});

describe('the ledger', () => {
  it('names file, line, column, value and what would be right', () => {
    const { records, ledger } = rowsOf('deals', 'id,s,"Amount, net"\n1,won,"1,000"\n\n2,won,5\n3,won,"6\n7"\n4,closed,5\n,won,5\n6,won', {
      id: 'id',
      status: 's',
      amount: 'Amount, net',
    });
    expect(records.deals?.map(({ id }) => id)).toEqual(['2']);
    expect(ledger.received).toBe(6);
    expect(ledger.excluded).toEqual([
      {
        source: 'a.csv',
        line: 2,
        column: 'Amount, net',
        reason: expect.stringContaining('"Amount, net": "1,000" is not a number with "." before the decimals'),
      },
      { source: 'a.csv', line: 5, column: 'Amount, net', reason: expect.stringContaining('is not a number') },
      { source: 'a.csv', line: 7, column: 's', reason: expect.stringContaining('"s": "closed" is none of "open", "won" or "lost"') },
      { source: 'a.csv', line: 8, column: 'id', reason: '"id" is empty, and deals need "id"' },
      { source: 'a.csv', line: 9, reason: 'the line is malformed: it has 2 cells where the header has 3' },
    ]);
  });

  it('holds the rows "where" leaves out, once, where no record takes them', () => {
    const mapping = {
      files: [
        {
          file: 'log.csv',
          where: { Test: { not: 'yes' } },
          records: [
            { entity: 'activities', where: { Type: ['call', 'mail'] }, columns: { id: 'id', kind: { column: 'Type', words: { mail: 'email' } } } },
            { entity: 'meetings', where: [{ Type: 'meeting' }, { Type: { contains: 'demo' } }], columns: { id: 'id' } },
          ],
        },
      ],
    };
    const { records, ledger } = run(mapping, { 'log.csv': 'id,Type,Test\n1,Call,\n2,meeting,no\n3,Big Demo,\n4,note,\n5,call,yes' });
    expect([records.activities?.length, records.meetings?.length]).toEqual([1, 2]);
    expect(ledger.excluded).toEqual([
      { source: 'log.csv', line: 5, column: 'Type', reason: 'left out of activities by "where": "Type" is "note", kept is "call" or "mail"' },
      { source: 'log.csv', line: 6, column: 'Test', reason: 'left out by "where": "Test" is "yes", kept is anything but "yes"' },
    ]);
  });

  it('takes a row whole or not at all', () => {
    const records = [
      { entity: 'customers', columns: { id: 'c' } },
      { entity: 'deals', columns: { id: 'id', status: 's', customer: 'c' } },
    ];
    const { ledger, records: made } = run({ files: [{ file: 'a.csv', records }] }, { 'a.csv': 'id,c,s\n1,x,won\n2,y,?' });
    expect([made.customers?.length, made.deals?.length, ledger.excluded.length]).toEqual([1, 1, 1]);
  });

  it('names a file nobody asked for', () => {
    expect(run(one('leads', { id: 'id' }), { 'a.csv': 'id\n1', 'b.csv': 'x\n1' }).ledger.notices).toEqual([
      { source: 'b.csv', reason: 'the mapping does not name this file' },
    ]);
  });
});

describe('stages', () => {
  const stages = [
    { name: 'New', status: 'open' },
    { name: 'Won', status: 'won', words: ['Closed Won', 'Оплачено'] },
  ];
  it('give a deal its stage and status, and their order to the report', () => {
    const mapped = run({ stages, ...one('deals', { id: 'id', stage: 's' }) }, { 'a.csv': 'id,s\n1,new\n2,closed  won\n3,ОПЛАЧЕНО\n4,Lost' });
    expect(mapped.records.deals).toMatchObject([
      { stage: 'New', status: 'open' },
      { stage: 'Won', status: 'won' },
      { stage: 'Won', status: 'won' },
    ]);
    expect(mapped.ledger.excluded[0]?.reason).toBe('"s": "Lost" is no stage of the mapping, which knows "New" and "Won"; add it to "stages"');
    expect(mapped.stages).toEqual(stages);
  });
  it('leave a status that has a column to it', () => {
    const { records } = run(
      { stages, ...one('deals', { id: 'id', stage: 's', status: { column: 'x', words: { yes: 'lost' }, empty: [''] } }) },
      { 'a.csv': 'id,s,x\n1,New,yes\n2,New,' },
    );
    expect(records.deals?.map(({ status }) => status)).toEqual(['lost', 'open']);
  });
});

describe('money', () => {
  it('has the currency of its column, else of the cell, else of the mapping', () => {
    const mapping = { defaults: { currency: 'USD' }, ...one('payments', { id: 'id', amount: 'a', currency: 'c' }) };
    const { records, ledger } = run(mapping, { 'a.csv': 'id,a,c\n1,5,eur\n2,€5,\n3,5,\n4,$5,CAD\n5,€5,USD\n6,,EUR\n7,5,Euros' });
    expect(records.payments?.map(({ id, currency }) => [id, currency])).toEqual([
      ['1', 'EUR'],
      ['2', 'EUR'],
      ['3', 'USD'],
      ['4', 'CAD'],
      ['6', 'EUR'],
    ]);
    expect(ledger.excluded.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('"a": "5" is in EUR, but its currency is given as USD'),
      expect.stringContaining('"c": "Euros" is no currency'),
    ]);
  });
});

describe('mapping and files that do not fit', () => {
  it.each([
    ['a column', one('leads', { id: 'Lead Id' }), 'Cannot map a.csv: it has no column "Lead Id"; did you mean "LeadID"? There are "LeadID" and "Name"'],
    ['a file', one('leads', { id: 'id' }, {}, 'lead.csv'), 'Cannot find the file "lead.csv" of the mapping; there is "a.csv"'],
    ['a column of a condition', one('leads', { id: 'LeadID' }, { where: { Stat: 'x' } }), 'it has no column "Stat"'],
    ['a column in a template', one('leads', { id: { template: '{LeadID}-{No}' } }), 'it has no column "No"'],
  ])('name %s that is missing', (_, mapping, message) => expect(() => run(mapping, { 'a.csv': 'LeadID,Name\n1,x' })).toThrow(message));

  it('name a cell two formats read differently', () => {
    const mapping = one('leads', { id: 'id', createdAt: { column: 'd', formats: ['dd/MM/yyyy', 'MM/dd/yyyy'] } }) as Mapping;
    expect(() => mapFiles({ mapping, files: bytes({ 'a.csv': 'id,d\n1,13/02/2026\n2,03/02/2026' }), zone: 'UTC' })).toThrow(
      'Cannot read a.csv (line 3): "d": "03/02/2026" is 2026-02-03 as "dd/MM/yyyy" and 2026-03-02 as "MM/dd/yyyy"; keep the one of these "formats" that is meant',
    );
  });

  it('find columns whatever their case and spaces, where only one fits', () => {
    expect(rowsOf('leads', ' Lead\u00a0 ID ,x\n1,2', { id: 'lead id' }).records.leads?.length).toBe(1);
    expect(() => rowsOf('leads', 'ID,Id\n1,2', { id: 'id' })).toThrow('it has no column "id"');
  });

  it('read every file of a pattern', () => {
    const { records } = run(one('leads', { id: 'id' }, {}, 'leads-*.csv'), { 'leads-2025.csv': 'id\n1', 'leads-2026.csv': 'id\n2', 'other.csv': 'id\n3' });
    expect(records.leads?.map(({ origin }) => origin)).toEqual([
      { file: 'leads-2025.csv', line: 2 },
      { file: 'leads-2026.csv', line: 2 },
    ]);
  });
});

it('counts every row of any file once, as a record or in the ledger', () => {
  const cell = fc.constantFrom('', '1', '2', 'won', 'lost', 'x', '"', '"a\nb"', '2026-01-01', '5,5', '-', 'a"b');
  const file = fc
    .array(fc.array(cell, { minLength: 1, maxLength: 6 }), { maxLength: 30 })
    .map((rows) => ['id,status,amount,at,owner', ...rows.map((row) => row.join(','))].join('\n'));
  const records = [
    {
      entity: 'deals',
      unique: ['id'],
      keep: 'last',
      where: { status: { filled: true } },
      columns: { id: 'id', status: 'status', amount: 'amount', createdAt: 'at', owner: 'owner' },
    },
    { entity: 'quotas', where: { status: 'x' }, columns: { owner: 'owner', from: 'at', to: { column: 'at', inclusive: true }, amount: 'amount' } },
  ];
  fc.assert(
    fc.property(file, file, (a, b) => {
      run({ files: [{ file: ['a.csv', 'b.csv'], records }] }, { 'a.csv': a, 'b.csv': b });
    }),
  );
});
