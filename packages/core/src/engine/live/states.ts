import type { Item } from '../scan/judge.ts';
import type { Sheet } from '../scan/sheet.ts';
import type { State } from '../state.ts';
import { type GroupKey, type Level, project, type States } from '../states.ts';
import { groupsNow, stateNow } from './now.ts';

/** The states of an aggregate while rows come and go: each is put together when it is asked for. */
export class LiveStates implements States {
  private readonly sheet: Sheet;
  private readonly item: Item;
  private readonly coarsen: (key: GroupKey) => GroupKey;
  private readonly groups = new Map<GroupKey, number[]>();
  private readonly keysOf: GroupKey[] = [];

  constructor(sheet: Sheet, item: Item, coarsen: (key: GroupKey) => GroupKey = (key) => key) {
    this.sheet = sheet;
    this.item = item;
    this.coarsen = coarsen;
  }

  /** Groups may have come since. */
  private learn(): void {
    for (let group = this.keysOf.length; group < this.sheet.groups.size; group++) {
      const key = this.coarsen(this.sheet.groups.keyOf(group));
      this.keysOf.push(key);
      const groups = this.groups.get(key);
      if (groups) groups.push(group);
      else this.groups.set(key, [group]);
    }
  }

  get keys(): readonly GroupKey[] {
    this.learn();
    return [...new Set(groupsNow(this.sheet, this.item).map((group) => this.keysOf[group]!))];
  }

  at(key: GroupKey, period: number): State | undefined {
    this.learn();
    const groups = this.groups.get(key);
    return groups && stateNow(this.sheet, this.item, groups, period);
  }

  merged(from: Level, to: Level): LiveStates {
    return new LiveStates(this.sheet, this.item, (key) => project(this.coarsen(key), from, to));
  }
}
