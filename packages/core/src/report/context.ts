import type { Cell } from '../engine/cell.ts';
import { betterOf } from '../goals/better.ts';
import type { GoalStatus } from '../goals/track.ts';
import { type Metric, partsOf } from '../metric/definition.ts';
import { columnWords, tableWords } from '../metric/vocabulary.ts';
import { formulaInWords } from '../metric/words.ts';
import { decimal } from '../money/amount.ts';
import { addDays } from '../time/civil.ts';
import { localTime } from '../time/zone.ts';
import { type Analysis, isTotal, sameKey } from './analyse.ts';
import { type Format, formatFor } from './format.ts';
import type { Change, Language, Verdict } from './tree.ts';
import type { Say } from './words/en.ts';
import { sayIn } from './words/index.ts';

/** What every page needs: the numbers, the language, and the look-ups that join them. */
export interface Context {
  readonly analysis: Analysis;
  readonly language: Language;
  readonly format: Format;
  readonly say: Say;
}

export function contextOf(analysis: Analysis, language: Language): Context {
  const format = formatFor(language, analysis.dataset.currency, analysis.zone);
  return { analysis, language, format, say: sayIn(language, format) };
}

const metricOf = ({ analysis }: Context, id: string): Metric | undefined => analysis.metrics.find((metric) => metric.id === id);

/** "Average deal size, median" */
export function labelOf(context: Context, cell: Pick<Cell, 'metric' | 'part'>): string {
  const metric = metricOf(context, cell.metric)!;
  const part = cell.part === null ? undefined : metric.partLabels?.[cell.part]?.[context.language];
  return part ? `${metric.label[context.language]}, ${part}` : metric.label[context.language];
}

export const totalOf = ({ analysis }: Context, metric: string, part: string | null = null): Cell | undefined =>
  analysis.cells.find((cell) => cell.metric === metric && cell.part === part && isTotal(cell));

export const beforeOf = ({ analysis }: Context, cell: Cell): Cell | undefined => analysis.before.find((other) => sameKey(cell, other));

/** Cells of a metric whose group is just one dimension. */
export const groupsOf = (cells: readonly Cell[], metric: string, dimension: string, part: string | null = null): Cell[] =>
  cells.filter((cell) => cell.metric === metric && cell.part === part && Object.keys(cell.group).join() === dimension);

/** Names of the people who own anything in the period, in name order. */
export const peopleOf = ({ analysis, language }: Context): string[] =>
  [...new Set(analysis.people.flatMap(({ group }) => (group.owner == null ? [] : [group.owner])))].sort((a, b) => a.localeCompare(b, language));

export function reasonText(context: Context, reason: string): string {
  const { say, language } = context;
  if (say.reasons[reason]) return say.reasons[reason];
  const needed = /^needs (.+)$/.exec(reason)?.[1]?.split(', ');
  if (needed) return needsText(needed, context);
  const column = /^(\S+) missing$/.exec(reason)?.[1];
  if (column) return say.missingCell(columnWords[column]?.[language] ?? column);
  const rate = /^no (exchange|plan) rate from (\S+) to (\S+)$/.exec(reason);
  if (rate) return (rate[1] === 'plan' ? say.noPlanRate : say.noRate)(rate[2]!, rate[3]!);
  const whole = /^(given in total|cannot be filtered): (.+)$/.exec(reason);
  if (!whole) return reason;
  return (whole[1] === 'given in total' ? say.givenInTotal : say.notFiltered)(lackingWords(whole[2]!, { say, language }));
}

/** A setting rather than a record, but missed like one. */
const workingHours = 'working hours';

function needsText(needed: readonly string[], context: Context): string {
  const { say } = context;
  const records = needed.filter((one) => one !== workingHours).map((record) => recordWords(record, context));
  return [...(records.length > 0 ? [say.needs(records.join(say.and))] : []), ...(needed.includes(workingHours) ? [say.needsHours] : [])].join('; ');
}

/** "leads have no product, leads have no place" in the reader's words. */
const lackingWords = (lacking: string, { say, language }: Pick<Context, 'say' | 'language'>): string =>
  lacking
    .split(', ')
    .map((one) => {
      const [, table, dimension] = /^(\S+) have no (.+)$/.exec(one) ?? [];
      return table === undefined ? one : say.lacks(tableWords[table]?.[language] ?? table, columnWords[dimension!]?.[language] ?? dimension!);
    })
    .join(say.and);

/** "meetings.outcome" → "meetings: outcome (meetings.outcome)": read by people, found by integrators. */
export function recordWords(record: string, { say, language }: Pick<Context, 'say' | 'language'>): string {
  if (record === workingHours) return say.workingHours;
  const [table, column] = record.split('.') as [string, string?];
  const words = [tableWords[table], column === undefined ? undefined : columnWords[column]].flatMap((word) => (word ? [word[language]] : []));
  return column === undefined ? (words[0] ?? record) : `${words.join(': ')} (${record})`;
}

/** What the change of a total is, in words; coloured only where it is told apart and one direction is good. */
export function changeText(context: Context, cell: Cell): Change | undefined {
  const { analysis, say, format } = context;
  const before = beforeOf(context, cell);
  const change = analysis.changes.get(cell);
  if (!before || before.value === null || cell.value === null || !change) return undefined;
  if (!change.comparable) return { text: say.notComparable, verdict: null };
  const text = format.value(before.unit, before.value);
  if (!change.tested) return { text: say.wasFact(text), verdict: null, ...(isFact(context, cell) ? { fact: true } : {}) };
  return { text: say.was(text, directionOf(context, cell)), verdict: verdictOf(context, cell, change.told) };
}

/** A count or a sum says what there was; a mean, a median or a quotient only estimates, and no test for its change is known here yet. */
export function isFact(context: Context, { metric, part }: Pick<Cell, 'metric' | 'part'>): boolean {
  const value = partsOf(metricOf(context, metric)!).find(([name]) => name === part)![1];
  return (value.node === 'at' || value.node === 'asOf') && (value.of.node === 'count' || value.of.node === 'sum');
}

/** "fewer", "higher": the direction in words, where the change is told apart. */
export function directionOf({ analysis, say }: Context, cell: Cell): string | null {
  const told = analysis.changes.get(cell)?.told;
  if (!told) return null;
  const words = told === 'more' ? say.more : say.less;
  return cell.unit === 'count' ? words.count : cell.unit === 'share' ? words.share : words.other;
}

export function verdictOf(context: Context, { metric, part }: Pick<Cell, 'metric' | 'part'>, told: 'more' | 'less' | null | undefined): Verdict {
  const better = betterOf(metricOf(context, metric)!, part);
  return !told || !better ? null : (told === 'more') === (better === 'higher') ? 'better' : 'worse';
}

export const asOfText = ({ analysis: { asOf, zone }, format, say }: Context): string => {
  const { date, minutes } = localTime(asOf, zone);
  return minutes === 0 ? say.asOf(format.day(addDays(date, -1)), zone) : say.asOfMoment(format.moment(asOf), zone);
};

export const clocksOf = (context: Context): string[] => {
  const { analysis, format, say } = context;
  return [
    format.days(analysis.period.from, analysis.period.to),
    asOfText(context),
    analysis.previous ? say.comparedWith(format.days(analysis.previous.from, analysis.previous.to)) : say.notCompared,
  ];
};

export const footerOf = ({ analysis, format, say }: Context): string[] => {
  const { received, counted, excluded } = analysis.ledger;
  return [say.footer(format.count(received), format.count(counted), format.count(excluded.length)), say.conventions];
};

/** The goal's own name, or the KPI's; and for whom, where it is not the whole team. */
export function goalName(context: Context, { goal, metric, cell }: GoalStatus): string {
  const { language, analysis } = context;
  const name = typeof goal.name === 'string' ? goal.name : goal.name?.[language];
  const whom = Object.entries(goal.of ?? {}).map(([dimension, member]) => analysis.dataset.labels[dimension]?.[member] ?? member);
  return [name ?? labelOf(context, { metric: metric.id, part: cell.part }), ...whom].join(', ');
}

/** How far off its pace an open goal is, on the side that is not wanted; null where it is not, or where there is no pace. */
export function behindPace({ goal, cell, paced, pace, state }: GoalStatus): string | null {
  if (state !== 'open' || cell.value === null || !paced) return null;
  const gap = goal.direction === 'atLeast' ? decimal(pace).minus(cell.value) : decimal(cell.value).minus(pace);
  const read = gap.toDecimalPlaces(2);
  return read.gt(0) ? read.toFixed() : null;
}

/** "“Revenue” stands at €187,841, €417,243 below an even pace" */
export function paceSentence(context: Context, status: GoalStatus): string {
  const { say, format } = context;
  const gap = decimal(status.cell.value!).minus(status.pace);
  const words = gap.lt(0) ? say.belowPace : say.abovePace;
  return words(goalName(context, status), format.cell(status.cell)!, format.gap(status.cell.unit, gap.abs().toDecimalPlaces(2).toFixed()));
}

/** The formulas of the KPIs a figure shows, in words. */
export const formulasOf = (context: Context, ids: readonly string[]): { name: string; text: string }[] =>
  ids.flatMap((id) => {
    const metric = metricOf(context, id);
    return metric ? [{ name: metric.label[context.language], text: formulaInWords(metric, context.language) }] : [];
  });

/** How many rows a cell had to leave out, in words; nothing where none. */
export function leftOutText({ format, say }: Context, { excluded }: Cell): string[] {
  const rows = Object.values(excluded).reduce((sum, count) => sum + count, 0);
  return rows === 0 ? [] : [say.leftOutRows(format.count(rows))];
}

/** What a value stands on beside its interval: the two sides of a ratio, the rows counted, and of a life table the fewest left to judge by. */
export function standsOn({ format, say }: Context, { unit, n, numerator, denominator, risk }: Cell): string[] {
  const side = (value: number | string): string => (typeof value === 'string' ? format.money(value) : format.number(value));
  return [
    ...(unit === 'ratio' && numerator !== null && denominator !== null ? [say.of(side(numerator), side(denominator))] : [format.count(n)]),
    ...(risk == null ? [] : [say.risk(format.count(risk))]),
  ];
}
