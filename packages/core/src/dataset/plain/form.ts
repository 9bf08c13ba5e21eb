import type { CellReader } from './cells.ts';

/** A column of records as they are read. */
export interface GivenColumn {
  readonly name: string;
  /** among those of its table */
  readonly place: number;
  readonly read: CellReader;
  /** what null gives; nothing needs to be read of an absent cell */
  readonly whenNull: unknown;
  /** null and undefined are not enough */
  readonly required: boolean;
}

/** The cells that a record has, in the order in which it has them. Records of one source have few forms: they share them, and the way to them. */
export interface Form {
  readonly names: readonly string[];
  /** the last of them, and its column */
  readonly name: string;
  readonly column: GivenColumn | undefined;
  /** how many of them must be there */
  readonly required: number;
  /** the forms that have one cell more */
  readonly longer: Map<string, Form>;
  /** the one of them that a record had last */
  likely: Form | undefined;
}

export const emptyForm = (): Form => ({ names: [], name: '', column: undefined, required: 0, longer: new Map(), likely: undefined });

/** The form with one cell more; undefined where the table has no such column. */
export function formWith(form: Form, name: string, columns: ReadonlyMap<string, GivenColumn>): Form | undefined {
  const known = form.longer.get(name) ?? longerForm(form, name, columns.get(name));
  if (known) form.likely = known;
  return known;
}

function longerForm(form: Form, name: string, column: GivenColumn | undefined): Form | undefined {
  if (column === undefined) return undefined;
  const made: Form = { names: [...form.names, name], name, column, required: form.required + (column.required ? 1 : 0), longer: new Map(), likely: undefined };
  form.longer.set(name, made);
  return made;
}
