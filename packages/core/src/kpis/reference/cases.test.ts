import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import poisson from '../../analysis/statistics/fixtures/poisson.json' with { type: 'json' };
import proportion from '../../analysis/statistics/fixtures/proportion.json' with { type: 'json' };
import survival from '../../analysis/statistics/fixtures/survival.json' with { type: 'json' };
import kpis from './fixtures/kpis.json' with { type: 'json' };
import quantiles from './fixtures/quantiles.json' with { type: 'json' };

/** The reference cases of what salesperf ships, by topic. */
const shipped: Readonly<Record<string, readonly string[]>> = {
  kpi: [
    'kpi-quarter-fixture',
    'kpi-denominator-zero',
    'kpi-retention',
    'kpi-pipeline-coverage',
    'kpi-pipeline-velocity',
    'kpi-csat',
    'kpi-quota-ramp',
    'kpi-quota-transfer',
    'kpi-forecast-rollup',
    'kpi-cac',
    'kpi-stage-conversion',
  ],
  quantile: ['quantile-ten', 'quantile-days', 'quantile-one', 'quantile-two', 'median-ci-order-statistics'],
  'proportion-interval': [
    'proportion-81-of-263',
    'proportion-15-of-148',
    'proportion-0-of-20',
    'proportion-1-of-29',
    'proportion-0-of-1',
    'proportion-1-of-1',
    'proportion-3-of-7',
    'proportion-9-of-40',
    'proportion-250-of-1000',
    'proportion-1-of-2',
    'proportion-30-of-30',
    'proportion-438-of-747',
  ],
  'difference-of-proportions': [
    'newcombe-56-70-vs-48-80',
    'newcombe-9-10-vs-3-10',
    'newcombe-6-7-vs-2-7',
    'newcombe-5-56-vs-0-29',
    'newcombe-0-10-vs-0-20',
    'newcombe-10-10-vs-0-20',
    'newcombe-12-40-vs-25-60',
  ],
  'poisson-interval': ['poisson-rate-0', 'poisson-rate-1', 'poisson-rate-5', 'poisson-rate-23', 'poisson-rate-120'],
  'special-functions': ['special-functions'],
  'kaplan-meier': [
    'km-aml-maintained',
    'km-aml-nonmaintained',
    'km-lung',
    'km-deals-cause-specific',
    'km-deals-time-to-close',
    'km-never-reaches-half',
    'km-all-censored',
    'km-exactly-half',
    'km-delayed-entry',
    'km-ties',
  ],
  'kaplan-meier-edge': ['km-touches-half-then-flat'],
  'aalen-johansen': ['aj-deals', 'aj-small', 'aj-mgus2'],
  money: ['money-allocation'],
  'iso-week': ['iso-week-edges'],
  'fiscal-445': ['nrf-454-years', 'fiscal-445-last-saturday-december'],
  'time-zone': ['local-day-bounds'],
  'business-hours': ['business-minutes'],
};

/** Of a shipped topic, but for something that salesperf does not have. */
const notShipped: readonly string[] = ['poisson-rate-ratio'];

const source = resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(file, 'utf8');

/** The lists of cases in its fixtures that a test goes through with `each`. */
function idsGoneThrough(file: string, text: string): string[] {
  const fixtures = [...text.matchAll(/from '(.+\.json)'/g)].map(([, path]): object => JSON.parse(read(join(dirname(file), path!))));
  const lists = fixtures.flatMap((fixture) => Object.entries(fixture)).filter(([name]) => new RegExp(`each(<\\w+>)?\\(\\w+\\.${name}\\)`).test(text));
  return lists.flatMap(([, list]) => list.map(({ id }: { id: string }) => id));
}

/** What begins a text in a test: its title names the case. */
const idsNamed = (text: string): string[] => [...text.matchAll(/['"`]([a-z][\w-]+)/g)].map(([, id]) => id!);

/** By the tests of core other than this one. */
const covered = new Set(
  readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts') && !file.endsWith('cases.test.ts'))
    .map((file) => join(source, file))
    .flatMap((file) => [...idsNamed(read(file)), ...idsGoneThrough(file, read(file))]),
);

describe('the reference cases', () => {
  it.each(Object.values(shipped).flat())('%s is in a test', (id) => {
    expect(covered.has(id)).toBe(true);
  });
});

const original = join(process.env.SALESPERF_DATA ?? resolve(source, '../../../../shared/data'), 'stats-reference.json');

interface Case {
  readonly id: string;
  readonly topic: string;
}

describe.skipIf(!existsSync(original))('the file they come from (skipped where ../shared/data is not there)', () => {
  const cases: readonly Case[] = existsSync(original) ? JSON.parse(read(original)).cases : [];

  it.each(Object.keys(shipped))('has no other case of %s', (topic) => {
    const ids = cases.filter((one) => one.topic === topic && !notShipped.includes(one.id)).map(({ id }) => id);
    expect(ids.toSorted()).toEqual(shipped[topic]!.toSorted());
  });

  it('says what the copies here say', () => {
    const { kaplanMeier, touchesHalf, aalenJohansen, ofMgus2 } = survival;
    const statistics = [...proportion.proportions, ...proportion.differences, ...poisson.rates, ...kaplanMeier, touchesHalf, ...aalenJohansen, ofMgus2];
    const copies = [...statistics, ...quantiles.quantiles, quantiles.median, ...Object.entries(kpis).map(([id, one]) => ({ id, ...one }))];
    for (const copy of copies) expect(cases.find(({ id }) => id === copy.id)).toMatchObject(copy);
  });
});
