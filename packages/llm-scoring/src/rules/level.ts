import type { Answer } from '../judge/judgement.ts';
import type { Criterion } from '../scorecard/scorecard.ts';
import type { Finding } from './finding.ts';

/** The highest level a finding reaches. */
export function levelOf(criterion: Criterion, { grade }: Finding): Answer {
  if (typeof grade === 'string') return grade;
  return String(criterion.levels.findLastIndex((level) => level.value <= grade)) as Answer;
}
