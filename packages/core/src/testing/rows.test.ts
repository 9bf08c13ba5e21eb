import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset } from '../dataset/dataset.ts';
import { knownAt } from '../derive/known.ts';
import { tableNames } from '../model/index.ts';
import { scenario } from './records.ts';
import type { Row } from './replay.ts';
import { decoded, Source, specsOf } from './rows.ts';

const sorted = (rows: readonly Row[], columns: readonly string[]): string[] =>
  rows.map((row) => JSON.stringify(columns.map((column) => (column === 'dimensions' ? null : comparable(row[column]))))).sort();
/** "100.00" and "100" are one amount. */
const comparable = (cell: unknown): unknown => (typeof cell === 'string' && /^-?\d+\.\d+$/.test(cell) ? cell.replace(/\.?0+$/, '') : (cell ?? null));

describe('what was known at the as-of, asked row by row', () => {
  it('is what is derived from the records for the engine', () => {
    fc.assert(
      fc.property(scenario, ({ records, asOf }) => {
        const [source, known] = [new Source(records, asOf), knownAt(dataset(records, { currency: 'EUR' }), asOf)];
        for (const table of tableNames) {
          // Splits have no moment that a metric could place them by, and are only read as credits.
          if (table === 'splits') continue;
          expect([table, source.has(table)]).toEqual([table, known[table] !== undefined]);
          const stored = known[table];
          if (!stored) continue;
          const columns = Object.keys(specsOf(table)).filter((column) => stored.columns[column] !== undefined && !['validFrom', 'validTo'].includes(column));
          const has = Object.keys(specsOf(table)).filter((column) => source.hasColumn(table, column) && !['validFrom', 'validTo'].includes(column));
          expect([table, ...has.filter((column) => specsOf(table)[column]!.type !== 'text')]).toEqual([table, ...columns]);
          const rows = decoded(stored).filter(({ validTo }) => validTo == null);
          expect([table, ...sorted(source.rows(table), columns)]).toEqual([table, ...sorted(rows, columns)]);
        }
      }),
    );
  });

  it('is one version of a deal at any moment', () => {
    fc.assert(
      fc.property(scenario, fc.nat(), ({ records, asOf, over }, salt) => {
        const stored = knownAt(dataset(records, { currency: 'EUR' }), asOf).deals;
        if (!stored) return;
        const edges = over.list.flatMap(({ start, end }) => [start, end]).filter((edge) => edge < asOf);
        const edge = edges[salt % Math.max(1, edges.length)] ?? asOf;
        const alive = decoded(stored).filter(
          ({ validFrom, validTo }) => validFrom !== null && (validFrom as number) < edge && (validTo === null || (validTo as number) >= edge),
        );
        const found = new Source(records, asOf).versionsBefore('deals', edge).flatMap(({ row, begun }) => (begun ? [row] : []));
        const columns = Object.keys(stored.columns).filter((column) => !['validFrom', 'validTo'].includes(column) && !column.startsWith('dimensions'));
        expect(sorted(found, columns)).toEqual(sorted(alive, columns));
      }),
    );
  });
});
