import { expect, it } from 'vitest';
import type { JudgeModel } from '../judge/judge.ts';
import { scoreCall } from '../score/score-call.ts';
import { consultativeOutbound } from '../scorecard/consultative-outbound.ts';
import { criteriaOf } from '../scorecard/scorecard.ts';
import { readPlainText } from '../transcript/text/plain-text.ts';
import type { Transcript } from '../transcript/transcript.ts';
import { judgeMasked } from './judge-masked.ts';

const { transcript } = readPlainText(`Rep: Good morning, this is Anna Petrova, what do you use today?
Customer: John Smith does it by hand, call him on 415-555-2671, it takes him nine hours a week.`);

it('the judge sees no personal data, and the evidence is of the original', async () => {
  const seen: Transcript[] = [];
  const criterion = criteriaOf(consultativeOutbound).find(({ evidenceFrom }) => evidenceFrom !== 'rep')!;
  const judge: JudgeModel = {
    id: 'scripted',
    judge: async (request) => {
      seen.push(request.transcript);
      const quote = request.transcript.turns[1]!.text.split(',')[0]!;
      return { verdicts: [{ criterion: criterion.id, answer: '2', evidence: [{ turn: 2, quote }] }], ending: { answer: 'unknown', evidence: [] } };
    },
  };
  const score = await scoreCall({ transcript, scorecard: consultativeOutbound, judge: judgeMasked(judge, { names: ['Anna Petrova', 'John Smith'] }) });
  expect(JSON.stringify(seen)).not.toMatch(/Anna|Petrova|John|Smith|2671/);
  expect(seen[0]!.turns[1]!.text).toBe('[name 2] does it by hand, call him on [phone 1], it takes him nine hours a week.');
  const [evidence] = score.criteria.find((one) => one.criterion === criterion.id)!.evidence;
  expect(evidence).toMatchObject({ state: 'verified', turn: 2 });
  expect(evidence!.words).toContain('John Smith does it by hand');
  expect(score.judge).toBe('scripted (masked)');
});

it('an answer that is no judgement passes as it is', async () => {
  for (const answer of [null, 7, 'text', [true, undefined]]) {
    const judge = judgeMasked({ id: 'any', judge: async () => answer });
    expect(await judge.judge({ transcript, scorecard: consultativeOutbound })).toEqual(answer);
  }
});
