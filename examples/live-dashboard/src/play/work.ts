import { type Activity, type Crm, type Deal, type Happening, type Person, put, told } from './crm.ts';

/** Of what a person does: null where there is nothing to do it to. */
export type Play = (crm: Crm, who: Person, now: number) => Happening | null;

const dealOf = ({ openDeals, random }: Crm, who: Person): Deal | null => {
  const own = [...openDeals.values()].filter(({ owner }) => owner === who.id);
  return own.length === 0 ? null : random.pick(own);
};

/** Does something to an open deal of a person. */
export const onDeal =
  (play: (crm: Crm, who: Person, now: number, deal: Deal) => Happening | null): Play =>
  (crm, who, now) => {
    const deal = dealOf(crm, who);
    return deal && play(crm, who, now, deal);
  };

const partiesOf = ({ id, customer, lead }: Deal): Pick<Activity, 'deal' | 'customer' | 'lead'> => ({
  deal: id,
  ...(customer == null ? {} : { customer }),
  ...(lead == null ? {} : { lead }),
});

/** A call to whoever a deal is with. */
export function callOf(crm: Crm, who: Person, at: number, deal: Deal): Activity {
  const connected = crm.random.chance(0.62);
  return { id: crm.newId(), owner: who.id, ...partiesOf(deal), kind: 'call', at, outbound: true, automated: false, connected };
}

export const call = onDeal((crm, who, now, deal) => {
  const record = callOf(crm, who, now, deal);
  crm.calls.push(record);
  return told(
    crm,
    who,
    (say) => say.call(crm.customerOf(deal), record.connected === true),
    (book) => put(book, 'activities', record),
  );
});

export const email = onDeal((crm, who, at, deal) =>
  told(
    crm,
    who,
    (say) => say.email(crm.customerOf(deal)),
    (book) => put(book, 'activities', { id: crm.newId(), owner: who.id, ...partiesOf(deal), kind: 'email', at, outbound: true, automated: false }),
  ),
);

export const proposal = onDeal((crm, who, sentAt, deal) =>
  told(
    crm,
    who,
    (say) => say.proposal(crm.customerOf(deal)),
    (book) => put(book, 'proposals', { id: crm.newId(), owner: who.id, ...partiesOf(deal), sentAt }),
  ),
);

export const payment = onDeal((crm, who, paidAt, deal) => {
  const amount = (crm.random.integer(50_000, 900_000) / 100).toFixed(2);
  const { lead: _, ...parties } = partiesOf(deal);
  return told(
    crm,
    who,
    (say) => say.payment(crm.customerOf(deal), amount),
    (book) => put(book, 'payments', { id: crm.newId(), owner: who.id, ...parties, amount, currency: crm.currency, paidAt }),
  );
});

/** A meeting that was agreed for now comes to its end; whose it is says the record. */
export const meeting: Play = (crm, _, now) => {
  const [next] = crm.plannedMeetings;
  const owner = crm.people.find(({ id }) => id === next?.owner);
  if (!next || !owner || Number(next.startsAt) > now) return null;
  crm.plannedMeetings.shift();
  const held = crm.random.chance(0.85);
  return told(
    crm,
    owner,
    (say) => say.meeting(crm.customerOf(next), held),
    (book) => put(book, 'meetings', { ...next, outcome: held ? 'held' : 'no_show' }),
  );
};
