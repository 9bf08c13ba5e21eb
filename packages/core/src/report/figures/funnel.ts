import type { Cell } from '../../engine/cell.ts';
import { beforeOf, type Context, formulasOf, groupsOf, reasonText, totalOf } from '../context.ts';
import { capitalised } from '../text.ts';
import type { BarRow, Figure } from '../tree.ts';

/** What the table of stages reached calls a win, above every stage. */
const won = 'won';

/** How far the deals created in the period have come: by the furthest stage reached, with what is still undecided, and the time in each stage. */
export function funnelFigure(context: Context): Figure {
  const { format, say } = context;
  const base = { id: 'funnel', question: say.funnelQuestion };
  const stages = stagesOf(context);
  const [first] = stages;
  if (!first) {
    const reason = reasonText(context, totalOf(context, 'stage_conversion', 'reached')?.reason ?? 'no rows');
    return { ...base, finding: capitalised(reason), how: '', picture: { kind: 'nothing', reason } };
  }
  const last = stages.at(-1)!;
  const undecided = stages.reduce((sum, { open }) => sum + open, 0);
  return {
    ...base,
    finding: say.funnelFinding(format.count(first.reached), nameOf(context, last), format.count(last.reached), format.count(undecided)),
    how: say.funnelHow,
    formulas: formulasOf(context, ['stage_conversion', 'time_in_stage']),
    picture: { kind: 'bars', heads: say.funnelHeads, rows: stages.map((stage) => rowOf(context, stage)) },
    table: {
      columns: say.funnelHeads.map((head, index) => ({ name: head, numeric: index > 0 })),
      rows: stages.map((stage) => ({ cells: [nameOf(context, stage), ...textsOf(context, stage)] })),
    },
  };
}

/** In the order of the pipeline. */
function stagesOf(context: Context): Stage[] {
  const { cells, stages } = context.analysis;
  const order = [...stages, won];
  return groupsOf(cells, 'stage_conversion', 'stage', 'reached')
    .filter(({ group, value }) => group.stage !== null && Number(value) > 0)
    .map((cell) => stageOf(context, cell))
    .sort((a, b) => order.indexOf(a.stage) - order.indexOf(b.stage));
}

function textsOf(context: Context, { reached, decided, further, days }: Stage): string[] {
  const { format, say } = context;
  const before = days && beforeOf(context, days);
  const time = days?.value == null ? '–' : format.cell(days)!;
  return [
    format.count(reached),
    decided > 0 ? say.funnelShare(format.share(further / decided), format.count(further), format.count(decided)) : '–',
    days?.value == null || before?.value == null ? time : say.funnelDays(time, format.cell(before)!),
  ];
}

const rowOf = (context: Context, stage: Stage): BarRow => ({
  name: nameOf(context, stage),
  value: stage.reached,
  texts: textsOf(context, stage),
  ...(stage.open > 0 ? { open: stage.open } : {}),
});

const nameOf = ({ say }: Context, { stage }: Stage): string => (stage === won ? say.funnelWon : stage);

interface Stage {
  readonly stage: string;
  readonly reached: number;
  /** of them, still open and no further */
  readonly open: number;
  /** of the rest, which came further or ended here */
  readonly decided: number;
  readonly further: number;
  readonly days: Cell | undefined;
}

function stageOf({ analysis }: Context, { group, value }: Cell): Stage {
  const stage = group.stage!;
  const cellOf = (metric: string, part: string | null): Cell | undefined =>
    groupsOf(analysis.cells, metric, 'stage', part).find((cell) => cell.group.stage === stage);
  const [reached, open] = [Number(value), Number(cellOf('stage_conversion', 'undecided')?.numerator ?? 0)];
  const further = Number(cellOf('stage_conversion', 'conversion')?.numerator ?? 0);
  return { stage, reached, open, decided: stage === won ? 0 : reached - open, further, days: cellOf('time_in_stage', null) };
}
