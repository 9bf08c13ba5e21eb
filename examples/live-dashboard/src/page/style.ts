import { renderHtml } from '@salesperf/dashboard';

/** The style sheet of the family, out of a page that the dashboard draws: it is published in no other way. */
const pages = [{ id: 'none', name: '', clocks: [], headline: '', figures: [] }];
const family = /<style>([\s\S]*)<\/style>/.exec(renderHtml({ language: 'en', title: '', pages, footer: [] }))![1]!;

const own = `
.top nav { grid-area: 1 / 2; align-self: center; justify-self: end; font-size: 13px; color: var(--ink-3); }
.masthead { padding-bottom: 24px; }
.status::before { content: "● " / ""; color: var(--ref); }
.status.live::before { color: var(--data); }
.status.lost { color: var(--ink); font-weight: 500; }
.status.lost::before { content: "○ " / ""; color: inherit; }
.happened { min-height: 148px; font-size: 13px; line-height: 20px; color: var(--ink-3); padding-bottom: 28px; }
.happened h2 { font-size: 13px; font-weight: 400; }
.happened ol { list-style: none; }
.happened li { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.happened li:first-child { color: var(--ink); }
.happened time { color: var(--ink-3); margin-right: 8px; }
.kpis { margin-bottom: 72px; }
.data.kpis { font-size: 13px; }
.data.kpis :is(td, th) { padding: 7px 4px; vertical-align: baseline; }
.data.kpis tr > :first-child { position: sticky; left: 0; padding-left: 8px; background: var(--paper); }
.data.kpis thead :is(td, th) { border: 0; font-size: 12px; line-height: 1.3; vertical-align: bottom; white-space: normal; color: var(--ink-2); }
.data.kpis thead tr:last-child :is(td, th) { border-bottom: 1px solid var(--rule-2); }
.data.kpis .groups th { font-weight: 600; color: var(--ink); }
.data.kpis tbody th { width: 180px; }
.data.kpis tr.whole > * { background: var(--wash); font-weight: 600; }
.data.kpis td.none { color: var(--ink-3); }
@keyframes flash { from, to { background: var(--data-4); } }
@keyframes flash-again { from, to { background: var(--data-4); } }
.flash { animation: flash 1s; }
.flash.again { animation-name: flash-again; }
@media (prefers-reduced-motion: reduce) { .flash { animation: none; } }
@media screen and (max-width: 899px) { body { grid-template-columns: minmax(0, 1fr) auto auto; } .theme { grid-area: 1 / 3; } }
@media screen and (max-width: 639px) {
  .happened li { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; white-space: normal; height: 40px; }
  .happened li:nth-child(n + 4) { display: none; }
  .top nav { grid-column: 2 / -1; }
  .data.kpis tr { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 4px 8px; padding: 12px 0; }
  .data.kpis tr > :first-child { position: static; padding-left: 2px; }
  .data.kpis tbody th { grid-column: 1 / -1; width: auto; padding: 0 2px; font-size: 15px; font-weight: 600; }
  .data.kpis td { padding: 0 2px; display: flex; justify-content: space-between; align-items: baseline; gap: 6px; font-size: 13px; text-align: right; }
  .data.kpis td::before { text-align: left; font-weight: 400; font-size: 12px; line-height: 1.4; min-width: 84px; }
  .data.kpis tr.whole, .data.kpis tr.whole > :not(.flash) { background: var(--wash); }
}
`;

export const styleSheet = family + own;
