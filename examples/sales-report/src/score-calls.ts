import { type calls as callTable, type criteria as criterionTable, isSalesperfError, type RecordOf, type Records } from '@salesperf/core';
import { type CallScore, type JudgeModel, readPlainText, ruleJudge, type Scorecard, scoreCall, toRecords } from '@salesperf/llm-scoring';
import type { Notice } from './ledger.ts';
import type { Report } from './progress.ts';

type Call = RecordOf<typeof callTable>;
type Criterion = RecordOf<typeof criterionTable>;

export interface Scored {
  readonly records: Records;
  /** calls without a score, and why */
  readonly notices: readonly Notice[];
}

/** Scores the calls that bring their words and no score, by rules; the scores become records like any other. */
export async function scoreCalls(records: Records, scorecard: Scorecard, report: Report): Promise<Scored> {
  const given = records.calls ?? [];
  const open = given.filter(({ transcript, score }) => transcript != null && score == null);
  if (open.length === 0) return { records, notices: [] };
  const judge = ruleJudge(scorecard);
  const names = new Map(records.people?.map(({ id, name }) => [id, name ?? id]));
  const scored = new Map<Call, Call>();
  const criteria: Criterion[] = [];
  const unscored: { call: Call; why: string }[] = [];
  for (const [index, call] of open.entries()) {
    report('calls', index, open.length);
    const outcome = await scoreOne(call, call.owner ? (names.get(call.owner) ?? call.owner) : undefined, scorecard, judge);
    if (outcome.score) {
      const made = toRecords(outcome.score, call);
      scored.set(call, made.call);
      for (const row of made.criteria) criteria.push({ ...row, ...(call.origin ? { origin: call.origin } : {}) });
    }
    if (outcome.why !== undefined) unscored.push({ call, why: outcome.why });
  }
  return {
    records: { ...records, calls: given.map((call) => scored.get(call) ?? call), criteria: [...(records.criteria ?? []), ...criteria] },
    notices: noticesOf(unscored),
  };
}

interface Outcome {
  readonly score?: CallScore;
  /** why there is no total */
  readonly why?: string;
}

async function scoreOne({ transcript }: Call, rep: string | undefined, scorecard: Scorecard, judge: JudgeModel): Promise<Outcome> {
  try {
    const score = await scoreCall({ transcript: readPlainText(transcript!, { rep }).transcript, scorecard, judge });
    return score.total === null ? { score, why: withoutTotal(score) } : { score };
  } catch (error) {
    if (isSalesperfError(error)) return { why: error.message };
    throw error;
  }
}

function withoutTotal({ outcome }: CallScore): string {
  if (outcome.ending === 'not_reached') return 'nobody was reached';
  if (outcome.ending === 'call_back') return 'only another time to call was agreed';
  return 'too little of it could be judged';
}

/** One notice a reason, which names its calls. */
function noticesOf(unscored: readonly { readonly call: Call; readonly why: string }[]): Notice[] {
  const byReason = new Map<string, Call[]>();
  for (const { call, why } of unscored) byReason.set(why, [...(byReason.get(why) ?? []), call]);
  return [...byReason].map(([why, found]) => ({
    source: found[0]!.origin?.file ?? 'calls',
    line: found[0]!.origin?.line ?? null,
    reason: `call not scored: ${why}`,
    count: found.length,
    ids: found.map(({ id }) => id!),
  }));
}
