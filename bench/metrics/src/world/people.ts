import { cumulative } from './random.ts';
import { owners } from './words.ts';

/** The busiest do five times as much as those who do least; nobody does nothing. */
const busyness = owners.map((_, owner) => 1 + (4 * ((owner * 23) % owners.length)) / (owners.length - 1));

/** Who did something: a draw by these shares. */
export const ownerShares: Float64Array = cumulative(busyness);
