import type { Cue } from '../cue.ts';
import { type Item, itemOf, itemsIn, itemsOf, labelIn, textIn, timeIn, valueIn } from '../json.ts';
import { cuesOfWords, spansOf } from '../words.ts';
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
    return { cues: segments.flatMap(cuesOf) };
  },
});

/** A segment is one speaker's, unless its words are told to be of several. */
function cuesOf(segment: Item): Cue[] {
  const label = labelIn(segment, 'speaker');
  const words = (itemsIn(segment, 'words') ?? []).map((word) => ({
    text: (textIn(word, 'word', 'text') ?? '').trim(),
    label: labelIn(word, 'speaker') ?? label,
    ...times(word),
  }));
  if (new Set(words.map((word) => word.label)).size > 1) return cuesOfWords(words);
  return [{ text: textIn(segment, 'text') ?? '', label, ...times(segment), spans: spansOf(words) }];
}
