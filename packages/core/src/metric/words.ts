import { type Definition, type MetricDefinition, partsOf } from './definition.ts';
import { grammars, type Language } from './grammar.ts';
import {
  type AggregateNode,
  type ConditionNode,
  type ExpressionNode,
  type FunnelNode,
  type FunnelWindow,
  isPlaced,
  isTimed,
  type MomentNode,
  type OwnTableNode,
  type PlacedNode,
  type Scalar,
  tableOf,
  type ValueNode,
} from './node.ts';
import { columnWords, tableWords, valueWords } from './vocabulary.ts';

/** The formula of a metric as a sentence, made from the definition itself. */
export function formulaInWords(metric: Definition & Pick<MetricDefinition, 'partLabels'>, language: Language): string {
  const parts = partsOf(metric).map(
    ([part, value]) => `${part === null ? '' : `${metric.partLabels?.[part]?.[language] ?? part}: `}${valueInWords(value, language)}`,
  );
  return [...parts, ...tablesInWords(metric, language)].join('. ');
}

function valueInWords(value: ValueNode, language: Language): string {
  const grammar = grammars[language];
  if (isPlaced(value)) return placedInWords(value, language);
  if (value.node === 'total') return grammar.total(valueInWords(value.value, language));
  if (value.node === 'over') return grammar.over(grammar.window(value.window), valueInWords(value.value, language));
  const sign = { divide: '÷', multiply: '×', add: '+', subtract: '−' }[value.node];
  return `(${valueInWords(value.left, language)}) ${sign} (${valueInWords(value.right, language)})`;
}

function placedInWords(placed: PlacedNode, language: Language): string {
  const grammar = grammars[language];
  const aggregate = aggregateInWords(placed.of, language);
  if (placed.node === 'asOf') return grammar.asOf(aggregate, placed.moment);
  if (placed.node === 'during') return grammar.during(aggregate, columnName(placed.from.column, language), columnName(placed.to.column, language));
  return placed.from?.node === 'per' ? grammar.inEach(aggregate) : grammar.at(aggregate, columnName(placed.moment.column, language));
}

/** What the tables are that a metric defines for itself: each said once, after the formula. */
function tablesInWords(metric: Definition, language: Language): string[] {
  const said = new Map<string, string>();
  for (const [, value] of partsOf(metric)) for (const table of ownTables(value)) said.set(table.name, ownTableInWords(table, language));
  return [...said.values()];
}

function ownTables(value: ValueNode): readonly OwnTableNode[] {
  if ('left' in value) return [...ownTables(value.left), ...ownTables(value.right)];
  if (!isPlaced(value)) return ownTables(value.value);
  if (value.node !== 'at' || !value.from) return [];
  return [value.from, ...(value.from.node === 'per' ? Object.values(value.from.columns).flatMap(ownTables) : [])];
}

function ownTableInWords(table: OwnTableNode, language: Language): string {
  const grammar = grammars[language];
  if (table.node === 'funnel') return funnelInWords(table, language);
  const columns = Object.entries(table.columns).map(([column, value]) => `${column} = ${valueInWords(value, language)}`);
  return grammar.per(table.name, columnName(table.unit, language), columns.join('; '));
}

function funnelInWords({ name, unit, steps, within, skipping }: FunnelNode, language: Language): string {
  const grammar = grammars[language];
  const inWindow = (window: FunnelWindow | undefined): string => (window ? grammar.limit(window.length, window.clock) : '');
  const said = steps.map(({ name: step, event, where, within: window }) => {
    const rows = rowsOf(event.table, where, language);
    return `${step} (${grammar.event(rows, columnName(event.column, language))}${inWindow(window)})`;
  });
  return grammar.funnel(name, columnName(unit, language), said.join(' → '), inWindow(within), skipping);
}

function aggregateInWords(aggregate: AggregateNode, language: Language): string {
  const { aggregate: say, rate } = grammars[language];
  const rows = rowsOf(tableOf(aggregate), aggregate.where, language);
  switch (aggregate.node) {
    case 'share': {
      const { of, where } = aggregate;
      const whole = of.node === 'count' ? rowsOf(of.table, of.where, language) : aggregateInWords(of, language);
      return say.share(whole, conditionsInWords(where, language));
    }
    case 'count':
      return say.count(rows);
    case 'distinct':
      return say.distinct(columnName(aggregate.of.column, language), rows);
    case 'survival':
      return survivalInWords(aggregate, rows, language);
    case 'reducer':
      return say.reducer(aggregate.name, rows);
    default: {
      const of = expressionInWords(aggregate.of, language);
      const said = aggregate.node === 'quantile' ? say.quantile(aggregate.p, of, rows) : say[aggregate.node](of, rows);
      return aggregate.rate ? `${said}${rate[aggregate.rate]}` : said;
    }
  }
}

function survivalInWords({ of, ask, event, competing }: Extract<AggregateNode, { node: 'survival' }>, rows: string, language: Language): string {
  const { aggregate: say } = grammars[language];
  const time = expressionInWords(of, language);
  const ends = event ? conditionsInWords(event, language) : null;
  const against = competing ? conditionsInWords(competing, language) : null;
  return 'quantile' in ask ? say.timeQuantile(ask.quantile, time, rows, ends) : say.incidenceAt(ask.incidenceAt, time, rows, ends, against);
}

function expressionInWords(expression: ExpressionNode, language: Language): string {
  const { expression: say } = grammars[language];
  switch (expression.node) {
    case 'column':
      return columnName(expression.column, language);
    case 'elapsed':
      return say.elapsed(expression.clock, momentInWords(expression.from, language), momentInWords(expression.to, language));
    case 'overlap':
      return say.overlap(expression.clock);
    case 'prorated':
      return say.prorated(columnName(expression.of.column, language));
    case 'times':
      return `${columnName(expression.of.column, language)} × ${columnName(expression.by.column, language)}`;
    case 'least':
      return say.least(expressionInWords(expression.left, language), expressionInWords(expression.right, language));
  }
}

function momentInWords(moment: MomentNode, language: Language): string {
  if (moment.node === 'column') return columnName(moment.column, language);
  const { event, where, on } = moment;
  return grammars[language].expression.firstAfter(
    rowsOf(event.table, where, language),
    columnName(event.column, language),
    columnName(on, language),
    columnName(moment.from.column, language),
  );
}

function rowsOf(table: string, where: readonly ConditionNode[], language: Language): string {
  const rows = name(tableWords, table, language);
  return where.length > 0 ? grammars[language].where(rows, conditionsInWords(where, language)) : rows;
}

const conditionsInWords = (conditions: readonly ConditionNode[], language: Language): string =>
  conditions.map((condition) => conditionInWords(condition, language)).join(grammars[language].and);

function conditionInWords(condition: ConditionNode, language: Language): string {
  const grammar = grammars[language];
  if (isTimed(condition)) return grammar[condition.node](expressionInWords(condition.time, language), condition.length, condition.time.clock);
  const column = columnName(condition.column, language);
  const list = (values: readonly Scalar[]): string => values.map((value) => name(valueWords, String(value), language)).join(grammar.or);
  switch (condition.node) {
    case 'is':
      return typeof condition.values[0] === 'boolean' ? grammar.flag(column, condition.values[0]) : grammar.is(column, list(condition.values));
    case 'isNot':
      return grammar.isNot(column, list(condition.values));
    case 'known':
      return grammar.known(column, condition.is);
    case 'inPeriod':
      return grammar.inPeriod(column, condition.is);
    case 'range':
      return `${column} ${boundsInWords(condition, language)}`;
  }
}

function boundsInWords(condition: Extract<ConditionNode, { node: 'range' }>, language: Language): string {
  const { bounds, and } = grammars[language];
  const said = (['atLeast', 'above', 'below', 'atMost'] as const).flatMap((bound) => (condition[bound] === undefined ? [] : [bounds[bound](condition[bound])]));
  return said.join(and);
}

const name = (words: Readonly<Record<string, { readonly en: string; readonly ru: string }>>, id: string, language: Language): string =>
  words[id]?.[language] ?? id;
const columnName = (column: string, language: Language): string => name(columnWords, column, language);
