import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset } from '../dataset/dataset.ts';
import type { AggregateNode, PlacedNode } from '../metric/node.ts';
import { placed, reducers } from '../testing/definitions.ts';
import { type Scenario, scenario } from '../testing/records.ts';
import { addDays } from '../time/civil.ts';
import { type Periods, periods } from '../time/period.ts';
import { type Context, contextOf } from './context.ts';
import { finishAggregate } from './finish.ts';
import { needsOf } from './needs.ts';
import { ownTables } from './own-table.ts';
import { scanAll } from './scan.ts';
import { emptyState, merge, type State } from './state.ts';

const contextFor = ({ records, asOf, currency, rates, planRates, calendar, ownZones }: Scenario, over: Periods): Context =>
  contextOf(dataset(records, { currency, rates, planRates }), { metrics: [], over, asOf, calendar, ownZones, reducers }, ownTables());

/** By group, the states of all periods. */
function statesBy(node: PlacedNode, by: readonly string[], context: Context): ReadonlyMap<string, readonly State[]> {
  const [states] = scanAll([{ placed: node, windows: [], by }], context);
  return new Map(states!.keys.map((key) => [key, context.query.over.list.map((_, period) => states!.at(key, period)!)]));
}

const answerable = (node: PlacedNode, context: Context): boolean => needsOf({ value: node } as never, context).length === 0;
const answer = (of: AggregateNode, state: State): string => JSON.stringify(finishAggregate(of, state, reducers));
const sumOf = (states: readonly State[]): State => states.reduce((whole, state) => merge(whole, state), emptyState());

/** Of a life table in progress each period begins to watch anew, and a stock is of one moment. */
const mergesOverTime = (node: PlacedNode): boolean => node.node === 'at' && !/inPeriod|"rate":"(start|end)"|"per"/.test(JSON.stringify(node));

describe('states', () => {
  it('of months merge to the quarter’s: medians, distinct counts, life tables and folds too', () => {
    fc.assert(
      fc.property(scenario, placed.filter(mergesOverTime), (given, node) => {
        const { zone, list } = given.over;
        const axis = { from: list[0]!.from, to: addDays(list[0]!.from, 120), zone };
        const [fine, coarse] = [contextFor(given, periods({ ...axis, every: 'month' })), contextFor(given, periods(axis))];
        if (!answerable(node, fine)) return;
        const parts = statesBy(node, [], fine).get('[]') ?? [];
        const whole = statesBy(node, [], coarse).get('[]')?.[0] ?? emptyState();
        // A row that nobody dated stands in every period with that reason.
        if ([...whole.excluded.keys()].some((reason) => reason.endsWith('missing'))) return;
        expect(answer(node.of, sumOf(parts))).toBe(answer(node.of, whole));
      }),
    );
  });

  it('of owners merge to the team’s, at any placement', () => {
    fc.assert(
      fc.property(scenario, placed, (given, node) => {
        const context = contextFor(given, given.over);
        if (!answerable(node, context) || needsOf({ value: node, by: ['owner'] } as never, context).length > 0) return;
        const owners = [...statesBy(node, ['owner'], context).values()];
        const team = statesBy(node, [], context).get('[]') ?? given.over.list.map(emptyState);
        team.forEach((state, period) => void expect(answer(node.of, sumOf(owners.map((list) => list[period]!)))).toBe(answer(node.of, state)));
      }),
    );
  });

  it('give back what they were when what was added is taken out again, whatever stands between', () => {
    fc.assert(
      fc.property(scenario, placed, placed, (given, node, stranger) => {
        const context = contextFor(given, given.over);
        if (!answerable(node, context) || !answerable(stranger, context)) return;
        const statesOf = (of: PlacedNode) => [...statesBy(of, [], context).values()].flat();
        const [kept, added] = [statesOf(node), statesOf(stranger)];
        const state = sumOf([...kept, ...added]);
        for (const one of [...added].reverse()) merge(state, one, -1);
        expect(JSON.stringify(plainState(state))).toBe(JSON.stringify(plainState(sumOf(kept))));
      }),
    );
  });
});

/** A state as data whose order means nothing. */
const plainState = ({ of, hits, excluded }: State) => [...[of, hits].map(({ n, total, values }) => [n, String(total), sorted(values)]), sorted(excluded)];
const sorted = (slots: ReadonlyMap<string | bigint, number>) => [...slots].map(([slot, rows]) => `${typeof slot} ${slot} ${rows}`).sort();
