import type { Line, Tick } from '@salesperf/core';
import { max, range } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { css } from '../css.ts';
import { Curve, lastOf } from '../draw/curve.tsx';
import { finite, percent } from '../draw/scale.ts';
import type { PictureProps } from './picture.ts';

const height = 230;
const most = 6;

/** One or a few series over time; the curves stretch with the column, their words do not. */
export function Lines({ picture: { lines, axis, labels, domain, summary } }: PictureProps<'lines'>) {
  const scale = scaleLinear(domain.map(finite), [height - 1, 14]);
  const y = (value: number) => Math.round(scale(finite(value)) * 10) / 10;
  const gutter = (max(axis, (tick) => tick.text.length) ?? 0) * 7 + 12;
  return (
    <>
      <ul class="legend">
        {lines.map((line, index) => (
          <li>
            <svg width="22" height="12" aria-hidden="true" class={look(line, index)}>
              <path class="curve" d="M1 6H21" />
            </svg>
            {line.name}
          </li>
        ))}
      </ul>
      <div class="lines">
        <Scale axis={axis} gutter={gutter} y={y} />
        <svg class="plot" width="100%" height={height} role="img" aria-label={summary}>
          {axis.map((tick) => (
            <line class="grid" x1="0" x2="100%" y1={y(tick.at)} y2={y(tick.at)} />
          ))}
          {lines.map((line, index) => (
            <Curve class={look(line, index)} values={line.values} height={height} y={y} />
          ))}
          {ends(lines, y).map((end) => (
            <g class={end.look}>
              <circle cx={end.x} cy={end.y} r="3.5" />
              <text x={end.x} y={end.textY} text-anchor="end">
                {end.text}
              </text>
            </g>
          ))}
        </svg>
        <Dates labels={labels} />
      </div>
    </>
  );
}

function Scale({ axis, gutter, y }: { readonly axis: readonly Tick[]; readonly gutter: number; readonly y: (value: number) => number }) {
  return (
    <svg class="axis" width={gutter} height={height} aria-hidden="true">
      {axis.map((tick) => (
        <text x={gutter - 10} y={y(tick.at) + 4} text-anchor="end">
          {tick.text}
        </text>
      ))}
    </svg>
  );
}

/** As many labels as a phone holds, the first and the last among them. */
function Dates({ labels }: { readonly labels: readonly string[] }) {
  const last = labels.length - 1;
  const steps = Math.max(1, Math.min(last, most - 1));
  const shown = labels.length === 0 ? [] : [...new Set(range(steps + 1).map((step) => Math.round((step * Math.max(0, last)) / steps)))];
  return (
    <svg class="axis dates" width="100%" height="24" aria-hidden="true">
      {shown.map((index) => (
        <text
          class={index === 0 || index === last ? undefined : 'inner'}
          x={percent(last === 0 ? 0 : (index / last) * 100)}
          y="18"
          text-anchor={index === 0 ? 'start' : index === last ? 'end' : 'middle'}
        >
          {labels[index]}
        </text>
      ))}
    </svg>
  );
}

/** The first series is the subject, the others are what it is compared with. */
const look = (line: Line, index: number) => `series ${index === 0 ? 'subject' : 'other'} ${line.dashed ? 'dashed' : ''}`;

/** Where each series ends. Its words stand on the side it does not come from; two that end close together have theirs on both sides. */
function ends(lines: readonly Line[], y: (value: number) => number) {
  const found = lines.flatMap((line, index) => {
    const end = lastOf(line.values);
    if (end === null || line.end === undefined) return [];
    const before = line.values[end.index - 2] ?? end.value;
    const x = percent((end.index / Math.max(1, line.values.length - 1)) * 100);
    return [{ look: look(line, index), x, y: y(end.value), falls: before > end.value, text: line.end }];
  });
  const near = (one: number, other: number) => Math.abs(one - other) < 40;
  return found.map((end) => {
    const neighbour = found.find((other) => other !== end && near(other.y, end.y));
    const below = neighbour === undefined ? end.falls : end.y > neighbour.y || (end.y === neighbour.y && found.indexOf(end) > found.indexOf(neighbour));
    return { ...end, textY: below && end.y < height - 24 ? end.y + 20 : end.y - 10 };
  });
}

export const linesStyle = css`
.lines { display: grid; grid-template-columns: auto minmax(0, 1fr); padding-right: 4px; margin-top: 8px; }
.lines .dates { grid-column: 2; }
.lines .plot { display: block; overflow: visible; }
.lines .grid { stroke: var(--rule); }
.series .curve, .series.subject .curve { stroke-width: 2; }
.series.other .curve { stroke: var(--data-2); stroke-width: 1.5; }
.series.dashed .curve { stroke-dasharray: 2 4; }
.series circle { fill: var(--data); }
.series text { font-size: 13px; font-weight: 500; fill: var(--data); stroke: var(--paper); stroke-width: 4; stroke-linejoin: round; paint-order: stroke; }
.series.other circle { fill: var(--data-2); } .series.other text { fill: var(--ink-3); }
@media screen and (max-width: 639px) { .lines .inner { display: none; } }
`;
