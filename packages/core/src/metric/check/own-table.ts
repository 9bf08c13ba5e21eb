import { quoteList } from '../../errors.ts';
import { dimensionColumn } from '../../model/table.ts';
import type { FunnelNode, FunnelWindow, OwnTableNode, PerNode } from '../node.ts';
import { checkConditions } from './condition.ts';
import { checkColumn, type Fail, isStandard, shapeNamed } from './scope.ts';
import { checkValue } from './value.ts';

export function checkOwnTable(node: OwnTableNode, fail: Fail): void {
  if (isStandard(node.name)) fail(`the name "${node.name}" is taken by a table of the model`);
  if (node.node === 'per') checkPer(node, fail);
  else checkFunnel(node, fail);
}

function checkPer({ name, columns, anchor }: PerNode, fail: Fail): void {
  const names = Object.keys(columns);
  if (names.length === 0) fail(`"${name}" has no column`);
  const taken = names.find((column) => ['period', 'unit', 'node', 'with'].includes(column));
  if (taken !== undefined) fail(`the column name "${taken}" of "${name}" is taken`);
  if (anchor !== undefined && !names.includes(anchor)) fail(`"${name}" has no column "${anchor}" to be anchored by, expected one of ${quoteList(names)}`);
  for (const value of Object.values(columns)) checkValue(value, fail);
}

function checkFunnel({ name, unit, steps, within }: FunnelNode, fail: Fail): void {
  if (steps.length === 0) fail(`the funnel "${name}" has no step`);
  const names = steps.map((step) => step.name);
  const twice = names.find((step, index) => names.indexOf(step) !== index);
  if (twice !== undefined) fail(`the funnel "${name}" has two steps "${twice}"`);
  checkWindow(within, fail);
  for (const step of steps) {
    const table = shapeNamed(step.event.table, step.own, fail);
    checkColumn(step.event, ['instant'], { table, fail });
    if (dimensionColumn(table, unit) === undefined) fail(`${table.name} have no ${unit}, so they can be no step of "${name}"`);
    checkConditions(step.where, { table, placement: 'lookup', fail });
    checkWindow(step.within, fail);
  }
}

function checkWindow(window: FunnelWindow | undefined, fail: Fail): void {
  if (window && !(window.length >= 0 && Number.isFinite(window.length))) fail(`a window lasts at least 0 ${window.clock}, not ${window.length}`);
}
