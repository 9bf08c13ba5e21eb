import { css } from '../css.ts';

/** Paper, and the reader's own colours. */
export const media = css`
@media (forced-colors: active) {
  :root {
    --data: CanvasText; --data-2: CanvasText; --bar: CanvasText; --better: CanvasText; --worse: CanvasText; --ref: CanvasText; --ink: CanvasText; --ink-3: CanvasText;
    --paper: Canvas; --data-3: Canvas; --rule: CanvasText;
  }
  svg { forced-color-adjust: none; }
  .page nav a:not([aria-current]) { border-bottom: 0; }
  .matrix td:is(.better, .worse) { outline: 2px solid CanvasText; outline-offset: -3px; }
}
@media print {
  :root, :root:has(#sp-dark:checked) { color-scheme: light; }
  html { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { display: block; padding: 0; max-width: none; font-size: 9pt; line-height: 1.4; }
  .page nav, .theme, details:not([open]), .folded:not(:has([open])), .end { display: none; }
  .brand { max-width: none; padding: 0 0 6pt; border-bottom: 1px solid var(--rule); }
  .top::after { content: none; }
  a { text-decoration: none; }
  h1 { font-size: 17pt; margin-top: 4pt; }
  h1, h2, h3, thead { break-after: avoid; }
  tr, li, .tiles, .legend, .note { break-inside: avoid; }
  .masthead { padding: 6pt 0 12pt; }
  .lists { gap: 16pt; margin-top: 10pt; }
  .lists section { padding-top: 6pt; }
  .tile { padding: 6pt 6pt 4pt; }
  .tile .value b, .tile .value.long b { font-size: 12pt; }
  .tile .value.longest b { font-size: 9pt; }
  :is(.tile h2, .tile .said, .tile .none, .tile .value small, .question, .how, .clocks, .bullets > li, .bullets .no_data .so-far, .judged, .moment p, .quote .caption, .legend, .tag, .tiles-note, .minutes, .aside, thead th, .intervals small, .matrix small, .count, .axis text, .words, .sentence, .numbers small) { font-size: 7.5pt; }
  .figure { grid-template-columns: 144px minmax(0, 1fr); gap: 8pt 20px; padding: 12pt 0; break-inside: avoid; }
  .figure:has(.agenda, .questions, .quotes, .numbers, .data, .matrix) { break-inside: auto; }
  .figure.wide { grid-template-columns: minmax(0, 1fr); }
  .figure:has(.numbers) { grid-template-columns: minmax(0, 1fr); }
  .figure h2 { font-size: 11pt; margin-top: 3pt; }
  :is(.data, .numbers, .note, .questions, .agenda .said, .agenda .asked) { font-size: 8.5pt; }
  :is(.bullets h3, .bullets .so-far, .agenda h3, .estimate, .writing h3, .quote h3) { font-size: 9pt; }
  .bullets > li { grid-template-columns: 104px minmax(0, 1fr) 150px; column-gap: 14px; padding: 4pt 0; }
  .intervals thead th { padding: 0 6px 4pt 0; }
  .intervals tbody td { padding: 3px 4px 3px 0; height: 36px; }
  .intervals .number { width: 58px; }
  .intervals .plot { left: 70px; right: 10px; }
  .one .number { width: 80px; }
  .one .plot { left: 96px; }
  .intervals.one tfoot td:last-child { padding-left: 96px; }
  .intervals tfoot td { padding: 2px 10px 0 70px; }
  .matrix thead th { min-width: 0; padding: 0 2px 4pt; font-size: 7.5pt; }
  .matrix td { padding: 3px; }
  .matrix th:first-child { position: static; min-width: 0; }
  .numbers .way { width: 60px; }
  .agenda > li { grid-template-columns: 44px minmax(0, 1fr) 130px; column-gap: 12px; padding: 8pt 0; }
  .ruled i { height: 9mm; }
  .scroll { overflow: visible; }
  .data :is(td, th) { overflow-wrap: anywhere; }
}
@page { size: A4; margin: 14mm 13mm; }
`;

/** Margin boxes of a printed sheet: what it is, and which sheet of how many. */
export function printedFoot(text: string): string {
  const font = 'font:7.5pt sans-serif;color:#666b75';
  return `@page{@bottom-left{content:${text};${font}}@bottom-right{content:counter(page) " / " counter(pages);${font}}}`;
}
