import type { Dialect, SqlType } from '../dialect.ts';
import { constant, quoted, type Sql } from '../sql.ts';
import type { Statement } from '../statement.ts';

/** A statement in the making: its parameters, and the named queries it begins with. */
export interface Draft {
  readonly dialect: Dialect;
  readonly parameters: string[];
  /** name → query; each may read those before it. They are written last, when it is known what is looked up. */
  readonly queries: Map<string, () => string>;
  /** the columns whose instants are looked up in a clock or a calendar: "deals.createdAt" */
  readonly lookedUp: Set<string>;
  /** what was given a number */
  readonly numbers: Map<string, string>;
}

export const draft = (dialect: Dialect): Draft => ({ dialect, parameters: [], queries: new Map(), lookedUp: new Set(), numbers: new Map() });

/** A text as a parameter; equal texts are one. Its number is known when the statement is: what is not read in the end is not sent. */
export function text({ parameters }: Draft, value: string): Sql {
  if (!parameters.includes(value)) parameters.push(value);
  return constant(`\0${parameters.indexOf(value)}\0`);
}

/** A short name for what is said at length; the same for the same. */
export function numbered({ numbers }: Draft, kind: string, said: string): string {
  const name = numbers.get(said) ?? `${kind}${numbers.size + 1}`;
  numbers.set(said, name);
  return name;
}

const place = /\0(\d+)\0/g;

/** A small table made here, such as periods and rates. The name comes back, to be read from. */
export function table(into: Draft, name: string, columns: Readonly<Record<string, SqlType>>, rows: () => readonly object[]): string {
  return query(into, name, () => into.dialect.records(text(into, JSON.stringify(rows())).text, columns));
}

/** A named query, made once. */
export function query({ queries }: Draft, name: string, make: () => string): string {
  if (!queries.has(name)) queries.set(name, make);
  return quoted(name);
}

export function statement({ queries, parameters, dialect }: Draft, body: string): Statement {
  const named = [...queries].map(([name, of]) => `${quoted(name)} AS (${of()})`);
  const sent: string[] = [];
  const text = `${named.length > 0 ? `WITH RECURSIVE ${named.join(',\n')}\n` : ''}${body}`.replace(place, (_, index: string) => {
    const value = parameters[Number(index)]!;
    if (!sent.includes(value)) sent.push(value);
    return dialect.parameter(sent.indexOf(value) + 1);
  });
  return { text, parameters: sent };
}
