/** A statement for the caller's database. Parameters are texts, in the order of `$1`, `$2` …; the statement casts them itself. */
export interface Statement {
  readonly text: string;
  readonly parameters: readonly string[];
}

/** A row as a client of the database delivers it: by column name. Counts may come as numbers, bigints or texts. */
export type DatabaseRow = Readonly<Record<string, unknown>>;

/** Runs a statement on the caller's connection. */
export type Run = (statement: Statement) => Promise<readonly DatabaseRow[]>;
