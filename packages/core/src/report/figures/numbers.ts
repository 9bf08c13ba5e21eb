import { fewestTrials } from '../../analysis/compare.ts';
import type { Cell } from '../../engine/cell.ts';
import { canonicalJson } from '../../hash.ts';
import type { Metric } from '../../metric/definition.ts';
import { columnWords } from '../../metric/vocabulary.ts';
import { decimal } from '../../money/amount.ts';
import { isTotal } from '../analyse.ts';
import { beforeOf, type Context, directionOf, isFact, labelOf, leftOutText, reasonText, standsOn, verdictOf } from '../context.ts';
import { placeOf } from '../headline.ts';
import { capitalised } from '../text.ts';
import type { Change, Figure, NumberGroup } from '../tree.ts';

const groupOrder = ['activity', 'funnel', 'productivity', 'outcome', 'quality'] as const;

/** The totals worth a line; what the records cannot answer stands among what is missing. */
export const totalsOf = (context: Context): Cell[] =>
  context.analysis.cells.filter((cell) => isTotal(cell) && !cell.reason?.startsWith('needs ') && !repeatsAnother(context, cell));

/** A part of a breakdown that is another KPI over all groups, or the whole of itself, says nothing new outside it. */
function repeatsAnother({ analysis }: Context, cell: Cell): boolean {
  const { by, parts } = analysis.metrics.find(({ id }) => id === cell.metric)!;
  if (by === undefined || cell.part === null) return false;
  // A deal stands in every stage that it reached: over all stages that counts nothing.
  if (cell.metric === 'stage_conversion' && cell.part === 'reached') return true;
  const part = canonicalJson(parts![cell.part]);
  return cell.part === 'share' || analysis.metrics.some(({ value }) => value && canonicalJson(value) === part);
}

/** Every KPI by group, in the one place where all of them stand. */
export function numbersFigure(context: Context): Figure {
  const { analysis, say } = context;
  const groups = groupOrder.map(
    (group): NumberGroup => ({
      name: say.groups[group]!,
      rows: analysis.metrics
        .filter((metric) => metric.group === group)
        .flatMap((metric) =>
          totalsOf(context)
            .filter((cell) => cell.metric === metric.id)
            .map((cell) => rowOf(context, metric, cell)),
        ),
    }),
  );
  return {
    id: 'numbers',
    question: say.numbersQuestion,
    finding: say.numbersFinding,
    how: say.numbersHow,
    wide: true,
    picture: { kind: 'numbers', groups: groups.filter(({ rows }) => rows.length > 0), heads: say.numbersHeads },
  };
}

function rowOf(context: Context, metric: Metric, cell: Cell): NumberGroup['rows'][number] {
  const { analysis, format, say } = context;
  const spark = analysis.weeks
    .filter((week) => week.metric === cell.metric && week.part === cell.part)
    .map(({ value }) => (value === null ? null : Number(value)));
  const before = beforeOf(context, cell);
  const change = before && differenceText(context, cell, before);
  const stands = [...(cell.value !== null && cell.n > 0 && cell.unit !== 'count' ? standsOn(context, cell) : []), ...leftOutText(context, cell)];
  return {
    name: labelOf(context, cell),
    indicator: say[metric.indicator],
    value: format.cell(cell),
    ...(cell.reason ? { reason: reasonText(context, cell.reason) } : {}),
    ...(cell.interval ? { interval: format.range(cell.unit, ...cell.interval) } : {}),
    ...(stands.length > 0 ? { n: stands.join(', ') } : {}),
    ...(before?.value != null ? { before: format.cell(before)! } : {}),
    ...(change ? { change } : {}),
    ...(spark.filter((value) => value !== null).length >= 6 ? { spark } : {}),
  };
}

/** Every KPI for every group of the dimensions that were asked for; by person, where none were. */
export function byFigures(context: Context): Figure[] {
  const { analysis, format, say, language } = context;
  const by = analysis.by.length > 0 ? analysis.by : ['owner'];
  const isAsked = ({ group }: Cell): boolean => Object.keys(group).sort().join() === [...by].sort().join();
  const grouped = (analysis.by.length > 0 ? analysis.cells : analysis.people).filter((cell) => isAsked(cell) && !repeatsAnother(context, cell));
  if (grouped.length === 0) return [];
  const columns = [...new Map(grouped.map((cell) => [`${cell.metric} ${cell.part}`, cell])).values()].sort((a, b) => placeOf(a) - placeOf(b));
  const name = (cell: Cell): string => by.map((dimension) => cell.group[dimension] ?? say.notRecorded).join(', ');
  const names = [...new Set(grouped.map(name))].sort((a, b) => a.localeCompare(b, language));
  const dimension = capitalised(by.map((one) => columnWords[one]?.[language] ?? one).join(say.and));
  const cellOf = (column: Cell, group: string): Cell | undefined =>
    grouped.find((cell) => cell.metric === column.metric && cell.part === column.part && name(cell) === group);
  const base = { question: say.byQuestion(dimension), finding: say.byFinding(names.length, format.count(names.length)), how: say.byHow };
  const text = (column: Cell, group: string): string => valueWithInterval(context, cellOf(column, group) ?? nobody(column));
  return slicedTables('by', base, { head: dimension, rows: names, columns, text, label: (column) => labelOf(context, column) });
}

/** A group without a row has counted none; of a rate or a mean it has no data. */
const nobody = (column: Cell): Cell | undefined =>
  column.unit === 'count' && column.basis !== 'mixed' ? { ...column, value: 0, n: 0, excluded: {} } : undefined;

interface Sliced {
  readonly head: string;
  readonly rows: readonly string[];
  readonly columns: readonly Cell[];
  readonly label: (column: Cell) => string;
  readonly text: (column: Cell, row: string) => string;
}

const columnsShown = 6;

/** A page is as wide as it is: more columns become further tables with the same rows. */
function slicedTables(id: string, base: Pick<Figure, 'question' | 'finding' | 'how'>, { head, rows, columns, label, text }: Sliced): Figure[] {
  const slices = Array.from({ length: Math.ceil(columns.length / columnsShown) }, (_, index) =>
    columns.slice(index * columnsShown, (index + 1) * columnsShown),
  );
  return slices.map((slice, index) => ({
    id: index === 0 ? id : `${id}-${index + 1}`,
    ...(index === 0 ? base : { ...base, finding: slice.map(label).join(', '), how: '' }),
    wide: true,
    picture: {
      kind: 'table',
      table: {
        columns: [{ name: head }, ...slice.map((column) => ({ name: label(column), numeric: true }))],
        rows: rows.map((row) => ({ cells: [row, ...slice.map((column) => text(column, row))] })),
      },
    },
  }));
}

/** Totals of every period of the axis. */
export function axisFigures(context: Context): Figure[] {
  const { analysis, format, say } = context;
  if (!analysis.axis) return [];
  const { list } = analysis.axis;
  const answered = analysis.axisCells.filter((cell) => isTotal(cell) && cell.value !== null && !repeatsAnother(context, cell));
  const columns = [...new Map(answered.map((cell) => [`${cell.metric} ${cell.part}`, cell])).values()].sort((a, b) => placeOf(a) - placeOf(b));
  const names = new Map(
    list.map((one) => [format.days(one.from, one.to) + (one.end > analysis.asOf && one.start < analysis.asOf ? ` ${say.running}` : ''), one.from]),
  );
  const cellOf = (column: Cell, row: string): Cell | undefined =>
    answered.find((cell) => cell.metric === column.metric && cell.part === column.part && cell.start === names.get(row));
  const base = { question: say.axisQuestion, finding: say.axisFinding(list.length, format.count(list.length)), how: say.axisHow };
  return slicedTables('axis', base, {
    head: say.period,
    rows: [...names.keys()],
    columns,
    text: (column, row) => valueWithInterval(context, cellOf(column, row)),
    label: (column) => labelOf(context, column),
  });
}

/** A value as a table shows it: a rate with its interval, or, under five trials, the counts alone; a time with what it rests on. */
function valueWithInterval({ format, say }: Context, cell: Cell | undefined): string {
  if (!cell || cell.value === null) return '–';
  if (cell.risk != null) return `${format.cell(cell)} (${say.risk(format.count(cell.risk))})`;
  if (cell.unit !== 'share' || !cell.interval) return format.cell(cell)!;
  if (Number(cell.denominator) < fewestTrials) return say.of(format.count(Number(cell.numerator)), format.count(Number(cell.denominator)));
  return `${format.cell(cell)} (${format.range('share', ...cell.interval)})`;
}

/** What changed since before, without repeating it: a direction where it is told apart, the difference where it is a fact. */
function differenceText(context: Context, cell: Cell, before: Cell): Change | undefined {
  const { analysis, format, say } = context;
  const change = analysis.changes.get(cell);
  if (!change || cell.value === null || before.value === null) return undefined;
  if (!change.comparable) return { text: say.notComparable, verdict: null };
  if (change.tested) return { text: directionOf(context, cell) ?? say.noChange, verdict: verdictOf(context, cell, change.told) };
  if (!isFact(context, cell)) return undefined;
  const difference = decimal(cell.value).minus(before.value);
  const text = difference.isZero() ? say.sameAsBefore : say.factChange(format.value(cell.unit, difference.abs().toFixed()), difference.gt(0));
  return { text, verdict: null, fact: true };
}
