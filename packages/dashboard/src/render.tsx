import type { Report } from '@salesperf/core';
import { renderToString } from 'preact-render-to-string';
import { checkLinks } from './links.ts';
import { Name } from './part/name.tsx';
import { PageView } from './part/page.tsx';
import { sha256 } from './sha256.ts';
import { styleSheet } from './style.ts';
import { words } from './words.ts';

/**
 * The report as one HTML file: no script, no request, a content security policy that allows its own style sheet and nothing else.
 * Refuses a report without pages, two pages or figures of one id, a link that leads nowhere, and a number that is not finite.
 */
export function renderHtml(report: Report): string {
  checkLinks(report);
  const style = styleSheet([report.title, report.asOf].filter(Boolean).join(', '));
  return `<!doctype html>${renderToString(<Document report={report} style={style} />)}`;
}

/** The files of one run share their style sheet: the last hash is kept. */
let last = { style: '', hash: sha256('') };

function hashOf(style: string): string {
  if (last.style !== style) last = { style, hash: sha256(style) };
  return last.hash;
}

function Document({ report, style }: { readonly report: Report; readonly style: string }) {
  const own = words[report.language];
  return (
    <html lang={report.language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={`default-src 'none'; style-src 'sha256-${hashOf(style)}'; base-uri 'none'; form-action 'none'`} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{report.title}</title>
        {/* A style element is raw text: everything in it is ours, or escaped by cssString. */}
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <header class="top">
          <div class="brand">
            <Name text={report.title} />
          </div>
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
          {report.pages.map((page) => (
            <PageView page={page} report={report} words={own} />
          ))}
        </main>
        <svg class="definitions" width="0" height="0" aria-hidden="true">
          <pattern id="sp-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line class="hatch" x1="0" x2="0" y1="0" y2="5" stroke-width="2" />
          </pattern>
        </svg>
      </body>
    </html>
  );
}
