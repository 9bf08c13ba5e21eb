import { type Instants, knownTable, type SqlContext } from './context.ts';
import { reach } from './scan/span.ts';
import { quoted } from './sql.ts';
import type { DatabaseRow, Statement } from './statement.ts';

interface InstantColumn {
  readonly table: string;
  readonly column: string;
}

function instantColumns({ core: { known, dataset } }: SqlContext): readonly InstantColumn[] {
  return Object.entries(known).flatMap(([table, { columns }]) => {
    const specs = dataset.shapes[table as keyof typeof known].columns;
    return Object.keys(columns).flatMap((column) => (specs[column]?.type === 'instant' ? [{ table, column }] : []));
  });
}

/** Asks which instants there are, as far as clocks need to know. Null where there are none. */
export function instantsStatement(context: SqlContext): Statement | null {
  const { asOf } = context.core.query;
  const parts = instantColumns(context).flatMap(({ table, column }, index) => {
    const [instant, from] = [quoted(column), `FROM ${knownTable(table)} WHERE`];
    const near = `${instant} BETWEEN ${asOf - reach} AND ${asOf + reach}`;
    return [
      `SELECT ${index} AS "place", min(${instant}) AS "first", max(${instant}) AS "last" ${from} ${near}`,
      `SELECT DISTINCT ${index}, ${instant}, ${instant} ${from} NOT (${near})`,
    ];
  });
  return parts.length === 0 ? null : { text: parts.join('\nUNION ALL '), parameters: [] };
}

/** The rows of that statement. */
export function instantsOf(rows: readonly DatabaseRow[], context: SqlContext): Instants {
  const columns = instantColumns(context).map(({ table, column }) => `${table}.${column}`);
  const instants = new Map<string, Set<number>>();
  for (const { place, first, last } of rows) {
    const column = columns[Number(place)]!;
    const found = instants.get(column) ?? new Set();
    instants.set(column, found);
    if (first !== null) found.add(Number(first)).add(Number(last));
  }
  return new Map([...instants].map(([column, found]) => [column, [...found]]));
}
