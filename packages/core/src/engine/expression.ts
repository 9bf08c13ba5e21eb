import type { StoredColumn } from '../dataset/column.ts';
import type { ColumnNode, ExpressionNode, RatePolicy } from '../metric/node.ts';
import { amountPlaces } from '../metric/value-unit.ts';
import { amount, prorated } from './amount.ts';
import { elapsedValue, overlap } from './elapsed.ts';
import { numberScale } from './quantity.ts';
import { type Reading, reasonOf, type ValueOf } from './reading.ts';

export function compileExpression(expression: ExpressionNode, reading: Reading, rate: RatePolicy | undefined): ValueOf {
  switch (expression.node) {
    case 'column':
      return expression.type === 'money' ? amount(expression, reading, rate) : number(expression, reading);
    case 'elapsed':
      return elapsedValue(expression, reading);
    case 'overlap':
      return overlap(expression.clock, reading);
    case 'prorated':
      return prorated(expression, reading, rate);
    case 'times':
      return times(expression, reading, rate);
    case 'least':
      return least(expression, reading, rate);
  }
}

function number({ column }: ColumnNode, { table }: Reading, scale = numberScale): ValueOf {
  const stored = table.columns[column] as (StoredColumn & { values: Float64Array }) | undefined;
  if (!stored) return () => `${column} missing`;
  const reason = reasonOf(table, column);
  return (row) => {
    const value = Math.round(stored.values[row]! * scale);
    if (Number.isNaN(value)) return reason(row);
    return Number.isFinite(value) ? BigInt(value) : `${column} too large`;
  };
}

/** A ratio counts to its sixth decimal. */
const ratioScale = 1_000_000;

/** In 1e-22: the amount's 1e-16 × the ratio's 1e-6. */
function times({ of, by }: Extract<ExpressionNode, { node: 'times' }>, reading: Reading, rate: RatePolicy | undefined): ValueOf {
  const [whole, part] = [amount(of, reading, rate), number(by, reading, ratioScale)];
  return (row, place) => {
    const [total, ratio] = [whole(row, place), part(row, place)];
    if (typeof total === 'string') return total;
    return typeof ratio === 'string' ? ratio : total * ratio;
  };
}

function least(node: Extract<ExpressionNode, { node: 'least' }>, reading: Reading, rate: RatePolicy | undefined): ValueOf {
  const [left, right] = [node.left, node.right].map((side) => compileExpression(side, reading, rate)) as [ValueOf, ValueOf];
  // Amounts that are kept with fewer decimals are brought to those of the other side.
  const [scaleLeft, scaleRight] = [node.left, node.right].map((side) => 10n ** BigInt(amountPlaces(node) - amountPlaces(side))) as [bigint, bigint];
  return (row, place) => {
    const [one, other] = [left(row, place), right(row, place)];
    if (typeof one === 'string') return one;
    if (typeof other === 'string') return other;
    // biome-ignore lint/complexity/useMathMinMax: Math.min does not take a bigint
    return one * scaleLeft < other * scaleRight ? one * scaleLeft : other * scaleRight;
  };
}
