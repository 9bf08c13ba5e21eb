import type { Grouped } from './grouped.ts';
import { select } from './select.ts';

interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** The cells of a group. */
interface Cells {
  readonly first: number;
  readonly end: number;
}

/** A product of fractions is compared with a fraction: the last digits of a double mean nothing. */
const tolerance = 1e-12;

/**
 * When Kaplan and Meier's curve comes down to what the fraction leaves; NaN: never. As long as nobody has been lost from sight it is the share of
 * those who have not ended, so the answer is the event of that rank; only where somebody was lost sooner does the curve have to be drawn.
 */
export function timeQuantile(ended: Grouped, lost: Grouped, { first, end }: Cells, { numerator, denominator }: Fraction): number {
  const from = ended.starts[first]!;
  const to = ended.starts[end]!;
  const lostFrom = lost.starts[first]!;
  const lostTo = lost.starts[end]!;
  const all = to - from + lostTo - lostFrom;
  const rank = Math.ceil((all * numerator) / denominator);
  if (all === 0) return Number.NaN;
  const isReached = rank <= to - from;
  const last = isReached ? select(ended.values, from, to, rank - 1) : greatest(ended.values, from, to);
  if (least(lost.values, lostFrom, lostTo) >= last) return isReached ? last : Number.NaN;
  return drawn(ended.values.slice(from, to).sort(), lost.values.slice(lostFrom, lostTo).sort(), 1 - numerator / denominator + tolerance);
}

function least(values: Float64Array, from: number, to: number): number {
  let found = Infinity;
  for (let place = from; place < to; place++) if (values[place]! < found) found = values[place]!;
  return found;
}

function greatest(values: Float64Array, from: number, to: number): number {
  let found = -Infinity;
  for (let place = from; place < to; place++) if (values[place]! > found) found = values[place]!;
  return found;
}

/** Both in order. Who was lost at the very time of an event was still in sight. */
function drawn(ended: Float64Array, lost: Float64Array, left: number): number {
  let survival = 1;
  let gone = 0;
  for (let place = 0; place < ended.length; ) {
    const time = ended[place]!;
    let next = place + 1;
    while (next < ended.length && ended[next] === time) next++;
    while (gone < lost.length && lost[gone]! < time) gone++;
    const risk = ended.length - place + lost.length - gone;
    survival *= (risk - (next - place)) / risk;
    if (survival <= left) return time;
    place = next;
  }
  return Number.NaN;
}
