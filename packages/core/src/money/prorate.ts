import { SalesperfError } from '../errors.ts';

/**
 * The part of a total, spread evenly over `length`, that falls in [from, to): floor(total·to ÷ length) − floor(total·from ÷ length).
 * Parts that follow each other add up to the whole to the last unit. All are in smallest units; the floor is below also for a total below zero.
 * Throws unless the length is above zero.
 */
export function proratedPart(total: bigint, length: bigint, from: bigint, to: bigint): bigint {
  if (length <= 0n) throw new SalesperfError('invalid_argument', `Cannot prorate ${total} over the length ${length}: expected a length above zero`);
  return floorQuotient(total * to, length) - floorQuotient(total * from, length);
}

const floorQuotient = (value: bigint, divisor: bigint): bigint => value / divisor - (value % divisor < 0n ? 1n : 0n);
