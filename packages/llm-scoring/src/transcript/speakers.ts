import type { Cue, Notice } from './cue.ts';
import type { Stated } from './roles.ts';

export const unknownSpeaker = 'unknown speaker';

/** What a vendor writes where it does not know. */
const saysUnknown = /^(?:unknown|unidentified|неизвестный|неизвестно)(?: (?:speaker|спикер|собеседник))?$/i;

export type NamedCue = Cue & { readonly speaker: string };

export interface Named {
  readonly cues: readonly NamedCue[];
  /** what the source says of each speaker, the unknown one left out */
  readonly stated: ReadonlyMap<string, Stated>;
  readonly notices: readonly Notice[];
}

const natural = new Intl.Collator('en', { numeric: true });

/** Cues of one key are one speaker's. A channel stands for a speaker where nobody on it has a name or a label. */
function keyOf({ speaker, label, channel, side }: Cue, shared: ReadonlySet<string | undefined>): string | undefined {
  if (label !== undefined) return JSON.stringify([channel ?? '', label]);
  if (speaker !== undefined) return JSON.stringify([speaker, side ?? '', 'named']);
  return channel === undefined || shared.has(channel) ? side : JSON.stringify([channel]);
}

/**
 * Gives every cue a name: the one of the source; else "Speaker 1", "Speaker 2" … in the order of the source's labels and
 * channels; else {@link unknownSpeaker}. One name on both sides is two people: "Anna (rep)" and "Anna (customer)".
 */
export function nameSpeakers(given: readonly Cue[]): Named {
  const cues = given.map((cue) => (cue.speaker !== undefined && saysUnknown.test(cue.speaker) ? { ...cue, speaker: undefined } : cue));
  const shared = new Set(cues.filter(({ speaker, label }) => speaker !== undefined || label !== undefined).map(({ channel }) => channel));
  const keys = cues.map((cue) => keyOf(cue, shared));
  const first = new Map<string, Cue>();
  for (const [i, cue] of cues.entries()) {
    const key = keys[i];
    const known = key === undefined ? undefined : first.get(key);
    if (key !== undefined) first.set(key, { ...cue, ...known, speaker: known?.speaker ?? cue.speaker, side: known?.side ?? cue.side });
  }
  const names = namesOf(first);
  const named = cues.map((cue, i) => ({ ...cue, speaker: names.get(keys[i] ?? '') ?? unknownSpeaker }));
  const stated = new Map([...first].map(([key, { label, channel, side }]): [string, Stated] => [names.get(key)!, { label, channel, side }]));
  return { cues: named, stated, notices: noticeOf(first, names) };
}

function namesOf(first: ReadonlyMap<string, Cue>): Map<string, string> {
  const given = [...first].filter(([, { speaker }]) => speaker !== undefined);
  const names = new Map(
    given.map(([key, { speaker, side }]) => {
      const isShared = side !== undefined && given.some(([, other]) => other.speaker === speaker && other.side !== undefined && other.side !== side);
      return [key, isShared ? `${speaker} (${side})` : speaker!];
    }),
  );
  const taken = new Set(names.values());
  let number = 0;
  for (const [key] of [...first].filter(([key]) => !names.has(key)).sort(([one], [other]) => natural.compare(one, other))) {
    do number += 1;
    while (taken.has(`Speaker ${number}`));
    names.set(key, `Speaker ${number}`);
  }
  return names;
}

function noticeOf(first: ReadonlyMap<string, Cue>, names: ReadonlyMap<string, string>): Notice[] {
  const nameless = [...first].filter(([, { speaker }]) => speaker === undefined);
  if (nameless.length === 0) return [];
  const origin = ({ label, channel, side }: Cue) =>
    [label === undefined ? '' : `label "${label}"`, channel === undefined ? '' : `channel "${channel}"`].filter((part) => part !== '').join(' of ') ||
    `side "${side}"`;
  const list = nameless.map(([key, cue]) => `"${names.get(key)}" is ${origin(cue)}`).join(', ');
  return [{ code: 'numbered_speakers', count: nameless.length, message: `Speakers without a name are numbered: ${list}.` }];
}
