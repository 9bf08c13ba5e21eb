import { excerpt, keyList, kindOf, unreadable } from './unreadable.ts';

/** What was given: text as it is, or JSON parsed. */
export type Source = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'json'; readonly value: unknown };

const webPage = /^\s*<(?:!doctype\s+html|html|head|body)\b/i;

/**
 * Text without its byte order mark and with `\n` at its line ends, or JSON parsed: text that begins with a brace or a
 * bracket that encloses JSON is JSON. `[00:15] Name: words` is not.
 * @throws SalesperfError `unreadable` for anything else than text or an object, for a web page, a wrong encoding and JSON that does not parse
 */
export function sourceOf(input: unknown): Source {
  if (ArrayBuffer.isView(input) || input instanceof ArrayBuffer) throw unreadable('it is bytes, expected text; decode them');
  if (typeof input === 'object' && input !== null) return { kind: 'json', value: input };
  if (typeof input !== 'string') throw unreadable(`it is ${kindOf(input)}, expected text or parsed JSON`);
  const text = input.replace(/^\uFEFF/, '').replace(/\r\n|\r/g, '\n');
  if (text.trim() === '') throw unreadable('it is empty, expected text or JSON');
  if (text.includes('\u0000')) throw unreadable('its text holds null characters, as UTF-16 read in another encoding does; decode it as UTF-16');
  if (lostLetters(text) > mostLost) throw unreadable('its letters were lost in decoding (�); decode it as it was written, such as windows-1251');
  if (webPage.test(text)) throw unreadable(`it is a web page ("${excerpt(text.trim())}"), as a login or an error gives instead of a transcript`);
  return /^\s*(?:\{|\[\s*(?:[{[\]"]|$))/.test(text) ? { kind: 'json', value: parsed(text) } : { kind: 'text', text };
}

/** A recogniser or a mailer loses a letter now and then; a wrong encoding loses all that are not ASCII. */
const mostLost = 0.02;
const lostLetters = (text: string) => (text.split('\uFFFD').length - 1) / text.length;

/** JSON, or JSON Lines: an object on every line. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    try {
      if (lines.length > 1) return lines.map((line): unknown => JSON.parse(line));
    } catch {}
    const end = text.trim().slice(-30);
    const isCut = !/[}\]]$/.test(end);
    throw unreadable(`its JSON ${isCut ? 'is cut off' : 'is not valid'}, it ends with "${end}"`);
  }
}

/** What an error says was seen. */
export function seen(source: Source): string {
  if (source.kind === 'text') return `text that begins with "${excerpt(source.text.trim().replace(/\s+/g, ' '))}"`;
  const { value } = source;
  if (!Array.isArray(value)) return `an object with ${keyList(value as object)}`;
  const first: unknown = value[0];
  return typeof first === 'object' && first !== null ? `a list of ${value.length} with ${keyList(first)} in the first` : `a list of ${value.length}`;
}
