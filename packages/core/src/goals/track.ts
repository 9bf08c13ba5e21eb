import { covers, firstMoment } from '../analysis/coverage.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { knownAt } from '../derive/known.ts';
import type { Cell } from '../engine/cell.ts';
import { evaluate } from '../engine/evaluate.ts';
import { quoteList, SalesperfError } from '../errors.ts';
import { type Metric, partsOf } from '../metric/definition.ts';
import { decimal } from '../money/amount.ts';
import { addDays, type CivilDate, daysBetween, shiftUnit, startOf } from '../time/civil.ts';
import { type Period, periods, throughAt, unitOf } from '../time/period.ts';
import { type WorkingCalendar, workingDays } from '../time/working-days.ts';
import { localDate } from '../time/zone.ts';
import type { Goal, PastGoal } from './goal.ts';
import { type SmartAnswer, smartAnswers } from './smart.ts';

export interface GoalStatus {
  readonly goal: Goal;
  readonly metric: Metric;
  readonly period: Period;
  /** the cell the goal is measured by, as known at the as-of */
  readonly cell: Cell;
  readonly target: number | string;
  /** working days gone, of all in the period */
  readonly elapsed: { readonly done: number; readonly all: number };
  /** whether it adds up over time, so that there is a pace; a rate, a mean or a stock has none */
  readonly paced: boolean;
  /** what an even pace over the working days would have reached by now; without one, the target itself */
  readonly pace: number | string;
  /** what the pace so far would reach by the end; null before the first working day, and for what does not add up over time */
  readonly projected: number | string | null;
  readonly state: 'open' | 'met' | 'missed' | 'no_data';
  /** up to eight periods of the same length before, oldest first, from the first that has data */
  readonly history: readonly PastGoal[];
  readonly smart: readonly SmartAnswer[];
}

export interface TrackOptions {
  readonly metrics: readonly Metric[];
  readonly asOf: number;
  readonly zone: string;
  readonly calendar: WorkingCalendar;
  /** targets that differ from period to period, as quotas do: null where a period had none; without it the goal's own holds for all */
  readonly pastTarget?: (from: CivilDate, to: CivilDate) => number | string | null;
}

const pastPeriods = 8;

/**
 * How far a goal is: its value, the pace aligned to working days, its history and its SMART answers.
 * @throws SalesperfError `unknown_metric` where no KPI has the goal's id
 */
export function trackGoal(goal: Goal, dataset: Dataset, { metrics, asOf, zone, calendar, pastTarget = () => goal.target }: TrackOptions): GoalStatus {
  const metric = metrics.find(({ id }) => id === goal.metric);
  if (!metric)
    throw new SalesperfError(
      'unknown_metric',
      `Cannot track the goal "${goal.id ?? goal.metric}": there is no KPI "${goal.metric}", expected one of ${quoteList(metrics.map(({ id }) => id))}`,
    );
  const today = localDate(asOf - 1, zone);
  const [from, to] = goal.every ? [startOf(goal.every, today), shiftUnit(goal.every, today, 1)] : [goal.from!, goal.to!];
  const cells = cellsOf(goal, metric, dataset, { from, to, asOf, zone });
  const cell = cells.at(-1)!;
  const period = periods({ from, to, zone }).list[0]!;
  const elapsed = { done: workingDays(from, throughAt({ from, to }, asOf, zone), calendar), all: workingDays(from, to, calendar) };
  const additive = addsUp(metric, cell.part);
  const history = historyOf(cells.slice(0, -1), goal, { pastTarget, zone, first: firstMoment(metric, knownAt(dataset, asOf)) });
  return {
    goal,
    metric,
    period,
    cell,
    target: goal.target,
    elapsed,
    paced: additive,
    pace: additive ? scaled(goal.target, elapsed.done, elapsed.all) : goal.target,
    projected: additive && cell.value !== null && elapsed.done > 0 ? scaled(cell.value, elapsed.all, elapsed.done) : null,
    state: stateOf(goal, cell, additive, asOf >= period.end),
    history,
    smart: smartAnswers({ goal, cell, history }),
  };
}

/** Cells of the periods before and of the goal's own, oldest first. */
function cellsOf(
  goal: Goal,
  metric: Metric,
  dataset: Dataset,
  { from, to, asOf, zone }: { from: CivilDate; to: CivilDate; asOf: number; zone: string },
): Cell[] {
  const unit = goal.every ?? unitOf({ from, to });
  const first = unit ? shiftUnit(unit, from, -pastPeriods) : addDays(from, -pastPeriods * daysBetween(from, to));
  const starts = Array.from({ length: pastPeriods }, (_, index) => (unit ? shiftUnit(unit, first, index) : addDays(first, index * daysBetween(from, to))));
  const bounds = [...starts, from, to];
  const list = bounds.slice(1).map((end, index) => periods({ from: bounds[index]!, to: end, zone }).list[0]!);
  const { cells } = evaluate(dataset, { metrics: [metric], by: Object.keys(goal.of ?? {}), over: { zone, every: null, list }, asOf });
  const wanted = Object.entries(goal.of ?? {}).map(([dimension, member]) => [dimension, dataset.labels[dimension]?.[member] ?? member] as const);
  const part = goal.part ?? partsOf(metric)[0]![0];
  const mine = cells.filter(
    (cell) => cell.part === part && Object.keys(cell.group).length === wanted.length && wanted.every(([dimension, member]) => cell.group[dimension] === member),
  );
  const total = cells.filter((cell) => cell.part === part && Object.keys(cell.group).length === 0);
  return mine.length > 0 ? mine : total.map((cell) => ({ ...cell, value: null, interval: null, n: 0, reason: 'no rows' }));
}

/** A count or a sum of what happened adds up over time; a rate, a mean or a stock does not. */
function addsUp(metric: Metric, part: string | null): boolean {
  const value = partsOf(metric).find(([name]) => name === part)![1];
  return value.node === 'at' && (value.of.node === 'count' || value.of.node === 'sum');
}

const reaches = ({ direction }: Goal, value: number | string, target: number | string): boolean =>
  direction === 'atLeast' ? decimal(value).gte(target) : decimal(value).lte(target);

function stateOf(goal: Goal, { value }: Cell, additive: boolean, over: boolean): GoalStatus['state'] {
  if (value === null) return 'no_data';
  const reached = reaches(goal, value, goal.target);
  if (over) return reached ? 'met' : 'missed';
  // Before the end what adds up is called by what there is; a deal that is reopened takes it back.
  if (!additive) return 'open';
  return goal.direction === 'atLeast' ? (reached ? 'met' : 'open') : reached ? 'open' : 'missed';
}

interface PastOptions {
  readonly pastTarget: NonNullable<TrackOptions['pastTarget']>;
  readonly zone: string;
  /** the first moment the records know of */
  readonly first: number;
}

/** A period the records only half cover says nothing of a whole one, and one that had no target was no goal. */
function historyOf(cells: readonly Cell[], goal: Goal, { pastTarget, zone, first }: PastOptions): PastGoal[] {
  return cells.flatMap(({ start: from, end: to, value }) => {
    const target = pastTarget(from, to);
    if (value === null || target === null || !covers(first, periods({ from, to, zone }).list[0]!)) return [];
    return [{ from, to, value, reached: reaches(goal, value, target) }];
  });
}

/** value × part ÷ whole; money stays decimal text. */
function scaled(value: number | string, part: number, whole: number): number | string {
  if (whole === 0) return value;
  return typeof value === 'number' ? (value * part) / whole : decimal(value).times(part).div(whole).toDecimalPlaces(6).toFixed();
}
