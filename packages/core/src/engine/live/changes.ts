import type { LevelCells } from './levels.ts';

/** A cell of a view, by the numbers of its level, part, group and period: read it by the view. */
export interface CellPlace {
  readonly cells: LevelCells;
  readonly part: number;
  readonly group: number;
  readonly period: number;
}

/** What changed in a view since it was last asked. */
export interface Changes {
  /** any cell may have changed: something about the records as a whole did */
  readonly all: boolean;
  /** metrics any of whose cells may have changed: only all rows together say which */
  readonly metrics: readonly string[];
  /** the cells that changed, each once; one that is there no longer reads as null */
  readonly places: readonly CellPlace[];
}

/** Collects changes, each cell once. Cells of one row are others each; they are marked when more comes before somebody asks. */
export class ChangeList {
  private all = false;
  private readonly metrics = new Set<string>();
  private places: CellPlace[] = [];
  private isMarking = false;
  private stamp = 1;

  readonly cell = (cells: LevelCells, part: number, group: number, period: number): void => {
    if (!this.isMarking || cells.mark(part, group, period, this.stamp)) this.places.push({ cells, part, group, period });
  };

  readonly repeat = (): void => {
    if (this.isMarking) return;
    this.isMarking = true;
    for (const { cells, part, group, period } of this.places) cells.mark(part, group, period, this.stamp);
  };

  get isEmpty(): boolean {
    return this.places.length === 0;
  }

  readonly metric = ({ question }: LevelCells): void => void this.metrics.add(question.metric.id);

  named(metric: string): void {
    this.metrics.add(metric);
  }

  everything(): void {
    this.all = true;
  }

  take(): Changes {
    const changes: Changes = { all: this.all, metrics: this.metrics.size === 0 ? none : [...this.metrics], places: this.places };
    this.all = false;
    if (this.metrics.size > 0) this.metrics.clear();
    this.places = [];
    this.isMarking = false;
    this.stamp++;
    return changes;
  }
}

const none: readonly string[] = [];
