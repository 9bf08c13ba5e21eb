import type { AsOfNode } from '../../metric/node.ts';
import { instantsOf } from '../people.ts';
import type { Axis } from './axis.ts';
import { type Frame, type Placing, runByRow, type Visit } from './placing.ts';
import { Steps } from './steps.ts';
import { mapped } from './zoned.ts';

/** The moments of a stock in order, each with its period. */
interface Edges {
  readonly instants: readonly number[];
  readonly indexes: readonly number[];
  readonly steps: Steps;
}

/** Periods that have begun: the others have no stock yet. */
function edgesOf({ list }: Axis, moment: AsOfNode['moment'], asOf: number): Edges {
  const found = list
    .map(({ start, end }, index) => ({ index, start, edge: moment === 'start' ? start : Math.min(end, asOf) }))
    .filter(({ start }) => start < asOf)
    .sort((a, b) => a.edge - b.edge);
  const instants = found.map(({ edge }) => edge);
  return { instants, indexes: found.map(({ index }) => index), steps: new Steps(instants) };
}

/** The versions alive just before the edge: every moment is the last instant inside. */
export function stock({ moment }: AsOfNode, { source: { table, shape }, axis, asOf }: Frame): Placing {
  const [from, to] = shape.history!;
  const [starts, ends] = [instantsOf(table, from), instantsOf(table, to)];
  const created = table.columns.createdAt && instantsOf(table, 'createdAt');
  const edges = mapped(axis, (one) => edgesOf(one, moment, asOf));
  const firstOf = ({ steps }: Edges, row: number): number => Math.max(steps.through(starts[row]!), created ? steps.through(created[row]!) : 0);
  const lastOf = ({ instants, steps }: Edges, row: number): number => (Number.isNaN(ends[row]!) ? instants.length : steps.through(ends[row]!));
  const visitAll = (row: number, visit: Visit): void => {
    const of = edges.of(row);
    const { instants, indexes } = of;
    const [first, last, end] = [firstOf(of, row), lastOf(of, row), ends[row]!];
    const dated = !Number.isNaN(starts[row]!);
    for (let place = first; place < last; place++) {
      const sure = dated || (instants[place] === asOf && Number.isNaN(end));
      visit(indexes[place]!, sure ? 0 : created && !Number.isNaN(created[row]!) ? 2 : 1);
    }
  };
  return {
    run: runByRow(table.length, visitAll, (row) => firstOf(edges.of(row), row) < lastOf(edges.of(row), row)),
    placeOf: (row, index) => {
      const period = axis.of(row).list[index]!;
      const edge = moment === 'start' ? period.start : Math.min(period.end, asOf);
      return { period, moment: edge - 1, lo: edge, hi: edge, cut: Math.min(period.end, asOf), rate: moment };
    },
    momentOf: (row, index) => {
      const { start, end } = axis.of(row).list[index]!;
      return (moment === 'start' ? start : Math.min(end, asOf)) - 1;
    },
    doubts: [null, 'createdAt missing', 'closedAt missing'],
  };
}
