import { always } from '@salesperf/core/executor';
import { dimensionColumns, type Layout } from '../layout.ts';
import { quoted } from '../sql.ts';
import { aliased, past } from './text.ts';

/** Who worked here when: a row of people until its end, or until the next of the same person begins, if that is sooner. */
export function employments(layout: Layout): string {
  const dimensions = dimensionColumns(layout, 'people').map((column) => [column, quoted(column)]);
  const next = `CASE WHEN _continues THEN coalesce(_next, ${always}) END`;
  const cells = { owner: 'id', from: `coalesce("from", ${always})`, to: `least("to", ${next})`, ...Object.fromEntries(dimensions) };
  return `SELECT ${aliased(cells)}, row_number() OVER (ORDER BY first, _place) - 1 AS _row
    FROM (SELECT *, min(_index) OVER (PARTITION BY id) AS first FROM ${past('stretches')})
    WHERE coalesce(${cells.to} > ${cells.from}, true)`;
}
