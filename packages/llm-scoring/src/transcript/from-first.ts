import type { Cue } from './cue.ts';

/** Moments become milliseconds from the earliest of them. */
export function fromFirst(cues: readonly Cue[]): Cue[] {
  const moments = cues.flatMap(({ startMs }) => (startMs === undefined || Number.isNaN(startMs) ? [] : [startMs]));
  const first = moments.reduce((least, moment) => Math.min(least, moment), Number.POSITIVE_INFINITY);
  const shifted = (moment: number | undefined) =>
    moment === undefined || Number.isNaN(moment) || first === Number.POSITIVE_INFINITY ? moment : moment - first;
  return cues.map((cue) => ({ ...cue, startMs: shifted(cue.startMs), endMs: shifted(cue.endMs) }));
}
