import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Cell } from '../engine/cell.ts';
import { activityKpis, catalogue, funnelKpis, kpi, kpisById, outcomeKpis, productivityKpis, qualityKpis } from './index.ts';

const january = { from: '2026-01-01', to: '2026-02-01', zone: 'Europe/Berlin', asOf: '2026-02-01T00:00:00+01:00' } as const;
const deals = [
  { id: 'd1', owner: 'ann', status: 'won', createdAt: '2026-01-02T10:00:00Z', closedAt: '2026-01-20T10:00:00Z' },
  { id: 'd2', owner: 'bob', status: 'lost', createdAt: '2026-01-02T10:00:00Z', closedAt: '2026-01-21T10:00:00Z' },
];

describe('kpi', () => {
  it('answers in one line, over one array of plain records', () => {
    expect(kpi('win_rate').of(deals, january)).toMatchObject({ value: 0.5, numerator: 1, denominator: 2, metric: 'win_rate' });
  });

  it('gives groups and periods beside the total', () => {
    const { value, cells } = kpi('deals_won').of({ deals: deals as never }, { ...january, from: '2025-12-01', every: 'month', by: ['owner'] });
    expect(value).toBe(0);
    expect(cells.map(({ group, start, value }) => [group.owner, start, value])).toContainEqual(['ann', '2026-01-01', 1]);
  });

  it('knows the parts of a KPI, when it compiles and when it runs', () => {
    const { parts } = kpi('lead_response_time').of({ leads: [], activities: [] }, january);
    expectTypeOf(parts).toEqualTypeOf<Readonly<Record<'median' | 'p90' | 'within', Cell>>>();
    expect(Object.keys(parts)).toEqual(['median', 'p90', 'within']);
    expect(parts.median.reason).toMatch(/^needs leads/);
    expectTypeOf(kpi('win_rate').of(deals, january).parts).toEqualTypeOf<Readonly<Record<never, Cell>>>();
  });

  it('says what an array could be, where it reads several kinds of records', () => {
    expect(() => kpi('lead_response_time').of([], january)).toThrow(
      'Cannot tell what the array for "lead_response_time" holds: it reads "leads" and "activities", expected them by name, such as { leads, activities }',
    );
  });

  it('suggests the nearest names, by id and by label', () => {
    // @ts-expect-error no such id
    expect(() => kpi('win_rat')).toThrow(/^Cannot find the KPI "win_rat": did you mean "win_rate", /);
    expect(() => kpi('Винрейт' as 'win_rate')).toThrow(/did you mean "win_rate"/);
    expect(() => kpi('constructor' as 'win_rate')).toThrow(/did you mean/);
  });

  it('needs a moment with its offset', () => {
    expect(() => kpi('win_rate').of(deals, { ...january, asOf: '2026-02-01' })).toThrow(
      /^Cannot ask as of "2026-02-01": expected epoch milliseconds, or a moment/,
    );
  });
});

describe('the catalogue', () => {
  it('is its groups, and every KPI stands under its id', () => {
    const groups = { activity: activityKpis, funnel: funnelKpis, productivity: productivityKpis, outcome: outcomeKpis, quality: qualityKpis };
    expect(catalogue).toEqual(Object.values(groups).flat());
    for (const [group, kpis] of Object.entries(groups)) expect(new Set(kpis.map((one) => one.group))).toEqual(new Set([group]));
    expect(catalogue).toHaveLength(81);
    expect(Object.entries(kpisById).map(([id, { id: own }]) => [id, own])).toEqual(catalogue.map(({ id }) => [id, id]));
  });

  it.each(catalogue.map((metric) => ({ id: metric.id, metric })))('says of $id all that a reader asks', ({ metric }) => {
    for (const words of [metric.label, metric.explanation, metric.mistake, metric.notFor, ...Object.values(metric.partLabels ?? {})]) {
      expect(words?.en).toMatch(/^[^а-яё]+$/i);
      expect(words?.ru).toMatch(/[а-яё]/i);
    }
    for (const sentence of [metric.explanation, metric.mistake, metric.notFor]) {
      expect(sentence!.en).toMatch(/[.]$/);
      expect(sentence!.ru).toMatch(/[.]$/);
    }
    expect(metric.source!.title.length).toBeGreaterThan(10);
    expect(metric.unit).toBeTruthy();
  });

  it('names only KPIs that there are', () => {
    const ids = catalogue.map(({ id }) => id);
    const named = catalogue.flatMap(({ notFor, mistake }) => `${notFor!.en} ${notFor!.ru} ${mistake!.en} ${mistake!.ru}`.match(/[a-z]+(_[a-z]+)+/g) ?? []);
    expect(named.filter((id) => !ids.includes(id as never))).toEqual([]);
  });
});
