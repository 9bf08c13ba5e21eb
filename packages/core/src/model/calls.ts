import { choice, flag, instant, number, reference, score, text } from './column.ts';
import { table } from './table.ts';

/** A recorded call. Where it was scored, the score is a column like any other. */
export const calls = table('calls', {
  id: reference('call', { required: true }),
  owner: reference('owner'),
  lead: reference('lead'),
  deal: reference('deal'),
  customer: reference('customer'),
  at: instant({ always: true }),
  durationSeconds: number(),
  /** `Name: words` a line; see the transcript readers of @salesperf/llm-scoring */
  transcript: text(),
  scored: flag({ absent: false }),
  /** 0–100 against the scorecard */
  score: score(),
  autoFail: flag({ absent: false }),
  /** against the purpose of the scorecard: kpis.md, "Quality" */
  outcome: choice(['won', 'lost', 'open'], { dimension: 'outcome' }),
  /** what judged it: `rules`, or the id of a model */
  judge: text(),
});
