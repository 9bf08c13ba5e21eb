import { SalesperfError } from '@salesperf/core';
import type { JudgeModel } from '../judge/judge.ts';
import { parseJudgement } from '../judge/judgement.ts';
import { scorecardHash } from '../scorecard/hash.ts';
import type { Scorecard } from '../scorecard/scorecard.ts';
import { type Transcript, transcriptSchema } from '../transcript/transcript.ts';
import type { CallScore } from './call-score.ts';
import { withConditions } from './conditions.ts';
import { type DealAfterCall, withCrm } from './crm-outcome.ts';
import { outcomeOf } from './outcome.ts';
import { scoreCriterion } from './score-criterion.ts';
import { totalOf } from './total.ts';

export interface ScoreCallOptions {
  readonly transcript: Transcript;
  readonly scorecard: Scorecard;
  readonly judge: JudgeModel;
  /** what became of the deal of the call, if that is known; it tells better than words how the call came out */
  readonly crm?: DealAfterCall | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Scores one call: the judge answers, code looks every quote up, and only what is found counts.
 * @throws SalesperfError `invalid_argument` for a malformed transcript, `invalid_record` for a malformed answer of the judge;
 * the signal's reason where it was aborted; whatever the judge throws
 */
export async function scoreCall({ transcript, scorecard, judge, crm, signal }: ScoreCallOptions): Promise<CallScore> {
  const checked = transcriptSchema.safeParse(transcript);
  if (!checked.success) {
    const problems = checked.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
    throw new SalesperfError('invalid_argument', `Cannot score the call: its transcript is malformed (${problems.join('; ')})`, { problems });
  }
  signal?.throwIfAborted();
  const answer = await judge.judge({ transcript, scorecard, signal });
  signal?.throwIfAborted();
  const judgement = parseJudgement(answer, scorecard, judge.id);
  const verdicts = new Map(judgement.verdicts.map((verdict) => [verdict.criterion, verdict]));
  const judged = scorecard.sections.flatMap((section) =>
    section.criteria.map((criterion) => scoreCriterion(transcript, section, criterion, verdicts.get(criterion.id))),
  );
  const criteria = withConditions(scorecard, judged);
  return {
    judge: judge.id,
    prompt: judge.prompt ?? null,
    usage: judgement.usage ?? null,
    scorecard: { id: scorecard.id, hash: scorecardHash(scorecard) },
    criteria,
    ...totalOf(scorecard, criteria),
    outcome: withCrm(outcomeOf(transcript, judgement.ending), crm),
  };
}
