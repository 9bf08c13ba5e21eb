import { asOf } from '../../world/calendar.ts';
import type { World } from '../../world/world.ts';
import type { Axis } from './axis.ts';
import { codeOf } from './buckets.ts';
import { filled, known, owners } from './columns.ts';
import { ratio } from './finish.ts';
import { blankSheet, ownerBits, type Sheet, sheetOf } from './grid.ts';
import { eachGroup, type Grouped, group, grouping } from './grouped.ts';
import { timeQuantile } from './time-quantile.ts';
import { firstTouches } from './touched.ts';

const minute = 60_000;
const responseLimit = 60 * minute;
const conversionLimit = 14;

/** How soon the leads created in a period were answered, and how many of them were converted in time, for who they belong to. */
export function responseKpis(world: World, axis: Axis): () => Iterable<readonly [string, Sheet]> {
  const { leads } = world;
  const { grid } = axis;
  const columns = columnsOf(leads, axis);
  const touches = firstTouches(world);
  const [answered, waiting] = [grouping(grid, leads.length), grouping(grid, leads.length)];
  const counts = new Int32Array(shares * grid.cells);
  const share = (hits: number, of: number): Sheet => ratio(sheetOf(grid, counts, [hits]), sheetOf(grid, counts, [of]));
  // Both at one visit of a group: that of the whole period puts the values of the reps out of their places.
  const quantiles = (): { median: Sheet; p90: Sheet } => {
    const [median, p90] = [blankSheet(grid), blankSheet(grid)];
    eachGroup(grid, (one, period, first, end) => {
      const cells = { first, end };
      median[one * grid.periods + period] = timeQuantile(answered, waiting, cells, { numerator: 1, denominator: 2 }) / minute;
      p90[one * grid.periods + period] = timeQuantile(answered, waiting, cells, { numerator: 9, denominator: 10 }) / minute;
    });
    return { median, p90 };
  };
  return () => {
    counts.fill(0);
    countLeads(columns, touches(), axis, { answered, waiting, counts });
    group(answered);
    group(waiting);
    const { median, p90 } = quantiles();
    return [
      ['lead_response_time.median', median],
      ['lead_response_time.p90', p90],
      ['lead_response_time.within', share(inTime, due)],
      ['conversion_rate', share(converted, matured)],
    ];
  };
}

/** Classes of leads: those whose limit has passed and of them those within it, once for each share. */
const [due, inTime, matured, converted, shares] = [0, 1, 2, 3, 4];

const columnsOf = ({ owner, createdAt, convertedAt }: World['leads'], { days: { origin } }: Axis) => ({
  owner: owners(owner).bytes,
  createdAt,
  convertedAt: filled(convertedAt, origin),
  isConverted: known(convertedAt),
});

interface Found {
  readonly answered: Grouped;
  readonly waiting: Grouped;
  readonly counts: Int32Array;
}

function countLeads(columns: ReturnType<typeof columnsOf>, first: Float64Array, axis: Axis, { answered, waiting, counts }: Found): void {
  const { owner, createdAt, convertedAt, isConverted } = columns;
  const { origin, scale, codes: periodOf } = axis.known;
  const { origin: firstDay, scale: perDay, codes: dayOf } = axis.days;
  const { cells, periods } = axis.grid;
  const today = codeOf(axis.days, asOf);
  [answered.count, waiting.count] = [0, 0];
  for (let row = 0; row < createdAt.length; row++) {
    const created = createdAt[row]!;
    const period = periodOf[((created - origin) * scale) | 0]!;
    if (period >= periods) continue;
    const cell = (period << ownerBits) | owner[row]!;
    const wait = first[row]! - created;
    const into = wait < Infinity ? answered : waiting;
    into.cells[into.count] = cell;
    into.loose[into.count++] = wait < Infinity ? wait : asOf - 1 - created;
    const isDue = Number(asOf - created > responseLimit);
    counts[due * cells + cell]! += isDue;
    counts[inTime * cells + cell]! += isDue & Number(wait <= responseLimit);
    const day = dayOf[((created - firstDay) * perDay) | 0]!;
    const isMatured = Number(today - day > conversionLimit);
    const age = dayOf[((convertedAt[row]! - firstDay) * perDay) | 0]! - day;
    counts[matured * cells + cell]! += isMatured;
    counts[converted * cells + cell]! += isMatured & isConverted[row]! & Number(age <= conversionLimit);
  }
}
