import { isNamed, isRoleLabel, type RoleOptions } from '../roles.ts';
import { toMilliseconds } from '../time-units.ts';

/** Where a line gives its time; on a line of its own a name is a heading, and the words follow. */
export type Place = 'bare' | 'bracketed' | 'after' | 'heading';

/** A line with which somebody begins to speak. */
export interface Start {
  readonly name: string;
  /** empty where the words are on the lines that follow */
  readonly text: string;
  readonly startMs?: number;
  readonly endMs?: number;
  readonly place?: Place;
}

export const clock = String.raw`\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?:\s?[AaPp]\.?[Mm]\b\.?)?`;
const bareTime = String.raw`${clock}|\d{1,5}(?:[.,]\d{1,3})?s`;
/** In brackets seconds need no unit. */
const anyTime = String.raw`${bareTime}|\d{1,5}[.,]\d{1,3}`;
export const range = (time: string) => String.raw`(${time})(?:\s*(?:-*>|\p{Pd})\s*(${time}))?`;
const bracketed = String.raw`[[(]\s*${range(anyTime)}\s*[\])]`;
const bare = String.raw`${range(bareTime)}(?=[\s\p{Pd}])`;

/** `[00:15]`, `00:15 -`, `[00:15 --> 00:17]`, `0.5s`, and whatever stands before a name: dashes, bullets, arrows. */
const lead = new RegExp(String.raw`^\s*(?:${bracketed}|${bare})?[\s\p{Pd}•>]*`, 'u');
/** `Name: words`, `Name (00:15): words`. The colon of a clock, a ratio or an address ends no name. */
const colon = new RegExp(String.raw`^([^\s:][^:]{0,59}?)\s*(?:${bracketed})?\s*:(?!//)(?!(?<=\d:)\d)\s*(.*)$`, 'u');
/** `[SPEAKER_00] words`, «Менеджер — words» */
const marked = /^(?:\[([^\s\]:][^\]:]{0,59})\]\s*(?:\p{Pd}\s*)?|([^\s:\p{Pd}][^:\p{Pd}]{0,59}?)\s+\p{Pd}\s+)(.+)$/u;
/** After a time: `Name⇥words`, and «Оператор words», where a word stands for a role. */
const column = /^([^\t:]{1,60}?)\s*\t\s*(.+)$/u;
const roleFirst = /^(\p{L}+(?:\s\d{1,2})?)\s+(.+)$/u;
export const numbered = /^(?:speaker|spk|voice|channel|спикер|голос|говорящий|участник|канал)[\s_-]*[\p{L}\d]{1,3}$/iu;

/** «1. **Name:** words»: what a chat or a note-taking tool makes of it */
export const unmarked = (line: string) =>
  line
    .replace(/\*\*/g, '')
    .replace(/^\s*\d{1,4}[.)]\s+(?=\p{L})/u, '')
    .trim();
export const isMark = (name: string, options: RoleOptions) => isRoleLabel(name) || numbered.test(name) || isNamed(name, options);
const withoutBrackets = (name: string) => /^\[([^[\]]+)\]$/.exec(name)?.[1] ?? name;

const noon = 12 * 3_600_000;
/** "10:02 AM" is of the day: hours and minutes. */
function ms(time: string): number {
  const [, clock, half] = /^(.*?)\s?(?:([ap])\.?m\.?|s)?$/i.exec(time)!;
  const value = toMilliseconds(clock, clock!.includes(':') ? 'clock' : 's');
  if (half === undefined) return value;
  const sinceNoon = (/:.*:/.test(clock!) ? value : value * 60) % noon;
  return half.toLowerCase() === 'p' ? sinceNoon + noon : sinceNoon;
}

export const started = (name: string, text: string, from?: string, to?: string, place?: Place): Start => ({
  name: withoutBrackets(name.trim()),
  text: text.trim(),
  ...(from === undefined ? {} : { startMs: ms(from) }),
  ...(to === undefined ? {} : { endMs: ms(to) }),
  ...(place ? { place } : {}),
});

/** The time that a line begins with, and what stands behind it. */
export function leadOf(text: string) {
  const [before, boxed, boxedTo, open, openTo] = lead.exec(text)!;
  const place: Place | undefined = boxed === undefined ? (open === undefined ? undefined : 'bare') : 'bracketed';
  return { from: boxed ?? open, to: boxedTo ?? openTo, place, rest: text.slice(before.length) };
}

/** The words of a line that begins no turn, without the time where lines give it. */
export function wordsOf(line: string, usual: Place | undefined): string {
  const { place, rest } = leadOf(line);
  return place !== undefined && place === usual && rest !== '' ? rest : line;
}

/** The start of a turn that a line holds, read alone. */
export function startIn(line: string, options: RoleOptions): Start | undefined {
  const { from, to, place, rest } = leadOf(unmarked(line));
  const named = colon.exec(rest);
  if (named) {
    const [, name, after, afterTo, words] = named;
    return from === undefined && after !== undefined ? started(name!, words!, after, afterTo, 'after') : started(name!, words!, from, to, place);
  }
  const [, label, role, words] = marked.exec(rest) ?? [];
  const name = label ?? role;
  if (name !== undefined && isMark(name, options)) return started(name, words!, from, to, place);
  if (from === undefined) return undefined;
  const [, cell, said] = column.exec(rest) ?? [];
  if (cell !== undefined) return started(cell, said!, from, to, place);
  const [, first, more] = roleFirst.exec(rest) ?? [];
  return first !== undefined && isMark(first, options) && /\p{L}/u.test(more!) ? started(first, more!, from, to, place) : undefined;
}

/** A time of the recording on a line of its own, as Google Meet puts one before every few minutes: with hours, for "10:30" may be said. */
export const timeOf = (line: string): number | undefined => (/^\s*\d{2}:\d{2}:\d{2}\s*$/.test(line) ? ms(line.trim()) : undefined);

/** Several turns on one line, as a field of a CRM holds them: «Менеджер: Добрый день. Клиент: Да.» */
export function linesWithin(line: string): string[] {
  const starts = [...line.matchAll(/(?<=^|[.!?…»")]\s+)(\p{L}+(?:\s\d{1,2})?)\s?:(?=\s)/gu)].filter(([, name]) => isRoleLabel(name!));
  if (new Set(starts.map(([, name]) => name)).size < 2) return [line];
  const places = [0, ...starts.map(({ index }) => index).filter((index) => index > 0)];
  return places.map((place, i) => line.slice(place, places[i + 1])).filter((part) => part.trim() !== '');
}
