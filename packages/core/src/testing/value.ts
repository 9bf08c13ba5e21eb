import { isPlaced, type PerNode, type PlacedNode, type ValueNode } from '../metric/node.ts';
import { isTime } from '../metric/unit.ts';
import { valueUnit } from '../metric/value-unit.ts';
import { type Period, period as periodOf } from '../time/period.ts';
import { windowOf } from '../time/window.ts';
import { aggregate } from './aggregate.ts';
import { type Answer, empty, quotient, spread, tally } from './answer.ts';
import type { Asked, Place } from './asked.ts';
import { reasonsKey } from './expression.ts';
import { type Fraction, minus, plus, times } from './fraction.ts';
import { garwood } from './intervals.ts';
import { membersOf } from './members.ts';
import { notYet, placesOf } from './placing.ts';
import type { Row } from './replay.ts';

/** The rows of these members of these dimensions; of no dimensions, all. */
export interface Group {
  readonly dimensions: readonly string[];
  readonly members: readonly (string | null)[];
}

export function answerOf(value: ValueNode, group: Group, period: Period, asked: Asked): Answer {
  if (isPlaced(value)) return placedAnswer(value, group, period, asked);
  if (value.node === 'total') return answerOf(value.value, without(group, asked.own), period, asked);
  if (value.node === 'over') {
    const { from, to } = windowOf(period, value.window, asked.query.over);
    return answerOf(value.value, group, periodOf(from, to, asked.query.over.zone), asked);
  }
  const [left, right] = [answerOf(value.left, group, period, asked), answerOf(value.right, group, period, asked)];
  const n = value.node === 'divide' || value.node === 'multiply' ? right.n : left.n + right.n;
  const base: Answer = { ...empty, excluded: tally([...spread(left.excluded), ...spread(right.excluded)]), n };
  if (left.value === null) return { ...base, reason: left.reason };
  if (right.value === null) return { ...base, reason: right.reason };
  if (value.node === 'add') return { ...base, value: plus(left.value, right.value) };
  if (value.node === 'subtract') return { ...base, value: minus(left.value, right.value) };
  if (value.node === 'multiply') return { ...base, value: times(left.value, right.value) };
  return divided(value as DivideNode, left.value, right.value, base);
}

type DivideNode = Extract<ValueNode, { node: 'divide' }>;

/** A count over time has an exact interval; other quotients have none. */
function divided(value: DivideNode, left: Fraction, right: Fraction, base: Answer): Answer {
  const found = quotient(left, right, base, value.otherwise);
  const exposure = value.right.node === 'during' && value.right.of.node === 'sum' && isTime(valueUnit(value.right));
  const isRate = found.value !== null && value.left.node === 'at' && value.left.of.node === 'count' && exposure;
  return isRate ? { ...found, interval: garwood(Number(left.top / left.bottom), right) } : found;
}

const without = ({ dimensions, members }: Group, own: readonly string[]): Group => {
  const kept = dimensions.flatMap((name, index) => (own.includes(name) ? [] : [index]));
  return { dimensions: kept.map((index) => dimensions[index]!), members: kept.map((index) => members[index]!) };
};

function placedAnswer(leaf: PlacedNode, { dimensions, members }: Group, period: Period, asked: Asked): Answer {
  if (notYet(leaf, period, asked)) return { ...empty, reason: 'not yet' };
  if (leaf.node === 'at' && leaf.from?.node === 'per') {
    const units = unitsOf(leaf.from, dimensions, period, asked).filter((unit) => String(unit.members) === String(members));
    return aggregate(
      leaf,
      units.map(({ place }) => place),
      asked,
    );
  }
  const places = placesOf(leaf, period, asked).filter((place) =>
    dimensions.every((name, index) => membersOf(name, leaf, place, asked).includes(members[index]!)),
  );
  return aggregate(leaf, places, asked);
}

/** The groups in which anything of a placed aggregate stands in a period, each as the members of the dimensions. */
function groupsOf(leaf: PlacedNode, dimensions: readonly string[], period: Period, asked: Asked, counts: (place: Place) => boolean): (string | null)[][] {
  if (leaf.node === 'at' && leaf.from?.node === 'per')
    return unitsOf(leaf.from, dimensions, period, asked).flatMap(({ members, place }) => (counts(place) ? [[...members]] : []));
  return placesOf(leaf, period, asked)
    .filter(counts)
    .flatMap((place) => combinations(dimensions.map((name) => membersOf(name, leaf, place, asked))));
}

const combinations = (lists: readonly (readonly (string | null)[])[]): (string | null)[][] =>
  lists.reduce<(string | null)[][]>((found, list) => found.flatMap((members) => list.map((member) => [...members, member])), [[]]);

interface UnitRow {
  /** of the dimensions asked for */
  readonly members: readonly (string | null)[];
  readonly place: Place;
}

/** Something of the unit was counted, or left out. */
const isThere = ({ n, excluded }: Answer): boolean => n > 0 || Object.keys(excluded).length > 0;

/** One row a unit: it stands in the groups of its anchor, or of any of its columns where it has none. */
function unitsOf(node: PerNode, dimensions: readonly string[], period: Period, asked: Asked): readonly UnitRow[] {
  const { unit, columns, anchor } = node;
  const question = JSON.stringify(['per', node, dimensions, period, asked.filtered]);
  return asked.source.remember(question, () => {
    const levels = [...dimensions, unit];
    const inner: Asked = { ...asked, own: [] };
    const standing = Object.entries(columns).filter(([column]) => anchor === undefined || column === anchor);
    const keys = standing.flatMap(([, value]) =>
      groupsOfValue(value, levels, period, inner)
        .filter((members) => members.at(-1) !== null && isThere(answerOf(value, { dimensions: levels, members }, period, inner)))
        .map((members) => JSON.stringify(members)),
    );
    return [...new Set(keys)].map((key): UnitRow => {
      const members = JSON.parse(key) as (string | null)[];
      const whose = members.at(-1)!;
      const alone = { dimensions: [unit], members: [whose] };
      const cells = Object.entries(columns).map(([column, value]) => {
        const answer =
          anchor === undefined || column === anchor
            ? answerOf(value, { dimensions: levels, members }, period, inner)
            : answerOf(value, alone, period, { ...inner, filtered: false });
        const [leftOut] = answer.n === 0 ? Object.keys(answer.excluded) : [];
        return [column, leftOut === undefined ? answer : { ...answer, value: null, reason: leftOut }] as const;
      });
      const row: Row = {
        unit: whose,
        period: period.start,
        ...Object.fromEntries(cells.map(([column, { value }]) => [column, value])),
        [reasonsKey]: Object.fromEntries(cells.flatMap(([column, { reason }]) => (reason === null ? [] : [[column, reason]]))),
      };
      const place: Place = { row, period, zone: asked.query.over.zone, person: null, moment: period.start, lookedUpAt: period.start };
      return { members: members.slice(0, -1), place };
    });
  });
}

/** The groups of a value: those of all that it is worked out of. */
export function groupsOfValue(
  value: ValueNode,
  dimensions: readonly string[],
  period: Period,
  asked: Asked,
  counts: (leaf: PlacedNode) => (place: Place) => boolean = () => () => true,
): (string | null)[][] {
  if (isPlaced(value)) return groupsOf(value, dimensions, period, asked, counts(value));
  if (value.node === 'total') return groupsOfValue(value.value, dimensions, period, asked, counts);
  if (value.node === 'over') {
    const { from, to } = windowOf(period, value.window, asked.query.over);
    return groupsOfValue(value.value, dimensions, periodOf(from, to, asked.query.over.zone), asked, counts);
  }
  return [value.left, value.right].flatMap((side) => groupsOfValue(side, dimensions, period, asked, counts));
}
