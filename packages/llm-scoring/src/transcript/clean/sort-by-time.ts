import { type Cue, many } from '../cue.ts';
import { type Cleaned, cleaned } from './cleaned.ts';

/** The order of the starts; a cue without one stays behind the cue it follows. */
export function inOrder(cues: readonly Cue[]): readonly Cue[] {
  let last = 0;
  const placed = cues.map((cue) => {
    last = cue.startMs ?? last;
    return { cue, at: last };
  });
  return placed.sort((one, other) => one.at - other.at).map(({ cue }) => cue);
}

export function sortByTime(cues: readonly Cue[]): Cleaned {
  const starts = cues.flatMap(({ startMs }) => (startMs === undefined ? [] : [startMs]));
  const early = starts.filter((start, i) => i > 0 && start < starts[i - 1]!).length;
  return cleaned(inOrder(cues), 'out_of_order', early, `${many(early, 'cue')} out of order sorted by time.`);
}
