import { many, type Notice } from '../cue.ts';
import { fromFirst } from '../from-first.ts';
import { hasNames, type Said, saidIn } from '../text/plain-text.ts';
import { quoted, unreadable } from '../unreadable.ts';
import { textFormat } from './format.ts';
import { srt } from './srt.ts';

/** What tools write around a transcript, in the languages they write it in. */
const furniture = [
  /^transcribed by https?:\/\/\S+/i,
  /^(?:meeting|transcription|transcript|recording|call) (?:ended|stopped|started)\b/i,
  /\b(?:started|stopped) (?:the )?(?:transcription|recording)\.?$/i,
  /^this editable transcript was computer generated/i,
  /^(?:встреча|расшифровка|транскрипция|транскрибирование|запись) (?:закончил|завершил|окончен|останов|начал)/i,
  /(?:начал|остановил)\S* (?:транскрибирование|транскрипцию|расшифровку|запись)\.?$/i,
  /^эт(?:а|от) (?:расшифровка|транскрипт|стенограмма) создан/i,
];
const isFurniture = (line: string) => furniture.some((pattern) => pattern.test(line.trim()));

/** Fields of a call, as telephony exports put them above what was said. */
const field =
  /^\s*(?:call id|date|time|date and time|duration|participants|attendees|direction|phone|number|from|to|дата|время|дата и время|длительность|продолжительность|участники|направление|телефон|номер|id звонка|id)\s*:/i;

/** The first paragraph, where it holds such a field and more comes after it. */
function headerOf(lines: readonly string[]): number {
  const first = lines.findIndex((line) => line.trim() !== '');
  const end = lines.findIndex((line, i) => i > first && line.trim() === '');
  const isHeader = end !== -1 && lines.slice(first, end).some((line) => field.test(line)) && lines.slice(end).some((line) => line.trim() !== '');
  return isHeader ? end : 0;
}

/** Lines of `Name: words`, or of words below a name with its time, as `readPlainText` reads them; a title above is left out. */
export const plainText = textFormat({
  id: 'plain-text',
  shape: 'lines of "Name: words"',
  recognises: (text) => !/^WEBVTT/.test(text) && !srt.recognises({ kind: 'text', text }) && hasNames(text),
  read: (text, options) => {
    const whole = text.split('\n');
    const start = headerOf(whole);
    const lines = whole.slice(start);
    const { head, said } = saidIn(
      lines.filter((line) => !isFurniture(line)),
      options,
    );
    if (said.length === 0) throw unreadable(`none of its lines names a speaker, expected "Name: words"`);
    const around = [...whole.slice(0, start), ...head.map((line) => line.text), ...lines.filter(isFurniture)]
      .map((line) => line.trim())
      .filter((line) => line !== '');
    const notices: Notice[] =
      around.length === 0
        ? []
        : [{ code: 'unread_block', count: around.length, message: `${many(around.length, 'line')} that nobody is named for left out: ${quoted(around)}.` }];
    return { cues: areTimesOfDay(said) ? fromFirst(said) : said, notices, pieces: lines.filter((line) => line.trim() !== '').length };
  },
});

/** No call begins to be spoken so late: such times are of the day, and the talk begins with the first of them. */
const sixHours = 6 * 3_600_000;
function areTimesOfDay(said: readonly Said[]): boolean {
  const starts = said.flatMap(({ startMs }) => startMs ?? []);
  return starts.length > 0 && starts.every((start) => start >= sixHours);
}
