import type { Page, Report } from '@salesperf/core';
import { css } from '../css.ts';
import type { Words } from '../words.ts';
import { FigureView } from './figure.tsx';
import { Masthead } from './masthead.tsx';
import { Tiles } from './tiles.tsx';

interface PageProps {
  readonly page: Page;
  readonly report: Report;
  readonly words: Words;
}

/** One page of the file with its own navigation; shown when it, or a part of it, is the target of the address. */
export function PageView({ page, report, words }: PageProps) {
  return (
    <div class="page">
      {report.pages.length > 1 && (
        <nav aria-label={words.pages}>
          {report.pages.map(({ id, name }) => (
            <a href={`#${encodeURIComponent(id)}`} aria-current={id === page.id ? 'page' : undefined}>
              {name}
            </a>
          ))}
        </nav>
      )}
      <article id={page.id}>
        <Masthead page={page} />
        <Tiles page={page} />
        {page.figures.map((figure) => (
          <FigureView figure={figure} words={words} />
        ))}
        {report.footer.length > 0 && (
          <p class="end">
            {report.footer.map((sentence) => (
              <span>{sentence}</span>
            ))}
          </p>
        )}
      </article>
    </div>
  );
}

/** The header, the pages' navigations and their articles stand in one grid; the navigation of the page shown fills the place between name and theme. */
export const pageStyle = css`
body { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; column-gap: 24px; max-width: 1248px; margin: 0 auto; padding: 0 48px; }
.top, main, .page { display: contents; }
.top::after { content: ""; grid-area: 1 / 1 / 2 / -1; align-self: end; height: 1px; background: var(--rule); box-shadow: 0 0 0 100vmax var(--rule); clip-path: inset(0 -100vmax); }
.brand { grid-area: 1 / 1; align-self: center; font-weight: 600; max-width: 16em; padding: 12px 0; }
.page nav { grid-area: 1 / 2; display: flex; align-items: end; gap: 20px; overflow-x: auto; scrollbar-width: none; z-index: 1; font-size: 14px; }
.page nav a { flex: none; padding: 16px 0 13px; border-bottom: 2px solid transparent; color: var(--ink-3); text-decoration: none; }
.page nav a:hover { color: var(--ink); }
.page nav a[aria-current] { color: var(--ink); font-weight: 500; border-color: var(--ink); }
.page nav a:focus-visible { outline-offset: -3px; }
.theme { grid-area: 1 / 3; align-self: center; border: 0; font-size: 13px; color: var(--ink-3); white-space: nowrap; }
.theme label { position: relative; cursor: pointer; padding: 4px 0; }
.theme label + label::before { content: "·" / ""; margin: 0 0.35em; }
.theme input { position: absolute; inset: 0; width: 100%; height: 100%; opacity: 0; cursor: pointer; }
.theme :checked + span { color: var(--ink); font-weight: 600; }
.theme :focus-visible + span { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
article { grid-column: 1 / -1; min-width: 0; scroll-margin-top: 120px; }
.end { display: flex; flex-wrap: wrap; gap: 4px 24px; padding: 24px 0 72px; font-size: 13px; color: var(--ink-3); }
@supports selector(:has(*)) {
  .page:not(:has(:target), :first-child), main:has(:target) .page:not(:has(:target)) { display: none; }
}
@media screen and (max-width: 1023px) { body { padding: 0 24px; } }
@media screen and (max-width: 899px) {
  body { grid-template-columns: minmax(0, 1fr) auto; }
  .brand { max-width: none; }
  .theme { grid-area: 1 / 2; }
  .page nav { grid-area: 2 / 1 / 3 / -1; margin: 0 -24px; padding: 0 24px; }
  .top::after { grid-area: 2 / 1 / 3 / -1; }
}
@media screen and (max-width: 639px) {
  body { padding: 0 16px; }
  .page nav { margin: 0 -16px; padding: 0 16px; }
  .theme { display: none; }
}
`;
