import type { SurvivalNode } from '../../metric/node.ts';
import type { State } from '../state.ts';
import { Endings } from './endings.ts';
import type { Item, Judge, Payload } from './judge.ts';
import { Growing, type Kept, type SlotKind, Slots } from './lists.ts';
import type { Lives } from './lives.ts';
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
  /** Forgets the rows that were kept so far. */
  clear(): void;
  readonly kind: SlotKind;
}

/** Takes the rows of an aggregate, and says what is kept of them. */
export interface Keeping {
  /** @param sign −1 takes rows out again, where that can be done */
  add(block: Counted, sign: 1 | -1): void;
  /** @param cellOf where a cell stands among the `size` cells of the groups that have rows, −1 where it is of none */
  kept?(cellOf: Int32Array, size: number, item: Item): Kept;
  /** Puts the rows of a cell into a state, while others still come. */
  addTo?(state: State, cell: number): void;
}

/** Rows of an aggregate that keeps them one by one. */
export class SlotList implements Keeping {
  private readonly cells: Growing<Int32Array>;
  private readonly hits: Growing<Uint8Array>;
  private readonly keeper: Keeper;
  private all: Slots | undefined;

  constructor(item: Item, judge: Judge) {
    this.cells = new Growing<Int32Array>(Int32Array, judge.rows);
    this.hits = new Growing<Uint8Array>(Uint8Array, judge.rows);
    this.keeper = keeperOf(item, judge);
  }

  add(block: Counted): void {
    this.keeper.keep(block);
    this.cells.append(block.cells, block.count);
    this.hits.append(block.hits, block.count);
  }

  kept(cellOf: Int32Array, size: number): Slots {
    this.all ??= new Slots(this.cells.written, this.hits.written, this.keeper.kind, cellOf.length);
    return this.all.merged(cellOf, size);
  }
}

/** Only what no number says enough of is kept row by row. */
export const isListed = ({ aggregate }: Item): boolean => ['quantile', 'distinct', 'survival', 'reducer'].includes(takenOf(aggregate).node);

export function keeperOf({ aggregate, measure }: Item, judge: Judge): Keeper {
  switch (measure.by) {
    case 'values':
      return numbersKeeper(measure.values, judge.rows);
    case 'words':
      return wordsKeeper(measure, judge.rows);
    case 'lives':
      return livesKeeper(measure.lives, new Endings(aggregate as SurvivalNode, judge), judge.rows);
    default:
      return payloadKeeper(() => judge.payloads.get(measure)!, takenOf(aggregate).node === 'reducer');
  }
}

function numbersKeeper({ read, one }: RowValues, expected: number): Keeper {
  const values = new Growing<Float64Array>(Float64Array, expected);
  return {
    keep: ({ rows, count }) => {
      read(rows, count, values.room(count).subarray(values.length));
      values.grow(count);
    },
    get kind() {
      return { name: 'numbers' as const, values: values.written, one };
    },
    clear: () => values.clear(),
  };
}

function wordsKeeper({ column: { codes: all, words } }: Extract<Measure, { by: 'words' }>, expected: number): Keeper {
  const codes = new Growing<Int32Array>(Int32Array, expected);
  return {
    keep: ({ rows, count }) => {
      const room = codes.room(count);
      for (let place = 0; place < count; place++) room[codes.length + place] = all[rows[place]!]!;
      codes.grow(count);
    },
    get kind() {
      return { name: 'words' as const, codes: codes.written, words };
    },
    clear: () => codes.clear(),
  };
}

function livesKeeper(lives: Lives, endings: Endings, expected: number): Keeper {
  const [exits, entries] = [new Growing<Float64Array>(Float64Array, expected), new Growing<Float64Array>(Float64Array, expected)];
  const ended = new Growing<Uint8Array>(Uint8Array, expected);
  return {
    keep: ({ rows, periods, verdicts, count }) => {
      const into = { exits: exits.room(count), entries: entries.room(count), endings: ended.room(count) };
      lives.read(rows, periods, count, endings.of(verdicts, count), into, exits.length);
      for (const list of [exits, entries, ended]) list.grow(count);
    },
    get kind() {
      return { name: 'lives' as const, ticks: lives.ticks, exits: exits.written, entries: entries.written, endings: ended.written };
    },
    clear: () => {
      for (const list of [exits, entries, ended]) list.clear();
    },
  };
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
    clear: () => void kept.splice(0),
  };
}
