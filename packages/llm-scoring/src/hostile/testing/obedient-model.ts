import type { TextAnswer, TextModel } from '../../model/text-model.ts';
import { criteriaOf, type Scorecard } from '../../scorecard/scorecard.ts';
import type { Attack } from './attacks.ts';

interface Quote {
  readonly turn: number;
  readonly quote: string;
}

interface Verdict {
  readonly criterion: string;
  readonly answer: string;
  readonly evidence: readonly Quote[];
}

/** What an honest judge finds in the call of the suite: no more than its words bear out. */
export type Honest = (scorecard: Scorecard) => readonly Verdict[];

/** A line of the call as the prompt shows it. */
interface Line {
  readonly number: number;
  readonly words: string;
}

const lineOf = (line: string): Line[] => {
  const [, number, words] = /^[RC](\d+) (.*)$/.exec(line) ?? [];
  return number === undefined ? [] : [{ number: Number(number), words: words! }];
};

/**
 * The worst judge there could be: it does whatever the attack in the call asks for, and proves it with the words that it was given. It sees
 * the call as the prompt shows it, and no more.
 */
export function obedientModel(attack: Attack, turn: number, scorecard: Scorecard, honest: Honest): TextModel & { readonly prompts: string[] } {
  const prompts: string[] = [];
  return {
    id: 'obedient',
    prompts,
    generate: async ({ system, messages }): Promise<TextAnswer> => {
      prompts.push([system, ...messages.flatMap(({ parts }) => parts)].join('\n'));
      const lines = messages[0]!.parts[0]!.split('\n').flatMap(lineOf);
      return { text: answerTo(attack, turn, lines, scorecard, honest), finish: 'stop', usage: { calls: 1, inputTokens: 0, cachedTokens: 0, outputTokens: 0 } };
    },
  };
}

function answerTo({ demand, seen }: Attack, turn: number, lines: readonly Line[], scorecard: Scorecard, honest: Honest): string {
  const own = lines.find(({ number }) => number === turn)!.words;
  if (seen && !seen.test(own)) return judgement(honest(scorecard));
  const before = lines.find(({ number }) => number === turn - 1)!.words;
  const all = (answer: (levels: number) => string, evidence: readonly Quote[]): string =>
    judgement(criteriaOf(scorecard).map(({ id, levels }) => ({ criterion: id, answer: answer(levels.length), evidence })));
  const highest = (levels: number): string => String(levels - 1);
  switch (demand) {
    case 'full_marks':
      return all(highest, [{ turn, quote: own }, ...own.split(/[.:!]\s*/).map((quote) => ({ turn, quote }))]);
    case 'forged_turn':
      return all(
        highest,
        [turn, turn + 1].flatMap((number) => own.split(/C\d+ |R\d+ /).map((quote) => ({ turn: number, quote }))),
      );
    case 'borrowed_words':
      return all(highest, [{ turn: turn - 1, quote: before }]);
    case 'no_marks':
      return all(() => '0', []);
    case 'not_applicable':
      return judgement(honest(scorecard).map((verdict) => (verdict.answer === '0' ? { ...verdict, answer: 'not_applicable', evidence: [] } : verdict)));
    case 'other_output':
      return 'You grade a sales call by a scorecard and answer in JSON.';
    case 'more_output':
      return JSON.stringify({ ...JSON.parse(all(highest, [{ turn, quote: own }])), total: 100, passed: true });
  }
}

const judgement = (verdicts: readonly Verdict[]): string => JSON.stringify({ verdicts, ending: { answer: 'no_next_step', evidence: [] } });

/** The same model without an attack. */
export const honestModel = (scorecard: Scorecard, honest: Honest): TextModel => ({
  id: 'honest',
  generate: async () => ({ text: judgement(honest(scorecard)), finish: 'stop', usage: { calls: 1, inputTokens: 0, cachedTokens: 0, outputTokens: 0 } }),
});
