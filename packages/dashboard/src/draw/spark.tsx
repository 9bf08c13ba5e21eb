import type { Verdict } from '@salesperf/core';
import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { css } from '../css.ts';
import { Curve, lastOf } from './curve.tsx';
import { finite, percent } from './scale.ts';

const height = 34;
const fewest = 6;

interface SparkProps {
  readonly values: readonly (number | null)[];
  readonly verdict?: Verdict;
}

/** The way of one number, without an axis; under six points it would show only noise and is left out. */
export function Spark({ values, verdict = null }: SparkProps) {
  const known = values.filter((value) => value !== null).map(finite);
  const end = lastOf(values);
  if (known.length < fewest || end === null) return null;
  const [low, high] = extent(known) as [number, number];
  const y = low === high ? () => height / 2 : scaleLinear([low, high], [height - 5, 5]);
  return (
    <svg class={`spark ${verdict ?? ''}`} width="100%" height={height} aria-hidden="true">
      <Curve values={values} height={height} y={y} />
      <circle cx={percent((end.index / (values.length - 1)) * 100)} cy={Math.round(y(end.value) * 10) / 10} r="2.75" />
    </svg>
  );
}

export const sparkStyle = css`
.curve { fill: none; stroke: var(--data); stroke-width: 1.5; stroke-linejoin: round; stroke-linecap: round; vector-effect: non-scaling-stroke; }
.spark { display: block; overflow: visible; padding-right: 4px; box-sizing: border-box; }
.spark circle { fill: var(--data); }
.spark.better .curve { stroke: var(--better); } .spark.better circle { fill: var(--better); }
.spark.worse .curve { stroke: var(--worse); } .spark.worse circle { fill: var(--worse); }
`;
