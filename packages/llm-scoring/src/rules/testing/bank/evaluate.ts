import { type Interval, wilson } from '@salesperf/core';
import type { Answer } from '../../../judge/judgement.ts';
import { consultativeOutbound } from '../../../scorecard/consultative-outbound.ts';
import { inboundLeadQualification } from '../../../scorecard/inbound-lead-qualification.ts';
import { type Criterion, criteriaOf } from '../../../scorecard/scorecard.ts';
import { readPlainText } from '../../../transcript/text/plain-text.ts';
import { levelOf } from '../../level.ts';
import { rules } from '../../rules.ts';
import { readTalk } from '../../talk.ts';
import type { Phrase } from './phrase.ts';

const scorecards = [consultativeOutbound, inboundLeadQualification];

export const criterionOf = ({ scorecard, criterion }: Phrase): Criterion | undefined =>
  scorecards
    .filter(({ id }) => id === scorecard)
    .flatMap(criteriaOf)
    .find(({ id }) => id === criterion);

export const transcriptOf = ({ dialogue }: Phrase) => readPlainText(dialogue, { rep: 'Rep' }).transcript;

export type Verdict = 'right' | 'wrong' | 'abstained';

/** What the rule of the criterion alone answers: whether a call was held at all is not asked of so short a piece. */
export function answerOf(phrase: Phrase): Answer {
  const criterion = criterionOf(phrase);
  const rule = rules[phrase.criterion];
  return criterion && rule ? levelOf(criterion, rule(readTalk(transcriptOf(phrase)))) : 'unknown';
}

export function verdictOf(phrase: Phrase): Verdict {
  const answer = answerOf(phrase);
  return answer === 'unknown' ? 'abstained' : answer === phrase.level ? 'right' : 'wrong';
}

export interface Accuracy {
  readonly criterion: string;
  readonly language: Phrase['language'];
  readonly phrases: number;
  readonly answered: number;
  readonly right: number;
  /** share of what was answered that is right, with Wilson's 95 % interval; null where all were left unanswered */
  readonly accuracy: { readonly value: number; readonly interval: Interval } | null;
}

/** How often the rules agree with the bank, by criterion and language. */
export function evaluate(phrases: readonly Phrase[], verdict: (phrase: Phrase) => Verdict = verdictOf): Accuracy[] {
  const groups = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const key = `${phrase.criterion} ${phrase.language}`;
    groups.set(key, [...(groups.get(key) ?? []), phrase]);
  }
  return [...groups.values()].map((group) => {
    const verdicts = group.map(verdict);
    const count = (wanted: Verdict) => verdicts.filter((one) => one === wanted).length;
    const [right, answered] = [count('right'), group.length - count('abstained')];
    const { criterion, language } = group[0]!;
    return {
      criterion,
      language,
      phrases: group.length,
      answered,
      right,
      accuracy: answered === 0 ? null : { value: right / answered, interval: wilson(right, answered) },
    };
  });
}
