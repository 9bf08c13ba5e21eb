import { describe, expect, it } from 'vitest';
import { dealsLost, leadResponseTime, leadResponseTimeWithin, quotaAttainment } from '../kpis/index.ts';
import { betterOf } from './better.ts';

describe('the good direction of a value', () => {
  it('is that of its KPI, but of the share answered in time, which is good where it is large', () => {
    expect(betterOf(leadResponseTime, 'median')).toBe('lower');
    expect(betterOf(leadResponseTimeWithin(60), 'p90')).toBe('lower');
    expect(betterOf(leadResponseTimeWithin(60), 'within')).toBe('higher');
    expect(betterOf(quotaAttainment, null)).toBe('higher');
    expect(betterOf(dealsLost, null)).toBe(dealsLost.better);
  });
});
