import type { ComponentChildren } from 'preact';
import { css } from '../css.ts';

interface ScrollProps {
  readonly name: string;
  readonly children: ComponentChildren;
}

/** What may be wider than the column scrolls in itself, never the page. */
export function Scroll({ name, children }: ScrollProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without a mouse an area can be scrolled only when it can be focused
    <section class="scroll" tabIndex={0} aria-label={name}>
      {children}
    </section>
  );
}

export const scrollStyle = css`
.scroll { overflow-x: auto; position: relative; }
`;
