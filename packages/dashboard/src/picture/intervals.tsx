import type { IntervalCell, IntervalRow, Measure } from '@salesperf/core';
import { css } from '../css.ts';
import { Interval, isEstimate, standing } from '../draw/interval.tsx';
import { percentScale } from '../draw/scale.ts';
import { Name } from '../part/name.tsx';
import { Judged } from '../part/verdict.tsx';
import { Legend } from './legend.tsx';
import type { PictureProps } from './picture.ts';

/** Rows × measures: each value with its interval, against the team's line down the column. */
export function Intervals({ picture: { measures, rows, rowHead, legend }, caption }: PictureProps<'intervals'>) {
  return (
    <>
      <table class={measures.length === 1 ? 'intervals one' : 'intervals'}>
        <caption class="hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{rowHead}</th>
            {measures.map((measure) => (
              <Head measure={measure} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <RowHead row={row} />
              {row.cells.map((cell, index) => (
                <Cell cell={cell} measure={measures[index]!} />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot aria-hidden="true">
          <tr>
            <td />
            {measures.map((measure) => (
              <td>
                <Axis measure={measure} />
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
      <Legend legend={legend} cells={rows.flatMap((row) => row.cells)} team={measures.some((measure) => measure.team !== undefined)} />
    </>
  );
}

function Head({ measure: { name, how, team } }: { readonly measure: Measure }) {
  return (
    <th scope="col">
      {name}
      {how !== undefined && <small>{how}</small>}
      {team !== undefined && <small class="team-value">{team.text}</small>}
    </th>
  );
}

/** The name of a row and, below it, what stands out, in words. */
export function RowHead({ row: { name, note } }: { readonly row: IntervalRow }) {
  return (
    <th scope="row">
      <Name text={name} />
      {note !== undefined && (
        <small>
          <Judged {...note} />
        </small>
      )}
    </th>
  );
}

function Cell({ cell, measure }: { readonly cell: IntervalCell; readonly measure: Measure }) {
  if (!isEstimate(cell)) {
    return (
      <td class="words" data-label={measure.name}>
        <span>{cell.words}</span>
      </td>
    );
  }
  return (
    <td data-label={measure.name}>
      <div class="number">
        <Value cell={cell} />
        {cell.of !== undefined && <small>{cell.of}</small>}
      </div>
      <div class="plot">
        <Interval cell={cell} domain={measure.domain} team={measure.team?.at} />
      </div>
    </td>
  );
}

/** The number in the colour of its verdict; the verdict is also said in words. */
export function Value({ cell }: { readonly cell: Extract<IntervalCell, { value: number }> }) {
  return (
    <>
      <b class={`estimate ${standing(cell)}`}>{cell.text}</b>
      {cell.spoken !== undefined && <span class="hidden"> {cell.spoken} </span>}
    </>
  );
}

function Axis({ measure }: { readonly measure: Measure }) {
  const x = percentScale(measure.domain);
  return (
    <svg class="axis" width="100%" height="20" aria-hidden="true">
      {measure.ticks.map((tick) => (
        <text x={x(tick.at)} y="14" text-anchor="middle">
          {tick.text}
        </text>
      ))}
    </svg>
  );
}

export const intervalsStyle = css`
.intervals { table-layout: fixed; }
.intervals thead th:first-child { width: 20%; }
.intervals.one thead th:first-child { width: 30%; }
.intervals small, .matrix small { display: block; font-size: 12px; line-height: 1.35; color: var(--ink-3); }
.intervals thead th { padding: 0 12px 8px; font-weight: 500; color: var(--ink); }
.intervals thead th:first-child, .matrix thead th:first-child { padding-left: 0; font-weight: 400; color: var(--ink-2); }
.intervals thead small { font-weight: 400; }
.intervals .team-value { font-weight: 500; color: var(--ink-2); }
.intervals tbody :is(td, th) { border-top: 1px solid var(--rule); }
.intervals tbody th { padding: 7px 12px 7px 0; font-weight: 500; line-height: 1.35; }
.intervals tbody td { position: relative; height: 44px; padding: 4px 12px; }
.intervals .number { width: 80px; text-align: right; line-height: 1.25; overflow-wrap: anywhere; }
.intervals .plot { position: absolute; top: -1px; bottom: 0; left: 112px; right: 16px; }
.intervals .words { font-size: 13px; color: var(--ink-3); line-height: 1.35; }
.intervals tfoot td { padding: 2px 16px 0 112px; border-top: 1px solid var(--rule); }
.intervals tfoot td:first-child { padding: 0; }
.axis { display: block; overflow: visible; }
.axis text { font-size: 12px; fill: var(--ink-3); }
.estimate { font-weight: 400; }
.estimate:is(.above, .below), .estimate:is(.above, .below) ~ small { font-weight: 600; }
.estimate.above::before { content: "↑ " / ""; }
.estimate.below::before { content: "↓ " / ""; }
.estimate.better { color: var(--better); }
.estimate.worse { color: var(--worse); }
@media screen and (max-width: 899px) {
  .intervals, .intervals thead { display: block; }
  .intervals thead tr { display: flex; flex-wrap: wrap; gap: 4px 24px; padding-bottom: 12px; }
  .intervals thead th, .intervals thead th:first-child, .intervals.one thead th:first-child { padding: 0; width: auto; }
  .intervals thead th:first-child { flex: 0 0 100%; }
  .intervals tbody { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); column-gap: 32px; }
  .intervals tfoot { display: none; }
  .intervals tbody tr { display: block; padding: 10px 0; border-top: 1px solid var(--rule); break-inside: avoid; }
  .intervals tbody :is(td, th) { border: 0; }
  .intervals tbody th { display: block; padding: 0; }
  .intervals tbody td { display: grid; grid-template-columns: 96px 76px minmax(0, 1fr); gap: 12px; align-items: center; padding: 2px 0; height: auto; min-height: 38px; }
  .intervals.one tbody td { grid-template-columns: 76px minmax(0, 1fr); }
  .intervals tbody td::before { content: attr(data-label); font-size: 13px; line-height: 1.3; color: var(--ink-2); }
  .intervals.one tbody td::before { content: none; }
  .intervals tbody .words { grid-template-columns: 96px minmax(0, 1fr); }
  .intervals.one tbody .words { grid-template-columns: minmax(0, 1fr); }
  .intervals .number { width: auto; }
  .intervals .plot { position: static; height: 100%; min-height: 34px; margin: 0 6px; }
  .intervals .plot svg { height: 34px; }
}
@media screen and (max-width: 639px) { .intervals tbody { grid-template-columns: minmax(0, 1fr); } }
`;
