/** What a stored column can be. */
export type SqlType = 'text' | 'instant' | 'exact' | 'real' | 'flag';

/** A join that finds one row or none. */
export interface Lookup {
  readonly relation: string;
  readonly alias: string;
  /** what must be equal: columns of the relation → expressions */
  readonly same: Readonly<Record<string, string>>;
  /** the column of the relation that is in time, and the moment */
  readonly column: string;
  readonly moment: string;
}

/** All that differs between databases. Everything else is standard SQL. */
export interface Dialect {
  readonly types: Readonly<Record<SqlType, string>>;
  /** the parameter of that number, as text */
  readonly parameter: (position: number) => string;
  /** the rows of a parameter that holds a JSON list of objects, as a query */
  readonly records: (parameter: string, columns: Readonly<Record<string, SqlType>>) => string;
  /** joins the last row at or before the moment */
  readonly latest: (lookup: Lookup) => string;
  /** joins the first row at or after the moment */
  readonly earliest: (lookup: Lookup) => string;
  /** of integers; towards zero */
  readonly quotient: (dividend: string, divisor: string) => string;
  /** of integers; with the sign of the dividend */
  readonly remainder: (dividend: string, divisor: string) => string;
  /** a number to the nearest integer, halves upwards, as an exact one */
  readonly rounded: (value: string) => string;
  /** ends the query with a message where it is reached */
  readonly fail: (message: string) => string;
  /** lists of texts */
  readonly list: {
    readonly of: (member: string) => string;
    readonly with: (list: string, member: string) => string;
    readonly has: (list: string, member: string) => string;
  };
}
