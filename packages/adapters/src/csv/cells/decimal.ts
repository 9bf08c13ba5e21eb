/** Exact decimal numbers as text, such as "-1234.50": no digit is lost on the way. */
export type Decimal = string;

/** Leading zeros and an empty whole part put right: "007.50" is "7.50", ".5" is "0.5", "-0" is "0". */
export function normalDecimal(negative: boolean, whole: string, fraction: string): Decimal {
  const digits = (whole.replace(/^0+/, '') || '0') + (fraction ? `.${fraction}` : '');
  return negative && /[1-9]/.test(digits) ? `-${digits}` : digits;
}

const parts = (decimal: Decimal): { digits: bigint; scale: number } => {
  const [whole = '', fraction = ''] = decimal.split('.');
  return { digits: BigInt(whole + fraction), scale: fraction.length };
};

/** The exact product, without zeros at the end of its fraction. */
export function multiply(a: Decimal, b: Decimal): Decimal {
  const [one, other] = [parts(a), parts(b)];
  const product = one.digits * other.digits;
  const scale = one.scale + other.scale;
  const digits = String(product < 0n ? -product : product).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  return normalDecimal(product < 0n, whole, digits.slice(digits.length - scale).replace(/0+$/, ''));
}
