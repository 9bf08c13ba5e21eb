import type { calls, Language, RecordOf } from '@salesperf/core';
import type { Random } from '../random.ts';
import type { Activity } from '../simulate/activity.ts';
import type { Deal } from '../simulate/deals.ts';
import { recordedFrom } from '../span.ts';
import { clockOf, type Person, personOf, type World } from '../world.ts';
import { banks } from './banks.ts';
import { compose } from './compose.ts';
import type { CallKind, CallTruth } from './criteria.ts';
import { spokenDate } from './dates.ts';
import { nothingToJudge, perform, truthOf } from './perform.ts';
import type { Slots } from './script.ts';
import { transcribe } from './timing.ts';

type Call = RecordOf<typeof calls>;

const times: Record<Language, readonly string[]> = {
  en: ['9:30', '10', '10:30', '11', '2 pm', '2:30', '3 pm', '4 pm'],
  ru: ['9:30', '10:00', '10:30', '11:00', '14:00', '14:30', '15:00', '16:00'],
};

/** Transcripts of the calls about deals since recording began, with what really happened in each. */
export function recordCalls(world: World, activities: readonly Activity[], deals: readonly Deal[]): { records: Call[]; truth: Record<string, CallTruth> } {
  // What happens in a call does not depend on the words it is put into.
  const [random, words] = [world.random('calls'), world.random('words')];
  const byId = new Map(deals.map((deal) => [deal.id, deal]));
  const records: Call[] = [];
  const truth: Record<string, CallTruth> = {};
  for (const activity of activities) {
    const deal = activity.kind === 'call' && activity.at >= recordedFrom ? byId.get(activity.deal ?? '') : undefined;
    const kind = deal && drawKind(random, activity.connected === true);
    if (!deal || !kind) continue;
    const id = `CALL${String(records.length + 1).padStart(4, '0')}`;
    const person = personOf(world, activity.owner);
    const verdicts = kind === 'conversation' ? perform(random, person.traits.acts) : nothingToJudge;
    const { lead, customer, at } = activity;
    const bank = words.pick([0, 1] as const);
    const phrases = banks[person.speaks][bank];
    const turns = compose(words, phrases, { kind, verdicts, product: deal.product, slots: slotsOf(world, words, person, deal, at) });
    const names = { rep: person.name, customer: deal.company.contact.name, somebody: phrases.somebody };
    const spoken = transcribe(
      words,
      turns.map(({ speaker, words }) => ({ name: names[speaker], words })),
    );
    records.push({ id, owner: person.id, ...(lead ? { lead } : {}), deal: deal.id, ...(customer ? { customer } : {}), at, ...spoken });
    truth[id] = { ...truthOf(kind, verdicts, deal.company.contact.name), bank };
  }
  return { records, truth };
}

/** Not every call is recorded; of those nobody answers, only a few messages are. */
const drawKind = (random: Random, connected: boolean): CallKind | undefined => {
  const drawn = random.weighted(
    connected
      ? { conversation: 55, call_back: 2, wrong_number: 2, voicemail: 0, none: 41 }
      : { conversation: 0, call_back: 0, wrong_number: 0, voicemail: 9, none: 91 },
  );
  return drawn === 'none' ? undefined : drawn;
};

function slotsOf(world: World, random: Random, person: Person, { company }: Deal, at: number): Slots {
  const clock = clockOf(world, person.id);
  const date = clock.dateOf(clock.after(at, random.integer(2, 8), random));
  return {
    rep: person.spoken,
    first: person.first,
    contact: company.contact.addressed,
    company: company.name,
    time: random.pick(times[person.speaks]),
    ...spokenDate(date, person.speaks),
  };
}
