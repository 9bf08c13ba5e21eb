import { fewestTrials } from '../analysis/compare.ts';
import { newcombe } from '../analysis/statistics/proportion.ts';
import type { Cell } from '../engine/cell.ts';
import { diagnosePair } from '../goals/diagnose.ts';
import type { GoalStatus } from '../goals/track.ts';
import { behindPace, type Context, changeText, goalName, groupsOf, labelOf, paceSentence, peopleOf, totalOf } from './context.ts';
import { totalsOf } from './figures/numbers.ts';
import { strongestStep, weakestStep } from './figures/steps.ts';
import { capitalised } from './text.ts';

export interface AgendaTopic {
  readonly minutes: number;
  readonly title: string;
  readonly evidence: string;
  readonly question: string;
  /** the KPI the evidence is about, whose weeks are drawn beside it */
  readonly metric?: string;
}

/** The team meeting: what went well, what did not, what to improve; a question for each person; what to bring. */
export interface Agenda {
  readonly title: string;
  readonly expectedInput: string;
  readonly topics: readonly AgendaTopic[];
  readonly questions: readonly { readonly name: string; readonly question: string }[];
}

type Evidence = Omit<AgendaTopic, 'minutes' | 'title'>;

export function agendaOf(context: Context): Agenda {
  const { say } = context;
  return {
    title: say.meetingHeadline(questionOfTheWeek(context)),
    expectedInput: say.bring,
    topics: [
      { minutes: 8, title: say.wentWell, ...wentWell(context) },
      { minutes: 15, title: say.wentNotWell, ...wentNotWell(context) },
      { minutes: 10, title: say.learn, ...learn(context) },
      { minutes: 7, title: say.improve, ...improve(context) },
      { minutes: 5, title: say.decisions, evidence: say.decisionsText, question: '' },
    ],
    questions: peopleOf(context).map((name) => ({ name, question: questionFor(context, name) })),
  };
}

/** Open deals past the day they were expected to close. */
export const overdueOf = ({ analysis }: Context): number => analysis.openDeals.filter(({ dueAt }) => dueAt != null && (dueAt as number) < analysis.asOf).length;

const changed = (context: Context, verdict: 'better' | 'worse'): Cell | undefined =>
  totalsOf(context).find((cell) => changeText(context, cell)?.verdict === verdict);

const changeEvidence = (context: Context, cell: Cell): Pick<Evidence, 'evidence' | 'metric'> => ({
  evidence: `${context.say.changeSentence(labelOf(context, cell), context.format.cell(cell)!, changeText(context, cell)!.text)}.`,
  metric: cell.metric,
});

const counts = ({ format }: Context, { numerator, denominator }: Cell): [string, string] => [
  format.count(Number(numerator)),
  format.count(Number(denominator)),
];

function wentWell(context: Context): Evidence {
  const { analysis, say, format } = context;
  const question = say.wentWellQuestion;
  const better = changed(context, 'better');
  if (better) return { ...changeEvidence(context, better), question };
  const steady = analysis.goalStatuses.find(
    ({ goal, history }) => !goal.of && history.length >= 3 && history.filter(({ reached }) => reached).length * 2 > history.length,
  );
  if (steady)
    return {
      evidence: say.wentWellGoal(
        goalName(context, steady),
        format.count(steady.history.filter(({ reached }) => reached).length),
        format.count(steady.history.length),
      ),
      question,
      metric: steady.metric.id,
    };
  const step = strongestStep(context);
  if (step) return { evidence: say.wentWellStep(capitalised(step.group.criterion!), ...counts(context, step)), question };
  const behind = new Set(laggingGoals(context).map(({ metric }) => metric.id));
  const fact = ['revenue', 'deals_won', 'meetings_held']
    .filter((id) => !behind.has(id))
    .map((id) => totalOf(context, id))
    .find((cell) => cell?.value != null && Number(cell.value) > 0);
  return {
    evidence: fact ? say.wentWellFact(labelOf(context, fact), format.cell(fact)!) : say.nothingToLook,
    question,
    ...(fact ? { metric: fact.metric } : {}),
  };
}

/** Open team goals that are behind, the one with the most at stake (the longest) first. */
const laggingGoals = (context: Context): GoalStatus[] =>
  context.analysis.goalStatuses
    .filter((status) => !status.goal.of && behindPace(status) !== null)
    .sort((a, b) => b.period.end - b.period.start - (a.period.end - a.period.start));

function wentNotWell(context: Context): Evidence {
  const { say } = context;
  const question = say.wentNotWellQuestion;
  const worse = changed(context, 'worse');
  if (worse) return { ...changeEvidence(context, worse), question };
  const [goal] = laggingGoals(context);
  if (goal)
    return {
      evidence: `${paceSentence(context, goal)}.`,
      question,
      metric: goal.metric.id,
    };
  const reason = mainReason(context);
  return { evidence: reason ? say.wentNotWellLoss(reason.name, reason.part, reason.whole) : say.wentNotWellNothing, question };
}

function mainReason(context: Context): { name: string; part: string; whole: string } | null {
  const { analysis, format } = context;
  const cells = groupsOf(analysis.cells, 'loss_reasons', 'lossReason', 'deals').filter(({ group, value }) => group.lossReason !== null && Number(value) > 0);
  const whole = cells.reduce((sum, { value }) => sum + Number(value), 0);
  const [first, second] = [...cells].sort((a, b) => Number(b.value) - Number(a.value));
  const side = (cell: Cell) => ({ successes: Number(cell.value), trials: whole });
  if (!first || (second && newcombe(side(first), side(second))[0] <= 0)) return null;
  return { name: first.group.lossReason!, part: format.count(Number(first.value)), whole: format.count(whole) };
}

function learn(context: Context): Evidence {
  const { say, format } = context;
  const step = weakestStep(context);
  if (step) return { evidence: say.learnStep(capitalised(step.group.criterion!), ...counts(context, step)), question: say.learnQuestion };
  const overdue = overdueOf(context);
  return overdue > 0
    ? { evidence: say.learnOverdue(overdue, format.count(overdue)), question: say.learnOverdueQuestion }
    : { evidence: say.improveAny, question: say.improveAnyQuestion };
}

function improve(context: Context): Evidence {
  const { analysis, say } = context;
  const pair = diagnosePair(analysis.goalStatuses);
  if (pair)
    return {
      evidence: say.improvePair(goalName(context, pair.short), goalName(context, pair.long)),
      question: say.improvePairQuestion,
      metric: pair.short.metric.id,
    };
  const without = totalOf(context, 'loss_reasons', 'unknown');
  if (without?.value != null && Number(without.value) >= 0.1)
    return { evidence: say.improveReasons(...counts(context, without)), question: say.improveReasonsQuestion };
  if (analysis.goalStatuses.length === 0) return { evidence: say.improveGoal, question: say.improveGoalQuestion };
  return { evidence: say.improveAny, question: say.improveAnyQuestion };
}

function questionOfTheWeek(context: Context): string {
  const { say } = context;
  const [goal] = laggingGoals(context);
  if (goal) return say.headlineQuestion.goal(goalName(context, goal));
  const step = weakestStep(context);
  if (step) return say.headlineQuestion.step(step.group.criterion!);
  return overdueOf(context) > 0 ? say.headlineQuestion.overdue : say.headlineQuestion.open;
}

/** Of the questions a person's own records can answer, one; neighbours in the list are asked different ones. */
function questionFor(context: Context, name: string): string {
  const { analysis, say, format } = context;
  const mine = (metric: string): Cell | undefined => groupsOf(analysis.people, metric, 'owner').find(({ group }) => group.owner === name);
  const number = (metric: string): number => Number(mine(metric)?.value ?? 0);
  const steps = analysis.people.filter(
    ({ metric, group, denominator }) => metric === 'criterion_pass_rate' && group.owner === name && 'criterion' in group && Number(denominator) >= fewestTrials,
  );
  const best = steps.sort((a, b) => Number(b.value) - Number(a.value))[0];
  const [won, open, meetings] = [number('deals_won'), number('open_deals'), number('meetings_held')];
  const possible = [
    ...(best && Number(best.value) > 0 ? [say.askStep(capitalised(best.group.criterion!), ...counts(context, best))] : []),
    ...(won > 0 ? [say.askWon(won, format.count(won))] : []),
    ...(meetings > 0 ? [say.askMeetings(meetings, format.count(meetings))] : []),
    ...(open > 0 ? [say.askOpen(open, format.count(open))] : []),
  ];
  // The place among all names decides, in an order that no language changes.
  const place = peopleOf(context).sort().indexOf(name);
  return possible.length === 0 ? say.askNew : possible[place % possible.length]!;
}
