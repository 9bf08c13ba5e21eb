import type { IntervalCell } from '@salesperf/core';
import { css } from '../css.ts';
import { percentScale } from './scale.ts';

/** A cell that is drawn; the other kind is words. */
export type Estimate = Extract<IntervalCell, { value: number }>;

export const isEstimate = (cell: IntervalCell): cell is Estimate => 'value' in cell;

interface IntervalProps {
  readonly cell: Estimate;
  readonly domain: readonly [number, number];
  readonly team?: number | undefined;
  /** px; the whole cell when left out */
  readonly height?: number;
}

/** A value as a dot on its interval: hollow when it cannot be told from the team's line, filled when it can. */
export function Interval({ cell, domain, team, height }: IntervalProps) {
  const x = percentScale(domain);
  const [low, high] = cell.interval ?? [];
  return (
    <svg class={`interval ${standing(cell)}`} width="100%" height={height ?? '100%'} aria-hidden="true">
      {team !== undefined && <line class="team" x1={x(team)} x2={x(team)} y1="0" y2="100%" />}
      {cell.before !== undefined && <circle class="before" cx={x(cell.before)} cy="50%" r="3.5" />}
      {low !== undefined && high !== undefined && <line class="range" x1={x(low)} x2={x(high)} y1="50%" y2="50%" />}
      <circle class="dot" cx={x(cell.value)} cy="50%" r={height === undefined ? '4.5' : '3.5'} />
    </svg>
  );
}

/** The classes of a verdict and of the side of the line. */
export function standing(cell: Estimate): string {
  return [cell.verdict, cell.position].filter(Boolean).join(' ');
}

export const intervalStyle = css`
.interval { display: block; overflow: visible; }
.interval .team { stroke: var(--ref); stroke-width: 1.25; }
.interval .range { stroke: var(--data-2); stroke-width: 2.5; stroke-linecap: round; }
.interval .dot { fill: var(--paper); stroke: var(--data); stroke-width: 2; }
.interval .before { fill: var(--paper); stroke: var(--ref); stroke-width: 1.5; }
.interval:is(.above, .below) .dot { fill: var(--data); }
.interval.better .range, .interval.better .dot { stroke: var(--better); } .interval.better .dot { fill: var(--better); }
.interval.worse .range, .interval.worse .dot { stroke: var(--worse); } .interval.worse .dot { fill: var(--worse); }
`;
