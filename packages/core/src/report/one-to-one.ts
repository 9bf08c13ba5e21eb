import { fewestTrials } from '../analysis/compare.ts';
import type { Cell } from '../engine/cell.ts';
import type { CheckedRecord } from '../records/checked.ts';
import { localDate } from '../time/zone.ts';
import type { Analysis } from './analyse.ts';
import { asOfText, type Context, contextOf, footerOf, groupsOf, peopleOf, totalOf } from './context.ts';
import { intervalCell, shareDomain } from './figures/intervals.ts';
import { clock } from './figures/quotes.ts';
import { capitalised } from './text.ts';
import type { AgendaItem, Figure, Language, Report } from './tree.ts';

/** A private page for one person and their lead. */
export interface OneToOne {
  readonly name: string;
  readonly report: Report;
}

/** One file a person, beside the report and never inside it. */
export function oneToOnes(analysis: Analysis, language: Language, title: string): OneToOne[] {
  const context = contextOf(analysis, language);
  return peopleOf(context).map((name) => ({ name, report: reportFor(context, name, title) }));
}

interface Step {
  readonly cell: Cell;
  readonly team: Cell;
}

function reportFor(context: Context, name: string, title: string): Report {
  const { language, say } = context;
  const skill = skillOf(context, name);
  return {
    language,
    title,
    asOf: asOfText(context),
    footer: footerOf(context),
    pages: [
      {
        id: 'one-to-one',
        name: say.oneToOne(name),
        tag: say.private,
        clocks: [...say.oneToOneClocks(name), asOfText(context)],
        headline: skill ? say.oneToOneHeadline(skill.cell.group.criterion!) : say.oneToOneHeadlineOpen,
        figures: [talkFigure(context, name, skill), dealsFigure(context, name), notReadFigure(context, name), writingFigure(context, name)],
      },
    ],
  };
}

/** A person's steps of the standard that have enough calls, beside the team's. */
function stepsOf({ analysis }: Context, name: string): Step[] {
  const mine = analysis.people.filter(
    ({ metric, group, denominator }) => metric === 'criterion_pass_rate' && group.owner === name && 'criterion' in group && Number(denominator) >= fewestTrials,
  );
  return mine.flatMap((cell) => {
    const team = groupsOf(analysis.cells, 'criterion_pass_rate', 'criterion').find(({ group }) => group.criterion === cell.group.criterion);
    return team ? [{ cell, team }] : [];
  });
}

/** The step to practise: one that is told apart below the team, the widest gap first; without one, none. */
const skillOf = (context: Context, name: string): Step | undefined =>
  stepsOf(context, name)
    .filter(({ cell }) => context.analysis.comparisons.get(cell)?.position === 'below')
    .sort((a, b) => gap(a) - gap(b))[0];

const gap = ({ cell, team }: Step): number => Number(cell.value) - Number(team.value);

function talkFigure(context: Context, name: string, skill: Step | undefined): Figure {
  const { say } = context;
  const items: AgendaItem[] = [
    { minutes: say.minutes(8), title: say.howAreYou, evidence: say.howAreYouText, question: say.howAreYouQuestion },
    worksItem(context, name),
    skillItem(context, name, skill),
    { minutes: say.minutes(5), title: say.plan, evidence: say.planText, question: say.planQuestion },
  ];
  return { id: 'talk', question: say.talkQuestion, finding: say.talkFinding, how: say.talkHow(name), picture: { kind: 'agenda', items } };
}

function worksItem(context: Context, name: string): AgendaItem {
  const { analysis, say, format } = context;
  const base = { minutes: say.minutes(5), title: say.works, question: say.worksQuestion };
  const best = stepsOf(context, name)
    .filter(({ cell }) => analysis.comparisons.get(cell)?.position === 'above')
    .sort((a, b) => gap(b) - gap(a))[0];
  if (best) return { ...base, evidence: stepSentence(context, best, say.worksStep), aside: asideOf(context, best) };
  const mine = (metric: string): Cell | undefined => groupsOf(analysis.people, metric, 'owner').find(({ group }) => group.owner === name);
  const [won, revenue] = [mine('deals_won'), mine('revenue')];
  if (Number(won?.value ?? 0) > 0 && revenue?.value != null)
    return { ...base, evidence: say.worksWon(Number(won!.value), format.count(Number(won!.value)), format.cell(revenue)!) };
  const open = Number(mine('open_deals')?.value ?? 0);
  return { ...base, evidence: say.worksOpen(open, format.count(open)) };
}

function skillItem(context: Context, name: string, skill: Step | undefined): AgendaItem {
  const { say } = context;
  const base = { minutes: say.minutes(12), title: say.skill, question: say.skillQuestion };
  if (!skill) return { ...base, evidence: say.skillNone };
  const example = colleagueMoment(context, name, skill.cell.group.criterion!);
  return { ...base, evidence: [stepSentence(context, skill, say.skillStep), ...(example ? [example] : [])].join(' '), aside: asideOf(context, skill) };
}

function stepSentence({ format }: Context, { cell, team }: Step, words: (step: string, part: string, whole: string, team: string) => string): string {
  return words(
    capitalised(cell.group.criterion!),
    format.count(Number(cell.numerator)),
    format.count(Number(cell.denominator)),
    format.share(Number(team.value)),
  );
}

function asideOf(context: Context, { cell, team }: Step): NonNullable<AgendaItem['aside']> {
  const { format, say } = context;
  const mark = intervalCell(context, cell, context.analysis.comparisons.get(cell));
  const { domain } = shareDomain([mark, intervalCell(context, team)]);
  return {
    text: `${say.of(format.count(Number(cell.numerator)), format.count(Number(cell.denominator)))}, ${format.range('share', ...cell.interval!)}`,
    interval: { cell: mark, domain, team: Number(team.value) },
  };
}

/** The latest moment where somebody else did the step, in their own checked words. */
function colleagueMoment({ analysis, say }: Context, name: string, step: string): string | null {
  const label = (criterion: CheckedRecord): string => analysis.dataset.labels.criterion?.[criterion.criterion as string] ?? String(criterion.criterion);
  const latest = [...analysis.calls]
    .sort((a, b) => Number(b.call.at) - Number(a.call.at))
    .filter(({ call }) => (analysis.dataset.labels.owner?.[call.owner as string] ?? call.owner) !== name);
  for (const { call, criteria } of latest) {
    const found = criteria.find((criterion) => label(criterion) === step && criterion.result === 'pass' && criterion.quote);
    if (found) return say.skillExample(String(call.id), found.second == null ? '' : `, ${clock(found.second as number)}`, found.quote as string);
  }
  return null;
}

const dealsShown = 12;

function dealsFigure(context: Context, name: string): Figure {
  const { analysis, format, say } = context;
  const { asOf, zone, dataset } = analysis;
  const mine = analysis.openDeals.filter(({ owner }) => (dataset.labels.owner?.[owner as string] ?? owner) === name);
  const base = {
    id: 'deals',
    question: say.dealsQuestion,
    finding: mine.length === 0 ? say.dealsNone : say.dealsFinding(mine.length, format.count(mine.length)),
    how: say.dealsHow,
  };
  if (mine.length === 0) return { ...base, picture: { kind: 'nothing', reason: say.dealsNone } };
  const rest = mine.length > dealsShown ? [{ cells: [say.moreDeals(format.count(mine.length - dealsShown)), '', '', '', '', ''] }] : [];
  const rows = mine.slice(0, dealsShown).map(({ id, customer, stage, amount, currency, dueAt }) => {
    const due = dueAt as number | null | undefined;
    const day = due == null ? '–' : format.day(localDate(due, zone));
    const overdue = due != null && due < asOf;
    const money = amount == null ? '–' : currency == null || currency === dataset.currency ? format.money(amount as string) : `${amount} ${currency}`;
    return {
      cells: [
        String(id),
        dataset.labels.customer?.[customer as string] ?? String(customer ?? '–'),
        String(stage ?? '–'),
        money,
        overdue ? say.pastDue(day) : day,
        due == null ? say.nextStep.noDate : overdue ? say.nextStep.overdue : say.nextStep.due,
      ],
    };
  });
  return {
    ...base,
    picture: { kind: 'table', table: { columns: say.dealColumns.map((column, index) => ({ name: column, numeric: index === 3 })), rows: [...rows, ...rest] } },
  };
}

function notReadFigure(context: Context, name: string): Figure {
  const { analysis, format, say } = context;
  const mine = groupsOf(analysis.people, 'win_rate', 'owner').find(({ group }) => group.owner === name);
  const team = totalOf(context, 'win_rate');
  const closed = Number(mine?.denominator ?? 0);
  const few = closed < fewestTrials || !mine?.interval || team?.value == null;
  const words = (mine && analysis.comparisons.get(mine)?.position ? say.winRateClear : say.winRateUnclear) as typeof say.winRateClear;
  const reason = few
    ? say.winRateFew(closed, format.count(closed))
    : words(format.count(Number(mine!.numerator)), format.count(closed), format.range('share', ...mine!.interval!), format.share(Number(team!.value)));
  return { id: 'not-read', question: say.notReadQuestion, finding: say.notReadFinding, how: say.notReadHow, picture: { kind: 'nothing', reason } };
}

const writingFigure = ({ say }: Context, name: string): Figure => ({
  id: 'writing',
  question: '',
  finding: '',
  how: '',
  wide: true,
  picture: {
    kind: 'writing',
    columns: [
      { title: say.writes(name), lines: 4 },
      { title: say.agreed, lines: 4 },
    ],
  },
});
