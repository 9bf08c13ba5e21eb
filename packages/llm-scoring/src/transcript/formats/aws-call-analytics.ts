import type { Cue } from '../cue.ts';
import { type Item, itemOf, itemsIn, labelIn, textIn, timeIn, valueIn } from '../json.ts';
import { statedSide } from '../stated-side.ts';
import { spansOf } from '../words.ts';
import { jsonFormat } from './format.ts';

const sideOf = statedSide({ AGENT: 'rep', CUSTOMER: 'customer' });
const times = (item: Item) => ({ startMs: timeIn(item, 'ms', 'BeginOffsetMillis'), endMs: timeIn(item, 'ms', 'EndOffsetMillis') });
const spansIn = (turn: Item) => spansOf((itemsIn(turn, 'Items') ?? []).map((item) => ({ text: textIn(item, 'Content') ?? '', ...times(item) })));

/**
 * AWS Transcribe Call Analytics and Contact Lens: `Transcript[]` of `{ ParticipantRole | ParticipantId, Content,
 * BeginOffsetMillis, EndOffsetMillis, Items }`. The role states the side. ConversationCharacteristics goes along as given.
 */
export const awsCallAnalytics = jsonFormat({
  id: 'aws-call-analytics',
  shape: 'the output of AWS Call Analytics',
  recognises: (value) => Array.isArray(valueIn(value, 'Transcript')),
  read: (value) => {
    const whole = itemOf(value);
    const cues = (itemsIn(whole, 'Transcript') ?? []).map((turn): Cue => {
      const speaker = labelIn(turn, 'ParticipantRole', 'ParticipantId');
      return { text: textIn(turn, 'Content') ?? '', speaker, side: sideOf(speaker), ...times(turn), spans: spansIn(turn) };
    });
    return { cues, vendorStatistics: valueIn(value, 'ConversationCharacteristics') };
  },
});
