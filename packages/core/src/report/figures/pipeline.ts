import type { Cell } from '../../engine/cell.ts';
import { type Context, formulasOf, labelOf, reasonText, totalOf } from '../context.ts';
import { capitalised } from '../text.ts';
import type { Figure } from '../tree.ts';

/** The open pipeline at the end of each of the last weeks: by value, or by number where no amounts are known. */
export function pipelineFigure(context: Context): Figure {
  const { analysis, format, say } = context;
  const weekly = (metric: string): Cell[] => analysis.weeks.filter((cell) => cell.metric === metric);
  const values = weekly('pipeline_value').some(({ value }) => value !== null && Number(value) !== 0) ? weekly('pipeline_value') : weekly('open_deals');
  const known = values.filter(({ value }) => value !== null);
  const derived = 'changes' in analysis.dataset.records ? '' : ` ${say.pipelineDerived}`;
  const base = { id: 'pipeline', question: say.pipelineQuestion, how: `${say.pipelineHow}${derived}` };
  if (known.length < 2) {
    const reason = values[0]?.reason ? reasonText(context, values[0].reason) : say.pipelineNone;
    return { ...base, finding: capitalised(reason), picture: { kind: 'nothing', reason } };
  }
  const numbers = values.map(({ value }) => (value === null ? null : Number(value)));
  const top = niceTop(Math.max(...numbers.map((value) => value ?? 0)));
  const [first, last] = [known[0]!, known.at(-1)!];
  const now = totalOf(context, last.metric);
  const finding = say.pipelineFinding(format.cell(now?.value == null ? last : now)!, format.cell(first)!);
  return {
    formulas: formulasOf(context, [last.metric]),
    ...base,
    finding,
    picture: {
      kind: 'lines',
      lines: [{ name: labelOf(context, last), values: numbers, end: format.cell(last)! }],
      axis: [0, top / 2, top].map((at) => ({ at, text: format.value(last.unit, last.unit === 'money' ? String(at) : at) })),
      labels: analysis.weekList.list.map(({ to }) => format.shortDay(to)),
      domain: [0, top],
      summary: finding,
    },
    table: {
      columns: [{ name: say.period }, { name: labelOf(context, last), numeric: true }],
      rows: values.map((cell, index) => ({
        cells: [format.days(analysis.weekList.list[index]!.from, analysis.weekList.list[index]!.to), format.cell(cell) ?? reasonText(context, cell.reason!)],
      })),
    },
  };
}

/** The next 1, 2 or 5 times a power of ten. */
function niceTop(highest: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(highest, 1)));
  return [1, 2, 5, 10].map((factor) => factor * power).find((top) => top >= highest)!;
}
