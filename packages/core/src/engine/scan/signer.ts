import type { StoredColumn } from '../../dataset/column.ts';
import { pickMarks } from './marks.ts';
import type { Profiles } from './profiles.ts';

/** Something that can be said of every row: rows of which the same is said are of one class. */
export interface Field<T = unknown> {
  /** what is said, by class */
  readonly answers: readonly T[];
  /** what puts the class of each row of a block into its marks, from the bit `shift` on */
  readonly marker: (shift: number) => Marker;
  /** the column whose cell, or whose filling, decides it alone */
  readonly cellOf?: StoredColumn;
  readonly fillingOf?: StoredColumn;
}

export type Marker = (rows: Int32Array, count: number, marks: Int32Array) => void;

/** Marks rows one by one. */
export const markEach =
  (classOf: (row: number) => number): Field['marker'] =>
  (shift) =>
  (rows, count, marks) => {
    for (let place = 0; place < count; place++) marks[place]! |= classOf(rows[place]!) << shift;
  };

/** So many bits are looked up in a table; fields that need more are signed in turns. */
const tableBits = 16;

const bitsOf = ({ answers }: Field): number => Math.ceil(Math.log2(answers.length));

/**
 * Gives every row a signature: a small number, the same for rows of which all fields say the same. What has to be decided about
 * a row is then decided once for its signature.
 */
export class Signer {
  private readonly fields: readonly Field[];
  private readonly shifts: readonly number[];
  private readonly markers: readonly Marker[];
  /** marks → signature + 1 */
  private readonly table: Int32Array;
  /** signature → marks; of a signer in turns → its two parts */
  private readonly marksOf: number[] = [];
  private readonly pairsOf: (readonly [number, number])[] = [];
  private marks = new Int32Array(0);
  private readonly rest: { readonly signer: Signer; signatures: Int32Array; readonly joined: Map<number, number> } | null;

  /** the marks of all fields that the profile of a row decides, by profile */
  private readonly byProfile: Int32Array;
  private readonly profiles: Profiles;

  constructor(fields: readonly Field[], profiles: Profiles) {
    const ends: number[] = [];
    for (const field of fields) ends.push((ends.at(-1) ?? 0) + bitsOf(field));
    const own = ends.filter((end, index) => end <= tableBits || index === 0).length;
    this.fields = fields.slice(0, own);
    this.shifts = [0, ...ends].slice(0, own);
    const isTold = ({ cellOf, fillingOf }: Field): boolean =>
      (cellOf !== undefined && profiles.cells.has(cellOf)) || (fillingOf !== undefined && profiles.fillings.has(fillingOf));
    const markersOf = (told: boolean): readonly Marker[] =>
      this.fields.flatMap((field, index) => (isTold(field) === told ? [field.marker(this.shifts[index]!)] : []));
    this.profiles = profiles;
    this.byProfile = new Int32Array(profiles.rows.length);
    for (const mark of markersOf(true)) mark(profiles.rows, profiles.rows.length, this.byProfile);
    this.markers = markersOf(false);
    this.table = new Int32Array(2 ** (ends[own - 1] ?? 0));
    this.rest = own === fields.length ? null : { signer: new Signer(fields.slice(own), profiles), signatures: new Int32Array(0), joined: new Map() };
  }

  /** Puts the signatures of a block of rows into `signatures`. */
  sign(rows: Int32Array, count: number, signatures: Int32Array): void {
    if (this.marks.length < count) this.marks = new Int32Array(rows.length);
    const { marks, table } = this;
    pickMarks(this.profiles.ids, this.byProfile, rows, count, marks);
    for (const mark of this.markers) mark(rows, count, marks);
    for (let place = 0; place < count; place++) {
      const signature = table[marks[place]!]!;
      signatures[place] = (signature === 0 ? this.assign(marks[place]!) : signature) - 1;
    }
    if (this.rest) this.signRest(rows, count, signatures);
  }

  /** How many signatures there are so far. */
  get size(): number {
    return this.rest ? this.pairsOf.length : this.marksOf.length;
  }

  private assign(marks: number): number {
    const signature = this.marksOf.push(marks);
    this.table[marks] = signature;
    return signature;
  }

  private signRest(rows: Int32Array, count: number, signatures: Int32Array): void {
    if (this.rest!.signatures.length < count) this.rest!.signatures = new Int32Array(rows.length);
    const { signer, signatures: others, joined } = this.rest!;
    signer.sign(rows, count, others);
    for (let place = 0; place < count; place++) {
      const key = signatures[place]! * 2 ** 26 + others[place]!;
      let both = joined.get(key);
      if (both === undefined) {
        both = this.pairsOf.push([signatures[place]!, others[place]!]) - 1;
        joined.set(key, both);
      }
      signatures[place] = both;
    }
  }

  /** What a field says of the rows of a signature. */
  says<T>(field: Field<T>, signature: number): T {
    const index = this.fields.indexOf(field);
    const [own, other] = this.rest ? this.pairsOf[signature]! : [signature, 0];
    if (index < 0) return this.rest!.signer.says(field, other);
    return field.answers[(this.marksOf[own]! >>> this.shifts[index]!) & (2 ** bitsOf(field) - 1)]!;
  }
}
