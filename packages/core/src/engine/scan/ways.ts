import { instantsOf } from '../people.ts';
import type { Reading } from '../reading.ts';
import { dependsOnPeriod } from './conditions.ts';
import { conditionsOf, type Item } from './judge.ts';
import { takenOf } from './measures.ts';
import type { Placing } from './placing.ts';
import { isListed } from './slot-lists.ts';

/** How the rows that an aggregate counts are taken into their periods. */
export interface Way {
  /** aggregates of one way are one pass */
  readonly name: string;
  readonly run: Placing['run'];
  /** rows come as they enter and as they leave */
  readonly byEnds: boolean;
  /** rows come in the period that holds the moment in this column of theirs */
  readonly heldBy?: string;
}

/** The quickest way that says all: every pair of a row and a period, the ends of each row's periods, or the one period that an aggregate asks for. */
export function wayOf(item: Item, areGroupsOwn: boolean, placing: Placing, reading: Reading): Way {
  if (placing.runByEnds && areGroupsOwn && isKeptByEnds(item) && !takesPeriod(item, reading)) return { name: 'by ends', run: placing.runByEnds, byEnds: true };
  const held = placing.runHeld && heldColumn(item);
  if (held) return { name: `held by ${held}`, run: placing.runHeld!(instantsOf(reading.table, held)), byEnds: false, heldBy: held };
  return everyPair(placing);
}

const takesPeriod = ({ aggregate, measure }: Item, reading: Reading): boolean =>
  measure.by === 'place' || conditionsOf(aggregate).some((condition) => dependsOnPeriod(condition, reading));

/** Sums are, and lives that are followed on from one period to the next. */
const isKeptByEnds = (item: Item): boolean => !isListed(item) || (item.measure.by === 'lives' && item.measure.lives.followed !== null);

export const everyPair = ({ run }: Placing): Way => ({ name: 'every pair', run, byEnds: false });

/** A moment that must lie in the period, so that a row has business in no other. */
function heldColumn({ aggregate }: Item): string | undefined {
  const held = takenOf(aggregate).where.find((condition) => condition.node === 'inPeriod' && condition.is);
  return held && 'column' in held ? held.column : undefined;
}
