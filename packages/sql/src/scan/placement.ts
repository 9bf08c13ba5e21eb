import type { AsOfNode, AtNode, DuringNode, PlacedNode, Window } from '@salesperf/core/executor';
import { allOf, firstOf, integer, nothing, quoted, type Sql, sql, yes } from '../sql.ts';
import { table, text } from './draft.ts';
import { zonesOf } from './owners.ts';
import { columnOf, type Place, type Reading } from './reading.ts';
import { filter, join, keep, stored } from './rows.ts';

/** The rows as they stand in the periods of their own zone under the windows. */
export function placeRows(placed: PlacedNode, windows: readonly Window[], reading: Reading): Place {
  const periods = periodTable(windows, reading);
  if (placed.node === 'at') return placeFlow(placed, periods, reading);
  return placed.node === 'asOf' ? placeStock(placed, periods, reading) : placeDuring(placed, periods, reading);
}

function periodTable(windows: readonly Window[], { rows, context }: Reading): string {
  const { core } = context;
  const periodsOf = (zone: string): object[] => core.periodsIn(zone, windows).map(({ start, end }, index) => ({ zone, index, start, end }));
  return table(rows.draft, 'periods', { zone: 'text', index: 'instant', start: 'instant', end: 'instant' }, () => zonesOf(context).flatMap(periodsOf));
}

type Period = Pick<Place, 'index' | 'start' | 'end'>;
/** A condition on a period: its start and its end. */
type Meets = (start: Sql, end: Sql) => Sql;

/** Joins the periods that meet a row; `meets` reads what is there after the step. */
function periodsMet(periods: string, needed: readonly Sql[], meets: Meets, { rows, zone }: Reading): Period {
  const own = keep(rows, zone);
  const step = Math.max(own.step, ...needed.map((one) => one.step));
  const found = join(rows, step, (alias) => {
    const column = (name: string): Sql => ({ text: `${alias}.${quoted(name)}`, step });
    return `JOIN ${periods} ${alias} ON ${sql`${column('zone')} = ${own} AND ${meets(column('start'), column('end'))}`.text}`;
  });
  return { index: found('index'), start: found('start'), end: found('end') };
}

const asOfOf = ({ context }: Reading): Sql => integer(context.core.query.asOf);
const sooner = (one: Sql, other: Sql): Sql => sql`least(${one}, ${other})`;
const later = (one: Sql, other: Sql): Sql => sql`greatest(${one}, ${other})`;
const holds = (moment: Sql, start: Sql, end: Sql): Sql => sql`${moment} >= ${start} AND ${moment} < ${end}`;

/** Events of a versioned table are those of the versions alive at the as-of. */
function onlyPresent({ shape, rows }: Reading): void {
  if (shape.history) filter(rows, { text: `r.${quoted(shape.history[1])} IS NULL`, step: -1 });
}

/** Where every row has such a moment, an empty one leaves in doubt whether the row stands in any period. */
const isAlways = (column: string, { shape }: Reading): boolean => shape.columns[column]!.always === true;
const orMissing = (moment: Sql, always: boolean, test: Sql): Sql => (always ? sql`(${moment} IS NULL OR ${test})` : sql`(${test})`);
const missing = (column: string, { rows }: Reading): Sql => text(rows.draft, `${column} missing`);

function placeFlow({ moment: { column } }: AtNode, periods: string, reading: Reading): Place {
  const asOf = asOfOf(reading);
  onlyPresent(reading);
  const moment = stored(reading.rows, column);
  const always = isAlways(column, reading);
  const meets: Meets = (start, end) => orMissing(moment, always, sql`${holds(moment, start, end)} AND ${moment} < ${asOf}`);
  const period = periodsMet(periods, [moment], meets, reading);
  const when = always ? sql`coalesce(${moment}, ${asOf} - 1)` : moment;
  const doubt = always ? firstOf([[sql`${moment} IS NULL`, missing(column, reading)]]) : nothing;
  return { ...period, moment: when, lo: when, hi: when, cut: sooner(period.end, asOf), rate: 'event', doubt };
}

/** The versions alive just before the edge: every moment is the last instant inside. */
function placeStock({ moment: edgeName }: AsOfNode, periods: string, reading: Reading): Place {
  const { rows, shape } = reading;
  const asOf = asOfOf(reading);
  const [from, to] = [stored(rows, shape.history![0]), stored(rows, shape.history![1])];
  const created = columnOf(reading, 'createdAt');
  const edgeOf = (start: Sql, end: Sql): Sql => (edgeName === 'start' ? start : sooner(end, asOf));
  const begun = (moment: Sql, edge: Sql): Sql => sql`coalesce(${moment} < ${edge}, true)`;
  const alive = (edge: Sql): Sql => allOf([sql`coalesce(${to} >= ${edge}, true)`, begun(from, edge), created ? begun(created, edge) : yes]);
  const period = periodsMet(
    periods,
    [from, to, ...(created ? [created] : [])],
    (start, end) => sql`${start} < ${asOf} AND ${alive(edgeOf(start, end))}`,
    reading,
  );
  const edge = keep(rows, edgeOf(period.start, period.end));
  const unknown = keep(rows, sql`${from} IS NULL AND NOT (${edge} = ${asOf} AND ${to} IS NULL)`);
  const lacking = created
    ? firstOf([
        [sql`${created} IS NOT NULL`, missing('closedAt', reading)],
        [yes, missing('createdAt', reading)],
      ])
    : missing('createdAt', reading);
  return { ...period, moment: sql`${edge} - 1`, lo: edge, hi: edge, cut: sooner(period.end, asOf), rate: edgeName, doubt: firstOf([[unknown, lacking]]) };
}

/** A row that lasts counts in each period that its interval meets; one that ends before it starts is in doubt where it starts. */
function placeDuring(placed: DuringNode, periods: string, reading: Reading): Place {
  const { rows } = reading;
  const { column } = placed.from;
  const asOf = asOfOf(reading);
  onlyPresent(reading);
  const [start, end] = [stored(rows, column), columnOf(reading, placed.to.column) ?? nothing];
  const always = isAlways(column, reading);
  const backwards = keep(rows, sql`coalesce(${end} < ${start}, false)`);
  const inside = placed.of.node === 'survival' ? atRisk(start, end, asOf) : exposed(start, end, asOf, reading.shape.columns[column]!.planned === true);
  const meets: Meets = (first, last) =>
    orMissing(start, always, sql`${start} IS NOT NULL AND CASE WHEN ${backwards} THEN ${holds(start, first, last)} ELSE ${inside.meets(first, last)} END`);
  const period = periodsMet(periods, [start, end, backwards], meets, reading);
  const doubt = firstOf([
    ...(always ? [[sql`${start} IS NULL`, missing(column, reading)] as const] : []),
    [backwards, text(rows.draft, 'ends before it starts')],
  ]);
  const moment = always ? sql`coalesce(${start}, ${asOf} - 1)` : start;
  const part = (certain: Sql): Sql =>
    keep(
      rows,
      firstOf([
        [sql`${start} IS NULL OR ${backwards}`, moment],
        [yes, certain],
      ]),
    );
  const low = later(start, period.start);
  const [lo, hi] = [part(low), part(later(low, inside.until(period.end)))];
  return { ...period, moment, lo, hi, cut: keep(rows, sooner(period.end, asOf)), rate: 'plan', doubt };
}

/** Which periods an interval meets, and until when it lasts in them. */
interface Inside {
  readonly meets: Meets;
  readonly until: (end: Sql) => Sql;
}

/** An open end stops at the as-of. An interval of no time at all meets the period that holds it. */
/** Up to the as-of, but for a plan, which reaches to its stated end. */
function exposed(start: Sql, end: Sql, asOf: Sql, isPlan: boolean): Inside {
  const stop = sql`coalesce(${end}, ${asOf})`;
  const until = (last: Sql): Sql => sooner(isPlan ? stop : sooner(stop, asOf), last);
  const begun = isPlan ? yes : sql`${start} < ${asOf}`;
  const momentary = (first: Sql, last: Sql): Sql => sql`coalesce(${end} = ${start}, false) AND ${begun} AND ${holds(start, first, last)}`;
  return { until, meets: (first, last) => sql`(${later(start, first)} < ${until(last)} OR ${momentary(first, last)})` };
}

/** Everybody at risk in the period, whenever they started. */
function atRisk(start: Sql, end: Sql, asOf: Sql): Inside {
  const until = (last: Sql): Sql => sooner(last, asOf);
  return { until, meets: (first, last) => sql`(${first} < ${asOf} AND ${start} < ${until(last)} AND coalesce(${end} >= ${first}, true))` };
}
