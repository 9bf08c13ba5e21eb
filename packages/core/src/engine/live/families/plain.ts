import type { Entity } from '../../../model/index.ts';
import type { Row } from '../../../records/row.ts';
import type { Entry } from '../entries.ts';
import { merging } from '../whole.ts';
import { cutterOf, type Family, pastOfUnit, tableIn, type World } from './family.ts';
import { dealsOf, entriesOf, mergeRecords } from './merged.ts';

/** Records that are rows as they are. */
export const plainEntities = [
  'leads',
  'meetings',
  'proposals',
  'changes',
  'subscriptionChanges',
  'invoices',
  'surveys',
  'goals',
  'spend',
  'calls',
  'criteria',
] as const satisfies readonly Entity[];

/** One record is one row; it may be about a deal that another stands for now. */
export function plain(entity: (typeof plainEntities)[number], world: World): Family {
  const { cut } = cutterOf(world, entity);
  const isAboutDeals = entity !== 'changes' && 'deal' in world.shapes[entity].columns;
  const rowsOf = (entry: Entry): readonly Row[] => {
    const merges = isAboutDeals ? mergeRecords(entry.record.deal, world) : {};
    return merges.deals ? pastOfUnit(world, { ...merges, [entity]: [entry.record] }).records(entity) : cut(entry.record);
  };
  return {
    tables: [entity],
    entities: isAboutDeals ? [entity, 'deals', 'changes'] : [entity],
    initial: (_, past) => {
      const entries = [...world.records.all(entity)].filter(({ record }) => cut(record).length > 0);
      return { table: tableIn(entity, past, world), units: entries.map(({ number }) => number) };
    },
    touch: ({ before, after }, emit) => {
      const table = world.tables[entity]!;
      const one = (after ?? before)!;
      if (one.entity === entity) emit(table, one.number, after ? rowsOf(after) : []);
      else if (world.whole.witness(merging) !== undefined) {
        const deals = dealsOf(one, world);
        if (deals.size > 1) for (const entry of entriesOf(entity, 'deal', deals, world)) emit(table, entry.number, rowsOf(entry));
      }
    },
  };
}
