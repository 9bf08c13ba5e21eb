import { isNamed, isRoleLabel, type RoleOptions } from './roles.ts';
import { looksLikeName } from './speaker-names.ts';
import { toMilliseconds } from './time-units.ts';

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

const clock = String.raw`\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?`;
const bareTime = String.raw`${clock}|\d{1,5}(?:[.,]\d{1,3})?s`;
/** In brackets seconds need no unit. */
const anyTime = String.raw`${bareTime}|\d{1,5}[.,]\d{1,3}`;
const range = (time: string) => String.raw`(${time})(?:\s*(?:-*>|\p{Pd})\s*(${time}))?`;
const bracketed = String.raw`[[(]\s*${range(anyTime)}\s*[\])]`;
const bare = String.raw`${range(bareTime)}(?=[\s\p{Pd}])`;

/** `[00:15]`, `00:15 -`, `[00:15 --> 00:17]`, `0.5s`, and whatever stands before a name: dashes, bullets, arrows. */
const lead = new RegExp(String.raw`^\s*(?:${bracketed}|${bare})?[\s\p{Pd}•>]*`, 'u');
/** `Name: words`, `Name (00:15): words`. The colon of a clock, a ratio or an address ends no name. */
const colon = new RegExp(String.raw`^([^\s:][^:]{0,59}?)\s*(?:${bracketed})?\s*:(?!//)(?!(?<=\d:)\d)\s*(.*)$`, 'u');
/** `[SPEAKER_00] words`, «Менеджер — words» */
const marked = /^(?:\[([^\s\]:][^\]:]{0,59})\]\s*(?:\p{Pd}\s*)?|([^\s:\p{Pd}][^:\p{Pd}]{0,59}?)\s+\p{Pd}\s+)(.+)$/u;
/** `Name  0:05`, `Name - 00:05`, `Name (00:05)` */
const heading = new RegExp(String.raw`^([^\s:][^:]{0,59}?)(\s{2,}|\s*[\p{Pd}|•·]\s*|\s*[[(]|\s)${range(bareTime)}[\])]?\s*$`, 'u');
const timeAlone = new RegExp(String.raw`^\s*[[(]?(${clock})[\])]?\s*$`, 'u');
const numbered = /^(?:speaker|spk|voice|channel|спикер|голос|говорящий|участник|канал)[\s_-]*[\p{L}\d]{1,3}$/iu;

/** «**Name:** words»: what a chat or a note-taking tool makes bold */
const unmarked = (line: string) => line.replace(/\*\*/g, '').trim();
const isMark = (name: string, options: RoleOptions) => isRoleLabel(name) || numbered.test(name) || isNamed(name, options);
const withoutBrackets = (name: string) => /^\[([^[\]]+)\]$/.exec(name)?.[1] ?? name;
/** "Ann Lee (Acme)" */
const withoutCompany = (name: string) => name.replace(/\s*\([^()]*\)$/, '');
const ms = (time: string) => toMilliseconds(time.replace(/s$/, ''), time.includes(':') ? 'clock' : 's');

const started = (name: string, text: string, from?: string, to?: string, place?: Place): Start => ({
  name: withoutBrackets(name.trim()),
  text: text.trim(),
  ...(from === undefined ? {} : { startMs: ms(from) }),
  ...(to === undefined ? {} : { endMs: ms(to) }),
  ...(place ? { place } : {}),
});

/** The start of a turn that a line holds, read alone. */
export function startIn(line: string, options: RoleOptions): Start | undefined {
  const text = unmarked(line);
  const [before, boxed, boxedTo, open, openTo] = lead.exec(text)!;
  const [from, to] = [boxed ?? open, boxedTo ?? openTo];
  const place = boxed === undefined ? (open === undefined ? undefined : 'bare') : 'bracketed';
  const rest = text.slice(before.length);
  const named = colon.exec(rest);
  if (named) {
    const [, name, after, afterTo, words] = named;
    return from === undefined && after !== undefined ? started(name!, words!, after, afterTo, 'after') : started(name!, words!, from, to, place);
  }
  const [, label, role, words] = marked.exec(rest) ?? [];
  const name = label ?? role;
  return name !== undefined && isMark(name, options) ? started(name, words!, from, to, place) : undefined;
}

/**
 * A heading at the line `i`: a name with a time and nothing else, or a name with the time on the line after it. Words must
 * follow. `lines` is how many lines it takes.
 */
export function headingAt(lines: readonly string[], i: number, options: RoleOptions): { readonly start: Start; readonly lines: number } | undefined {
  const text = unmarked(lines[i]!);
  const isName = (name: string) => isMark(name, options) || looksLikeName(withoutCompany(name));
  const isFollowed = (at: number) => lines[at] !== undefined && startIn(lines[at], options) === undefined && !timeAlone.test(lines[at]);
  const [, name, gap, from, to] = heading.exec(text) ?? [];
  if (name !== undefined) return (gap !== ' ' || isName(name)) && isFollowed(i + 1) ? { start: started(name, '', from, to, 'heading'), lines: 1 } : undefined;
  const [before, boxed, boxedTo, open, openTo] = lead.exec(text)!;
  const rest = text.slice(before.length);
  if (/:/.test(rest) || rest === '' || !isName(rest)) return undefined;
  const time = boxed ?? open;
  if (time !== undefined) return isFollowed(i + 1) ? { start: started(rest, '', time, boxedTo ?? openTo, 'heading'), lines: 1 } : undefined;
  const next = timeAlone.exec(lines[i + 1] ?? '')?.[1];
  return next !== undefined && isFollowed(i + 2) ? { start: started(rest, '', next, undefined, 'heading'), lines: 2 } : undefined;
}

/** A time of the recording on a line of its own, as Google Meet puts one before every few minutes: with hours, for "10:30" may be said. */
export const timeOf = (line: string): number | undefined => (/^\s*\d{2}:\d{2}:\d{2}\s*$/.test(line) ? ms(line.trim()) : undefined);
