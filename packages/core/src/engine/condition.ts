import { emptyFlag, noCode, type StoredColumn, type StoredTable } from '../dataset/column.ts';
import type { ConditionNode } from '../metric/node.ts';
import { tables } from '../model/index.ts';
import { shape } from '../model/table.ts';
import { parseAmount } from '../money/amount.ts';
import type { Period } from '../time/period.ts';

/** true, false, or why it cannot be told. */
export type Answer = boolean | string;
export type Test = (row: number, period: Period) => Answer;

const always: Test = () => true;

/** All conditions must hold; a false one decides even where another cannot be told. */
export function compileAll(conditions: readonly ConditionNode[], table: StoredTable): Test {
  const tests = conditions.map((condition) => compile(condition, table));
  if (tests.length === 0) return always;
  return (row, period) => {
    let answer: Answer = true;
    for (const test of tests) {
      const one = test(row, period);
      if (one === false) return false;
      if (one !== true && answer === true) answer = one;
    }
    return answer;
  };
}

function compile(condition: ConditionNode, table: StoredTable): Test {
  const column = table.columns[condition.column];
  if (!column) return () => absentAnswer(condition, table.name);
  switch (condition.node) {
    case 'is':
      return isOneOf(column, condition.values);
    case 'isNot': {
      const test = isOneOf(column, condition.values);
      return (row, period) => !test(row, period);
    }
    case 'known': {
      const empty = isEmpty(column);
      return (row) => !empty(row) === condition.is;
    }
    case 'inPeriod': {
      const { values } = column as { values: Float64Array };
      return (row, period) => (values[row]! >= period.start && values[row]! < period.end) === condition.is;
    }
    case 'range':
      return range(condition, column);
  }
}

/** The model says what an absent flag means; the planner has made sure that nothing else is absent. */
function absentAnswer(condition: ConditionNode, table: string): boolean {
  const { absent } = tables[table as keyof typeof tables][shape].columns[condition.column as never] as { absent?: boolean };
  return condition.node === 'is' && absent !== undefined && condition.values.includes(absent);
}

function isOneOf(column: StoredColumn, values: readonly unknown[]): Test {
  if (column.kind === 'flags') return (row) => column.values[row] !== emptyFlag && values.includes(column.values[row] === 1);
  const { codes, words } = column as Extract<StoredColumn, { kind: 'codes' }>;
  const wanted = new Set(words.flatMap((word, code) => (values.includes(word) ? [code] : [])));
  return (row) => wanted.has(codes[row]!);
}

function isEmpty(column: StoredColumn): (row: number) => boolean {
  switch (column.kind) {
    case 'codes':
      return (row) => column.codes[row] === noCode;
    case 'flags':
      return (row) => column.values[row] === emptyFlag;
    case 'amounts':
      return (row) => column.values[row] === null;
    default:
      return (row) => Number.isNaN(column.values[row]);
  }
}

function range({ column: name, atLeast, above, below, atMost }: Extract<ConditionNode, { node: 'range' }>, column: StoredColumn): Test {
  const empty = isEmpty(column);
  const { values } = column as { values: ArrayLike<number | bigint> };
  const scale = (bound: number | undefined): number | bigint | undefined =>
    bound === undefined || column.kind !== 'amounts' ? bound : parseAmount(String(bound));
  const [least, over, under, most] = [scale(atLeast), scale(above), scale(below), scale(atMost)];
  return (row) => {
    if (empty(row)) return `${name} missing`;
    const value = values[row]!;
    return (
      (least === undefined || value >= least) &&
      (over === undefined || value > over) &&
      (under === undefined || value < under) &&
      (most === undefined || value <= most)
    );
  };
}
