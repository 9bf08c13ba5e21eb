import { dividedBy, type Fraction } from './fraction.ts';

/** A cell before it is written. */
export interface Answer {
  readonly value: Fraction | null;
  readonly numerator: Fraction | null;
  readonly denominator: Fraction | null;
  readonly n: number;
  readonly interval: readonly [Fraction | number, Fraction | number] | null;
  readonly excluded: Readonly<Record<string, number>>;
  readonly reason: string | null;
  readonly risk: number | null;
}

export const empty: Answer = { value: null, numerator: null, denominator: null, n: 0, interval: null, excluded: {}, reason: null, risk: null };

/** Nothing is divided by zero, nor by less. */
export function quotient(numerator: Fraction, denominator: Fraction, base: Answer, otherwise?: string): Answer {
  const sides = { ...base, numerator, denominator };
  if (denominator.top > 0n) return { ...sides, value: dividedBy(numerator, denominator) };
  return { ...sides, reason: otherwise ?? (denominator.top === 0n ? 'zero denominator' : 'negative denominator') };
}

/** How many rows were left out for each reason, the most frequent first. */
export const tally = (reasons: readonly string[]): Record<string, number> =>
  Object.fromEntries(
    [...new Set(reasons)]
      .map((reason): [string, number] => [reason, reasons.filter((other) => other === reason).length])
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)),
  );

export const spread = (excluded: Readonly<Record<string, number>>): string[] =>
  Object.entries(excluded).flatMap(([reason, rows]) => Array.from({ length: rows }, () => reason));
