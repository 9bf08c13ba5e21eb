import type { Cue, Reading } from '../cue.ts';
import { isRecord, itemOf, itemsIn, labelIn, textIn, timeIn, valueIn } from '../json.ts';
import { sourceOf } from '../source.ts';
import { statedSide } from '../stated-side.ts';
import { turnsOf } from '../text/plain-text.ts';
import { unreadable } from '../unreadable.ts';
import { type FormatOptions, jsonFormat } from './format.ts';

const sideOf = statedSide({ user: 'rep', client: 'customer' });

const unwrapped = (value: unknown) => (isRecord(value) && 'result' in value ? value.result : value);
const isNone = (value: unknown) => isRecord(value) && value.result === null && 'time' in value;

function fromText(text: string, options: FormatOptions): Reading {
  const source = sourceOf(text);
  if (source.kind === 'json') throw unreadable('the text of the transcription in Bitrix24 is JSON, expected lines of "Name: words"');
  return { cues: turnsOf(source.text.split('\n'), options) };
}

/**
 * Bitrix24 `crm.activity.call.getTranscript`: `{ result: { transcription } }`, the whole text in one string, or `result: null`
 * where there is none. The documentation does not say how speakers stand in that text, so it is read as lines of
 * `Name: words` and refused where they name nobody. Read too is what `telephony.call.attachTranscription` takes:
 * `MESSAGES[]` of `{ SIDE: User | Client, START_TIME, STOP_TIME, MESSAGE }` in seconds, where SIDE states the side.
 * Source: apidocs.bitrix24.com, both methods.
 */
export const bitrix24 = jsonFormat({
  id: 'bitrix24',
  shape: 'a call transcription of Bitrix24',
  recognises: (value) => isNone(value) || typeof valueIn(unwrapped(value), 'transcription') === 'string' || Array.isArray(valueIn(value, 'MESSAGES')),
  read: (value, options) => {
    if (isNone(value)) throw unreadable('Bitrix24 has no transcription of this call ("result" is null), expected one that is ready');
    const whole = itemOf(unwrapped(value), isRecord(value) && 'result' in value ? 'result' : '');
    const messages = itemsIn(whole, 'MESSAGES');
    if (!messages) return fromText(textIn(whole, 'transcription') ?? '', options);
    return {
      cues: messages.map((message): Cue => {
        const speaker = labelIn(message, 'SIDE');
        const times = { startMs: timeIn(message, 's', 'START_TIME'), endMs: timeIn(message, 's', 'STOP_TIME') };
        return { text: textIn(message, 'MESSAGE') ?? '', speaker, side: sideOf(speaker), ...times };
      }),
    };
  },
});
