import { inOrder } from '../clean/sort-by-time.ts';
import type { Cue } from '../cue.ts';
import { type Item, itemOf, itemsIn, itemsOf, labelIn, textIn, valueIn } from '../json.ts';
import { spansOf } from '../words.ts';
import { azureTimes } from './azure-times.ts';
import { jsonFormat } from './format.ts';

/** The best of the guesses, which come in order of confidence. */
function cueOf(phrase: Item): Cue {
  const best = itemsIn(phrase, 'nBest')?.[0] ?? itemsIn(phrase, 'NBest')?.[0];
  const words = (best && (itemsIn(best, 'displayWords') ?? itemsIn(best, 'words') ?? itemsIn(best, 'Words'))) ?? [];
  return {
    text: (best && textIn(best, 'display', 'Display', 'lexical', 'Lexical')) ?? textIn(phrase, 'DisplayText') ?? '',
    label: labelIn(phrase, 'speaker', 'SpeakerId'),
    channel: labelIn(phrase, 'channel', 'Channel'),
    ...azureTimes(phrase),
    spans: spansOf(words.map((word) => ({ text: textIn(word, 'text', 'word', 'display') ?? '', ...azureTimes(word) }))),
  };
}

/**
 * Azure Speech, batch transcription 3.0 to 2024-11-15: `recognizedPhrases[]`, channel after channel, with offsets in
 * milliseconds, ticks or ISO 8601 durations; and the list of detailed results of real-time recognition.
 */
export const azureBatch = jsonFormat({
  id: 'azure-batch',
  shape: 'recognized phrases of Azure Speech',
  recognises: (value) => Array.isArray(valueIn(value, 'recognizedPhrases')) || (Array.isArray(value) && valueIn(value[0], 'RecognitionStatus') !== undefined),
  read: (value) => {
    const phrases = Array.isArray(value) ? itemsOf(value) : (itemsIn(itemOf(value), 'recognizedPhrases') ?? []);
    return { cues: inOrder(phrases.map(cueOf)) };
  },
});
