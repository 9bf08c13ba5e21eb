import type { activities as activitiesTable, leads as leadsTable, meetings as meetingsTable, RecordOf } from '@salesperf/core';
import type { activityKinds, outcomes, places } from '../words.ts';
import type { World } from '../world.ts';
import { columnsOf, flag, instant, rowsOf, word } from './cells.ts';

type Word<L extends readonly string[]> = L[number];

export function activityRecords({ activities }: World): RecordOf<typeof activitiesTable>[] {
  const { owner, lead, deal, kind } = columnsOf('activities');
  return rowsOf(activities, (row) => ({
    id: `activity-${row + 1}`,
    owner: word(owner, activities.owner[row]!),
    lead: word(lead, activities.lead[row]!),
    deal: word(deal, activities.deal[row]!),
    kind: word<Word<typeof activityKinds>>(kind, activities.kind[row]!),
    at: activities.at[row]!,
    outbound: flag(activities.outbound[row]!),
    automated: flag(activities.automated[row]!),
    connected: flag(activities.connected[row]!),
  }));
}

export function leadRecords({ leads }: World): RecordOf<typeof leadsTable>[] {
  const { id, owner, source } = columnsOf('leads');
  return rowsOf(leads, (row) => ({
    id: id.word(leads.id[row]!),
    owner: word(owner, leads.owner[row]!),
    source: word(source, leads.source[row]!),
    reactivated: flag(leads.reactivated[row]!),
    createdAt: leads.createdAt[row]!,
    qualifiedAt: instant(leads.qualifiedAt[row]!),
    convertedAt: instant(leads.convertedAt[row]!),
  }));
}

/** What lies ahead stands as planned, which nobody knows yet at the as-of. */
export function meetingRecords({ meetings }: World): RecordOf<typeof meetingsTable>[] {
  const { owner, kind, place, outcome } = columnsOf('meetings');
  return rowsOf(meetings, (row) => ({
    id: `meeting-${row + 1}`,
    owner: word(owner, meetings.owner[row]!),
    kind: word(kind, meetings.kind[row]!),
    place: word<Word<typeof places>>(place, meetings.place[row]!),
    outcome: word<Word<typeof outcomes>>(outcome, meetings.outcome[row]!) ?? 'planned',
    bookedAt: instant(meetings.bookedAt[row]!),
    startsAt: meetings.startsAt[row]!,
  }));
}
