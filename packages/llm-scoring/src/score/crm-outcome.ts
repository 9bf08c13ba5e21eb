import { type changes as changeTable, type RecordOf, recordSchema, SalesperfError, type stages as stageTable, changes as table } from '@salesperf/core';
import type { Ending } from '../judge/judgement.ts';
import type { CallOutcome, DealChange } from './call-score.ts';

/** What the CRM knows of the deal that a call was about. */
export interface DealAfterCall {
  /** when the call was; ISO text with its offset, or epoch milliseconds */
  readonly at: string | number;
  /** of the deal of the call; those of others are an error of whoever gives them */
  readonly changes: readonly RecordOf<typeof changeTable>[];
  /** the stages of its pipeline; without them no deal is seen to advance before it is won */
  readonly stages?: readonly RecordOf<typeof stageTable>[] | undefined;
  /** how long after the call a change is still its merit or fault; default 14 */
  readonly withinDays?: number | undefined;
  /** what happens from this moment on is not known yet; in the same form as `at` */
  readonly asOf: string | number;
}

const day = 86_400_000;
/** Nobody was talked to, so nothing that happens later is the merit or the fault of the call. */
const noTalk: ReadonlySet<Ending> = new Set(['not_reached', 'call_back']);

/** The outcome of a call by what became of its deal, where that says something within the time; else as the judge found it. */
export function withCrm(judged: CallOutcome, deal: DealAfterCall | undefined): CallOutcome {
  if (!deal || noTalk.has(judged.ending)) return judged;
  const decided = decisionOf(deal);
  if (!decided) return judged;
  const { reason: _, ...found } = judged;
  return { ...found, basis: 'crm', ...decided };
}

/** The first change after the call, and within its time, by which the deal advanced, was won, or was lost. */
function decisionOf({
  at,
  changes,
  stages = [],
  withinDays = 14,
  asOf,
}: DealAfterCall): { readonly value: 'won' | 'lost'; readonly change: DealChange } | null {
  if (!(withinDays > 0))
    throw new SalesperfError(
      'invalid_argument',
      `Cannot tell the outcome of the call from its deal: "withinDays" is ${withinDays}, expected a number of days above 0`,
    );
  const [called, known] = [momentOf(at), momentOf(asOf)];
  const until = Math.min(called + withinDays * day, known);
  const ranks = new Map(stages.map(({ stage, rank }) => [stage, Number(rank)]));
  let rank: number | undefined;
  for (const change of inTime(changes)) {
    if (change.at >= until) break;
    const next = change.stage === undefined ? undefined : ranks.get(change.stage);
    if (change.at > called) {
      if (change.status === 'lost') return { value: 'lost', change };
      if (change.status === 'won' || (rank !== undefined && next !== undefined && next > rank)) return { value: 'won', change };
    }
    rank = next ?? rank;
  }
  return null;
}

function inTime(changes: DealAfterCall['changes']): DealChange[] {
  return changes
    .map((change): DealChange => {
      const parsed = recordSchema(table).parse(change);
      return {
        at: momentOf(parsed.at as string | number),
        ...(typeof parsed.stage === 'string' ? { stage: parsed.stage } : {}),
        ...(typeof parsed.status === 'string' ? { status: parsed.status } : {}),
      };
    })
    .sort((one, other) => one.at - other.at);
}

function momentOf(moment: string | number): number {
  const at = typeof moment === 'number' ? moment : Date.parse(moment);
  if (Number.isFinite(at)) return at;
  throw new SalesperfError(
    'invalid_argument',
    `Cannot tell the outcome of the call from its deal: "${moment}" is no moment, expected ISO text with an offset or epoch milliseconds`,
    { moment },
  );
}
