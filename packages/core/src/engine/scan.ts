import type { AggregateNode, PlacedNode } from '../metric/node.ts';
import type { Window } from '../time/window.ts';
import type { Context, Source } from './context.ts';
import { memberColumn, ownerColumn } from './dimensions.ts';
import type { Reading } from './reading.ts';
import { axisOf } from './scan/axis.ts';
import { Board, type Observe } from './scan/board.ts';
import { coderOf } from './scan/coders.ts';
import { filterOf } from './scan/filter.ts';
import { type Item, Judge } from './scan/judge.ts';
import { type Measure, measureOf, takenOf } from './scan/measures.ts';
import { type Frame, type Placing, placingOf } from './scan/placing.ts';
import { presentRows } from './scan/present.ts';
import { everyPair, type Way, wayOf } from './scan/ways.ts';
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
  for (const alike of placedAlike(scans)) for (const [scan, states] of pass(alike, context, observe)) answers.set(scan, states);
  return scans.map((scan) => answers.get(scan)!);
}

/** Scans by table and placement: those of one list are one pass. */
export const placedAlike = (scans: readonly Scan[]): readonly (readonly Scan[])[] => [...grouped(scans, passOf).values()];

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

/** A table whose rows are placed in one way, with the aggregates over them. */
interface Pass {
  readonly placed: PlacedNode;
  readonly source: Source;
  readonly placing: Placing;
  readonly reading: Reading;
  readonly itemOf: (scan: Scan) => Item;
  readonly unfiltered: boolean;
}

function pass(scans: readonly Scan[], context: Context, observe: Observe | undefined): readonly (readonly [Scan, States])[] {
  const { placed, windows, unfiltered = false } = scans[0]!;
  const source = context.sourceOf(placed);
  const zones = zonesOf(placed, source, context);
  const frame = { source, asOf: context.query.asOf, axis: mapped(zones, (zone) => axisOf(context.periodsIn(zone, windows))) };
  // Versions that are alive no longer stand in snapshots alone.
  const rows = placed.node === 'asOf' ? source.table.length : presentRows(source);
  const reading: Reading = { ...source, context, rows, owners: ownerColumn(placed, source), zones, axis: frame.axis };
  const placing = placingOf(placed, frame);
  const one: Pass = { placed, source, placing, reading, itemOf: itemsOf(scans, placed, frame, reading), unfiltered };
  const areOwn = (dimensions: readonly string[]): boolean => dimensions.every((dimension) => memberColumn(dimension, placed, source) !== undefined);
  const filteredBy = unfiltered ? [] : Object.keys(context.query.where ?? {});
  // Whoever sees the rows sees every pair.
  const ways = scans.map(
    (scan) => [scan, observe ? everyPair(placing) : wayOf(one.itemOf(scan), areOwn([...scan.by, ...filteredBy]), placing, reading)] as const,
  );
  return [...grouped(ways, ([, { name }]) => name).values()].flatMap((alike) =>
    run(
      alike.map(([scan]) => scan),
      alike[0]![1],
      one,
      context,
      observe,
    ),
  );
}

/** Equal aggregates are one item, and those that read the same share what they read. */
function itemsOf(scans: readonly Scan[], placed: PlacedNode, frame: Frame, reading: Reading): (scan: Scan) => Item {
  const measures = new Map<string, Measure>();
  const items = new Map<string, Item>();
  const measureFor = (aggregate: AggregateNode): Measure => {
    const { where, ...taken } = takenOf(aggregate);
    const key = JSON.stringify(taken);
    const measure = measures.get(key) ?? measureOf(aggregate, placed, frame, reading);
    measures.set(key, measure);
    return measure;
  };
  const keyOf = ({ placed: { of } }: Scan): string => JSON.stringify(of);
  for (const scan of scans) if (!items.has(keyOf(scan))) items.set(keyOf(scan), { aggregate: scan.placed.of, measure: measureFor(scan.placed.of) });
  return (scan) => items.get(keyOf(scan))!;
}

function run(scans: readonly Scan[], way: Way, pass: Pass, context: Context, observe: Observe | undefined): readonly (readonly [Scan, States])[] {
  const { placed, source, placing, reading, itemOf, unfiltered } = pass;
  const periods = context.query.over.list.length;
  const judge = new Judge([...new Set(scans.map(itemOf))], placing, reading, way.heldBy);
  const boards = [...grouped(scans, ({ by }) => JSON.stringify(by)).values()].map((alike) => {
    const coders = alike[0]!.by.map((dimension) => coderOf(dimension, placed, placing, source, context));
    return { alike, board: new Board({ items: [...new Set(alike.map(itemOf))], coders, judge, periods, observe, byEnds: way.byEnds }) };
  });
  const filter = unfiltered ? null : filterOf(placed, placing, source, context);
  way.run(judge, (pairs) => {
    filter?.(pairs);
    if (pairs.count === 0) return;
    const isTold = judge.ofProfiles !== null && pairs.areSure && !boards.some(({ board }) => board.readsVerdicts);
    const verdicts = isTold ? null : judge.judge(pairs);
    for (const { board } of boards) board.take(pairs, verdicts);
  });
  for (const { board } of boards) board.close();
  return boards.flatMap(({ alike, board }) => alike.map((scan) => [scan, board.statesOf(itemOf(scan))] as const));
}
