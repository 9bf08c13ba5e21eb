import type { StoredColumn } from '../../dataset/column.ts';
import { pickByProfile } from './marks.ts';
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

const undecided = 2;

/** So many bits are looked up in a table; fields that need more are signed in turns. */
const tableBits = 16;

const bitsOf = ({ answers }: Field): number => Math.ceil(Math.log2(answers.length));

/**
 * Gives every row a signature: a small number, the same for rows of which all fields say the same. What has to be decided about
 * a row is then decided once for its signature.
 */
export class Signer {
  /** by profile: the signature, where the profile of a row says all of it */
  readonly ofProfiles: Int32Array | null;
  readonly profiles: Profiles;
  private readonly fields: readonly Field[];
  private readonly shifts: readonly number[];
  private readonly markers: readonly Marker[];
  /** the marks of all fields that the profile of a row decides, by profile */
  private readonly byProfile: Int32Array;
  /** marks → signature + 1 */
  private readonly table: Int32Array;
  /** signature → marks; of a signer in turns → its two parts */
  private readonly marksOf: number[] = [];
  private readonly pairsOf: (readonly [number, number])[] = [];
  private marks = new Int32Array(0);
  private readonly rest: { readonly signer: Signer; signatures: Int32Array; readonly joined: Map<number, number> } | null;

  constructor(fields: readonly Field[], profiles: Profiles) {
    const ends: number[] = [];
    for (const field of fields) ends.push((ends.at(-1) ?? 0) + bitsOf(field));
    const own = ends.filter((end, index) => end <= tableBits || index === 0).length;
    this.profiles = profiles;
    this.fields = fields.slice(0, own);
    this.shifts = [0, ...ends].slice(0, own);
    this.byProfile = new Int32Array(profiles.rows.length);
    for (const mark of this.markersOf(true)) mark(profiles.rows, profiles.rows.length, this.byProfile);
    this.markers = this.markersOf(false);
    this.table = new Int32Array(2 ** (ends[own - 1] ?? 0));
    this.rest = own === fields.length ? null : { signer: new Signer(fields.slice(own), profiles), signatures: new Int32Array(0), joined: new Map() };
    this.ofProfiles = this.markers.length === 0 ? this.signProfiles() : null;
  }

  private signProfiles(): Int32Array | null {
    const others = this.rest?.signer.ofProfiles;
    return others === null ? null : this.byProfile.map((marks, profile) => this.join(this.signatureOf(marks), others?.[profile]));
  }

  private markersOf(told: boolean): readonly Marker[] {
    return this.fields.flatMap((field, index) => (this.isTold(field) === told ? [field.marker(this.shifts[index]!)] : []));
  }

  private isTold({ cellOf, fillingOf }: Field): boolean {
    const { cells, fillings } = this.profiles;
    return (cellOf !== undefined && cells.has(cellOf)) || (fillingOf !== undefined && fillings.has(fillingOf));
  }

  /** Puts the signatures of a block of rows into `signatures`. */
  sign(rows: Int32Array, count: number, signatures: Int32Array): void {
    if (this.ofProfiles) pickByProfile(this.profiles.ids, this.ofProfiles, rows, count, signatures);
    else this.signByMarks(rows, count, signatures);
  }

  private signByMarks(rows: Int32Array, count: number, signatures: Int32Array): void {
    if (this.marks.length < count) this.marks = new Int32Array(rows.length);
    const { marks, table } = this;
    pickByProfile(this.profiles.ids, this.byProfile, rows, count, marks);
    for (const mark of this.markers) mark(rows, count, marks);
    for (let place = 0; place < count; place++) {
      const signature = table[marks[place]!]!;
      signatures[place] = signature === 0 ? this.signatureOf(marks[place]!) : signature - 1;
    }
    if (this.rest) this.signRest(rows, count, signatures);
  }

  /** How many signatures there are so far. */
  get size(): number {
    return this.rest ? this.pairsOf.length : this.marksOf.length;
  }

  private signatureOf(marks: number): number {
    this.table[marks] ||= this.marksOf.push(marks);
    return this.table[marks]! - 1;
  }

  private signRest(rows: Int32Array, count: number, signatures: Int32Array): void {
    if (this.rest!.signatures.length < count) this.rest!.signatures = new Int32Array(rows.length);
    const { signer, signatures: others } = this.rest!;
    signer.sign(rows, count, others);
    for (let place = 0; place < count; place++) signatures[place] = this.join(signatures[place]!, others[place]!);
  }

  private join(signature: number, other: number | undefined): number {
    if (!this.rest) return signature;
    const key = signature * 2 ** 26 + other!;
    let both = this.rest.joined.get(key);
    if (both === undefined) {
      both = this.pairsOf.push([signature, other!]) - 1;
      this.rest.joined.set(key, both);
    }
    return both;
  }

  /** What a field says of the rows of a signature. */
  says<T>(field: Field<T>, signature: number): T {
    const index = this.fields.indexOf(field);
    const [own, other] = this.rest ? this.pairsOf[signature]! : [signature, 0];
    return index < 0 ? this.rest!.signer.says(field, other) : this.read(field, index, this.marksOf[own]!);
  }

  /** Decides something of every profile, once for those of which the same is told. */
  decideOfProfiles(decide: (profile: number) => boolean, into: Uint8Array): void {
    const told = this.toldOfProfiles();
    const known = new Uint8Array(told.length).fill(undecided);
    for (let profile = 0; profile < into.length; profile++) {
      const one = told[profile]!;
      if (known[one] === undecided) known[one] = Number(decide(profile));
      into[profile] = known[one]!;
    }
  }

  /** By profile: a number below theirs, the same where the same is told. */
  private toldOfProfiles(): Int32Array {
    if (this.ofProfiles) return this.ofProfiles;
    const others = this.rest?.signer.toldOfProfiles();
    const firsts = new Map<number, number>();
    return this.byProfile.map((marks, profile) => {
      const told = marks + (others ? others[profile]! * 2 ** 26 : 0);
      const first = firsts.get(told) ?? profile;
      firsts.set(told, first);
      return first;
    });
  }

  /** What a field says of the rows of a profile; undefined where they differ. */
  saysOfProfile<T>(field: Field<T>, profile: number): T | undefined {
    const index = this.fields.indexOf(field);
    if (index < 0) return this.rest!.signer.saysOfProfile(field, profile);
    return this.isTold(field) ? this.read(field, index, this.byProfile[profile]!) : undefined;
  }

  private read<T>(field: Field<T>, index: number, marks: number): T {
    return field.answers[(marks >>> this.shifts[index]!) & (2 ** bitsOf(field) - 1)]!;
  }
}
