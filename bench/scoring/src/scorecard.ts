import { type Criterion, consultativeOutbound, criteriaOf, type Scorecard } from '@salesperf/llm-scoring';

const size = 12;

/** The first twelve criteria of the preset for outbound calls, with all their levels. */
export function twelveCriteria(): Scorecard {
  const kept = new Set(
    criteriaOf(consultativeOutbound)
      .filter(({ autoFail }) => autoFail === undefined)
      .slice(0, size)
      .map(({ id }) => id),
  );
  const sections = consultativeOutbound.sections
    .map((section) => ({ ...section, criteria: section.criteria.filter(({ id }) => kept.has(id)) }))
    .filter(({ criteria }) => criteria.length > 0);
  return { ...consultativeOutbound, sections };
}

/** A criterion as words for a judge that takes one at a time. */
export const wordsOf = ({ question, levels, notApplicableWhen }: Criterion): string =>
  [
    question.en,
    ...levels.map(({ description }, level) => `${level}: ${description.en}`),
    ...(notApplicableWhen ? [`Not applicable: ${notApplicableWhen.en}`] : []),
  ].join('\n');
