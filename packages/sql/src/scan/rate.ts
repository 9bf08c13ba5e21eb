import type { ExchangeRate } from '@salesperf/core';
import type { RatePolicy } from '@salesperf/core/executor';
import type { SqlContext } from '../context.ts';
import { firstOf, type Sql, sql } from '../sql.ts';
import { table, text } from './draft.ts';
import { columnOf, type Place, type Reading } from './reading.ts';
import { join, keep } from './rows.ts';

/** A number on a row as an exact integer, or NULL, and then why it is unknown. */
export interface Value {
  readonly value: Sql;
  readonly reason: Sql;
}

/** The rate of a row's currency into that of the report, in 1e-10. */
export function rateOf(policy: RatePolicy, reading: Reading, place: Place): Value {
  const { rows, context } = reading;
  const into = text(rows.draft, context.core.dataset.currency);
  const own = columnOf(reading, 'currency');
  const currency = keep(rows, own ? sql`coalesce(${own}, ${into})` : into);
  const kind = policy === 'plan' ? 'plan' : 'exchange';
  const reason = sql`${text(rows.draft, `no ${kind} rate from `)} || ${currency} || ${text(rows.draft, ' to ')} || ${into}`;
  return { value: policy === 'plan' ? planRate(currency, reading) : exchangeRate(currency, momentOfRate(policy, place), reading), reason };
}

const momentOfRate = (policy: Exclude<RatePolicy, 'plan'>, { moment, start, cut }: Place): Sql =>
  policy === 'event' ? moment : policy === 'start' ? sql`${start} - 1` : sql`${cut} - 1`;

function exchangeRate(currency: Sql, moment: Sql, { rows, context }: Reading): Sql {
  const at = keep(rows, moment);
  const relation = table(rows.draft, 'rates', { currency: 'text', from: 'instant', rate: 'exact' }, () => ratesOf(context));
  const found = join(rows, Math.max(at.step, currency.step), (alias) =>
    rows.draft.dialect.latest({ relation, alias, same: { currency: currency.text }, column: 'from', moment: at.text }),
  );
  return found('rate');
}

function planRate(currency: Sql, { rows, context }: Reading): Sql {
  const relation = table(rows.draft, 'plan_rates', { currency: 'text', rate: 'exact' }, () => planRatesOf(context));
  return join(rows, currency.step, (alias) => `LEFT JOIN ${relation} ${alias} ON ${alias}."currency" = ${currency.text}`)('rate');
}

const always = Number.MIN_SAFE_INTEGER;

/** One unit of the report's own currency is one, whatever a list of rates says. */
function ratesOf({ core: { dataset }, header: { rates = [] } }: SqlContext): readonly object[] {
  const foreign = rates.filter(({ currency }) => currency !== dataset.currency);
  const start = ({ from }: ExchangeRate): number => Math.max(always, Math.ceil(from));
  const row = (currency: string, from: number, moment: number): object => ({ currency, from, rate: `${dataset.rateAt(currency, moment)}` });
  return [row(dataset.currency, always, always), ...foreign.map((rate) => row(rate.currency, start(rate), rate.from))];
}

function planRatesOf({ core: { dataset }, header: { planRates = {} } }: SqlContext): readonly object[] {
  return [...new Set([dataset.currency, ...Object.keys(planRates)])].map((currency) => ({ currency, rate: `${dataset.planRateAt(currency)}` }));
}

/** The reason of the first part that is unknown. */
export const firstUnknown = (parts: readonly Value[]): Sql => firstOf(parts.map(({ value, reason }) => [sql`${value} IS NULL`, reason]));
