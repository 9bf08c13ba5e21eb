/**
 * Whether each list can give an item of its own that no other gives (a system of distinct representatives, by augmenting paths).
 * A list at least as long as there are lists always has one left, so only short lists are looked at.
 */
export function haveRepresentatives(lists: readonly (readonly string[])[]): boolean {
  if (lists.some((list) => list.length === 0)) return false;
  const short = lists.filter((list) => list.length < lists.length);
  const givers = new Map<string, number>();
  return short.every((_, index) => gives(index, short, givers, new Set()));
}

/** Finds an item for the list, letting others give another of theirs instead. */
function gives(index: number, lists: readonly (readonly string[])[], givers: Map<string, number>, tried: Set<string>): boolean {
  return lists[index]!.some((item) => {
    if (tried.has(item)) return false;
    tried.add(item);
    const giver = givers.get(item);
    if (giver !== undefined && !gives(giver, lists, givers, tried)) return false;
    givers.set(item, index);
    return true;
  });
}
