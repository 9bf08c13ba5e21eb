import type { AggregateNode, ExpressionNode, ValueNode } from './node.ts';
import { isPlaced } from './node.ts';
import { product, quotient, type Unit } from './unit.ts';

/** The unit of a value that has been checked. */
export function valueUnit(value: ValueNode): Unit {
  if (isPlaced(value)) return aggregateUnit(value.of);
  if (!('left' in value)) return valueUnit(value.value);
  const [left, right] = [valueUnit(value.left), valueUnit(value.right)];
  if (value.node === 'divide') return quotient(left, right) ?? left;
  return value.node === 'multiply' ? (product(left, right) ?? left) : left;
}

export function aggregateUnit(aggregate: AggregateNode): Unit {
  switch (aggregate.node) {
    case 'count':
    case 'distinct':
      return 'count';
    case 'share':
      return 'share';
    case 'survival':
      return 'quantile' in aggregate.ask ? aggregate.of.clock : 'share';
    case 'reducer':
      return aggregate.unit;
    default:
      return expressionUnit(aggregate.of);
  }
}

/** The unit of what is added up underneath: of a share, of what it is taken of. */
export const stateUnit = (aggregate: AggregateNode): Unit => aggregateUnit(aggregate.node === 'share' ? aggregate.of : aggregate);

export function expressionUnit(expression: ExpressionNode): Unit {
  switch (expression.node) {
    case 'column':
      return expression.type as Unit;
    case 'elapsed':
    case 'overlap':
      return expression.clock;
    case 'least':
      return expressionUnit(expression.left);
    default:
      return 'money';
  }
}

/** How many decimals an amount of the expression is kept with: 6 of the amount, 10 of the exchange rate, and 6 of a ratio it is multiplied by. */
export function amountPlaces(expression: ExpressionNode): 16 | 22 {
  if (expression.node === 'least') return amountPlaces(expression.left) === 22 ? 22 : amountPlaces(expression.right);
  return expression.node === 'times' ? 22 : 16;
}
