import { quoteList, SalesperfError } from '@salesperf/core';
import type { JudgeModel } from '../judge/judge.ts';
import type { Judgement, QuotedTurn } from '../judge/judgement.ts';
import { criteriaOf, type Scorecard } from '../scorecard/scorecard.ts';
import { endingOf } from './ending.ts';
import { levelOf } from './level.ts';
import { rules } from './rules.ts';
import { isReadable } from './stem.ts';
import { readTalk, type Sentence } from './talk.ts';

/**
 * A judge without a model: the form of questions, numbers with units, dates, and words of difficulty, agreement and doubt,
 * in English and Russian. It needs no key and gives the same answer every time. It knows criteria by their ids, and
 * abstains on those it has no rule for, on calls where nobody was reached, and on other scripts.
 * @throws SalesperfError `invalid_argument` for a scorecard none of whose criteria it knows
 */
export function ruleJudge(scorecard: Scorecard): JudgeModel {
  const criteria = criteriaOf(scorecard);
  if (!criteria.some(({ id }) => id in rules))
    throw new SalesperfError(
      'invalid_argument',
      `Cannot judge "${scorecard.id}" by rules: its criteria are ${quoteList(
        criteria.map(({ id }) => id),
        'and',
      )}, expected one of ${quoteList(Object.keys(rules))}`,
    );
  return {
    id: 'rules',
    judge: async ({ transcript }): Promise<Judgement> => {
      const talk = readTalk(transcript);
      const readable = isReadable(transcript.turns.map(({ text }) => text).join(' '));
      const ending = readable ? endingOf(talk) : ({ answer: 'unknown', proof: [] } as const);
      const judgeable = readable && !['not_reached', 'call_back', 'unknown'].includes(ending.answer);
      const findings = criteria.map((criterion) => ({ criterion, finding: judgeable ? rules[criterion.id]?.(talk) : undefined }));
      return {
        verdicts: findings.map(({ criterion, finding }) => ({
          criterion: criterion.id,
          answer: finding ? levelOf(criterion, finding) : 'unknown',
          evidence: (finding?.proof ?? []).map(quote),
        })),
        ending: { answer: ending.answer, evidence: ending.proof.map(quote) },
      };
    },
  };
}

const quote = (sentence: Sentence): QuotedTurn => ({ turn: sentence.turn.index, quote: sentence.text });
