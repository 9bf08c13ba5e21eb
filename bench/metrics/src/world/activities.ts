import { asOf, historyStart } from './calendar.ts';
import { type Contact, eachContact } from './contacts.ts';
import { cumulative, makeRandom, type Random } from './random.ts';
import type { Schemas } from './schema.ts';
import { blank, type TableOf } from './table.ts';

const minute = 60_000;
const hour = 60 * minute;
/** at once, within a day, with an import days later */
const delayShares = cumulative([90, 8, 2]);
const delays = [hour / 6, 24 * hour, 240 * hour];
const minutes = Math.ceil((asOf - historyStart + delays[2]!) / minute) + 1;

/**
 * In the order in which the system received them, to the minute: mostly that of time, but some were written down later. The activities are made
 * twice, once to count those of each minute and once to put them in place, so that nothing has to be sorted.
 */
export function makeActivities(leads: TableOf<Schemas['leads']>, count: number, deals: number): TableOf<Schemas['activities']> {
  const table = blank('activities', count);
  const places = new Uint32Array(minutes + 1);
  const late = makeRandom(4);
  eachContact(leads, count, deals, ({ at }) => void places[arrival(at, late) + 1]!++);
  for (let bucket = 0; bucket < minutes; bucket++) places[bucket + 1]! += places[bucket]!;
  const again = makeRandom(4);
  eachContact(leads, count, deals, (contact) => void put(table, places[arrival(contact.at, again)]!++, contact));
  return table;
}

const arrival = (at: number, random: Random): number => Math.floor((at - historyStart + delays[random.weighted(delayShares)]! * random.uniform()) / minute);

function put(table: TableOf<Schemas['activities']>, row: number, contact: Contact): void {
  table.owner[row] = contact.owner;
  table.lead[row] = contact.lead;
  table.deal[row] = contact.deal;
  table.kind[row] = contact.kind;
  table.at[row] = contact.at;
  table.outbound[row] = contact.outbound;
  table.automated[row] = contact.automated;
  table.connected[row] = contact.connected;
  table.touchNumber[row] = contact.touchNumber;
  table.callNumber[row] = contact.callNumber;
}
