import { isEnd } from '../../model/deals.ts';
import type { CheckedRecord, CheckedRecords } from '../../records/checked.ts';
import { laddersOf } from '../../records/ladders.ts';
import type { Notice } from '../ledger.ts';
import { notice } from './notice.ts';

/** Stages of open deals that the table of stages does not rank, where there is one. */
export function stageNotices({ deals = [], changes = [], stages = [] }: CheckedRecords): Notice[] {
  if (stages.length === 0) return [];
  const ladders = laddersOf(stages);
  const pipelines = new Map(deals.map(({ id, pipeline }) => [id, pipeline]));
  const isUnranked = ({ status, stage }: CheckedRecord, pipeline: () => unknown): boolean =>
    stage != null && !isEnd(status) && !ladders(pipeline())?.ranks.has(stage as string);
  const reason = 'stage without a rank in the pipeline: not counted as reached';
  return [
    ...notice(
      'deals',
      reason,
      deals.filter((deal) => isUnranked(deal, () => deal.pipeline)),
    ),
    ...notice(
      'changes',
      reason,
      changes.filter((change) => isUnranked(change, () => pipelines.get(change.deal) ?? change.pipeline)),
    ),
  ];
}
