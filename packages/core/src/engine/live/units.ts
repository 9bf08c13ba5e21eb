const none: readonly number[] = [];

/** The rows of a table by what they are made from: a record, by its number; or something else, by its name. Most are made from one record each. */
export class Units {
  /** by record: the one row + 1; 0: none, or several */
  private single = new Int32Array(64);
  private readonly others = new Map<unknown, readonly number[]>();

  rowsOf(unit: unknown): readonly number[] {
    const row = typeof unit === 'number' && unit < this.single.length ? this.single[unit]! - 1 : -1;
    return row >= 0 ? [row] : (this.others.get(unit) ?? none);
  }

  /** Of a record that has had none. */
  setRow(record: number, row: number): void {
    if (record >= this.single.length) {
      const larger = new Int32Array(2 * record);
      larger.set(this.single);
      this.single = larger;
    }
    this.single[record] = row + 1;
  }

  set(unit: unknown, rows: readonly number[]): void {
    const isSingle = typeof unit === 'number' && rows.length === 1;
    if (isSingle) this.setRow(unit, rows[0]!);
    else if (typeof unit === 'number' && unit < this.single.length) this.single[unit] = 0;
    if (isSingle || rows.length === 0) this.others.delete(unit);
    else this.others.set(unit, rows);
  }
}
