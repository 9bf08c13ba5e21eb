import type { DenseStates } from '../scan/dense.ts';
import type { DenseGroups } from '../scan/dense-groups.ts';
import type { Kept, SlotKind, Slots } from '../scan/lists.ts';
import { type LifeGroups, OpenStates } from '../scan/open-lives.ts';
import type { Numbers } from '../scan/scratch.ts';
import type { States } from '../states.ts';
import type { KeptData, LivesTable, PartialStates, StatesData } from './states.ts';

type Packed = Pick<PartialStates, 'groups' | 'lives' | 'kept' | 'states'>;

/** The states of an engine's scans as plain data. */
export function packed(all: readonly States[]): Packed {
  const [groups, lives, kept] = [new Places<DenseGroups>(), new Places<LifeGroups>(), new Places<Kept>()];
  const states = (all as readonly DenseStates[]).map(
    (one): StatesData => ({
      groups: groups.of(one.groups),
      of: one.of,
      hits: one.hits,
      excluded: one.excluded,
      kept: one.kept && kept.of(one.kept),
    }),
  );
  const copy = copier();
  const keptData = (one: Kept): KeptData =>
    one instanceof OpenStates ? { form: 'lives', lives: lives.of(one.lives), endings: one.endings() } : slotsData(one as Slots, copy);
  return {
    states,
    groups: [...groups.all].map(({ keys }) => keys),
    kept: [...kept.all].map(keptData),
    lives: [...lives.all].map((one) => livesTable(one, copy)),
  };
}

/** Numbers things as they come, each once. */
class Places<T> {
  private readonly places = new Map<T, number>();

  of(one: T): number {
    const place = this.places.get(one) ?? this.places.size;
    this.places.set(one, place);
    return place;
  }

  get all(): Iterable<T> {
    return this.places.keys();
  }
}

type Copy = <A extends Numbers>(array: A) => A;

/** Copies arrays, which the query gives back as it ends, each once. */
function copier(): Copy {
  const copies = new Map<Numbers, Numbers>();
  return (array) => {
    const copy = copies.get(array) ?? array.slice();
    copies.set(array, copy);
    return copy as typeof array;
  };
}

function livesTable({ rows, cells }: LifeGroups, copy: Copy): LivesTable {
  const { finals, starts, ages, late } = rows.columns;
  const { ticks, earliest, entered, seen } = rows.followed;
  const columns = { cells, finals: copy(finals), starts: copy(starts), ages: copy(ages), late: copy(late) };
  return { columns, followed: { ticks, earliest, entered, seen } };
}

const slotsData = ({ cells, hits, kind }: Slots, copy: Copy): KeptData => ({
  form: 'slots',
  cells: copy(cells),
  hits: copy(hits),
  kind: kindData(kind, copy),
});

function kindData(kind: SlotKind, copy: Copy): SlotKind {
  switch (kind.name) {
    case 'numbers':
      return { ...kind, values: copy(kind.values) };
    case 'lives':
      return { ...kind, exits: copy(kind.exits), entries: copy(kind.entries), endings: copy(kind.endings) };
    case 'words':
      return usedWords(kind);
    default:
      return kind;
  }
}

/** A dictionary may hold every id there is: only the words of these rows are sent. */
function usedWords({ codes, words }: Extract<SlotKind, { name: 'words' }>): SlotKind {
  const places = new Int32Array(words.length).fill(-1);
  const used: string[] = [];
  const own = codes.map((code) => {
    if (places[code] === -1) places[code] = used.push(words[code]!) - 1;
    return places[code]!;
  });
  return { name: 'words', codes: own, words: used };
}
