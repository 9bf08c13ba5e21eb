/** What is true of a stored array, found once and kept with it: the arrays of a table never change. */
export interface Facts {
  readonly hasEmpty: boolean;
  /** of absolute values: the sum over any rows is no larger */
  readonly sum: number;
  readonly least: number;
  readonly most: number;
  /** the decimals that all values can be written with; null where six are not enough */
  readonly decimals: number | null;
  /** every value + 1, and 0 for empty, where all are small whole numbers: as quick to look up as the codes of words */
  readonly codes: Uint16Array | null;
}

const known = new WeakMap<Float64Array, Facts>();

export function factsOf(values: Float64Array): Facts {
  const found = known.get(values) ?? look(values);
  known.set(values, found);
  return found;
}

/** Arrays whose cells still change. */
const open = new WeakSet<Float64Array>();

/** Of an array whose rows are still to come: what is said of it holds for those too. */
export function keepFacts(values: Float64Array, facts: Facts): void {
  known.set(values, facts);
  open.add(values);
}

/** Whether cells still change, so that nothing worked out of them may be kept. */
export const areOpen = (values: Float64Array): boolean => open.has(values);

export const mostCodes = 4096;

const mostDecimals = 6;

function look(values: Float64Array): Facts {
  let [filled, sum, small, least, most] = [0, 0, true, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let [decimals, unit] = [0, 1];
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (Number.isNaN(value)) continue;
    filled++;
    sum += Math.abs(value);
    if (value < least) least = value;
    if (value > most) most = value;
    while (decimals <= mostDecimals && Math.round(value * unit) / unit !== value) unit = 10 ** ++decimals;
    small = small && value >= 0 && value < mostCodes && decimals === 0;
  }
  return { hasEmpty: filled < values.length, sum, least, most, decimals: decimals > mostDecimals ? null : decimals, codes: small ? codesOf(values) : null };
}

function codesOf(values: Float64Array): Uint16Array {
  const codes = new Uint16Array(values.length);
  for (let row = 0; row < codes.length; row++) codes[row] = Number.isNaN(values[row]!) ? 0 : values[row]! + 1;
  return codes;
}

const ordered = new WeakMap<Float64Array, WeakMap<Float64Array, boolean>>();

/** Whether no row ends before it starts. */
export function areOrdered(starts: Float64Array, ends: Float64Array): boolean {
  if (areOpen(starts) || areOpen(ends)) return false;
  const byEnds = ordered.get(starts) ?? new WeakMap<Float64Array, boolean>();
  ordered.set(starts, byEnds);
  const found = byEnds.get(ends) ?? !someEndsBefore(starts, ends);
  byEnds.set(ends, found);
  return found;
}

function someEndsBefore(starts: Float64Array, ends: Float64Array): boolean {
  for (let row = 0; row < starts.length; row++) if (ends[row]! < starts[row]!) return true;
  return false;
}
