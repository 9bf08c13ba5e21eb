/** Whole cents as a decimal amount: `-1234` is `"-12.34"`. */
export function decimal(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** The whole cents of a decimal amount as this package writes it, with two digits after the point. */
export const cents = (amount: string): number => Number(amount.replace('.', ''));

/** Equal parts in whole cents that add up to the total: the first parts carry the remainder. */
export function splitCents(total: number, parts: number): number[] {
  const base = Math.trunc(total / parts);
  const rest = total - base * parts;
  return Array.from({ length: parts }, (_, index) => base + (index < Math.abs(rest) ? Math.sign(rest) : 0));
}
