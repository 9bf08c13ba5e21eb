import { renderToString } from 'preact-render-to-string';
import type { Snapshot } from '../wire.ts';
import { words } from '../words.ts';
import { LivePage } from './live-page.tsx';
import { begin } from './state.ts';

interface DocumentProps {
  readonly snapshot: Snapshot;
  /** of the last change in it: the stream goes on from there */
  readonly id: string;
}

/** The page as it is served: whole without its script, which then keeps it up to date. */
export const documentOf = (props: DocumentProps): string => `<!doctype html>${renderToString(<Document {...props} />)}`;

function Document({ snapshot, id }: DocumentProps) {
  const own = words[snapshot.language];
  const state = JSON.stringify({ id, snapshot }).replaceAll('<', '\\u003c');
  return (
    <html lang={snapshot.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${snapshot.team}. ${own.title}`}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/style.css" />
        <script type="module" src="/page.js" />
      </head>
      <body>
        <header class="top">
          <div class="brand">{snapshot.team}</div>
          <nav>
            <a href={`?lang=${own.other.language}`} hreflang={own.other.language} lang={own.other.language}>
              {own.other.name}
            </a>
          </nav>
          <fieldset class="theme">
            <legend class="hidden">{own.theme}</legend>
            {(['light', 'dark', 'auto'] as const).map((theme) => (
              <label>
                <input type="radio" name="theme" id={`sp-${theme}`} checked={theme === 'auto'} />
                <span>{own[theme]}</span>
              </label>
            ))}
          </fieldset>
        </header>
        <main>
          <LivePage state={begin(snapshot)} />
        </main>
        {/* Nothing in it can end the element: it has no "<". */}
        <script type="application/json" id="state" dangerouslySetInnerHTML={{ __html: state }} />
      </body>
    </html>
  );
}
