import type { Cue } from '../cue.ts';
import { type Item, itemOf, itemsIn, itemsOf, labelIn, textIn, timeIn, valueIn } from '../json.ts';
import { spansOf } from '../words.ts';
import { jsonFormat } from './format.ts';

const times = (item: Item) => ({ startMs: timeIn(item, 's', 'start'), endMs: timeIn(item, 's', 'end') });
const isSegment = (value: unknown) => ['text', 'start', 'end'].every((key) => valueIn(value, key) !== undefined);

/**
 * Whisper, WhisperX and `verbose_json` of the OpenAI API: `segments[]` of `{ start, end, text, speaker, words }` in seconds.
 * Whisper alone tells no speakers apart; WhisperX labels them SPEAKER_00, SPEAKER_01 …
 */
export const whisper = jsonFormat({
  id: 'whisper',
  shape: 'segments of Whisper or WhisperX',
  recognises: (value) => {
    const list = Array.isArray(value) ? value : valueIn(value, 'segments');
    return Array.isArray(list) && isSegment(list[0]);
  },
  read: (value) => {
    const segments = Array.isArray(value) ? itemsOf(value) : (itemsIn(itemOf(value), 'segments') ?? []);
    return {
      cues: segments.map(
        (segment): Cue => ({
          text: textIn(segment, 'text') ?? '',
          label: labelIn(segment, 'speaker'),
          ...times(segment),
          spans: spansOf((itemsIn(segment, 'words') ?? []).map((word) => ({ text: (textIn(word, 'word', 'text') ?? '').trim(), ...times(word) }))),
        }),
      ),
    };
  },
});
