/** How somebody was last seen: the end that is asked for, and whether it was a win. */
export const [ended, won] = [1, 2];

/** When and how somebody was last seen, in one number, so that lists of them are sorted as numbers are. */
export const seen = (time: number, how: number): number => time * 4 + how;
const timeOf = (life: number): number => Math.floor(life / 4);
const howOf = (life: number): number => life % 4;

/** Of products of fractions, which are compared with a fraction. */
const tolerance = 1e-12;

/** Kaplan and Meier's quantile of sorted lives, NaN where so many did not end; `entries`, sorted too: first seen after it, −∞ is from the start. */
export function timeQuantile(lives: Float64Array, how: number, p: number, entries?: Float64Array): number {
  let [arrived, survival, place] = [0, 1, 0];
  while (place < lives.length) {
    const time = timeOf(lives[place]!);
    while (entries && arrived < entries.length && entries[arrived]! < time) arrived++;
    const risk = (entries ? arrived : lives.length) - place;
    let events = 0;
    for (; place < lives.length && timeOf(lives[place]!) === time; place++) events += Number((howOf(lives[place]!) & how) !== 0);
    if (events === 0) continue;
    survival *= (risk - events) / risk;
    if (survival <= 1 - p + tolerance) return time;
  }
  return Number.NaN;
}

/** Aalen and Johansen's share that was won by a time, of sorted lives that all are seen from the start. */
export function incidence(lives: Float64Array, until: number): number {
  if (lives.length === 0) return Number.NaN;
  let [survival, share, place] = [1, 0, 0];
  while (place < lives.length && timeOf(lives[place]!) <= until) {
    const time = timeOf(lives[place]!);
    const risk = lives.length - place;
    let [wins, ends] = [0, 0];
    for (; place < lives.length && timeOf(lives[place]!) === time; place++) {
      wins += Number((howOf(lives[place]!) & won) !== 0);
      ends += Number((howOf(lives[place]!) & ended) !== 0);
    }
    share += (survival * wins) / risk;
    survival *= (risk - ends) / risk;
  }
  // Nobody was followed that long, unless nobody is left to follow.
  return timeOf(lives.at(-1)!) >= until || survival === 0 ? share : Number.NaN;
}
