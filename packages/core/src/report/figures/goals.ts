import { diagnosePair } from '../../goals/diagnose.ts';
import type { GoalStatus } from '../../goals/track.ts';
import type { Unit } from '../../metric/unit.ts';
import { behindPace, type Context, goalName } from '../context.ts';
import type { BulletRow, Figure } from '../tree.ts';

/** All goals on one vertical line, short-term to long-term. */
export function goalsFigure(context: Context): Figure {
  const { analysis, say } = context;
  const statuses = byLength(analysis.goalStatuses);
  const behind = statuses.filter((status) => behindPace(status) !== null).length;
  const met = statuses.filter(({ state }) => state === 'met').length;
  const note = pairNote(context);
  return {
    id: 'goals',
    question: say.goalsQuestion,
    finding: statuses.length === 0 ? say.goalsNone : say.goalsFinding(met, behind, statuses.length),
    how: statuses.length === 0 ? '' : say.goalsHow,
    picture:
      statuses.length === 0
        ? { kind: 'nothing', reason: say.goalsNone }
        : { kind: 'bullets', rows: statuses.map((status) => bulletOf(context, status)), legend: say.goalsLegend },
    ...(note ? { note } : {}),
  };
}

export const byLength = (statuses: readonly GoalStatus[]): GoalStatus[] =>
  [...statuses].sort((a, b) => a.period.end - a.period.start - (b.period.end - b.period.start));

export function bulletOf(context: Context, status: GoalStatus): BulletRow {
  const { format, say } = context;
  const { goal, cell, period, target, paced, pace, projected, elapsed, state, history } = status;
  const value = format.cell(cell) ?? say.none;
  const reached = history.filter((past) => past.reached).length;
  return {
    name: goalName(context, status),
    detail: format.days(period.from, period.to),
    value: cell.value === null ? null : Number(cell.value),
    goal: Number(target),
    pace: Number(pace),
    state,
    text: (paced ? say.goalSoFar : say.goalStands)(value, format.value(cell.unit, target), goal.direction),
    subtext: [
      say.goalState[state]!,
      say.goalDays(format.count(elapsed.done), format.count(elapsed.all)),
      ...(projected !== null && state === 'open' ? [say.goalProjected(format.value(cell.unit, rounded(projected, cell.unit)))] : []),
      ...(history.length > 0 ? [say.goalHistory(format.count(reached), history.length, format.count(history.length))] : []),
    ],
  };
}

/** An estimate is rounded: two significant digits. */
const rounded = (value: number | string, unit: Unit): number | string => {
  const text = Number(value).toPrecision(2);
  return unit === 'money' ? String(Number(text)) : Number(text);
};

function pairNote(context: Context): Figure['note'] {
  const { format, say } = context;
  const pair = diagnosePair(context.analysis.goalStatuses);
  if (!pair) return undefined;
  const reached = pair.short.history.filter((past) => past.reached).length;
  const gap = format.gap(pair.long.cell.unit, behindPace(pair.long)!);
  return {
    title: say.pairTitle,
    text: say.pairText(goalName(context, pair.short), format.count(reached), format.count(pair.short.history.length), goalName(context, pair.long), gap),
  };
}
