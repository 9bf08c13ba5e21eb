import type { Figure } from '@salesperf/core';
import { css } from '../css.ts';
import { PictureView } from '../picture/index.tsx';
import type { Words } from '../words.ts';
import { Link } from './masthead.tsx';
import { Table } from './table.tsx';

interface FigureProps {
  readonly figure: Figure;
  readonly words: Words;
}

/** Argument at the left, evidence at the right; a wide figure has its argument above. */
export function FigureView({ figure, words }: FigureProps) {
  const { id, question, finding, how, wide, picture, table, formulas, note } = figure;
  return (
    <section id={id} class={wide ? 'figure wide' : 'figure'}>
      <header class="argument">
        <p class="question">{question}</p>
        <h2>{finding}</h2>
        <div class="how">
          {how.split('\n').map((paragraph) => (
            <p>{paragraph}</p>
          ))}
        </div>
      </header>
      <div class="evidence">
        <PictureView picture={picture} caption={finding} words={words} />
        {note !== undefined && (
          <p class="note">
            <b>{note.title}</b> {note.text} {note.link !== undefined && <Link {...note.link} />}
          </p>
        )}
        <div class="folded">
          {table !== undefined && (
            <details>
              <summary>{words.table}</summary>
              <Table table={table} caption={finding} />
            </details>
          )}
          {formulas !== undefined && formulas.length > 0 && (
            <details>
              <summary>{words.formula}</summary>
              <dl>
                {formulas.map(({ name, text }) => (
                  <>
                    <dt>{name}</dt>
                    <dd>{text}</dd>
                  </>
                ))}
              </dl>
            </details>
          )}
        </div>
      </div>
    </section>
  );
}

export const figureStyle = css`
.figure { display: grid; grid-template-columns: 272px minmax(0, 1fr); gap: 24px 48px; padding: 48px 0; border-bottom: 1px solid var(--rule); scroll-margin-top: 8px; }
.figure h2 { font-size: 20px; line-height: 1.3; font-weight: 600; letter-spacing: -0.01em; margin-top: 6px; text-wrap: pretty; }
.masthead + .figure { padding-top: 0; }
.question, .how { font-size: 13px; color: var(--ink-3); }
.how p { margin-top: 8px; }
.wide { grid-template-columns: minmax(0, 1fr); }
.wide .argument { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); column-gap: 48px; align-content: start; grid-template-rows: auto 1fr; }
.wide .how { grid-column: 2; grid-row: 1 / 3; }
.wide .how p:first-child { margin-top: 0; }
.note { margin-top: 16px; padding: 10px 16px; background: var(--wash); border-left: 2px solid var(--rule-2); font-size: 14px; color: var(--ink-2); }
.note b { font-weight: 600; color: var(--ink); }
.folded { display: flex; flex-wrap: wrap; gap: 4px 20px; margin-top: 12px; }
.folded:empty { display: none; }
details[open] { flex: 0 0 100%; min-width: 0; }
summary { display: inline-block; min-height: 24px; font-size: 13px; color: var(--ink-3); cursor: pointer; list-style: none; text-decoration: underline dotted var(--rule-2); text-underline-offset: 4px; }
summary::-webkit-details-marker { display: none; }
summary:hover { color: var(--ink); }
details .data { margin: 8px 0 16px; width: auto; min-width: 50%; font-size: 13px; }
dl { margin: 4px 0 16px; font-size: 13px; max-width: 48em; color: var(--ink-2); }
dt { font-weight: 500; color: var(--ink); margin-top: 8px; }
@media screen and (max-width: 1023px) { .figure { grid-template-columns: minmax(0, 1fr); } }
@media screen and (max-width: 639px) {
  .figure { padding: 32px 0; }
  .wide .argument { display: block; }
  .wide .how p:first-child { margin-top: 8px; }
  summary { line-height: 38px; }
}
`;
