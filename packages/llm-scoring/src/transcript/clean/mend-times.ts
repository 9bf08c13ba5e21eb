import { type Cue, many, type Span } from '../cue.ts';
import { type Cleaned, cleaned } from './cleaned.ts';

/** No call is longer; a later time is a wrong unit or a date. */
const longestCallMs = 24 * 3_600_000;
const isTime = (time: number | undefined): time is number => time !== undefined && time >= 0 && time <= longestCallMs;

const isSpan = ({ startMs, endMs }: Span) => isTime(startMs) && isTime(endMs) && startMs <= endMs;

function mended({ startMs, endMs, spans, ...cue }: Cue): Cue {
  if (!isTime(startMs)) return cue;
  const timed = { ...cue, startMs };
  if (!isTime(endMs) || endMs < startMs) return timed;
  const whole = spans?.filter(isSpan);
  return { ...timed, endMs, ...(whole?.length ? { spans: whole } : {}) };
}

/** Leaves out a time that cannot be: unreadable, negative, past 24 hours, or an end before its start or without one. The words stay. */
export function mendTimes(cues: readonly Cue[]): Cleaned {
  const times = cues.map(mended);
  const lost = cues.filter(({ startMs, endMs }, i) => times[i]!.startMs !== startMs || times[i]!.endMs !== endMs).length;
  return cleaned(
    times,
    'unreadable_time',
    lost,
    `${many(lost, 'cue')} with a time that cannot be: unreadable, negative, past 24 hours, or an end before its start or without one; left untimed.`,
  );
}
