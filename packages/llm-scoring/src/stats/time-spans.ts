/** A stretch of time, half-open, in milliseconds from the start of the recording. */
export interface TimeSpan {
  readonly startMs: number;
  readonly endMs: number;
}

export const lengthOf = (spans: readonly TimeSpan[]): number => spans.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);

export const byStart = (a: TimeSpan, b: TimeSpan): number => a.startMs - b.startMs || a.endMs - b.endMs;

/** All time in which at least one span lies: spans in order that do not touch. */
export function union(spans: readonly TimeSpan[]): TimeSpan[] {
  const joined: { startMs: number; endMs: number }[] = [];
  for (const { startMs, endMs } of spans.toSorted(byStart)) {
    const last = joined.at(-1);
    if (last && startMs <= last.endMs) last.endMs = Math.max(last.endMs, endMs);
    else joined.push({ startMs, endMs });
  }
  return joined;
}

/** What two unions have in common. */
export function intersection(a: readonly TimeSpan[], b: readonly TimeSpan[]): TimeSpan[] {
  const common: TimeSpan[] = [];
  for (let i = 0, k = 0; i < a.length && k < b.length; ) {
    const startMs = Math.max(a[i]!.startMs, b[k]!.startMs);
    const endMs = Math.min(a[i]!.endMs, b[k]!.endMs);
    if (startMs < endMs) common.push({ startMs, endMs });
    if (a[i]!.endMs < b[k]!.endMs) i += 1;
    else k += 1;
  }
  return common;
}

/** What a union leaves of a stretch of time. */
export function gapsIn(within: TimeSpan, spans: readonly TimeSpan[]): TimeSpan[] {
  const edges = [within.startMs, ...spans.flatMap(({ startMs, endMs }) => [startMs, endMs]), within.endMs];
  const gaps = edges.flatMap((startMs, i) => (i % 2 === 0 ? [{ startMs, endMs: edges[i + 1]! }] : []));
  return gaps.filter(({ startMs, endMs }) => startMs < endMs);
}

/** Whether a union reaches into a stretch of time; found by halving, since a call has thousands of words. */
export function reaches(spans: readonly TimeSpan[], { startMs, endMs }: TimeSpan): boolean {
  let from = 0;
  let to = spans.length;
  while (from < to) {
    const mid = (from + to) >> 1;
    if (spans[mid]!.endMs <= startMs) from = mid + 1;
    else to = mid;
  }
  return from < spans.length && spans[from]!.startMs < endMs;
}
