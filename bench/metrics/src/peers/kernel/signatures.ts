/**
 * Rows by what filters can tell of them: the codes of a few columns side by side. Each signature belongs to the class of those that count for
 * the same KPIs, so that a row is counted once, however many KPIs it counts for.
 */
export interface Signatures<K extends string> {
  /** signature → class */
  readonly classOf: Uint8Array;
  readonly classes: number;
  /** KPI → the classes that count for it */
  readonly counting: Readonly<Record<K, readonly number[]>>;
}

export function signaturesOf<K extends string>(count: number, tests: Readonly<Record<K, (signature: number) => boolean>>): Signatures<K> {
  const names = Object.keys(tests) as K[];
  const places = new Map<string, number>();
  const classOf = Uint8Array.from({ length: count }, (_, signature) => {
    const counted = names.filter((name) => tests[name](signature)).join();
    const place = places.get(counted) ?? places.size;
    places.set(counted, place);
    return place;
  });
  const kinds = [...places].map(([counted, place]) => [counted.split(','), place] as const);
  const counting = names.map((name) => [name, kinds.flatMap(([counted, place]) => (counted.includes(name) ? [place] : []))]);
  return { classOf, classes: places.size, counting: Object.fromEntries(counting) };
}
