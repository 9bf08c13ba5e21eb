const numbered = (prefix: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}-${String(index + 1).padStart(2, '0')}`);

export const owners = numbered('rep', 60);
export const teams = numbered('team', 6);

/** Code of a rep → code of their team. */
export const teamOf = (owner: number): number => owner % teams.length;

export const activityKinds = ['call', 'email', 'social', 'visit', 'message', 'other'] as const;
export const meetingKinds = ['demo', 'discovery', 'negotiation', 'review'] as const;
export const places = ['onsite', 'online'] as const;
export const outcomes = ['planned', 'held', 'no_show', 'cancelled', 'cancelled_late'] as const;
export const sources = ['inbound', 'outbound', 'partner', 'event', 'referral'] as const;
export const products = ['basic', 'pro', 'enterprise'] as const;
export const dealKinds = ['new', 'upsell', 'renewal'] as const;
export const statuses = ['open', 'won', 'lost'] as const;
/** in the order of the ladder; a won deal ranks above them all */
export const stages = ['qualification', 'discovery', 'proposal', 'negotiation', 'won'] as const;
export const lossKinds = ['competitor', 'no_decision', 'disqualified', 'other'] as const;
export const lossReasons = ['price', 'timing', 'missing feature', 'other vendor', 'no budget', 'silence'] as const;

export const currency = 'EUR';
