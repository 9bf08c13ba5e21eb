import { expect, it } from 'vitest';
import { promptJudge } from '../judge/prompt-judge.ts';
import type { TextModel } from '../model/text-model.ts';
import { scoreCall } from '../score/score-call.ts';
import { consultativeOutbound as scorecard } from '../scorecard/consultative-outbound.ts';
import { criteriaOf } from '../scorecard/scorecard.ts';
import { readPlainText } from '../transcript/text/plain-text.ts';
import { judgeMasked } from './judge-masked.ts';
import { maskPersonalData } from './mask-personal-data.ts';

it.each([
  ['en', 'Rep: What is your number?\nCustomer: Call me at +1 (415) 555-2671 or write to ann.lee@acme.com about the 1,200 boxes.', ['2671', 'ann.lee']],
  ['ru', 'Менеджер: Какой у вас номер?\nКлиент: Звоните на +7 (495) 123-45-67 или пишите на anna@romashka.ru про 1200 коробок.', ['123-45-67', 'anna@']],
])('a model sees no personal data, and its quotes are the words of the call again: %s', async (_, text, secrets) => {
  const { transcript } = readPlainText(text);
  const prompts: string[] = [];
  const [own] = criteriaOf(scorecard).filter(({ evidenceFrom }) => evidenceFrom !== 'rep');
  const model: TextModel = {
    id: 'scripted',
    generate: async ({ system, messages }) => {
      prompts.push([system, ...messages.flatMap(({ parts }) => parts)].join('\n'));
      const quote = /^C2 (.*)$/m.exec(messages[0]!.parts[0]!)![1]!;
      const verdicts = criteriaOf(scorecard).map(({ id }) => ({
        criterion: id,
        answer: id === own!.id ? '1' : '0',
        evidence: id === own!.id ? [{ turn: 2, quote }] : [],
      }));
      return {
        text: JSON.stringify({ verdicts, ending: { answer: 'unknown', evidence: [] } }),
        finish: 'stop',
        usage: { calls: 1, inputTokens: 1, cachedTokens: 0, outputTokens: 1 },
      };
    },
  };
  const score = await scoreCall({ transcript, scorecard, judge: judgeMasked(promptJudge(model)) });
  expect(prompts).toHaveLength(1);
  expect(maskPersonalData({ turns: [{ index: 1, side: 'rep', speaker: 'x', text: prompts[0]! }] }).found).toEqual([]);
  for (const secret of secrets) {
    expect(prompts[0]).not.toContain(secret);
    expect(score.criteria.find(({ criterion }) => criterion === own!.id)!.evidence[0]!.words).toContain(secret);
  }
});
