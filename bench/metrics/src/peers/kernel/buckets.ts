import type { Block } from './block.ts';
import type { ByteList } from './byte-list.ts';
import { before, outside } from './grid.ts';

/** Instants by stretches of equal length, so narrow that nothing begins within one: the code of an instant is one multiplication and one load. */
export interface Buckets<C extends Uint8Array | Uint16Array = Uint8Array> {
  readonly origin: number;
  readonly scale: number;
  readonly codes: C;
}

/** Within what range the instants of the columns lie; an empty cell lies nowhere. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export function spanOf(columns: readonly Float64Array[]): Span {
  let from = Infinity;
  let to = -Infinity;
  for (const column of columns) {
    for (const instant of column) {
      if (instant < from) from = instant;
      if (instant > to) to = instant;
    }
  }
  return { from, to };
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

function bucketsOf<C extends Uint8Array | Uint16Array>(
  bounds: readonly number[],
  { from, to }: Span,
  make: (count: number) => C,
  codeAt: (instant: number) => number,
): Buckets<C> {
  const width = bounds.reduce(divisor);
  const first = Math.floor(from / width) * width;
  const codes = make(Math.floor((to - first) / width) + 2);
  for (let bucket = 1; bucket < codes.length; bucket++) codes[bucket] = codeAt(first + (bucket - 1) * width);
  // Half a millisecond keeps the instant of a bound from falling short of its bucket. The bucket before the first is where NaN falls.
  codes[0] = codeAt(Number.NaN);
  return { origin: first - width - 0.5, scale: 1 / width, codes };
}

/** The period of an instant; from `until` on it is in none. */
export function periodBuckets(bounds: Float64Array, until: number, span: Span): Buckets {
  const periods = bounds.length - 1;
  const codeAt = (instant: number): number => {
    if (instant < bounds[0]!) return before(periods);
    if (!(instant < until && instant < bounds[periods]!)) return outside(periods);
    return bounds.findLastIndex((bound) => bound <= instant);
  };
  const cuts = until < bounds[periods]! ? [...bounds, until] : [...bounds];
  return bucketsOf(cuts, span, (count) => new Uint8Array(count), codeAt);
}

/** The number of the local day, counted from the first of the given midnights. */
export function dayBuckets(midnights: Float64Array, span: Span): Buckets<Uint16Array> {
  const codes = (count: number) => new Uint16Array(count);
  let day = 0;
  const codeAt = (instant: number): number => {
    while (midnights[day + 1]! <= instant) day++;
    return day;
  };
  return bucketsOf([...midnights], span, codes, codeAt);
}

/** The codes of the rows of a block, four at a time. */
export function place(instants: Float64Array, { from, to }: Pick<Block, 'from' | 'to'>, { origin, scale, codes }: Buckets, { bytes, words }: ByteList): void {
  const whole = from + ((to - from) & ~3);
  for (let row = from, at = 0; row < whole; row += 4, at++) {
    const first = codes[((instants[row]! - origin) * scale) | 0]!;
    const second = codes[((instants[row + 1]! - origin) * scale) | 0]!;
    const third = codes[((instants[row + 2]! - origin) * scale) | 0]!;
    const fourth = codes[((instants[row + 3]! - origin) * scale) | 0]!;
    words[at] = first | (second << 8) | (third << 16) | (fourth << 24);
  }
  for (let row = whole; row < to; row++) bytes[row - from] = codes[((instants[row]! - origin) * scale) | 0]!;
}

/** The code of one instant. */
export const codeOf = ({ origin, scale, codes }: Buckets<Uint8Array | Uint16Array>, instant: number): number => codes[((instant - origin) * scale) | 0]!;
