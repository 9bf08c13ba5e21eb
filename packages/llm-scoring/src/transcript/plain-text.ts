import { refuseOneSided } from './one-sided.ts';
import { assignRoles, type RoleOptions, type Roles } from './roles.ts';
import { speakersOf } from './speaker-names.ts';
import { toMilliseconds } from './time-units.ts';
import type { Transcript } from './transcript.ts';
import { excerpt, unreadable } from './unreadable.ts';

/** A transcript that was read, and how it was decided who is the rep. */
export interface ReadTranscript {
  readonly transcript: Transcript;
  readonly roles: Roles;
}

/** Where a line gives its time. */
type TimePlace = 'bare' | 'bracketed' | 'after';

interface Line {
  readonly name: string;
  readonly text: string;
  readonly startMs?: number;
  readonly place?: TimePlace;
}

const clock = String.raw`(\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?)`;
/** `[00:15] Name: words`, `00:15 Name: words`, `Name (00:15): words`, `- Name: words`. The colon of a clock, a ratio or an address ends no name. */
const turnLine = new RegExp(
  String.raw`^\s*(?:([[(]?)${clock}(?:[\])]|(?=[\s\p{Pd}])))?[\s\p{Pd}•>]*([^\s:][^:]{0,59}?)\s*(?:[[(]${clock}[\])])?\s*:(?!//)(?!(?<=\d:)\d)\s*(.*)$`,
  'u',
);

/**
 * Reads lines of `Name: words`, each with an optional time from the start of the call. A line without a name goes on with
 * the turn before it; a name without words is no turn. The order of the lines is the order of the talk.
 *
 * A name is whatever stands between a time and a colon, begins the first line or two lines or more, looks like a name or a
 * role, or is given in the options. Other words before a colon are speech, and so are "Price:" and the like.
 * @throws SalesperfError `unreadable` for an empty text, words before the first name, and a long talk with one speaker or
 * one side alone; `missing` where no rule says who is the rep
 */
export function readPlainText(text: string, options: RoleOptions = {}): ReadTranscript {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const said = turnsOf(lines, options);
  const speakers = [...new Set(said.map((turn) => turn.speaker))];
  const filled = lines.filter((line) => line.trim() !== '').length;
  const expected = 'every turn on a line as "Name: words"';
  refuseOneSided(filled, speakers, undefined, expected);
  const roles = assignRoles(speakers, options);
  refuseOneSided(filled, speakers, roles.sides, expected);
  const turns = said.map((turn, i) => ({ index: i + 1, side: roles.sides[turn.speaker]!, ...turn }));
  return { transcript: { turns }, roles };
}

/** Whether the first line with words begins with a name, as this format must. */
export const beginsWithName = (text: string): boolean => parseLine(/^.*\S.*$/m.exec(text)?.[0] ?? '') !== undefined;

/** What is said in lines of `Name: words`, before it is known who is the rep. */
export function turnsOf(lines: readonly string[], options: RoleOptions): { speaker: string; text: string; startMs?: number }[] {
  const filled = lines.flatMap((line, i) => (line.trim() === '' ? [] : [{ line: line.trim(), number: i + 1, begun: parseLine(line) }]));
  const first = filled[0]?.begun;
  const starts = filled.flatMap(({ begun }) => (begun ? [{ ...begun, timed: begun.place !== undefined && begun.place === first?.place }] : []));
  const speakers = speakersOf(starts, first?.name, options);
  const spoken: { speaker: string; text: string[]; startMs?: number }[] = [];
  for (const { line, number, begun } of filled) {
    if (begun && speakers.has(begun.name))
      spoken.push({ speaker: begun.name, text: [begun.text], ...(begun.startMs === undefined ? {} : { startMs: begun.startMs }) });
    else if (spoken.length > 0) spoken.at(-1)!.text.push(line);
    else throw unreadable(`line ${number} ("${excerpt(line)}") names no speaker, expected "Name: words"`, { line: number });
  }
  const said = spoken.map(({ text, ...turn }) => ({ ...turn, text: text.filter((part) => part !== '').join(' ') })).filter((turn) => turn.text !== '');
  if (said.length === 0) throw unreadable('it holds no words, expected lines of "Name: words"');
  return said;
}

function parseLine(line: string): Line | undefined {
  const match = turnLine.exec(line);
  if (!match) return undefined;
  const [, bracket, before, name, after, text] = match;
  const time = before ?? after;
  const place = before === undefined ? (after === undefined ? undefined : 'after') : bracket === '' ? 'bare' : 'bracketed';
  return { name: name!.trim(), text: text!.trim(), ...(time === undefined ? {} : { startMs: toMilliseconds(time, 'clock') }), ...(place ? { place } : {}) };
}
