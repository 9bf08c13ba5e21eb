import type { Spec } from '../model/column.ts';
import { type Entity, entities, type Records, tables } from '../model/index.ts';
import { type Shape, shape } from '../model/table.ts';

/** Of these every part has all records: what is said of people and stages is looked up from anywhere. */
const everywhere: readonly Entity[] = ['people', 'stages'];

/** Who records belong to is no reason to keep them together. */
const ofPeople: readonly string[] = ['owner', 'manager'];

/** What columns name that are no dimension. */
const kinds: Readonly<Record<string, string>> = { mergedInto: 'deal', subscription: 'subscription' };

type Cells = Readonly<Record<string, unknown>>;

/**
 * Records in parts that can be worked out apart, as even as can be: those that name the same lead, deal, customer or call, or a unit of one's
 * own, stand together, through others too; people and stages stand in every part.
 * @param own the tables with columns of one's own, as they are given to `dataset`
 */
export function splitRecords(records: Records, parts: number, own: readonly { readonly [shape]: Shape }[] = []): Records[] {
  const shapes = new Map(own.map((table) => [table[shape].name, table[shape]]));
  const units = new Units();
  const placed = entities.flatMap((entity) => {
    const columns = everywhere.includes(entity) ? [] : unitColumns(shapes.get(entity) ?? tables[entity][shape]);
    return everywhere.includes(entity)
      ? []
      : [[entity, (records[entity] ?? []).map((record) => units.join(unitsOf(record as Cells | null, columns)))] as const];
  });
  const partOf = evenly(
    placed.flatMap(([, rows]) => rows.map((unit) => units.find(unit))),
    parts,
  );
  return Array.from({ length: parts }, (_, part) => {
    const own = placed.map(([entity, rows]) => [entity, (records[entity] ?? []).filter((_, row) => partOf.get(units.find(rows[row]!)) === part)]);
    const all = everywhere.map((entity) => [entity, records[entity] ?? []]);
    return Object.fromEntries([...own, ...all].filter(([entity]) => records[entity as Entity] !== undefined)) as Records;
  });
}

/** The columns that name a unit, with its kind. */
const unitColumns = ({ columns }: Shape): readonly (readonly [column: string, kind: string])[] =>
  Object.entries<Spec>(columns).flatMap(([column, { type, dimension }]) => {
    const kind = dimension ?? kinds[column];
    return type === 'reference' && kind !== undefined && !ofPeople.includes(kind) ? [[column, kind] as const] : [];
  });

const unitsOf = (record: Cells | null, columns: readonly (readonly [column: string, kind: string])[]): readonly string[] =>
  columns.flatMap(([column, kind]) => (typeof record?.[column] === 'string' ? [`${kind} ${record[column]}`] : []));

/** Units that records join: a forest in which those that belong together have one root. */
class Units {
  private readonly parents: number[] = [];
  private readonly places = new Map<string, number>();

  /** The unit of a record that names these: they are one from now on. */
  join(names: readonly string[]): number {
    const [first = this.add(), ...others] = names.map((name) => this.placeOf(name));
    for (const other of others) this.parents[this.find(other)] = this.find(first);
    return first;
  }

  find(unit: number): number {
    let root = unit;
    while (this.parents[root] !== root) root = this.parents[root]!;
    for (let next = unit; next !== root; ) [next, this.parents[next]] = [this.parents[next]!, root];
    return root;
  }

  private placeOf(name: string): number {
    const place = this.places.get(name) ?? this.add();
    this.places.set(name, place);
    return place;
  }

  private add(): number {
    return this.parents.push(this.parents.length) - 1;
  }
}

/** The part of each unit: the largest first, each where there is least. */
function evenly(units: readonly number[], parts: number): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>();
  for (const unit of units) sizes.set(unit, (sizes.get(unit) ?? 0) + 1);
  const filled = Array.from({ length: parts }, () => 0);
  const found = new Map<number, number>();
  for (const [unit, size] of [...sizes].sort(([, a], [, b]) => b - a)) {
    const part = filled.indexOf(Math.min(...filled));
    found.set(unit, part);
    filled[part]! += size;
  }
  return found;
}
