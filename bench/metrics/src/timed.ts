/** Runs a step once, and notes how long it took, in milliseconds. What earlier steps left behind is cleared first, where the process lets us. */
export function timed<T>(times: number[], run: () => T): T {
  globalThis.gc?.();
  const begun = performance.now();
  const made = run();
  times.push(performance.now() - begun);
  return made;
}

export function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  const upper = sorted.length >>> 1;
  return sorted.length % 2 === 1 ? sorted[upper]! : (sorted[upper - 1]! + sorted[upper]!) / 2;
}
