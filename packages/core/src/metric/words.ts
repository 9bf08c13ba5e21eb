import { type Definition, type MetricDefinition, partsOf } from './definition.ts';
import { type AggregateNode, type ConditionNode, type Scalar, tableOf, type ValueNode } from './node.ts';
import { columnWords, tableWords, valueWords } from './vocabulary.ts';

type Language = 'en' | 'ru';

/** How a formula is put into a language: one phrase a node. */
interface Grammar {
  readonly or: string;
  readonly and: string;
  readonly where: (rows: string, conditions: string) => string;
  readonly is: (column: string, values: string) => string;
  readonly isNot: (column: string, values: string) => string;
  readonly flag: (column: string, is: boolean) => string;
  readonly known: (column: string, is: boolean) => string;
  readonly inPeriod: (column: string, is: boolean) => string;
  readonly bounds: Readonly<Record<'atLeast' | 'above' | 'below' | 'atMost', (bound: number) => string>>;
  readonly aggregate: {
    readonly count: (rows: string) => string;
    readonly distinct: (column: string, rows: string) => string;
    readonly sum: (column: string, rows: string) => string;
    readonly mean: (column: string, rows: string) => string;
    readonly quantile: (p: number, column: string, rows: string) => string;
    readonly share: (whole: string, conditions: string) => string;
  };
  readonly at: (aggregate: string, moment: string) => string;
  readonly asOf: (aggregate: string, moment: 'start' | 'end') => string;
  readonly total: (value: string) => string;
}

const grammars: Readonly<Record<Language, Grammar>> = {
  en: {
    or: ' or ',
    and: ', ',
    where: (rows, conditions) => `${rows} with ${conditions}`,
    is: (column, values) => `${column} ${values}`,
    isNot: (column, values) => `${column} other than ${values}`,
    flag: (column, is) => `${column}: ${is ? 'yes' : 'no'}`,
    known: (column, is) => `${column} ${is ? 'recorded' : 'not recorded'}`,
    inPeriod: (column, is) => `${column} ${is ? 'in' : 'outside'} the period`,
    bounds: {
      atLeast: (bound) => `at least ${bound}`,
      above: (bound) => `above ${bound}`,
      below: (bound) => `below ${bound}`,
      atMost: (bound) => `at most ${bound}`,
    },
    aggregate: {
      count: (rows) => `number of ${rows}`,
      distinct: (column, rows) => `number of different values of ${column} among ${rows}`,
      sum: (column, rows) => `sum of ${column} of ${rows}`,
      mean: (column, rows) => `mean ${column} of ${rows}`,
      quantile: (p, column, rows) => `${p === 0.5 ? 'median' : `${p * 100}th percentile of`} ${column} of ${rows}`,
      share: (whole, conditions) => `of the ${whole}, the share with ${conditions}`,
    },
    at: (aggregate, moment) => `${aggregate}; in the period by ${moment}`,
    asOf: (aggregate, moment) => `${aggregate}; as things stood at the ${moment} of the period`,
    total: (value) => `the same over all groups (${value})`,
  },
  ru: {
    or: ' или ',
    and: ', ',
    where: (rows, conditions) => `${rows}, где ${conditions}`,
    is: (column, values) => `${column}: ${values}`,
    isNot: (column, values) => `${column}: не ${values}`,
    flag: (column, is) => `${column}: ${is ? 'да' : 'нет'}`,
    known: (column, is) => `${column}: ${is ? 'указано' : 'не указано'}`,
    inPeriod: (column, is) => `${column}: ${is ? 'в периоде' : 'вне периода'}`,
    bounds: {
      atLeast: (bound) => `не меньше ${bound}`,
      above: (bound) => `больше ${bound}`,
      below: (bound) => `меньше ${bound}`,
      atMost: (bound) => `не больше ${bound}`,
    },
    aggregate: {
      count: (rows) => `количество (${rows})`,
      distinct: (column, rows) => `количество разных значений: ${column} (${rows})`,
      sum: (column, rows) => `сумма: ${column} (${rows})`,
      mean: (column, rows) => `среднее: ${column} (${rows})`,
      quantile: (p, column, rows) => `${p === 0.5 ? 'медиана' : `${p * 100}-й процентиль`}: ${column} (${rows})`,
      share: (whole, conditions) => `доля (${conditions}) среди (${whole})`,
    },
    at: (aggregate, moment) => `${aggregate}; в периоде по дате: ${moment}`,
    asOf: (aggregate, moment) => `${aggregate}; на ${moment === 'end' ? 'конец' : 'начало'} периода`,
    total: (value) => `то же по всем группам (${value})`,
  },
};

/** The formula of a metric as a sentence, made from the definition itself. */
export function formulaInWords(metric: Definition & Pick<MetricDefinition, 'partLabels'>, language: Language): string {
  const parts = partsOf(metric).map(
    ([part, value]) => `${part === null ? '' : `${metric.partLabels?.[part]?.[language] ?? part}: `}${valueInWords(value, language)}`,
  );
  return parts.join('. ');
}

function valueInWords(value: ValueNode, language: Language): string {
  const grammar = grammars[language];
  switch (value.node) {
    case 'at':
      return grammar.at(aggregateInWords(value.of, language), name(columnWords, value.moment.column, language));
    case 'asOf':
      return grammar.asOf(aggregateInWords(value.of, language), value.moment);
    case 'total':
      return grammar.total(valueInWords(value.value, language));
    default: {
      const sign = { divide: '÷', add: '+', subtract: '−' }[value.node];
      return `(${valueInWords(value.left, language)}) ${sign} (${valueInWords(value.right, language)})`;
    }
  }
}

function aggregateInWords(aggregate: AggregateNode, language: Language): string {
  const { aggregate: say } = grammars[language];
  if (aggregate.node === 'share') {
    const { of, where } = aggregate;
    return say.share(of.node === 'count' ? rowsInWords(of, language) : aggregateInWords(of, language), conditionsInWords(where, language));
  }
  const rows = rowsInWords(aggregate, language);
  if (aggregate.node === 'count') return say.count(rows);
  const column = name(columnWords, aggregate.of.column, language);
  return aggregate.node === 'quantile' ? say.quantile(aggregate.p, column, rows) : say[aggregate.node](column, rows);
}

function rowsInWords(aggregate: AggregateNode, language: Language): string {
  const said = conditionsInWords(aggregate.where, language);
  const rows = name(tableWords, tableOf(aggregate), language);
  return said ? grammars[language].where(rows, said) : rows;
}

const conditionsInWords = (conditions: readonly ConditionNode[], language: Language): string =>
  conditions.map((condition) => conditionInWords(condition, language)).join(grammars[language].and);

function conditionInWords(condition: ConditionNode, language: Language): string {
  const grammar = grammars[language];
  const column = name(columnWords, condition.column, language);
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
    case 'range': {
      const bounds = (['atLeast', 'above', 'below', 'atMost'] as const).flatMap((bound) =>
        condition[bound] === undefined ? [] : [grammar.bounds[bound](condition[bound])],
      );
      return `${column} ${bounds.join(grammar.and)}`;
    }
  }
}

const name = (words: Readonly<Record<string, { readonly en: string; readonly ru: string }>>, id: string, language: Language): string =>
  words[id]?.[language] ?? id;
