import { covers, firstMoment } from '../analysis/coverage.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { knownAt } from '../derive/known.ts';
import type { Cell } from '../engine/cell.ts';
import { evaluate } from '../engine/evaluate.ts';
import { quoteList, SalesperfError } from '../errors.ts';
import { type Metric, partsOf } from '../metric/definition.ts';
import type { ValueNode } from '../metric/node.ts';
import { decimal } from '../money/amount.ts';
import type { FiscalCalendar } from '../time/calendar.ts';
import { addDays, type CivilDate, daysBetween, shiftUnit, startOf } from '../time/civil.ts';
import { type Period, periods, throughAt, unitOf } from '../time/period.ts';
import { type WorkingCalendar, workingDays } from '../time/working-days.ts';
import { localDate } from '../time/zone.ts';
import { betterOf } from './better.ts';
import type { DirectedGoal, Goal, PastGoal } from './goal.ts';
import { type SmartAnswer, smartAnswers } from './smart.ts';

export interface GoalStatus {
  readonly goal: DirectedGoal;
  readonly metric: Metric;
  readonly period: Period;
  /** the cell the goal is measured by, as known at the as-of */
  readonly cell: Cell;
  readonly target: number | string;
  /** working days gone, of all in the period: of one person's goal, their own */
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
  /** what a week, month, quarter and year are; without it, ISO weeks and calendar months */
  readonly fiscalCalendar?: FiscalCalendar | undefined;
  /** each rep's own local days and hours, instead of the team's */
  readonly ownZones?: boolean | undefined;
  /** targets that differ from period to period, as quotas do: null where a period had none; without it the goal's own holds for all */
  readonly pastTarget?: (from: CivilDate, to: CivilDate) => number | string | null;
}

const pastPeriods = 8;

/**
 * How far a goal is: its value, the pace aligned to working days, its history and its SMART answers.
 * @throws SalesperfError `unknown_metric` where no KPI has the goal's id
 */
export function trackGoal(set: Goal, dataset: Dataset, options: TrackOptions): GoalStatus {
  const { metrics, asOf, zone, calendar, fiscalCalendar, pastTarget = () => set.target } = options;
  const metric = metrics.find(({ id }) => id === set.metric);
  if (!metric)
    throw new SalesperfError(
      'unknown_metric',
      `Cannot track the goal "${set.id ?? set.metric}": there is no KPI "${set.metric}", expected one of ${quoteList(metrics.map(({ id }) => id))}`,
    );
  const goal = directed(set, metric);
  const today = localDate(asOf - 1, zone);
  const [from, to] = goal.every ? [startOf(goal.every, today, fiscalCalendar), shiftUnit(goal.every, today, 1, fiscalCalendar)] : [goal.from!, goal.to!];
  const cells = cellsOf(goal, metric, dataset, { ...options, from, to });
  const cell = cells.at(-1)!;
  const period = periods({ from, to, zone }).list[0]!;
  const daysTo = (end: CivilDate): number => workingDays(from, end, calendar, personOf(goal, dataset));
  const elapsed = { done: daysTo(throughAt({ from, to }, asOf, zone)), all: daysTo(to) };
  const additive = addsUp(metric, cell.part, () => quotasReach(dataset, asOf, period.end));
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

const directed = (goal: Goal, metric: Metric): DirectedGoal => ({
  ...goal,
  direction: goal.direction ?? (betterOf(metric, partOf(goal, metric)) === 'lower' ? 'atMost' : 'atLeast'),
});

const partOf = ({ part }: Goal, metric: Metric): string | null => part ?? partsOf(metric)[0]![0];

/** Whose goal it is, where it is one person's, by the id that calendars know. */
function personOf({ of }: Goal, { labels }: Dataset): string | undefined {
  const owner = of?.owner;
  if (owner === undefined || labels.owner?.[owner] !== undefined) return owner;
  return Object.entries(labels.owner ?? {}).find(([, name]) => name === owner)?.[0] ?? owner;
}

/** Cells of the periods before and of the goal's own, oldest first. */
function cellsOf(
  goal: Goal,
  metric: Metric,
  dataset: Dataset,
  { from, to, asOf, zone, calendar, fiscalCalendar, ownZones = false }: TrackOptions & { readonly from: CivilDate; readonly to: CivilDate },
): Cell[] {
  const fiscal = goal.every ?? unitOf({ from, to }, fiscalCalendar);
  const unit = fiscal ?? unitOf({ from, to });
  const before = (count: number): CivilDate => (unit ? shiftUnit(unit, from, -count, fiscal && fiscalCalendar) : addDays(from, -count * daysBetween(from, to)));
  const starts = Array.from({ length: pastPeriods }, (_, index) => before(pastPeriods - index));
  const bounds = [...starts, from, to];
  const list = bounds.slice(1).map((end, index) => periods({ from: bounds[index]!, to: end, zone }).list[0]!);
  const over = { zone, every: null, ...(fiscalCalendar && { calendar: fiscalCalendar }), list };
  const { cells } = evaluate(dataset, { metrics: [metric], by: Object.keys(goal.of ?? {}), over, asOf, calendar, ownZones });
  const wanted = Object.entries(goal.of ?? {}).map(([dimension, member]) => [dimension, dataset.labels[dimension]?.[member] ?? member] as const);
  const part = partOf(goal, metric);
  const mine = cells.filter(
    (cell) => cell.part === part && Object.keys(cell.group).length === wanted.length && wanted.every(([dimension, member]) => cell.group[dimension] === member),
  );
  const total = cells.filter((cell) => cell.part === part && Object.keys(cell.group).length === 0);
  return mine.length > 0 ? mine : total.map((cell) => ({ ...cell, value: null, interval: null, n: 0, reason: 'no rows' }));
}

/**
 * A count or a sum of what happened adds up over time, and so does its part of what the whole period asks for, once all of that is known;
 * a rate, a mean or a stock does not.
 */
function addsUp(metric: Metric, part: string | null, isAllAsked: () => boolean): boolean {
  const value = partsOf(metric).find(([name]) => name === part)![1];
  return isTally(value) || (value.node === 'divide' && isTally(value.left) && isProrated(value.right) && isAllAsked());
}

/** Whether everybody who has a quota at the as-of has one until a moment: those of the next quarter may not be given yet. */
function quotasReach({ records: { quotas = [] } }: Dataset, asOf: number, end: number): boolean {
  const current = quotas.filter(({ from, to }) => (from as number) < asOf && (to as number) >= asOf);
  const reached = new Set(quotas.filter(({ to }) => (to as number) >= end).map(({ owner }) => owner));
  return current.length > 0 && current.every(({ owner }) => reached.has(owner));
}

const isTally = (value: ValueNode): boolean => value.node === 'at' && (value.of.node === 'count' || value.of.node === 'sum');
const isProrated = (value: ValueNode): boolean => value.node === 'during' && value.of.node === 'sum' && value.of.of.node === 'prorated';

const reaches = ({ direction }: DirectedGoal, value: number | string, target: number | string): boolean =>
  direction === 'atLeast' ? decimal(value).gte(target) : decimal(value).lte(target);

function stateOf(goal: DirectedGoal, { value }: Cell, additive: boolean, over: boolean): GoalStatus['state'] {
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
function historyOf(cells: readonly Cell[], goal: DirectedGoal, { pastTarget, zone, first }: PastOptions): PastGoal[] {
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
