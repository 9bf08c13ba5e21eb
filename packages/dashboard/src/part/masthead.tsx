import type { ListItem, Page } from '@salesperf/core';
import { css } from '../css.ts';

interface MastheadProps {
  readonly page: Page;
}

/** What the page is about: the clocks, one sentence, and what changed, what did not, where to look first. */
export function Masthead({ page }: MastheadProps) {
  return (
    <header class="masthead">
      <p class="clocks">
        {page.tag !== undefined && <b class="tag">{page.tag}</b>}
        {page.clocks.map((clock) => (
          <span>{clock}</span>
        ))}
      </p>
      <h1>{page.headline}</h1>
      {page.lists !== undefined && page.lists.length > 0 && (
        <div class="lists">
          {page.lists.map((list) => (
            <section>
              <h2>{list.title}</h2>
              <ul>
                {list.items.map((item) => (
                  <Item item={item} />
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </header>
  );
}

function Item({ item: { lead, text, link } }: { readonly item: ListItem }) {
  if (lead === undefined) return <li>{link === undefined ? text : <Link to={link} text={text} />}</li>;
  return (
    <li>
      <b>{link === undefined ? lead : <Link to={link} text={lead} />}</b>
      {joins(text) ? text : ` ${text}`}
    </li>
  );
}

/** A link to a page or figure of the same file. */
export function Link({ to, text }: { readonly to: string; readonly text: string }) {
  return <a href={`#${encodeURIComponent(to)}`}>{text}</a>;
}

/** Whether the text goes on without a space: a colon or comma after the words in bold. */
const joins = (text: string) => /^[\s:;,.)]/.test(text);

export const mastheadStyle = css`
.masthead { padding: 40px 0 48px; }
.clocks { display: flex; flex-wrap: wrap; gap: 4px 20px; align-items: baseline; font-size: 13px; color: var(--ink-3); }
.tag { font-weight: 500; color: var(--ink-2); border: 1px solid var(--rule-2); border-radius: 3px; padding: 1px 8px; font-size: 12px; }
h1 { font-size: 32px; line-height: 1.2; font-weight: 650; letter-spacing: -0.02em; margin-top: 12px; max-width: 32em; text-wrap: balance; }
.lists { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 40px; margin-top: 28px; }
.lists section { border-top: 2px solid var(--ink); padding-top: 16px; }
.lists h2 { font-size: 13px; font-weight: 600; margin-bottom: 4px; }
.lists ul { list-style: none; color: var(--ink-2); }
.lists li { margin-top: 8px; }
.lists b { font-weight: 600; color: var(--ink); }
@media screen and (max-width: 1023px) { .lists { gap: 24px; } }
@media screen and (max-width: 639px) {
  .masthead { padding: 24px 0 32px; }
  .clocks { display: block; }
  .clocks span { display: block; line-height: 1.6; }
  .clocks .tag { display: inline-block; margin-bottom: 4px; }
  h1 { font-size: 25px; }
  .lists { grid-template-columns: minmax(0, 1fr); }
}
`;
