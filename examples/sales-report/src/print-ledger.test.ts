import { describe, expect, it } from 'vitest';
import { ledgerLines, mostLeftOut } from './print-ledger.ts';

const unreadable = (line: number, cell: string) => ({ source: 'deals.csv', line, column: 'Value', reason: `"Value": "${cell}" is not a number` });
const ledger = {
  received: 10,
  counted: 4,
  excluded: [
    { source: 'deals.csv', line: 2, column: 'Stage', reason: 'left out by "where": "Stage" is "Test"' },
    ...['17,995.19', '2,000', '12" pipe', '3,5'].map((cell, index) => unreadable(index + 3, cell)),
    { source: 'people.csv', line: 9, reason: 'the line is malformed: it has 3 cells where the header has 2' },
  ],
  notices: [{ source: 'deals.csv', line: 4, reason: 'closed before it was created', count: 2 }],
};

describe('the ledger in the terminal', () => {
  it('has one line for each file, column and kind of reason, with the first as the example', () => {
    expect(ledgerLines('en', ledger)).toEqual([
      'Rows: 10 received, 4 counted, 6 left out',
      '  4 × "Value": "17,995.19" is not a number (deals.csv, line 3 first)',
      '  1 × left out by "where": "Stage" is "Test" (deals.csv, line 2)',
      '  1 × the line is malformed: it has 3 cells where the header has 2 (people.csv, line 9)',
      '  2 × closed before it was created (deals.csv, line 4)',
    ]);
  });

  it('says at the top that more than half of the rows are left out', () => {
    expect(mostLeftOut('en', ledger)).toEqual([expect.stringMatching(/^Most rows are left out, 6 of 10.*"17,995\.19" is not a number \(deals\.csv\)$/)]);
    expect(mostLeftOut('ru', ledger)).toEqual([expect.stringMatching(/^Большая часть строк не вошла: 6 из 10/)]);
    expect(mostLeftOut('en', { ...ledger, received: 12 })).toEqual([]);
  });
});
