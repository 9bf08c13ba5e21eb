import type { PlacedNode } from '../metric/node.ts';
import type { Window } from '../time/window.ts';
import { absorber, type Outcome } from './absorb.ts';
import type { Context, Source } from './context.ts';
import { type Member, membersOf, ownerColumn, zoneReader } from './dimensions.ts';
import { wordAt } from './people.ts';
import type { Place } from './place.ts';
import { placeRows } from './placement.ts';
import type { Reading } from './reading.ts';
import { emptyState, type State } from './state.ts';

/** What an executor is asked for: an aggregate over rows as they are placed in the periods under windows, by dimensions. */
export interface Scan {
  readonly placed: PlacedNode;
  readonly windows: readonly Window[];
  readonly by: readonly string[];
  /** all rows, whatever the filter of the query: of a unit that stands in the answer by another column */
  readonly unfiltered?: true;
}

/** The members of a group in the order of `by`, as JSON. */
export type GroupKey = string;
/** For every group that has a row: a state a period. */
export type States = ReadonlyMap<GroupKey, readonly State[]>;

/** States that come into being with the first row of a group. */
export function gathering(periods: number): { readonly states: States; readonly stateOf: (key: GroupKey, index: number) => State } {
  const states = new Map<GroupKey, readonly State[]>();
  const stateOf = (key: GroupKey, index: number): State => {
    const list = states.get(key) ?? Array.from({ length: periods }, emptyState);
    states.set(key, list);
    return list[index]!;
  };
  return { states, stateOf };
}

/** Sees what becomes of each row in each period and group. */
export type Observe = (row: number, index: number, key: GroupKey, outcome: Outcome) => void;

/** Reads a table once and keeps a state for each group and period. */
export function scan({ placed, windows, by, unfiltered }: Scan, context: Context, observe?: Observe): States {
  const source = context.sourceOf(placed);
  const reading = readingOf(placed, source, context);
  const keysOf = grouper(by, placed, source, context);
  const passes = unfiltered ? () => true : filter(placed, source, context);
  const absorb = absorber(placed.of, reading);
  const { states, stateOf } = gathering(context.query.over.list.length);
  placeRows(placed, {
    source,
    asOf: context.query.asOf,
    periodsOf: (row) => context.periodsIn(reading.zone(row), windows),
    visit: (row, index, place) => {
      if (!passes(row, place)) return;
      for (const key of keysOf(row, place)) {
        const outcome = absorb(() => stateOf(key, index), row, place);
        observe?.(row, index, key, outcome);
      }
    },
  });
  return states;
}

function readingOf(placed: PlacedNode, source: Source, context: Context): Reading {
  const owners = ownerColumn(placed, source);
  const owner = (row: number): string | null => (owners ? wordAt(owners, row) : null);
  return { ...source, context, owner, zone: zoneReader(placed, source, context) };
}

/** The groups of a row: one, but where a dimension overlaps. */
function grouper(by: readonly string[], placed: PlacedNode, source: Source, context: Context): (row: number, place: Place) => readonly GroupKey[] {
  const members = by.map((dimension) => membersOf(dimension, placed, source, context)!);
  const total = [JSON.stringify([])];
  if (members.length === 0) return () => total;
  return (row, { moment }) => product(members.map((membersAt) => membersAt(row, moment))).map((key) => JSON.stringify(key));
}

const product = (lists: readonly (readonly Member[])[]): readonly (readonly Member[])[] =>
  lists.reduce<readonly (readonly Member[])[]>((keys, list) => keys.flatMap((key) => list.map((member) => [...key, member])), [[]]);

/** The query's own filter by members. */
function filter(placed: PlacedNode, source: Source, context: Context): (row: number, place: Place) => boolean {
  const tests = Object.entries(context.query.where ?? {}).map(([dimension, wanted]) => {
    const members = membersOf(dimension, placed, source, context)!;
    return (row: number, { moment }: Place) => members(row, moment).some((member) => wanted.includes(member));
  });
  return (row, place) => tests.every((test) => test(row, place));
}
