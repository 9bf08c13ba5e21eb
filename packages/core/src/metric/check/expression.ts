import { quoteList } from '../../errors.ts';
import { dimensionColumn } from '../../model/table.ts';
import type { ElapsedNode, ExpressionNode, FirstAfterNode, MomentNode } from '../node.ts';
import { expressionUnit } from '../value-unit.ts';
import { checkConditions } from './condition.ts';
import { checkColumn, numeric, type Scope, shapeNamed } from './scope.ts';

export function checkExpression(expression: ExpressionNode, scope: Scope): void {
  const { fail, table } = scope;
  switch (expression.node) {
    case 'column':
      checkColumn(expression, numeric, scope);
      return;
    case 'elapsed':
      checkElapsed(expression, scope);
      return;
    case 'overlap':
      if (expression.table !== table.name) fail(`the overlap is of ${expression.table}, not of ${table.name}`);
      assertDuring(expression, scope);
      return;
    case 'prorated':
      checkColumn(expression.of, ['money'], scope);
      checkColumn(expression.from, ['instant'], scope);
      checkColumn(expression.to, ['instant'], scope);
      assertDuring(expression, scope);
      return;
    case 'times':
      checkColumn(expression.of, ['money'], scope);
      checkColumn(expression.by, ['ratio'], scope);
      return;
    case 'least':
      checkLeast(expression, scope);
      return;
  }
}

function checkLeast({ left, right }: Extract<ExpressionNode, { node: 'least' }>, scope: Scope): void {
  checkExpression(left, scope);
  checkExpression(right, scope);
  const [one, other] = [expressionUnit(left), expressionUnit(right)];
  if (one !== other) scope.fail(`the smaller of ${one} and ${other} means nothing, expected the same unit twice`);
}

const assertDuring = ({ node }: ExpressionNode, { placement, fail }: Scope): void => {
  if (placement !== 'during') fail(`"${node}" needs rows that last, expected "during" around it`);
};

export function checkElapsed({ from, to }: ElapsedNode, scope: Scope): void {
  checkMoment(from, scope);
  checkMoment(to, scope);
}

function checkMoment(moment: MomentNode, scope: Scope): void {
  if (moment.node === 'column') {
    checkColumn(moment, ['instant'], scope);
    return;
  }
  if (scope.placement === 'lookup') scope.fail('an event that is looked up cannot look up another');
  checkFirstAfter(moment, scope);
}

function checkFirstAfter({ from, event, on, where, own }: FirstAfterNode, scope: Scope): void {
  const { fail, table } = scope;
  checkColumn(from, ['instant'], scope);
  const events = shapeNamed(event.table, own, fail);
  checkColumn(event, ['instant'], { table: events, fail });
  const stranger = [table, events].find((one) => dimensionColumn(one, on) === undefined);
  if (stranger) fail(`${stranger.name} have no ${on} to look the first event up by, expected one of ${quoteList(sharedDimensions(table, events))}`);
  checkConditions(where, { table: events, placement: 'lookup', fail });
}

const sharedDimensions = (...[one, other]: [Scope['table'], Scope['table']]): string[] =>
  Object.values(one.columns).flatMap(({ dimension }) => (dimension && dimensionColumn(other, dimension) ? [dimension] : []));
