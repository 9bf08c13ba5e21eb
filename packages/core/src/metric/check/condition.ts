import { quoteList } from '../../errors.ts';
import type { ColumnType, Spec } from '../../model/column.ts';
import { type ConditionNode, isTimed, type TimedNode } from '../node.ts';
import { checkElapsed } from './expression.ts';
import { numeric, type Scope, specOf } from './scope.ts';

type ColumnTest = Exclude<ConditionNode, TimedNode>;

const amounts: readonly ColumnType[] = [...numeric, 'ratio'];
const allowed: Readonly<Record<ColumnTest['node'], readonly ColumnType[]>> = {
  is: ['choice', 'label', 'reference', 'flag'],
  isNot: ['choice', 'label', 'reference'],
  known: ['choice', 'label', 'reference', 'flag', 'instant', ...amounts],
  inPeriod: ['instant'],
  range: amounts,
};

export const checkConditions = (where: readonly ConditionNode[], scope: Scope): void => where.forEach((condition) => void checkCondition(condition, scope));

function checkCondition(condition: ConditionNode, scope: Scope): void {
  const { fail, table, placement } = scope;
  if (isTimed(condition)) {
    checkTimed(condition, scope);
    return;
  }
  const spec = specOf(table, condition.column, fail);
  if (!allowed[condition.node].includes(spec.type)) {
    const tests = Object.entries(allowed).flatMap(([test, types]) => (types.includes(spec.type) ? [test] : []));
    fail(`"${condition.column}" of ${table.name} is a ${spec.type}, which cannot be tested by "${condition.node}", expected ${quoteList(tests)}`);
  }
  if (condition.node === 'inPeriod' && placement === 'lookup') fail(`"${condition.column}" of ${table.name} is looked up, where there is no period`);
  if (condition.node === 'is' || condition.node === 'isNot') checkValues(condition, spec, scope);
  if (condition.node === 'range') checkBounds(condition, spec, scope);
}

function checkBounds(
  { column, atLeast, above, below, atMost }: Extract<ConditionNode, { node: 'range' }>,
  spec: Spec,
  { table, placement, fail }: Scope,
): void {
  const bounds = [atLeast, above, below, atMost].filter((bound) => bound !== undefined);
  if (bounds.length === 0) fail(`"${column}" of ${table.name} is tested against no bound, expected "atLeast", "above", "below" or "atMost"`);
  const wrong = bounds.find((bound) => !Number.isFinite(bound));
  if (wrong !== undefined) fail(`"${column}" of ${table.name} cannot be compared with ${wrong}, expected a number`);
  if (spec.type !== 'money') return;
  const fine = bounds.find((bound) => Number(bound.toFixed(6)) !== bound);
  if (fine !== undefined) fail(`"${column}" of ${table.name} is an amount, which has at most six decimals, unlike ${fine}`);
  if (placement === 'lookup' && bounds.some((bound) => bound !== 0))
    fail(`"${column}" of ${table.name} is looked up, where there is no exchange rate: expected a bound of 0`);
}

function checkTimed({ node, length, time }: TimedNode, scope: Scope): void {
  if (scope.placement === 'lookup') scope.fail(`"${node}" cannot be asked of an event that is looked up`);
  if (node === 'overdue' && scope.placement !== 'during') scope.fail('"overdue" needs rows that last, expected "during" around it');
  if (!(length >= 0 && Number.isFinite(length))) scope.fail(`a window lasts at least 0 ${time.clock}, not ${length}`);
  checkElapsed(time, scope);
}

function checkValues({ column, values }: Extract<ConditionNode, { node: 'is' | 'isNot' }>, spec: Spec, { table, fail }: Scope): void {
  if (values.length === 0) fail(`"${column}" of ${table.name} is tested against no value`);
  const fits = (value: unknown): boolean =>
    spec.type === 'flag' ? typeof value === 'boolean' : typeof value === 'string' && (spec.values?.includes(value) ?? true);
  const wrong = values.find((value) => !fits(value));
  if (wrong === undefined) return;
  const right = spec.values ? `one of ${quoteList(spec.values)}` : spec.type === 'flag' ? 'true or false' : 'a text';
  fail(`"${column}" of ${table.name} is never "${wrong}", expected ${right}`);
}
