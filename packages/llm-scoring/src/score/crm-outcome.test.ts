import { describe, expect, it } from 'vitest';
import type { CallOutcome } from './call-score.ts';
import { type DealAfterCall, withCrm } from './crm-outcome.ts';

const judged: CallOutcome = { value: 'lost', basis: 'judge', ending: 'no_next_step', evidence: [], rejected: [] };
const stages = [
  { stage: 'new', rank: 1 },
  { stage: 'offer', rank: 2 },
  { stage: 'contract', rank: 3 },
];
const at = '2026-03-02T10:00:00Z';
const known: DealAfterCall = { at, asOf: '2026-06-01T00:00:00Z', stages, changes: [{ deal: 'd', at: '2026-03-01T09:00:00Z', stage: 'offer' }] };
const after = (days: number, cells: object) => ({ deal: 'd', at: Date.parse(at) + days * 86_400_000, ...cells });
const outcome = (changes: readonly object[], more: Partial<DealAfterCall> = {}, of = judged) => {
  const { value, basis } = withCrm(of, { ...known, ...more, changes: [...known.changes, ...changes] as DealAfterCall['changes'] });
  return [value, basis];
};

describe('a call is', () => {
  it.each([
    ['won where the deal advances', [after(3, { stage: 'contract' })], ['won', 'crm']],
    ['won where the deal advances after changes of other things', [after(-0.5, { amount: '7' }), after(3, { stage: 'contract' })], ['won', 'crm']],
    ['won where the deal is won', [after(13, { status: 'won' })], ['won', 'crm']],
    ['lost where the deal is lost', [after(3, { status: 'lost' })], ['lost', 'crm']],
    ['as the first of them says', [after(5, { status: 'lost' }), after(3, { stage: 'contract' })], ['won', 'crm']],
    ['as the judge says where the deal goes back', [after(3, { stage: 'new' })], ['lost', 'judge']],
    ['as the judge says where it stays', [after(3, { stage: 'offer' })], ['lost', 'judge']],
    ['as the judge says where it advances too late', [after(14, { stage: 'contract' })], ['lost', 'judge']],
    ['as the judge says where it advanced before', [after(-0.01, { stage: 'contract' })], ['lost', 'judge']],
    ['as the judge says where only its amount changes', [after(1, { amount: '5' })], ['lost', 'judge']],
    ['as the judge says of a stage that nobody knows', [after(1, { stage: 'limbo' })], ['lost', 'judge']],
  ])('%s', (_, changes, expected) => {
    expect(outcome(changes)).toEqual(expected);
  });

  it('as the judge says where nobody knows the stage before, or the stages at all', () => {
    expect(withCrm(judged, { ...known, changes: [after(3, { stage: 'contract' })] as never }).basis).toBe('judge');
    expect(outcome([after(3, { stage: 'contract' })], { stages: undefined })).toEqual(['lost', 'judge']);
    expect(withCrm(judged, undefined)).toBe(judged);
  });

  it('not decided by what is to come', () => {
    expect(outcome([after(3, { status: 'won' })], { asOf: Date.parse(at) + 2 * 86_400_000 })).toEqual(['lost', 'judge']);
    expect(outcome([after(3, { status: 'won' })], { withinDays: 2 })).toEqual(['lost', 'judge']);
  });

  it('open where nobody was reached, whatever became of the deal', () => {
    for (const ending of ['not_reached', 'call_back'] as const)
      expect(outcome([after(1, { status: 'won' })], {}, { ...judged, value: 'open', ending })).toEqual(['open', 'judge']);
  });

  it('shown with the change that decides, and what the judge found', () => {
    expect(withCrm({ ...judged, value: null, reason: 'abstained', ending: 'unknown' }, { ...known, changes: [after(1, { status: 'won' })] as never })).toEqual({
      ...judged,
      value: 'won',
      basis: 'crm',
      ending: 'unknown',
      change: { at: Date.parse(at) + 86_400_000, status: 'won' },
    });
  });

  it('not told from moments that are none', () => {
    expect(() => withCrm(judged, { ...known, asOf: 'soon' })).toThrow('"soon" is no moment, expected ISO text with an offset or epoch milliseconds');
  });
});
