import type { Cue } from '../cue.ts';
import { type Item, itemsOf, labelIn, textIn, timeIn, valueIn } from '../json.ts';
import { listUnder } from '../list-under.ts';
import { morePages } from '../more-pages.ts';
import { spansOf } from '../words.ts';
import { jsonFormat } from './format.ts';

const times = (item: Item) => ({ startMs: timeIn(item, 's', 'start_time', 'startTime'), endMs: timeIn(item, 's', 'end_time', 'endTime') });
const channelOf = (value: unknown) => valueIn(value, 'media_channel') ?? valueIn(value, 'mediaChannel');

const wordsIn = (sentence: Item) => (Array.isArray(sentence.value.words) ? itemsOf(sentence.value.words, `${sentence.path}.words`) : []);

/**
 * Twilio Conversational Intelligence, `GET /v2/Transcripts/:sid/Sentences` (snake case) or its Node client (camel case):
 * `{ media_channel, start_time, end_time, transcript, words }`, seconds as text. Channels are 1 and 2; which of them is the
 * rep depends on the direction of the call and is not stated: say it in `channels`.
 */
export const twilio = jsonFormat({
  id: 'twilio',
  shape: 'sentences of Twilio Conversational Intelligence',
  recognises: (value) => {
    const list = Array.isArray(value) ? value : valueIn(value, 'sentences');
    return Array.isArray(list) && channelOf(list[0]) !== undefined;
  },
  read: (value) => ({
    cues: (listUnder(value, 'sentences') ?? []).map(
      (sentence): Cue => ({
        text: textIn(sentence, 'transcript') ?? '',
        channel: labelIn(sentence, 'media_channel', 'mediaChannel'),
        ...times(sentence),
        spans: spansOf(wordsIn(sentence).map((word) => ({ text: textIn(word, 'text', 'word', 'display') ?? '', ...times(word) }))),
      }),
    ),
    notices: morePages(valueIn(valueIn(value, 'meta'), 'next_page_url')),
  }),
});
