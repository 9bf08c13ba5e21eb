import type { calls, criteria, RecordOf } from '@salesperf/core';
import type { CallScore } from './call-score.ts';

export type CallRecord = RecordOf<typeof calls>;
export type CriterionRecord = RecordOf<typeof criteria>;

/**
 * A score as records of the dataset: the call with its score filled in, and a row a criterion with the words its verdict
 * stands on. A call without a total (too little could be judged, as on a voicemail) is not `scored`.
 */
export function toRecords(score: CallScore, call: CallRecord): { call: CallRecord; criteria: CriterionRecord[] } {
  const { id, owner, at } = call;
  return {
    call: {
      ...call,
      scored: score.total !== null,
      score: score.total,
      autoFail: score.autoFails.length > 0,
      outcome: score.outcome.value,
      outcomeBasis: score.outcome.value === null ? null : score.outcome.basis,
      judge: score.judge,
    },
    criteria: score.criteria.map(({ criterion, step, result, evidence: [proof] }) => ({
      call: id,
      owner: owner ?? null,
      at: at ?? null,
      criterion,
      step,
      result,
      quote: proof?.words ?? null,
      speaker: proof?.speaker ?? null,
      turn: proof?.turn ?? null,
      second: proof?.startMs === undefined ? null : proof.startMs / 1000,
    })),
  };
}
