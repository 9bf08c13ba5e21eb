import { firstPlace } from '../bisect.ts';
import type { AsOfNode, AtNode, DuringNode, PlacedNode } from '../metric/node.ts';
import type { Period } from '../time/period.ts';
import type { Source } from './context.ts';
import { instantsOf } from './people.ts';
import type { Place } from './place.ts';

/** Takes a row into the period of that index. */
export type Visit = (row: number, index: number, place: Place) => void;

/** Places the rows of a table in periods; `periodsOf` gives a row the list of its own zone. */
export interface Placing {
  readonly source: Source;
  readonly asOf: number;
  readonly periodsOf: (row: number) => readonly Period[];
  readonly visit: Visit;
}

export function placeRows(placed: PlacedNode, placing: Placing): void {
  if (placed.node === 'at') placeFlow(placed, placing);
  else if (placed.node === 'asOf') placeStock(placed, placing);
  else if (placed.of.node === 'survival') placeAtRisk(placed, placing);
  else placeExposure(placed, placing);
}

/** Events of a versioned table are those of the versions alive at the as-of. */
function* presentRows({ table, shape }: Source): Generator<number> {
  const ends = shape.history && instantsOf(table, shape.history[1]);
  for (let row = 0; row < table.length; row++) if (!ends || Number.isNaN(ends[row])) yield row;
}

const flowPlace = (period: Period, moment: number, asOf: number, doubt: string | null): Place => ({
  period,
  moment,
  lo: moment,
  hi: moment,
  cut: Math.min(period.end, asOf),
  rate: 'event',
  doubt,
});

function placeFlow({ moment: { column } }: AtNode, placing: Placing): void {
  const { source, asOf, periodsOf, visit } = placing;
  const moments = instantsOf(source.table, column);
  const always = source.shape.columns[column]!.always === true;
  const find = finder();
  for (const row of presentRows(source)) {
    const when = moments[row]!;
    if (Number.isNaN(when)) {
      if (always) for (const [index, period] of periodsOf(row).entries()) visit(row, index, flowPlace(period, asOf - 1, asOf, `${column} missing`));
    } else if (when < asOf) {
      const list = periodsOf(row);
      for (const index of find(list, when)) visit(row, index, flowPlace(list[index]!, when, asOf, null));
    }
  }
}

/** The versions alive just before the edge: every moment is the last instant inside. */
function placeStock({ moment: edgeName }: AsOfNode, { source: { table, shape }, asOf, periodsOf, visit }: Placing): void {
  const [from, to] = shape.history!;
  const [starts, ends] = [instantsOf(table, from), instantsOf(table, to)];
  const created = table.columns.createdAt && instantsOf(table, 'createdAt');
  for (let row = 0; row < table.length; row++) {
    for (const [index, period] of periodsOf(row).entries()) {
      if (period.start >= asOf) continue;
      const edge = edgeName === 'start' ? period.start : Math.min(period.end, asOf);
      if (ends[row]! < edge || starts[row]! >= edge || (created !== undefined && created[row]! >= edge)) continue;
      const unknown = Number.isNaN(starts[row]) && !(edge === asOf && Number.isNaN(ends[row]));
      const doubt = unknown ? `${created && !Number.isNaN(created[row]) ? 'closedAt' : 'createdAt'} missing` : null;
      visit(row, index, { period, moment: edge - 1, lo: edge, hi: edge, cut: Math.min(period.end, asOf), rate: edgeName, doubt });
    }
  }
}

/**
 * A row counts in each period that its interval meets: up to the as-of, but for a plan, which reaches to its stated end.
 * One that lasts for no time at all meets the period that holds it.
 */
function placeExposure(placed: DuringNode, placing: Placing): void {
  const { asOf, visit, source } = placing;
  const until = source.shape.columns[placed.from.column]!.planned ? Number.POSITIVE_INFINITY : asOf;
  forIntervals(placed, placing, (row, index, period, start, end) => {
    const [lo, hi] = [Math.max(start, period.start), Math.min(Number.isNaN(end) ? asOf : end, period.end, until)];
    const momentary = start === end && start < until && holds(period, start);
    if (lo < hi || momentary) visit(row, index, { ...intervalPlace(period, start, asOf), lo, hi: Math.max(lo, hi) });
  });
}

/** Everybody at risk in the period, whenever they started. */
function placeAtRisk(placed: DuringNode, placing: Placing): void {
  const { asOf, visit } = placing;
  forIntervals(placed, placing, (row, index, period, start, end) => {
    const place = intervalPlace(period, start, asOf);
    if (period.start >= asOf || start >= place.cut || end < period.start) return;
    visit(row, index, { ...place, lo: Math.max(start, period.start), hi: place.cut });
  });
}

const holds = (period: Period, instant: number): boolean => instant >= period.start && instant < period.end;

const intervalPlace = (period: Period, start: number, asOf: number, doubt: string | null = null): Place => ({
  ...flowPlace(period, start, asOf, doubt),
  rate: 'plan',
});

function forIntervals(
  { from: { column }, to }: DuringNode,
  { source, asOf, periodsOf, visit }: Placing,
  each: (row: number, index: number, period: Period, start: number, end: number) => void,
): void {
  const { table, shape } = source;
  const placeInterval: typeof each = (row, index, period, start, end) => {
    if (!(end < start)) each(row, index, period, start, end);
    else if (holds(period, start)) visit(row, index, intervalPlace(period, start, asOf, 'ends before it starts'));
  };
  const starts = instantsOf(table, column);
  const ends = table.columns[to.column] ? instantsOf(table, to.column) : undefined;
  for (const row of presentRows(source)) {
    const start = starts[row]!;
    for (const [index, period] of periodsOf(row).entries()) {
      if (!Number.isNaN(start)) placeInterval(row, index, period, start, ends?.[row] ?? Number.NaN);
      else if (shape.columns[column]!.always) visit(row, index, intervalPlace(period, asOf - 1, asOf, `${column} missing`));
    }
  }
}

/** The periods that hold an instant: one, unless a window made them overlap. In an ordered list none from the first on ends before it. */
function* periodsWith(list: readonly Period[], instant: number): Generator<number> {
  for (let index = firstPlace(list.length, (place) => list[place]!.end > instant); index < list.length && list[index]!.start <= instant; index++) yield index;
}

/** Windows of windows may put periods out of order, where a search would miss some. */
function* anyPeriodsWith(list: readonly Period[], instant: number): Generator<number> {
  for (const [index, period] of list.entries()) if (holds(period, instant)) yield index;
}

const isOrdered = (list: readonly Period[]): boolean =>
  list.every(({ start, end }, index) => index === 0 || (start >= list[index - 1]!.start && end >= list[index - 1]!.end));

/** How the periods that hold an instant are found in a list, decided once a list. */
function finder(): (list: readonly Period[], instant: number) => Generator<number> {
  const ordered = new Map<readonly Period[], boolean>();
  return (list, instant) => {
    const known = ordered.get(list) ?? isOrdered(list);
    ordered.set(list, known);
    return (known ? periodsWith : anyPeriodsWith)(list, instant);
  };
}
