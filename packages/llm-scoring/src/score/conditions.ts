import { possibleResults } from '../scorecard/contradictions.ts';
import { type Criterion, criteriaOf, type Scorecard } from '../scorecard/scorecard.ts';
import type { CriterionScore, Result } from './call-score.ts';

/**
 * The scores after `appliesWhen`: a criterion whose condition is not met is not applicable, whatever the judge said of it. Where
 * it cannot be told whether it is met, the criterion is unknown.
 */
export function withConditions(scorecard: Scorecard, scores: readonly CriterionScore[]): CriterionScore[] {
  const criteria = new Map(criteriaOf(scorecard).map((criterion) => [criterion.id, criterion]));
  const judged = new Map(scores.map((score) => [score.criterion, score]));
  const settled = new Map<string, CriterionScore>();

  const settle = (score: CriterionScore): CriterionScore => {
    const known = settled.get(score.criterion);
    if (known) return known;
    settled.set(score.criterion, unknownCondition(score));
    const { appliesWhen } = criteria.get(score.criterion)!;
    const other = appliesWhen && judged.get(appliesWhen.criterion);
    const final = appliesWhen ? decide(score, appliesWhen.results, other ? couldBe(criteria.get(other.criterion)!, settle(other)) : []) : score;
    settled.set(score.criterion, final);
    return final;
  };
  return scores.map(settle);
}

function decide(score: CriterionScore, wanted: readonly Result[], possible: readonly Result[]): CriterionScore {
  const met = possible.filter((result) => wanted.includes(result)).length;
  if (met > 0 && met === possible.length) return score;
  return met === 0 && possible.length > 0 ? { ...without(score), result: 'not_applicable', value: null } : unknownCondition(score);
}

/** A level that the judge gave without proof is unknown, but shows that the criterion applied. */
function couldBe(criterion: Criterion, { result, reason }: CriterionScore): readonly Result[] {
  if (result !== 'unknown') return [result];
  const claimed = reason === 'no_evidence' || reason === 'evidence_rejected';
  return possibleResults(criterion).filter((possible) => !claimed || possible !== 'not_applicable');
}

const unknownCondition = (score: CriterionScore): CriterionScore =>
  score.value === null ? score : { ...without(score), result: 'unknown', value: null, reason: 'condition_unknown' };

/** What was quoted for a verdict that does not count shows nothing. */
const without = ({ reason: _, ...score }: CriterionScore): Omit<CriterionScore, 'reason'> => ({ ...score, evidence: [] });
