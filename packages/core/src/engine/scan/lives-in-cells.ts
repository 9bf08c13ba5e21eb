import { inCells, rowsInCells } from './by-cell.ts';
import type { SlotKind, Slots } from './lists.ts';
import { pick } from './marks.ts';

export type LifeKind = Extract<SlotKind, { name: 'lives' }>;

/** Exits and endings as one number keep their order together while times are whole and no larger. */
const longestTime = 2 ** 50;

const whole = new WeakMap<Float64Array, boolean>();

export function areWhole(exits: Float64Array): boolean {
  const found = whole.get(exits) ?? areAllWhole(exits);
  whole.set(exits, found);
  return found;
}

function areAllWhole(exits: Float64Array): boolean {
  for (let life = 0; life < exits.length; life++) if (!(Number.isInteger(exits[life]!) && exits[life]! < longestTime)) return false;
  return true;
}

/** When each life was last seen, and how it ended: exit × 4 + ending, which is whole. */
export const timesInCells = inCells<Float64Array>(Float64Array, (slots, into) => {
  const { exits, endings } = slots.kind as LifeKind;
  joinTimes(exits, endings, rowsInCells(slots), into);
});

function joinTimes(exits: Float64Array, endings: Uint8Array, rows: Int32Array, into: Float64Array): void {
  for (let place = 0; place < rows.length; place++) into[place] = exits[rows[place]!]! * 4 + endings[rows[place]!]!;
}

/** When each life came under observation, NaN: from its start; null where all did. */
export function entriesInCells(slots: Slots): Float64Array | null {
  const { entries } = slots.kind as LifeKind;
  const found = late.get(entries) ?? areSomeLate(entries);
  late.set(entries, found);
  return found ? allEntries(slots) : null;
}

const late = new WeakMap<Float64Array, boolean>();

function areSomeLate(entries: Float64Array): boolean {
  for (let life = 0; life < entries.length; life++) if (!Number.isNaN(entries[life]!)) return true;
  return false;
}

const allEntries = inCells<Float64Array>(Float64Array, (slots, into) => {
  const rows = rowsInCells(slots);
  pick((slots.kind as LifeKind).entries, rows, rows.length, into);
});
