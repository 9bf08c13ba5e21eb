import { inOrder } from '../clean/sort-by-time.ts';
import type { Cue } from '../cue.ts';
import { type Item, itemIn, itemOf, itemsIn, labelIn, textIn, timeIn, valueIn } from '../json.ts';
import { unreadable } from '../unreadable.ts';
import { cuesOfWords, spansOf, type TimedWord } from '../words.ts';
import { jsonFormat } from './format.ts';

const times = (item: Item) => ({ startMs: timeIn(item, 's', 'start'), endMs: timeIn(item, 's', 'end') });

const wordsIn = (item: Item, channel: string | undefined): TimedWord[] =>
  (itemsIn(item, 'words') ?? []).map((word) => ({
    text: textIn(word, 'punctuated_word', 'word') ?? '',
    label: labelIn(word, 'speaker'),
    channel,
    ...times(word),
  }));

const fromUtterances = (utterances: readonly Item[]): Cue[] =>
  utterances.map((utterance) => {
    const channel = labelIn(utterance, 'channel');
    return {
      text: textIn(utterance, 'transcript') ?? '',
      label: labelIn(utterance, 'speaker'),
      channel,
      ...times(utterance),
      spans: spansOf(wordsIn(utterance, channel)),
    };
  });

const fromParagraphs = (paragraphs: readonly Item[], channel: string): Cue[] =>
  paragraphs.flatMap((paragraph) =>
    (itemsIn(paragraph, 'sentences') ?? []).map((sentence) => ({
      text: textIn(sentence, 'text') ?? '',
      label: labelIn(paragraph, 'speaker'),
      channel,
      ...times(sentence),
    })),
  );

function fromChannel(item: Item, channel: string): Cue[] {
  const best = itemsIn(item, 'alternatives')?.[0];
  if (!best) return [];
  const holder = itemIn(best, 'paragraphs');
  const paragraphs = holder && itemsIn(holder, 'paragraphs');
  if (paragraphs?.length) return fromParagraphs(paragraphs, channel);
  const words = wordsIn(best, channel);
  return words.length > 0 ? cuesOfWords(words) : [{ text: textIn(best, 'transcript') ?? '', channel }];
}

/**
 * Deepgram `/v1/listen`: `results.utterances[]`; without them the paragraphs of each channel; without them its words, which
 * are split at a change of speaker and at pauses. Times are seconds, speakers numbers (`diarize`), channels counted from 0.
 */
export const deepgram = jsonFormat({
  id: 'deepgram',
  shape: 'a result of Deepgram',
  recognises: (value) => Array.isArray(valueIn(valueIn(value, 'results'), 'channels')),
  read: (value) => {
    const results = itemIn(itemOf(value), 'results');
    if (!results) throw unreadable('it has no "results", expected a result of Deepgram');
    const utterances = itemsIn(results, 'utterances');
    if (utterances?.length) return { cues: inOrder(fromUtterances(utterances)) };
    return { cues: inOrder((itemsIn(results, 'channels') ?? []).flatMap((channel, i) => fromChannel(channel, String(i)))) };
  },
});
