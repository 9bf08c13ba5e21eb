import type { ColumnType } from '../../model/column.ts';
import type { AggregateNode, SurvivalNode } from '../node.ts';
import { tableOf } from '../node.ts';
import { allUnits } from '../unit.ts';
import { aggregateUnit, expressionUnit } from '../value-unit.ts';
import { checkConditions } from './condition.ts';
import { checkElapsed, checkExpression } from './expression.ts';
import { checkColumn, type Scope } from './scope.ts';

/** Free text is not kept where metrics read. */
const read: readonly ColumnType[] = ['choice', 'label', 'reference', 'flag', 'number', 'seconds', 'money', 'ratio', 'score', 'instant'];

export function checkAggregate(aggregate: AggregateNode, scope: Scope): void {
  const { fail, table } = scope;
  if (tableOf(aggregate) !== table.name) fail(`${tableOf(aggregate)} cannot be placed by a moment of ${table.name}, expected one of their own`);
  checkConditions(aggregate.where, scope);
  checkWhatIsAsked(aggregate, scope);
}

function checkWhatIsAsked(aggregate: AggregateNode, scope: Scope): void {
  const { fail, placement } = scope;
  switch (aggregate.node) {
    case 'count':
      if (placement === 'during') fail('a row that lasts through several periods would be counted in each, expected "distinct"');
      return;
    case 'distinct':
      checkColumn(aggregate.of, ['reference'], scope);
      return;
    case 'share':
      checkAggregate(aggregate.of, scope);
      if (aggregate.where.length === 0) fail('a share needs a condition: without one it is always 1');
      if (aggregateUnit(aggregate.of) === 'score') fail('a share is of a count or a sum, not of scores');
      return;
    case 'survival':
      checkSurvival(aggregate, scope);
      return;
    case 'reducer':
      if (!allUnits.includes(aggregate.unit)) fail(`there is no unit "${aggregate.unit}"`);
      for (const column of aggregate.columns) checkColumn(column, read, scope);
      return;
    default:
      if (aggregate.node === 'quantile') assertProbability(aggregate.p, scope);
      checkExpression(aggregate.of, scope);
      if (aggregate.rate !== undefined && expressionUnit(aggregate.of) !== 'money') fail('an exchange rate is for amounts, expected a sum of money');
  }
}

function assertProbability(p: number, { fail }: Scope): void {
  if (!(p >= 0 && p <= 1)) fail(`a quantile is between 0 and 1, not ${p}`);
}

function checkSurvival({ of, ask, event = [], competing }: SurvivalNode, scope: Scope): void {
  checkElapsed(of, scope);
  checkConditions([...event, ...(competing ?? [])], scope);
  if ('quantile' in ask && competing) scope.fail('what competes makes a share, not a time: expected an incidence, or ends that are censored');
  if ('quantile' in ask) assertProbability(ask.quantile, scope);
  else if (!(ask.incidenceAt >= 0)) scope.fail(`an incidence is at a time of at least 0 ${of.clock}, not ${ask.incidenceAt}`);
}
