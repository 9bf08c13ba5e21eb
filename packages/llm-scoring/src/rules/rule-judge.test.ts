import { describe, expect, it } from 'vitest';
import { judgementSchema } from '../judge/judgement.ts';
import type { Result } from '../score/call-score.ts';
import { scoreCall } from '../score/score-call.ts';
import { consultativeOutbound } from '../scorecard/consultative-outbound.ts';
import { parseScorecard } from '../scorecard/scorecard.ts';
import { readPlainText } from '../transcript/plain-text.ts';
import type { Dialogue } from './dialogues/dialogue.ts';
import { english } from './dialogues/english.ts';
import { russian } from './dialogues/russian.ts';
import { ruleJudge } from './rule-judge.ts';

const signs: Record<Result, string> = { pass: '1', partial: '½', fail: '0', not_applicable: '–', unknown: '?' };
const score = ({ text, rep }: Pick<Dialogue, 'text' | 'rep'>) =>
  scoreCall({ transcript: readPlainText(text, { rep }).transcript, scorecard: consultativeOutbound, judge: ruleJudge(consultativeOutbound) });
const resultsOf = async (text: string) => (await score({ text })).criteria.map(({ result }) => signs[result]).join('');

describe.each([
  ['English', english],
  ['Russian', russian],
])('%s', (_, dialogues) => {
  it.each(dialogues.map((dialogue) => [dialogue.title, dialogue] as const))('%s', async (_title, dialogue) => {
    const { criteria, outcome, judge } = await score(dialogue);
    expect(criteria.map(({ result }) => signs[result]).join('')).toBe(dialogue.results);
    expect(outcome.ending).toBe(dialogue.ending);
    expect(judge).toBe('rules');
  });
  it.each(dialogues.map((dialogue) => [dialogue.title, dialogue] as const))('%s: quotes nothing that is not there', async (_title, dialogue) => {
    const { criteria, outcome } = await score(dialogue);
    expect([...criteria, outcome].flatMap(({ rejected }) => rejected)).toEqual([]);
  });
  it('the call where nothing was asked is far below the one where all was done', async () => {
    const [best, worst] = [await score(dialogues[0]!), await score(dialogues[1]!)];
    expect(best.total! - worst.total!).toBeGreaterThan(70);
  });
});

describe('the rule judge', () => {
  it('gives the same answer every time, in the shape of a judgement', async () => {
    const { transcript } = readPlainText(english[0]!.text);
    const judge = ruleJudge(consultativeOutbound);
    const first = await judge.judge({ transcript, scorecard: consultativeOutbound });
    expect(judgementSchema.parse(first)).toEqual(first);
    expect(await judge.judge({ transcript, scorecard: consultativeOutbound })).toEqual(first);
  });
  it('does not mind that a recogniser wrote no capitals and no marks', async () => {
    const bare = (text: string) =>
      text
        .split('\n')
        .map((line) =>
          line.replace(
            /: .*/,
            (words) =>
              `: ${words
                .slice(2)
                .toLowerCase()
                .replace(/[.,?!«»]/g, '')}`,
          ),
        )
        .join('\n');
    expect((await resultsOf(bare(english[0]!.text))).slice(1, 3)).toMatch(/[1½]1/);
    expect((await resultsOf(bare(russian[0]!.text))).slice(1, 3)).toMatch(/[1½]1/);
  });
  it('abstains on a script it does not read, and on criteria it has no rule for', async () => {
    expect(await resultsOf('Rep: お電話ありがとうございます。\nCustomer: はい、困っています。')).toBe('????????');
    const own = structuredClone(consultativeOutbound) as unknown as { sections: { criteria: { id: string }[] }[] };
    own.sections[0]!.criteria[0]!.id = 'smile';
    const scorecard = parseScorecard(own);
    const { criteria } = await scoreCall({ transcript: readPlainText(english[0]!.text).transcript, scorecard, judge: ruleJudge(scorecard) });
    expect(criteria.map(({ reason }) => reason ?? 'judged')).toEqual(['abstained', ...Array(7).fill('judged')]);
  });
  it('refuses a scorecard it knows nothing of', () => {
    const own = {
      ...consultativeOutbound,
      id: 'own',
      sections: [{ ...consultativeOutbound.sections[0]!, criteria: [{ ...consultativeOutbound.sections[0]!.criteria[0]!, id: 'smile', weight: 100 }] }],
    };
    expect(() => ruleJudge(own)).toThrow('Cannot judge "own" by rules: its criteria are "smile", expected one of "opening", "open_questions"');
  });
});
