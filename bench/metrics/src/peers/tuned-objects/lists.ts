import { cellOf, periods, reps } from './cells.ts';

/** A list for each rep and month. */
export type Lists<T> = readonly T[][];

export const lists = <T>(): Lists<T> => Array.from({ length: reps * periods }, () => []);

/** What is worked out of the list of each group: first of all reps together, then rep by rep. */
export function tableOf<T>(of: Lists<T>, work: (list: readonly T[]) => number): Float64Array {
  const table = new Float64Array((1 + reps) * periods);
  for (let month = 0; month < periods; month++) {
    const all: T[] = [];
    for (let owner = 0; owner < reps; owner++) {
      const list = of[cellOf(owner, month)]!;
      for (const one of list) all.push(one);
      table[periods + cellOf(owner, month)] = work(list);
    }
    table[month] = work(all);
  }
  return table;
}

export function mean(list: readonly number[]): number {
  let sum = 0;
  for (const value of list) sum += value;
  return sum / list.length;
}

export function median(list: readonly number[]): number {
  if (list.length === 0) return Number.NaN;
  const sorted = Float64Array.from(list).sort();
  const middle = sorted.length >>> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
