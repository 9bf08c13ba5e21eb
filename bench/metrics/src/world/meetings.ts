import { asOf, edgeAfter, historyStart } from './calendar.ts';
import { ownerShares } from './people.ts';
import { ascending, cumulative, makeRandom, type Random } from './random.ts';
import type { Schemas } from './schema.ts';
import { blank, noCode, type TableOf } from './table.ts';
import { places } from './words.ts';

const day = 86_400_000;
const kindShares = cumulative([35, 40, 15, 10]);
/** planned (nobody said what became of it), held, no_show, cancelled, cancelled_late */
const outcomeShares = cumulative([4, 68, 10, 10, 8]);

/** One row a meeting. What becomes of one that still lies ahead is not known, so its outcome is empty. */
export function makeMeetings(count: number): TableOf<Schemas['meetings']> {
  const table = blank('meetings', count);
  const random = makeRandom(2);
  const next = ascending(random, historyStart, asOf, count);
  for (let row = 0; row < count; row++) {
    const bookedAt = next();
    const startsAt = beginning(bookedAt, random);
    const outcome = random.weighted(outcomeShares);
    table.owner[row] = random.weighted(ownerShares);
    table.kind[row] = random.weighted(kindShares);
    table.place[row] = random.chance(0.05) ? noCode : random.below(places.length);
    table.outcome[row] = startsAt < asOf ? outcome : noCode;
    table.bookedAt[row] = random.chance(0.01) ? Number.NaN : bookedAt;
    table.startsAt[row] = startsAt;
  }
  return table;
}

function beginning(bookedAt: number, random: Random): number {
  const startsAt = bookedAt + Math.floor(random.logNormal(5, 0.8) * day);
  return random.chance(0.01) ? edgeAfter(startsAt) : startsAt;
}
