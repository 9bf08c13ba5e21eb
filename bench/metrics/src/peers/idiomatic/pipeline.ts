import { isOpen } from './deals.ts';
import { months } from './months.ts';
import type { RowOf, Rows } from './rows.ts';
import { tableOf } from './table.ts';
import { count, sumOfAmounts } from './values.ts';

type Deal = RowOf<'deals'>;

const who = ({ owner }: Deal): string | null => owner;

/** In force just before a moment. */
const isAlive = ({ validFrom, validTo }: Deal, edge: Date): boolean => validFrom! < edge && (validTo === null || validTo >= edge);

const weighted = (deals: readonly Deal[]): number | null =>
  sumOfAmounts(deals.map(({ amount, probability }) => ({ amount: amount === null ? null : amount.times(probability!) })));

/** Open deals at the ends of months, and the amount of those of them that are due in the month. */
export function pipelineKpis({ deals }: Rows) {
  const open = deals.filter(isOpen);
  const atEnds = months.map(({ edge }) => open.filter((deal) => isAlive(deal, edge)));
  const due = atEnds.map((alive, month) => alive.filter(({ dueAt }) => dueAt! >= months[month]!.start && dueAt! < months[month]!.end));
  return {
    open_deals: tableOf(atEnds, who, count),
    pipeline_value: tableOf(atEnds, who, sumOfAmounts),
    weighted_pipeline: tableOf(atEnds, who, weighted),
    due: tableOf(due, who, sumOfAmounts),
  };
}
