import { directed, linked, marked } from '../whole.ts';
import { type Family, initialBy, pastOfUnit, rowsIn, tableIn, type World, withWitnesses } from './family.ts';
import { recordsOf } from './merged.ts';

/** The silences of a lead: from its record, its touches and its meetings. */
export function leadGaps(world: World): Family {
  const { records } = world;
  return {
    tables: ['leadGaps'],
    entities: ['leads', 'activities', 'meetings'],
    initial: (table, past) => initialBy('lead', tableIn(table, past, world)),
    touch: ({ before, after }, emit) => {
      const leads = new Set([before, after].flatMap((entry) => (entry ? ((entry.entity === 'leads' ? entry.record.id : entry.record.lead) ?? []) : [])));
      for (const lead of leads) {
        const past = pastOfUnit(world, {
          leads: records.by('leads', 'id', lead).map(({ record }) => record),
          meetings: recordsOf('meetings', 'lead', [lead], world),
          activities: withWitnesses(world, recordsOf('activities', 'lead', [lead], world), [directed, marked, linked]),
        });
        const rows = rowsIn('leadGaps', past);
        emit(
          world.tables.leadGaps!,
          lead,
          rows.filter((row) => row.lead === lead),
        );
      }
    },
  };
}
