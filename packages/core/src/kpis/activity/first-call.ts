import { touch } from './touch.ts';

/** The first call to a lead (or a deal, or a customer, where there is no lead), whether it was answered or not. */
export const firstCall = { kind: 'call', ...touch, callNumber: { atMost: 1 } } as const;
