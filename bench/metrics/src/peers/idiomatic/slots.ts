import { owners } from '../../world/words.ts';
import { months } from './months.ts';

/** Groups × slots × months out of a table of all members and one of each. */
export function bySlot(tables: readonly Float64Array[]): Float64Array {
  const groups = [null, ...owners];
  return Float64Array.from(groups.flatMap((_, group) => tables.flatMap((table) => [...table.slice(group * months.length, (group + 1) * months.length)])));
}
