/** The value of a rank (from 0) among values[from, to), which are put so that none before it is larger and none after it smaller. */
export function select(values: Float64Array, from: number, to: number, rank: number): number {
  let low = from;
  let high = to - 1;
  const place = from + rank;
  while (low < high) {
    const pivot = middleOf(values[low]!, values[(low + high) >>> 1]!, values[high]!);
    let left = low;
    let right = high;
    while (left <= right) {
      while (values[left]! < pivot) left++;
      while (values[right]! > pivot) right--;
      if (left > right) break;
      const other = values[left]!;
      values[left++] = values[right]!;
      values[right--] = other;
    }
    if (place <= right) high = right;
    else if (place >= left) low = left;
    else break;
  }
  return values[place]!;
}

const middleOf = (a: number, b: number, c: number): number => Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));

/** Type 7: of an even number the mean of the two in the middle. NaN of none. */
export function median(values: Float64Array, from: number, to: number): number {
  const count = to - from;
  if (count === 0) return Number.NaN;
  const upper = count >>> 1;
  const high = select(values, from, to, upper);
  if (count % 2 === 1) return high;
  let low = values[from]!;
  for (let place = from + 1; place < from + upper; place++) if (values[place]! > low) low = values[place]!;
  return low + (high - low) / 2;
}
