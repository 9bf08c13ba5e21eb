import { expect, it } from 'vitest';
import { mergeLedgers } from './ledger.ts';

it('counts a row out once, whoever left it out first and whatever else came of it', () => {
  const row = (line: number, reason: string) => ({ source: 'deals.csv', line, reason });
  const notice = { source: 'deals.csv', line: 4, reason: 'odd', count: 2 };
  const merged = mergeLedgers(
    { received: 5, excluded: [row(2, 'malformed')], notices: [] },
    // Of line 3 two records were refused; the records counted there are not the rows counted here.
    { received: 9, counted: 6, excluded: [row(2, 'no amount'), row(3, 'no status'), row(3, 'no owner')], notices: [notice] },
    [],
  );
  expect(merged).toEqual({ received: 5, counted: 3, excluded: [row(2, 'malformed'), row(3, 'no status')], notices: [notice] });
});

it('names first what costs a number', () => {
  const notice = (reason: string) => ({ source: 'deals.csv', line: null, reason, count: 1 });
  const merged = mergeLedgers(
    { received: 0, excluded: [], notices: [notice('alike')] },
    { received: 0, counted: 0, excluded: [], notices: [notice('closed without a close date')] },
    [notice('call not scored')],
  );
  expect(merged.notices.map(({ reason }) => reason)).toEqual(['closed without a close date', 'alike', 'call not scored']);
});
