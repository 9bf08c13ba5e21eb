/** Whole numbers up to here are exact as doubles. */
const most = 2 ** 53;

/** By how much whole numbers of each of these units have to be multiplied to be of one unit, the largest that divides them all. */
export function commonUnit(units: readonly bigint[]): { readonly one: bigint; readonly factors: readonly bigint[] } {
  const one = units.reduce(greatestDivisor);
  return { one, factors: units.map((unit) => unit / one) };
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [large, small] = [a, b];
  while (small !== 0n) [large, small] = [small, large % small];
  return large;
}

/** Multiplies whole numbers by a factor; null where a double may not hold one of the products. */
export function multiplied(values: Float64Array, factor: bigint): Float64Array | null {
  if (factor === 1n) return values;
  const by = Number(factor);
  const products = new Float64Array(values.length);
  for (let place = 0; place < values.length; place++) {
    const product = values[place]! * by;
    // A product that had to be rounded is at least as large as this.
    if (Math.abs(product) >= most) return null;
    products[place] = product;
  }
  return products;
}

/** Whether doubles hold any sum of some of these numbers. */
export function areExact(lists: readonly Float64Array[]): boolean {
  let sum = 0;
  for (const values of lists) for (let place = 0; place < values.length; place++) sum += Math.abs(values[place]!);
  return sum < most;
}
