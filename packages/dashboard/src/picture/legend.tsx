import type { IntervalCell, IntervalLegend, Verdict } from '@salesperf/core';
import { css } from '../css.ts';
import { Interval, isEstimate } from '../draw/interval.tsx';

interface LegendProps {
  readonly legend: IntervalLegend;
  /** what is drawn: decides the colours */
  readonly cells: readonly IntervalCell[];
  /** whether the team's line is drawn */
  readonly team: boolean;
}

/** What the marks of an interval picture mean. */
export function Legend({ legend, cells, team }: LegendProps) {
  return (
    <ul class="legend">
      {legend.same !== undefined && <Entry text={legend.same} verdict={null} position={null} />}
      {legend.below !== undefined && <Entry text={legend.below} verdict={shared(cells, 'below', 'worse')} position="below" />}
      {legend.above !== undefined && <Entry text={legend.above} verdict={shared(cells, 'above', 'better')} position="above" />}
      {legend.before !== undefined && (
        <li>
          <svg class="interval" width="22" height="12" aria-hidden="true">
            <circle class="before" cx="50%" cy="50%" r="3.5" />
          </svg>
          {legend.before}
        </li>
      )}
      {team && (
        <li>
          <svg class="interval" width="22" height="14" aria-hidden="true">
            <line class="team" x1="50%" x2="50%" y1="0" y2="100%" />
          </svg>
          {legend.team}
        </li>
      )}
      <li>{legend.line}</li>
    </ul>
  );
}

interface EntryProps {
  readonly text: string;
  readonly verdict: Verdict;
  readonly position: 'above' | 'below' | null;
}

function Entry({ text, verdict, position }: EntryProps) {
  return (
    <li>
      <svg width="22" height="12" aria-hidden="true">
        <Interval cell={{ value: 0.5, interval: [0, 1], text: '', verdict, position }} domain={[0, 1]} height={12} />
      </svg>
      {text}
    </li>
  );
}

/** The one verdict of all cells on a side of the line; the usual one when there are none, null when they differ: of one measure more is better, of another less. */
function shared(cells: readonly IntervalCell[], position: 'above' | 'below', usual: Verdict): Verdict {
  const verdicts = new Set(cells.filter(isEstimate).flatMap((cell) => (cell.position === position ? [cell.verdict] : [])));
  const [only = usual] = verdicts;
  return verdicts.size > 1 ? null : only;
}

export const legendStyle = css`
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: 4px 20px; margin-top: 8px; font-size: 12px; color: var(--ink-3); }
.legend li { display: flex; align-items: center; gap: 6px; }
.legend svg { flex: none; overflow: visible; }
`;
