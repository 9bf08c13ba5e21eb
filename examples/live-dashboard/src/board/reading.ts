import type { Cell, CellName, LiveView } from '@salesperf/core';
import { kpis } from './kpis.ts';

/** What there is to read in a place of the page: null where its person has no rows. */
export interface Reading {
  readonly row: string;
  readonly column: string;
  readonly cell: Cell | null;
}

/** The row of the team as a whole. People have the others, by name: "of nobody" is one too. */
export const totalRow = 'total';
export const personRow = (name: string | null): string => `person ${name ?? ''}`;

export const columnKey = (metric: string, part: string | null): string => (part === null ? metric : `${metric}.${part}`);
const columns = kpis.map(({ metric, part }) => columnKey(metric.id, part));

type Place = Omit<Reading, 'cell'>;

export const placeOf = ({ metric, part, group }: Pick<CellName, 'metric' | 'part' | 'group'>): Place => ({
  row: group.owner === undefined ? totalRow : personRow(group.owner),
  column: columnKey(metric, part),
});

/** Every place of these rows, and of others that have cells. */
export function everything(view: LiveView, rows: Iterable<string>): readonly Reading[] {
  const found = new Map<string, Reading>();
  const put = (reading: Reading) => found.set(`${reading.column} ${reading.row}`, reading);
  for (const row of rows) for (const column of columns) put({ row, column, cell: null });
  for (const cell of view.results().cells) put({ ...placeOf(cell), cell });
  return shownOnly([...found.values()]);
}

/** The places that may be others than when they were last read. */
export function changed(view: LiveView, rows: Iterable<string>): readonly Reading[] {
  const { all, metrics, places } = view.changes();
  if (all || metrics.length > 0) return everything(view, rows);
  return shownOnly(places.map((place) => ({ ...placeOf(view.nameOf(place)), cell: view.cell(place) })));
}

/** A KPI of several parts has cells that the page does not show. */
const shownOnly = (readings: readonly Reading[]): readonly Reading[] => readings.filter(({ column }) => columns.includes(column));
