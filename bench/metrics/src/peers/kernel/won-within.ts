import { asOf } from '../../world/calendar.ts';
import type { World } from '../../world/world.ts';
import type { Axis } from './axis.ts';
import { codeOf } from './buckets.ts';
import { codes, filled, owners } from './columns.ts';
import { blankSheet, type Grid, ownerBits, type Sheet } from './grid.ts';
import { eachGroup } from './grouped.ts';
import type { Present } from './present.ts';
import { lost, open, won } from './statuses.ts';

const limit = 90;
/** Lives by the day on which they were last seen; the last day stands for all later ones. */
const days = limit + 2;
/** How they ended, in the order of the statuses: still open, won, lost. */
const endings = 3;
const width = days * endings;

/** Aalen and Johansen's share of the deals created in a period that is won in so many days, for who opened them. */
export function wonWithinKpi(world: World, present: Present, axis: Axis): () => Iterable<readonly [string, Sheet]> {
  const columns = columnsOf(world.deals, axis);
  const lives = new Int32Array(axis.grid.cells * width);
  const together = new Int32Array(width);
  return () => {
    lives.fill(0);
    countLives(columns, present, axis, lives);
    return [['won_within', incidences(lives, together, axis.grid)]];
  };
}

const columnsOf = ({ opener, status, createdAt, closedAt }: World['deals'], { known: { origin } }: Axis) => ({
  opener: owners(opener).bytes,
  status: codes(status, endings).bytes,
  createdAt,
  closedAt: filled(closedAt, origin),
});

function countLives(
  columns: ReturnType<typeof columnsOf>,
  { rows, count }: Present,
  { known: buckets, days: dayBuckets, grid }: Axis,
  lives: Int32Array,
): void {
  const { opener, status, createdAt, closedAt } = columns;
  const { origin, scale, codes: periodOf } = buckets;
  const { origin: firstDay, scale: perDay, codes: dayOf } = dayBuckets;
  const lastSeen = codeOf(dayBuckets, asOf - 1);
  for (let place = 0; place < count; place++) {
    const row = rows[place]!;
    const created = createdAt[row]!;
    const period = periodOf[((created - origin) * scale) | 0]!;
    if (period >= grid.periods) continue;
    const ending = status[row]!;
    const last = ending === open ? lastSeen : dayOf[((closedAt[row]! - firstDay) * perDay) | 0]!;
    const age = Math.min(last - dayOf[((created - firstDay) * perDay) | 0]!, days - 1);
    lives[((period << ownerBits) | opener[row]!) * width + ending * days + age]!++;
  }
}

function incidences(lives: Int32Array, together: Int32Array, grid: Grid): Sheet {
  const sheet = blankSheet(grid);
  eachGroup(grid, (group, period, first, end) => {
    const isOne = end - first === 1;
    if (!isOne) merge(lives, first, end, together);
    sheet[group * grid.periods + period] = isOne ? incidence(lives, first * width) : incidence(together, 0);
  });
  return sheet;
}

function merge(lives: Int32Array, first: number, end: number, into: Int32Array): void {
  into.fill(0);
  for (let place = first * width; place < end * width; ) for (let at = 0; at < width; at++, place++) into[at]! += lives[place]!;
}

function incidence(lives: Int32Array, first: number): number {
  const opens = first + open * days;
  const wins = first + won * days;
  const losses = first + lost * days;
  let risk = 0;
  for (let place = first; place < first + width; place++) risk += lives[place]!;
  if (risk === 0) return Number.NaN;
  let survival = 1;
  let incidence = 0;
  for (let day = 0; day <= limit; day++) {
    const ends = lives[wins + day]! + lives[losses + day]!;
    if (ends > 0) {
      incidence += (survival * lives[wins + day]!) / risk;
      survival *= (risk - ends) / risk;
    }
    // Who is last seen on the day itself was followed that long.
    if (day < limit) risk -= ends + lives[opens + day]!;
  }
  return risk > 0 || survival === 0 ? incidence : Number.NaN;
}
