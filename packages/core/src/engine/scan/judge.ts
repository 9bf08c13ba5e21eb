import type { AggregateNode, ConditionNode, SurvivalNode } from '../../metric/node.ts';
import type { Answer, Reading } from '../reading.ts';
import type { Ending } from '../state.ts';
import { type Judged, judge } from './conditions.ts';
import { type Measure, type RowText, takenOf } from './measures.ts';
import type { Pairs } from './pairs.ts';
import type { PlacedTest } from './placed-conditions.ts';
import type { Placing } from './placing.ts';
import { profilesOf } from './profiles.ts';
import { type Sieve, sieveOf } from './sieve.ts';
import { Signer } from './signer.ts';

/** What becomes of a row: counted, counted as a hit of the share, left out with a reason, or no business of the aggregate. */
export type Fate = 'out of scope' | 'counted' | 'hit' | { readonly reason: string };

/** An aggregate with what it reads of the rows. */
export interface Item {
  readonly aggregate: AggregateNode;
  readonly measure: Measure;
}

/** A value that was worked out for a pair of a row and a period. */
export type Payload = bigint | RowText | null;
type AtPlace = Extract<Measure, { by: 'place' }>;

/** What is known of the pairs of a verdict: the signature of the row, whether it can be told that it stands there, and what depends on the period. */
interface Facts {
  readonly row: number;
  readonly doubt: string | null;
  readonly tests: readonly Answer[];
  /** why values are unknown */
  readonly reasons: readonly (string | null)[];
}

/** Placings have few doubts: with the row's signature they are a verdict where nothing else depends on the period. */
const doubtBits = 2;

/** The verdicts of signatures where nothing is in doubt. */
function withoutDoubt(signatures: Int32Array): Int32Array {
  const verdicts = new Int32Array(signatures.length);
  for (let profile = 0; profile < signatures.length; profile++) verdicts[profile] = signatures[profile]! << doubtBits;
  return verdicts;
}

/** Judges pairs of a row and a period for a set of aggregates: pairs of one verdict have the same fate in each. */
export class Judge {
  readonly signer: Signer;
  /** as many may stand anywhere */
  readonly rows: number;
  /** by measure that depends on the period: the values of the block that was judged last */
  readonly payloads = new Map<Measure, Payload[]>();
  private readonly placing: Placing;
  private readonly judged: Judged;
  private readonly measures: readonly AtPlace[];
  private readonly items: readonly Item[];
  private verdicts = new Int32Array(0);
  /** what tests and values said, one after the other, of the pairs of a row's signature and doubt */
  private readonly said: Answers[] = [];
  private uses = new Uint8Array(0);
  /** by profile: the verdict of its rows where they stand without doubt; null where it takes more than the profile */
  readonly ofProfiles: Int32Array | null;
  /** takes out rows that are in the scope of no aggregate, in whatever period */
  readonly sieve: Sieve;

  /** @param heldBy every row stands in the period that holds the moment in this column of its */
  constructor(items: readonly Item[], placing: Placing, reading: Reading, heldBy?: string) {
    this.items = items;
    this.rows = reading.table.length;
    this.placing = placing;
    const conditions = items.flatMap(({ aggregate }) => conditionsOf(aggregate));
    this.judged = judge(conditions, reading, heldBy);
    this.measures = [...new Set(items.flatMap(({ measure }) => (measure.by === 'place' ? [measure] : [])))];
    for (const measure of this.measures) this.payloads.set(measure, []);
    for (let step = 0; step < this.judged.tests.length + this.measures.length; step++) this.said.push(new Answers());
    const known = items.flatMap(({ measure }) => ('known' in measure ? measure.known : []));
    this.signer = new Signer([...new Set([...this.judged.fields, ...known])], profilesOf(reading.table));
    const signatures = this.dependsOnPeriod ? null : this.signer.ofProfiles;
    this.ofProfiles = signatures && withoutDoubt(signatures);
    this.sieve = sieveOf(this.signer, (says) =>
      items.some(({ aggregate }) => this.judged.all(takenOf(aggregate).where, says, () => 'depends on the period') !== false),
    );
  }

  /** Whether it takes the period to judge a row. */
  get dependsOnPeriod(): boolean {
    return this.said.length > 0;
  }

  /** By signature, so far: 1 where its rows are in the scope of any aggregate, in whatever period. */
  useful(): Uint8Array {
    const { size } = this.signer;
    if (this.uses.length >= size) return this.uses;
    const uses = new Uint8Array(size);
    for (let row = 0; row < size; row++)
      uses[row] = Number(this.items.some(({ aggregate }) => this.all(takenOf(aggregate).where, { row, tests: [] }) !== false));
    this.uses = uses;
    return uses;
  }

  /** The verdicts of a block of pairs. */
  judge(pairs: Pairs): Int32Array {
    const { rows, signatures, doubts, count } = pairs;
    if (!pairs.areSigned) this.signer.sign(rows, count, signatures);
    if (this.verdicts.length < count) this.verdicts = new Int32Array(rows.length);
    withDoubts(signatures, doubts, count, this.verdicts);
    if (this.said.length > 0) this.judgePlaces(pairs);
    return this.verdicts;
  }

  private judgePlaces(pairs: Pairs): void {
    const { tests } = this.judged;
    for (const [step, said] of this.said.entries()) {
      if (step < tests.length) this.test(pairs, tests[step]!, said);
      else this.measure(pairs, this.measures[step - tests.length]!, said);
    }
  }

  private test({ rows, periods, doubts, count }: Pairs, { quick, at }: PlacedTest, said: Answers): void {
    const { verdicts, placing } = this;
    for (let pair = 0; pair < count; pair++) {
      const row = rows[pair]!;
      const answer = quick ? quick(row, periods[pair]!) : at(row, placing.placeOf(row, periods[pair]!, doubts[pair]!));
      verdicts[pair] = said.after(verdicts[pair]!, answer);
    }
  }

  private measure({ rows, periods, doubts, count }: Pairs, measure: AtPlace, said: Answers): void {
    const { verdicts, placing } = this;
    const payloads = this.payloads.get(measure)!;
    for (let pair = 0; pair < count; pair++) {
      const row = rows[pair]!;
      const value = doubts[pair] === 0 ? measure.at(row, placing.placeOf(row, periods[pair]!, 0)) : 'in doubt';
      payloads[pair] = typeof value === 'string' ? null : value;
      verdicts[pair] = said.after(verdicts[pair]!, typeof value === 'string' ? value : true);
    }
  }

  private factsOf(verdict: number): Facts {
    const { judged, placing } = this;
    const answers: Answer[] = [];
    let before = verdict;
    for (const said of [...this.said].reverse()) {
      const [earlier, answer] = said.read(before);
      answers.unshift(answer);
      before = earlier;
    }
    const tests = answers.slice(0, judged.tests.length);
    const reasons = answers.slice(judged.tests.length).map((answer) => (typeof answer === 'string' ? answer : null));
    return { row: before >> doubtBits, doubt: placing.doubts[before & (2 ** doubtBits - 1)]!, tests, reasons };
  }

  private all(where: readonly ConditionNode[], { row, tests }: Pick<Facts, 'row' | 'tests'>): Answer {
    const tested = (test: PlacedTest): Answer => tests[this.judged.tests.indexOf(test)] ?? 'depends on the period';
    return this.judged.all(where, (field) => this.signer.says(field, row), tested);
  }

  /** What becomes of pairs of a verdict in each of some aggregates. */
  fatesOf(verdict: number, items: readonly Item[]): readonly Fate[] {
    const facts = this.factsOf(verdict);
    return items.map((item) => this.fateOf(facts, item));
  }

  private fateOf(facts: Facts, { aggregate, measure }: Item): Fate {
    const counts = this.all(takenOf(aggregate).where, facts);
    if (counts === false) return 'out of scope';
    const hit = counts !== true ? counts : aggregate.node === 'share' && this.all(aggregate.where, facts);
    if (facts.doubt !== null) return { reason: facts.doubt };
    if (typeof hit === 'string') return { reason: hit };
    const reason = this.whyUnknown(measure, facts);
    if (reason !== null) return { reason };
    return hit ? 'hit' : 'counted';
  }

  private whyUnknown(measure: Measure, facts: Facts): string | null {
    if (measure.by === 'place') return facts.reasons[this.measures.indexOf(measure)]!;
    if (measure.by === 'nothing') return null;
    for (const field of measure.known) {
      const reason = this.signer.says(field, facts.row);
      if (reason !== null) return reason;
    }
    return null;
  }

  /** How a life ends, should its end be known. */
  endingOf(verdict: number, { event, competing }: SurvivalNode): Ending {
    const facts = this.factsOf(verdict);
    if (!event || this.all(event, facts) === true) return 'event';
    return competing && this.all(competing, facts) === true ? 'competing' : 'censored';
  }
}

function withDoubts(signatures: Int32Array, doubts: Uint8Array, count: number, verdicts: Int32Array): void {
  for (let pair = 0; pair < count; pair++) verdicts[pair] = (signatures[pair]! << doubtBits) | doubts[pair]!;
}

/** All conditions that an aggregate names. */
export const conditionsOf = (aggregate: AggregateNode): readonly ConditionNode[] => [
  ...aggregate.where,
  ...(aggregate.node === 'share' ? aggregate.of.where : []),
  ...(aggregate.node === 'survival' ? [...(aggregate.event ?? []), ...(aggregate.competing ?? [])] : []),
];

/** Numbers what was said after what: a step from one verdict, by an answer, to the next. */
class Answers {
  private readonly steps: (readonly [before: number, answer: Answer])[] = [];
  private readonly ifTrue: number[] = [];
  private readonly ifFalse: number[] = [];
  private readonly otherwise = new Map<string, number[]>();

  after(before: number, answer: Answer): number {
    const list = answer === true ? this.ifTrue : answer === false ? this.ifFalse : this.listOf(answer);
    list[before] ??= this.steps.push([before, answer]) - 1;
    return list[before]!;
  }

  private listOf(reason: string): number[] {
    const list = this.otherwise.get(reason) ?? [];
    this.otherwise.set(reason, list);
    return list;
  }

  read(verdict: number): readonly [before: number, answer: Answer] {
    return this.steps[verdict]!;
  }
}
