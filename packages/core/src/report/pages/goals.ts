import type { SmartAnswer } from '../../goals/smart.ts';
import type { GoalStatus } from '../../goals/track.ts';
import { formulaInWords } from '../../metric/words.ts';
import { decimal } from '../../money/amount.ts';
import { type Context, clocksOf, labelOf } from '../context.ts';
import { bulletOf, byLength } from '../figures/goals.ts';
import type { Figure, Page } from '../tree.ts';

/** Every goal with its five SMART answers. */
export function goalsPage(context: Context): Page | null {
  const { analysis, format, say } = context;
  const statuses = byLength(analysis.goalStatuses);
  if (statuses.length === 0) return null;
  return {
    id: 'goals-page',
    name: say.goals,
    clocks: clocksOf(context),
    headline: say.goalsHeadline(statuses.length, format.count(statuses.length)),
    figures: statuses.map((status, index) => goalFigure(context, status, index)),
  };
}

function goalFigure(context: Context, status: GoalStatus, index: number): Figure {
  const { say } = context;
  const bullet = bulletOf(context, status);
  return {
    id: `goal-${index + 1}`,
    question: bullet.detail,
    finding: `${bullet.name}: ${bullet.text}`,
    how: bullet.subtext.join('; '),
    picture: {
      kind: 'table',
      table: {
        columns: say.smartColumns.map((name) => ({ name })),
        rows: status.smart.map((answer) => ({ cells: [say.smart[answer.criterion], say.answers[answer.answer]!, whyOf(context, status, answer)] })),
      },
    },
  };
}

export function whyOf(context: Context, { goal, metric, cell, period, history }: GoalStatus, { criterion, answer }: SmartAnswer): string {
  const { analysis, format, say, language } = context;
  const whom =
    Object.entries(goal.of ?? {})
      .map(([dimension, member]) => analysis.dataset.labels[dimension]?.[member] ?? member)
      .join(say.and) || say.wholeTeam;
  switch (criterion) {
    case 'specific':
      return answer === 'no' ? say.nobody(whom) : say.smartSpecific(labelOf(context, { metric: metric.id, part: cell.part }), whom);
    case 'measurable':
      return formulaInWords(metric, language);
    case 'achievable': {
      const reached = history.filter((past) => past.reached).length;
      const all = format.count(history.length);
      if (history.length < 2) return say.smartNoHistory;
      if (reached > 0) return say.smartReached(format.count(reached), history.length, all);
      const best = history.map(({ value }) => decimal(value)).reduce((a, b) => ((goal.direction === 'atLeast') === a.gte(b) ? a : b));
      return say.smartNever(history.length, all, format.value(cell.unit, best.toFixed()));
    }
    case 'relevant': {
      const reason = typeof goal.reason === 'string' ? goal.reason : goal.reason?.[language];
      const names = (goal.setWith ?? []).map((person) => analysis.dataset.labels.owner?.[person] ?? person);
      return [reason ?? say.smartNoReason, ...(names.length > 0 ? [say.setWith(names.join(say.and))] : [])].join('; ');
    }
    case 'timeBound':
      return say.smartTime(format.days(period.from, period.to));
  }
}
