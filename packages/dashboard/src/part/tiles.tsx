import type { Page, Tile } from '@salesperf/core';
import { css } from '../css.ts';
import { Spark } from '../draw/spark.tsx';
import { Judged } from './verdict.tsx';

/** The page's headline numbers; their rows share one grid, so that values stand on one line. */
export function Tiles({ page }: { readonly page: Page }) {
  if (page.tiles === undefined || page.tiles.length === 0) return null;
  return (
    <>
      <div class="tiles">
        {page.tiles.map((tile) => (
          <TileView tile={tile} />
        ))}
      </div>
      {page.tilesNote !== undefined && <p class="tiles-note">{page.tilesNote}</p>}
    </>
  );
}

function TileView({ tile }: { readonly tile: Tile }) {
  const { name, value, reason, beside, change, n, spark } = tile;
  return (
    <section class="tile">
      <h2>{name}</h2>
      {value === null ? (
        <p class="none">{reason}</p>
      ) : (
        <p class={`value ${size(value)}`}>
          <b>{value}</b>
          {beside !== undefined && <small> {beside}</small>}
        </p>
      )}
      <div class="said">
        {change !== undefined && (
          <p>
            <Judged {...change} />
          </p>
        )}
        {n !== undefined && <p>{n}</p>}
      </div>
      {value !== null && spark !== undefined && <Spark values={spark} verdict={change?.verdict ?? null} />}
    </section>
  );
}

/** Money in full is long: it is set smaller rather than broken. */
function size(value: string): string {
  if (value.length > 15) return 'longest';
  return value.length > 11 ? 'long' : '';
}

export const tilesStyle = css`
.tiles { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); grid-template-rows: repeat(4, auto); border: solid var(--rule); border-width: 1px 0; }
.tile { display: grid; grid-row: span 4; grid-template-rows: subgrid; grid-template-columns: minmax(0, 1fr); padding: 16px 18px 12px; border-left: 1px solid var(--rule); }
.tile:first-child { border-left: 0; padding-left: 0; }
.tile h2 { font-size: 13px; font-weight: 400; color: var(--ink-2); align-self: end; hyphens: auto; }
.tile .value b { font-size: 25px; line-height: 1.25; font-weight: 600; letter-spacing: -0.01em; }
.tile .value.long b { font-size: 20px; }
.tile .value.longest b { font-size: 16px; }
.tile .value small { font-size: 13px; color: var(--ink-2); white-space: nowrap; }
.tile .none { font-size: 13px; color: var(--ink-3); padding-top: 6px; grid-row: span 3; }
.tile .said { font-size: 13px; line-height: 1.4; color: var(--ink-2); padding-bottom: 8px; }
.tile .spark { align-self: end; }
.tiles-note { font-size: 12px; color: var(--ink-3); margin-top: 8px; }
@media screen and (max-width: 1023px) {
  .tiles { grid-auto-flow: row; grid-template-columns: repeat(3, minmax(0, 1fr)); grid-template-rows: none; border-top: 0; }
  .tile { border-top: 1px solid var(--rule); }
  .tile:nth-child(3n + 1) { border-left: 0; padding-left: 0; }
}
@media screen and (max-width: 639px) {
  .tiles { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .tile { padding: 12px 12px 8px; }
  .tile:nth-child(3n + 1) { border-left: 1px solid var(--rule); padding-left: 12px; }
  .tile:nth-child(2n + 1) { border-left: 0; padding-left: 0; }
  .tile:nth-child(2n) { padding-right: 0; }
  .tile .value.long b { font-size: 18px; }
  .tile .value.longest b { font-size: 15px; }
}
`;
