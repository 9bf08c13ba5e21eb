import type { Cue } from '../cue.ts';
import { fromFirst } from '../from-first.ts';
import { type Item, isRecord, itemIn, itemsOf, labelIn, textIn, timeIn, valueIn } from '../json.ts';
import { listUnder } from '../list-under.ts';
import { morePages } from '../more-pages.ts';
import { jsonFormat } from './format.ts';

/** The name a participant of the API goes by: a Google account, a guest or a telephone. */
const nameOf = (participant: Item): string | undefined =>
  ['signedinUser', 'anonymousUser', 'phoneUser'].flatMap((kind) => {
    const user = itemIn(participant, kind);
    return (user && labelIn(user, 'displayName')) ?? [];
  })[0];

const looksLike = (entry: unknown) => isRecord(entry) && 'participant' in entry && 'text' in entry;

/**
 * Google Meet API v2 `conferenceRecords.transcripts.entries.list`: `transcriptEntries[]` (or the bare list) of
 * `{ participant, text, startTime, endTime }`. Times are moments (RFC 3339): the talk starts with its first word here.
 * A participant is a resource name; `participants` (of `conferenceRecords.participants.list`) gives their display names.
 */
export const googleMeet = jsonFormat({
  id: 'google-meet',
  shape: 'transcript entries of the Google Meet API',
  recognises: (value) => {
    const list = Array.isArray(value) ? value : (valueIn(value, 'transcriptEntries') ?? valueIn(value, 'entries'));
    return Array.isArray(list) && looksLike(list[0]);
  },
  read: (value, { participants }) => {
    const people = new Map(
      (listUnder(participants ?? valueIn(value, 'participants') ?? [], 'participants') ?? []).map((person) => [labelIn(person, 'name'), nameOf(person)]),
    );
    const entries = Array.isArray(value) ? itemsOf(value) : (listUnder(value, 'transcriptEntries') ?? listUnder(value, 'entries') ?? []);
    const cues: Cue[] = entries.map((entry) => {
      const label = labelIn(entry, 'participant');
      return {
        text: textIn(entry, 'text') ?? '',
        label,
        speaker: people.get(label),
        startMs: timeIn(entry, 'rfc3339', 'startTime'),
        endMs: timeIn(entry, 'rfc3339', 'endTime'),
      };
    });
    return { cues: fromFirst(cues), notices: morePages(valueIn(value, 'nextPageToken')) };
  },
});
