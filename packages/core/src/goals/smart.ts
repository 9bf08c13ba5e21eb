import type { Cell } from '../engine/cell.ts';
import { decimal } from '../money/amount.ts';
import type { DirectedGoal, PastGoal } from './goal.ts';

/** Specific, measurable, achievable, relevant, time-bound (Doran 1981). */
export const smartCriteria = ['specific', 'measurable', 'achievable', 'relevant', 'timeBound'] as const;
export type SmartCriterion = (typeof smartCriteria)[number];

/** `unknown`: nothing in the data or the goal says so, either way. */
export interface SmartAnswer {
  readonly criterion: SmartCriterion;
  readonly answer: 'yes' | 'no' | 'unknown';
}

interface SmartInput {
  readonly goal: DirectedGoal;
  readonly cell: Cell;
  readonly history: readonly PastGoal[];
}

const checks: Readonly<Record<SmartCriterion, (input: SmartInput) => SmartAnswer['answer']>> = {
  // A KPI has one definition; "for whom" must be somebody the data knows.
  specific: ({ goal, cell, history }) => (!goal.of || cell.n > 0 || history.length > 0 ? 'yes' : 'no'),
  measurable: ({ cell }) => (cell.value === null ? 'no' : 'yes'),
  achievable: ({ goal, history }) => achievable(goal, history),
  relevant: ({ goal }) => (goal.reason ? 'yes' : 'unknown'),
  timeBound: () => 'yes',
};

export const smartAnswers = (input: SmartInput): SmartAnswer[] => smartCriteria.map((criterion) => ({ criterion, answer: checks[criterion](input) }));

/** Judged by the team's own past: reached before, or out of reach of twice its best; between the two nobody can tell. */
function achievable({ target, direction }: DirectedGoal, history: readonly PastGoal[]): SmartAnswer['answer'] {
  if (history.length < 2) return 'unknown';
  if (history.some(({ reached }) => reached)) return 'yes';
  const values = history.map(({ value }) => decimal(value));
  const best = values.reduce((a, b) => ((direction === 'atLeast') === a.gte(b) ? a : b));
  return direction === 'atLeast' && best.times(2).lt(target) ? 'no' : 'unknown';
}
