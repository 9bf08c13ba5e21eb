import type { DuckDBConnection } from '@duckdb/node-api';
import {
  activities,
  asOf,
  at,
  count,
  deals,
  elapsed,
  firstAfter,
  isSalesperfError,
  mean,
  metric,
  mondayToFriday,
  per,
  periods,
  type Query,
  type Records,
  sum,
  type WorkingCalendar,
} from '@salesperf/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { evaluateSql } from './evaluate.ts';
import { prepare } from './prepare.ts';
import { database, runOn } from './testing/database.ts';
import { bothWays, differences, filled } from './testing/world.ts';

let connection: DuckDBConnection;
beforeAll(async () => {
  connection = await database();
});

const end = Date.UTC(2026, 1, 1);
const over = periods({ from: '2026-01-01', to: '2026-02-01', zone: 'UTC' });
const words = { en: 'Metric', ru: 'Метрика' };
const base = { group: 'funnel', indicator: 'lagging', label: words } as const;
const codeOf = async (work: Promise<unknown>): Promise<string | undefined> =>
  work.then(
    () => undefined,
    (error: unknown) => (isSalesperfError(error) ? `${error.code}: ${error.message}` : String(error)),
  );

describe('what SQL refuses', () => {
  const { header } = prepare({ activities: [{ id: 'a', lead: 'l', kind: 'call', at: end - 1000 }] } as Records, { currency: 'EUR', asOf: end });
  const ask = (query: Partial<Query>): Promise<unknown> => evaluateSql(header, { metrics: [], over, asOf: end, ...query }, runOn(connection));

  it('a reducer, by name', async () => {
    const reducer = { node: 'reducer', name: 'longest', table: 'activities', columns: [], unit: 'number', where: [] };
    const folded = { ...base, id: 'folded', unit: 'number', value: { node: 'at', moment: activities.at, of: reducer } };
    expect(await codeOf(ask({ metrics: [folded as never], reducers: {} }))).toMatch(/^invalid_argument: .*"folded".*"longest"/);
  });

  it('events looked up from a table of one row a unit, by name', async () => {
    const worked = per('worked', 'lead', { actions: at(activities.at, count(activities)) });
    const wait = elapsed('days', worked.period, firstAfter(worked.period, activities.at, 'lead'));
    const looking = metric({ ...base, id: 'looking', value: at(worked.period, mean(wait)) });
    expect(await codeOf(ask({ metrics: [looking] }))).toMatch(/^invalid_argument: .*"looking".*"worked"/);
  });

  it('an as-of that the tables were not made for', async () => {
    expect(await codeOf(ask({ asOf: end + 1 }))).toMatch(/^invalid_argument: .*as of/);
  });

  it.each(['within', 'inPeriod'] as const)('"%s" of an event of a funnel, by name', async (test) => {
    const time = { node: 'elapsed', clock: 'minutes', from: activities.at, to: activities.at };
    const where = [test === 'within' ? { node: test, length: 1, time } : { node: test, column: 'at', is: true }];
    const funnel = { node: 'funnel', name: 'journey', unit: 'lead', steps: [{ name: 'call', event: activities.at, where }], skipping: false };
    const moment = { node: 'column', table: 'journey', column: 'startedAt', type: 'instant' };
    const value = { node: 'at', moment, of: { node: 'count', table: 'journey', where: [] }, from: funnel };
    expect(await codeOf(ask({ metrics: [{ ...base, id: 'reached', unit: 'count', value } as never] }))).toMatch(
      new RegExp(`^invalid_definition: .*"${test}".* event of activities`),
    );
  });
});

describe('what people wrote', () => {
  it('never breaks a statement', async () => {
    const hostile = `O'Brien "x"; -- \\ $1 @ \u00001\u0000 [']`;
    const own = deals.with({ 'reg\'ion"': { type: 'label', dimension: 'reg\'ion"' } });
    const record = (id: string, product: string) => ({
      id,
      owner: hostile,
      product,
      status: 'open',
      amount: '10.5',
      currency: hostile,
      createdAt: end - 5_000_000,
      'reg\'ion"': hostile,
      dimensions: { 'ci"ty\'': hostile },
    });
    const records = {
      deals: [record(hostile, hostile), record('d2', 'plain')],
      people: [{ id: hostile, name: hostile, team: hostile, manager: `boss'"` }],
    } as unknown as Records;
    const open = metric({ ...base, id: 'open', value: asOf(count(deals, { product: hostile })) } as never);
    const amount = metric({ ...base, id: 'amount', value: asOf(sum(deals.amount, { status: 'open' })) } as never);
    const calendar: WorkingCalendar = { ...mondayToFriday, absences: [{ person: hostile, from: '2026-01-01', to: '2026-01-02' }] };
    for (const by of [['owner'], ['team', `ci"ty'`], ['managers'], ['reg\'ion"']]) {
      const world = { records, currency: 'EUR', rates: [{ currency: hostile, from: 0, rate: '2.5' }], tables: [own as never] };
      const query = { metrics: [open, amount], by, where: { owner: [hostile] }, over, asOf: end, calendar };
      const both = await bothWays(await filled(connection, world, end), query, connection);
      expect(differences(both)).toEqual([]);
      expect(both.sql.some(({ value }) => value === '52.5')).toBe(true);
    }
  });
});

describe('sums', () => {
  it('are exact where their products would not fit into 128 bits', async () => {
    const deal = (id: number) => ({
      id: `${id}`,
      status: 'open',
      amount: '987654321012345.000001',
      currency: 'EUR',
      probability: 1,
      createdAt: end - 5_000_000,
    });
    const records = { deals: Array.from({ length: 1000 }, (_, id) => deal(id)) } as unknown as Records;
    const weighted = metric({
      ...base,
      id: 'weighted',
      value: asOf(sum({ node: 'times', of: deals.amount, by: deals.probability } as never) as never),
    } as never);
    const both = await bothWays(await filled(connection, { records, currency: 'EUR' }, end), { metrics: [weighted], over, asOf: end }, connection);
    expect(differences(both)).toEqual([]);
    expect(both.sql[0]!.value).toBe('987654321012345000.001');
  });
});
