import type { Cell } from '../../engine/cell.ts';
import { beforeOf, type Context, formulasOf, groupsOf, peopleOf, reasonText, totalOf } from '../context.ts';
import type { Figure, IntervalRow } from '../tree.ts';
import { intervalCell, shareDomain } from './intervals.ts';

/** The team's steps of the standard in the order of the scorecard, as far as they can be judged. */
export const stepsOf = ({ analysis }: Context): Cell[] => {
  const order = Object.values(analysis.dataset.labels.criterion ?? {});
  const place = ({ group }: Cell): number => order.indexOf(group.criterion ?? '');
  return groupsOf(analysis.cells, 'criterion_pass_rate', 'criterion')
    .filter(({ value }) => value !== null)
    .sort((a, b) => place(a) - place(b));
};

/** The step done least often. */
export const weakestStep = (context: Context): Cell | undefined => [...stepsOf(context)].sort((a, b) => Number(a.value) - Number(b.value))[0];
export const strongestStep = (context: Context): Cell | undefined => [...stepsOf(context)].sort((a, b) => Number(b.value) - Number(a.value))[0];

/** Every step, this period against the last. */
export function stepsFigure(context: Context): Figure {
  const { format, say } = context;
  const steps = stepsOf(context);
  if (steps.length === 0)
    return { id: 'steps', question: say.stepsQuestion, finding: say.stepsNone, how: '', picture: { kind: 'nothing', reason: say.stepsNone } };
  const weakest = weakestStep(context)!;
  const rows = steps.map((cell): IntervalRow => ({ name: cell.group.criterion!, cells: [intervalCell(context, cell, undefined, beforeOf(context, cell))] }));
  const { domain, steps: ticks } = shareDomain(rows.flatMap(({ cells }) => cells));
  return {
    id: 'steps',
    question: say.stepsQuestion,
    finding: say.stepsFinding(weakest.group.criterion!, format.count(Number(weakest.numerator)), format.count(Number(weakest.denominator))),
    how: say.stepsHow(format.count(callsScored(context)), judgeOf(context)),
    formulas: formulasOf(context, ['criterion_pass_rate']),
    picture: {
      kind: 'intervals',
      rowHead: say.step,
      legend: say.stepLegend,
      rows,
      measures: [{ name: say.verdicts.pass!, domain, ticks: ticks.map((at) => ({ at, text: format.share(at) })) }],
    },
    table: {
      columns: [
        { name: say.step },
        ...[say.shareHeads.share, say.shareHeads.interval, say.shareHeads.n, say.shareHeads.before].map((name) => ({ name, numeric: true })),
      ],
      rows: steps.map((cell) => ({
        cells: [
          cell.group.criterion!,
          format.share(Number(cell.value)),
          cell.interval ? format.range('share', ...cell.interval) : '–',
          format.count(Number(cell.denominator)),
          format.cell(beforeOf(context, cell) ?? { unit: 'share', value: null }) ?? '–',
        ],
      })),
    },
  };
}

export const callsScored = (context: Context): number => totalOf(context, 'call_score')?.n ?? 0;

/** Who judged, named where it is the rules. */
function judgeOf({ analysis, say }: Context): string {
  const judges = [...new Set(analysis.calls.map(({ call }) => String(call.judge ?? '')))].filter((judge) => judge !== '');
  return judges.map((judge) => (judge === 'rules' ? say.rulesJudge : judge)).join(say.and) || say.rulesJudge;
}

/** Person × step, coloured only where told apart. */
export function matrixFigure(context: Context): Figure {
  const { analysis, format, say } = context;
  const steps = stepsOf(context);
  const cellOf = (name: string, step: Cell): Cell | undefined =>
    analysis.people.find(({ metric, group }) => metric === 'criterion_pass_rate' && group.owner === name && group.criterion === step.group.criterion);
  const names = peopleOf(context).filter((name) => steps.some((step) => cellOf(name, step)));
  if (names.length === 0)
    return {
      id: 'matrix',
      question: say.matrixQuestion,
      finding: say.stepsNone,
      how: '',
      picture: { kind: 'nothing', reason: reasonText(context, 'no rows') },
    };
  const apart = steps.flatMap((step) =>
    names.filter((name) => analysis.comparisons.get(cellOf(name, step)!)?.position).map((name) => ({ name, step: step.group.criterion! })),
  );
  return {
    id: 'matrix',
    question: say.matrixQuestion,
    finding:
      apart.length === 0
        ? say.matrixQuiet
        : apart.length === 1
          ? say.matrixFound(apart[0]!.name, apart[0]!.step)
          : say.matrixFoundMany(format.count(new Set(apart.map(({ step }) => step)).size)),
    how: say.matrixHow,
    wide: true,
    formulas: formulasOf(context, ['criterion_pass_rate']),
    picture: {
      kind: 'matrix',
      rowHead: say.person,
      teamName: say.team,
      legend: say.legend,
      columns: steps.map((step) => ({ name: step.group.criterion!, team: intervalCell(context, step) })),
      rows: names.map((name) => ({
        name,
        cells: steps.map((step) => intervalCell(context, cellOf(name, step), analysis.comparisons.get(cellOf(name, step)!))),
      })),
    },
    table: {
      columns: [{ name: say.person }, ...steps.map((step) => ({ name: step.group.criterion!, numeric: true }))],
      rows: names.map((name) => ({
        cells: [
          name,
          ...steps.map((step) => {
            const cell = cellOf(name, step);
            return cell?.value == null
              ? '–'
              : `${format.share(Number(cell.value))} (${say.of(format.count(Number(cell.numerator)), format.count(Number(cell.denominator)))})`;
          }),
        ],
      })),
    },
  };
}
