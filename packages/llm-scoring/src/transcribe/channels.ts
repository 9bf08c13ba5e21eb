/** −60 dB of full scale: quieter than any speech on a telephone. */
const quietest = 33;
export const isSilent = (samples: Int16Array): boolean => samples.every((sample) => Math.abs(sample) < quietest);

const sameSound = 0.95;

/** A mono recording saved as stereo: both channels carry the same sound (correlation of 0.95 or more), and tell nobody apart. */
export function isSameSound(one: Int16Array, other: Int16Array): boolean {
  let product = 0;
  let first = 0;
  let second = 0;
  for (let i = 0; i < one.length; i += 1) {
    const a = one[i]!;
    const b = other[i] ?? 0;
    product += a * b;
    first += a * a;
    second += b * b;
  }
  return product > 0 && product >= sameSound * Math.sqrt(first * second);
}
