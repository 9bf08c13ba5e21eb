import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredColumn } from '../../dataset/column.ts';
import { profilesOf } from './profiles.ts';
import { type Field, markEach, Signer } from './signer.ts';

const words = ['a', 'b', 'c', 'd', 'e', 'f'];
const length = 200;
const rows = Int32Array.from({ length }, (_, row) => row);

/** What a column says of a row: its cell, or of amounts and moments whether it is filled. */
const saidOf = (column: StoredColumn, row: number): unknown =>
  column.kind === 'codes' ? column.codes[row] : column.kind === 'instants' ? Number.isNaN(column.values[row]!) : column.values[row];

const columnOf = fc.oneof(
  fc
    .array(fc.integer({ min: -1, max: 5 }), { minLength: length, maxLength: length })
    .map((codes): StoredColumn => ({ kind: 'codes', codes: Int32Array.from(codes), words })),
  fc
    .array(fc.integer({ min: 0, max: 2 }), { minLength: length, maxLength: length })
    .map((flags): StoredColumn => ({ kind: 'flags', values: Uint8Array.from(flags) })),
  fc
    .array(fc.constantFrom(Number.NaN, 7), { minLength: length, maxLength: length })
    .map((values): StoredColumn => ({ kind: 'instants', values: Float64Array.from(values) })),
  fc
    .array(fc.constantFrom(Number.NaN, 1, 2, 30), { minLength: length, maxLength: length })
    .map((values): StoredColumn => ({ kind: 'numbers', values: Float64Array.from(values) })),
);

/** A field that says everything about a column, as far as a profile does. */
function fieldOf(column: StoredColumn): Field {
  const answers = [...new Set(Array.from(rows, (row) => saidOf(column, row)))];
  const marker = markEach((row) => answers.findIndex((answer) => Object.is(answer, saidOf(column, row))));
  return { answers, marker, ...(column.kind === 'instants' ? { fillingOf: column } : { cellOf: column }) };
}

const tableOf = (columns: readonly StoredColumn[]) => ({
  name: 't',
  length,
  columns: Object.fromEntries(columns.map((column, index) => [index, column])),
  dimensions: {},
});

describe('a signature', () => {
  it('says of a row what each of its columns does, however many there are, by its profile or by itself', () => {
    fc.assert(
      fc.property(fc.array(columnOf, { minLength: 1, maxLength: 12 }), fc.integer({ min: 0, max: 12 }), (columns, known) => {
        // Columns that are not of the table have no say in its profiles.
        const fields = columns.map(fieldOf);
        const signer = new Signer(fields, profilesOf(tableOf(columns.slice(0, known))));
        const signatures = new Int32Array(length);
        signer.sign(rows, length, signatures);
        for (const row of rows) columns.forEach((column, index) => void expect(signer.says(fields[index]!, signatures[row]!)).toEqual(saidOf(column, row)));
        expect(signer.size).toBe(new Set(signatures).size);
      }),
    );
  });
});

describe('profiles', () => {
  it('are fewer than an eighth of the rows, and rows of one look alike in what they tell', () => {
    fc.assert(
      fc.property(fc.array(columnOf, { minLength: 1, maxLength: 5 }), (columns) => {
        const { ids, rows: ofProfile, cells, fillings } = profilesOf(tableOf(columns));
        expect(ofProfile.length).toBeLessThanOrEqual(length / 8);
        for (const column of columns.filter((one) => cells.has(one) || fillings.has(one)))
          for (const row of rows) expect(saidOf(column, row)).toEqual(saidOf(column, ofProfile[ids[row]!]!));
        expect(cells.size + fillings.size).toBeGreaterThan(0);
      }),
    );
  });
});
