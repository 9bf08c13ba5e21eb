import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import fixtures from '../../analysis/statistics/fixtures/survival.json' with { type: 'json' };
import type { Cell } from '../../engine/cell.ts';
import { at, during, incidenceAt, timeQuantile } from '../../metric/build.ts';
import type { Metric, MetricGroup, Words } from '../../metric/definition.ts';
import { metric } from '../../metric/metric.ts';
import { deals, type Records } from '../../model/index.ts';
import { ask } from '../ask.ts';
import { salesCycle, timeToWin, wonWithinDays } from '../catalogue.ts';
import { cycle } from '../funnel/cycle.ts';

type Deal = NonNullable<Records['deals']>[number];
type Ending = 'open' | 'won' | 'lost';

const day = 86_400_000;
/** At noon: at midnight the last day anybody was seen would be the day before. */
const asOf = Date.parse('2026-01-01T12:00:00Z');
/** Longer than any of the lives. */
const asked = { from: '2000-01-01', to: '2026-01-02', zone: 'UTC', asOf };

/** Deals that lasted so many days: an open one is followed until the as-of, so it began that long before; a closed one may have been at any time. */
const dealsOf = (days: readonly number[], endingOf: (index: number) => Ending): Records => ({
  deals: days.map((time, index): Deal => {
    const status = endingOf(index);
    const closedAt = status === 'open' ? asOf : asOf - (1 + index) * day;
    return { id: `d${index}`, status, createdAt: closedAt - time * day, closedAt: status === 'open' ? null : closedAt };
  }),
});

const own: { group: MetricGroup; indicator: 'lagging'; label: Words } = { group: 'funnel', indicator: 'lagging', label: { en: 'Own', ru: 'Своя' } };
const quartile = (p: number): Metric => metric({ ...own, id: 'quartile', value: during(deals.createdAt, deals.closedAt, timeQuantile(p, cycle)) });
const answer = (one: Metric, records: Records, options: object = {}): Cell => ask([one], records, { ...asked, ...options }).cells[0]!;

interface LifeTable {
  readonly id: string;
  readonly input: { readonly time: readonly number[]; readonly event: readonly number[]; readonly entry?: readonly number[] };
  readonly expected: { readonly loglog: Readonly<Record<'quartiles' | 'quartilesLower' | 'quartilesUpper', readonly (number | null)[]>> };
}

/**
 * Where S(t) is exactly 1 − p, R takes the middle of the step that follows. Here a quantile is the smallest time with S(t) ≤ 1 − p:
 * a time at which something did happen.
 */
const insteadOfMidpoints: Readonly<Record<string, readonly (number | null)[]>> = {
  'km-exactly-half': [1, 2, 3],
  'km-never-reaches-half': [8, null, null],
};

const intervalOf = (time: number | null, bounds: readonly (number | null)[]) => (time === null || bounds.includes(null) ? null : bounds);

const tables: readonly LifeTable[] = fixtures.kaplanMeier;

describe('the times of Kaplan and Meier', () => {
  it.each(tables.filter(({ input }) => !input.entry))('$id: quartiles, each with its interval where it has two ends', ({ id, input, expected: { loglog } }) => {
    const records = dealsOf(input.time, (index) => (input.event[index] ? 'won' : 'open'));
    const found = [0.25, 0.5, 0.75].map((p) => answer(quartile(p), records));
    const wanted = insteadOfMidpoints[id] ?? loglog.quartiles;
    expect(found.map(({ value, reason }) => [value, reason])).toEqual(wanted.map((time) => [time, time === null ? 'not reached' : null]));
    const intervals = wanted.map((time, index) => intervalOf(time, [loglog.quartilesLower[index] ?? null, loglog.quartilesUpper[index] ?? null]));
    expect(found.map(({ interval }) => interval)).toEqual(intervals);
    expect(answer(salesCycle, records).value).toBe(wanted[1]);
  });

  it('km-delayed-entry: a deal that was there already counts from the start of the period', () => {
    const { input, expected } = tables.find(({ id }) => id === 'km-delayed-entry')!;
    const start = Date.parse('2025-01-01T00:00:00Z');
    const records: Records = {
      deals: input.time.map((time, index) => {
        const createdAt = start - input.entry![index]! * day;
        return { id: `d${index}`, status: input.event[index] ? 'won' : 'lost', createdAt, closedAt: createdAt + time * day };
      }),
    };
    expect(answer(timeToWin, records, { from: '2025-01-01' }).value).toBe(expected.loglog.quartiles[1]);
  });

  it('km-touches-half-then-flat: where R says 2 and 3, the time of the step, 2', () => {
    const { input, expected } = fixtures.touchesHalf;
    const records = dealsOf(input.time, (index) => (input.event[index] ? 'won' : 'open'));
    expect(answer(salesCycle, records).value).toBe(expected.textbook_smallest_t_with_S_le_half);
  });
});

const endings = ['open', 'won', 'lost'] as const;
const lostWithin = (days: number): Metric =>
  metric({ ...own, id: 'lost_within', value: at(deals.createdAt, incidenceAt(days, cycle, { event: { status: 'lost' }, competing: { status: 'won' } })) });

describe('the shares of Aalen and Johansen', () => {
  it.each(fixtures.aalenJohansen)('$id: won_within at every time, and lost', ({ input, expected }) => {
    const records = dealsOf(input.time, (index) => endings[input.cause[index]!]!);
    const shares = (metricAt: (days: number) => Metric) => expected.time.map((days) => answer(metricAt(days), records).value);
    expect(shares(wonWithinDays)).toEqual(expected.cifWon.map((share) => expect.closeTo(share, 9)));
    expect(shares(lostWithin)).toEqual(expected.cifLost.map((share) => expect.closeTo(share, 9)));
  });

  const file = join(process.env.SALESPERF_DATA ?? resolve(import.meta.dirname, '../../../../../../shared/data'), 'mgus2/mgus2.csv');
  it.skipIf(!existsSync(file))('aj-mgus2: 1,384 patients, a month taken as a day (skipped where ../shared/data is not there)', () => {
    const rows = readFileSync(file, 'utf8').trim().split('\n').slice(1);
    const lives = rows.map((row) => row.trim().split(',') as [string, 'pcm' | 'death' | 'censored']);
    const ending = { pcm: 'won', death: 'lost', censored: 'open' } as const;
    const records = dealsOf(
      lives.map(([months]) => Number(months)),
      (index) => ending[lives[index]![1]],
    );
    const { times, pcm, death } = fixtures.ofMgus2.expected;
    expect(times.map((months) => answer(wonWithinDays(months), records).value)).toEqual(pcm.map((share) => expect.closeTo(share, 9)));
    expect(times.map((months) => answer(lostWithin(months), records).value)).toEqual(death.map((share) => expect.closeTo(share, 9)));
  });
});
