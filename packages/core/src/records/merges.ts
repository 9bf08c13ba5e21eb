import type { CheckedRecord } from './checked.ts';
import { inTime } from './order.ts';

type Links = Map<unknown, unknown>;

/** What the changes before the as-of say about merged deals. */
export interface Merges {
  /** merged deal → the deal that stands for it in the end */
  readonly survivors: ReadonlyMap<unknown, unknown>;
  /** merges that lead nowhere: into a deal that is not there, or round in a circle; they are deletions */
  readonly lost: readonly CheckedRecord[];
}

export const none: Merges = { survivors: new Map(), lost: [] };

/** Whether a change ends the deal for good. */
const isRemoval = ({ deleted, mergedInto }: CheckedRecord): boolean => deleted === true || mergedInto != null;

/** A deal ends once: the first deletion or merge before the as-of decides. */
export function mergesAt(deals: readonly CheckedRecord[], changes: readonly CheckedRecord[], asOf: number): Merges {
  const removals = changes.filter((change) => isRemoval(change) && (change.at as number) < asOf);
  if (removals.length === 0) return none;
  const ends = new Map<unknown, CheckedRecord>();
  for (const change of inTime(removals)) if (!ends.has(change.deal)) ends.set(change.deal, change);
  const ids = new Set(deals.map(({ id }) => id));
  const merges = [...ends.values()].filter(({ deal, mergedInto }) => mergedInto != null && ids.has(deal));
  const links: Links = new Map(merges.filter(({ mergedInto }) => ids.has(mergedInto)).map(({ deal, mergedInto }) => [deal, mergedInto]));
  for (const deal of inCircles(links)) links.delete(deal);
  return { survivors: resolved(links), lost: merges.filter(({ deal }) => !links.has(deal)) };
}

/** The deals that were merged, in the end, into themselves. */
function inCircles(links: Links): unknown[] {
  const walks = new Map<unknown, number>();
  return [...links.keys()].flatMap((start, walk) => {
    let deal = start;
    for (; links.has(deal) && !walks.has(deal); deal = links.get(deal)) walks.set(deal, walk);
    if (walks.get(deal) !== walk) return [];
    const circle = [deal];
    for (let next = links.get(deal); next !== deal; next = links.get(next)) circle.push(next);
    return circle;
  });
}

/** Each chain by its last deal; what was passed on the way is told at once, so that long chains are walked once. */
function resolved(links: Links): Links {
  const survivors: Links = new Map();
  for (const start of links.keys()) {
    const passed: unknown[] = [];
    let deal = start;
    for (; links.has(deal) && !survivors.has(deal); deal = links.get(deal)) passed.push(deal);
    const last = survivors.get(deal) ?? deal;
    for (const merged of passed) survivors.set(merged, last);
  }
  return survivors;
}

/** Records of a merged deal are records of the survivor. */
export const followed = (records: readonly CheckedRecord[], { survivors }: Merges): readonly CheckedRecord[] =>
  survivors.size === 0 ? records : records.map((record) => (survivors.has(record.deal) ? { ...record, deal: survivors.get(record.deal) } : record));

/** Splits likewise, unless the survivor has splits of its own in that role: those stand. */
export function followedSplits(splits: readonly CheckedRecord[], merges: Merges): readonly CheckedRecord[] {
  const key = ({ deal, role }: CheckedRecord): string => `${role ?? 'split'} ${deal}`;
  const own = new Set(splits.filter(({ deal }) => !merges.survivors.has(deal)).map(key));
  const inherited = splits.filter(({ deal }) => merges.survivors.has(deal));
  return [...splits.filter(({ deal }) => !merges.survivors.has(deal)), ...followed(inherited, merges).filter((split) => !own.has(key(split)))];
}
