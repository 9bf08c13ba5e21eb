import { asOf, historyStart } from '../../world/calendar.ts';
import { periods, reps } from './cells.ts';

/** Longer than anything can have lasted at the as-of, in days. */
export const ages = Math.ceil((asOf - historyStart) / 86_400_000) + 2;

/** How many of a group are of each age, the total first. */
export type Ages = Int32Array;

export const agesByGroup = (): Ages => new Int32Array((1 + reps) * periods * ages);

/** Where the ages of the total, or of a rep, begin. */
export const totalAt = (month: number): number => month * ages;
export const repAt = (owner: number, month: number): number => ((1 + owner) * periods + month) * ages;
