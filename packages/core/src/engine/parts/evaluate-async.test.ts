import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dataset, dataset } from '../../dataset/dataset.ts';
import { catalogue } from '../../kpis/index.ts';
import { randomMetric, reducers } from '../../testing/definitions.ts';
import { type Scenario, scenario } from '../../testing/records.ts';
import { Source } from '../../testing/rows.ts';
import { periods } from '../../time/period.ts';
import { evaluate, tabulate } from '../evaluate.ts';
import type { Query } from '../query.ts';
import { evaluateAsync, tabulateAsync } from './evaluate-async.ts';
import type { Progress } from './steps.ts';

const madeOf = ({ records, currency, rates, planRates }: Scenario) => dataset(records, { currency, rates, planRates });
const queryOf = ({ records, over, asOf, calendar, ownZones }: Scenario, metrics: Query['metrics']): Query => {
  const by = new Source(records, asOf).allDimensions().includes('owner') ? ['owner'] : [];
  return { metrics, by, over, asOf, calendar, ownZones, reducers };
};
const metrics = fc.tuple(randomMetric, fc.shuffledSubarray([...catalogue], { minLength: 5, maxLength: 5 })).map(([one, some]) => [...some, one]);
const pause = (): Promise<void> => Promise.resolve();

/** Aborts it before a step; how many it has taken then. */
async function stoppedBefore(last: number, of: Dataset, query: Query): Promise<number> {
  const [controller, reason] = [new AbortController(), new Error(`stopped before step ${last}`)];
  let taken = 0;
  if (last === 0) controller.abort(reason);
  const onProgress = (): void => {
    taken++;
    if (taken === last) controller.abort(reason);
  };
  await expect(evaluateAsync(of, query, { pause, signal: controller.signal, onProgress })).rejects.toBe(reason);
  return taken;
}

describe('an evaluation with pauses', () => {
  it('gives what one without gives', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, metrics, async (given, some) => {
        const [of, query] = [madeOf(given), queryOf(given, some)];
        expect(await evaluateAsync(madeOf(given), query, { pause })).toEqual(evaluate(of, query));
        expect(await tabulateAsync(madeOf(given), query, { pause })).toEqual(tabulate(of, query));
      }),
    );
  });

  it('tells how far it has come: never back, from 0 to 1, and what is read', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, metrics, async (given, some) => {
        const told: Progress[] = [];
        await tabulateAsync(madeOf(given), queryOf(given, some), { pause, onProgress: (progress) => void told.push(progress) });
        const fractions = told.map(({ fraction }) => fraction);
        expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
        expect([fractions[0], fractions.at(-1), fractions.filter((fraction) => fraction === 1).length]).toEqual([0, 1, 1]);
        expect(told.slice(0, -1).every(({ reading }) => typeof reading === 'string')).toBe(true);
        expect(told.at(-1)!.reading).toBeNull();
        expect(told.map(({ reading }) => reading)).toEqual(expect.arrayContaining(['deals', ...some.map(({ id }) => id)]));
      }),
    );
  });

  it('is stopped before any of its steps, with the reason, and leaves nothing half done', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, metrics, fc.nat(), async (given, some, salt) => {
        const [of, query] = [madeOf(given), queryOf(given, some)];
        let steps = 0;
        const wanted = await evaluateAsync(madeOf(given), query, { pause, onProgress: () => void steps++ });
        const last = salt % steps;
        expect(await stoppedBefore(last, of, query)).toBe(last);
        expect(evaluate(of, query)).toEqual(wanted);
      }),
    );
  });

  it('is stopped before each of its steps in turn', async () => {
    const [given] = fc.sample(scenario, { numRuns: 1, seed: 1 }) as [Scenario];
    const [of, query] = [madeOf(given), queryOf(given, catalogue.slice(0, 12))];
    let steps = 0;
    const wanted = await tabulateAsync(of, query, { pause, onProgress: () => void steps++ });
    expect(steps).toBeGreaterThan(15);
    for (let last = 0; last < steps; last++) expect(await stoppedBefore(last, of, query)).toBe(last);
    expect(tabulate(of, query)).toEqual(wanted);
  });

  it('is refused as one without is', async () => {
    const query = { metrics: catalogue, by: ['nobody'], over: { list: [], zone: 'UTC' } as never, asOf: 0 };
    await expect(evaluateAsync(dataset({ deals: [] }), query)).rejects.toThrow('Cannot group or filter by "nobody"');
  });

  it('keeps its work arrays while others run in between', async () => {
    const deals = Array.from({ length: 3_000 }, (_, day) => ({
      id: `${day}`,
      owner: `rep ${day % 7}`,
      status: day % 3 === 0 ? ('won' as const) : ('open' as const),
      createdAt: Date.UTC(2026, 0, 1 + (day % 80)),
      ...(day % 3 === 0 ? { closedAt: Date.UTC(2026, 2, 1 + (day % 30), 12) } : {}),
    }));
    const over = periods({ from: '2026-01-01', to: '2026-04-01', zone: 'UTC', every: 'month' });
    const asked = (part: number): Query => ({ metrics: catalogue, by: ['owner'], over, asOf: Date.UTC(2026, 2 + part, 15) });
    const books = [deals, deals.slice(500)].map((some) => dataset({ deals: some }));
    const found = await Promise.all(books.map((of, part) => tabulateAsync(of, asked(part))));
    expect(found).toEqual(books.map((of, part) => tabulate(of, asked(part))));
  });

  it('lets timers run in between', async () => {
    const [given] = fc.sample(scenario, 1) as [Scenario];
    let turns = 0;
    const timer = setInterval(() => turns++, 0);
    await new Promise((resolve) => setTimeout(resolve, 5));
    const before = turns;
    for (let round = 0; round < 3; round++) await tabulateAsync(madeOf(given), queryOf(given, catalogue));
    clearInterval(timer);
    expect(turns).toBeGreaterThan(before);
  });
});
