import { css } from '../css.ts';

/** Tokens, and what holds for every element. Measured contrast of each pair of colours: ink on paper at least 4.8, marks at least 3. */
export const foundation = css`
:root {
  color-scheme: light dark;
  --paper: light-dark(#fdfdfb, #131519); --wash: light-dark(#f4f4f1, #1b1e24);
  --ink: light-dark(#191b1f, #eceded); --ink-2: light-dark(#474b53, #b9bec7); --ink-3: light-dark(#666b75, #959ba6);
  --rule: light-dark(#e2e2dd, #2b2f37); --rule-2: light-dark(#b9bab6, #555b67); --ref: light-dark(#8a8d92, #7f8692);
  --data: light-dark(#3a4f78, #9db3e0); --bar: light-dark(#3a4f78, #7189c0);
  --data-2: light-dark(#7a8bb0, #6478a3); --data-3: light-dark(#ccd4e4, #3a4a6b); --data-4: light-dark(#e9edf4, #232b3b);
  --better: light-dark(#0b6f6a, #57c7b8); --better-2: light-dark(#d3ebe7, #14403d);
  --worse: light-dark(#a8450a, #f2a066); --worse-2: light-dark(#fbe3d2, #4a2a14); --focus: light-dark(#1558d6, #8ab4ff);
  --font: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
}
:root:has(#sp-light:checked) { color-scheme: light; }
:root:has(#sp-dark:checked) { color-scheme: dark; }
*, ::before, ::after { box-sizing: border-box; }
* { margin: 0; padding: 0; }
html { background: var(--paper); color: var(--ink); text-size-adjust: 100%; -webkit-text-size-adjust: 100%; }
body { font: 400 15px/1.5 var(--font); font-variant-numeric: tabular-nums lining-nums; overflow-wrap: break-word; }
a { color: inherit; text-underline-offset: 3px; }
b { font-weight: 500; }
small { font-size: inherit; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.definitions { position: absolute; }
.hatch { stroke: var(--data-2); }
`;
