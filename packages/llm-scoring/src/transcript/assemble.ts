import { quoteList } from '@salesperf/core';
import { dropDuplicates } from './clean/drop-duplicates.ts';
import { dropEmpty } from './clean/drop-empty.ts';
import { dropRepeats } from './clean/drop-repeats.ts';
import { mendTimes } from './clean/mend-times.ts';
import { sortByTime } from './clean/sort-by-time.ts';
import { type Cue, many, type Notice, type Reading } from './cue.ts';
import { mergeCues } from './merge.ts';
import { refuseOneSided } from './one-sided.ts';
import { assignRoles, type RoleOptions } from './roles.ts';
import { type NamedCue, nameSpeakers, unknownSpeaker } from './speakers.ts';
import type { ReadTranscript } from './text/plain-text.ts';
import { excerpt, unreadable } from './unreadable.ts';

export interface AssembleOptions extends RoleOptions {
  /** every cue of the source stays a turn of its own; else those of one speaker in a row become one, up to a silence of 5 seconds */
  readonly keepTurns?: boolean | undefined;
  /** whose a cue without a speaker is: `unknown`, or `continues` where the source names a speaker only when it changes */
  readonly unnamed?: 'unknown' | 'continues' | undefined;
}

/** A transcript that was read, and what was left out of it or put right. */
export interface Assembled extends ReadTranscript {
  readonly notices: readonly Notice[];
  /** the vendor's own figures of the call, as given, such as ConversationCharacteristics of AWS Call Analytics */
  readonly vendorStatistics?: unknown;
}

/**
 * The one way from what a reader found to a transcript.
 *
 * A cue without a speaker, in a talk that has some, is on no side: it is left out with a notice that quotes it, unless
 * `roles` gives the side of "unknown speaker" or `unnamed` says that it continues the cue before it.
 * @throws SalesperfError `unreadable` where there are no words, no speakers, or one side alone in a long talk; `missing` where no rule says who is the rep
 */
export function assemble(reading: Reading, options: AssembleOptions): Assembled {
  const notices: Notice[] = [...(reading.notices ?? [])];
  const step = <T extends readonly Cue[]>({ cues, notices: more }: { readonly cues: T; readonly notices: readonly Notice[] }): T => {
    notices.push(...more);
    return cues;
  };
  const filled = step(dropEmpty(reading.cues));
  if (filled.length === 0) throw unreadable('it holds no words', { cues: reading.cues.length });
  const timed = step(sortByTime(step(mendTimes(filled))));
  const named = nameSpeakers(options.unnamed === 'continues' ? continued(timed) : timed);
  const cues = step(dropRepeats(step(dropDuplicates(step(named))))) as readonly NamedCue[];

  const known = step(withoutUnknown(cues, options));
  const speakers = [...new Set(known.map(({ speaker }) => speaker))];
  const expected = 'each with a speaker or a channel of their own';
  const pieces = reading.pieces ?? known.length;
  refuseOneSided(pieces, speakers, undefined, expected);
  const roles = assignRoles(speakers, options, named.stated);
  refuseOneSided(pieces, speakers, roles.sides, expected);
  const turns = mergeCues(known, options.keepTurns ?? false).map((turn, i) => ({ index: i + 1, side: roles.sides[turn.speaker]!, ...turn }));
  return { transcript: { turns }, roles, notices, ...(reading.vendorStatistics === undefined ? {} : { vendorStatistics: reading.vendorStatistics }) };
}

function continued(cues: readonly Cue[]): Cue[] {
  let last: Pick<Cue, 'speaker' | 'label' | 'channel' | 'side'> = {};
  return cues.map((cue) => {
    const { speaker, label, channel, side } = cue;
    if ([speaker, label, channel, side].every((mark) => mark === undefined)) return { ...cue, ...last };
    last = { speaker, label, channel, side };
    return cue;
  });
}

function withoutUnknown(cues: readonly NamedCue[], { roles }: RoleOptions): { cues: readonly NamedCue[]; notices: readonly Notice[] } {
  const unknown = cues.filter(({ speaker }) => speaker === unknownSpeaker);
  if (unknown.length === 0) return { cues, notices: [] };
  if (unknown.length === cues.length)
    throw unreadable(`none of its ${many(cues.length, 'cue')} names a speaker or a channel, expected the rep and the customer told apart`, {
      cues: cues.length,
    });
  const isStated = Object.keys(roles ?? {}).some((name) => name.toLowerCase() === unknownSpeaker);
  const words = quoteList(
    unknown.map(({ text }) => excerpt(text)),
    'and',
  );
  const what = isStated ? `are of "${unknownSpeaker}"` : `left out, since nothing says whose they are: give "${unknownSpeaker}" a side in "roles"`;
  return {
    cues: isStated ? cues : cues.filter(({ speaker }) => speaker !== unknownSpeaker),
    notices: [{ code: 'unknown_speaker', count: unknown.length, message: `${many(unknown.length, 'cue')} without a speaker ${what}: ${words}.` }],
  };
}
