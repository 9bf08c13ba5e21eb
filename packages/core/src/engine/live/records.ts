import { type Entity, entities } from '../../model/index.ts';
import type { CheckedRecord, CheckedRecords } from '../../records/checked.ts';
import { ByCell } from './by-cell.ts';
import { type Change, Entries, type Entry } from './entries.ts';

/** The records of an entity. */
interface Own {
  readonly entries: Entries;
  readonly byCell: ByCell;
}

/** The records of a book: by key, and by the cells that they are looked up by. */
export class LiveRecords {
  private readonly own: Readonly<Record<string, Own>> = Object.fromEntries(
    entities.map((entity) => {
      const entries = new Entries(entity);
      return [entity, { entries, byCell: new ByCell(entries) }];
    }),
  );

  get(entity: Entity, key: string): Entry | undefined {
    return this.own[entity]!.entries.get(key);
  }

  put(entity: Entity, key: string, record: CheckedRecord): Change {
    const { entries, byCell } = this.own[entity]!;
    const change = entries.put(key, record);
    byCell.take(change);
    return change;
  }

  retract(entity: Entity, key: string): Change {
    const { entries, byCell } = this.own[entity]!;
    const change = entries.retract(key);
    byCell.take(change);
    return change;
  }

  all(entity: Entity): IterableIterator<Entry> {
    return this.own[entity]!.entries.values();
  }

  count(entity: Entity): number {
    return this.own[entity]!.entries.size;
  }

  /** Those with a cell. */
  by(entity: Entity, column: string, cell: unknown): readonly Entry[] {
    return this.own[entity]!.byCell.get(column, cell);
  }

  /** What has been given, as a dataset has it. */
  checked(): CheckedRecords {
    return Object.fromEntries(entities.flatMap((entity) => (this.count(entity) > 0 ? [[entity, Array.from(this.all(entity), ({ record }) => record)]] : [])));
  }
}
