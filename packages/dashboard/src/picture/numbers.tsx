import type { NumberGroup } from '@salesperf/core';
import { css } from '../css.ts';
import { Spark } from '../draw/spark.tsx';
import { Judged } from '../part/verdict.tsx';
import type { PictureProps } from './picture.ts';

type Row = NumberGroup['rows'][number];

/** Every number there is: value, interval, before, change in words, its last weeks. */
export function Numbers({ picture: { groups, heads } }: PictureProps<'numbers'>) {
  return (
    <>
      {groups.map((group) => (
        <table class="numbers">
          <caption class={groups.length === 1 ? 'hidden' : undefined}>{group.name}</caption>
          <thead>
            <tr>
              {heads.map((head, index) => (
                <th scope="col" class={kinds[index]}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {group.rows.map((row) => (
              <NumberRow row={row} columns={heads.length} />
            ))}
          </tbody>
        </table>
      ))}
    </>
  );
}

/** The class of each column, in the order of the heads. */
const kinds = ['name', 'now numeric', 'interval-n numeric', 'before numeric', 'change', 'way'];

function NumberRow({ row, columns }: { readonly row: Row; readonly columns: number }) {
  const { name, indicator, value, reason, interval, n, before, change, spark } = row;
  return (
    <tr>
      <th scope="row">
        {name} <abbr title={indicator.word}>{indicator.mark}</abbr>
      </th>
      {value === null ? (
        <td class="reason" colSpan={columns - 1}>
          {reason}
        </td>
      ) : (
        <>
          <td class="now numeric">{value}</td>
          <td class="interval-n numeric">
            {interval}
            {n !== undefined && <small> {n}</small>}
          </td>
          <td class="before numeric">{before}</td>
          <td class="change">{change !== undefined && <Judged {...change} />}</td>
          <td class="way">{spark !== undefined && <Spark values={spark} verdict={change?.verdict ?? null} />}</td>
        </>
      )}
    </tr>
  );
}

export const numbersStyle = css`
.numbers { font-size: 14px; table-layout: fixed; }
.numbers + .numbers { margin-top: 40px; }
.numbers caption:not(.hidden) { text-align: left; font-weight: 600; padding-bottom: 8px; }
.numbers :is(td, th) { padding: 8px 0 8px 16px; border-bottom: 1px solid var(--rule); }
.numbers th:first-child { padding-left: 0; }
.numbers tbody th { font-weight: 500; }
.numbers .name { width: 25%; } .numbers .before { width: 17%; } .numbers .change { width: 17%; } .numbers .way { width: 88px; }
.numbers abbr { font-size: 12px; font-weight: 400; color: var(--ink-3); text-decoration: none; }
.numbers td:is(.interval-n, .before, .reason) { color: var(--ink-3); }
.numbers small { display: block; font-size: 12px; }
.numbers .judged { font-weight: 600; } .numbers .judged.quiet { font-weight: 400; }
.numbers tbody .way { padding-block: 0; }
@media screen and (max-width: 639px) {
  .numbers thead { display: none; }
  .numbers, .numbers tbody { display: block; }
  .numbers tr { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, auto) 92px; column-gap: 12px; align-items: baseline; padding: 8px 0; border-bottom: 1px solid var(--rule); }
  .numbers :is(td, th) { padding: 0; border: 0; }
  .numbers .interval-n, .numbers .before { text-align: left; font-size: 13px; }
  .numbers .interval-n { grid-column: 2; grid-row: 2; text-align: right; }
  .numbers .before { display: none; }
  .numbers .change { grid-column: 1; grid-row: 2; width: auto; font-size: 13px; }
  .numbers .way { grid-column: 3; grid-row: 1 / 3; align-self: center; }
  .numbers .reason { grid-column: 1 / -1; }
}
`;
