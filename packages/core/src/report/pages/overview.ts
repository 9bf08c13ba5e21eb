import type { Cell } from '../../engine/cell.ts';
import { overdueOf } from '../agenda.ts';
import { beforeOf, behindPace, type Context, changeText, clocksOf, directionOf, labelOf, leftOutText, paceSentence, standsOn, totalOf } from '../context.ts';
import { funnelFigure } from '../figures/funnel.ts';
import { goalsFigure } from '../figures/goals.ts';
import { ledgerFigure } from '../figures/ledger.ts';
import { lossesFigure } from '../figures/losses.ts';
import { totalsOf } from '../figures/numbers.ts';
import { peopleFigure } from '../figures/people.ts';
import { pipelineFigure } from '../figures/pipeline.ts';
import { stepsFigure } from '../figures/steps.ts';
import { headlineNumbers, placeOf } from '../headline.ts';
import type { ListItem, Page, Tile } from '../tree.ts';

/** The first headline numbers that the records can answer. */
const tilesShown = 6;

export function overviewPage(context: Context): Page {
  const { say } = context;
  return {
    id: 'overview',
    name: say.overview,
    clocks: clocksOf(context),
    headline: headlineOf(context),
    lists: listsOf(context),
    tilesNote: say.weeksNote(context.analysis.weekList.list.length),
    tiles: headlineNumbers
      .flatMap(([metric, part]) => totalOf(context, metric, part) ?? [])
      .filter(({ value }) => value !== null)
      .slice(0, tilesShown)
      .map((cell) => tileOf(context, cell)),
    figures: [
      goalsFigure(context),
      peopleFigure(context),
      funnelFigure(context),
      pipelineFigure(context),
      lossesFigure(context),
      stepsFigure(context),
      ledgerFigure(context),
    ],
  };
}

/** One change told apart, nearest to money; else how a money goal stands; else that nothing changed. */
function headlineOf(context: Context): string {
  const { say, format } = context;
  const told = toldCells(context).find((cell) => changeText(context, cell)?.verdict);
  const change = told && say.changedHeadline(labelOf(context, told), format.cell(told)!, format.cell(beforeOf(context, told)!)!, directionOf(context, told)!);
  const goal = goalSentence(context);
  if (change && goal) return `${change}; ${goal}`;
  if (change ?? goal) return (change ?? goal)!;
  return totalsOf(context).some(({ value, n }) => value !== null && n > 0) ? say.quietHeadline : say.noDataHeadline;
}

function goalSentence(context: Context): string | null {
  const open = context.analysis.goalStatuses.filter(({ goal, state, paced, cell }) => !goal.of && state === 'open' && paced && cell.value !== null);
  const status = open.find(({ cell }) => cell.unit === 'money') ?? open.find((one) => behindPace(one) !== null);
  return status ? paceSentence(context, status) : null;
}

const toldCells = (context: Context): Cell[] =>
  totalsOf(context)
    .filter((cell) => context.analysis.changes.get(cell)?.told)
    .sort((a, b) => placeOf(a) - placeOf(b));

const listed = 4;

function listsOf(context: Context): NonNullable<Page['lists']> {
  const { analysis, say, format } = context;
  const item = (cell: Cell): ListItem => ({
    lead: `${labelOf(context, cell)}:`,
    text: `${format.cell(cell)}, ${changeText(context, cell)!.text}`,
    link: 'numbers',
  });
  const told = toldCells(context).map(item);
  const revenue = totalOf(context, 'revenue');
  const facts = revenue && analysis.changes.get(revenue)?.difference ? [item(revenue)] : [];
  const same = totalsOf(context)
    .filter((cell) => cell.value !== null && analysis.changes.get(cell)?.tested && !analysis.changes.get(cell)?.told)
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map(item);
  const orNothing = (items: ListItem[], text: string): ListItem[] => (items.length > 0 ? items.slice(0, listed) : [{ text }]);
  return [
    { title: say.whatChanged, items: orNothing([...told, ...facts], say.nothingChanged) },
    { title: say.whatDidNot, items: orNothing(same, say.noBefore) },
    { title: say.whereToLook, items: orNothing(looksOf(context), say.nothingToLook) },
  ];
}

function looksOf(context: Context): ListItem[] {
  const { analysis, say, format } = context;
  const behind = analysis.goalStatuses.filter((status) => behindPace(status) !== null).length;
  const overdue = overdueOf(context);
  const below = new Set([...analysis.comparisons.values()].filter(({ position }) => position === 'below').map(({ cell }) => cell.group.owner)).size;
  const { excluded } = analysis.ledger;
  const look = (count: number, words: (count: number, text: string) => { lead: string; text: string }, link: string): ListItem[] =>
    count > 0 ? [{ ...words(count, format.count(count)), link }] : [];
  return [
    ...look(behind, say.goalsBehind, 'goals'),
    ...look(below, say.support, 'people'),
    ...look(overdue, say.overdue, 'pipeline'),
    ...look(excluded.length, say.leftOut, 'data'),
  ];
}

function tileOf(context: Context, cell: Cell): Tile {
  const { analysis, format } = context;
  const stands = [...besideOf(context, cell), ...leftOutText(context, cell)];
  const spark = analysis.weeks
    .filter((week) => week.metric === cell.metric && week.part === cell.part)
    .map(({ value }) => (value === null ? null : Number(value)));
  const change = changeText(context, cell);
  return {
    name: labelOf(context, cell),
    value: format.cell(cell),
    ...(cell.interval ? { beside: format.range(cell.unit, ...cell.interval) } : {}),
    ...(change ? { change } : {}),
    ...(stands.length > 0 ? { n: stands.join(', ') } : {}),
    ...(spark.filter((value) => value !== null).length >= 6 ? { spark } : {}),
  };
}

/** What a value stands on, where it does not say so itself. */
function besideOf(context: Context, cell: Cell): string[] {
  const { say, format } = context;
  if (cell.unit === 'share') return [say.of(format.count(Number(cell.numerator)), format.count(Number(cell.denominator)))];
  if (cell.unit === 'count') return [];
  return cell.unit === 'ratio' ? standsOn(context, cell) : [say.n(format.count(cell.n)), ...standsOn(context, cell).slice(1)];
}
