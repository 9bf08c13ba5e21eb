import { asOf, edgeAfter, historyStart } from './calendar.ts';
import { ownerShares } from './people.ts';
import { ascending, makeRandom, type Random } from './random.ts';
import type { Schemas } from './schema.ts';
import { blank, emptyFlag, type TableOf } from './table.ts';
import { sources } from './words.ts';

const day = 86_400_000;
/** The youngest lead has some time left in which something may happen. */
const youngest = asOf - day / 24;

/** In the order in which they came. */
export function makeLeads(count: number): TableOf<Schemas['leads']> {
  const table = blank('leads', count);
  const random = makeRandom(1);
  const next = ascending(random, historyStart, youngest, count);
  for (let row = 0; row < count; row++) {
    const drawn = next();
    const createdAt = random.chance(0.01) ? Math.min(edgeAfter(drawn), youngest) : drawn;
    table.id[row] = row;
    table.owner[row] = random.weighted(ownerShares);
    table.source[row] = random.below(sources.length);
    table.reactivated[row] = random.chance(0.01) ? emptyFlag : Number(random.chance(0.06));
    table.createdAt[row] = createdAt;
    table.qualifiedAt[row] = random.chance(0.4) ? after(createdAt, 3, random) : Number.NaN;
    table.convertedAt[row] = random.chance(0.25) ? after(createdAt, 9, random) : Number.NaN;
  }
  return table;
}

/** Some days later; empty if that is not known yet. */
function after(instant: number, days: number, random: Random): number {
  const later = instant + Math.floor(random.logNormal(days, 1) * day);
  return later < asOf ? later : Number.NaN;
}
