import { isNamed, type RoleOptions } from '../roles.ts';
import { looksLikeName } from '../speaker-names.ts';
import { clock, isMark, leadOf, numbered, range, type Start, started, startIn, unmarked } from './text-line.ts';

/** `Name  0:05`, `Name - 00:05`, `Name (00:05)` */
const heading = new RegExp(String.raw`^([^\s:][^:]{0,59}?)(\s{2,}|\s*\t\s*|\s*[\p{Pd}|•·]\s*|\s*[[(]|\s)${range(clock)}[\])]?\s*$`, 'u');
const timeAlone = new RegExp(String.raw`^\s*[[(]?${range(clock)}[\])]?\s*$`, 'u');
/** A day, a month or a year is nobody's name. */
const dated =
  /\b(?:19|20)\d{2}\b|^\d+\s?\p{L}|^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|^(?:понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье)(?!\p{L})|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s\d/iu;
/** "Ann Lee (Acme)" */
const withoutCompany = (name: string) => name.replace(/\s*\([^()]*\)$/, '');

/** How often each stands in a list. */
export function counted(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** How a line would be a heading, whatever follows it: by a name and a time, one after the other. */
interface Heading {
  readonly name: string;
  readonly from: string;
  readonly to: string | undefined;
  /** what stands between the two, in a word */
  readonly gap: string;
  /** it is no speech: "Friday - 15:00" may be */
  readonly isSure: boolean;
}

function headingIn(line: string, options: RoleOptions): Heading | undefined {
  const text = unmarked(line);
  const made = (name: string, gap: string, from: string, to: string | undefined): Heading | undefined => {
    if (dated.test(name) || !(numbered.test(name) || isNamed(name, options) || looksLikeName(withoutCompany(name)))) return undefined;
    const isSure = gap === 'wide' || isMark(name, options) || (/^\S+\s/.test(name) && !/[,;]/.test(name));
    return { name, from, to, gap, isSure };
  };
  const [, name, gap, from, to] = heading.exec(text) ?? [];
  if (name !== undefined) return made(name, /^(?:\s{2,}|\s*\t\s*)$/.test(gap!) ? 'wide' : gap!.trim() || 'space', from!, to);
  const { from: time, to: end, rest } = leadOf(text);
  return time === undefined || /[:\t]/.test(rest) || rest === '' ? undefined : made(rest, 'before', time, end);
}

/** Which lines are headings: those that cannot be speech, whoever has several, and those of the same form as most that are sure. */
export function headingTest(lines: readonly string[], options: RoleOptions): (heading: Heading) => boolean {
  const all = lines.flatMap((line) => headingIn(line, options) ?? []);
  const sure = all.filter(({ isSure }) => isSure);
  const [byName, byGap] = [counted(all.map(({ name }) => name)), counted(sure.map(({ gap }) => gap))];
  return ({ name, gap, isSure }) => isSure || byName.get(name)! > 1 || (byGap.get(gap) ?? 0) * 2 > sure.length;
}

/**
 * A heading at the line `i`: a name with a time and nothing else, or the two on lines of their own, in either order. Words
 * must follow. `lines` is how many lines it takes.
 */
export function headingAt(
  lines: readonly string[],
  i: number,
  options: RoleOptions,
  isHeading: (heading: Heading) => boolean,
): { readonly start: Start; readonly lines: number } | undefined {
  const isWords = (at: number) =>
    lines[at] !== undefined && startIn(lines[at], options)?.place === undefined && !timeAlone.test(lines[at]) && headingIn(lines[at], options) === undefined;
  const inOne = headingIn(lines[i]!, options);
  if (inOne) {
    const { name, from, to } = inOne;
    return isHeading(inOne) && isWords(i + 1) ? { start: started(name, '', from, to, 'heading'), lines: 1 } : undefined;
  }
  const [one, other] = [unmarked(lines[i]!), unmarked(lines[i + 1] ?? '')];
  const [name, time] = timeAlone.test(one) ? [other, one] : [one, other];
  const [, from, to] = timeAlone.exec(time) ?? [];
  if (from === undefined || timeAlone.test(name) || /:/.test(name) || dated.test(name) || !(isMark(name, options) || looksLikeName(withoutCompany(name))))
    return undefined;
  // A title and a time may stand above the first turn too.
  const next = startIn(lines[i + 2] ?? '', options)?.name;
  return isWords(i + 2) && !(next !== undefined && (isMark(next, options) || looksLikeName(next)))
    ? { start: started(name, '', from, to, 'heading'), lines: 2 }
    : undefined;
}
