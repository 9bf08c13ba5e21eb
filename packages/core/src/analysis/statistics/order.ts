/** Between which of n ordered values a quantile lies: the one of a 1-based rank, and so far on to the next. */
export interface QuantilePlace {
  readonly rank: number;
  readonly fraction: number;
}

/** Type 7 of Hyndman and Fan: at (n − 1)p. Counted in decimals: in binary, 100 × 0.29 falls short of 29. */
export function quantilePlace(p: number): (n: number) => QuantilePlace {
  const decimals = (/\.(\d+)$/.exec(p.toFixed(12).replace(/0+$/, ''))?.[1] ?? '').length;
  const [unit, parts] = [10 ** decimals, Math.round(p * 10 ** decimals)];
  return (n) => {
    const place = (n - 1) * parts;
    return { rank: Math.floor(place / unit) + 1, fraction: (place % unit) / unit };
  };
}

/**
 * 1-based ranks of the order statistics between which the p-quantile lies with at least 95 % confidence, whatever the distribution:
 * the binomial quantiles at 2.5 % and 97.5 % (the upper one plus one). Null where n is too small for any.
 */
export function quantileRanks(n: number, p: number): readonly [low: number, high: number] | null {
  const [low, high] = [binomialQuantile(0.025, n, p), binomialQuantile(0.975, n, p) + 1];
  return low < 1 || high > n ? null : [low, high];
}

/** The smallest k with P(X ≤ k) ≥ probability. */
function binomialQuantile(probability: number, n: number, p: number): number {
  if (p === 1) return n;
  let logTerm = n * Math.log1p(-p);
  let sum = Math.exp(logTerm);
  let k = 0;
  while (sum < probability && k < n) {
    logTerm += Math.log((n - k) / (k + 1)) + Math.log(p) - Math.log1p(-p);
    sum += Math.exp(logTerm);
    k++;
  }
  return k;
}
