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
