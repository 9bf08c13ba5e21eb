import type { PlacedNode } from '../../metric/node.ts';
import type { Context, Source } from '../context.ts';
import { coderOf } from './coders.ts';
import type { Pairs } from './pairs.ts';
import type { Placing } from './placing.ts';

/** The query's own filter by members: takes the other pairs out of a block; null where there is none. */
export function filterOf(placed: PlacedNode, placing: Placing, source: Source, context: Context): ((pairs: Pairs) => void) | null {
  const tests = Object.entries(context.query.where ?? {}).map(([dimension, wanted]) => {
    const { codesOf, memberOf } = coderOf(dimension, placed, placing, source, context);
    const isWanted: boolean[] = [];
    return (row: number, index: number): boolean => codesOf(row, index).some((code) => (isWanted[code] ??= wanted.includes(memberOf(code))));
  });
  if (tests.length === 0) return null;
  return (pairs) => {
    let count = 0;
    for (let pair = 0; pair < pairs.count; pair++) {
      const [row, index] = [pairs.rows[pair]!, pairs.periods[pair]!];
      const passes = tests.every((test) => test(row, index));
      pairs.rows[count] = row;
      pairs.periods[count] = index;
      pairs.signatures[count] = pairs.signatures[pair]!;
      pairs.doubts[count] = pairs.doubts[pair]!;
      if (pairs.ends) pairs.ends[count] = pairs.ends[pair]!;
      count += passes ? 1 : 0;
    }
    pairs.count = count;
  };
}
