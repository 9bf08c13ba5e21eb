import { type Checked, checkRecord } from '../../dataset/check.ts';
import { type Dataset, type DatasetOptions, dataset, datasetOf, labelsOf, usualOf } from '../../dataset/dataset.ts';
import type { Exclusion } from '../../dataset/ledger.ts';
import { SalesperfError } from '../../errors.ts';
import { canonicalJson } from '../../hash.ts';
import { type Entity, entities, type Records } from '../../model/index.ts';
import { planRates as planTable, rateTable } from '../../money/rates.ts';
import type { CheckedRecord } from '../../records/checked.ts';
import type { Results } from '../cell.ts';
import { evaluate } from '../evaluate.ts';
import type { Query } from '../query.ts';
import type { Change } from './entries.ts';
import { Era } from './era.ts';
import { LiveHistory } from './history.ts';
import { LiveRecords } from './records.ts';
import { type LiveView, View } from './view.ts';

/** What is said of a record beside its cells. */
export interface PutOptions {
  /** what it is found again by; by default its id (of people, with the day it begins), and where it has none all that it says */
  readonly key?: string;
  /** it has been checked: it comes from the records of a dataset */
  readonly checked?: boolean;
}

/** A record of an entity as it is given. */
type Given<E extends Entity> = NonNullable<Records[E]>[number];

/** Records that come one by one, and answers that follow them. */
export interface Book {
  /** Adds a record, or puts it in place of the one with its key. A record that does not fit is left out, with the reason; what there is under its key stays. */
  readonly put: <E extends Entity>(entity: E, record: Given<E> | CheckedRecord, options?: PutOptions) => Exclusion | null;
  /** Takes a record out by its key. Whether there was one. */
  readonly retract: (entity: Entity, key: string) => boolean;
  /** @throws SalesperfError `unknown_dimension` for a dimension that no record has */
  readonly watch: (query: Query) => LiveView;
  /** A question that nobody watches, answered like any dataset's. */
  readonly evaluate: (query: Query) => Results;
  /** The records there are now, with the ledger of all that came. */
  readonly dataset: () => Dataset;
}

/** A book of these records. Those that do not fit go to the ledger, as with `dataset`. */
export const book = (records: Records = {}, options: DatasetOptions = {}): Book => new LiveBook(records, options);

class LiveBook implements Book {
  private readonly options: DatasetOptions;
  private readonly records = new LiveRecords();
  private readonly history = new LiveHistory(this.records);
  private readonly shapes: Dataset['shapes'];
  private readonly excluded: Exclusion[];
  private readonly currencies = new Map<string, number>();
  private currency: string;
  private readonly eras = new Map<number, Era>();
  private whole: Dataset | null;
  private labels: Dataset['labels'] | null = null;

  constructor(records: Records, options: DatasetOptions) {
    this.options = options;
    const whole = dataset(records, options);
    this.shapes = whole.shapes;
    this.excluded = [...whole.ledger.excluded];
    for (const entity of entities)
      for (const record of whole.records[entity] ?? []) {
        this.records.put(entity, this.freeKey(entity, record), record);
        this.countCurrency(record, 1);
      }
    this.currency = whole.currency;
    this.whole = whole;
  }

  /** Of several records with one key, the first is found by it. */
  private freeKey(entity: Entity, record: CheckedRecord): string {
    const key = keyOf(entity, record);
    if (!this.records.get(entity, key)) return key;
    let copy = 2;
    while (this.records.get(entity, `${key} (${copy})`)) copy++;
    return `${key} (${copy})`;
  }

  put<E extends Entity>(entity: E, record: Given<E> | CheckedRecord, { key, checked }: PutOptions = {}): Exclusion | null {
    const found: Checked = checked ? { record: record as CheckedRecord } : checkRecord(this.shapeOf(entity), record, null);
    if ('exclusion' in found) {
      this.excluded.push(found.exclusion);
      this.whole = null;
      return found.exclusion;
    }
    this.take(this.records.put(entity, key ?? keyOf(entity, found.record), found.record));
    return null;
  }

  retract(entity: Entity, key: string): boolean {
    this.shapeOf(entity);
    const change = this.records.retract(entity, key);
    if (!change.before) return false;
    this.take(change);
    return true;
  }

  private shapeOf(entity: Entity): Dataset['shapes'][Entity] {
    if ((entities as readonly string[]).includes(entity)) return this.shapes[entity];
    throw new SalesperfError('invalid_argument', `Cannot take a record of "${entity}": expected one of ${entities.join(', ')}`);
  }

  private take(change: Change): void {
    this.whole = null;
    const { before, after } = change;
    const { entity } = (before ?? after)!;
    if (entity === 'people' || entity === 'customers') this.labels = null;
    this.history.take(change);
    const isOther = before?.record.currency !== after?.record.currency && this.changeCurrency(change);
    for (const era of this.eras.values()) {
      if (isOther) era.spoil();
      else era.take(change);
    }
  }

  private countCurrency({ currency }: CheckedRecord, sign: 1 | -1): void {
    if (typeof currency !== 'string') return;
    const count = (this.currencies.get(currency) ?? 0) + sign;
    if (count === 0) this.currencies.delete(currency);
    else this.currencies.set(currency, count);
  }

  /** Whether the report is in another currency now. */
  private changeCurrency({ before, after }: Change): boolean {
    if (before) this.countCurrency(before.record, -1);
    if (after) this.countCurrency(after.record, 1);
    const usual = this.options.currency ?? usualOf(this.currencies);
    if (usual === this.currency) return false;
    this.currency = usual;
    return true;
  }

  /** What queries are answered from; of what may change meanwhile, what it is at the time. */
  private base(): Dataset {
    const { records, shapes, options, currency } = this;
    const { rates = [], planRates = {} } = options;
    const current = this;
    return {
      records: records.checked(),
      shapes,
      currency,
      rateAt: rateTable(currency, rates),
      planRateAt: planTable(currency, planRates),
      get history() {
        return options.history ?? current.history.quality;
      },
      get labels() {
        return current.labelsNow();
      },
      get ledger() {
        return current.dataset().ledger;
      },
    };
  }

  private labelsNow(): Dataset['labels'] {
    const recordsOf = (entity: Entity): CheckedRecord[] => Array.from(this.records.all(entity), ({ record }) => record);
    this.labels ??= labelsOf({ people: recordsOf('people'), customers: recordsOf('customers') }, this.options);
    return this.labels;
  }

  private eraOf(asOf: number): Era {
    for (const [moment, era] of this.eras) if (era.views.size === 0 && moment !== asOf) this.eras.delete(moment);
    const era = this.eras.get(asOf) ?? new Era(asOf, { records: this.records, dataset: () => this.base() });
    this.eras.set(asOf, era);
    return era;
  }

  watch(query: Query): LiveView {
    return new View(
      query,
      (asOf) => this.eraOf(asOf),
      () => this.dataset(),
    );
  }

  evaluate(query: Query): Results {
    return evaluate(this.dataset(), query);
  }

  dataset(): Dataset {
    this.whole ??= datasetOf(this.records.checked(), this.excluded, this.shapes, this.options);
    return this.whole;
  }
}

/** Entities whose records have an id of their own. */
function keyOf(entity: Entity, record: CheckedRecord): string {
  if (entity === 'people') return `${record.id} ${record.from ?? ''}`;
  return (record.id as string | undefined) ?? canonicalJson(record);
}
