import { type Fraction, floor, fraction, minus, parseFraction, plus, times, toNumber, whole } from './fraction.ts';

/** Hyndman and Fan's type 7, and the order statistics whose binomial coverage is at least 95 %. */
export function quantile(sorted: readonly Fraction[], p: number): { value: Fraction; interval: readonly [Fraction, Fraction] | null } {
  const place = times(whole(sorted.length - 1), parseFraction(String(p)));
  const low = sorted[Number(floor(place))]!;
  const high = sorted[Math.min(Number(floor(place)) + 1, sorted.length - 1)]!;
  const value = plus(low, times(minus(high, low), minus(place, fraction(floor(place)))));
  const [first, last] = [binomialQuantile(0.025, sorted.length, p), binomialQuantile(0.975, sorted.length, p) + 1];
  return { value, interval: first < 1 || last > sorted.length ? null : [sorted[first - 1]!, sorted[last - 1]!] };
}

function binomialQuantile(probability: number, n: number, p: number): number {
  const choose = (k: number): number => (k === 0 ? 1 : (choose(k - 1) * (n - k + 1)) / k);
  let below = 0;
  for (let k = 0; k <= n; k++) {
    below += choose(k) * p ** k * (1 - p) ** (n - k);
    if (below >= probability) return k;
  }
  return n;
}

/** Wilson (1927): the p for which (p̂ − p)² = z² p (1 − p) ÷ n. */
export function wilson(successes: number, trials: number): [number, number] {
  const z = 1.959963984540054;
  const [a, b, c] = [trials + z ** 2, -(2 * successes + z ** 2), successes ** 2 / trials];
  const root = Math.sqrt(b ** 2 - 4 * a * c);
  return [(-b - root) / (2 * a), (-b + root) / (2 * a)];
}

/** Garwood (1936): the rates under which so many events, or more, and so many, or fewer, have a chance of 2.5 %. */
export function garwood(events: number, exposure: Fraction): [number, number] {
  const atMost = (count: number, mean: number): number => {
    let [term, sum] = [Math.exp(-mean), 0];
    for (let k = 0; k <= count; k++, term *= mean / k) sum += term;
    return sum;
  };
  const time = toNumber(exposure);
  const low = events === 0 ? 0 : meanWhere((mean) => 1 - atMost(events - 1, mean) >= 0.025, events);
  return [low / time, meanWhere((mean) => atMost(events, mean) <= 0.025, events) / time];
}

/** By halving: where a test that is false for small means begins to hold. */
function meanWhere(holds: (mean: number) => boolean, events: number): number {
  let [below, above] = [0, 2 * events + 20];
  for (let step = 0; step < 200; step++) {
    const middle = (below + above) / 2;
    if (holds(middle)) above = middle;
    else below = middle;
  }
  return above;
}
