/** An expression, and the step of the query after which all that it reads is there; −1 is the stored table itself. */
export interface Sql {
  readonly text: string;
  readonly step: number;
}

/** Joins pieces of SQL. Only SQL goes in: what people wrote is a parameter, so that no text breaks a statement. */
export const sql = (parts: TemplateStringsArray, ...values: readonly Sql[]): Sql => ({
  text: parts.reduce((text, part, index) => text + values[index - 1]!.text + part),
  step: stepOf(values),
});

const stepOf = (values: readonly Sql[]): number => values.reduce((latest, { step }) => Math.max(latest, step), -1);

/** The same for a function of a dialect, which is over texts. */
export const apply = (write: (...texts: string[]) => string, ...values: readonly Sql[]): Sql => ({
  text: write(...values.map(({ text }) => text)),
  step: stepOf(values),
});

/** What reads nothing. */
export const constant = (text: string): Sql => ({ text, step: -1 });
export const integer = (value: number | bigint): Sql => constant(value < 0 ? `(${value})` : `${value}`);

export const nothing: Sql = constant('NULL');
export const yes: Sql = constant('true');
export const no: Sql = constant('false');

export const joined = (values: readonly Sql[], by: string): Sql => ({ text: values.map(({ text }) => text).join(by), step: stepOf(values) });

/** All must hold: of one that is false and one that is unknown, it is false. */
export const allOf = (conditions: readonly Sql[]): Sql => {
  const tests = conditions.filter(({ text }) => text !== yes.text);
  return tests.length === 0 ? yes : sql`(${joined(tests, ' AND ')})`;
};

/** The value of the first case that holds, else NULL. */
export function firstOf(cases: readonly (readonly [when: Sql, then: Sql])[]): Sql {
  if (cases.length === 0) return nothing;
  return sql`(CASE ${joined(
    cases.map(([when, then]) => sql`WHEN ${when} THEN ${then}`),
    ' ',
  )} END)`;
}

/** Names that are words of SQL, such as "at" and "from", are names like any other. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A text as SQL writes it. A NUL, which no statement may hold, is written by its number. */
export const literal = (text: string): string =>
  text
    .split('\0')
    .map((part) => `'${part.replaceAll("'", "''")}'`)
    .join(' || chr(0) || ');
