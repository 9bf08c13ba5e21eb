import { line } from 'd3-shape';

/** The width of a curve's own coordinates; it is stretched to the column, its stroke is not. */
const width = 1000;

interface CurveProps {
  readonly class?: string;
  readonly values: readonly (number | null)[];
  readonly height: number;
  /** from a value to px from the top */
  readonly y: (value: number) => number;
}

/** One series over the whole width, at equal steps; null breaks the line. */
export function Curve({ values, height, y, ...rest }: CurveProps) {
  const step = width / Math.max(1, values.length - 1);
  const path = line<number | null>()
    .defined((value) => value !== null)
    .x((_, index) => index * step)
    .y((value) => y(value ?? 0))(values);
  return (
    <svg width="100%" height={height} viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true" {...rest}>
      <path class="curve" d={path ?? ''} />
    </svg>
  );
}

/** The last value there is, with its place. */
export function lastOf(values: readonly (number | null)[]): { readonly index: number; readonly value: number } | null {
  const index = values.findLastIndex((value) => value !== null);
  return index < 0 ? null : { index, value: values[index]! };
}
