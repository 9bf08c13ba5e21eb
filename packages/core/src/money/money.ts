import { SalesperfError } from '../errors.ts';
import { amountText, parseAmount, rateOfOne, toDecimal } from './amount.ts';

/** An amount as decimal text, unrounded, with the currency it is in. */
export interface Money {
  readonly amount: string;
  readonly currency: string;
}

/** The exact sum of two amounts of one currency. Throws for unlike currencies: they have no sum without a rate. */
export function addMoney(a: Money, b: Money): Money {
  if (a.currency !== b.currency)
    throw new SalesperfError(
      'invalid_argument',
      `Cannot add ${b.amount} ${b.currency} to ${a.amount} ${a.currency}: the currencies are unlike, expected both in one, converted at a rate`,
      { currencies: [a.currency, b.currency] },
    );
  return { amount: amountText(toDecimal((parseAmount(a.amount) + parseAmount(b.amount)) * rateOfOne)), currency: a.currency };
}
