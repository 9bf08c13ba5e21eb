import type { SlotKind } from '../scan/lists.ts';
import { type Make, type Numbers, scratch } from '../scan/scratch.ts';
import { commonUnit, multiplied } from './exactly.ts';

/** One after the other. */
export function concatenated<A extends Numbers>(parts: readonly A[]): A {
  const all = scratch(
    parts[0]!.constructor as Make<A>,
    parts.reduce((length, part) => length + part.length, 0),
  );
  let from = 0;
  for (const part of parts) {
    all.set(part as never, from);
    from += part.length;
  }
  return all;
}

/** Cells, or codes, of parts among those of all. */
export function concatenatedCodes(parts: readonly Int32Array[], cellsOf: readonly Int32Array[]): Int32Array {
  const all = concatenated(parts);
  let from = 0;
  for (const [part, { length }] of parts.entries()) {
    translate(all.subarray(from, from + length), cellsOf[part]!);
    from += length;
  }
  return all;
}

function translate(codes: Int32Array, into: Int32Array): void {
  for (let place = 0; place < codes.length; place++) codes[place] = into[codes[place]!]!;
}

type Kind<N extends SlotKind['name']> = Extract<SlotKind, { name: N }>;

/** What is kept of the rows of one part after the other. Numbers may be doubles in some parts and big integers in others. */
export function concatenatedKinds(kinds: readonly SlotKind[]): SlotKind {
  switch (kinds[0]!.name) {
    case 'words':
      return joinedWords(kinds as readonly Kind<'words'>[]);
    case 'lives':
      return joinedLives(kinds as readonly Kind<'lives'>[]);
    case 'texts':
      return { name: 'texts', texts: (kinds as readonly Kind<'texts'>[]).flatMap(({ texts }) => texts) };
    default:
      return joinedNumbers(kinds as readonly (Kind<'numbers'> | Kind<'bigs'>)[]);
  }
}

/** A word that several parts have is one. */
function joinedWords(kinds: readonly Kind<'words'>[]): SlotKind {
  const places = new Map<string, number>();
  const placeOf = (word: string): number => {
    const place = places.get(word) ?? places.size;
    places.set(word, place);
    return place;
  };
  const codesOf = kinds.map(({ words }) => Int32Array.from(words, placeOf));
  const codes = concatenatedCodes(
    kinds.map((kind) => kind.codes),
    codesOf,
  );
  return { name: 'words', codes, words: [...places.keys()] };
}

function joinedLives(kinds: readonly Kind<'lives'>[]): SlotKind {
  const ticks = kinds.map((kind) => kind.ticks);
  return {
    name: 'lives',
    ticks: ticks.every((most) => most !== null) ? Math.max(...ticks) : null,
    exits: concatenated(kinds.map(({ exits }) => exits)),
    entries: concatenated(kinds.map(({ entries }) => entries)),
    endings: concatenated(kinds.map(({ endings }) => endings)),
  };
}

function joinedNumbers(kinds: readonly (Kind<'numbers'> | Kind<'bigs'>)[]): SlotKind {
  const numbers = kinds.filter((kind) => kind.name === 'numbers');
  const { one, factors } = commonUnit(numbers.length > 0 ? numbers.map((kind) => kind.one) : [1n]);
  const scaled = numbers.flatMap(({ values }, part) => multiplied(values, factors[part]!) ?? []);
  if (scaled.length === kinds.length) return { name: 'numbers', values: concatenated(scaled), one };
  return { name: 'bigs', values: kinds.flatMap(bigValues) };
}

const bigValues = (kind: Kind<'numbers'> | Kind<'bigs'>): readonly bigint[] =>
  kind.name === 'bigs' ? kind.values : Array.from(kind.values, (value) => BigInt(value) * kind.one);
