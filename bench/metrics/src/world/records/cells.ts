import { type CodesColumn, schemas, type WorldTable } from '../schema.ts';
import { emptyFlag, noCode } from '../table.ts';

/** Cells of the world as records have them; an empty one is null. */
export const word = <T extends string = string>({ word }: CodesColumn, code: number): T | null => (code === noCode ? null : (word(code) as T));
export const instant = (value: number): number | null => (Number.isNaN(value) ? null : value);
export const flag = (value: number): boolean | null => (value === emptyFlag ? null : value === 1);

/** Cents → decimal text. */
export const money = (cents: number): string | null => (Number.isNaN(cents) ? null : (cents / 100).toFixed(2));

/** A row for each of the world's rows. */
export const rowsOf = <R>({ length }: { readonly length: number }, make: (row: number) => R): R[] => Array.from({ length }, (_, row) => make(row));

export const columnsOf = <T extends WorldTable>(table: T): (typeof schemas)[T] => schemas[table];
