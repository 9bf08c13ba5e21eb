import { asOf, edgeAfter, historyStart } from './calendar.ts';
import { ownerShares } from './people.ts';
import { cumulative, makeRandom, type Random } from './random.ts';
import type { Schemas } from './schema.ts';
import { emptyFlag, noCode, type TableOf } from './table.ts';
import { activityKinds } from './words.ts';

const minute = 60_000;
const day = 86_400_000;
const kindShares = cumulative([45, 35, 8, 4, 5, 3]);
const call = activityKinds.indexOf('call');

/** An activity while it is being made; there is one of it, filled anew for each. */
export interface Contact {
  owner: number;
  lead: number;
  deal: number;
  kind: number;
  at: number;
  outbound: number;
  automated: number;
  connected: number;
  touchNumber: number;
  callNumber: number;
}

/** How far the numbering of a lead's touches and calls has come. */
interface Counts {
  touches: number;
  calls: number;
}

/** Share of the activities that belong to nobody, so that they have no number. */
const unlinked = 0.03;

/** The activities of each lead in time, then those of nobody: the same ones at each call. */
export function eachContact(leads: TableOf<Schemas['leads']>, activities: number, deals: number, visit: (contact: Contact) => void): void {
  const random = makeRandom(3);
  const ofNobody = Math.floor(activities * unlinked);
  let left = activities - ofNobody;
  const contact: Contact = {
    owner: 0,
    lead: noCode,
    deal: noCode,
    kind: 0,
    at: 0,
    outbound: 0,
    automated: 0,
    connected: 0,
    touchNumber: Number.NaN,
    callNumber: Number.NaN,
  };
  for (let lead = 0; lead < leads.length; lead++) {
    const mean = left / (leads.length - lead);
    const count = lead === leads.length - 1 ? left : Math.min(left, random.below(2 * mean + 1));
    left -= count;
    contact.lead = lead;
    contactsOf(leads, count, deals, contact, random, visit);
  }
  contact.lead = noCode;
  contact.deal = noCode;
  contact.touchNumber = Number.NaN;
  contact.callNumber = Number.NaN;
  for (let place = 0; place < ofNobody; place++) {
    contact.at = Math.floor(historyStart + random.uniform() * (asOf - historyStart));
    contact.owner = random.weighted(ownerShares);
    describe(contact, true, random);
    visit(contact);
  }
}

/** Strictly one after the other, so that the order of a lead's touches is never in doubt. */
function contactsOf(leads: TableOf<Schemas['leads']>, count: number, deals: number, contact: Contact, random: Random, visit: (contact: Contact) => void): void {
  const createdAt = leads.createdAt[contact.lead]!;
  const answered = random.chance(0.9);
  // A few leads had been in touch before somebody wrote them down.
  const known = random.chance(0.02);
  const counts: Counts = { touches: 0, calls: 0 };
  // Each activity needs an instant of its own before the as-of.
  const end = Math.min(createdAt + Math.floor(random.logNormal(60, 0.8) * day), asOf - 1 - count);
  let last = known ? Math.max(historyStart, createdAt - day) - 1 : createdAt - 1;
  for (let left = count; left > 0; left--) {
    const begun = left < count || known;
    const wait = begun ? (end - last) * (1 - random.uniform() ** (1 / left)) : response(random);
    const drawn = Math.max(last + 1, Math.min(end, Math.floor(last + wait)));
    contact.at = random.chance(0.003) ? edgeBefore(drawn, end) : drawn;
    last = contact.at;
    contact.owner = random.chance(0.8) ? leads.owner[contact.lead]! : random.weighted(ownerShares);
    contact.deal = random.chance(0.2) ? random.below(deals) : noCode;
    describe(contact, answered, random);
    number(contact, counts);
    visit(contact);
  }
}

/** From the creation to the first activity; some come at the same instant. */
const response = (random: Random): number => (random.chance(0.01) ? 1 : random.logNormal(45, 1.6) * minute);

function edgeBefore(instant: number, end: number): number {
  const edge = edgeAfter(instant);
  return edge <= end ? edge : instant;
}

/** Who is never answered gets only what a program sends, or writes themselves. */
function describe(contact: Contact, answered: boolean, random: Random): void {
  contact.kind = random.weighted(kindShares);
  contact.outbound = random.chance(0.01) ? emptyFlag : Number(random.chance(0.85));
  contact.automated = random.chance(0.01) ? emptyFlag : Number(random.chance(0.1));
  contact.connected = contact.kind === call ? Number(random.chance(0.4)) : emptyFlag;
  if (!answered && contact.outbound === 1) contact.automated = 1;
}

function number(contact: Contact, counts: Counts): void {
  const isTouch = contact.outbound === 1 && contact.automated === 0;
  const isCall = isTouch && contact.kind === call;
  counts.touches += Number(isTouch);
  counts.calls += Number(isCall);
  contact.touchNumber = isTouch ? counts.touches : Number.NaN;
  contact.callNumber = isCall ? counts.calls : Number.NaN;
}
