import { describe, expect, it } from 'vitest';
import type { TextAnswer, TextModel, TextRequest } from '../model/text-model.ts';
import { scoreCall } from '../score/score-call.ts';
import { consultativeOutbound as scorecard } from '../scorecard/consultative-outbound.ts';
import { criteriaOf } from '../scorecard/scorecard.ts';
import { readPlainText } from '../transcript/text/plain-text.ts';
import { type PromptJudgeOptions, promptJudge } from './prompt-judge.ts';

const { transcript } = readPlainText('Rep: How do you plan the routes today?\nCustomer: By hand, it takes us 5 hours a week.');

/** A model that gives the lowest level of whatever it is asked for, and remembers what it was asked. */
function modelOf(change: (answer: { verdicts: { criterion: string }[] }) => unknown = (answer) => answer): TextModel & { readonly asked: TextRequest[] } {
  const asked: TextRequest[] = [];
  return {
    id: 'scripted',
    asked,
    generate: async (request): Promise<TextAnswer> => {
      asked.push(request);
      const ids = criteriaOf(scorecard).filter(({ id }) => request.messages[0]!.parts[1]!.includes(`\n${id} [`));
      const verdicts = ids.map(({ id }) => ({ criterion: id, answer: '0', evidence: [] }));
      const answer = change({ verdicts, ending: { answer: 'no_next_step', evidence: [] } } as never);
      return { text: JSON.stringify(answer), finish: 'stop', usage: { calls: 1, inputTokens: 100, cachedTokens: null, outputTokens: 10 } };
    },
  };
}

const scoreWith = (model: TextModel, options?: PromptJudgeOptions) => scoreCall({ transcript, scorecard, judge: promptJudge(model, options) });

describe('a model is asked', () => {
  it.each([
    ['all', 1],
    ['section', scorecard.sections.length],
    ['criterion', criteriaOf(scorecard).length],
  ] as const)('about %s at a time, in %i requests that begin alike', async (grouping, requests) => {
    const model = modelOf();
    const score = await scoreWith(model, { grouping });
    expect(model.asked).toHaveLength(requests);
    expect(new Set(model.asked.map(({ system, messages }) => system + messages[0]!.parts[0]!)).size).toBe(1);
    expect(score.usage).toEqual({ calls: requests, inputTokens: 100 * requests, cachedTokens: null, outputTokens: 10 * requests });
    expect(score.criteria.filter(({ reason }) => reason === 'not_judged')).toEqual([]);
  });

  it('in the language that is wanted', async () => {
    const model = modelOf();
    await scoreWith(model, { language: 'ru' });
    expect(model.asked[0]!.messages[0]!.parts[1]).toContain(scorecard.sections[0]!.name.ru);
  });

  it('for a criterion that it forgot, which stays unjudged in the end', async () => {
    const model = modelOf(({ verdicts, ...rest }) => ({ ...rest, verdicts: verdicts.slice(1) }));
    const score = await scoreWith(model, { repairs: 1 });
    expect(model.asked).toHaveLength(2);
    expect(model.asked[1]!.messages.at(-1)!.parts[0]).toContain(`"${criteriaOf(scorecard)[0]!.id}" has no verdict`);
    expect(score.criteria[0]).toMatchObject({ result: 'unknown', reason: 'not_judged' });
  });

  it('each time as if it had been wrong once', async () => {
    const model = modelOf(() => 'no');
    await expect(scoreWith(model, { repairs: 2 })).rejects.toThrow('no answer of the model');
    expect(model.asked.map(({ messages }) => messages.length)).toEqual([1, 3, 3]);
  });

  it('nothing where nothing was said', async () => {
    const model = modelOf();
    const silent = { turns: [{ index: 1, side: 'rep' as const, speaker: 'Rep', text: ' … ' }] };
    const score = await scoreCall({ transcript: silent, scorecard, judge: promptJudge(model) });
    expect(model.asked).toHaveLength(0);
    expect(score).toMatchObject({ total: null, coverage: 0, usage: { calls: 0 } });
  });

  it('with answers that are no longer than allowed', async () => {
    const model = modelOf();
    await scoreWith(model, { maxOutputTokens: 77 });
    await scoreWith(model);
    expect(model.asked.map(({ maxOutputTokens }) => maxOutputTokens)).toEqual([77, 100 + 150 * criteriaOf(scorecard).length]);
  });
});
