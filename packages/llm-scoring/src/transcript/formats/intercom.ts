import type { Cue } from '../cue.ts';
import { type Item, isRecord, itemOf, itemsIn, itemsOf, labelIn, textIn, timeIn, valueIn } from '../json.ts';
import { oneCall } from '../one-call.ts';
import { statedSide } from '../stated-side.ts';
import { jsonFormat } from './format.ts';

const sideOf = statedSide({ admin: 'rep', user: 'customer' });
const isTurn = (value: unknown) =>
  valueIn(value, 'content') !== undefined && ['speaker_label', 'speaker_type'].some((key) => valueIn(value, key) !== undefined);
const hasTurns = (value: unknown) => {
  const list = valueIn(value, 'transcript');
  return Array.isArray(list) && isTurn(list[0]);
};

function turnsOf(value: unknown, call: string | undefined): Item[] {
  if (Array.isArray(value)) return itemsOf(value);
  const whole = itemOf(value);
  const calls = itemsIn(whole, 'data');
  return itemsIn(calls ? oneCall(calls, 'id', call) : whole, 'transcript') ?? [];
}

/**
 * Intercom calls: `transcript[]` of a call, of calls listed with their transcripts (`data[]`), or the bare list, of
 * `{ speaker_label, speaker_type, speaker_name, content, start_time, end_time }` in seconds, as text or numbers. The type
 * (admin, user) states the side; Fin Voice and older calls have none.
 */
export const intercom = jsonFormat({
  id: 'intercom',
  shape: 'a call transcript of Intercom',
  recognises: (value) => {
    if (Array.isArray(value)) return isTurn(value[0]);
    const calls = valueIn(value, 'data');
    return isRecord(value) && (hasTurns(value) || (Array.isArray(calls) && calls.some(hasTurns)));
  },
  read: (value, { call }) => ({
    cues: turnsOf(value, call).map(
      (turn): Cue => ({
        text: textIn(turn, 'content') ?? '',
        speaker: labelIn(turn, 'speaker_name', 'speaker_label', 'speaker'),
        side: sideOf(labelIn(turn, 'speaker_type')),
        startMs: timeIn(turn, 's', 'start_time'),
        endMs: timeIn(turn, 's', 'end_time'),
      }),
    ),
  }),
});
