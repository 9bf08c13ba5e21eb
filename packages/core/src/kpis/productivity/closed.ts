/** Deals that have come to their end. */
export const closed = { status: ['won', 'lost'] } as const;
