import { answerQuery } from './answer-query.ts';
import type { Results } from './cell.ts';
import type { Context } from './context.ts';
import type { Scan, States } from './scan.ts';

/** Runs scans somewhere else, such as in a database, and brings back the states in their order. */
export type RunScans = (scans: readonly Scan[]) => Promise<readonly States[]>;

/**
 * The answer to a query out of states that have to be waited for. What a total needs is known once its groups are, so it asks in rounds
 * until nothing is missing.
 */
export async function answerQueryBy(context: Context, run: RunScans): Promise<Results> {
  const known = new Map<string, States>();
  for (;;) {
    const missing = new Map<string, Scan>();
    const results = answerQuery(context, (scan) => {
      const key = JSON.stringify(scan);
      if (!known.has(key)) missing.set(key, scan);
      return known.get(key) ?? new Map();
    });
    if (missing.size === 0) return results;
    const states = await run([...missing.values()]);
    [...missing.keys()].forEach((key, index) => void known.set(key, states[index]!));
  }
}
