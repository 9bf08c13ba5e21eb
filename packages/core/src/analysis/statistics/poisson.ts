import { normalQuantile } from './normal.ts';
import type { Interval } from './proportion.ts';

/** Garwood's exact 95 % interval (1936) of the mean of a Poisson count. */
export function garwood(count: number): Interval {
  return [count === 0 ? 0 : gammaQuantile(0.025, count), gammaQuantile(0.975, count + 1)];
}

/** The quantile of a gamma distribution of this shape and scale 1: half of a χ² quantile with twice as many degrees of freedom. */
function gammaQuantile(p: number, shape: number): number {
  let [low, high] = [0, Math.max(1, start(p, shape) * 2)];
  while (gammaCdf(high, shape) < p) high *= 2;
  for (let step = 0; step < 200 && high - low > 1e-14 * high; step++) {
    const middle = (low + high) / 2;
    if (gammaCdf(middle, shape) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Wilson and Hilferty's approximation. */
const start = (p: number, shape: number): number => shape * (1 - 1 / (9 * shape) + normalQuantile(p) / (3 * Math.sqrt(shape))) ** 3;

/** The regularised incomplete gamma function P(shape, x): a series below the mean, Lentz's continued fraction above. */
function gammaCdf(x: number, shape: number): number {
  if (x <= 0) return 0;
  const scale = Math.exp(shape * Math.log(x) - x - logGamma(shape));
  return x < shape + 1 ? scale * series(x, shape) : 1 - scale * fraction(x, shape);
}

function series(x: number, shape: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let k = 1; term > 1e-17 * sum; k++) {
    term *= x / (shape + k);
    sum += term;
  }
  return sum;
}

function fraction(x: number, shape: number): number {
  let b = x + 1 - shape;
  let c = Number.MAX_VALUE;
  let d = 1 / b;
  let product = d;
  for (let k = 1, change = 0; Math.abs(change - 1) > 1e-16 && k < 100_000; k++) {
    const a = -k * (k - shape);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    change = c * d;
    product *= change;
  }
  return product;
}

/** Lanczos' approximation (g = 7), to about 1e-15. */
function logGamma(x: number): number {
  const base = x + 6.5;
  const sum = lanczos.slice(1).reduce((total, coefficient, index) => total + coefficient / (x + index), lanczos[0]!);
  return (x - 0.5) * Math.log(base) - base + Math.log(Math.sqrt(2 * Math.PI) * sum);
}

const lanczos = [
  0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905, -0.13857109526572012,
  9.984369578019572e-6, 1.5056327351493116e-7,
];
