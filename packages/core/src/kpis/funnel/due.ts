import { inPeriod } from '../../metric/filter.ts';

/** Open, and expected to close in the period. */
export const due = { status: 'open', dueAt: inPeriod } as const;
