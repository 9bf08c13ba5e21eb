/** Draws that are the same in every run. */
export interface Random {
  /** in [0, 1) */
  uniform(): number;
  chance(probability: number): boolean;
  /** a whole number below another */
  below(limit: number): number;
  /** `sigma` is the standard deviation of the logarithm */
  logNormal(median: number, sigma: number): number;
  /** an index, drawn by the cumulative weights, of which the last is 1 */
  weighted(cumulative: Float64Array): number;
}

/** A counter mixed by xor and shifts (sfc32). Each stream has draws of its own, so that a change of one table leaves the others as they were. */
export function makeRandom(stream: number): Random {
  let [a, b, c, counter] = [0x5a1e5, 0x9e3779b9 | 0, stream | 0, 1];
  const uniform = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  };
  for (let round = 0; round < 16; round++) uniform();
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  return {
    uniform,
    chance: (probability) => uniform() < probability,
    below: (limit) => Math.floor(uniform() * limit),
    logNormal: (median, sigma) => median * Math.exp(sigma * normal()),
    weighted: (cumulative) => {
      const draw = uniform();
      let index = 0;
      while (cumulative[index]! <= draw) index++;
      return index;
    },
  };
}

/** Weights → their running share of the whole. */
export function cumulative(weights: readonly number[]): Float64Array {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = new Float64Array(weights.length);
  for (const [index, weight] of weights.entries()) shares[index] = (shares[index - 1] ?? 0) + weight / whole;
  return shares.fill(1, weights.length - 1);
}

/** As many instants as are asked for, drawn evenly from [from, to) and yet one after the other: each is the least of those left. */
export function ascending({ uniform }: Random, from: number, to: number, count: number): () => number {
  let [last, left] = [from, count];
  return () => {
    last += (to - last) * (1 - uniform() ** (1 / left--));
    return Math.floor(last);
  };
}
