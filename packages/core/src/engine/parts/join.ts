import { type PlacedNode, placedTable } from '../../metric/node.ts';
import { DenseStates } from '../scan/dense.ts';
import type { Kept } from '../scan/lists.ts';
import type { LifeRows } from '../scan/open-lives.ts';
import type { Scan } from '../scan.ts';
import { scanText } from './asked.ts';
import { type JoinedGroups, joinedGroups } from './groups.ts';
import { joinedKept, joinedLives } from './kept.ts';
import type { PartialStates, StatesData } from './states.ts';
import { joinedCounts, joinedTally } from './tallies.ts';

/** The states of all parts together, in the order of the scans. What scans share in every part, they share again. */
export function joinedStates(scans: readonly Scan[], parts: readonly PartialStates[], periods: number): readonly DenseStates[] {
  const groups = memory<JoinedGroups>();
  const kept = memory<Kept>();
  const lives = memory<LifeRows>();
  const statesIn = parts.map(({ asked, states }) => new Map(asked.scans.map((text, place) => [text, states[place]!])));
  return scans.map((scan) => {
    // Of what stands in every part one is enough.
    const some = isEverywhere(scan.placed) ? parts.slice(0, 1) : parts;
    const states = some.map((_, part) => statesIn[part]!.get(scanText(scan))!);
    const places = [some.length, ...states.map((one) => one.groups)];
    const joined = groups(places.join(), () =>
      joinedGroups(
        some.map((part, at) => part.groups[states[at]!.groups]!),
        periods,
      ),
    );
    const keptOf = (): Kept => {
      const all = some.map((part, at) => ({ kept: part.kept[states[at]!.kept!]!, lives: part.lives, cellsOf: joined.cellsOf[at]! }));
      const tables = [...places, ...all.map(({ kept: one }) => (one.form === 'lives' ? one.lives : null))].join();
      return joinedKept(all, joined.groups.size, scan.placed.of, (filled) => lives(tables, () => joinedLives(filled, joined.groups.size)));
    };
    const keptPlaces = [...places, ...states.map((one) => one.kept)].join();
    return joinedOne(states, joined, states[0]!.kept === null ? null : kept(keptPlaces, keptOf));
  });
}

/** Every part has all people. */
const isEverywhere = (placed: PlacedNode): boolean => ['people', 'employments'].includes(placedTable(placed));

function joinedOne(parts: readonly StatesData[], { groups, cellsOf }: JoinedGroups, kept: Kept | null): DenseStates {
  const reasons = [...new Set(parts.flatMap(({ excluded }) => [...excluded.keys()]))];
  const countsOf = (reason: string): Int32Array =>
    joinedCounts(
      parts.map(({ excluded }) => excluded.get(reason)),
      cellsOf,
      groups.size,
    );
  const hits = parts.flatMap((part) => part.hits ?? []);
  return new DenseStates({
    groups,
    of: joinedTally(
      parts.map(({ of }) => of),
      cellsOf,
      groups.size,
    ),
    hits: hits.length > 0 ? joinedTally(hits, cellsOf, groups.size) : null,
    excluded: new Map(reasons.map((reason) => [reason, countsOf(reason)])),
    kept,
  });
}

function memory<T>(): (key: string, make: () => T) => T {
  const made = new Map<string, T>();
  return (key, make) => {
    const known = made.get(key) ?? make();
    made.set(key, known);
    return known;
  };
}
