import { type HistoryQuality, isTold } from '../../dataset/history.ts';
import { isEnd } from '../../model/deals.ts';
import type { Change } from './entries.ts';
import type { LiveRecords } from './records.ts';

/** How well the past of deals is known, deal by deal. */
export class LiveHistory {
  private readonly records: LiveRecords;
  /** deals whose past is not told from beginning to end; null until somebody asks */
  private incomplete: Set<unknown> | null = null;
  /** deals that changed since somebody asked */
  private readonly changed = new Set<unknown>();
  private told: HistoryQuality = { kind: 'snapshot', complete: false };

  constructor(records: LiveRecords) {
    this.records = records;
  }

  /** The same object while nothing changes. */
  get quality(): HistoryQuality {
    const incomplete = this.lookedAt();
    const kind = this.records.count('changes') === 0 ? 'snapshot' : 'native';
    const complete = kind === 'native' && incomplete.size === 0;
    if (this.told.kind !== kind || this.told.complete !== complete) this.told = { kind, complete };
    return this.told;
  }

  take({ before, after }: Change): void {
    if (this.incomplete === null) return;
    const { entity } = (before ?? after)!;
    if (entity !== 'deals' && entity !== 'changes') return;
    for (const entry of [before, after]) if (entry) this.changed.add(entity === 'deals' ? entry.record.id : entry.record.deal);
  }

  private lookedAt(): ReadonlySet<unknown> {
    if (this.incomplete === null) {
      this.incomplete = new Set();
      for (const { record } of this.records.all('deals')) this.changed.add(record.id);
    }
    for (const deal of this.changed) this.look(deal, this.incomplete);
    this.changed.clear();
    return this.incomplete;
  }

  private look(deal: unknown, incomplete: Set<unknown>): void {
    const recordsOf = (entity: 'deals' | 'changes', column: string) => this.records.by(entity, column, deal).map(({ record }) => record);
    const changes = recordsOf('changes', 'deal');
    const isClosed = changes.some(({ status }) => isEnd(status));
    if (recordsOf('deals', 'id').every(({ status }) => isTold(isEnd(status), changes.length > 0, isClosed))) incomplete.delete(deal);
    else incomplete.add(deal);
  }
}
