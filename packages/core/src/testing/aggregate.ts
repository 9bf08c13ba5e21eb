import type { AggregateNode, ColumnNode, DuringNode, PlacedNode, SurvivalNode } from '../metric/node.ts';
import type { ColumnType } from '../model/column.ts';
import { ticksPerUnit } from '../time/clock.ts';
import { type Answer, empty, quotient, tally } from './answer.ts';
import { type Asked, known, type Place, position } from './asked.ts';
import { all, amountOf, momentOf, rowValue, type Subject } from './expression.ts';
import { compare, type Fraction, fractionText, isFraction, parseFraction, plus, toNumber, whole } from './fraction.ts';
import { quantile, wilson } from './intervals.ts';
import { followed, type Life } from './survival.ts';
import { viewOfLeaf } from './views.ts';

/** Rows that count, and the reasons of those left out. */
interface Sorted<T> {
  readonly kept: readonly T[];
  readonly left: readonly string[];
}

/** Rows → one value, straight from what the aggregate is called. */
export function aggregate(leaf: PlacedNode, places: readonly Place[], asked: Asked): Answer {
  const view = viewOfLeaf(asked.source, leaf);
  const subjects = places.map((place): Subject => ({ leaf, view, place, asked }));
  const node = leaf.of;
  if (node.node === 'survival') return lifeTable(leaf, node, subjects);
  if (node.node === 'reducer') return fold(node, subjects);
  return summary(node, subjects);
}

/** The filter first; what it drops is not there, what it cannot decide is left out. */
function sorted<T>(node: Pick<AggregateNode, 'where'>, subjects: readonly Subject[], take: (subject: Subject) => T | string): Sorted<T> {
  const [kept, left]: [T[], string[]] = [[], []];
  for (const subject of subjects) {
    const counts = all(node.where, subject);
    if (counts === false) continue;
    const taken = typeof subject.place.moment === 'string' ? subject.place.moment : typeof counts === 'string' ? counts : take(subject);
    if (typeof taken === 'string') left.push(taken);
    else kept.push(taken);
  }
  return { kept, left };
}

const begun = ({ kept, left }: Sorted<unknown>): Answer => ({ ...empty, n: kept.length, excluded: tally(left) });
const nothing = (sides: Answer): Answer => ({ ...sides, reason: Object.keys(sides.excluded)[0] ?? 'no rows' });

interface Item {
  readonly amount: Fraction;
  readonly unit: string;
  readonly hit: boolean;
}

function summary(node: Exclude<AggregateNode, { node: 'survival' | 'reducer' }>, subjects: readonly Subject[]): Answer {
  const of = node.node === 'share' ? node.of : node;
  const rows = sorted<Item>(of, subjects, (subject) => {
    const hit = node.node === 'share' ? all(node.where, subject) : false;
    if (typeof hit === 'string') return hit;
    if (of.node === 'count') return { amount: whole(1), unit: '', hit };
    if (of.node === 'distinct') {
      const unit = subject.place.row[of.of.column];
      return known(unit) ? { amount: whole(0), unit: unit as string, hit } : `${of.of.column} missing`;
    }
    const amount = rowValue(of.of, subject, of.rate);
    return typeof amount === 'string' ? amount : { amount, unit: '', hit };
  });
  const { kept, left } = rows;
  const base = begun(rows);
  const size = (items: readonly Item[]): Fraction =>
    of.node === 'distinct' ? whole(new Set(items.map(({ unit }) => unit)).size) : items.map(({ amount }) => amount).reduce(plus, whole(0));
  switch (node.node) {
    case 'count':
    case 'distinct':
      return { ...base, value: size(kept) };
    case 'sum':
      return kept.length === 0 && left.length > 0 ? nothing(base) : { ...base, value: size(kept) };
    case 'mean':
      return kept.length === 0 ? nothing(base) : quotient(size(kept), whole(kept.length), base);
    case 'quantile':
      return kept.length === 0 ? nothing(base) : { ...base, ...quantile(kept.map(({ amount }) => amount).sort(compare), node.p) };
    case 'share': {
      const hits = kept.filter(({ hit }) => hit);
      const part = quotient(size(hits), size(kept), base);
      if (part.value === null) return kept.length === 0 && left.length > 0 ? { ...part, reason: nothing(base).reason } : part;
      return { ...part, interval: of.node === 'count' ? wilson(hits.length, kept.length) : null };
    }
  }
}

/** Each row from its start to its end, or as far as it was seen. */
function lifeTable(leaf: PlacedNode, node: SurvivalNode, subjects: readonly Subject[]): Answer {
  const rows = sorted<Life>(node, subjects, (subject) => lifeOf(leaf, node, subject));
  const base = begun(rows);
  if (rows.kept.length === 0) return nothing(base);
  return { ...base, ...followed(rows.kept, node.ask, node.competing !== undefined, ticksPerUnit[node.of.clock]) };
}

function lifeOf(leaf: PlacedNode, { of, event, competing }: SurvivalNode, subject: Subject): Life | string {
  const { place, asked } = subject;
  const [from, to] = [momentOf(of.from, subject), momentOf(of.to, subject)];
  if (from === null) return 'not started';
  if (to !== null && to < from) return 'ends before it starts';
  const passed = (until: number): number => position(of.clock, place, until, asked) - position(of.clock, place, from, asked);
  const { start, end } = place.period;
  const entry = isDuring(leaf) && from < start ? passed(start - 1) : Number.NEGATIVE_INFINITY;
  const cut = isDuring(leaf) ? Math.min(end, asked.query.asOf) : asked.query.asOf;
  if (to === null || to >= cut) return { entry, exit: passed(cut - 1), end: 'censored' };
  const ended = event === undefined || all(event, subject) === true ? 'event' : competing && all(competing, subject) === true ? 'competing' : 'censored';
  return { entry, exit: passed(to), end: ended };
}

const isDuring = (leaf: PlacedNode): leaf is DuringNode => leaf.node === 'during';

/** A cell as the user's fold sees it: amounts are decimal text. */
const given = (cell: unknown, type: ColumnType): unknown => (isFraction(cell) ? (type === 'money' ? fractionText(cell) : toNumber(cell)) : (cell ?? null));

/** The cells of a row, amounts in the report's currency; one that cannot be exchanged leaves the row out. */
function givenRow(columns: readonly ColumnNode[], subject: Subject): Readonly<Record<string, unknown>> | string {
  const cells = columns.map(({ column, type }): [string, unknown] => {
    const cell = subject.place.row[column];
    return [column, given(type === 'money' && cell != null ? amountOf(column, subject) : cell, type)];
  });
  const unknown = cells.find(
    ([column, cell]) => columns.some((one) => one.column === column && one.type === 'money') && typeof cell === 'string' && cell.startsWith('no '),
  );
  return (unknown?.[1] as string | undefined) ?? Object.fromEntries(cells);
}

function fold(node: Extract<AggregateNode, { node: 'reducer' }>, subjects: readonly Subject[]): Answer {
  const rows = sorted(node, subjects, (subject) => givenRow(node.columns, subject));
  const base = begun(rows);
  const reducer = subjects[0]?.asked.query.reducers?.[node.name];
  if (rows.kept.length === 0 || !reducer) return nothing(base);
  const value = reducer.value(rows.kept.reduce<unknown>((state, row) => reducer.add(state, row, 1), reducer.init()));
  return value === null ? { ...base, reason: `"${node.name}" has no answer` } : { ...base, value: parseFraction(String(value)) };
}
