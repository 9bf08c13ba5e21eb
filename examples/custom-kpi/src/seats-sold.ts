import { at, deals, label, metric, number, sum } from '@salesperf/core';

/** The deals of this team know how many seats are sold, and in which tier. */
export const ourDeals = deals.with({ seats: number(), tier: label('tier') });

/** Seats of the deals won in the period. A won deal that does not say is left out, with that reason. */
export const seatsSold = metric({
  id: 'seats_sold',
  group: 'outcome',
  indicator: 'lagging',
  better: 'higher',
  label: { en: 'Seats sold', ru: 'Продано мест' },
  value: at(ourDeals.closedAt, sum(ourDeals.seats, { status: 'won' })),
});
