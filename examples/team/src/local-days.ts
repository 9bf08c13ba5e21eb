import { type CivilDate, localInstant } from '@salesperf/core';

const day = 86_400_000;
/** Short enough that clocks change at most once in between. */
const stretch = 90;

/** The same time of day on days in a row. A zone is slow to ask, so it is asked only for both ends of a stretch, and inside where the clocks change. */
export function daily(dates: readonly CivilDate[], zone: string, minutes: number): number[] {
  const instants: number[] = [];
  const fill = (first: number, last: number): void => {
    instants[first] ??= localInstant(dates[first]!, zone, minutes);
    instants[last] ??= localInstant(dates[last]!, zone, minutes);
    const steady = instants[last]! - instants[first]! === (last - first) * day;
    const middle = Math.floor((first + last) / 2);
    if (steady) for (let index = first + 1; index < last; index++) instants[index] = instants[index - 1]! + day;
    else if (last - first > 1) {
      fill(first, middle);
      fill(middle, last);
    }
  };
  for (let first = 0; first < dates.length - 1; first += stretch) fill(first, Math.min(first + stretch, dates.length - 1));
  return instants;
}
