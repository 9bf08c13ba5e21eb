import { isEnd } from '../../model/deals.ts';
import type { CheckedRecord, CheckedRecords } from '../../records/checked.ts';
import { laddersOf } from '../../records/ladders.ts';
import type { Notice } from '../ledger.ts';
import { notice } from './notice.ts';

/** Stages of open deals that the table of stages does not rank, where there is one. */
export function stageNotices({ deals = [], changes = [], stages = [] }: CheckedRecords): Notice[] {
  if (stages.length === 0) return [];
  const ladders = laddersOf(stages);
  // Where no stage belongs to a pipeline of its own, there is one ladder for all.
  const pipelines = new Map(stages.some(({ pipeline }) => pipeline != null) ? deals.map(({ id, pipeline }) => [id, pipeline]) : []);
  const isUnranked = ({ status, stage }: CheckedRecord, pipeline: unknown): boolean =>
    stage != null && !isEnd(status) && !ladders(pipeline)?.ranks.has(stage as string);
  const reason = 'stage without a rank in the pipeline: not counted as reached';
  return [
    ...notice(
      'deals',
      reason,
      deals.filter((deal) => isUnranked(deal, deal.pipeline)),
    ),
    ...notice(
      'changes',
      reason,
      changes.filter((change) => isUnranked(change, (pipelines.size > 0 ? pipelines.get(change.deal) : null) ?? change.pipeline)),
    ),
  ];
}
