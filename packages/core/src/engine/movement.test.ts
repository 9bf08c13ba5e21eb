import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dataset } from '../dataset/dataset.ts';
import { add, asOf, at, subtract, sum } from '../metric/build.ts';
import { metric } from '../metric/metric.ts';
import { deals, pipelineChanges, type Records } from '../model/index.ts';
import { fractionText, minus, parseFraction } from '../testing/fraction.ts';
import { type Scenario, scenario } from '../testing/records.ts';
import { Source } from '../testing/rows.ts';
import type { Cell } from './cell.ts';
import { evaluate } from './evaluate.ts';

const open = { status: 'open' } as const;
const words = { en: 'x', ru: 'x' };
const opening = asOf(sum(deals.amount, open), 'start');
const openingAtTheEnd = asOf(sum(deals.amount, open, { rate: 'end' }), 'start');
const closing = asOf(sum(deals.amount, open));
const movement = at(pipelineChanges.at, sum(pipelineChanges.amount, {}, { rate: 'end' }));

const balance = metric({
  id: 'balance',
  group: 'funnel',
  indicator: 'lagging',
  label: words,
  parts: { explained: add(add(opening, subtract(openingAtTheEnd, opening)), movement), closing },
  partLabels: { explained: words, closing: words },
});

/** Deals whose past is known: their beginning, their end, and an amount from the first on. */
function known(records: Records): Records {
  const dated = records.deals!.filter(({ createdAt, status, closedAt }) => createdAt != null && (status === 'open' || closedAt != null));
  const deals = [...new Map(dated.map((deal) => [deal.id, { ...deal, amount: '7' }])).values()];
  const ids = new Set(deals.map(({ id }) => id));
  const begun = deals.map(({ id, createdAt }) => ({ deal: id, at: createdAt!, amount: '7', origin: { file: '' } }));
  const changes = (records.changes ?? []).filter(({ deal }) => ids.has(deal)).map(({ currency: _, ...change }) => change);
  return { ...records, deals, changes: [...begun, ...changes] };
}

const cellsOf = (given: Scenario, by: readonly string[]): readonly Cell[] => {
  const { over, asOf: moment, currency, planRates } = given;
  // Every amount can be exchanged at every moment.
  const rates = ['USD', 'GBP'].flatMap((code) => [
    { currency: code, from: 0, rate: '0.9' },
    { currency: code, from: over.list.at(-1)!.start, rate: '0.8' },
  ]);
  return evaluate(dataset(known(given.records), { currency, rates, planRates }), { metrics: [balance], by, over, asOf: moment }).cells;
};

it.each([[], ['owner'], ['team'], ['manager'], ['pipeline'], ['owner', 'team', 'pipeline'], ['product']].map((by) => [by]))(
  'opening + revaluation + movement = closing, exactly, by %j',
  (by) => {
    fc.assert(
      fc.property(
        scenario.filter(({ records }) => known(records).deals!.length > 0),
        (given) => {
          const cells = cellsOf(given, presentOf(given, by));
          for (const cell of cells.filter(({ part }) => part === 'explained')) {
            const end = cells.find(
              (other) => other.part === 'closing' && other.start === cell.start && JSON.stringify(other.group) === JSON.stringify(cell.group),
            )!;
            if (cell.reason === 'not yet') continue;
            const [left, right] = [cell, end].map(({ value }) => parseFraction(String(value ?? 0))) as [
              ReturnType<typeof parseFraction>,
              ReturnType<typeof parseFraction>,
            ];
            expect(fractionText(minus(left, right))).toBe('0');
          }
        },
      ),
    );
  },
);

/** The dimensions that this source has. */
function presentOf({ records, asOf: moment }: Scenario, by: readonly string[]): readonly string[] {
  const all = new Source(known(records), moment).allDimensions();
  return by.filter((dimension) => all.includes(dimension));
}
