import { type Dataset, type DatasetOptions, dataset, type Records } from '@salesperf/core';
import { knownStatements } from './derive/known.ts';
import { givenStatements } from './given.ts';
import { type DatasetHeader, headerOf } from './header.ts';
import { layoutOf } from './layout.ts';
import type { Statement } from './statement.ts';

export interface PrepareOptions extends DatasetOptions {
  /** epoch milliseconds: what was known then, and nothing that happened at it or later */
  readonly asOf: number;
}

export interface Prepared {
  /** what the database will hold */
  readonly header: DatasetHeader;
  /** the checked records, with the ledger of those that did not fit; {@link givenTables} are theirs */
  readonly dataset: Dataset;
  /** fills schema `given` with the records, then makes schema `known` as of the moment; each is written when it is its turn */
  readonly statements: Iterable<Statement>;
}

/**
 * All that a database needs to answer what `evaluate` would: run the statements in their order, then ask by `evaluateSql`.
 * The same records as of another moment: `knownStatements({ ...header, asOf })`.
 * @throws SalesperfError `invalid_argument` where a database could not tell two columns apart
 */
export function prepare(records: Records, { asOf, ...options }: PrepareOptions): Prepared {
  const checked = dataset(records, options);
  const layout = layoutOf(checked);
  const header = headerOf(checked, { ...options, asOf, columns: layout.columns });
  return {
    header,
    dataset: checked,
    statements: {
      *[Symbol.iterator]() {
        yield* givenStatements(checked, layout);
        yield* knownStatements(header);
      },
    },
  };
}
