import { criteriaOf, type Scorecard } from '../scorecard/scorecard.ts';
import type { CriterionScore, Total } from './call-score.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/**
 * score = Σ(weight × value) ÷ Σ(weight) over what applied and was answered, in per cent. What is unknown still applied:
 * it widens the bounds and lowers the coverage, and under the scorecard's `minCoverage` there is no total.
 */
export function totalOf(scorecard: Scorecard, criteria: readonly CriterionScore[]): Total {
  const policies = new Map(criteriaOf(scorecard).map(({ id, autoFail }) => [id, autoFail]));
  const faults = criteria.filter(({ criterion, value }) => policies.get(criterion) !== undefined && value === 0);
  const doubted = criteria.filter(
    ({ criterion, reason }) => policies.get(criterion) !== undefined && (reason === 'no_evidence' || reason === 'evidence_rejected'),
  );
  const zeroes = (policy: string, failed: readonly CriterionScore[]) => failed.filter(({ criterion }) => policies.get(criterion) === policy);

  const lostSections = new Set(zeroes('zeroSection', faults).map(({ section }) => section));
  const doubtedSections = new Set(zeroes('zeroSection', doubted).map(({ section }) => section));
  const applicable = criteria.filter(({ result }) => result !== 'not_applicable');
  const answered = applicable.filter(({ result }) => result !== 'unknown');
  const earned = ({ section, weight, value }: CriterionScore, ifUnknown: number, lost = lostSections) =>
    lost.has(section) ? 0 : weight * (value ?? ifUnknown);
  const share = (over: readonly CriterionScore[], points: readonly number[]) => {
    const weight = sum(over.map((criterion) => criterion.weight));
    return weight === 0 ? null : (100 * sum(points)) / weight;
  };

  const voided = zeroes('zero', faults).length > 0;
  const atLeast = share(
    applicable,
    applicable.map((criterion) => earned(criterion, 0, new Set([...lostSections, ...doubtedSections]))),
  );
  const atMost = share(
    applicable,
    applicable.map((criterion) => earned(criterion, 1)),
  );
  const coverage = sum(answered.map(({ weight }) => weight)) / sum(criteria.map(({ weight }) => weight));
  const counted = share(
    answered,
    answered.map((criterion) => earned(criterion, 0)),
  );
  const reason = atMost === null ? 'nothing_applicable' : coverage < scorecard.minCoverage ? 'low_coverage' : undefined;
  return {
    total: reason ? null : voided ? 0 : counted,
    ...(reason ? { reason } : {}),
    lower: atLeast === null ? null : voided || zeroes('zero', doubted).length > 0 ? 0 : atLeast,
    upper: atMost === null ? null : voided ? 0 : atMost,
    coverage,
    autoFails: faults.map(({ criterion }) => criterion),
    needsReview: doubted.map(({ criterion }) => criterion),
  };
}
