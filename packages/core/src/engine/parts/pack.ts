import type { DenseStates } from '../scan/dense.ts';
import type { DenseGroups } from '../scan/dense-groups.ts';
import type { Kept, SlotKind, Slots } from '../scan/lists.ts';
import { OpenStates } from '../scan/open-lives.ts';
import type { States } from '../states.ts';
import type { KeptData, PartialStates, StatesData } from './states.ts';

type Packed = Pick<PartialStates, 'groups' | 'kept' | 'states'>;

/** The states of an engine's scans as plain data. */
export function packed(all: readonly States[]): Packed {
  const [groups, kept] = [new Places<DenseGroups>(), new Places<Kept>()];
  const states = (all as readonly DenseStates[]).map(
    (one): StatesData => ({
      groups: groups.of(one.groups),
      of: one.of,
      hits: one.hits,
      excluded: one.excluded,
      kept: one.kept && kept.of(one.kept),
    }),
  );
  const trim = trimmer();
  return { states, groups: [...groups.all].map(({ keys }) => keys), kept: [...kept.all].map((one) => keptData(one, trim)) };
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

type Numbers = Int32Array | Float64Array | Uint8Array;
type Trim = <A extends Numbers>(array: A) => A;

/** A view is sent with the whole buffer under it, so one of a larger buffer is copied; the same one once. */
function trimmer(): Trim {
  const copies = new Map<Numbers, Numbers>();
  return (array) => {
    if (array.byteLength === array.buffer.byteLength) return array;
    const copy = copies.get(array) ?? array.slice();
    copies.set(array, copy);
    return copy as typeof array;
  };
}

function keptData(kept: Kept, trim: Trim): KeptData {
  if (kept instanceof OpenStates) {
    const { ticks, earliest, entered, seen } = kept.lives.rows.followed;
    const { cells, verdicts, finals, starts, ages, late } = kept.columns();
    return {
      form: 'lives',
      lives: { cells, verdicts, finals: trim(finals), starts: trim(starts), ages: trim(ages), late: trim(late) },
      followed: { ticks, earliest, entered, seen },
    };
  }
  const { cells, hits, kind } = kept as Slots;
  return { form: 'slots', cells: trim(cells), hits: trim(hits), kind: kindData(kind, trim) };
}

function kindData(kind: SlotKind, trim: Trim): SlotKind {
  switch (kind.name) {
    case 'numbers':
      return { ...kind, values: trim(kind.values) };
    case 'lives':
      return { ...kind, exits: trim(kind.exits), entries: trim(kind.entries), endings: trim(kind.endings) };
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
