import { refuseOneSided } from '../one-sided.ts';
import { assignRoles, isNamed, isRoleLabel, type RoleOptions, type Roles } from '../roles.ts';
import { speakersOf } from '../speaker-names.ts';
import type { Transcript } from '../transcript.ts';
import { excerpt, unreadable } from '../unreadable.ts';
import { counted, headingAt, headingTest } from './headings.ts';
import { linesWithin, type Place, type Start, startIn, timeOf, wordsOf } from './text-line.ts';

/** A transcript that was read, and how it was decided who is the rep. */
export interface ReadTranscript {
  readonly transcript: Transcript;
  readonly roles: Roles;
}

/** What a text says, before it is known who is the rep. */
export interface Said {
  readonly speaker: string;
  readonly text: string;
  readonly startMs?: number;
  readonly endMs?: number;
}

/** A line that begins a turn or goes on with one; a time alone is that of the turn after it. */
interface Line {
  readonly text: string;
  /** from 1, in the text */
  readonly number: number;
  readonly start: Start | undefined;
  readonly timeAlone: number | undefined;
}

/**
 * Reads lines of `Name: words`, each with an optional time from the start of the call: `[00:15] Name: words`,
 * `[00:15 - 00:17] Name: words`, `Name (00:15): words`, `- Name: words`, `[SPEAKER_00] words`, or the name with its time as a
 * heading above the words. A line without a name goes on with the turn before it; a name without words is no turn. The order
 * of the lines is the order of the talk.
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

/** Whether the first line with words begins with a name; or names stand by times, or come again and again, further on. */
export function hasNames(text: string, options: RoleOptions = {}): boolean {
  const lines = linesOf(text.split('\n'), options);
  const starts = lines.flatMap(({ start }) => start ?? []);
  const isTimed = lines.some(({ timeAlone }) => timeAlone !== undefined);
  const seen = counted(starts.map(({ name }) => name));
  const isAgain = (name: string) => isRoleLabel(name) || seen.get(name)! > 1;
  const speakers = starts.filter(({ name, place }) => isTimed || place !== undefined || isAgain(name));
  return lines[0]?.start !== undefined || new Set(speakers.map(({ name }) => name)).size > 1;
}

/** @throws SalesperfError `unreadable` for words before the first name, and where there are none */
export function turnsOf(lines: readonly string[], options: RoleOptions): Said[] {
  const { head, said } = saidIn(lines, options);
  const first = head[0];
  if (first) throw unreadable(`line ${first.number} ("${excerpt(first.text)}") names no speaker, expected "Name: words"`, { line: first.number });
  return said;
}

/** What is said, and the lines before the first name, such as a title. */
export function saidIn(given: readonly string[], options: RoleOptions): { readonly head: readonly { text: string; number: number }[]; readonly said: Said[] } {
  const lines = linesOf(given, options);
  const usual = usualPlace(lines.flatMap(({ start }) => start ?? []));
  const starts = startsIn(lines, usual, options);
  const named = [...starts.values()].map(({ name, place }) => ({ name, timed: place !== undefined && place === usual }));
  const speakers = speakersOf(named, lines[0] && starts.get(lines[0])?.name, options);
  const spoken: { speaker: string; text: string[]; startMs?: number; endMs?: number }[] = [];
  const head: { text: string; number: number }[] = [];
  let time: number | undefined;
  for (const line of lines) {
    const { text, number, timeAlone } = line;
    const start = starts.get(line);
    if (start && speakers.has(start.name)) {
      const { name, text: words, place: _, ...times } = start;
      spoken.push({ speaker: name, text: [words], ...(time === undefined ? {} : { startMs: time }), ...times });
      time = undefined;
    } else if (timeAlone !== undefined) time = timeAlone;
    else if (spoken.length > 0) spoken.at(-1)!.text.push(wordsOf(text, usual));
    else head.push({ text, number });
  }
  const said = spoken.map(({ text, ...turn }) => ({ ...turn, text: text.filter((part) => part !== '').join(' ') })).filter((turn) => turn.text !== '');
  if (said.length === 0 && head.length === 0) throw unreadable('it holds no words, expected lines of "Name: words"');
  return { head, said };
}

/**
 * What begins turns: where names are headings, nothing else; where lines give times, a name without one only if it is one of
 * those, or is given in the options; and neither, in the talk of others, are names in a row, each of one word that stands there
 * once: "Basic: 10", "Premium: 30".
 */
function startsIn(lines: readonly Line[], usual: Place | undefined, options: RoleOptions): ReadonlyMap<Line, Start> {
  const all = lines.flatMap(({ start }) => start ?? []);
  const seen = counted(all.map(({ name }) => name));
  const timed = new Set(all.flatMap(({ name, place }) => (place === usual ? [name] : [])));
  const isTold = (name: string) => isRoleLabel(name) || isNamed(name, options);
  const areOthers = [...seen].filter(([name, times]) => times > 1 || isTold(name)).length > 1;
  const isListed = (line: Line | undefined) =>
    line?.start !== undefined && line.start.place === undefined && seen.get(line.start.name) === 1 && !/\s/.test(line.start.name) && !isTold(line.start.name);
  const isSpoken = (start: Start, i: number) => {
    if (usual !== undefined && start.place !== usual) return usual !== 'heading' && (timed.has(start.name) || isTold(start.name));
    return !(areOthers && isListed(lines[i]) && (isListed(lines[i - 1]) || isListed(lines[i + 1])));
  };
  return new Map(lines.flatMap((line, i) => (line.start && isSpoken(line.start, i) ? [[line, line.start] as const] : [])));
}

function linesOf(given: readonly string[], options: RoleOptions): Line[] {
  const filled = given.flatMap((whole, i) => (whole.trim() === '' ? [] : linesWithin(whole.trim()).map((text) => ({ text: text.trim(), number: i + 1 }))));
  const texts = filled.map(({ text }) => text);
  const isHeading = headingTest(texts, options);
  const lines: Line[] = [];
  for (let i = 0; i < filled.length; i += 1) {
    const { text, number } = filled[i]!;
    const found = headingAt(texts, i, options, isHeading);
    const next = texts[i + 1];
    const timeAlone = next !== undefined && startIn(next, options) ? timeOf(text) : undefined;
    lines.push({ text, number, start: found?.start ?? startIn(text, options), timeAlone });
    i += (found?.lines ?? 1) - 1;
  }
  return lines;
}

/** Where the starts of turns give their times for the most part; undefined where they give none. */
function usualPlace(starts: readonly Start[]): Place | undefined {
  const counted = (['bare', 'bracketed', 'after', 'heading', undefined] as const).map((place) => ({
    place,
    count: starts.filter((start) => start.place === place).length,
  }));
  return counted.sort((one, other) => other.count - one.count)[0]?.place;
}
