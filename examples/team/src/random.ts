/** A seeded source of draws. The same seed and stream give the same draws on every machine. */
export interface Random {
  /** in [0, 1) */
  uniform(): number;
  between(low: number, high: number): number;
  /** a whole number, both ends included */
  integer(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** a key, drawn in proportion to its weight */
  weighted<K extends string>(weights: Readonly<Record<K, number>>): K;
  normal(): number;
  /** `sigma` is the standard deviation of the logarithm */
  logNormal(median: number, sigma: number): number;
  poisson(mean: number): number;
  shuffled<T>(list: readonly T[]): T[];
}

/** Each stream has draws of its own, so that a change in one part of the team leaves the others as they were. */
export function makeRandom(seed: number, stream: string): Random {
  const uniform = sfc32(seed, stream);
  const between = (low: number, high: number): number => low + (high - low) * uniform();
  const integer = (low: number, high: number): number => low + Math.floor(uniform() * (high - low + 1));
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  return {
    uniform,
    between,
    integer,
    normal,
    chance: (probability) => uniform() < probability,
    pick: (list) => list[integer(0, list.length - 1)]!,
    logNormal: (median, sigma) => median * Math.exp(sigma * normal()),
    weighted: (weights) => {
      let left = 0;
      for (const key in weights) left += weights[key];
      left *= uniform();
      let drawn: keyof typeof weights | undefined;
      for (const key in weights) {
        drawn = key;
        left -= weights[key];
        if (left < 0) break;
      }
      return drawn!;
    },
    poisson: (mean) => {
      const limit = Math.exp(-mean);
      let count = 0;
      for (let product = uniform(); product > limit; product *= uniform()) count++;
      return count;
    },
    shuffled: (list) => {
      const copy = [...list];
      for (let last = copy.length - 1; last > 0; last--) {
        const other = integer(0, last);
        [copy[last], copy[other]] = [copy[other]!, copy[last]!];
      }
      return copy;
    },
  };
}

/** Chris Doty-Humphrey's small fast counter, 32 bits: passes PractRand, and needs nothing but integer arithmetic. */
function sfc32(seed: number, stream: string): () => number {
  let [a, b, c, counter] = [seed | 0, Math.floor(seed / 2 ** 32) | 0, fnv1a(stream), 1];
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let round = 0; round < 16; round++) next();
  return next;
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  return hash | 0;
}
