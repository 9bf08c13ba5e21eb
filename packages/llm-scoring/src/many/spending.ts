import { SalesperfError } from '@salesperf/core';
import type { TokenEstimate } from '../judge/judge.ts';
import { addUsage, noUsage, type Usage } from '../model/usage.ts';
import { amountUnits, costUnits, type Prices, type Tokens, unitsText } from './prices.ts';

/** What may be spent, at the very most. */
export interface Budget {
  /** of prompts and answers together */
  readonly tokens?: number | undefined;
  /** decimal text in the currency of the prices, which it needs */
  readonly cost?: string | undefined;
}

/** What was spent so far, and what calls that have begun may still take. */
export interface Spending {
  /** Sets aside the most that a call may take; null where that is more than is left. */
  readonly begin: (most: TokenEstimate | undefined) => Amount | null;
  /** Puts what a call took in the place of what was set aside for it; where nobody knows what it took, that counts as taken. */
  readonly end: (setAside: Amount, usage: Usage | null) => void;
  readonly usage: () => Usage;
  /** decimal text; null without prices */
  readonly cost: () => string | null;
}

export interface Amount {
  readonly tokens: number;
  /** of money, in the units of {@link costUnits} */
  readonly units: bigint;
}

const nothing: Amount = { tokens: 0, units: 0n };
const sum = (one: Amount, other: Amount, sign: 1 | -1 = 1): Amount => ({
  tokens: one.tokens + sign * other.tokens,
  units: one.units + BigInt(sign) * other.units,
});

export function spendingOf({ tokens = Number.POSITIVE_INFINITY, cost }: Budget, prices: Prices | undefined): Spending {
  if (cost !== undefined && !prices)
    throw new SalesperfError(
      'invalid_argument',
      'Cannot keep to a budget in money without prices: expected "prices" of a million tokens, or a budget in "tokens"',
    );
  if (!(tokens >= 0)) throw new SalesperfError('invalid_argument', `Cannot keep to a budget of ${tokens} tokens: expected a number, 0 or more`);
  const limit = cost === undefined ? null : amountUnits(cost);
  let [spent, pending, usage] = [nothing, nothing, noUsage];
  return {
    begin: (most) => {
      const amount = most ? amountOf({ inputTokens: most.mostInputTokens, cachedTokens: 0, outputTokens: most.mostOutputTokens }, prices)! : nothing;
      const then = sum(sum(spent, pending), amount);
      if (then.tokens > tokens || (limit !== null && then.units > limit)) return null;
      pending = sum(pending, amount);
      return amount;
    },
    end: (setAside, took) => {
      pending = sum(pending, setAside, -1);
      spent = sum(spent, (took && amountOf(took, prices)) ?? setAside);
      if (took) usage = addUsage(usage, took);
    },
    usage: () => usage,
    cost: () => (prices ? unitsText(spent.units) : null),
  };
}

function amountOf(usage: Tokens, prices: Prices | undefined): Amount | null {
  if (usage.inputTokens === null || usage.outputTokens === null) return null;
  return { tokens: usage.inputTokens + usage.outputTokens, units: prices ? costUnits(usage, prices)! : 0n };
}
