import type { RowOf, Rows } from './rows.ts';

type Deal = RowOf<'deals'>;

/** Deals as they stand at the as-of. */
export const present = ({ deals }: Rows): readonly Deal[] => deals.filter(({ validTo }) => validTo === null);
export const isWon = ({ status }: Pick<Deal, 'status'>): boolean => status === 'won';
export const isLost = ({ status }: Pick<Deal, 'status'>): boolean => status === 'lost';
export const isOpen = ({ status }: Pick<Deal, 'status'>): boolean => status === 'open';
export const isClosed = (deal: Pick<Deal, 'status'>): boolean => isWon(deal) || isLost(deal);
