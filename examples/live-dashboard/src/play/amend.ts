import { localDate } from '@salesperf/core';
import { put, told } from './crm.ts';
import { callOf, onDeal, type Play } from './work.ts';

const week = 7 * 86_400_000;

/** What happened a week ago is written down only now. */
export const late = onDeal((crm, who, now, deal) => {
  const at = now - week;
  const record = callOf(crm, who, at, deal);
  return told(
    crm,
    who,
    (say) => say.late(crm.customerOf(deal), localDate(at, crm.zone)),
    (book) => put(book, 'activities', record),
  );
});

/** A call that stands under another name was this person's. */
export const moved: Play = (crm, who) => {
  const index = crm.calls.findIndex(({ owner }) => owner !== who.id);
  const [wrong] = index === -1 ? [] : crm.calls.splice(index, 1);
  if (!wrong) return null;
  const before = crm.people.find(({ id }) => id === wrong.owner)!;
  return told(
    crm,
    who,
    (say) => say.moved(before.name),
    (book) => put(book, 'activities', { ...wrong, owner: who.id }),
  );
};

/** A call that was written down twice goes. */
export const retracted: Play = (crm) => {
  const wrong = crm.calls.shift();
  const owner = crm.people.find(({ id }) => id === wrong?.owner);
  if (!wrong || !owner) return null;
  return told(
    crm,
    owner,
    (say) => say.retracted(),
    (book) => void book.retract('activities', wrong.id),
  );
};
