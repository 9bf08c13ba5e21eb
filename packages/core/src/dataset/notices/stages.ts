import { isEnd } from '../../model/deals.ts';
import { type Ladder, laddersOf } from '../../records/ladders.ts';
import { noCode } from '../column.ts';
import type { Notice } from '../ledger.ts';
import { codesOf, emptyTable, type RecordTable, type RecordTables, recordsOf } from '../recorded/table.ts';
import { noticeWhere } from './notice.ts';

/** Stages of open deals that the table of stages does not rank, where there is one. */
export function stageNotices({ deals = emptyTable, changes = emptyTable, stages = emptyTable }: RecordTables): Notice[] {
  if (stages.length === 0) return [];
  const names = [stages, deals, changes].map((table) => codesOf(table, 'pipeline')).find((column) => column)?.words.list ?? [];
  const ladders = laddersOf(recordsOf(stages));
  const ladderOf = (pipeline: number) => ladders(names[pipeline]);
  const own = codesOf(deals, 'pipeline')?.codes;
  // Where no stage belongs to a pipeline of its own, there is one ladder for all.
  const pipelines = codesOf(stages, 'pipeline')?.codes.some((code) => code !== noCode) ? pipelinesByDeal(deals) : new Map<number, number>();
  const dealsOf = codesOf(changes, 'deal')?.codes;
  const told = codesOf(changes, 'pipeline')?.codes;
  const ofChange = (row: number): number => filled(pipelines.get(dealsOf![row]!)) ?? told?.[row] ?? noCode;
  const reason = 'stage without a rank in the pipeline: not counted as reached';
  return [
    ...noticeWhere(
      'deals',
      reason,
      deals,
      unrankedIn(deals, ladderOf, (row) => own?.[row] ?? noCode),
    ),
    ...noticeWhere('changes', reason, changes, unrankedIn(changes, ladderOf, ofChange)),
  ];
}

const filled = (code: number | undefined): number | undefined => (code === noCode ? undefined : code);

/** Of several records of one deal the last. */
function pipelinesByDeal(deals: RecordTable): Map<number, number> {
  const [ids, pipelines] = [codesOf(deals, 'id'), codesOf(deals, 'pipeline')];
  return new Map(Array.from(ids?.codes ?? [], (deal, row) => [deal, pipelines?.codes[row] ?? noCode]));
}

/** Tells of a row whether its stage has no rank; each pair of a pipeline and a stage is looked up once. */
function unrankedIn(table: RecordTable, ladderOf: (pipeline: number) => Ladder | null, pipelineOf: (row: number) => number): (row: number) => boolean {
  const [statuses, stages] = [codesOf(table, 'status'), codesOf(table, 'stage')];
  if (!stages) return () => false;
  const ends = statuses?.words.list.map(isEnd);
  const size = stages.words.list.length;
  const known = new Map<number, boolean>();
  const isRanked = (pipeline: number, stage: number): boolean => {
    const key = pipeline * size + stage;
    const ranked = known.get(key) ?? ladderOf(pipeline)?.ranks.has(stages.words.list[stage]!) ?? false;
    known.set(key, ranked);
    return ranked;
  };
  return (row) => stages.codes[row] !== noCode && !ends?.[statuses!.codes[row]!] && !isRanked(pipelineOf(row), stages.codes[row]!);
}
