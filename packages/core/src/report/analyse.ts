import { type Change, changeOf } from '../analysis/change.ts';
import { type Comparison, compareMembers } from '../analysis/compare.ts';
import { covers, firstMoment } from '../analysis/coverage.ts';
import { noCode } from '../dataset/column.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Ledger } from '../dataset/ledger.ts';
import { recordedIn } from '../dataset/recorded/recorded.ts';
import { codesOf, emptyTable, recordAt } from '../dataset/recorded/table.ts';
import { knownAt } from '../derive/known.ts';
import { presentRows, versionsOf } from '../derive/versions.ts';
import type { Cell } from '../engine/cell.ts';
import { evaluate } from '../engine/evaluate.ts';
import type { Query } from '../engine/query.ts';
import type { Goal } from '../goals/goal.ts';
import { quotaGoals, quotaTotals } from '../goals/quota-goals.ts';
import { type GoalStatus, trackGoal } from '../goals/track.ts';
import { type Metric, partsOf } from '../metric/definition.ts';
import { leaves } from '../metric/node.ts';
import type { TableName } from '../model/index.ts';
import type { CheckedRecord } from '../records/checked.ts';
import type { FiscalCalendar } from '../time/calendar.ts';
import { shiftUnit, startOf } from '../time/civil.ts';
import { type Period, type Periods, periods, throughAt } from '../time/period.ts';
import { type WorkingCalendar, workingDays } from '../time/working-days.ts';
import { localDate } from '../time/zone.ts';

/** What a report is about. */
export interface AnalysisInput {
  readonly dataset: Dataset;
  readonly metrics: readonly Metric[];
  readonly period: Period;
  /** what it is compared with; null where the records do not reach back that far */
  readonly previous: Period | null;
  readonly zone: string;
  readonly asOf: number;
  /** dimensions to break the numbers down by, together */
  readonly by: readonly string[];
  /** the period cut into calendar units, where somebody asked for it */
  readonly axis: Periods | null;
  readonly calendar: WorkingCalendar;
  /** what a week, month, quarter and year are; without it, ISO weeks and calendar months */
  readonly fiscalCalendar?: FiscalCalendar | undefined;
  /** each rep's own local days and hours (`people.zone`), instead of the team's */
  readonly ownZones?: boolean | undefined;
  readonly goals: readonly Goal[];
  /** of the pipeline, in order; empty where nobody says */
  readonly stages: readonly string[];
  /** of everything that was received: the dataset's own, or one that also counts what a reader left out */
  readonly ledger: Ledger;
  /** how period, as-of and zone were decided, in the reader's language */
  readonly clockNotes: readonly string[];
}

/** Everything a report, an agenda and a one-to-one say, as data without a language. */
export interface Analysis extends AnalysisInput {
  /** totals, and the groups of `by` */
  readonly cells: readonly Cell[];
  readonly before: readonly Cell[];
  /** totals, and the groups of `by`, in each period of the axis */
  readonly axisCells: readonly Cell[];
  /** the same by person; empty where records name no owner */
  readonly people: readonly Cell[];
  /** totals of the last 24 whole weeks */
  readonly weeks: readonly Cell[];
  readonly weekList: Periods;
  readonly goalStatuses: readonly GoalStatus[];
  /** of a total cell to its counterpart before */
  readonly changes: ReadonlyMap<Cell, Change>;
  /** of the shares by person: win rate, and every step of the standard */
  readonly comparisons: ReadonlyMap<Cell, Comparison>;
  /** scored calls of the period, with their steps */
  readonly calls: readonly ScoredCall[];
  /** deals open at the as-of, the furthest stage first, then by the day expected */
  readonly openDeals: readonly CheckedRecord[];
}

export interface ScoredCall {
  readonly call: CheckedRecord;
  readonly criteria: readonly CheckedRecord[];
}

const weeksShown = 24;

export function analyse(input: AnalysisInput): Analysis {
  const { dataset, metrics, period, previous, zone, asOf, by, calendar, fiscalCalendar } = input;
  const one = (only: Period): Periods => ({ zone, every: null, ...(fiscalCalendar && { calendar: fiscalCalendar }), list: [only] });
  const ask = (asked: Pick<Query, 'metrics' | 'by' | 'over'>): readonly Cell[] =>
    evaluate(dataset, { ...asked, asOf, calendar, ownZones: input.ownZones ?? false }).cells;
  const cells = ask({ metrics, by, over: one(period) });
  const known = knownAt(dataset, asOf);
  const ripe = metrics.filter((metric) => !ripens(metric, dataset));
  const comparable = asOf >= period.end ? ripe : ripe.filter((metric) => !looksAhead(metric));
  const compared = previous ? comparable.filter((metric) => covers(firstMoment(metric, known), previous)) : [];
  const before = previous ? ask({ metrics: compared, by, over: one(previous) }) : [];
  const hasOwners = Object.values(recordedIn(dataset.records, dataset.shapes).tables).some((table) =>
    codesOf(table, 'owner')?.codes.some((code) => code !== noCode),
  );
  const people = hasOwners ? ask({ metrics, by: ['owner'], over: one(period) }).filter(({ group }) => 'owner' in group) : [];
  const weekList = lastWeeks(asOf, zone, fiscalCalendar);
  return {
    ...input,
    cells,
    before,
    people,
    weeks: ask({ metrics, over: weekList }).filter(isTotal),
    weekList,
    axisCells: input.axis ? ask({ metrics, by, over: input.axis }) : [],
    goalStatuses: statusesOf(input),
    changes: changesOf(cells, before, [
      workingDays(period.from, throughAt(period, asOf, zone), calendar),
      previous ? workingDays(previous.from, previous.to, calendar) : 0,
    ]),
    comparisons: comparisonsOf(people, cells),
    calls: scoredCalls(dataset, period, asOf),
    openDeals: openDealsOf(dataset, asOf, input.stages),
  };
}

export const isTotal = ({ group }: Cell): boolean => Object.keys(group).length === 0;

/** Cells of one metric and group. */
export const sameKey = (a: Cell, b: Cell): boolean => a.metric === b.metric && a.part === b.part && JSON.stringify(a.group) === JSON.stringify(b.group);

/** Over a period that still runs, what is held against its end, such as a quota, does not compare with a part of the one before. */
const looksAhead = (metric: Metric): boolean =>
  partsOf(metric).some(([, value]) => leaves(value).some((placed) => placed.node === 'during' && placed.of.node !== 'survival'));

/** The share of a cohort that has come to something by now rises as the cohort grows older: two cohorts of unlike age do not compare. */
const ripens = (metric: Metric, { shapes }: Dataset): boolean =>
  partsOf(metric).some(([, value]) =>
    leaves(value).some(
      (placed) =>
        placed.node === 'at' &&
        placed.of.node === 'share' &&
        shapes[placed.moment.table as TableName]?.columns[placed.moment.column]?.cohort === true &&
        !JSON.stringify(placed.of).includes('"within"'),
    ),
  );

function lastWeeks(asOf: number, zone: string, calendar: FiscalCalendar | undefined): Periods {
  const thisWeek = startOf('week', localDate(asOf, zone), calendar);
  return periods({ from: shiftUnit('week', thisWeek, -weeksShown, calendar), to: thisWeek, zone, every: 'week', calendar });
}

/** Goals the team set itself stand; quotas add one only where no goal speaks of that metric and time. */
function statusesOf({ dataset, metrics, goals, asOf, zone, calendar, fiscalCalendar, ownZones }: AnalysisInput): GoalStatus[] {
  const options = { metrics, asOf, zone, calendar, fiscalCalendar, ownZones };
  const isSet = ({ metric, from, to }: Goal): boolean => goals.some((goal) => goal.metric === metric && !goal.of && goal.from === from && goal.to === to);
  const quotas = quotaGoals(dataset, asOf, zone).filter((goal) => !isSet(goal));
  const pastTarget = quotaTotals(dataset, zone);
  return [...goals.map((goal) => trackGoal(goal, dataset, options)), ...quotas.map((goal) => trackGoal(goal, dataset, { ...options, pastTarget }))];
}

function changesOf(cells: readonly Cell[], before: readonly Cell[], exposure: readonly [number, number]): Map<Cell, Change> {
  const totals = cells.filter((cell) => isTotal(cell) || Object.keys(cell.group).join() === 'criterion');
  const pairs = totals.map((cell) => [cell, before.find((other) => sameKey(cell, other))] as const);
  const comparisons = pairs.filter(([now, then]) => changeOf(now, then, { exposure, comparisons: 1 }).tested).length;
  return new Map(pairs.map(([now, then]) => [now, changeOf(now, then, { exposure, comparisons })]));
}

/** Everything one report compares shares one error rate. */
function comparisonsOf(people: readonly Cell[], cells: readonly Cell[]): Map<Cell, Comparison> {
  const shares = people.filter(
    ({ unit, denominator, interval, group }) => unit === 'share' && interval !== null && Number(denominator) > 0 && group.owner !== null,
  );
  const compared = shares.filter(({ metric, group }) => metric === 'win_rate' || 'criterion' in group);
  const totalOf = (cell: Cell): Cell | undefined =>
    cells.find(
      (other) =>
        other.metric === cell.metric &&
        other.part === cell.part &&
        JSON.stringify(other.group) === JSON.stringify('criterion' in cell.group ? { criterion: cell.group.criterion } : {}),
    );
  const families = new Map<Cell, Cell[]>();
  for (const cell of compared) {
    const total = totalOf(cell);
    if (total) families.set(total, [...(families.get(total) ?? []), cell]);
  }
  const entries = [...families].flatMap(([total, members]) =>
    compareMembers(members, total, { comparisons: compared.length }).map((comparison) => [comparison.cell, comparison] as const),
  );
  return new Map(entries);
}

function scoredCalls({ records }: Dataset, period: Period, asOf: number): ScoredCall[] {
  const steps = new Map<unknown, CheckedRecord[]>();
  for (const criterion of records.criteria ?? []) steps.set(criterion.call, [...(steps.get(criterion.call) ?? []), criterion]);
  const inside = ({ at, scored }: CheckedRecord): boolean => scored === true && typeof at === 'number' && at >= period.start && at < Math.min(period.end, asOf);
  return (records.calls ?? []).filter(inside).map((call) => ({ call, criteria: steps.get(call.id) ?? [] }));
}

function openDealsOf({ records, shapes }: Dataset, asOf: number, stages: readonly string[]): CheckedRecord[] {
  const due = ({ dueAt }: CheckedRecord): number => (dueAt as number | null | undefined) ?? Number.MAX_VALUE;
  const { tables, dictionaries } = recordedIn(records, shapes);
  const { deals = emptyTable, changes = emptyTable } = tables;
  const versions = versionsOf({ deals, changes, shapes, dictionaries, asOf, judged: tables });
  const present = [...presentRows(versions)].flatMap((row) => (row < 0 ? [] : [recordAt(versions.table, row)]));
  const alive = present.filter(({ status }) => status === 'open');
  const rank = ({ stage }: CheckedRecord): number => stages.indexOf(stage as string);
  return alive.sort((a, b) => rank(b) - rank(a) || due(a) - due(b) || (String(a.id) < String(b.id) ? -1 : 1));
}
