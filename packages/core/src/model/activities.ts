import { choice, flag, instant, number, reference } from './column.ts';
import { table } from './table.ts';

/** What a person did: a call, a letter, a visit, a message. Meetings and proposals have tables of their own. */
export const activities = table('activities', {
  id: reference(undefined, { required: true }),
  owner: reference('owner'),
  lead: reference('lead'),
  deal: reference('deal'),
  customer: reference('customer'),
  kind: choice(['call', 'email', 'visit', 'social', 'message', 'other'], { dimension: 'kind' }),
  at: instant({ always: true }),
  outbound: flag({ absent: true }),
  /** sent by a program, so nobody's work */
  automated: flag({ absent: false }),
  connected: flag(),
  /** position among the outbound human touches of the same lead, or of the same deal where there is no lead */
  touchNumber: number({ derived: true, madeFrom: ['lead'] }),
  /** the same among the calls alone */
  callNumber: number({ derived: true, madeFrom: ['lead'] }),
  /** its deal was open at that moment */
  onOpenDeal: flag({ derived: true, madeFrom: ['deal', 'deals.status'] }),
});
