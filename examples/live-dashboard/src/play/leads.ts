import { put, told } from './crm.ts';
import type { Play } from './work.ts';

export const lead: Play = (crm, who, createdAt) => {
  const source = crm.random.pick(crm.sources);
  const record = { id: crm.newId(), owner: who.id, source, createdAt };
  crm.newLeads.push(record);
  return told(
    crm,
    who,
    (say) => say.lead(source),
    (book) => put(book, 'leads', record),
  );
};

/** The first call to the lead that has waited longest. */
export const answer: Play = (crm, _, at) => {
  const next = crm.newLeads.shift();
  const owner = crm.people.find(({ id }) => id === next?.owner);
  if (!next || !owner) return null;
  const connected = crm.random.chance(0.6);
  return told(
    crm,
    owner,
    (say) => say.answered(connected),
    (book) => put(book, 'activities', { id: crm.newId(), owner: owner.id, lead: next.id, kind: 'call', at, outbound: true, automated: false, connected }),
  );
};
