import type { IntervalCell, IntervalRow } from '@salesperf/core';
import { extent } from 'd3-array';
import { css } from '../css.ts';
import { type Estimate, Interval, isEstimate, standing } from '../draw/interval.tsx';
import { Scroll } from '../part/scroll.tsx';
import { RowHead, Value } from './intervals.tsx';
import { Legend } from './legend.tsx';
import type { PictureProps } from './picture.ts';

/** People × steps; a cell is coloured only where the person is told apart from the team. */
export function Matrix({ picture, caption }: PictureProps<'matrix'>) {
  const { columns, rows, rowHead, teamName, legend } = picture;
  const cells = rows.flatMap((row) => row.cells);
  const domain = domainOf([...columns.map((column) => column.team), ...cells]);
  const teams = columns.map((column) => (isEstimate(column.team) ? column.team.value : undefined));
  return (
    <>
      <Scroll name={caption}>
        <table class="matrix">
          <caption class="hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{rowHead}</th>
              {columns.map((column) => (
                <th scope="col">{column.name}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr class="team-row">
              <th scope="row">{teamName}</th>
              {columns.map((column) => (
                <td>{isEstimate(column.team) ? <Numbers cell={column.team} /> : <small>{column.team.words}</small>}</td>
              ))}
            </tr>
            {rows.map((row) => (
              <Row row={row} domain={domain} teams={teams} />
            ))}
          </tbody>
        </table>
      </Scroll>
      {legend !== undefined && <Legend legend={legend} cells={cells} team={teams.some((team) => team !== undefined)} />}
    </>
  );
}

interface RowProps {
  readonly row: IntervalRow;
  readonly domain: readonly [number, number];
  readonly teams: readonly (number | undefined)[];
}

function Row({ row, domain, teams }: RowProps) {
  const sentence = onlyWords(row.cells);
  return (
    <tr>
      <RowHead row={row} />
      {sentence !== null ? (
        <td class="sentence" colSpan={row.cells.length}>
          {sentence}
        </td>
      ) : (
        row.cells.map((cell, index) =>
          isEstimate(cell) ? (
            <td class={standing(cell)}>
              <Numbers cell={cell} />
              <Interval cell={cell} domain={domain} team={teams[index]} height={14} />
            </td>
          ) : (
            <td>
              <small>{cell.words}</small>
            </td>
          ),
        )
      )}
    </tr>
  );
}

function Numbers({ cell }: { readonly cell: Estimate }) {
  return (
    <p>
      <Value cell={cell} /> {cell.of !== undefined && <span class="count">{cell.of}</span>}
    </p>
  );
}

/** The words all cells of a row share, to be said once across it. */
function onlyWords(cells: readonly IntervalCell[]): string | null {
  const [first] = cells;
  if (first === undefined || isEstimate(first)) return null;
  return cells.every((cell) => !isEstimate(cell) && cell.words === first.words) ? first.words : null;
}

/** One scale for the whole matrix: all its values and intervals. */
function domainOf(cells: readonly IntervalCell[]): readonly [number, number] {
  const [low = 0, high = 1] = extent(cells.filter(isEstimate).flatMap((cell) => [cell.value, ...(cell.interval ?? [])]));
  return [low, high];
}

export const matrixStyle = css`
.matrix th:first-child { min-width: 116px; max-width: 220px; position: sticky; left: 0; z-index: 1; background: var(--paper); padding-right: 12px; line-height: 1.35; }
.matrix thead th { width: 10%; min-width: 92px; padding: 0 6px 8px; font-weight: 500; text-align: center; line-height: 1.25; hyphens: auto; overflow-wrap: break-word; }
.matrix thead th:first-child { width: 18%; text-align: left; }
.matrix tbody th { font-weight: 500; padding: 6px 12px 6px 0; }
.matrix tbody :is(td, th) { border-bottom: 1px solid var(--rule); height: 46px; }
.matrix td { border-left: 1px solid var(--rule); padding: 4px 8px; text-align: center; }
.matrix .team-row :is(td, th) { background: var(--wash); }
.matrix .team-row :is(th, .estimate) { font-weight: 600; }
.matrix .count { font-size: 12px; color: var(--ink-3); white-space: nowrap; }
.matrix td.better { background: var(--better-2); color: var(--better); }
.matrix td.worse { background: var(--worse-2); color: var(--worse); }
.matrix :is(.better, .worse) .count { color: inherit; }
.matrix .sentence { text-align: left; font-size: 13px; color: var(--ink-3); }
@media screen and (max-width: 639px) { .matrix th:first-child { width: 116px; } }
`;
