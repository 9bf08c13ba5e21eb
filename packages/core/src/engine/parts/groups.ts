import { DenseGroups } from '../scan/dense-groups.ts';
import type { GroupKey } from '../states.ts';

/** The groups that any part has. */
export interface JoinedGroups {
  readonly groups: DenseGroups;
  /** by part: where each of its cells stands among all */
  readonly cellsOf: readonly Int32Array[];
}

export function joinedGroups(parts: readonly (readonly GroupKey[])[], periods: number): JoinedGroups {
  const groups = new DenseGroups([...new Set(parts.flat())], periods);
  const cellsIn = (keys: readonly GroupKey[]): Int32Array => {
    const cells = new Int32Array(keys.length * periods);
    for (const [place, key] of keys.entries()) {
      const into = groups.placeOf(key)! * periods;
      for (let period = 0; period < periods; period++) cells[place * periods + period] = into + period;
    }
    return cells;
  };
  return { groups, cellsOf: parts.map(cellsIn) };
}
