import type { DuckDBConnection, DuckDBPreparedStatement } from '@duckdb/node-api';
import { cellIndex, type Layout } from '../../answers.ts';

/** A statement that is prepared once. It gives a row a cell: `grp`, `period`, `slot` where there are several, and answers in columns of their names. */
export interface Statement {
  readonly prepared: DuckDBPreparedStatement;
  readonly places: { readonly grp: number; readonly period: number; readonly slot: number };
  readonly names: readonly (readonly [name: string, column: number])[];
}

const keys = ['grp', 'period', 'slot'];

export async function prepare(connection: DuckDBConnection, sql: string): Promise<Statement> {
  const prepared = await connection.prepare(sql);
  const columns = Array.from({ length: prepared.columnCount }, (_, column) => prepared.columnName(column));
  return {
    prepared,
    places: { grp: columns.indexOf('grp'), period: columns.indexOf('period'), slot: columns.indexOf('slot') },
    names: columns.flatMap((name, column) => (keys.includes(name) ? [] : [[name, column] as const])),
  };
}

/** Runs it and puts what it gives into the cells of the answers; NULL is no answer. */
export async function answerInto(
  { prepared, places, names }: Statement,
  { periods, slots }: Layout,
  answers: ReadonlyMap<string, Float64Array>,
): Promise<void> {
  const chunks = await (await prepared.run()).fetchAllChunks();
  for (const chunk of chunks) {
    const [groups, rows, members] = [places.grp, places.period, places.slot].map((column) => (column < 0 ? undefined : chunk.getColumnVector(column)));
    for (const [name, column] of names) {
      const values = chunk.getColumnVector(column);
      const cells = answers.get(name)!;
      const count = slots.get(name)!;
      for (let row = 0; row < chunk.rowCount; row++) {
        const place = cellIndex(
          count,
          periods,
          groups!.getItem(row) as number,
          (members?.getItem(row) as number | undefined) ?? 0,
          rows!.getItem(row) as number,
        );
        cells[place] = (values.getItem(row) as number | null) ?? Number.NaN;
      }
    }
  }
}
