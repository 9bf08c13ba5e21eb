import { beginsWithName, turnsOf } from '../plain-text.ts';
import { textFormat } from './format.ts';
import { srt } from './srt.ts';

/** Lines of `Name: words`, each with an optional time, as `readPlainText` reads them. */
export const plainText = textFormat({
  id: 'plain-text',
  shape: 'lines of "Name: words"',
  recognises: (text) => !/^WEBVTT/.test(text) && !srt.recognises({ kind: 'text', text }) && beginsWithName(text),
  read: (text, options) => ({ cues: turnsOf(text.split('\n'), options) }),
});
