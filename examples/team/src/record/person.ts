import { type CivilDate, localInstant, type people, type RecordOf } from '@salesperf/core';
import { teams } from '../roster.ts';
import { reportZone } from '../span.ts';
import type { World } from '../world.ts';

export const personRecords = ({ people: everybody, language }: World): RecordOf<typeof people>[] =>
  everybody.map(({ id, name, email, team, zone, from, to }) => ({
    id,
    name,
    email,
    team: teams[team].name[language],
    manager: teams[team].manager,
    region: teams[team].region[language],
    from: noon(from),
    ...(to ? { to: noon(to) } : {}),
    zone,
    dimensions: { zone },
  }));

const noon = (date: CivilDate): number => localInstant(date, reportZone, 12 * 60);
