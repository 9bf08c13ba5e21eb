import { insteadOf, SalesperfError } from '@salesperf/core';
import type { Defaults } from '../mapping/schema.ts';
import { fold, tidy } from '../text/fold.ts';

export interface ColumnOfFile {
  readonly name: string;
  readonly index: number;
  /** how cells of the file it comes from are read */
  readonly reading: Defaults;
}

/** The columns of a file by the names the mapping uses. */
export interface Columns {
  readonly file: string;
  readonly reading: Defaults;
  readonly list: readonly ColumnOfFile[];
}

export const columnsOfFile = (file: string, names: readonly string[], reading: Defaults): Columns => ({
  file,
  reading,
  list: names.map((name, index) => ({ name, index, reading })),
});

/** A column by its name, case and spaces ignored where no name is spelt just so. Throws with the names there are. */
export function findColumn({ file, list }: Columns, name: string): ColumnOfFile {
  const exact = list.find((column) => column.name === tidy(name));
  const alike = exact ? [exact] : list.filter((column) => fold(column.name) === fold(name));
  if (alike.length === 1) return alike[0]!;
  const names = list.map((column) => column.name);
  throw new SalesperfError('missing', `Cannot map ${file}: it has no column "${name}"; ${insteadOf(name, names)}`, { file, column: name, columns: names });
}
