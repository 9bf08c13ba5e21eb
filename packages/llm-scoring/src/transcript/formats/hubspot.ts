import type { Cue } from '../cue.ts';
import { itemIn, itemOf, itemsIn, labelIn, textIn, timeIn, valueIn } from '../json.ts';
import { jsonFormat } from './format.ts';

/**
 * HubSpot call transcripts, as they are created (`transcriptCreateUtterances[]`) and given back (`transcriptUtterances[]`):
 * `{ speaker: { id, name, email }, text, startTimeMillis, endTimeMillis }`. The side is not stated.
 */
export const hubspot = jsonFormat({
  id: 'hubspot',
  shape: 'utterances of a HubSpot call transcript',
  recognises: (value) => ['transcriptCreateUtterances', 'transcriptUtterances'].some((key) => Array.isArray(valueIn(value, key))),
  read: (value) => {
    const whole = itemOf(value);
    const utterances = itemsIn(whole, 'transcriptCreateUtterances') ?? itemsIn(whole, 'transcriptUtterances') ?? [];
    return {
      cues: utterances.map((utterance): Cue => {
        const speaker = itemIn(utterance, 'speaker');
        return {
          text: textIn(utterance, 'text') ?? '',
          label: speaker && labelIn(speaker, 'id', 'email', 'name'),
          speaker: speaker && labelIn(speaker, 'name', 'email'),
          startMs: timeIn(utterance, 'ms', 'startTimeMillis'),
          endMs: timeIn(utterance, 'ms', 'endTimeMillis'),
        };
      }),
    };
  },
});
