import { choice, flag, instant, reference, score, seconds, text } from './column.ts';
import { table } from './table.ts';

/** A recorded call. Where it was scored, the score is a column like any other. */
export const calls = table('calls', {
  id: reference('call', { required: true }),
  owner: reference('owner'),
  lead: reference('lead'),
  deal: reference('deal'),
  customer: reference('customer'),
  at: instant({ always: true }),
  durationSeconds: seconds(),
  /** a conversation: no voicemail, wrong number or call-back */
  eligible: flag({ absent: true }),
  /** how long the salesperson spoke, and how long anybody did */
  repSeconds: seconds(),
  speechSeconds: seconds(),
  /** the longest stretch in which the salesperson alone spoke */
  longestMonologueSeconds: seconds(),
  /** the median pause between the customer's last word and the salesperson's first */
  patienceSeconds: seconds(),
  /** `Name: words` a line; see the transcript readers of @salesperf/llm-scoring */
  transcript: text(),
  scored: flag({ absent: false }),
  /** 0–100 against the scorecard */
  score: score(),
  autoFail: flag({ absent: false }),
  /** against the purpose of the scorecard: kpis.md, "Quality" */
  outcome: choice(['won', 'lost', 'open'], { dimension: 'outcome' }),
  /** who says so: what became of the deal, or the judge of the call */
  outcomeBasis: choice(['crm', 'judge']),
  /** what judged it: `rules`, or the id of a model */
  judge: text(),
});
