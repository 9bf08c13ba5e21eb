import { type Entity, quoteList, type Spec } from '@salesperf/core';
import { type Money, settleCurrency } from '../cells/money.ts';
import { isFailure } from '../cells/read.ts';
import type { Cell } from '../mapping/cell.ts';
import { columnsOf, type RecordMapping } from '../mapping/schema.ts';
import { type CellReader, compileCell, isUnreadable, type Unreadable } from './cell.ts';
import type { Columns } from './columns.ts';
import { compileCondition } from './condition.ts';
import type { Setting } from './reader.ts';
import type { Made, Reason, Row } from './row.ts';

/** What a row becomes by one mapping: a record, or why it becomes none. */
export type Rule = (row: Row) => Made | { readonly skipped: Reason } | { readonly failed: Unreadable };

interface Field {
  readonly name: string;
  readonly spec: Spec;
  readonly read: CellReader;
}

/** How the columns are named in a sentence. */
const sourceName = (cell: Cell | undefined): string | undefined => (typeof cell === 'string' ? cell : (cell?.column ?? cell?.template));

function compileFields(entity: Entity, mapping: RecordMapping, columns: Columns, setting: Setting): Field[] {
  const specs = columnsOf(entity);
  return Object.entries(mapping.columns).map(([name, cell]) => {
    const spec = specs[name]!;
    return { name, spec, read: compileCell(cell, { column: name, spec }, columns, setting) };
  });
}

/** Puts exact amount and currency in place of what was read beside each other. */
function settleMoney(values: Record<string, unknown>, name: string, column: string, byDefault: string | undefined): Unreadable | undefined {
  const money = values[name] as Money | null;
  values[name] = money?.amount ?? null;
  const currency = money
    ? settleCurrency(money, values.currency as string | null | undefined, byDefault)(money.amount)
    : ((values.currency as string | null | undefined) ?? null);
  if (isFailure(currency)) return { column, reason: `"${column}": "${money!.amount}" ${currency.failure}` };
  values.currency = currency;
  return undefined;
}

/** Compiles what a row becomes. Throws where the mapping names a column the file lacks. */
export function compileRule(mapping: RecordMapping, rule: number, columns: Columns, setting: Setting): Rule {
  const { entity } = mapping;
  const fields = compileFields(entity, mapping, columns, setting);
  const dimension = (name: string, cell: Cell) => ({ name, read: compileCell(cell, { column: name, spec: { type: 'label' } }, columns, setting) });
  const dimensions = Object.entries(mapping.dimensions ?? {}).map(([name, cell]) => dimension(name, cell));
  const unmet = mapping.where === undefined ? undefined : compileCondition(mapping.where, columns);
  const unique = (mapping.unique ?? []).map((cell) => compileCell(cell, { column: 'unique', spec: { type: 'text' } }, columns, setting));
  const statuses = new Map(setting.stages?.map((stage) => [stage.name, stage.status]));
  const stageSaysStatus = mapping.columns.stage !== undefined && statuses.size > 0;
  const money = fields.find(({ spec }) => spec.type === 'money');
  const required = Object.entries(columnsOf(entity)).filter(([, spec]) => spec.required);

  const missing = (name: string): Unreadable => {
    const column = sourceName(mapping.columns[name]) ?? name;
    return { column, reason: `"${column}" is empty, and ${entity} need ${quoteList([name])}` };
  };

  return (row) => {
    const skipped = unmet?.(row);
    if (skipped) return { skipped: { ...skipped, reason: `left out of ${entity} by "where": ${skipped.reason}` } };
    const values: Record<string, unknown> = {};
    for (const { name, read } of fields) {
      const value = read(row);
      if (isUnreadable(value)) return { failed: value };
      values[name] = value;
    }
    if (money) {
      const failed = settleMoney(values, money.name, sourceName(mapping.columns[money.name]) ?? money.name, columns.reading.currency);
      if (failed) return { failed };
    }
    if (stageSaysStatus && (values.status ?? null) === null) values.status = statuses.get(values.stage as string) ?? null;
    const empty = required.find(([name]) => (values[name] ?? null) === null);
    if (empty) return { failed: missing(empty[0]) };
    if (dimensions.length > 0) {
      const own: Record<string, unknown> = {};
      for (const { name, read } of dimensions) {
        const value = read(row);
        if (isUnreadable(value)) return { failed: value };
        own[name] = value;
      }
      values.dimensions = own;
    }
    if (unique.length === 0) return { entity, rule, values };
    const key = unique.map((read) => read(row)).map((text) => (text === null ? null : String(text).trim()));
    return { entity, rule, values, ...(key.some((text) => text !== null) ? { uniqueKey: JSON.stringify(key) } : {}) };
  };
}
