import type { Cue } from '../cue.ts';
import { type Item, isRecord, itemIn, itemOf, itemsIn, itemsOf, labelIn, textIn, timeIn, valueIn } from '../json.ts';
import { morePages } from '../more-pages.ts';
import { oneCall } from '../one-call.ts';
import { statedSide } from '../stated-side.ts';
import { jsonFormat } from './format.ts';

const sideOf = statedSide({ internal: 'rep', external: 'customer' });

/** Parties given as a list, as `{ parties }`, or as the answer of `/v2/calls/extensive`. */
function partiesOf(given: unknown, callId: string | undefined): Item[] {
  if (given === undefined || given === null) return [];
  if (Array.isArray(given)) return itemsOf(given, 'participants');
  const owner = itemOf(given, 'participants');
  const calls = itemsIn(owner, 'calls');
  const call = calls?.find((one) => calls.length === 1 || labelIn(itemIn(one, 'metaData') ?? one, 'id') === callId);
  return itemsIn(call ?? owner, 'parties') ?? [];
}

/**
 * Gong `POST /v2/calls/transcript`: `callTranscripts[].transcript[]` of `{ speakerId, sentences: [{ start, end, text }] }`
 * in milliseconds. Names and sides (affiliation Internal or External) come from the parties of `/v2/calls/extensive`,
 * given in `participants` or beside the transcripts as `parties`.
 */
export const gong = jsonFormat({
  id: 'gong',
  shape: 'call transcripts of Gong',
  recognises: (value) => Array.isArray(valueIn(value, 'callTranscripts')),
  read: (value, { participants, call: asked }) => {
    const whole = itemOf(value);
    const call = oneCall(itemsIn(whole, 'callTranscripts') ?? [], 'callId', asked);
    const given = participants ?? (isRecord(value) && 'parties' in value ? { parties: value.parties } : undefined);
    const parties = new Map(partiesOf(given, labelIn(call, 'callId')).map((party) => [labelIn(party, 'speakerId', 'id'), party]));
    const cues = (itemsIn(call, 'transcript') ?? []).flatMap((part): Cue[] => {
      const label = labelIn(part, 'speakerId');
      const party = parties.get(label);
      const speaker = party && labelIn(party, 'name', 'emailAddress', 'phoneNumber');
      const side = party && sideOf(labelIn(party, 'affiliation'));
      return (itemsIn(part, 'sentences') ?? []).map((sentence) => ({
        text: textIn(sentence, 'text') ?? '',
        label,
        speaker,
        side,
        startMs: timeIn(sentence, 'ms', 'start'),
        endMs: timeIn(sentence, 'ms', 'end'),
      }));
    });
    return { cues, notices: morePages(valueIn(valueIn(value, 'records'), 'cursor')) };
  },
});
