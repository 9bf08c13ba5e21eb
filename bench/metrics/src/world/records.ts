import type { Records } from '@salesperf/core';
import { dealRecords } from './records/deals.ts';
import { stageRecords } from './records/stages.ts';
import { personRecords, quotaRecords } from './records/team.ts';
import { activityRecords, leadRecords, meetingRecords } from './records/work.ts';
import type { World } from './world.ts';

/** The world as what a source delivers: the library derives the world's tables from them. */
export const recordsOf = (world: World): Records => ({
  people: personRecords(),
  leads: leadRecords(world),
  activities: activityRecords(world),
  meetings: meetingRecords(world),
  ...dealRecords(world),
  stages: stageRecords(),
  quotas: quotaRecords(world),
});
