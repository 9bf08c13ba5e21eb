import type { Contestant } from './contest.ts';
import type { Figures } from './figures.ts';
import type { Activity } from './peers/duckdb/insert.ts';
import type { Result } from './peers/peer.ts';
import { median } from './timed.ts';
import { asOf } from './world/calendar.ts';
import { emptyFlag, noCode } from './world/table.ts';
import { activityKinds } from './world/words.ts';

const rounds = 7;

/** One more e-mail of a rep, just before the as-of. */
const email: Activity = {
  owner: 7,
  lead: 0,
  deal: noCode,
  kind: activityKinds.indexOf('email'),
  at: asOf - 1,
  outbound: 1,
  automated: 0,
  connected: emptyFlag,
  touchNumber: 30,
  callNumber: Number.NaN,
};

/** What it takes a database to know tier 1 again after one more activity: the better of its settings. It has the rows of those activities after. */
export async function requeryFigures(contestants: readonly Contestant[]): Promise<Figures> {
  const medians: number[] = [];
  for (const { loaded } of contestants) if ('requery' in loaded) medians.push(await medianOf(loaded.requery as (activity: Activity) => Promise<Result>));
  return medians.length === 0 ? {} : { duckdb_requery_ms: Math.min(...medians) };
}

async function medianOf(requery: (activity: Activity) => Promise<Result>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const begun = performance.now();
    await requery(email);
    times.push(performance.now() - begun);
  }
  return median(times);
}
