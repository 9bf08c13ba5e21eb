/** What two people, or a rule and a person, said of the same thing: yes or no. */
export type Pair = readonly [one: boolean, other: boolean];

/** Cohen's kappa of yes and no (Cohen 1960); null where both always said the same, as there is nothing to agree on beyond chance. */
export function kappa(pairs: readonly Pair[]): number | null {
  const share = (test: (pair: Pair) => boolean) => pairs.filter(test).length / pairs.length;
  const [one, other] = [share(([a]) => a), share(([, b]) => b)];
  const chance = one * other + (1 - one) * (1 - other);
  return pairs.length === 0 || chance === 1 ? null : (share(([a, b]) => a === b) - chance) / (1 - chance);
}

/** Deterministic draws in [0, 1) (mulberry32). */
function draws(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * The 95 % percentile interval of kappa from a bootstrap of whole groups (dialogues): what is said in one dialogue is not
 * independent of the rest of it. Draws without a kappa are left out.
 */
export function kappaInterval(groups: readonly (readonly Pair[])[], { samples, seed }: { samples: number; seed: number }): readonly [number, number] {
  const draw = draws(seed);
  const drawn = () => kappa(Array.from(groups, () => groups[Math.floor(draw() * groups.length)]!).flat());
  const values = Array.from({ length: samples }, drawn)
    .filter((value) => value !== null)
    .sort((a, b) => a - b);
  const at = (share: number) => values[Math.min(values.length - 1, Math.floor(share * values.length))]!;
  return [at(0.025), at(0.975)];
}
