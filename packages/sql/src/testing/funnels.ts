import type { DuckDBConnection } from '@duckdb/node-api';
import fc from 'fast-check';
import { type FunnelEvent, type FunnelOptions, type FunnelStep, funnelRows } from '../../../core/src/derive/funnel.ts';
import type { SqlFunnel, SqlLimit } from '../funnel/limits.ts';
import { literal } from '../sql.ts';

/** A funnel for core and the same for a database. */
export interface Funnels {
  readonly steps: readonly FunnelStep[];
  readonly options: FunnelOptions;
  readonly asked: SqlFunnel;
}

/** A clock that steps each three instants, and one whose instants are its positions. */
const clocks = [
  { position: (instant: number): number => instant, clock: null },
  {
    position: (instant: number): number => Math.floor(instant / 3),
    clock: `SELECT * FROM (VALUES ${Array.from({ length: 6 }, (_, index) => `(${index * 3}, ${index}, false)`).join(', ')}) segments(start, position, running)`,
  },
] as const;

const anyLimit = fc.option(fc.record({ ticks: fc.integer({ min: 0, max: 6 }), clock: fc.constantFrom(...clocks) }), { nil: undefined });
type AnyLimit = { readonly ticks: number; readonly clock: (typeof clocks)[number] } | undefined;

/** Records of many units are events of some steps at few instants, so that they tie and meet. */
export const funnels: fc.Arbitrary<Funnels> = fc.integer({ min: 1, max: 5 }).chain((length) =>
  fc
    .record({
      limits: fc.array(anyLimit, { minLength: length, maxLength: length }),
      records: fc.array(
        fc.record({
          at: fc.integer({ min: 0, max: 8 }),
          steps: fc.subarray([...Array(length).keys()], { minLength: 1 }),
          unit: fc.integer({ min: 0, max: 40 }),
          owner: fc.constantFrom('ann', "o'neil", null),
        }),
        { minLength: 100, maxLength: 260, size: 'max' },
      ),
      within: anyLimit,
      skipping: fc.boolean(),
      asOf: fc.integer({ min: 5, max: 12 }),
    })
    .map(({ limits, records, within, skipping, asOf }) => {
      const events = records.map(({ at, unit, owner }, index): FunnelEvent => ({ unit: `u${unit}`, at, id: `${index}`, owner }));
      const lists = limits.map((_, step) => events.filter((_, index) => records[index]!.steps.includes(step)));
      return {
        steps: limits.map((limit, step) => ({ name: `it's ${step}`, events: lists[step]!, within: limitOf(limit) })),
        options: { within: limitOf(within), skipping, asOf },
        asked: {
          steps: limits.map((limit, step) => ({ name: `it's ${step}`, events: eventsOf(lists[step]!), within: sqlLimitOf(limit) })),
          within: sqlLimitOf(within),
          skipping,
          asOf,
        },
      };
    }),
);

const limitOf = (limit: AnyLimit): FunnelStep['within'] => limit && { ticks: limit.ticks, position: limit.clock.position };
const sqlLimitOf = (limit: AnyLimit): SqlLimit | undefined => limit && { ticks: limit.ticks, clock: limit.clock.clock };

function eventsOf(events: readonly FunnelEvent[]): string {
  const text = (word: string | null): string => (word === null ? 'NULL::VARCHAR' : literal(word));
  const rows = [...events.map(({ unit, at, id, owner }) => `(${text(unit)}, ${at}::BIGINT, ${text(id)}, ${text(owner)})`), '(NULL, NULL, NULL, NULL)'];
  return `SELECT unit::VARCHAR AS unit, "at"::BIGINT AS "at", id::VARCHAR AS id, owner::VARCHAR AS owner FROM (VALUES ${rows.join(', ')}) e(unit, "at", id, owner)`;
}

const columns = ['unit', 'owner', 'attempt', 'best', 'step', 'rank', 'startedAt', 'reachedAt', 'state', 'stateBefore'] as const;

export const expectedRows = ({ steps, options }: Funnels): unknown[][] => funnelRows(steps, options).map((row) => columns.map((column) => row[column]));

export async function foundRows(connection: DuckDBConnection, query: string): Promise<unknown[][]> {
  const reader = await connection.runAndReadAll(`SELECT ${columns.map((column) => `"${column}"`).join(', ')} FROM (${query}) ORDER BY _row`);
  return reader.getRows().map((row) => row.map((cell) => (typeof cell === 'bigint' ? Number(cell) : cell)));
}
