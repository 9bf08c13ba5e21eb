import { type Axis, hour } from '../axis.ts';
import { codes } from '../codes.ts';
import { never } from '../store.ts';
import { ratio, rolled } from './rolled.ts';

const { open, won, lost } = codes.status;
const { no_decision, disqualified } = codes.loss;

/** Deals as they stand at the as-of, by their creation for who opened them. */
export const createdKpis = (axis: Axis): string =>
  rolled(
    axis,
    {
      opportunities: 'sum(created)',
      'win_rate_cohort.won': ratio('sum(won)', 'sum(created)'),
      'win_rate_cohort.open': ratio('sum(open)', 'sum(created)'),
    },
    `SELECT opener AS owner, period, count(*) AS created, countif(status = ${won}) AS won, countif(status = ${open}) AS open
    FROM deals JOIN ${axis.hours} ON hour = createdAt // ${hour}
    WHERE validTo = ${never} GROUP BY opener, period`,
  );

const closed = 'sum(won) + sum(lost)';

/** The same by their close, for who closed them; an open deal has none. */
export const closedKpis = (axis: Axis): string =>
  rolled(
    axis,
    {
      deals_won: 'sum(won)',
      deals_lost: 'sum(lost)',
      upsell_deals: 'sum(upsells)',
      win_rate: ratio('sum(won)', closed),
      win_rate_amount: ratio('sum(wonAmount)', 'sum(amount)'),
      win_rate_narrow: ratio('sum(won)', `${closed} - sum(undecided)`),
      win_rate_qualified: ratio('sum(wonQualified)', 'sum(qualified)'),
    },
    `SELECT closer AS owner, period, countif(status = ${won}) AS won, countif(status = ${lost}) AS lost,
      countif(status = ${won} AND kind = ${codes.deal.upsell}) AS upsells,
      countif(lossKind = ${no_decision} OR lossKind = ${disqualified}) AS undecided,
      countif(qualified = 1) AS qualified, countif(qualified = 1 AND status = ${won}) AS wonQualified,
      sum(amount) AS amount, sum(CASE WHEN status = ${won} THEN amount ELSE 0 END) AS wonAmount
    FROM deals JOIN ${axis.hours} ON hour = closedAt // ${hour}
    WHERE validTo = ${never} GROUP BY closer, period`,
  );
