import { many, type Notice } from '../cue.ts';
import { toMilliseconds } from '../time-units.ts';

/** A cue of WebVTT or SRT, its text still marked up. */
export interface TimedText {
  readonly id: string | undefined;
  /** NaN where it cannot be read */
  readonly startMs: number;
  readonly endMs: number;
  readonly lines: readonly string[];
}

const arrow = '-->';
const timing = /^\s*([\d:.,]+)\s*-->\s*([\d:.,]*)/;
const block = /^(?:NOTE|STYLE|REGION)(?:\s|$)/;
/** The number of a cue and part of its times, where the text ends. */
const cutOff = /\n[ \t]*\n[ \t]*(?:\d+[ \t]*\n[ \t]*)?\d[\d:.,]*(?:[ \t]*-{1,2})?\s*$/;
/** `1`, or a GUID as Teams writes it. */
const cueId = /^\s*(?:\d+|[\da-f]{8}-[\da-f-]{27}(?:[/-]\d+)*)\s*$/i;

/**
 * The cues of a WebVTT or SRT text. What stands between two lines of times is the text of the first, blank lines or not; the
 * line just before one is its id where it looks like one or follows a blank line. Notes, styles and regions are no speech.
 */
export function timedText(whole: string): { cues: TimedText[]; notices: Notice[] } {
  const text = whole.replace(cutOff, '');
  const lines = withoutBlocks(text.split('\n'));
  const starts = lines.flatMap((line, i) => (line.includes(arrow) ? [i] : []));
  const idAt = (start: number) => isId(lines, start - 1);
  const cues = starts.map((start, i) => {
    const next = starts[i + 1];
    const [, from, to] = timing.exec(lines[start]!) ?? [];
    return {
      id: idAt(start) ? lines[start - 1]!.trim() : undefined,
      startMs: from === undefined ? Number.NaN : toMilliseconds(from, 'clock'),
      endMs: to === undefined ? Number.NaN : toMilliseconds(to, 'clock'),
      lines: lines.slice(start + 1, next === undefined ? undefined : idAt(next) ? next - 1 : next),
    };
  });
  const tail: Notice[] = text === whole ? [] : [{ code: 'unread_block', count: 1, message: 'A cue that is cut off before its words left out.' }];
  return { cues, notices: [...tail, ...headNotice(lines.slice(0, starts[0] === undefined ? undefined : idAt(starts[0]) ? starts[0] - 1 : starts[0]))] };
}

function isId(lines: readonly string[], at: number): boolean {
  const line = lines[at];
  if (line === undefined || line.trim() === '' || line.includes(arrow) || /^WEBVTT/.test(line)) return false;
  return cueId.test(line) || (lines[at - 1] ?? '').trim() === '';
}

/** A block goes from its keyword, behind a blank line, to the next blank line. */
function withoutBlocks(lines: readonly string[]): string[] {
  let inBlock = false;
  return lines.filter((line, i) => {
    if (line.trim() === '' || line.includes(arrow)) inBlock = false;
    else if (block.test(line) && (lines[i - 1] ?? '').trim() === '') inBlock = true;
    return !inBlock;
  });
}

/** Header lines such as `Kind: captions` are none of the talk; other words before the first cue are lost, which is said. */
function headNotice(head: readonly string[]): Notice[] {
  const lost = head.filter((line) => line.trim() !== '' && !/^WEBVTT|^[A-Za-z-]+\s*[:=]/.test(line.trim()));
  return lost.length === 0 ? [] : [{ code: 'unread_block', count: lost.length, message: `${many(lost.length, 'line')} before the first cue left out.` }];
}
