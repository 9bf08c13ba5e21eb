import type { Answer } from '../judge/judgement.ts';
import type { Criterion } from '../scorecard/scorecard.ts';
import type { Finding } from './finding.ts';

/** The highest level a finding reaches. Of a criterion that always applies, what there was no occasion for was not done. */
export function levelOf(criterion: Criterion, { grade }: Finding): Answer {
  if (grade === 'not_applicable') return criterion.notApplicableWhen ? grade : '0';
  if (grade === 'unknown') return grade;
  return String(criterion.levels.findLastIndex((level) => level.value <= grade)) as Answer;
}
