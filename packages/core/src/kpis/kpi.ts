import type { Cell } from '../engine/cell.ts';
import { recordsWanted } from '../engine/wanted.ts';
import { quoteList, SalesperfError } from '../errors.ts';
import type { Metric } from '../metric/definition.ts';
import type { Records } from '../model/index.ts';
import { nearest } from '../nearest.ts';
import { type AskOptions, ask } from './ask.ts';
import { catalogue, kpisById } from './catalogue.ts';

export type KpiId = keyof typeof kpisById;
/** The names of the values of a KPI that has several; `never` for one that has one. */
export type PartOf<M> = M extends Metric<infer P> ? P : never;

/** Records of the one kind that a KPI reads, or of several by name. */
export type PlainRecords = readonly object[] | Records;

/** The total of the first period, of the first part where there are several; the rest stands beside it. */
export interface KpiAnswer<Part extends string> extends Cell {
  /** the total of each part */
  readonly parts: Readonly<Record<Part, Cell>>;
  /** every period, part and group */
  readonly cells: readonly Cell[];
}

export interface Kpi<Part extends string> {
  readonly metric: Metric<Part>;
  /**
   * The KPI over plain records: an array, where it reads one kind of them, else arrays by name.
   * @throws SalesperfError `invalid_argument` where an array does not say which records it holds
   */
  readonly of: (records: PlainRecords, options: AskOptions) => KpiAnswer<Part>;
}

/**
 * A KPI of the catalogue by its id, for who only wants an answer.
 * @throws SalesperfError `unknown_metric` with the nearest ids, where there is none
 */
export function kpi<Id extends KpiId>(id: Id): Kpi<PartOf<(typeof kpisById)[Id]>> {
  const metric: Metric | undefined = Object.hasOwn(kpisById, id) ? kpisById[id] : undefined;
  if (!metric) throw new SalesperfError('unknown_metric', `Cannot find the KPI "${id}": did you mean ${quoteList(nearestKpis(id), 'or')}?`);
  return { metric, of: (records, options) => answerOf(metric, ask([metric], named(records, metric), options).cells) } as Kpi<PartOf<(typeof kpisById)[Id]>>;
}

/** The ids of the KPIs whose id or label is most like a name. */
export function nearestKpis(name: string, count = 3): string[] {
  const ids = new Map<string, string>(catalogue.flatMap(({ id, label }) => [id, label.en, label.ru].map((known) => [known, id])));
  return [...new Set(nearest(name, [...ids.keys()], count * 3).map((known) => ids.get(known)!))].slice(0, count);
}

function answerOf(metric: Metric, cells: readonly Cell[]): KpiAnswer<string> {
  const totals = cells.filter(({ group, start }) => Object.keys(group).length === 0 && start === cells[0]!.start);
  const parts = Object.fromEntries(totals.flatMap((cell) => (cell.part === null ? [] : [[cell.part, cell]])));
  return { ...totals[0]!, parts, cells, metric: metric.id };
}

function named(records: PlainRecords, metric: Metric): Records {
  if (!isList(records)) return records;
  const needed = recordsWanted(metric);
  const [entity] = needed;
  if (entity !== undefined && needed.length === 1) return { [entity]: records };
  const example = `{ ${needed.join(', ')} }`;
  throw new SalesperfError(
    'invalid_argument',
    `Cannot tell what the array for "${metric.id}" holds: it reads ${quoteList(needed, 'and')}, expected them by name, such as ${example}`,
  );
}

const isList = (records: PlainRecords): records is readonly object[] => Array.isArray(records);
