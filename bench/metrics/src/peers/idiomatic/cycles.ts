import { isClosed, isWon, present } from './deals.ts';
import { incidenceAt, type Life, timeQuantile } from './life.ts';
import { asOf, daysBetween, justBefore, type Month, months } from './months.ts';
import type { RowOf, Rows } from './rows.ts';
import { byMonth, tableOf } from './table.ts';

type Deal = RowOf<'deals'>;

const limit = 90;

const isInProgress = ({ createdAt, closedAt }: Deal, { start, edge }: Month): boolean => createdAt! < edge && (closedAt === null || closedAt >= start);

export function cycleKpis(rows: Rows) {
  const deals = present(rows);
  const inProgress = months.map((month) => deals.filter((deal) => isInProgress(deal, month)).map((deal) => ({ deal, ...lifeIn(deal, month) })));
  const medianUntil = (isEnd: (deal: Deal) => boolean): Float64Array =>
    tableOf(
      inProgress,
      ({ deal }) => deal.opener,
      (lives) =>
        timeQuantile(
          lives.map(({ deal, entry, exit, ended }): Life => ({ entry, exit, ending: ended && isEnd(deal) ? 'event' : 'censored' })),
          0.5,
        ),
    );
  return {
    sales_cycle: medianUntil(isClosed),
    time_to_win: medianUntil(isWon),
    won_within: byMonth({
      rows: deals,
      when: ({ createdAt }) => createdAt,
      who: ({ opener }) => opener,
      value: (of) => incidenceAt(of.map(wholeLife), limit),
    }),
  };
}

/** What of a deal's life lies in a month: who is older enters as it begins, and who lives on is last seen as it ends. */
function lifeIn({ createdAt, closedAt }: Deal, { start, edge }: Month): Pick<Life, 'entry' | 'exit'> & { ended: boolean } {
  const ended = closedAt !== null && closedAt < edge;
  return {
    entry: createdAt! < start ? daysBetween(createdAt!, justBefore(start)) : Number.NEGATIVE_INFINITY,
    exit: daysBetween(createdAt!, ended ? closedAt : justBefore(edge)),
    ended,
  };
}

function wholeLife(deal: Deal): Life {
  const ending = isWon(deal) ? 'event' : isClosed(deal) ? 'competing' : 'censored';
  return { entry: Number.NEGATIVE_INFINITY, exit: daysBetween(deal.createdAt!, deal.closedAt ?? justBefore(asOf)), ending };
}
