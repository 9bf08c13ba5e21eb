import type { Cue } from '../cue.ts';
import { type Item, itemOf, itemsIn, labelIn, textIn, timeIn, valueIn } from '../json.ts';
import { unreadable } from '../unreadable.ts';
import { cuesOfWords, spansOf, type TimedWord } from '../words.ts';
import { jsonFormat } from './format.ts';

const marks = (item: Item) => ({
  label: labelIn(item, 'speaker'),
  channel: labelIn(item, 'channel'),
  startMs: timeIn(item, 'ms', 'start'),
  endMs: timeIn(item, 'ms', 'end'),
});
const wordsIn = (item: Item): TimedWord[] => (itemsIn(item, 'words') ?? []).map((word) => ({ text: textIn(word, 'text') ?? '', ...marks(word) }));

/**
 * AssemblyAI `GET /v2/transcript/:id`: `utterances[]` (speaker_labels, multichannel), else `words[]`. Milliseconds; speakers
 * are letters, or the number of their channel.
 */
export const assemblyai = jsonFormat({
  id: 'assemblyai',
  shape: 'a transcript of AssemblyAI',
  recognises: (value) =>
    (Array.isArray(valueIn(value, 'words')) || Array.isArray(valueIn(value, 'utterances')) || typeof valueIn(value, 'error') === 'string') &&
    typeof valueIn(value, 'status') === 'string' &&
    typeof valueIn(value, 'id') === 'string',
  read: (value) => {
    const whole = itemOf(value);
    const status = labelIn(whole, 'status');
    if (status !== undefined && status !== 'completed')
      throw unreadable(
        `AssemblyAI gives its status as "${status}"${status === 'error' ? ` (${labelIn(whole, 'error') ?? 'no reason'})` : ''}, expected "completed"`,
        { status },
      );
    const utterances = itemsIn(whole, 'utterances');
    if (!utterances?.length) return { cues: cuesOfWords(wordsIn(whole)) };
    return { cues: utterances.map((utterance): Cue => ({ text: textIn(utterance, 'text') ?? '', ...marks(utterance), spans: spansOf(wordsIn(utterance)) })) };
  },
});
