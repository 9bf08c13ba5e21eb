import { Decimal } from 'decimal.js';
import { SalesperfError } from '../errors.ts';

/** Enough digits that a sum of money, or a quotient of two, is never rounded where anyone can see it. */
const Exact = Decimal.clone({ precision: 60, toExpNeg: -60, toExpPos: 60 });

export type { Decimal };

/** A written amount has at most six decimals, a rate ten; a converted amount is an integer of 1e-16 and stays exact. */
export const amountDecimals = 6;
const rateDecimals = 10;
const decimals = amountDecimals + rateDecimals;

const plain = /^([+-]?)(\d+)(?:\.(\d+))?$/;

/** Digit by digit where the text is plain, so that no length is too much for it. */
function scaled(text: string, places: number, what: string): bigint {
  const [, sign, whole, fraction = ''] = plain.exec(text) ?? plain.exec(expanded(text, what))!;
  if (/[1-9]/.test(fraction.slice(places)))
    throw new SalesperfError('invalid_argument', `Cannot keep the ${what} ${text} exactly: it has more than ${places} decimals`);
  const value = BigInt(whole! + fraction.slice(0, places).padEnd(places, '0'));
  return sign === '-' ? -value : value;
}

/** `1e3` → `1000`, `.5` → `0.5`. */
function expanded(text: string, what: string): string {
  try {
    const value = new Exact(text);
    if (value.isFinite()) return value.toFixed();
  } catch {
    // said below, in our words
  }
  throw new SalesperfError('invalid_argument', `Cannot read the ${what} "${text}": expected a decimal number such as "1234.50"`);
}

/** An amount as written ("1234.50") → an integer of 1e-6. */
export const parseAmount = (text: string): bigint => scaled(text, amountDecimals, 'amount');

/** A rate as written ("0.9231") → an integer of 1e-10. */
export const parseRate = (text: string): bigint => scaled(text, rateDecimals, 'exchange rate');

export const rateOfOne: bigint = parseRate('1');

/** Of ten, each worked out when it is first needed: an import runs none of them. */
const powers: Decimal[] = [];

function powerOfTen(places: number): Decimal {
  powers[places] ??= new Exact(10).pow(places);
  return powers[places];
}

/** An exact total of amount × rate (an integer of 1e-16, or of what else is said) → a decimal. */
export const toDecimal = (total: bigint, places = decimals): Decimal => new Exact(total.toString()).div(powerOfTen(places));

export const decimal = (value: string | number): Decimal => new Exact(value);

/** The exact decimal as text, unrounded: `"10005534"`, `"1234.5"`. A quotient that does not end keeps 30 significant digits. */
export const amountText = (value: Decimal): string => (value.decimalPlaces() > decimals ? value.toSignificantDigits(30) : value).toFixed();

/** An integer of 1e-6 → decimal text, without zeros at its end: the inverse of `parseAmount`. */
export function scaledText(amount: bigint): string {
  const digits = (amount < 0n ? -amount : amount).toString().padStart(amountDecimals + 1, '0');
  const fraction = digits.slice(-amountDecimals).replace(/0+$/, '');
  return `${amount < 0n ? '-' : ''}${digits.slice(0, -amountDecimals)}${fraction ? `.${fraction}` : ''}`;
}
