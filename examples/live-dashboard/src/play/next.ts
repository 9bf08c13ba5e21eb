import { late, moved, retracted } from './amend.ts';
import type { Crm, Happening } from './crm.ts';
import { lost, opportunity, stage, won } from './deals.ts';
import { answer, lead } from './leads.ts';
import { call, email, meeting, type Play, payment, proposal } from './work.ts';

const plays = { call, email, meeting, proposal, payment, lead, answer, opportunity, stage, won, lost, late, moved, retracted } satisfies Record<string, Play>;

/** How often each is tried, beside the others. */
const weights: Readonly<Record<keyof typeof plays, number>> = {
  call: 30,
  email: 20,
  meeting: 10,
  proposal: 5,
  payment: 4,
  lead: 6,
  answer: 8,
  opportunity: 4,
  stage: 8,
  won: 3,
  lost: 3,
  late: 4,
  moved: 3,
  retracted: 3,
};

/** What happens next. */
export function next(crm: Crm, now: number): Happening {
  const who = crm.random.pick(crm.people);
  return plays[crm.random.weighted(weights)](crm, who, now) ?? next(crm, now);
}
