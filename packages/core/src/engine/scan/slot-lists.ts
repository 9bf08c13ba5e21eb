import { endings } from '../../analysis/statistics/survival.ts';
import type { Item, Judge, Payload } from './judge.ts';
import { Growing, type Kept, type SlotKind, Slots } from './lists.ts';
import type { Lives } from './lives.ts';
import { pickCodes } from './marks.ts';
import { type Measure, takenOf } from './measures.ts';
import type { RowValues } from './values.ts';

/** A block of rows that an aggregate counts. */
export interface Counted {
  count: number;
  readonly rows: Int32Array;
  readonly periods: Int32Array;
  verdicts: Int32Array;
  /** their places in the block of pairs that was judged */
  readonly picks: Int32Array;
  readonly cells: Int32Array;
  /** 1: the row also satisfies the condition of the share */
  readonly hits: Uint8Array;
}

/** Keeps something of every row. */
interface Keeper {
  keep(block: Counted): void;
  readonly kind: SlotKind;
}

/** Takes the rows of an aggregate, and says what is kept of them. */
export interface Keeping {
  add(block: Counted): void;
  /** @param placeOf by number of a group: its place among the groups that have rows; @param size how many cells these have */
  kept(placeOf: Int32Array, periods: number, size: number): Kept;
}

/** Rows of an aggregate that keeps them one by one. */
export class SlotList implements Keeping {
  private readonly cells = new Growing<Int32Array>(Int32Array);
  private readonly hits = new Growing<Uint8Array>(Uint8Array);
  private readonly keeper: Keeper;

  constructor(item: Item, judge: Judge) {
    this.keeper = keeperOf(item, judge);
  }

  add(block: Counted): void {
    this.keeper.keep(block);
    this.cells.append(block.cells, block.count);
    this.hits.append(block.hits, block.count);
  }

  kept(placeOf: Int32Array, periods: number, size: number): Slots {
    const cellOf = Int32Array.from({ length: placeOf.length * periods }, (_, cell) => placeOf[Math.floor(cell / periods)]! * periods + (cell % periods));
    const cells = new Int32Array(this.cells.length);
    pickCodes(cellOf, this.cells.written, cells);
    return new Slots(cells, this.hits.written, this.keeper.kind, size);
  }
}

/** Only what no number says enough of is kept row by row. */
export const isListed = ({ aggregate }: Item): boolean => ['quantile', 'distinct', 'survival', 'reducer'].includes(takenOf(aggregate).node);

function keeperOf({ aggregate, measure }: Item, judge: Judge): Keeper {
  switch (measure.by) {
    case 'values':
      return numbersKeeper(measure.values);
    case 'words':
      return wordsKeeper(measure);
    case 'lives':
      return livesKeeper(measure.lives, (verdict) => endings.indexOf(judge.endingOf(verdict, takenOf(aggregate) as never)));
    default:
      return payloadKeeper(() => judge.payloads.get(measure)!, takenOf(aggregate).node === 'reducer');
  }
}

function numbersKeeper({ read, one }: RowValues): Keeper {
  const values = new Growing<Float64Array>(Float64Array);
  return {
    keep: ({ rows, count }) => {
      read(rows, count, values.room(count).subarray(values.length));
      values.grow(count);
    },
    get kind() {
      return { name: 'numbers' as const, values: values.written, one };
    },
  };
}

function wordsKeeper({ column: { codes: all, words } }: Extract<Measure, { by: 'words' }>): Keeper {
  const codes = new Growing<Int32Array>(Int32Array);
  return {
    keep: ({ rows, count }) => {
      const room = codes.room(count);
      for (let place = 0; place < count; place++) room[codes.length + place] = all[rows[place]!]!;
      codes.grow(count);
    },
    get kind() {
      return { name: 'words' as const, codes: codes.written, words };
    },
  };
}

function livesKeeper(lives: Lives, endingOf: (verdict: number) => number): Keeper {
  const [exits, entries, ended] = [new Growing<Float64Array>(Float64Array), new Growing<Float64Array>(Float64Array), new Growing<Uint8Array>(Uint8Array)];
  let endingsOf = new Uint8Array(0);
  let ends = new Uint8Array(0);
  return {
    keep: ({ rows, periods, verdicts, count }) => {
      if (ends.length < count) ends = new Uint8Array(rows.length);
      endingsOf = withEndings(endingsOf, verdicts, count, endingOf);
      for (let place = 0; place < count; place++) ends[place] = endingsOf[verdicts[place]!]!;
      const into = { exits: exits.room(count), entries: entries.room(count), endings: ended.room(count) };
      lives.read(rows, periods, count, ends, into, exits.length);
      for (const list of [exits, entries, ended]) list.grow(count);
    },
    get kind() {
      return { name: 'lives' as const, exits: exits.written, entries: entries.written, endings: ended.written };
    },
  };
}

const unknownEnding = 255;

/** By verdict: how a life ends, for all verdicts of a block. */
function withEndings(known: Uint8Array<ArrayBuffer>, verdicts: Int32Array, count: number, endingOf: (verdict: number) => number): Uint8Array<ArrayBuffer> {
  let endings = known;
  for (let place = 0; place < count; place++) {
    const verdict = verdicts[place]!;
    if (verdict >= endings.length) {
      const larger = new Uint8Array(2 * verdict + 16).fill(unknownEnding);
      larger.set(endings);
      endings = larger;
    }
    if (endings[verdict] === unknownEnding) endings[verdict] = endingOf(verdict);
  }
  return endings;
}

function payloadKeeper(payloads: () => readonly Payload[], areTexts: boolean): Keeper {
  const kept: Payload[] = [];
  return {
    keep: ({ picks, count }) => {
      const block = payloads();
      for (let place = 0; place < count; place++) kept.push(block[picks[place]!]!);
    },
    get kind(): SlotKind {
      return areTexts ? { name: 'texts', texts: kept.map((payload) => (payload as { text: string }).text) } : { name: 'bigs', values: kept as bigint[] };
    },
  };
}
