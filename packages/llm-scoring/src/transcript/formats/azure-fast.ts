import { inOrder } from '../clean/sort-by-time.ts';
import { itemOf, itemsIn, labelIn, textIn, valueIn } from '../json.ts';
import { spansOf } from '../words.ts';
import { azureTimes } from './azure-times.ts';
import { jsonFormat } from './format.ts';

/** Azure Speech, fast transcription: `phrases[]` of `{ channel, speaker, offsetMilliseconds, durationMilliseconds, text, words }`. */
export const azureFast = jsonFormat({
  id: 'azure-fast',
  shape: 'phrases of Azure fast transcription',
  recognises: (value) => Array.isArray(valueIn(value, 'phrases')) && Array.isArray(valueIn(value, 'combinedPhrases')),
  read: (value) => {
    const cues = (itemsIn(itemOf(value), 'phrases') ?? []).map((phrase) => ({
      text: textIn(phrase, 'text') ?? '',
      label: labelIn(phrase, 'speaker'),
      channel: labelIn(phrase, 'channel'),
      ...azureTimes(phrase),
      spans: spansOf((itemsIn(phrase, 'words') ?? []).map((word) => ({ text: textIn(word, 'text', 'word', 'display') ?? '', ...azureTimes(word) }))),
    }));
    return { cues: inOrder(cues) };
  },
});
