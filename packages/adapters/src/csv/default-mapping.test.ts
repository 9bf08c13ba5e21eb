import { describe, expect, it } from 'vitest';
import { defaultMapping } from './default-mapping.ts';
import { mapFiles } from './rows/map-files.ts';

const files = (texts: Record<string, string>) => Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, new TextEncoder().encode(text)]));

describe('defaultMapping', () => {
  it('reads files named after entities with headers named after columns', () => {
    const given = files({
      'deals.csv': 'id,status,amount,currency,dimensions.sector\n1,won,5,EUR,retail',
      'People.csv': 'id,name\n1,Ann',
      'notes.csv': 'x\n1',
    });
    const { records, ledger } = mapFiles({ mapping: defaultMapping(given), files: given, zone: 'UTC' });
    expect(records.deals).toMatchObject([{ id: '1', status: 'won', amount: '5', currency: 'EUR', dimensions: { sector: 'retail' } }]);
    expect(records.people).toMatchObject([{ name: 'Ann' }]);
    expect(ledger.notices).toEqual([{ source: 'notes.csv', reason: 'the mapping does not name this file' }]);
  });

  it.each([
    [
      'files of other names',
      { 'export.csv': 'id\n1' },
      'which --init DIR writes for you to look through: none of export.csv is named after an entity such as deals.csv',
    ],
    [
      'headers of other names',
      { 'deals.csv': 'id,statuss\n1,won' },
      'Cannot read the files without a mapping, which --init DIR writes for you to look through: deals.csv: "statuss" is no column of deals; did you mean "status"?',
    ],
    ['a column that is needed and missing', { 'deals.csv': 'id\n1' }, 'deals need a column "status"'],
  ])('asks for a mapping of %s', (_, texts, message) => expect(() => defaultMapping(files(texts as Record<string, string>))).toThrow(message));
});
