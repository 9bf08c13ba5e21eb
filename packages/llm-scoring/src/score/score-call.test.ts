import { isSalesperfError } from '@salesperf/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JudgeModel } from '../judge/judge.ts';
import { answers, endings, type Judgement } from '../judge/judgement.ts';
import { consultativeOutbound } from '../scorecard/consultative-outbound.ts';
import { scorecardHash } from '../scorecard/hash.ts';
import { type Criterion, criteriaOf, parseScorecard, type Scorecard } from '../scorecard/scorecard.ts';
import { readPlainText } from '../transcript/text/plain-text.ts';
import { scoreCall } from './score-call.ts';

const { transcript } = readPlainText(`[00:00] Rep: This is Ann from Acme, about your request.
[00:04] Customer: Our invoices go out late, but we do not lose money.
[00:09] Rep: Shall we meet on Monday?
[00:12] Customer: Monday is fine.`);

const scripted = (answer: unknown): JudgeModel => ({ id: 'script', judge: async () => answer });
type Short = Record<string, [answer: string, turn?: number, quote?: string]>;
const judgement = (verdicts: Short, ending: [string, number?, string?] = ['unknown']) => ({
  verdicts: Object.entries(verdicts).map(([criterion, [answer, turn, quote]]) => ({ criterion, answer, evidence: turn ? [{ turn, quote }] : [] })),
  ending: { answer: ending[0], evidence: ending[1] ? [{ turn: ending[1], quote: ending[2] }] : [] },
});
const score = (answer: unknown, scorecard: Scorecard = consultativeOutbound) => scoreCall({ transcript, scorecard, judge: scripted(answer) });
const verdictOf = async (id: string, ...verdict: Short[string]) =>
  (await score(judgement({ [id]: verdict }))).criteria.find(({ criterion }) => criterion === id)!;
const allAt = (answer: string): Short => Object.fromEntries(criteriaOf(consultativeOutbound).flatMap(({ id, autoFail }) => (autoFail ? [] : [[id, [answer]]])));

describe('a verdict', () => {
  it('above the lowest level stands on words found', async () => {
    expect(await verdictOf('reason_and_consent', '2', 1, 'this is ann from acme')).toMatchObject({
      result: 'pass',
      value: 1,
      evidence: [{ state: 'verified', turn: 1, speaker: 'Rep', words: 'This is Ann from Acme, about your request.', startMs: 0 }],
    });
    expect(await verdictOf('reason_and_consent', '1', 1, 'this is ann')).toMatchObject({ result: 'partial', value: 0.5 });
  });
  it('without them is unknown, and says why', async () => {
    expect(await verdictOf('reason_and_consent', '2')).toMatchObject({ result: 'unknown', value: null, reason: 'no_evidence' });
    expect(await verdictOf('reason_and_consent', '2', 1, 'this is Bob')).toMatchObject({
      result: 'unknown',
      reason: 'evidence_rejected',
      rejected: [{ reason: 'not_found', quote: 'this is Bob' }],
    });
    expect(await verdictOf('need_stated', '2', 1, 'about your request')).toMatchObject({ result: 'unknown', rejected: [{ reason: 'wrong_side' }] });
    expect(await verdictOf('impact_quantified', '1', 2, 'lose money')).toMatchObject({ result: 'unknown', rejected: [{ reason: 'clipped' }] });
  });
  it('of the lowest level needs none', async () => {
    expect(await verdictOf('reason_and_consent', '0')).toMatchObject({ result: 'fail', value: 0, evidence: [] });
  });
  it('may be "not applicable" only where the scorecard says when', async () => {
    expect(await verdictOf('objection_clarified', 'not_applicable')).toMatchObject({ result: 'not_applicable', value: null });
    expect(await verdictOf('reason_and_consent', 'not_applicable')).toMatchObject({ result: 'unknown', reason: 'not_applicable_undeclared' });
  });
  it('may be missing, withheld, or of no level', async () => {
    expect((await score(judgement({}))).criteria.every(({ reason }) => reason === 'not_judged')).toBe(true);
    expect(await verdictOf('reason_and_consent', 'unknown')).toMatchObject({ result: 'unknown', reason: 'abstained' });
    const two = structuredClone(consultativeOutbound) as unknown as { sections: { criteria: { levels: unknown[] }[] }[] };
    two.sections[0]!.criteria[1]!.levels.splice(1, 1);
    expect((await score(judgement({ reason_and_consent: ['2', 1, 'Ann'] }), parseScorecard(two))).criteria[1]).toMatchObject({
      result: 'unknown',
      reason: 'no_such_level',
    });
  });
});

describe('the total', () => {
  it('is 0 with full coverage where nothing was done', async () => {
    expect(await score(judgement(allAt('0')))).toMatchObject({
      total: 0,
      lower: 0,
      upper: 0,
      coverage: 1,
      judge: 'script',
      scorecard: { hash: scorecardHash(consultativeOutbound) },
    });
  });
  it('weighs what applied and was answered; what is unknown widens the bounds', async () => {
    const scored = await score(
      judgement({ ...allAt('0'), reason_and_consent: ['2', 1, 'Ann'], need_stated: ['unknown'], objection_clarified: ['not_applicable'] }),
    );
    expect(scored.total).toBeCloseTo((100 * 5) / 79);
    expect(scored.lower).toBeCloseTo((100 * 5) / 89);
    expect(scored.upper).toBeCloseTo((100 * 15) / 89);
    expect(scored.coverage).toBeCloseTo(0.79);
  });
  it('is not given below the least coverage', async () => {
    const { need_stated, impact_quantified, open_questions, consequences_explored, current_setup, reason_and_consent, ...rest } = allAt('0');
    expect(await score(judgement(rest))).toMatchObject({ total: null, reason: 'low_coverage', coverage: 0.56, lower: 0, upper: 44 });
  });
  it('lies within its bounds, whatever a judge answers', async () => {
    const quotes = fc.array(
      fc.record({ turn: fc.integer({ min: -1, max: 6 }), quote: fc.constantFrom('Ann', 'late', 'lose money', 'Monday', 'nonsense', '') }),
      { maxLength: 3 },
    );
    const verdicts = fc.tuple(
      ...criteriaOf(consultativeOutbound).map(({ id }) => fc.record({ criterion: fc.constant(id), answer: fc.constantFrom(...answers), evidence: quotes })),
    );
    const judgements: fc.Arbitrary<Judgement> = fc.record({ verdicts, ending: fc.record({ answer: fc.constantFrom(...endings), evidence: quotes }) });
    await fc.assert(
      fc.asyncProperty(judgements, async (answer) => {
        const { total, lower, upper, coverage, criteria } = await score(answer);
        expect(coverage).toBeGreaterThanOrEqual(0);
        expect(coverage).toBeLessThanOrEqual(1);
        if (total !== null) {
          expect(total).toBeGreaterThanOrEqual(lower! - 1e-9);
          expect(total).toBeLessThanOrEqual(upper! + 1e-9);
        }
        expect(criteria.every(({ weight, value, evidence }) => !value || weight === 0 || evidence.length > 0)).toBe(true);
      }),
    );
  });
});

describe('an auto-fail', () => {
  const withFault = (autoFail: Criterion['autoFail']) => {
    const card = structuredClone(consultativeOutbound) as unknown as { sections: { criteria: object[] }[] };
    const levels = [0, 1].map((value) => ({ value, description: { en: '-', ru: '-' } }));
    const words = { en: 'False promise', ru: 'Ложное обещание' };
    card.sections[0]!.criteria.push({ id: 'fault', name: words, question: words, weight: 0, levels, evidenceFrom: 'rep', autoFail, step: false });
    return parseScorecard(card);
  };
  const good: Short = { ...allAt('0'), names_self_and_company: ['1', 1, 'Ann'], need_stated: ['2', 2, 'Our invoices go out late'] };
  const judged = (autoFail: Criterion['autoFail'], ...fault: Short[string]) => score(judgement({ ...good, fault }), withFault(autoFail));
  it('with proof acts by its policy', async () => {
    expect(await judged('zero', '0', 3, 'meet on Monday')).toMatchObject({ total: 0, lower: 0, upper: 0, autoFails: ['fault'], needsReview: [] });
    expect(await judged('zeroSection', '0', 3, 'meet on Monday')).toMatchObject({ total: 10, autoFails: ['fault'] });
    expect(await judged('failKeepScore', '0', 3, 'meet on Monday')).toMatchObject({ total: 13, autoFails: ['fault'] });
  });
  it('without proof is for a person to look at', async () => {
    expect(await judged('zero', '0', 2, 'meet on Sunday')).toMatchObject({ total: 13, lower: 0, upper: 13, autoFails: [], needsReview: ['fault'] });
  });
  it('that did not happen needs no proof', async () => {
    expect(await judged('zero', '1')).toMatchObject({ total: 13, lower: 13, upper: 13, autoFails: [], needsReview: [] });
  });
});

describe('the outcome', () => {
  const outcome = async (...ending: [string, number?, string?]) => (await score(judgement({}, ending))).outcome;
  it.each([
    [['purpose_reached', 4, 'Monday is fine'], 'won'],
    [['next_step_dated', 3, 'meet on Monday'], 'won'],
    [['next_step_undated'], 'open'],
    [['refused', 2, 'we do not lose money'], 'lost'],
    [['no_next_step'], 'lost'],
    [['call_back'], 'open'],
    [['not_reached'], 'open'],
  ] as [[string, number?, string?], string][])('%j is %s', async (ending, value) => {
    expect(await outcome(...ending)).toMatchObject({ value, basis: 'judge', ending: ending[0] });
  });
  it('is not known where the transcript does not bear it out', async () => {
    expect(await outcome('unknown')).toMatchObject({ value: null, reason: 'abstained' });
    expect(await outcome('purpose_reached')).toMatchObject({ value: null, reason: 'no_evidence' });
    expect(await outcome('refused', 3, 'Shall we meet')).toMatchObject({ value: null, reason: 'evidence_rejected' });
  });
});

describe('what cannot be scored', () => {
  const message = (promise: Promise<unknown>) =>
    promise.then(
      () => 'no error',
      (error) => (isSalesperfError(error) ? error.message : `not ours: ${error}`),
    );
  it('is an error that says what would be right', async () => {
    expect(await message(score('full marks'))).toMatch(/the answer of the judge "script" is not a judgement of "consultative_outbound" \(the answer: /);
    expect(await message(score(judgement({ charm: ['2'] })))).toMatch(/"charm" is no criterion, expected "names_self_and_company", /);
    const twice = judgement({ need_stated: ['0'] });
    expect(await message(score({ ...twice, verdicts: [...twice.verdicts, ...twice.verdicts] }))).toMatch(/"need_stated" has more than one verdict/);
    expect(
      await message(scoreCall({ transcript: { turns: [{ ...transcript.turns[0]!, index: 2 }] }, scorecard: consultativeOutbound, judge: scripted({}) })),
    ).toMatch(/its transcript is malformed/);
  });
  it('stops when aborted, before and after the judge', async () => {
    const controller = new AbortController();
    const judge: JudgeModel = {
      id: 'slow',
      judge: async ({ signal }) => {
        expect(signal).toBe(controller.signal);
        controller.abort(new Error('enough'));
        return judgement({});
      },
    };
    const options = { transcript, scorecard: consultativeOutbound, judge, signal: controller.signal };
    await expect(scoreCall(options)).rejects.toThrow('enough');
    await expect(scoreCall(options)).rejects.toThrow('enough');
  });
});
