import { criteriaOf, type Scorecard, type Transcript } from '@salesperf/llm-scoring';

/** An answer as a model would give it: the middle level of each criterion, with one quote of the permitted side. */
export function judgementText(scorecard: Scorecard, { turns }: Transcript): string {
  const verdicts = criteriaOf(scorecard).map(({ id, evidenceFrom }, place) => {
    const own = turns.filter(({ side, text }) => (evidenceFrom === 'both' || side === evidenceFrom) && text.split(' ').length > 4);
    const turn = own[Math.floor((place * own.length) / 16)]!;
    return { criterion: id, answer: '1', evidence: [{ turn: turn.index, quote: turn.text.split(' ').slice(0, 9).join(' ') }] };
  });
  return JSON.stringify({ verdicts, ending: { answer: 'no_next_step', evidence: [] } });
}

/** What satisfies any of the peers: it calls the tool or fills the schema that each of them asks for. */
export const peerAnswer = JSON.stringify({
  choice: 'A',
  reasons: 'It fits.',
  reasoning: 'It fits.',
  score: 1,
  steps: ['Read the call', 'Look for the criterion'],
  reason: 'It fits.',
});
