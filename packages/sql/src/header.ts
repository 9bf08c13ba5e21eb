import { type Dataset, type DatasetOptions, dataset, type Records } from '@salesperf/core';
import type { Columns, Layout } from './layout.ts';

/** A person or a customer as the header knows them. */
export interface Named {
  readonly id: string;
  readonly name?: string | null | undefined;
}

/** What is known about the records in a database without reading them: as much as a query needs. `prepare` makes it. */
export interface DatasetHeader extends Omit<DatasetOptions, 'currency'> {
  /** the currency of the report, and of amounts that name none */
  readonly currency: string;
  /** the moment (epoch milliseconds) of which the tables in schema `known` are true */
  readonly asOf: number;
  /** the tables in schema `known` and the columns they have; those of records stand in schema `given` too */
  readonly columns: Columns;
  /** names for people to read, and zones for each rep's own day; who stands several times does so here too */
  readonly people?: readonly (Named & { readonly zone?: string | null | undefined; readonly from?: number | null | undefined })[];
  readonly customers?: readonly Named[];
}

type HeaderOptions = DatasetOptions & Pick<DatasetHeader, 'asOf' | 'columns'>;

/** The header of a dataset that was made with these options. */
export function headerOf({ currency, history, records: { people = [], customers = [] } }: Dataset, given: HeaderOptions): DatasetHeader {
  const of = { people, customers } as unknown as Required<Pick<DatasetHeader, 'people' | 'customers'>>;
  return {
    ...given,
    currency,
    history,
    people: of.people.map(({ id, name, zone, from }) => ({ id, name, zone, from })),
    customers: of.customers.map(({ id, name }) => ({ id, name })),
  };
}

/** The dataset of a header: all but its records. */
export function datasetOf({ columns: _, asOf: __, people = [], customers = [], ...options }: DatasetHeader): Dataset {
  return dataset({ people, customers } as Records, options);
}

/** How the tables of a header stand in a database. */
export const layoutOfHeader = (header: DatasetHeader): Layout => ({ shapes: datasetOf(header).shapes, columns: header.columns });
