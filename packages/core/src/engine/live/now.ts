import type { Fate, Item } from '../scan/judge.ts';
import type { Sheet } from '../scan/sheet.ts';
import { isListed } from '../scan/slot-lists.ts';
import { emptyState, type State } from '../state.ts';

/** The groups that have a row of an aggregate, while rows still come and go. */
export function groupsNow({ items, periods, byEnds, groups, fates: byClass, counts }: Sheet, item: Item): number[] {
  const index = items.indexOf(item);
  const cubes = byClass.flatMap((fates, one) => (fates[index] === 'out of scope' ? [] : [counts.of(one)]));
  return Array.from({ length: groups.size }, (_, group) => group).filter((group) =>
    cubes.some((cells) => {
      for (let [cell, rows] = [group * periods, 0]; cell < (group + 1) * periods; cell++) {
        rows = (byEnds ? rows : 0) + (cells[cell] ?? 0);
        if (rows > 0) return true;
      }
      return false;
    }),
  );
}

/** What stands in the cells of some groups at a period, while rows still come and go. */
export function stateNow(
  { items, periods, byEnds, fates: byClass, counts, sums: allSums, bigs: allBigs, lists }: Sheet,
  item: Item,
  groups: readonly number[],
  period: number,
): State {
  const [index, state, { measure }] = [items.indexOf(item), emptyState(), item];
  const sums = measure.by === 'values' && !isListed(item) ? allSums.get(measure.values)! : null;
  const bigs = allBigs.get(item);
  for (const [one, fates] of byClass.entries()) {
    const fate = fates[index]!;
    if (fate === 'out of scope') continue;
    // What is left out has no value, and what its values add up to is no number.
    const isCounted = typeof fate !== 'object';
    let [rows, sum, big] = [0, 0, 0n];
    for (const group of groups) {
      for (let cell = group * periods + (byEnds ? 0 : period); cell <= group * periods + period; cell++) {
        rows += counts.get(one, cell);
        if (sums && isCounted) sum += sums.get(one, cell);
        if (bigs) big += bigs[one]?.get(cell) ?? 0n;
      }
    }
    addTo(state, fate, rows, sums ? BigInt(sum) * (measure as ByValues).values.one : big);
  }
  const list = lists.get(item);
  if (list) for (const group of groups) list.addTo!(state, group * periods + period);
  return state;
}

type ByValues = Extract<Item['measure'], { by: 'values' }>;

/** Rows of one fate, with their total. */
function addTo({ of, hits, excluded }: State, fate: Fate, rows: number, total: bigint): void {
  if (typeof fate === 'object') {
    if (rows > 0) excluded.set(fate.reason, (excluded.get(fate.reason) ?? 0) + rows);
    return;
  }
  for (const tally of fate === 'hit' ? [of, hits] : [of]) {
    tally.n += rows;
    tally.total += total;
  }
}
