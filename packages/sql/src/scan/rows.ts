import { quoted, type Sql } from '../sql.ts';
import { type Draft, query } from './draft.ts';

/**
 * The rows of a table on their way through a query, step by step: each step adds columns, joins and filters to the one before.
 * An expression goes into the first step at which all that it reads is there.
 */
export interface Rows {
  readonly draft: Draft;
  readonly name: string;
  readonly relation: string;
  readonly steps: Step[];
}

interface Step {
  /** expression → the name of its column */
  readonly columns: Map<string, string>;
  /** the join, with `@` for its alias → the alias */
  readonly joins: Map<string, string>;
  readonly filters: string[];
  /** queries over the step before that this one reads, by what they begin with */
  readonly before: Map<string, { readonly name: string; readonly text: string }>;
}

export const rowsOf = (draft: Draft, name: string, relation: string): Rows => ({ draft, name, relation, steps: [] });

function stepAfter({ steps }: Rows, step: number): Step {
  while (steps.length <= step + 1) steps.push({ columns: new Map(), joins: new Map(), filters: [], before: new Map() });
  return steps[step + 1]!;
}

const isColumn = /^"_\d+"$/;

/** The expression as a column, worked out once. */
export function keep(rows: Rows, { text, step }: Sql): Sql {
  if (isColumn.test(text)) return { text, step };
  const { columns } = stepAfter(rows, step);
  if (!columns.has(text)) columns.set(text, `_${rows.steps.reduce((count, one) => count + one.columns.size, 1)}`);
  return { text: quoted(columns.get(text)!), step: step + 1 };
}

/** A column of the table itself. */
export const stored = (rows: Rows, column: string): Sql => keep(rows, { text: `r.${quoted(column)}`, step: -1 });

/** Joins another relation; `clause` is told its alias, and reads what is there after the step. Gives the columns of the relation. */
export function join(rows: Rows, step: number, clause: (alias: string) => string): (column: string) => Sql {
  const { joins } = stepAfter(rows, step);
  const key = clause('@');
  if (!joins.has(key)) joins.set(key, `j${joins.size + 1}`);
  const alias = joins.get(key)!;
  return (column) => keep(rows, { text: `${alias}.${quoted(column)}`, step });
}

/** Only rows for which the condition is true go on. */
export const filter = (rows: Rows, { text, step }: Sql): void => void stepAfter(rows, step).filters.push(text);

/**
 * A query over all rows as they are after a step, made once; what comes later may join it.
 * `again` makes it recursive: it is told the name of the query, and reads what was found last.
 */
export function aside(rows: Rows, step: number, make: (relation: string) => string, again?: (name: string) => string): string {
  const { before } = stepAfter(rows, step);
  const body = make(quoted(`${rows.name}${step}`));
  const seen = before.get(body);
  if (seen !== undefined) return quoted(seen.name);
  const name = `${rows.name}${step}_${before.size}`;
  before.set(body, { name, text: again ? `${body}\nUNION ALL\n${again(quoted(name))}` : body });
  return quoted(name);
}

/** Writes the steps out as named queries, and names the last. */
export const written = (rows: Rows): string =>
  rows.steps.reduce((source, step, index) => {
    for (const { name, text } of step.before.values()) query(rows.draft, name, () => text);
    return query(rows.draft, `${rows.name}${index}`, () => stepText(step, source, index));
  }, rows.relation);

function stepText({ columns, joins, filters }: Step, source: string, index: number): string {
  const added = [...columns].map(([text, name]) => `${text} AS ${quoted(name)}`);
  const all = index > 0 ? ['r.*', ...added] : added;
  const from = [`${source} r`, ...[...joins].map(([clause, alias]) => clause.replaceAll('@', alias))];
  const where = filters.length > 0 ? `\n  WHERE ${filters.join(' AND ')}` : '';
  return `SELECT ${all.length > 0 ? all.join(', ') : '1 AS "_0"'} FROM ${from.join('\n  ')}${where}`;
}
