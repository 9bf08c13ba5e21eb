import type { Dataset } from '../../dataset/dataset.ts';
import type { Cell, Results } from '../cell.ts';
import type { Query } from '../query.ts';
import type { Series } from '../series.ts';
import { type CellPlace, ChangeList, type Changes } from './changes.ts';
import type { Era } from './era.ts';
import { type CellName, type Ground, Watched } from './watched.ts';

/** A query that is answered anew as records come and go. */
export interface LiveView {
  /** as `evaluate` would answer now */
  readonly results: () => Results;
  /** as `tabulate` would */
  readonly series: () => readonly Series[];
  /** what changed since it was last asked */
  readonly changes: () => Changes;
  /** a cell as it is now; null where its group has no rows */
  readonly cell: (place: CellPlace) => Cell | null;
  /** its number alone; NaN is null */
  readonly number: (place: CellPlace) => number;
  /** What a cell is of. */
  readonly nameOf: (place: CellPlace) => CellName;
  /** Time goes on: answers as of this moment from now on. */
  readonly advance: (asOf: number) => void;
  /** Nobody looks at it any longer. */
  readonly close: () => void;
}

/** A query in an era. */
export class View implements LiveView {
  readonly changed = new ChangeList();
  watched: Watched | null = null;
  private query: Query;
  private era: Era;
  private readonly eraOf: (asOf: number) => Era;
  private readonly dataset: () => Dataset;

  constructor(query: Query, eraOf: (asOf: number) => Era, dataset: () => Dataset) {
    this.query = query;
    this.eraOf = eraOf;
    this.dataset = dataset;
    this.era = eraOf(query.asOf);
    this.enter();
    this.changed.take();
  }

  private enter(): void {
    this.era.views.add(this);
    this.era.spoil();
    try {
      this.era.refresh();
    } catch (error) {
      this.close();
      throw error;
    }
  }

  compile(ground: Ground): void {
    this.watched = new Watched(this.query, ground, this.dataset);
  }

  start(): void {
    this.watched!.start();
  }

  flush(): void {
    this.watched!.flush(this.changed);
  }

  private now(): Watched {
    this.era.refresh();
    return this.watched!;
  }

  results(): Results {
    return this.now().results();
  }

  series(): readonly Series[] {
    return this.now().series();
  }

  changes(): Changes {
    this.now();
    return this.changed.take();
  }

  cell(place: CellPlace): Cell | null {
    return this.now().cell(place);
  }

  number(place: CellPlace): number {
    return this.now().number(place);
  }

  nameOf(place: CellPlace): CellName {
    return this.now().nameOf(place);
  }

  advance(asOf: number): void {
    this.close();
    this.query = { ...this.query, asOf };
    this.era = this.eraOf(asOf);
    this.enter();
  }

  close(): void {
    this.era.views.delete(this);
    this.era.spoil();
  }
}
