import type { Language } from '@salesperf/core';
import type { Criterion, Scorecard, Section } from '../scorecard/scorecard.ts';
import type { PromptVersion } from './version.ts';

/** What is to be judged, as a model reads it: criteria with their levels, and how the call ended. */
export function scorecardText(
  sections: readonly Section[],
  { purpose }: Pick<Scorecard, 'purpose'>,
  language: Language,
  { endings }: Pick<PromptVersion, 'endings'>,
): string {
  const criteria = sections.flatMap((section) => [`# ${section.name[language]}`, ...section.criteria.map((criterion) => criterionText(criterion, language))]);
  return [...criteria, `# ending (purpose of the call: ${purpose})`, ...endings.map(([ending, when]) => `${ending}: ${when}`)].join('\n');
}

function criterionText({ id, question, levels, evidenceFrom, notApplicableWhen, autoFail }: Criterion, language: Language): string {
  const from = evidenceFrom === 'both' ? 'rep or customer' : evidenceFrom;
  const fault = autoFail ? '; level 0 is a fault and needs evidence' : '';
  return [
    `${id} [${from}${fault}]: ${question[language]}`,
    ...levels.map(({ description }, level) => `${level} ${description[language]}`),
    ...(notApplicableWhen ? [`not_applicable: ${notApplicableWhen[language]}`] : []),
  ].join('\n');
}
