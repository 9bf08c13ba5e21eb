import { SalesperfError } from '@salesperf/core';
import type { Usage } from '../model/usage.ts';

/** What a million tokens cost, as decimal text. */
export interface Prices {
  readonly currency: string;
  readonly input: string;
  /** of a prompt that the provider had kept; by default as much as any other */
  readonly cachedInput?: string | undefined;
  readonly output: string;
}

export type Tokens = Pick<Usage, 'inputTokens' | 'cachedTokens' | 'outputTokens'>;

/** A price of a million tokens has six decimals, so what one token costs has twelve. */
const places = 12;

/** Exactly what tokens cost, in 1e-12 of the currency; null where it is not known how many they were. */
export function costUnits({ inputTokens, cachedTokens, outputTokens }: Tokens, prices: Prices): bigint | null {
  if (inputTokens === null || outputTokens === null) return null;
  const cached = BigInt(Math.min(cachedTokens ?? 0, inputTokens));
  const input = unitsOf(prices.input);
  const kept = prices.cachedInput === undefined ? input : unitsOf(prices.cachedInput);
  return (BigInt(inputTokens) - cached) * input + cached * kept + BigInt(outputTokens) * unitsOf(prices.output);
}

/** The same as decimal text. */
export function costOf(usage: Tokens, prices: Prices): string | null {
  const units = costUnits(usage, prices);
  return units === null ? null : unitsText(units);
}

export function unitsText(units: bigint): string {
  const digits = units.toString().padStart(places + 1, '0');
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`.replace(/\.?0+$/, '');
}

const amount = /^(\d+)(?:\.(\d+))?$/;

/** A price per million tokens in 1e-6, which is the price of a token in 1e-12. */
const unitsOf = (price: string): bigint => scaled(price, places / 2, 'price of a million tokens');

/** An amount of money in 1e-12. */
export const amountUnits = (cost: string): bigint => scaled(cost, places, 'budget');

function scaled(text: string, decimals: number, what: string): bigint {
  const [, whole, rest = ''] = amount.exec(text) ?? [];
  if (whole === undefined || rest.length > decimals)
    throw new SalesperfError(
      'invalid_argument',
      `Cannot work out a cost: "${text}" is no ${what}, expected an amount with at most ${decimals} decimals, such as "0.15"`,
      { text },
    );
  return BigInt(whole + rest.padEnd(decimals, '0'));
}
