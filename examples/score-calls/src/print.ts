import type { Language } from '@salesperf/core';
import { type CallScore, conversationStats, criteriaOf, type Scorecard, type Transcript } from '@salesperf/llm-scoring';
import type { RepResult } from './by-rep.ts';
import { words } from './words.ts';

const percent = (share: number): string => `${Math.round(share)} %`;
const quoted = 3;

/** A call in some lines: the total, what was not done, and words that points stand on. */
export function callLines(id: string, score: CallScore, transcript: Transcript, scorecard: Scorecard, language: Language): string {
  const say = words[language];
  const names = new Map(criteriaOf(scorecard).map(({ id: criterion, name }) => [criterion, name[language]]));
  const total = score.total === null ? say.noTotal : percent(score.total);
  const range = score.lower !== null && score.upper !== null && score.lower !== score.upper ? ` (${Math.round(score.lower)}–${Math.round(score.upper)})` : '';
  const failed = score.criteria.filter(({ result }) => result === 'fail').map(({ criterion }) => names.get(criterion)!);
  const quotes = score.criteria.flatMap(({ criterion, value, evidence: [proof] }) =>
    value && proof ? [`    ${names.get(criterion)}: «${proof.words}» (${proof.speaker}, ${proof.turn})`] : [],
  );
  return [
    `${id}: ${total}${range}, ${say.coverage} ${percent(100 * score.coverage)}, ${say.outcomes[score.outcome.value ?? 'null']}, ${talkOf(transcript, language)}`,
    ...(failed.length > 0 ? [`  ${say.weakest}: ${failed.join(', ')}`] : []),
    ...(quotes.length > 0 ? [`  ${say.quotes}:`, ...quotes.slice(0, quoted)] : []),
  ].join('\n');
}

/** The share of the rep in the talk, by time where the transcript has times, else by words. */
function talkOf(transcript: Transcript, language: Language): string {
  const say = words[language];
  const { rep } = conversationStats(transcript);
  const { talkShareOfSpeech, wordShare } = rep;
  if (talkShareOfSpeech.value !== null) return `${say.talk} ${percent(100 * talkShareOfSpeech.value)}`;
  return wordShare.value === null ? '' : `${say.talk} ${percent(100 * wordShare.value)} ${say.noTimes}`;
}

export function repLines(results: readonly RepResult[], scorecard: Scorecard, language: Language): string {
  const say = words[language];
  const names = new Map(criteriaOf(scorecard).map(({ id, name }) => [id, name[language]]));
  return [
    `${say.reps}:`,
    ...results.map(({ rep, calls, score, weakest }) => {
      const weak = weakest.map(({ criterion, passed, judged }) => `${names.get(criterion) ?? criterion} ${passed}/${judged}`).join(', ');
      return `  ${rep ?? say.nobody}: ${score === null ? say.noTotal : `${say.score} ${percent(score)}`}, ${say.calls} ${calls}; ${say.passed}: ${weak}`;
    }),
  ].join('\n');
}
