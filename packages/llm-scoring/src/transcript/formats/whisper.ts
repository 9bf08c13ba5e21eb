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
    return Array.isArray(list) && isSegment(list[0]) && !areMilliseconds(list);
  },
  read: (value) => {
    const segments = Array.isArray(value) ? itemsOf(value) : (itemsIn(itemOf(value), 'segments') ?? []);
    return { cues: segments.flatMap(cuesOf) };
  },
});

/** A segment is one speaker's, unless its words are told to be of several. */
function cuesOf(segment: Item): Cue[] {
  const label = labelIn(segment, 'speaker');
  const isName = label !== undefined && !machineLabel.test(label);
  const words = (itemsIn(segment, 'words') ?? []).map((word) => ({
    text: (textIn(word, 'word', 'text') ?? '').trim(),
    label: labelIn(word, 'speaker') ?? label,
    ...times(word),
  }));
  if (new Set(words.map((word) => word.label)).size > 1) return cuesOfWords(words);
  return [{ text: textIn(segment, 'text') ?? '', ...(isName ? { speaker: label } : { label }), ...times(segment), spans: spansOf(words) }];
}

/** What diarisation calls people; anything else is what a person called them. */
const machineLabel = /^(?:speaker|spk|s)?[_ -]?(?:\d{1,3}|[a-z])$/i;

/** Whole numbers in which nobody speaks so slowly: the same shape in milliseconds, of another vendor. */
const slowest = 0.05;
function areMilliseconds(segments: readonly unknown[]): boolean {
  const starts = segments.map((segment) => Number(valueIn(segment, 'start')));
  const words = segments.reduce<number>((sum, segment) => sum + String(valueIn(segment, 'text')).split(/\s+/).length, 0);
  return starts.every(Number.isInteger) && words / (Number(valueIn(segments.at(-1), 'end')) - starts[0]!) < slowest;
}
