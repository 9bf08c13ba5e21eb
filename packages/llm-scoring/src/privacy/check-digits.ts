/** The digits of a text, without anything between them. */
export const digitsOf = (text: string): string => text.replace(/\D/g, '');

const weighted = (digits: string, weights: readonly number[]) => weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0);

/** Bank cards: the Luhn sum of 13 to 19 digits. */
export function isCard(text: string): boolean {
  const digits = [...digitsOf(text)].reverse().map(Number);
  const sum = digits.reduce((total, digit, i) => total + (i % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2), 0);
  return digits.length >= 13 && digits.length <= 19 && digits.some((digit) => digit > 0) && sum % 10 === 0;
}

/** IBAN: ISO 7064, modulo 97. */
export function isIban(text: string): boolean {
  const plain = text.replace(/\s/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/.test(plain)) return false;
  const moved = `${plain.slice(4)}${plain.slice(0, 4)}`;
  return [...moved].reduce((rest, char) => Number(`${rest}${Number.parseInt(char, 36)}`) % 97, 0) === 1;
}

/** СНИЛС: 9 digits and their control number. */
export function isSnils(text: string): boolean {
  const digits = digitsOf(text);
  const control = weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101;
  return digits.length === 11 && !/^0+$/.test(digits) && (control === 100 ? 0 : control) === Number(digits.slice(9));
}

const innWeights = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];
/** ИНН: 10 digits with one check digit (organisations) or 12 with two (people). */
export function isInn(text: string): boolean {
  const digits = digitsOf(text);
  const checks = (length: number) => (weighted(digits, innWeights.slice(-length)) % 11) % 10 === Number(digits[length]);
  if (/^0+$/.test(digits)) return false;
  return digits.length === 10 ? checks(9) : digits.length === 12 && checks(10) && checks(11);
}

/** US social security number: none begins with 000, 666 or 9, and no group is all zeros. */
export const isSocialSecurity = (text: string): boolean => /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/.test(digitsOf(text));
