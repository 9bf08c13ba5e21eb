import type { Span } from './cue.ts';
import { joinPieces } from './join-pieces.ts';
import type { NamedCue } from './speakers.ts';

/** After a silence so long the same speaker begins a new turn: on the phone nobody leaves five seconds within one. */
const longestPauseInTurnMs = 5000;
/** Stretches of speech closer than this are one: between words and sentences people pause up to a second. */
export const longestPauseInSpeechMs = 1000;

/** A turn before its side is known. */
export interface Said {
  readonly speaker: string;
  readonly text: string;
  readonly startMs?: number;
  readonly endMs?: number;
  readonly segments?: readonly Span[];
}

/** Stretches of speech in order, joined where no pause lies between. */
function joinSpans(spans: readonly Span[], pause: number): Span[] {
  const joined: { startMs: number; endMs: number; text: string }[] = [];
  for (const { startMs, endMs, text } of [...spans].sort((one, other) => one.startMs - other.startMs)) {
    const last = joined.at(-1);
    if (last && startMs - last.endMs <= pause) {
      last.endMs = Math.max(last.endMs, endMs);
      last.text = joinPieces([last.text, text]);
    } else joined.push({ startMs, endMs, text });
  }
  return joined;
}

/** Cues of one speaker in a row become one turn, unless a long silence lies between them or `keep` asks for every cue. */
export function mergeCues(cues: readonly NamedCue[], keep: boolean): Said[] {
  const turns: NamedCue[][] = [];
  for (const cue of cues) {
    const turn = turns.at(-1);
    if (!keep && turn?.at(-1)?.speaker === cue.speaker && !isLate(cue, turn)) turn.push(cue);
    else turns.push([cue]);
  }
  return turns.map(turnOf);
}

/** Where the end of what came before is not known, nothing says that there was a silence. */
function isLate(cue: NamedCue, turn: readonly NamedCue[]): boolean {
  if (cue.startMs === undefined || turn.at(-1)!.endMs === undefined) return false;
  return cue.startMs - lastEnd(turn) > longestPauseInTurnMs;
}

const lastEnd = (cues: readonly NamedCue[]) => cues.reduce((end, { endMs }) => Math.max(end, endMs ?? 0), 0);

function turnOf(cues: readonly NamedCue[]): Said {
  const startMs = cues.find((cue) => cue.startMs !== undefined)?.startMs;
  const isWhole = cues.every((cue) => cue.endMs !== undefined);
  const segments = isWhole
    ? joinSpans(
        cues.flatMap(({ spans, startMs: from, endMs: to, text }) => spans ?? [{ startMs: from!, endMs: to!, text }]),
        longestPauseInSpeechMs,
      )
    : [];
  return {
    speaker: cues[0]!.speaker,
    text: joinPieces(cues.map(({ text }) => text)),
    ...(startMs === undefined ? {} : { startMs }),
    ...(cues.at(-1)!.endMs === undefined ? {} : { endMs: lastEnd(cues) }),
    ...(segments.length > 1 ? { segments } : {}),
  };
}
