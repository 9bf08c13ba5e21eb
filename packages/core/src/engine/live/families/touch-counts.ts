import { placeAfter } from '../../../derive/touches.ts';
import type { CheckedRecord } from '../../../records/checked.ts';
import type { Row } from '../../../records/row.ts';
import { Keys } from '../keys.ts';

/** Of each unit: touches, the calls among them, and when the last was. */
const width = 3;

/** How many touches units have had so far, so that one that comes after them is numbered without a look at the others. */
export class TouchCounts {
  private readonly units = new Keys();
  /** side by side, so that all of a unit is in one place of memory */
  private numbers = new Float64Array(64 * width);
  private readonly count = { touches: 0, calls: 0 };

  /** Where a unit is counted. */
  placeOf(unit: string): number {
    const { end } = this.units;
    const number = this.units.take(unit);
    if (number === end) this.begin(number);
    return number * width;
  }

  /** A row has its numbers. */
  see(place: number, { touchNumber, callNumber, at }: Row): void {
    const { numbers } = this;
    numbers[place] = Math.max(numbers[place]!, touchNumber as number);
    numbers[place + 1] = Math.max(numbers[place + 1]!, (callNumber as number | null) ?? 0);
    numbers[place + 2] = Math.max(numbers[place + 2]!, at as number);
  }

  /** Whether a touch comes after all others of its unit. */
  isLast(place: number, touch: CheckedRecord): boolean {
    return (touch.at as number) > this.numbers[place + 2]!;
  }

  /** The numbers of a touch that comes after all others of its unit. */
  next(place: number, touch: CheckedRecord): Row {
    const { numbers, count } = this;
    count.touches = numbers[place]!;
    count.calls = numbers[place + 1]!;
    const after = placeAfter(count, touch);
    numbers[place] = count.touches;
    numbers[place + 1] = count.calls;
    numbers[place + 2] = touch.at as number;
    return after as unknown as Row;
  }

  /** A unit has had none. */
  clear(place: number): void {
    const { numbers } = this;
    numbers[place] = numbers[place + 1] = 0;
    numbers[place + 2] = Number.NEGATIVE_INFINITY;
  }

  private begin(number: number): void {
    if ((number + 1) * width > this.numbers.length) {
      const larger = new Float64Array(2 * this.numbers.length);
      larger.set(this.numbers);
      this.numbers = larger;
    }
    this.clear(number * width);
  }
}
