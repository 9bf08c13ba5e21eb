import { SalesperfError } from '../errors.ts';

/**
 * Divides a total of smallest units by weights so that the parts add up to it exactly: the method of the largest remainder, ties to the earlier.
 * A negative total is divided as its mirror. Throws for a weight below zero, and where no weight is above zero.
 */
export function allocate(total: bigint, weights: readonly bigint[]): bigint[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0n);
  const negative = weights.find((weight) => weight < 0n);
  if (negative !== undefined) fail(total, `the weight ${negative} is below zero, expected weights from zero on`);
  if (all === 0n) fail(total, 'no weight is above zero, expected at least one');
  return total < 0n ? largestRemainder(-total, weights, all).map((part) => -part) : largestRemainder(total, weights, all);
}

function largestRemainder(total: bigint, weights: readonly bigint[], all: bigint): bigint[] {
  const parts = weights.map((weight) => (total * weight) / all);
  const remainders = weights.map((weight) => (total * weight) % all);
  const left = Number(remainders.reduce((sum, remainder) => sum + remainder, 0n) / all);
  const first = [...remainders.keys()].sort((a, b) => descending(remainders[a]!, remainders[b]!) || a - b).slice(0, left);
  for (const index of first) parts[index]! += 1n;
  return parts;
}

const descending = (a: bigint, b: bigint): number => (a === b ? 0 : a > b ? -1 : 1);

function fail(total: bigint, state: string): never {
  throw new SalesperfError('invalid_argument', `Cannot allocate ${total}: ${state}`);
}
