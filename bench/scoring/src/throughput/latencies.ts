/** How long a model takes for each request in turn, in milliseconds: between one second and three, in no order. */
export const latencies = (count: number): number[] => Array.from({ length: count }, (_, place) => 1_000 + ((place * 7919) % 2_000));

/** When the last of them ends, if so many run at a time and each begins as another ends. */
export function idealTime(times: readonly number[], concurrency: number): number {
  const free = new Array<number>(concurrency).fill(0);
  for (const time of times) {
    const slot = free.indexOf(Math.min(...free));
    free[slot]! += time;
  }
  return Math.max(...free);
}
