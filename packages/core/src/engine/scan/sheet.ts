import type { AggregateNode } from '../../metric/node.ts';
import type { BoardInput } from './board.ts';
import { Cube } from './cube.ts';
import { Groups } from './groups.ts';
import type { Fate, Item, Judge } from './judge.ts';
import type { Measure } from './measures.ts';
import { OpenLives } from './open-lives.ts';
import { isListed, type Keeping, SlotList } from './slot-lists.ts';
import type { RowValues } from './values.ts';

/** What a board has written down: rows and values by class and cell, a cell being group × periods + period. */
export interface Sheet {
  readonly items: readonly Item[];
  readonly periods: number;
  /** counts and sums are what enters and leaves, not what stands */
  readonly byEnds: boolean;
  readonly groups: Groups;
  /** by class: the fate of its rows in each aggregate; rows of the first are nobody's business */
  readonly fates: (readonly Fate[])[];
  readonly counts: Cube<Int32Array>;
  readonly sums: ReadonlyMap<RowValues, Cube<Float64Array>>;
  /** by class: sums of what no double holds, or what depends on the period */
  readonly bigs: ReadonlyMap<Item, Map<number, bigint>[]>;
  /** by item; those that keep the same of the same rows share what is kept */
  readonly lists: ReadonlyMap<Item, Keeping>;
}

export function sheetOf({ items, coders, judge, periods, byEnds = false, keeping }: BoardInput): Sheet {
  const summed = items.filter((item) => !isListed(item));
  const shared = sharedKeepings(judge, byEnds);
  return {
    items,
    periods,
    byEnds,
    groups: new Groups(coders),
    fates: [],
    counts: new Cube(Int32Array),
    sums: new Map(summed.flatMap(({ measure }) => (measure.by === 'values' ? [[measure.values, new Cube(Float64Array)] as const] : []))),
    bigs: new Map(summed.filter(({ measure }) => measure.by === 'place').map((item) => [item, []])),
    lists: new Map(items.filter(isListed).map((item) => [item, keeping?.(item, judge) ?? shared(item)])),
  };
}

function sharedKeepings(judge: Judge, byEnds: boolean): (item: Item) => Keeping {
  const known = new Map<string, Keeping>();
  return (item) => {
    const key = byEnds ? whatIsFollowed(item) : whatIsKept(item);
    const keeping = known.get(key) ?? (byEnds ? openLives(item, judge) : new SlotList(item, judge));
    known.set(key, keeping);
    return keeping;
  };
}

/** Which quantile is asked for, or up to when, does not matter to it. */
function whatIsKept({ aggregate }: Item): string {
  const { ask, p, ...kept } = aggregate as Asked;
  return JSON.stringify(kept);
}

/** Of lives that are followed on, how they end neither. */
function whatIsFollowed({ aggregate }: Item): string {
  const { ask, event, competing, ...kept } = aggregate as Asked;
  return JSON.stringify(kept);
}

type Asked = AggregateNode & { readonly ask?: unknown; readonly p?: unknown; readonly event?: unknown; readonly competing?: unknown };

const openLives = ({ measure }: Item, judge: Judge): OpenLives => new OpenLives((measure as Extract<Measure, { by: 'lives' }>).lives, judge);

/** What a class is to an aggregate: nothing, counted, or a hit too. */
const marks = { 'out of scope': 0, counted: 1, hit: 2 } as const;
export const markOf = (fate: Fate): 0 | 1 | 2 => (typeof fate === 'object' ? 0 : marks[fate]);
