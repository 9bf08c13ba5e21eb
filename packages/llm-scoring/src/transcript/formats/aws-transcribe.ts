import { inOrder } from '../clean/sort-by-time.ts';
import type { Cue } from '../cue.ts';
import { type Item, itemIn, itemOf, itemsIn, labelIn, textIn, timeIn, valueIn } from '../json.ts';
import { unreadable } from '../unreadable.ts';
import { cuesOfWords, type TimedWord } from '../words.ts';
import { jsonFormat } from './format.ts';

const times = (item: Item) => ({ startMs: timeIn(item, 's', 'start_time'), endMs: timeIn(item, 's', 'end_time') });

/** Punctuation has no time of its own and belongs to the word before it. */
function wordsOf(items: readonly Item[], labels: ReadonlyMap<string, string>, channel: string | undefined): TimedWord[] {
  const words: TimedWord[] = [];
  for (const item of items) {
    const best = itemsIn(item, 'alternatives')?.[0];
    const text = (best && textIn(best, 'content')) ?? '';
    const last = words.at(-1);
    if (labelIn(item, 'type') === 'punctuation' && last) words[words.length - 1] = { ...last, text: `${last.text}${text}` };
    else words.push({ text, label: labelIn(item, 'speaker_label') ?? labels.get(textIn(item, 'start_time') ?? ''), channel, ...times(item) });
  }
  return words;
}

/** Older jobs label the speaker of a word only in the segments, by the word's start. */
function labelsIn(results: Item): Map<string, string> {
  const holder = itemIn(results, 'speaker_labels');
  const words = ((holder && itemsIn(holder, 'segments')) ?? []).flatMap((segment) => itemsIn(segment, 'items') ?? []);
  return new Map(
    words.flatMap((word): [string, string][] => {
      const label = labelIn(word, 'speaker_label');
      return label === undefined ? [] : [[textIn(word, 'start_time') ?? '', label]];
    }),
  );
}

/**
 * AWS Transcribe, the output of a job: `results.items[]`, words in text seconds with their punctuation apart, labelled by
 * `speaker_labels` or, one by one, in `channel_labels.channels[]`.
 */
export const awsTranscribe = jsonFormat({
  id: 'aws-transcribe',
  shape: 'the output of an AWS Transcribe job',
  recognises: (value) => Array.isArray(valueIn(valueIn(value, 'results'), 'items')) && !Array.isArray(valueIn(valueIn(value, 'results'), 'channels')),
  read: (value) => {
    const results = itemIn(itemOf(value), 'results');
    if (!results) throw unreadable('it has no "results", expected the output of an AWS Transcribe job');
    const labels = labelsIn(results);
    const holder = itemIn(results, 'channel_labels');
    const channels = (holder && itemsIn(holder, 'channels')) ?? [];
    if (channels.length === 0) return { cues: cuesOfWords(wordsOf(itemsIn(results, 'items') ?? [], labels, undefined)) };
    const apart = channels.flatMap((channel): Cue[] => cuesOfWords(wordsOf(itemsIn(channel, 'items') ?? [], new Map(), labelIn(channel, 'channel_label'))));
    return { cues: inOrder(apart) };
  },
});
