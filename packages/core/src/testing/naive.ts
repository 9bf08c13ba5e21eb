import type { Metric } from '../metric/definition.ts';
import { partsOf } from '../metric/definition.ts';
import { isPlaced, leaves, type PlacedNode, type ValueNode } from '../metric/node.ts';
import type { Unit } from '../metric/unit.ts';
import { stateUnit, valueUnit } from '../metric/value-unit.ts';
import type { Records } from '../model/index.ts';
import type { Period } from '../time/period.ts';
import { type Answer, empty } from './answer.ts';
import type { Asked, NaiveQuery, Place, World } from './asked.ts';
import { all } from './expression.ts';
import { type Fraction, fractionText, toNumber } from './fraction.ts';
import { lacksOf, needsOf } from './needs.ts';
import type { Row } from './replay.ts';
import { Source } from './rows.ts';
import { answerOf, type Group, groupsOfValue } from './value.ts';
import { viewOfLeaf } from './views.ts';

export type { NaiveQuery, World } from './asked.ts';

/**
 * The metric language by definition, slow and meant to be obviously right: for each cell all rows are looked at again,
 * nothing is merged or shared between cells, and every number is an exact fraction.
 */
export function naiveEvaluate(world: World, query: NaiveQuery): Record<string, unknown>[] {
  const source = new Source(world.records, query.asOf);
  return query.metrics.flatMap((metric) => cellsOf(metric, { source, world, query, own: metric.by ?? [], filtered: true }));
}

function cellsOf(metric: Metric, asked: Asked): Record<string, unknown>[] {
  const { source, query, own } = asked;
  const refused = new Map(partsOf(metric).map(([part, value]) => [part, refusal(value, asked)]));
  const answerable = partsOf(metric).filter(([part]) => refused.get(part) === null);
  const lacking = lacksOf(
    answerable.flatMap(([, value]) => leaves(value)),
    query.by,
    source,
  );
  const note = lacking.length > 0 ? `given in total: ${lacking.join(', ')}` : null;
  return levelsOf(lacking.length > 0 ? [] : query.by, own).flatMap((dimensions) =>
    groupsAt(dimensions, answerable, asked).flatMap((group) =>
      (dimensions.length === 0 ? partsOf(metric) : answerable).flatMap(([part, value]) =>
        query.over.list.map((period) => {
          const unanswered = refused.get(part) ?? null;
          const answer = unanswered === null ? answerOf(value, group, period, asked) : { ...empty, reason: unanswered };
          return written(metric.id, part, value, group, period, { ...answer, reason: answer.reason ?? (dimensions.length === 0 ? note : null) }, asked.world);
        }),
      ),
    ),
  );
}

/** Why the records, or the filter, do not allow an answer. */
function refusal(value: ValueNode, asked: Asked): string | null {
  const needs = [...new Set(needsOf(value, asked.own, asked))];
  const unfiltered = needs.length > 0 ? [] : lacksOf(leaves(value), Object.keys(asked.query.where ?? {}), asked.source);
  return needs.length > 0 ? `needs ${needs.join(', ')}` : unfiltered.length > 0 ? `cannot be filtered: ${unfiltered.join(', ')}` : null;
}

/** The whole, the breakdown asked for, the metric's own, and both. */
function levelsOf(by: readonly string[], own: readonly string[]): readonly string[][] {
  const names = [...new Set([...by, ...own])];
  const levels = [[], by, own, names].map((level) => names.filter((name) => (level as readonly string[]).includes(name)));
  return levels.filter((level, index) => levels.findIndex((other) => String(other) === String(level)) === index);
}

/** Groups that any row of any value belongs to, whether it counts or is left out with a reason. */
function groupsAt(dimensions: readonly string[], parts: ReturnType<typeof partsOf>, asked: Asked): Group[] {
  if (dimensions.length === 0) return [{ dimensions: [], members: [] }];
  const counts =
    (leaf: PlacedNode) =>
    (place: Place): boolean => {
      const { where } = leaf.of.node === 'share' ? leaf.of.of : leaf.of;
      return all(where, { leaf, view: viewOfLeaf(asked.source, leaf), place, asked }) !== false;
    };
  const keys = parts.flatMap(([, value]) =>
    asked.query.over.list.flatMap((period) => groupsOfValue(value, dimensions, period, asked, counts).map((members) => JSON.stringify(members))),
  );
  return [...new Set(keys)].sort().map((key) => ({ dimensions, members: JSON.parse(key) as (string | null)[] }));
}

/** The unit of a numerator or denominator: of what a share is taken of, or of the side. */
function sideUnits(value: ValueNode): readonly [Unit, Unit] {
  if (isPlaced(value)) return value.of.node === 'share' ? [stateUnit(value.of), stateUnit(value.of)] : [valueUnit(value), 'count'];
  return 'left' in value ? [valueUnit(value.left), valueUnit(value.right)] : sideUnits(value.value);
}

/** Whether the value is a life table's, over whatever period and breakdown. */
const isSurvival = (value: ValueNode): boolean => (isPlaced(value) ? value.of.node === 'survival' : 'value' in value && isSurvival(value.value));
const isMoney = (unit: Unit): boolean => unit === 'money' || unit.startsWith('money/');

function written(
  metric: string,
  part: string | null,
  value: ValueNode,
  { dimensions, members }: Group,
  period: Period,
  answer: Answer,
  { currency, records }: World,
): Record<string, unknown> {
  const unit = valueUnit(value);
  const put = (number: Fraction | number | null, as: Unit): number | string | null =>
    number === null || typeof number === 'number' ? number : isMoney(as) ? fractionText(number) : toNumber(number);
  const [top, bottom] = sideUnits(value);
  return {
    metric,
    part,
    unit,
    ...(isMoney(unit) ? { currency } : {}),
    group: Object.fromEntries(dimensions.map((name, index) => [name, readable(name, members[index]!, records)])),
    start: period.from,
    end: period.to,
    value: put(answer.value, unit),
    numerator: put(answer.numerator, top),
    denominator: put(answer.denominator, bottom),
    n: answer.n,
    interval: answer.interval?.map((bound) => put(bound, unit)) ?? null,
    excluded: answer.excluded,
    reason: answer.reason,
    ...(isSurvival(value) ? { risk: answer.risk } : {}),
  };
}

/** People and customers are named, by the name they had last; two of one name by their ids. */
function readable(dimension: string, member: string | null, records: Records): string | null {
  const named = ((dimension === 'owner' || dimension === 'managers' ? records.people : dimension === 'customer' ? records.customers : undefined) ??
    []) as readonly Row[];
  const first = (row: Row): number => (row.from as number | null | undefined) ?? Number.NEGATIVE_INFINITY;
  const nameOf = (id: unknown): unknown => {
    const rows = named.filter((row) => row.id === id && row.name);
    const last = Math.max(...rows.map(first));
    return rows
      .flatMap((row) => (first(row) === last ? [row.name as string] : []))
      .sort()
      .at(-1);
  };
  const name = nameOf(member);
  if (!name) return member;
  const bearers = new Set(named.map(({ id }) => id).filter((id) => nameOf(id) === name));
  return bearers.size > 1 ? `${name} (${member})` : (name as string);
}
