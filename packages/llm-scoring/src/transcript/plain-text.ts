import { SalesperfError } from '@salesperf/core';
import { assignRoles, isNamed, isRoleLabel, type RoleOptions, type Roles } from './roles.ts';
import type { Transcript } from './transcript.ts';

/** A transcript that was read, and how it was decided who is the rep. */
export interface ReadTranscript {
  readonly transcript: Transcript;
  readonly roles: Roles;
}

interface Line {
  readonly speaker: string;
  readonly text: string;
  readonly startMs?: number;
}

const clock = String.raw`(\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?)`;
/** `[00:15] Name: words`, `00:15 Name: words`, `Name (00:15): words`, `Name: words`. A colon within words, a clock or an address ends no name. */
const turnLine = new RegExp(String.raw`^\s*(?:[[(]?${clock}[\])]?\s*[-–—]?\s*)?([\p{L}][^:[\]]{0,59}?)\s*(?:[[(]${clock}[\])])?\s*:(?![\d/])\s*(.*)$`, 'u');
const nameWord = /^(?:[\p{Lu}\p{N}]|.*[\p{N}_])/u;

const title = /(?:^|\s)(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof)\.(?=\s)/gu;

const milliseconds = (time: string) =>
  Math.round(
    time
      .replace(',', '.')
      .split(':')
      .reduce((seconds, part) => seconds * 60 + Number(part), 0) * 1000,
  );

/**
 * Reads lines of `Name: words`, each with an optional time from the start of the call. A line without a name goes on with
 * the turn before it; a name without words is no turn. The order of the lines is the order of the talk.
 *
 * A name is up to four words, each with a capital or a digit; or a label such as Rep, Customer, Менеджер, Клиент; or one
 * the options give; or whatever stands between a time and a colon; or any word that begins two lines or the first. Other
 * words before a colon are speech.
 * @throws SalesperfError `unreadable` for an empty text or words before the first name; `missing` where no rule says who is the rep
 */
export function readPlainText(text: string, options: RoleOptions = {}): ReadTranscript {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const isName = nameTest(lines, options);
  const spoken: { speaker: string; text: string[]; startMs?: number }[] = [];
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const begun = parseLine(line);
    if (begun && (begun.startMs !== undefined || isName(begun.speaker))) spoken.push({ ...begun, text: [begun.text] });
    else if (spoken.length > 0) spoken.at(-1)!.text.push(line.trim());
    else
      throw new SalesperfError('unreadable', `Cannot read the transcript: line ${i + 1} ("${excerpt(line)}") names no speaker, expected "Name: words"`, {
        line: i + 1,
      });
  }
  const said = spoken.map(({ text: parts, ...turn }) => ({ ...turn, text: parts.filter((part) => part !== '').join(' ') })).filter((turn) => turn.text !== '');
  if (said.length === 0) throw new SalesperfError('unreadable', 'Cannot read the transcript: it holds no words, expected lines of "Name: words"');
  const roles = assignRoles([...new Set(said.map((turn) => turn.speaker))], options);
  const turns = said.map((turn, i) => ({ index: i + 1, side: roles.sides[turn.speaker]!, ...turn }));
  return { transcript: { turns }, roles };
}

function parseLine(line: string): Line | undefined {
  const match = turnLine.exec(line);
  if (!match) return undefined;
  const time = match[1] ?? match[3];
  return { speaker: match[2]!.trim(), text: match[4]!.trim(), ...(time === undefined ? {} : { startMs: milliseconds(time) }) };
}

function nameTest(lines: readonly string[], options: RoleOptions): (name: string) => boolean {
  const seen = new Map<string, number>();
  const first = lines.find((line) => line.trim() !== '');
  for (const line of lines) {
    const name = parseLine(line)?.speaker;
    if (name !== undefined) seen.set(name, (seen.get(name) ?? 0) + (line === first ? 2 : 1));
  }
  return (name) => {
    if (isNamed(name, options)) return true;
    const words = name.replace(/[()]/g, '').split(/\s+/);
    if (words.length > 4 || /[.,?!;]\s|[?!;,]$/.test(name.replace(title, ''))) return false;
    return words.every((word) => nameWord.test(word) || isRoleLabel(word)) || (words.length === 1 && seen.get(name)! > 1);
  };
}

const excerpt = (line: string) => (line.length > 40 ? `${line.slice(0, 40)}…` : line);
