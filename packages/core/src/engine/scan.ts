import type { AggregateNode, PlacedNode } from '../metric/node.ts';
import type { Window } from '../time/window.ts';
import type { Context, Source } from './context.ts';
import { memberColumn, ownerColumn } from './dimensions.ts';
import type { Reading } from './reading.ts';
import { eventsAlone } from './scan/alone.ts';
import { axisOf } from './scan/axis.ts';
import { Board, type BoardInput, type Observe } from './scan/board.ts';
import { coderOf } from './scan/coders.ts';
import { filterOf } from './scan/filter.ts';
import { type Item, Judge } from './scan/judge.ts';
import { type Measure, measureOf, takenOf } from './scan/measures.ts';
import type { Pairs } from './scan/pairs.ts';
import { type Frame, type Picked, type Placing, placingOf } from './scan/placing.ts';
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
  for (const { run, boards } of passesOf(scans, context, { observe })) {
    run();
    for (const { board, scans: alike, itemOf } of boards) {
      board.close();
      for (const scan of alike) answers.set(scan, board.statesOf(itemOf(scan)));
    }
  }
  return scans.map((scan) => answers.get(scan)!);
}

/** Rows of a table that are taken into cells in one way. */
export interface Pass {
  readonly source: Source;
  /** only versions alive at the as-of are taken */
  readonly ofEvents: boolean;
  /** rows come as they enter and as they leave */
  readonly byEnds: boolean;
  readonly judge: Judge;
  readonly boards: readonly Scanned[];
  /** Takes the rows, or with the sign −1 takes them out again. */
  readonly run: (sign?: 1 | -1) => void;
}

/** Aggregates by some dimensions, with the scans that ask for them. */
export interface Scanned {
  readonly board: Board;
  /** no two scans of one aggregate have items of their own */
  readonly items: readonly Item[];
  readonly scans: readonly Scan[];
  readonly itemOf: (scan: Scan) => Item;
}

export interface PassOptions extends Pick<BoardInput, 'observe'> {
  /** the rows that a run takes, where those are not all */
  readonly picked?: Picked;
  /** how rows of these scans are kept while they come and go, and who is told of it */
  readonly watch?: (scans: readonly Scan[]) => Pick<BoardInput, 'note' | 'keeping'>;
}

/** Scans as passes over tables, ready to be run. */
export const passesOf = (scans: readonly Scan[], context: Context, options: PassOptions): readonly Pass[] =>
  placedAlike(scans, context).flatMap((alike) => passesAlike(alike, context, options));

/** Scans by table and placement: those of one list are one pass, or few. */
export const placedAlike = (scans: readonly Scan[], context: Context): readonly (readonly Scan[])[] => {
  const placements = new Map<PlacedNode, string>();
  return [...grouped(scans, (scan) => placementOf(scan, placements, context)).values()];
};

/** How rows are placed, and which. */
function placementOf({ placed, windows, unfiltered }: Scan, known: Map<PlacedNode, string>, { textOf }: Context): string {
  const placement = known.get(placed) ?? JSON.stringify({ ...placed, of: placed.node === 'during' && placed.of.node === 'survival', own: null });
  known.set(placed, placement);
  return placement + textOf(windows) + (unfiltered ?? '');
}

function grouped<T>(list: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

/** A table whose rows are placed in one way, with the aggregates over them. */
interface Placed {
  readonly placed: PlacedNode;
  readonly source: Source;
  readonly placing: Placing;
  readonly reading: Reading;
  readonly itemOf: (scan: Scan) => Item;
  readonly unfiltered: boolean;
}

function passesAlike(scans: readonly Scan[], context: Context, options: PassOptions): readonly Pass[] {
  const { placed, windows, unfiltered = false } = scans[0]!;
  const { picked } = options;
  const whole = context.sourceOf(placed);
  // Versions that are alive no longer stand in snapshots alone; which those are changes where rows still come.
  const { source, rows: places } = placed.node === 'asOf' || picked ? { source: whole, rows: null } : eventsAlone(whole);
  const zones = zonesOf(placed, source, context);
  const frame = { source, asOf: context.query.asOf, axis: mapped(zones, (zone) => axisOf(context.periodsIn(zone, windows))), picked };
  const reading: Reading = { ...source, context, isOpen: picked !== undefined, owners: ownerColumn(placed, source), zones, axis: frame.axis };
  const placing = placingOf(placed, frame);
  const one: Placed = { placed, source, placing, reading, itemOf: itemsOf(scans, placed, frame, reading), unfiltered };
  const areOwn = (dimensions: readonly string[]): boolean => dimensions.every((dimension) => memberColumn(dimension, placed, source, context) !== undefined);
  const filteredBy = unfiltered ? [] : Object.keys(context.query.where ?? {});
  const observe: Observe | undefined = places && options.observe ? (row, key, fate) => options.observe!(places[row]!, key, fate) : options.observe;
  // Whoever sees the rows sees every pair.
  const ways = scans.map(
    (scan) => [scan, options.observe ? everyPair(placing) : wayOf(one.itemOf(scan), areOwn([...scan.by, ...filteredBy]), placing, reading)] as const,
  );
  return [...grouped(ways, ([, { name }]) => name).values()].map((alike) =>
    passIn(
      alike.map(([scan]) => scan),
      alike[0]![1],
      one,
      context,
      { ...options, observe },
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
  const keyOf = ({ placed: { of } }: Scan): string => reading.context.textOf(of);
  for (const scan of scans) if (!items.has(keyOf(scan))) items.set(keyOf(scan), { aggregate: scan.placed.of, measure: measureFor(scan.placed.of) });
  return (scan) => items.get(keyOf(scan))!;
}

function passIn(
  scans: readonly Scan[],
  way: Way,
  { placed, source, placing, reading, itemOf, unfiltered }: Placed,
  context: Context,
  options: PassOptions,
): Pass {
  const { observe, watch } = options;
  const periods = context.query.over.list.length;
  const judge = new Judge([...new Set(scans.map(itemOf))], placing, reading, way.heldBy);
  const boards = [...grouped(scans, ({ by }) => JSON.stringify(by)).values()].map((alike): Scanned => {
    const coders = alike[0]!.by.map((dimension) => coderOf(dimension, placed, placing, source, context));
    const items = [...new Set(alike.map(itemOf))];
    return { scans: alike, items, itemOf, board: new Board({ items, coders, judge, periods, observe, byEnds: way.byEnds, ...watch?.(alike) }) };
  });
  const filter = unfiltered ? null : filterOf(placed, placing, source, context);
  let direction: 1 | -1 = 1;
  const take = (pairs: Pairs): void => {
    filter?.(pairs);
    if (pairs.count === 0) return;
    const isTold = judge.ofProfiles !== null && pairs.areSure && !boards.some(({ board }) => board.readsVerdicts);
    const verdicts = isTold ? null : judge.judge(pairs);
    for (const { board } of boards) board.take(pairs, verdicts, direction);
  };
  const run = (sign: 1 | -1 = 1): void => {
    direction = sign;
    way.run(judge, take);
  };
  return { source, ofEvents: placed.node !== 'asOf', byEnds: way.byEnds, judge, boards, run };
}
