import type { Quote } from '@salesperf/core';
import { css } from '../css.ts';
import type { Words } from '../words.ts';
import type { PictureProps } from './picture.ts';

/** Moments of calls; the words that earned the point are marked, what stands around them is not. */
export function Quotes({ picture, words }: PictureProps<'quotes'>) {
  return (
    <div class="quotes">
      {picture.items.map((item) => (
        <QuoteView quote={item} words={words} />
      ))}
    </div>
  );
}

function QuoteView({ quote, words }: { readonly quote: Quote; readonly words: Words }) {
  const { step, tag, state, speaker, time, before, words: awarding, after, caption } = quote;
  const [open, close] = words.quotes;
  const said = [before, awarding, after].some(Boolean);
  return (
    <section class="quote">
      <h3>
        {step} <span class={`tag ${state}`}>{tag}</span>
      </h3>
      {(said || speaker !== undefined) && (
        <div class="moment">
          <p class="time">{time}</p>
          <div>
            {speaker !== undefined && (
              <p class="speaker">
                <bdi>{speaker}</bdi>
              </p>
            )}
            {said && (
              <blockquote>
                {open}
                {before}
                {before && awarding && ' '}
                {awarding && <mark>{awarding}</mark>}
                {after && (before || awarding) && ' '}
                {after}
                {close}
              </blockquote>
            )}
          </div>
        </div>
      )}
      <p class="caption">{caption}</p>
    </section>
  );
}

export const quotesStyle = css`
.quotes { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 32px 40px; }
.quote { break-inside: avoid; }
.quote h3 { font-size: 14px; font-weight: 600; }
.quote .tag { font-weight: 400; margin-left: 4px; white-space: nowrap; }
.quote .tag.done { background: var(--data-4); border-color: var(--data-4); color: var(--data); }
.moment { display: grid; grid-template-columns: 44px minmax(0, 1fr); column-gap: 12px; margin-top: 8px; }
.moment .time, .moment .speaker, .quote .caption { font-size: 12px; line-height: 1.5; color: var(--ink-3); }
.quote .caption { font-size: 13px; margin-top: 8px; }
blockquote { color: var(--ink-2); }
mark { color: var(--ink); background: var(--data-4); padding: 1px 0; box-decoration-break: clone; }
@media screen and (max-width: 639px) { .quotes { grid-template-columns: minmax(0, 1fr); } }
`;
