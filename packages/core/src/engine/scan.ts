import type { AggregateNode, PlacedNode } from '../metric/node.ts';
import type { Window } from '../time/window.ts';
import type { Context } from './context.ts';
import { ownerColumn } from './dimensions.ts';
import type { Reading } from './reading.ts';
import { axisOf } from './scan/axis.ts';
import { Board, type Observe } from './scan/board.ts';
import { coderOf } from './scan/coders.ts';
import { filterOf } from './scan/filter.ts';
import { type Item, Judge } from './scan/judge.ts';
import { type Measure, measureOf, takenOf } from './scan/measures.ts';
import { placingOf } from './scan/placing.ts';
import { mapped, zonesOf } from './scan/zoned.ts';
import type { States } from './states.ts';

/** What an executor is asked for: an aggregate over rows as they are placed in the periods under windows, by dimensions. */
export interface Scan {
  readonly placed: PlacedNode;
  readonly windows: readonly Window[];
  readonly by: readonly string[];
  /** all rows, whatever the filter of the query: of a unit that stands in the answer by another column */
  readonly unfiltered?: true;
}

/** Answers scans in their order. Those of one table whose rows are placed alike are one pass over it. */
export function scanAll(scans: readonly Scan[], context: Context, observe?: Observe): readonly States[] {
  const answers = new Map<Scan, States>();
  for (const alike of grouped(scans, passOf).values()) for (const [scan, states] of pass(alike, context, observe)) answers.set(scan, states);
  return scans.map((scan) => answers.get(scan)!);
}

/** How rows are placed, and which. */
function passOf({ placed, windows, unfiltered }: Scan): string {
  const { of, own, ...placement } = placed;
  return JSON.stringify([placement, placed.node === 'during' && of.node === 'survival', windows, unfiltered]);
}

function grouped<T>(list: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

function pass(scans: readonly Scan[], context: Context, observe: Observe | undefined): ReadonlyMap<Scan, States> {
  const { placed, windows, unfiltered } = scans[0]!;
  const { query, periodsIn } = context;
  const source = context.sourceOf(placed);
  const zones = zonesOf(placed, source, context);
  const frame = { source, asOf: query.asOf, axis: mapped(zones, (zone) => axisOf(periodsIn(zone, windows))) };
  const reading: Reading = { ...source, context, owners: ownerColumn(placed, source), zones, axis: frame.axis };
  const placing = placingOf(placed, frame);
  const measures = new Map<string, Measure>();
  const itemOf = ({ of: aggregate }: PlacedNode): Item => {
    const { where, ...taken } = takenOf(aggregate);
    const key = JSON.stringify(taken);
    const measure = measures.get(key) ?? measureOf(aggregate, placed, frame, reading);
    measures.set(key, measure);
    return { aggregate, measure };
  };
  const items = new Map<string, Item>();
  for (const scan of scans) if (!items.has(aggregateOf(scan))) items.set(aggregateOf(scan), itemOf(scan.placed));
  const judge = new Judge([...items.values()], placing, reading);
  const boards = [...grouped(scans, ({ by }) => JSON.stringify(by)).values()].map((alike) => {
    const own = new Set(alike.map((scan) => items.get(aggregateOf(scan))!));
    const coders = alike[0]!.by.map((dimension) => coderOf(dimension, placed, placing, source, context));
    return { alike, board: new Board({ items: [...own], coders, judge, periods: query.over.list.length, observe }) };
  });
  const filter = unfiltered ? null : filterOf(placed, placing, source, context);
  placing.run(judge, (pairs) => {
    filter?.(pairs);
    if (pairs.count === 0) return;
    const verdicts = judge.judge(pairs);
    for (const { board } of boards) board.take(pairs, verdicts);
  });
  return new Map(boards.flatMap(({ alike, board }) => alike.map((scan) => [scan, board.statesOf(items.get(aggregateOf(scan))!)] as const)));
}

const aggregateOf = ({ placed: { of } }: { readonly placed: { readonly of: AggregateNode } }): string => JSON.stringify(of);
