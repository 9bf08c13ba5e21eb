import { parseAmount } from '../money/amount.ts';

const decimals = 6;

/** An integer of 1e-6 → decimal text, without zeros at its end: the inverse of `parseAmount`. */
export function amountOfScaled(amount: bigint): string {
  const digits = (amount < 0n ? -amount : amount).toString().padStart(decimals + 1, '0');
  const fraction = digits.slice(-decimals).replace(/0+$/, '');
  return `${amount < 0n ? '-' : ''}${digits.slice(0, -decimals)}${fraction ? `.${fraction}` : ''}`;
}

/** An amount cell as an integer of 1e-6; an empty one is nothing. */
export const scaledAmount = (cell: unknown): bigint => (cell == null ? 0n : parseAmount(cell as string));
