import type { BulletLegend, BulletRow } from '@salesperf/core';
import type { ComponentChild } from 'preact';
import { css } from '../css.ts';
import { percentScale } from '../draw/scale.ts';
import { Name } from '../part/name.tsx';
import type { PictureProps } from './picture.ts';

/** Where the goal stands, whatever its unit: all goals of a page on one line. */
const goalAt = 0.82;
const height = 34;
const middle = height / 2;

export function Bullets({ picture }: PictureProps<'bullets'>) {
  return (
    <>
      <ul class="bullets">
        {picture.rows.map((row) => (
          <Bullet row={row} />
        ))}
      </ul>
      <ul class="legend">
        {marks.map(
          ({ of, swatch }) =>
            picture.legend[of] !== undefined && (
              <li>
                {swatch} {picture.legend[of]}
              </li>
            ),
        )}
      </ul>
    </>
  );
}

function Bullet({ row }: { readonly row: BulletRow }) {
  return (
    <li class={row.state}>
      <div>
        <h3>
          <Name text={row.name} />
        </h3>
        <p>{row.detail}</p>
      </div>
      <Drawing {...row} />
      <div>
        <p class="so-far">{row.text}</p>
        {row.subtext.map((text) => (
          <p>{text}</p>
        ))}
      </div>
    </li>
  );
}

function Drawing({ value, goal, pace, projection }: BulletRow) {
  const end = goal > 0 ? goal / goalAt : 1;
  const x = percentScale([0, end]);
  return (
    <svg width="100%" height={height} aria-hidden="true">
      <line class="track" x1="0" x2={x(goal > 0 ? goal : end)} y1={middle} y2={middle} />
      {value !== null && <rect class="value" width={x(value)} y={middle - 6} height="12" />}
      {value !== null && value > end && <line class="beyond" x1="98%" x2="98.6%" y1={middle + 9} y2={middle - 9} />}
      {projection !== undefined && <Span from={x(projection[0])} to={x(projection[1])} />}
      {pace !== undefined && <line class="pace" x1={x(pace)} x2={x(pace)} y1={middle - 11} y2={middle + 11} />}
      {goal > 0 && <line class="goal" x1={x(goal)} x2={x(goal)} y1={middle - 13} y2={middle + 13} />}
    </svg>
  );
}

/** A rectangle between two positions in per cent. */
function Span({ from, to }: { readonly from: string; readonly to: string }) {
  const width = Math.max(0, Number.parseFloat(to) - Number.parseFloat(from)).toFixed(1);
  return <rect class="projection" x={from} width={`${width}%`} y={middle - 3.5} height="7" />;
}

const marks: readonly { readonly of: keyof BulletLegend; readonly swatch: ComponentChild }[] = [
  { of: 'soFar', swatch: <Swatch mark={<rect class="value" y="2" width="22" height="8" />} /> },
  { of: 'projection', swatch: <Swatch mark={<rect class="projection" x="0.5" y="2.5" width="21" height="7" />} /> },
  { of: 'pace', swatch: <Swatch mark={<line class="pace" x1="11" x2="11" y1="0" y2="12" />} /> },
  { of: 'goal', swatch: <Swatch mark={<line class="goal" x1="11" x2="11" y1="0" y2="12" />} /> },
];

function Swatch({ mark }: { readonly mark: ComponentChild }) {
  return (
    <svg width="22" height="12" aria-hidden="true">
      {mark}
    </svg>
  );
}

export const bulletsStyle = css`
.bullets { list-style: none; }
.bullets > li { display: grid; grid-template-columns: 150px minmax(0, 1fr) 216px; column-gap: 24px; align-items: center; padding: 12px 0; border-bottom: 1px solid var(--rule); font-size: 13px; line-height: 1.4; color: var(--ink-2); break-inside: avoid; }
.bullets > li:first-child { padding-top: 0; }
.bullets > li:last-child { border-bottom: 0; }
.bullets h3 { font-size: 15px; line-height: 1.35; font-weight: 500; color: var(--ink); }
.bullets div:first-child p { color: var(--ink-3); }
.bullets .so-far { font-size: 15px; font-weight: 600; color: var(--ink); }
.bullets .no_data .so-far { font-size: 13px; font-weight: 400; color: var(--ink-3); }
.bullets svg { display: block; overflow: visible; }
.track { stroke: var(--rule); }
.value { fill: var(--bar); }
.beyond { stroke: var(--paper); stroke-width: 3; }
.projection { fill: var(--data-3); stroke: var(--data-2); }
.pace { stroke: var(--ink); stroke-width: 2; }
.goal { stroke: var(--ink); stroke-width: 2; stroke-dasharray: 3 2; }
@media screen and (max-width: 899px) { .bullets > li { grid-template-columns: 120px minmax(0, 1fr) 160px; column-gap: 16px; } }
@media screen and (max-width: 639px) { .bullets > li { grid-template-columns: minmax(0, 1fr); row-gap: 8px; } }
`;
