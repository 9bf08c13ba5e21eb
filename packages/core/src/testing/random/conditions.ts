import fc from 'fast-check';
import type { ConditionNode } from '../../metric/node.ts';
import type { Spec } from '../../model/column.ts';
import type { Shape } from '../../model/table.ts';
import { pools, wordsOf } from '../records.ts';
import { elapsed } from './expressions.ts';
import { columnsOf, hasColumns, numeric } from './shapes.ts';

const bound = fc.constantFrom(...pools.numbers!, ...pools.amounts!, ...pools.ratios!).map(Number);

/** `lookup`: of an event that is looked up, where there is no period and no other event. `lasting`: of a row that lasts through the period. */
export type Use = 'row' | 'lasting' | 'lookup';

function condition([column, spec]: [string, Spec], use: Use): fc.Arbitrary<ConditionNode> {
  const known = fc.record({ node: fc.constant('known' as const), column: fc.constant(column), is: fc.boolean() });
  if (numeric.includes(spec.type) || spec.type === 'ratio') {
    const test = fc.constantFrom('atLeast', 'above', 'below', 'atMost');
    // What is looked up has no exchange rate, so an amount is only compared with 0.
    const against = use === 'lookup' && spec.type === 'money' ? fc.constant(0) : bound;
    const range = fc.tuple(test, against).map(([name, value]): ConditionNode => ({ node: 'range', column, [name]: value }));
    return fc.oneof({ weight: 3, arbitrary: range }, known);
  }
  if (spec.type === 'instant') {
    const tests = use !== 'lookup' ? (['known', 'inPeriod'] as const) : (['known'] as const);
    return fc.record({ node: fc.constantFrom(...tests), column: fc.constant(column), is: fc.boolean() });
  }
  const is = { node: fc.constant('is' as const), column: fc.constant(column) };
  if (spec.type === 'flag') return fc.oneof({ weight: 4, arbitrary: fc.record({ ...is, values: fc.boolean().map((value) => [value]) }) }, known);
  const values = fc.uniqueArray(fc.constantFrom(...wordsOf(column, spec)), { minLength: 1, maxLength: 2 });
  return fc.oneof(
    { weight: 4, arbitrary: fc.record({ node: fc.constantFrom('is' as const, 'is' as const, 'isNot' as const), column: fc.constant(column), values }) },
    known,
  );
}

const lengths = fc.constantFrom(0, 1, 3, 14, 60, 1440);
const timed = (table: Shape, use: Use): fc.Arbitrary<ConditionNode> =>
  fc.record({
    node: fc.constantFrom('within' as const, ...(use === 'lasting' ? (['overdue'] as const) : [])),
    length: lengths,
    time: fc.constant(null).chain(() => elapsed(table)),
  });

export function conditions(table: Shape, minLength: number, use: Use = 'row'): fc.Arbitrary<ConditionNode[]> {
  const testable = columnsOf(table).filter(([, { type }]) => type !== 'text');
  // Half of the conditions are on the states that metrics are usually about.
  const usual = testable.filter(([, { type }]) => ['choice', 'flag', ...numeric].includes(type));
  const simple = fc.oneof(fc.constantFrom(...testable), fc.constantFrom(...(usual.length > 0 ? usual : testable))).chain((column) => condition(column, use));
  const one = use !== 'lookup' && hasColumns(table, ['instant']) ? fc.oneof({ weight: 7, arbitrary: simple }, timed(table, use)) : simple;
  return fc.array(one, { minLength, maxLength: 2 });
}
