import { quoteList } from '../../errors.ts';
import { units } from '../../time/civil.ts';
import type { Window } from '../../time/window.ts';
import type { AtNode, ValueNode } from '../node.ts';
import { shapeOfOwnTable } from '../own-table.ts';
import { product, quotient } from '../unit.ts';
import { valueUnit } from '../value-unit.ts';
import { checkAggregate } from './aggregate.ts';
import { checkOwnTable } from './own-table.ts';
import { checkColumn, type Fail, shapeNamed, versioned } from './scope.ts';

const nodes: readonly string[] = ['at', 'asOf', 'during', 'add', 'subtract', 'multiply', 'divide', 'total', 'over'];

/** Fails where a value means nothing. */
export function checkValue(value: ValueNode, fail: Fail): void {
  if (!nodes.includes(value?.node)) fail('it is not placed in time: expected "at", "asOf" or "during", or arithmetic over them');
  switch (value.node) {
    case 'at':
      checkAt(value, fail);
      return;
    case 'asOf': {
      const table = shapeNamed(value.table, value.own, fail);
      if (!table.history) fail(`${value.table} keep no versions, so they have no state at a moment, expected ${quoteList(versioned)}`);
      checkAggregate(value.of, { table, placement: 'asOf', fail });
      return;
    }
    case 'during': {
      const table = shapeNamed(value.from.table, value.own, fail);
      checkColumn(value.from, ['instant'], { table, fail });
      checkColumn(value.to, ['instant'], { table, fail });
      checkAggregate(value.of, { table, placement: 'during', fail });
      return;
    }
    case 'total':
      checkValue(value.value, fail);
      return;
    case 'over':
      checkWindow(value.window, fail);
      checkValue(value.value, fail);
      return;
    default:
      checkArithmetic(value, fail);
  }
}

function checkAt({ moment, of, from, own }: AtNode, fail: Fail): void {
  if (from) checkOwnTable(from, fail);
  const table = from ? shapeOfOwnTable(from) : shapeNamed(moment.table, own, fail);
  checkColumn(moment, ['instant'], { table, fail });
  checkAggregate(of, { table, placement: 'at', fail });
}

function checkArithmetic(value: Extract<ValueNode, { left: ValueNode }>, fail: Fail): void {
  checkValue(value.left, fail);
  checkValue(value.right, fail);
  const [left, right] = [valueUnit(value.left), valueUnit(value.right)];
  if (value.node === 'divide') {
    if (quotient(left, right) === null) fail(`cannot divide ${left} by ${right}, expected ${quoteList([...new Set([left, 'count', 'share', 'ratio'])])}`);
  } else if (value.node === 'multiply') {
    if (product(left, right) === null) fail(`cannot multiply ${left} by ${right}, expected a count, a share or a ratio on one side`);
  } else if (left !== right) fail(`cannot ${value.node} ${left} and ${right}, expected the same unit twice`);
}

/** Beyond it no calendar means anything. */
const farthest = 10_000;

function checkWindow(window: Window, fail: Fail): void {
  if (!['shift', 'trailing', 'toDate', 'yearBefore'].some((name) => name in window)) fail('a window is a shift, trailing, to date or a year before');
  if ('shift' in window && !(Number.isInteger(window.shift) && Math.abs(window.shift) <= farthest))
    fail(`a shift is a whole number of periods, not ${window.shift}`);
  if ('trailing' in window && !(Number.isInteger(window.trailing) && window.trailing >= 1 && window.trailing <= farthest))
    fail(`a trailing window is of at least 1 whole period, not ${window.trailing}`);
  if ('toDate' in window && !units.includes(window.toDate)) fail(`there is no calendar unit "${window.toDate}", expected one of ${quoteList(units)}`);
  if ('yearBefore' in window && !['date', 'week'].includes(window.yearBefore)) fail(`a year before is by "date" or by "week", not by "${window.yearBefore}"`);
}
