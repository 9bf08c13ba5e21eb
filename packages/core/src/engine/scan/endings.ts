import { endings } from '../../analysis/statistics/survival.ts';
import type { SurvivalNode } from '../../metric/node.ts';
import type { Judge } from './judge.ts';

const unknown = 255;

/** How lives end, should their end be known: by number, decided once for each verdict. */
export class Endings {
  private readonly node: SurvivalNode;
  private readonly judge: Judge;
  private byVerdict = new Uint8Array(0);
  private block = new Uint8Array(0);

  constructor(node: SurvivalNode, judge: Judge) {
    this.node = node;
    this.judge = judge;
  }

  /** Of a block of pairs; the array is written anew for the next. */
  of(verdicts: Int32Array, count: number): Uint8Array {
    if (this.block.length < count) this.block = new Uint8Array(verdicts.length);
    for (let place = 0; place < count; place++) this.block[place] = this.endingOf(verdicts[place]!);
    return this.block;
  }

  endingOf(verdict: number): number {
    const known = verdict < this.byVerdict.length ? this.byVerdict[verdict]! : unknown;
    return known === unknown ? this.learn(verdict) : known;
  }

  private learn(verdict: number): number {
    if (verdict >= this.byVerdict.length) {
      const larger = new Uint8Array(2 * verdict + 16).fill(unknown);
      larger.set(this.byVerdict);
      this.byVerdict = larger;
    }
    const ending = endings.indexOf(this.judge.endingOf(verdict, this.node));
    this.byVerdict[verdict] = ending;
    return ending;
  }
}
