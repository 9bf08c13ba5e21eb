import { type calls as callTable, type criteria as criterionTable, isSalesperfError, type Language, type RecordOf, type Records } from '@salesperf/core';
import { type CallScore, type JudgeModel, readPlainText, ruleJudge, type Scorecard, scoreCall, toRecords } from '@salesperf/llm-scoring';
import type { Notice } from './ledger.ts';
import type { Report } from './progress.ts';
import type { Settings } from './settings.ts';
import { unscoredWords } from './unscored-words.ts';

type Call = RecordOf<typeof callTable>;
type Criterion = RecordOf<typeof criterionTable>;

export interface Scored {
  readonly records: Records;
  /** calls without a score, and why */
  readonly notices: readonly Notice[];
}

/** Scores the calls that bring their words and no score, by rules; the scores become records like any other. */
export async function scoreCalls(records: Records, { scorecard, language }: Pick<Settings, 'scorecard' | 'language'>, report: Report): Promise<Scored> {
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
    const outcome = await scoreOne(call, call.owner ? (names.get(call.owner) ?? call.owner) : undefined, { scorecard, judge, language });
    if (outcome.score) {
      const made = toRecords(outcome.score, call);
      scored.set(call, made.call);
      for (const row of made.criteria) criteria.push({ ...row, ...(call.origin ? { origin: call.origin } : {}) });
    }
    if (outcome.why !== undefined) unscored.push({ call, why: outcome.why });
  }
  return {
    records: { ...records, calls: given.map((call) => scored.get(call) ?? call), criteria: [...(records.criteria ?? []), ...criteria] },
    notices: noticesOf(unscored, language),
  };
}

interface Outcome {
  readonly score?: CallScore;
  /** why there is no total */
  readonly why?: string;
}

interface Measure {
  readonly scorecard: Scorecard;
  readonly judge: JudgeModel;
  readonly language: Language;
}

async function scoreOne({ transcript }: Call, rep: string | undefined, { scorecard, judge, language }: Measure): Promise<Outcome> {
  try {
    const score = await scoreCall({ transcript: readPlainText(transcript!, { rep }).transcript, scorecard, judge });
    return score.total === null ? { score, why: withoutTotal(score, language) } : { score };
  } catch (error) {
    if (isSalesperfError(error)) return { why: unscoredWords[language].unusable(error) };
    throw error;
  }
}

function withoutTotal({ outcome }: CallScore, language: Language): string {
  const words = unscoredWords[language];
  if (outcome.ending === 'not_reached') return words.notReached;
  return outcome.ending === 'call_back' ? words.callBack : words.tooLittle;
}

/** One notice a reason, which names its calls. */
function noticesOf(unscored: readonly { readonly call: Call; readonly why: string }[], language: Language): Notice[] {
  const byReason = new Map<string, Call[]>();
  for (const { call, why } of unscored) byReason.set(why, [...(byReason.get(why) ?? []), call]);
  return [...byReason].map(([why, found]) => ({
    source: found[0]!.origin?.file ?? 'calls',
    line: found[0]!.origin?.line ?? null,
    reason: unscoredWords[language].notScored(why),
    count: found.length,
    ids: found.map(({ id }) => id!),
  }));
}
