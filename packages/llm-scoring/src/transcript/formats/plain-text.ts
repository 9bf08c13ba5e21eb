import { many, type Notice } from '../cue.ts';
import { hasNames, saidIn } from '../plain-text.ts';
import { quoted, unreadable } from '../unreadable.ts';
import { textFormat } from './format.ts';
import { srt } from './srt.ts';

/** What tools write below a transcript. */
const footer = /^\s*(?:transcribed by https?:\/\/\S+|meeting ended after [\d:]+.*)$/i;

/** Lines of `Name: words`, or of words below a name with its time, as `readPlainText` reads them; a title above is left out. */
export const plainText = textFormat({
  id: 'plain-text',
  shape: 'lines of "Name: words"',
  recognises: (text) => !/^WEBVTT/.test(text) && !srt.recognises({ kind: 'text', text }) && hasNames(text),
  read: (text, options) => {
    const lines = text.split('\n');
    const { head, said } = saidIn(
      lines.filter((line) => !footer.test(line)),
      options,
    );
    if (said.length === 0) throw unreadable(`none of its lines names a speaker, expected "Name: words"`);
    const around = [...head.map((line) => line.text), ...lines.filter((line) => footer.test(line)).map((line) => line.trim())];
    const notices: Notice[] =
      around.length === 0
        ? []
        : [{ code: 'unread_block', count: around.length, message: `${many(around.length, 'line')} that nobody is named for left out: ${quoted(around)}.` }];
    return { cues: said, notices };
  },
});
