import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answers } from '../judge/judgement.ts';
import { consultativeOutbound } from '../scorecard/consultative-outbound.ts';
import { criteriaOf } from '../scorecard/scorecard.ts';
import { readPlainText } from '../transcript/text/plain-text.ts';
import { scoreCall } from './score-call.ts';

const { transcript } = readPlainText('Rep: We tie this to your need.\nCustomer: It is too expensive.\nRep: Compared with what?\nCustomer: With now.');
const here = [{ turn: 3, quote: 'Compared with what?' }];
type Verdict = readonly [answer: string, evidence?: readonly unknown[]];
const scored = async (verdicts: readonly (readonly [string, ...Verdict])[]) => {
  const answer = {
    verdicts: verdicts.map(([criterion, answer, evidence = []]) => ({ criterion, answer, evidence })),
    ending: { answer: 'unknown', evidence: [] },
  };
  return scoreCall({ transcript, scorecard: consultativeOutbound, judge: { id: 'script', judge: async () => answer } });
};
const settled = async (clarified: Verdict, own: Verdict) => {
  const { criteria } = await scored([
    ['objection_clarified', ...clarified],
    ['objection_settled', ...own],
  ]);
  return criteria.find(({ criterion }) => criterion === 'objection_settled')!;
};

describe('a criterion that waits for another', () => {
  it('counts where the other came to what it waits for', async () => {
    expect(await settled(['2', here], ['2', here])).toMatchObject({ result: 'pass' });
    expect(await settled(['0'], ['1', here])).toMatchObject({ result: 'partial' });
  });
  it('is not applicable where it did not, whatever the judge says, and shows no quote', async () => {
    expect(await settled(['not_applicable'], ['2', here])).toMatchObject({ result: 'not_applicable', value: null, evidence: [] });
    expect(await settled(['not_applicable'], ['unknown'])).not.toHaveProperty('reason');
  });
  it('is unknown where it cannot be told whether it did', async () => {
    expect(await settled(['unknown'], ['2', here])).toMatchObject({ result: 'unknown', value: null, reason: 'condition_unknown', evidence: [] });
    expect(await settled(['unknown'], ['unknown'])).toMatchObject({ result: 'unknown', reason: 'abstained' });
    expect(await settled(['unknown'], ['not_applicable'])).toMatchObject({ result: 'not_applicable' });
  });
  it('counts where the other is unknown for want of proof: a level was claimed, so it applied', async () => {
    expect(await settled(['2'], ['1', here])).toMatchObject({ result: 'partial' });
    expect(await settled(['2', [{ turn: 3, quote: 'compared with whom' }]], ['1', here])).toMatchObject({ result: 'partial' });
  });
  it('is unknown, and nothing hangs, where an unchecked scorecard waits for nothing or in a circle', async () => {
    for (const criterion of ['nobody', 'objection_settled', 'objection_clarified']) {
      const scorecard = structuredClone(consultativeOutbound) as unknown as { sections: { criteria: { id: string; appliesWhen?: unknown }[] }[] };
      for (const one of scorecard.sections.flatMap(({ criteria }) => criteria))
        if (one.id.startsWith('objection'))
          one.appliesWhen = { criterion: one.id === 'objection_settled' ? criterion : 'objection_settled', results: ['pass'] };
      const verdicts = [{ criterion: 'objection_settled', answer: '2', evidence: here }];
      const judge = { id: 'script', judge: async () => ({ verdicts, ending: { answer: 'unknown', evidence: [] } }) };
      const { criteria } = await scoreCall({ transcript, scorecard: scorecard as never, judge });
      expect(criteria.find((one) => one.criterion === 'objection_settled')).toMatchObject({ result: 'unknown', reason: 'condition_unknown' });
    }
  });
});

it('the bounds hold whatever the condition turns out to be', async () => {
  const others = criteriaOf(consultativeOutbound).filter(({ id, autoFail }) => !id.startsWith('objection') && id !== 'proof_given' && !autoFail);
  const answer = fc.constantFrom(...answers.filter((one) => one !== 'unknown'));
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(...others.map(() => answer)),
      fc.constantFrom('0', '1', '2'),
      fc.constantFrom('0', '2', 'not_applicable'),
      async (given, own, truth) => {
        const verdicts = others.map(
          ({ id }, i) =>
            [
              id,
              given[i]!,
              [
                { turn: 1, quote: 'your need' },
                { turn: 2, quote: 'expensive' },
              ],
            ] as const,
        );
        const asked = (other: string) => scored([...verdicts, ['objection_settled', own, here], ['objection_clarified', other, here]]);
        const [doubtful, known] = [await asked('unknown'), await asked(truth)];
        if (known.lower === null || known.upper === null || doubtful.lower === null || doubtful.upper === null) return;
        expect(doubtful.lower).toBeLessThanOrEqual(known.lower + 1e-9);
        expect(doubtful.upper).toBeGreaterThanOrEqual(known.upper - 1e-9);
      },
    ),
  );
});
