import type { Cell } from '../../engine/cell.ts';
import { type Context, formulasOf, groupsOf, labelOf, peopleOf, totalOf, verdictOf } from '../context.ts';
import { capitalised } from '../text.ts';
import type { Figure, IntervalRow, Measure } from '../tree.ts';
import { intervalCell, shareDomain, shareText } from './intervals.ts';

interface PeopleMeasure {
  readonly name: string;
  readonly total: Cell;
  readonly cells: readonly Cell[];
}

const criteriaShown = 2;

/** People × shares, each as an interval around the team's: win rate, and the steps of the standard that say most. */
export function peopleFigure(context: Context): Figure {
  const { analysis, format, say } = context;
  const measures = measuresOf(context);
  const names = peopleOf(context).filter((name) => measures.some(({ cells }) => cells.some(({ group }) => group.owner === name)));
  if (names.length === 0 || measures.length === 0) {
    return { id: 'people', question: say.peopleQuestion, finding: say.peopleNone, how: '', picture: { kind: 'nothing', reason: say.peopleNone } };
  }
  const rows = names.map((name): IntervalRow => {
    const cells = measures.map((measure) => measure.cells.find(({ group }) => group.owner === name));
    const note = noteOf(context, measures, cells);
    return { name, cells: cells.map((cell) => intervalCell(context, cell, cell && analysis.comparisons.get(cell))), ...(note ? { note } : {}) };
  });
  return {
    id: 'people',
    question: say.peopleQuestion,
    finding: findingOf(context, measures),
    how: say.peopleHow,
    formulas: formulasOf(context, [...new Set(measures.map(({ total }) => total.metric))]),
    wide: true,
    picture: {
      kind: 'intervals',
      rowHead: say.person,
      legend: say.legend,
      rows,
      measures: measures.map(({ name, total }, index): Measure => {
        const team = intervalCell(context, total);
        const { domain, steps } = shareDomain([team, ...rows.map(({ cells }) => cells[index]!)]);
        return {
          name,
          domain,
          ticks: steps.map((at) => ({ at, text: format.share(at) })),
          ...('words' in team ? {} : { team: { at: team.value, text: `${say.team} ${team.text}` } }),
        };
      }),
    },
    table: {
      columns: [{ name: say.person }, ...measures.map(({ name }) => ({ name, numeric: true }))],
      rows: names.map((name) => ({
        cells: [
          name,
          ...measures.map(({ cells }) =>
            shareText(
              context,
              cells.find(({ group }) => group.owner === name),
            ),
          ),
        ],
      })),
    },
  };
}

function measuresOf(context: Context): PeopleMeasure[] {
  const { analysis } = context;
  const winRate = totalOf(context, 'win_rate');
  const win =
    winRate && winRate.value !== null ? [{ name: labelOf(context, winRate), total: winRate, cells: groupsOf(analysis.people, 'win_rate', 'owner') }] : [];
  const told = ({ cells }: PeopleMeasure): number => cells.filter((cell) => analysis.comparisons.get(cell)?.position).length;
  const steps = groupsOf(analysis.cells, 'criterion_pass_rate', 'criterion').map((total) => ({
    name: total.group.criterion ?? '',
    total,
    cells: analysis.people.filter(({ metric, group }) => metric === 'criterion_pass_rate' && 'owner' in group && group.criterion === total.group.criterion),
  }));
  // Leading steps where somebody stands apart come first, then those done least often.
  return [...win, ...steps.sort((a, b) => told(b) - told(a) || Number(a.total.value ?? 1) - Number(b.total.value ?? 1)).slice(0, criteriaShown)];
}

function noteOf(context: Context, measures: readonly PeopleMeasure[], cells: readonly (Cell | undefined)[]): IntervalRow['note'] {
  const { analysis, say } = context;
  const apart = cells.findIndex((cell) => cell && analysis.comparisons.get(cell)?.position);
  if (apart < 0) return undefined;
  const cell = cells[apart]!;
  const { position } = analysis.comparisons.get(cell)!;
  const { name } = measures[apart]!;
  return {
    text: position === 'above' ? say.more5(capitalised(name)) : say.less5(capitalised(name)),
    verdict: verdictOf(context, cell, position === 'above' ? 'more' : 'less'),
  };
}

function findingOf({ analysis, say }: Context, measures: readonly PeopleMeasure[]): string {
  const apart = measures
    .map(({ name, cells }) => ({
      name,
      people: [...new Set(cells.filter((cell) => analysis.comparisons.get(cell)?.position).map(({ group }) => group.owner!))],
    }))
    .filter(({ people }) => people.length > 0);
  if (apart.length === 0) return say.peopleQuiet;
  const people = [...new Set(apart.flatMap((measure) => measure.people))];
  return say.peopleFound(people, apart.map(({ name }) => name).join(say.and));
}
