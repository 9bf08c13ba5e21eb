import { type Cue, many } from '../cue.ts';
import { type Cleaned, cleaned } from './cleaned.ts';
import { comparable } from './comparable.ts';

const overlap = (one: Cue, other: Cue) =>
  one.startMs !== undefined &&
  other.startMs !== undefined &&
  (one.startMs === other.startMs || (one.startMs < (other.endMs ?? other.startMs) && other.startMs < (one.endMs ?? one.startMs)));

/** What one speaker says twice at one time was said once. Cues come in order of time. */
export function dropDuplicates(cues: readonly Cue[]): Cleaned {
  const last = new Map<string, Cue>();
  const once = cues.filter((cue) => {
    const key = JSON.stringify([cue.speaker, comparable(cue.text)]);
    const before = last.get(key);
    if (before && overlap(before, cue)) return false;
    last.set(key, cue);
    return true;
  });
  const twice = cues.length - once.length;
  return cleaned(once, 'duplicate', twice, `${many(twice, 'cue')} that repeat the words of the same speaker at the same time left out.`);
}
