import { quantilePlace } from '../../analysis/statistics/order.ts';
import { endsOf, inCells, rowsInCells } from './by-cell.ts';
import type { Slots } from './lists.ts';
import { pick } from './marks.ts';

/** How many different words the rows of each cell have; of a share, those that are hits. */
export function distinctCounts(slots: Slots, hits: boolean): Float64Array {
  const { size: cells } = slots;
  const [order, ends] = [rowsInCells(slots), endsOf(slots)];
  const { codes, words } = slots.kind as Extract<Slots['kind'], { name: 'words' }>;
  const lastSeenIn = new Int32Array(words.length).fill(-1);
  const counts = new Float64Array(cells);
  for (let cell = 0, place = 0; cell < cells; cell++) {
    for (; place < ends[cell]!; place++) {
      const row = order[place]!;
      const code = codes[row]!;
      if (lastSeenIn[code] === cell || (hits && slots.hits[row] !== 1)) continue;
      lastSeenIn[code] = cell;
      counts[cell]!++;
    }
  }
  return counts;
}

/** Type 7, by selection; NaN where a cell has no rows. */
export function quantiles(slots: Slots, p: number, divisor: number): Float64Array {
  const { size: cells } = slots;
  const [sorted, ends] = [valuesInCells(slots), endsOf(slots)];
  const placeIn = quantilePlace(p);
  const numbers = new Float64Array(cells).fill(Number.NaN);
  for (let cell = 0, begin = 0; cell < cells; begin = ends[cell]!, cell++) {
    const end = ends[cell]!;
    if (begin === end) continue;
    const { rank, fraction } = placeIn(end - begin);
    const low = select(sorted, begin, end, begin + rank - 1);
    const high = fraction === 0 ? low : least(sorted, begin + rank, end);
    numbers[cell] = (low + (high - low) * fraction) / divisor;
  }
  return numbers;
}

/** Selection leaves those of a cell in another order, which is none. */
const valuesInCells = inCells<Float64Array>(Float64Array, (slots, into) => {
  const rows = rowsInCells(slots);
  pick((slots.kind as Extract<Slots['kind'], { name: 'numbers' }>).values, rows, rows.length, into);
});

function least(values: Float64Array, begin: number, end: number): number {
  let found = values[begin]!;
  for (let place = begin + 1; place < end; place++) if (values[place]! < found) found = values[place]!;
  return found;
}

/** Brings the value of a place of a sorted stretch to that place, with none larger before and none smaller after it: Hoare's selection. */
export function select(values: Float64Array, begin: number, end: number, wanted: number): number {
  let [low, high] = [begin, end - 1];
  while (low < high) {
    const pivot = values[(low + high) >>> 1]!;
    let [left, right] = [low, high];
    while (left <= right) {
      while (values[left]! < pivot) left++;
      while (values[right]! > pivot) right--;
      if (left > right) break;
      const value = values[left]!;
      values[left++] = values[right]!;
      values[right--] = value;
    }
    if (wanted <= right) high = right;
    else if (wanted >= left) low = left;
    else break;
  }
  return values[wanted]!;
}
