/** An exact number: top ÷ bottom, with the bottom above zero. */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

export const fraction = (top: bigint, bottom = 1n): Fraction => (bottom < 0n ? { top: -top, bottom: -bottom } : { top, bottom });
export const whole = (count: number): Fraction => fraction(BigInt(count));

/** "-12.5", "3" or "1e-7", exactly. */
export function parseFraction(text: string): Fraction {
  const [digits = '', exponent = '0'] = text.toLowerCase().split('e');
  const [units = '', decimals = ''] = digits.split('.');
  const power = Number(exponent) - decimals.length;
  const top = BigInt(units + decimals);
  return power < 0 ? fraction(top, 10n ** BigInt(-power)) : fraction(top * 10n ** BigInt(power));
}

export const plus = (a: Fraction, b: Fraction): Fraction => fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, fraction(-b.top, b.bottom));
export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.top * b.top, a.bottom * b.bottom);
export const dividedBy = (a: Fraction, b: Fraction): Fraction => fraction(a.top * b.bottom, a.bottom * b.top);
export const compare = (a: Fraction, b: Fraction): number => Number(a.top * b.bottom - b.top * a.bottom);
export const floor = ({ top, bottom }: Fraction): bigint => (top >= 0n ? top / bottom : -((-top + bottom - 1n) / bottom));

const exactPlaces = 16;
const digitsKept = 30;

/** All digits where there are at most 16 decimals, else 30 significant ones, rounded half up. */
export function fractionText({ top, bottom }: Fraction): string {
  const sign = top < 0n ? '-' : '';
  const size = top < 0n ? -top : top;
  if ((size * 10n ** BigInt(exactPlaces)) % bottom === 0n) return sign + placed((size * 10n ** BigInt(exactPlaces)) / bottom, exactPlaces);
  let places = digitsKept;
  for (; (size * 10n ** BigInt(places)) / bottom >= 10n ** BigInt(digitsKept); places--);
  for (; (size * 10n ** BigInt(places)) / bottom < 10n ** BigInt(digitsKept - 1); places++);
  return sign + placed((2n * size * 10n ** BigInt(places) + bottom) / (2n * bottom), places);
}

export const toNumber = (value: Fraction): number => Number(fractionText(value));

/** Digits with the point before the last `places` of them, and no idle zeros. */
function placed(digits: bigint, places: number): string {
  const text = digits.toString().padStart(places + 1, '0');
  const decimals = text.slice(text.length - places).replace(/0+$/, '');
  return text.slice(0, text.length - places) + (decimals ? `.${decimals}` : '');
}

export const isFraction = (value: unknown): value is Fraction => typeof value === 'object' && value !== null && 'bottom' in value;
