import { describe, expect, it } from 'vitest';
import type { Records } from '../../model/index.ts';
import { ask } from '../ask.ts';
import { forecastRollup, pipelineCoverage, pipelineVelocity, stageConversion } from '../catalogue.ts';
import cases from './fixtures/kpis.json' with { type: 'json' };

const asked = { from: '2026-01-01', to: '2026-04-01', zone: 'UTC', asOf: '2026-03-31T00:00:00Z' };
const createdAt = '2026-01-05T09:00:00Z';
const made = { owner: 'anna', createdAt, currency: 'EUR' } as const;
const won = { ...made, status: 'won', closedAt: '2026-02-10T09:00:00Z' } as const;
const due = { ...made, status: 'open', dueAt: '2026-03-31T09:00:00Z' } as const;

describe('kpi-pipeline-coverage', () => {
  const { input, expected } = cases['kpi-pipeline-coverage'];
  const coverage = (closedWon: string) => {
    const records: Records = {
      quotas: [{ owner: 'anna', from: '2026-01-01T00:00:00Z', to: '2026-04-01T00:00:00Z', amount: input.quota, currency: 'EUR' }],
      deals: [
        { id: 'won', ...won, amount: closedWon },
        { id: 'open', ...due, amount: input.openPipelineDueInPeriod },
        { id: 'later', ...due, dueAt: '2026-04-01T09:00:00Z', amount: '700000' },
      ],
    };
    return ask([pipelineCoverage], records, asked).cells[0]!;
  };

  it('is of what is left to sell', () => expect(coverage(input.closedWon).value).toBe(expected.coverageRemaining));

  it.each([input.quota, '600000'])('is none once the quota is met, at %s', (closedWon) => {
    expect(coverage(closedWon)).toMatchObject({ value: expected.quotaAlreadyMet, reason: 'goal met' });
  });
});

it('kpi-pipeline-velocity: opportunities × share won × mean won amount ÷ median cycle', () => {
  const { input, expected } = cases['kpi-pipeline-velocity'];
  const wins = input.opportunities * Number(input.winRate);
  const closedAt = Date.parse(createdAt) + input.cycleDays * 86_400_000;
  // As many are lost on the day of the wins, so that half of all have ended by then: that is the median. The others are still open.
  const status = (index: number) => (index < wins ? 'won' : index < input.opportunities / 2 ? 'lost' : 'open');
  const records: Records = {
    deals: Array.from({ length: input.opportunities }, (_, index) => ({
      id: `d${index}`,
      ...made,
      status: status(index),
      amount: status(index) === 'won' ? String(Number(input.averageWonDeal) + (index === 0 ? 1000 : -1000)) : '90000',
      closedAt: status(index) === 'open' ? null : closedAt,
    })),
  };
  const perDay = Number(ask([pipelineVelocity], records, asked).cells[0]!.value);
  expect([perDay.toFixed(2), (perDay * 30).toFixed(2)]).toEqual([expected.perDay, expected.perMonth30]);
});

it('kpi-forecast-rollup: cumulative, and what is won is not in the open pipeline', () => {
  const { input, expected } = cases['kpi-forecast-rollup'];
  const records: Records = {
    deals: [
      { id: 'closed', ...won, amount: String(input.closed) },
      { id: 'commit', ...due, forecastCategory: 'commit', amount: String(input.commit) },
      { id: 'best', ...due, forecastCategory: 'best_case', amount: String(input.bestCase) },
      { id: 'pipeline', ...due, forecastCategory: 'pipeline', amount: String(input.pipeline) },
      { id: 'omitted', ...due, forecastCategory: 'omitted', amount: '999' },
    ],
  };
  const { closedOnly, commitForecast, bestCaseForecast, openPipeline } = expected.cumulative;
  expect(ask([forecastRollup], records, asked).cells.map(({ part, value }) => [part, Number(value)])).toEqual([
    ['closed', closedOnly],
    ['commit', commitForecast],
    ['bestCase', bestCaseForecast],
    ['open', openPipeline],
  ]);
});

describe('kpi-stage-conversion', () => {
  const { input, expected } = cases['kpi-stage-conversion'];
  const stages = input.stages.filter((stage) => stage !== 'won');
  const dayOf = (step: number): string => `2026-01-${String(5 + step).padStart(2, '0')}T09:00:00Z`;
  const histories = input.histories as [string, string[]][];
  const records: Records = {
    stages: stages.map((stage, rank) => ({ stage, rank })),
    deals: histories.map(([id, steps]) => {
      const end = steps.findIndex((step) => step === 'won' || step === input.terminalLost);
      const stage = steps.findLast((step) => stages.includes(step))!;
      if (end < 0) return { id, createdAt, status: 'open' as const, stage };
      return { id, createdAt, status: steps[end] === 'won' ? ('won' as const) : ('lost' as const), stage, closedAt: dayOf(end) };
    }),
    changes: histories.flatMap(([id, steps]) => steps.flatMap((stage, step) => (stages.includes(stage) ? [{ deal: id, at: dayOf(step), stage }] : []))),
  };
  const { cells } = ask([stageConversion], records, asked);
  const valuesOf = (part: string) =>
    Object.fromEntries(cells.filter((cell) => cell.part === part && cell.group.stage).map(({ group, value }) => [group.stage, value]));

  it('counts a stage that was skipped as passed, and a deal that came back once', () => {
    expect(valuesOf('reached')).toEqual(expected.reachedAtLeast);
  });

  it('is of the deals that got there, the share that got further', () => {
    const wanted = Object.entries(expected.conversionFurthestReached).map(([step, value]) => [step.split('->')[0]!, value]);
    const { won: afterTheWin, ...conversion } = valuesOf('conversion');
    expect(conversion).toEqual(Object.fromEntries(wanted));
    expect(afterTheWin ?? null).toBeNull();
  });
});
