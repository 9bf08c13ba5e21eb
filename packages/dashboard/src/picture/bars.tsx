import { max } from 'd3-array';
import { css } from '../css.ts';
import { percentScale } from '../draw/scale.ts';
import { Name } from '../part/name.tsx';
import type { PictureProps } from './picture.ts';

/** Amounts from zero in one colour; what is unknown is hatched. */
export function Bars({ picture, caption }: PictureProps<'bars'>) {
  const [first = '', ...heads] = picture.heads;
  const width = percentScale([0, max(picture.rows, (row) => row.value) || 1]);
  return (
    <table class="bars">
      <caption class="hidden">{caption}</caption>
      <thead>
        <tr>
          {first === '' ? <td /> : <th scope="col">{first}</th>}
          <td class="drawn" />
          {heads.map((head) => (
            <th scope="col" class="numeric">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {picture.rows.map(({ name, value, texts, unknown, open = 0 }) => (
          <tr class={unknown ? 'unknown' : undefined}>
            <th scope="row">
              <Name text={name} />
            </th>
            <td class="drawn">
              <svg width="100%" height="14" aria-hidden="true">
                <rect width={width(value - open)} height="14" />
                {open > 0 && <rect class="open" x={width(value - open)} width={width(open)} height="14" />}
              </svg>
            </td>
            {texts.map((text, index) => (
              <td class="numeric" data-label={heads[index]}>
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export const barsStyle = css`
.bars :is(td, th) { padding: 4px 0 4px 24px; }
.bars :is(td, th):first-child { padding-left: 0; }
.bars tbody th { width: 24%; font-weight: 500; }
.bars .numeric { white-space: nowrap; }
.bars svg { display: block; overflow: visible; }
.bars rect { fill: var(--data-2); }
.unknown th { color: var(--ink-3); }
:is(.unknown rect, .bars .open) { fill: url(#sp-hatch); stroke: var(--data-2); }
@media screen and (max-width: 639px) {
  .bars thead { display: none; }
  .bars, .bars tbody { display: block; }
  .bars tr { display: flex; flex-wrap: wrap; gap: 2px 24px; padding: 8px 0; }
  .bars :is(td, th) { padding: 0; }
  .bars tbody :is(th, .drawn) { flex: 0 0 100%; width: 100%; }
  .bars .numeric::before { content: attr(data-label) " "; color: var(--ink-3); font-size: 13px; }
}
`;
