import fc from 'fast-check';
import type { ColumnNode, ElapsedNode, ExpressionNode, FirstAfterNode, MomentNode } from '../../metric/node.ts';
import type { ColumnType } from '../../model/column.ts';
import type { Shape } from '../../model/table.ts';
import { type ClockName, clockNames } from '../../time/clock.ts';
import { conditions } from './conditions.ts';
import { anyColumn, columnsOf, dimensionsOf, hasColumns, numeric, timed } from './shapes.ts';

export type Placement = 'at' | 'asOf' | 'during';

/** Units by which an event of another table is looked up. */
const shared = ['lead', 'deal', 'customer'];
const clockName = fc.constantFrom<ClockName>(...clockNames);

const usualPairs: Readonly<Record<string, readonly [string, string]>> = {
  leads: ['createdAt', 'convertedAt'],
  deals: ['createdAt', 'closedAt'],
  meetings: ['bookedAt', 'startsAt'],
  proposals: ['sentAt', 'answeredAt'],
  surveys: ['sentAt', 'answeredAt'],
  quotas: ['heldFrom', 'heldTo'],
  spend: ['from', 'to'],
  people: ['from', 'to'],
  employments: ['from', 'to'],
  openSpells: ['from', 'to'],
  touchGaps: ['from', 'to'],
  stageVisits: ['enteredAt', 'leftAt'],
  stagesReached: ['reachedAt', 'nextReachedAt'],
  credits: ['createdAt', 'closedAt'],
};

/** Two moments of a row: most often those between which it lasts. */
export function stretch(table: Shape): fc.Arbitrary<readonly [ColumnNode, ColumnNode]> {
  const moment = anyColumn(table, ['instant']);
  const usual = usualPairs[table.name];
  const node = (column: string): ColumnNode => ({ node: 'column', table: table.name, column, type: 'instant' });
  const any = fc.tuple(moment, moment);
  return usual ? fc.oneof({ weight: 4, arbitrary: fc.constant([node(usual[0]), node(usual[1])] as const) }, any) : any;
}

function firstAfter(table: Shape, from: ColumnNode): fc.Arbitrary<FirstAfterNode> | null {
  const choices = timed.flatMap((events) => shared.flatMap((on) => ([table, events].every((one) => dimensionsOf(one).includes(on)) ? [{ events, on }] : [])));
  if (choices.length === 0) return null;
  return fc.constantFrom(...choices).chain(({ events, on }) =>
    fc.record({
      node: fc.constant('firstAfter' as const),
      from: fc.constant(from),
      event: anyColumn(events, ['instant']),
      on: fc.constant(on),
      where: conditions(events, 0, 'lookup'),
    }),
  );
}

export const elapsed = (table: Shape, clock: fc.Arbitrary<ClockName> = clockName): fc.Arbitrary<ElapsedNode> =>
  stretch(table).chain(([from, end]) => {
    const later = firstAfter(table, from);
    const to: fc.Arbitrary<MomentNode> = later ? fc.oneof({ weight: 2, arbitrary: fc.constant(end) }, later) : fc.constant(end);
    return fc.record({ node: fc.constant('elapsed' as const), clock, from: fc.constant(from), to });
  });

const amount = (table: Shape, placement: Placement): fc.Arbitrary<ExpressionNode>[] => {
  if (!hasColumns(table, ['money'])) return [];
  const of = anyColumn(table, ['money']);
  const parts: fc.Arbitrary<ExpressionNode>[] = [of];
  if (hasColumns(table, ['ratio'])) parts.push(fc.record({ node: fc.constant('times' as const), of, by: anyColumn(table, ['ratio']) }));
  if (placement === 'during')
    parts.unshift(fc.tuple(of, stretch(table)).map(([money, [from, to]]): ExpressionNode => ({ node: 'prorated', of: money, from, to })));
  return parts;
};

const time = (table: Shape, placement: Placement, clock: fc.Arbitrary<ClockName>): fc.Arbitrary<ExpressionNode>[] =>
  hasColumns(table, ['instant'])
    ? [elapsed(table, clock), ...(placement === 'during' ? [fc.record({ node: fc.constant('overlap' as const), table: fc.constant(table.name), clock })] : [])]
    : [];

/** A number on a row: a column of one of the types, an amount worked out, a time, or the smaller of two. */
export function expression(table: Shape, placement: Placement, types: readonly ColumnType[] = numeric): fc.Arbitrary<ExpressionNode> {
  const least = (one: fc.Arbitrary<ExpressionNode>): fc.Arbitrary<ExpressionNode> =>
    fc.tuple(one, one).map(([left, right]) => ({ node: 'least', left, right }));
  const kinds = types
    .filter((type) => hasColumns(table, [type]))
    .map((type) => (type === 'money' ? fc.oneof(...amount(table, placement)) : (anyColumn(table, [type]) as fc.Arbitrary<ExpressionNode>)));
  const times = clockNames.flatMap((clock) => (hasColumns(table, ['instant']) ? [fc.oneof(...time(table, placement, fc.constant(clock)))] : []));
  const all = [...kinds.map((one) => ({ weight: 6, arbitrary: one })), ...times.map((one) => ({ weight: 1, arbitrary: one }))];
  return fc.oneof({ weight: 8, arbitrary: fc.oneof(...all) }, fc.constantFrom(...[...kinds, ...times]).chain(least));
}

export const canBeSummed = (table: Shape): boolean => columnsOf(table, ['money', 'number', 'instant']).length > 0;
