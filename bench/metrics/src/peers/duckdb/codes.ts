import { activityKinds, dealKinds, lossKinds, meetingKinds, outcomes, places, stages, statuses } from '../../world/words.ts';

const codesOf = <W extends string>(words: readonly W[]): Readonly<Record<W, number>> =>
  Object.fromEntries(words.map((word, code) => [word, code])) as Readonly<Record<W, number>>;

/** The codes of words, as they stand in the tables. */
export const codes = {
  activity: codesOf(activityKinds),
  meeting: codesOf(meetingKinds),
  place: codesOf(places),
  outcome: codesOf(outcomes),
  status: codesOf(statuses),
  deal: codesOf(dealKinds),
  loss: codesOf(lossKinds),
  stage: codesOf(stages),
};
