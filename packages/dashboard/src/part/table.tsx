import type { DataTable } from '@salesperf/core';
import { css } from '../css.ts';
import { Scroll } from './scroll.tsx';

interface TableProps {
  readonly table: DataTable;
  /** what the table is, for a reader who does not see where it stands */
  readonly caption: string;
}

export function Table({ table, caption }: TableProps) {
  const kind = (index: number) => (table.columns[index]?.numeric ? 'numeric' : undefined);
  return (
    <Scroll name={caption}>
      <table class="data">
        <caption class="hidden">{caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column, index) =>
              column.name === '' ? (
                <td />
              ) : (
                <th scope="col" class={kind(index)}>
                  {column.name}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr class={row.total ? 'total' : undefined}>
              {row.cells.map((cell, index) =>
                index === 0 ? (
                  <th scope="row" class={kind(index)}>
                    {cell}
                  </th>
                ) : (
                  <td class={kind(index)} data-label={table.columns[index]?.name}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

export const tableStyle = css`
table { width: 100%; border-spacing: 0; border-collapse: separate; text-align: left; }
th { font-weight: 400; text-align: left; }
thead th { vertical-align: bottom; font-size: 13px; color: var(--ink-2); }
.numeric { text-align: right; }
.data { font-size: 14px; }
.data :is(td, th) { padding: 8px 24px 8px 0; border-bottom: 1px solid var(--rule); vertical-align: top; overflow-wrap: break-word; }
.data :is(td, th):last-child { padding-right: 0; }
.data tbody th { min-width: 8em; }
.data td:not(.numeric) { color: var(--ink-2); }
.data .numeric { white-space: nowrap; }
.data .total :is(td, th) { font-weight: 600; color: var(--ink); border-bottom: 0; }
@media screen and (max-width: 639px) {
  .data thead { display: none; }
  .data, .data tbody, .data tr, .data :is(td, th) { display: block; }
  .data tr { padding: 8px 0; border-bottom: 1px solid var(--rule); }
  .data tr:last-child { border-bottom: 0; }
  .data :is(td, th) { padding: 2px 0; border: 0; text-align: left; }
  .data th { font-weight: 500; }
  .data td { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); column-gap: 12px; }
  .data td:empty { display: none; }
  .data td::before { content: attr(data-label); color: var(--ink-3); font-size: 13px; }
  .data .numeric { white-space: normal; }
}
`;
