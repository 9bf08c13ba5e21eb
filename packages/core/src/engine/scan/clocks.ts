import type { ClockName } from '../../time/clock.ts';
import type { Reading } from '../reading.ts';
import type { Dial } from './dial.ts';
import { oneOf, type Zoned } from './zoned.ts';

/** The clock that each row is read from: of who is responsible for it, in the zone in which it stands. */
export function dialsOf(name: ClockName, { owners, zones, context }: Reading): Zoned<Dial> {
  const { dialOf, hasOwnClock } = context;
  const isReal = name === 'minutes' || name === 'hours' || name === 'weeks';
  if (isReal || (zones.only !== null && !(owners && hasOwnClock(owners.words)))) return oneOf(dialOf(name, null, zones.only ?? context.query.over.zone));
  return { only: null, of: (row) => dialOf(name, owners ? (owners.words[owners.codes[row]!] ?? null) : null, zones.of(row)) };
}
