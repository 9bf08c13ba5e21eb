import { evaluate, type Language } from '@salesperf/core';
import { kpis } from '../board/kpis.ts';
import { columnKey, placeOf } from '../board/reading.ts';
import { textsIn } from '../board/texts.ts';
import type { Live } from '../live.ts';
import type { Shown } from '../wire.ts';

const columns = kpis.map(({ metric, part }) => columnKey(metric.id, part));

/** What a batch makes of the records that the book has now, as the page would say it. */
export function expectedCells({ book, query }: Live, language: Language): readonly Shown[] {
  const { format, reason } = textsIn(language, { currency: 'EUR', zone: 'Europe/Berlin' });
  return evaluate(book.dataset(), query()).cells.flatMap((cell) => {
    const place = placeOf(cell);
    const text = format.cell(cell);
    if (!columns.includes(place.column)) return [];
    return [{ ...place, text, ...(text === null ? { reason: reason(cell) } : {}) }];
  });
}

/** Cells in an order of their own, without those of people who have no rows: a page may leave them out. */
export const comparable = (cells: readonly Shown[]): readonly string[] =>
  cells
    .filter(({ text, reason }) => text !== null || (reason !== nothing.en && reason !== nothing.ru))
    .map(({ row, column, text, reason = null }) => JSON.stringify([row, column, text, reason]))
    .sort();

const nothing: Readonly<Record<Language, string>> = { en: 'nothing happened that it counts', ru: 'не было ничего, что здесь считается' };
