import type { Cue, Reading } from '../cue.ts';
import type { RoleOptions } from '../roles.ts';
import { speakersOf } from '../speaker-names.ts';
import { unreadable } from '../unreadable.ts';
import { type TimedText, timedText } from './timed-text.ts';

const named = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', lrm: '', rlm: '' }));
const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi;

/** `&amp;` → `&`. An unknown entity stays as it is. */
const decoded = (text: string): string =>
  text.replace(entity, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named.get(name.toLowerCase()) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

const markup = /<\/?(?:v|c|i|b|u|lang|ruby|rt|font)(?:[.\s][^<>]{0,200})?>|<[\d:.]{1,20}>|\{\\[^{}]{0,40}\}/gi;
const plain = (text: string) => decoded(text.replace(markup, '')).trim();
const voice = /<v(?:\.[^\s<>]{0,100})?(?:\s+([^<>]{0,200}))?>/gi;

/** Cues with `<v Name>` around the words; a cue may hold several voices, and then they have its time together. */
function voicedCues({ lines, startMs, endMs }: TimedText): Cue[] {
  const text = lines.join('\n');
  const starts = [...text.matchAll(voice)];
  const before = plain(starts[0] ? text.slice(0, starts[0].index) : text);
  const spoken = starts.map((start, i) => ({ speaker: plain(start[1] ?? ''), text: plain(text.slice(start.index + start[0].length, starts[i + 1]?.index)) }));
  return [...(before !== '' || starts.length === 0 ? [{ speaker: '', text: before }] : []), ...spoken].map((part) => ({
    text: part.text,
    startMs,
    endMs,
    ...(part.speaker === '' ? {} : { speaker: part.speaker }),
  }));
}

/** `Name: words`, `>> Name: words` or `- Name: words`. The colon of a clock or an address ends no name. */
const prefix = /^\s*(?:>>\s*|\p{Pd}\s*)?[[(]?([^\s:[\]()\p{Pd}][^:[\]]{0,59}?)\]?\s*:(?!\/\/)(?!(?<=\d:)\d)\s*(.*)$/su;

/**
 * Cues whose lines begin with the speaker's name, where that is a name: `The point is: we meet` has none. A line without one
 * goes on with the line before it in the cue; a cue may hold several speakers, and then they have its time together.
 */
function prefixedCues(cues: readonly TimedText[], options: RoleOptions): Cue[] {
  const parts = cues.map(({ lines, startMs, endMs }) => ({ lines: plain(lines.join('\n')).split('\n'), startMs, endMs }));
  const starts = parts.flatMap(({ lines }) => lines.flatMap((line) => prefix.exec(line)?.[1]?.trim() ?? [])).map((name) => ({ name, timed: false }));
  const speakers = speakersOf(starts, undefined, options);
  return parts.flatMap(({ lines, ...times }) => {
    const spoken: { speaker?: string; text: string }[] = [];
    for (const line of lines) {
      const [, name, words] = prefix.exec(line) ?? [];
      if (name !== undefined && speakers.has(name.trim())) spoken.push({ speaker: name.trim(), text: words! });
      else if (spoken.length > 0) spoken.at(-1)!.text += `\n${line}`;
      else spoken.push({ text: line });
    }
    return spoken.map((part) => ({ ...part, ...times }));
  });
}

/** Reads the speakers by voice tags where the text has any, else by the names before a colon. */
export function captions(text: string, options: RoleOptions): Reading {
  const { cues, notices } = timedText(text);
  if (cues.length === 0) throw unreadable('it has no cues, expected lines of times such as "00:00:01.000 --> 00:00:04.000" with words below');
  const isVoiced = cues.some(({ lines }) => lines.some((line) => /<v[.\s]/i.test(line)));
  return { cues: isVoiced ? cues.flatMap(voicedCues) : prefixedCues(cues, options), notices };
}
