import { quoteList, SalesperfError } from '../errors.ts';
import type { ColumnType, Spec } from '../model/column.ts';
import { tables as standardTables } from '../model/index.ts';
import { type Column, type Shape, shape } from '../model/table.ts';
import { type Metric, type MetricDefinition, partsOf } from './definition.ts';

import { type AggregateNode, type ColumnNode, type ConditionNode, tableOf, type ValueNode } from './node.ts';
import { metricSchema } from './schema.ts';
import { quotient, type Unit } from './unit.ts';

const numeric: readonly ColumnType[] = ['money', 'number', 'score'];
const shapes: Readonly<Record<string, Shape>> = Object.fromEntries(Object.values(standardTables).map((table) => [table[shape].name, table[shape]]));

const versioned = Object.values(shapes).flatMap(({ name, history }) => (history ? [name] : []));

/** What does not compile in TypeScript, refused at run time too: for metrics that were stored, or written by a program. */
export function checkMetric(definition: MetricDefinition): Metric {
  const fail = (why: string): never => {
    throw new SalesperfError('invalid_definition', `Cannot define the metric "${definition.id}": ${why}`, { metric: definition.id });
  };
  const parts = partsOf(definition);
  if (parts.length === 0) fail('it has neither a value nor parts');
  const unit = unitOf(parts[0]![1], fail);
  for (const [, value] of parts.slice(1)) unitOf(value, fail);
  return { ...definition, unit };
}

/**
 * Reads a metric from JSON: its shape by the schema, its meaning by the same check the builders go through.
 * @throws SalesperfError `invalid_definition`
 */
export function parseMetric(json: unknown): Metric {
  const parsed = metricSchema.safeParse(json);
  if (parsed.success) return checkMetric(parsed.data as MetricDefinition);
  const issue = parsed.error.issues[0]!;
  throw new SalesperfError('invalid_definition', `Cannot read the metric: ${issue.message} at ${issue.path.join('.') || 'the top'}`);
}

type Fail = (why: string) => never;

/** The unit of a value. Throws where the value means nothing. */
export function unitOf(
  value: ValueNode,
  fail: Fail = (why) => {
    throw new SalesperfError('invalid_definition', why);
  },
): Unit {
  switch (value.node) {
    case 'at':
      columnOf(value.moment, value.moment.table, ['instant'], fail);
      return aggregateUnit(value.of, value.moment.table, fail);
    case 'asOf':
      if (!shapeOf(value.table, fail).history) fail(`${value.table} keep no versions, so they have no state at a moment, expected ${quoteList(versioned)}`);
      return aggregateUnit(value.of, value.table, fail);
    case 'total':
      return unitOf(value.value, fail);
    default: {
      const left = unitOf(value.left, fail);
      const right = unitOf(value.right, fail);
      if (value.node === 'divide')
        return quotient(left, right) ?? fail(`cannot divide ${left} by ${right}, expected ${quoteList([...new Set([left, 'count', 'share', 'ratio'])])}`);
      return left === right ? left : fail(`cannot ${value.node} ${left} and ${right}, expected the same unit twice`);
    }
  }
}

function aggregateUnit(aggregate: AggregateNode, table: string, fail: Fail): Unit {
  if (tableOf(aggregate) !== table) fail(`${tableOf(aggregate)} cannot be placed by a moment of ${table}, expected one of their own`);
  for (const condition of aggregate.where) checkCondition(condition, table, fail);
  switch (aggregate.node) {
    case 'count':
      return 'count';
    case 'distinct':
      columnOf(aggregate.of, table, ['reference'], fail);
      return 'count';
    case 'quantile':
      if (!(aggregate.p >= 0 && aggregate.p <= 1)) fail(`a quantile is between 0 and 1, not ${aggregate.p}`);
      return columnOf(aggregate.of, table, numeric, fail).type as Unit;
    case 'share':
      if (aggregateUnit(aggregate.of, table, fail) === 'score') fail('a share is of a count or a sum, not of scores');
      return 'share';
    default:
      return columnOf(aggregate.of, table, numeric, fail).type as Unit;
  }
}

function checkCondition(condition: ConditionNode, table: string, fail: Fail): void {
  const spec = specOf(table, condition.column, fail);
  const allowed: Record<ConditionNode['node'], readonly ColumnType[]> = {
    is: ['choice', 'label', 'reference', 'flag'],
    isNot: ['choice', 'label', 'reference'],
    known: ['choice', 'label', 'reference', 'instant', ...numeric],
    inPeriod: ['instant'],
    range: numeric,
  };
  if (!allowed[condition.node].includes(spec.type)) {
    const tests = Object.entries(allowed).flatMap(([test, types]) => (types.includes(spec.type) ? [test] : []));
    fail(`"${condition.column}" of ${table} is a ${spec.type}, which cannot be tested by "${condition.node}", expected ${quoteList(tests)}`);
  }
  if (condition.node !== 'is' && condition.node !== 'isNot') return;
  if (condition.values.length === 0) fail(`"${condition.column}" of ${table} is tested against no value`);
  const wrong = condition.values.find((value) =>
    spec.type === 'flag' ? typeof value !== 'boolean' : typeof value !== 'string' || (spec.values && !spec.values.includes(value)),
  );
  if (wrong !== undefined)
    fail(
      `"${condition.column}" of ${table} is never "${wrong}", expected ${spec.values ? `one of ${quoteList(spec.values)}` : spec.type === 'flag' ? 'true or false' : 'a text'}`,
    );
}

function columnOf(column: ColumnNode | Column<Shape, ColumnType>, table: string, types: readonly ColumnType[], fail: Fail): ColumnNode {
  if (column.table !== table) fail(`"${column.column}" is a column of ${column.table}, not of ${table}`);
  const { type } = specOf(table, column.column, fail);
  if (!types.includes(type)) fail(`"${column.column}" of ${table} is a ${type}, expected ${quoteList(types)}`);
  if (column.type !== type) fail(`"${column.column}" of ${table} is a ${type}, not a ${column.type}`);
  return column;
}

const specOf = (table: string, column: string, fail: Fail): Spec => {
  const { columns } = shapeOf(table, fail);
  return (
    (Object.hasOwn(columns, column) ? columns[column] : undefined) ??
    fail(`${table} have no column "${column}", expected one of ${quoteList(Object.keys(columns))}`)
  );
};

const shapeOf = (table: string, fail: Fail): Shape =>
  (Object.hasOwn(shapes, table) ? shapes[table] : undefined) ?? fail(`there is no table "${table}", expected one of ${quoteList(Object.keys(shapes))}`);
