import { localTime, weekday } from '@salesperf/core';
import { describe, expect, it } from 'vitest';
import { makeTeam } from './index.ts';

describe.each([6, 1])('the working time of seed %i', (seed) => {
  const { records, workingTime, hoursElsewhere, zone, calendars } = makeTeam({ seed });
  const [absence] = workingTime.absences;

  it('has days that are what they are called', () => {
    for (const date of workingTime.extraDays) expect(weekday(date)).toBeGreaterThan(5);
    for (const { date } of workingTime.shortDays) expect(weekday(date)).toBeLessThan(6);
    expect(records.people!.map(({ id }) => id)).toContain(absence.person);
  });

  it('has hours for everybody, by where they live', () => {
    const homes = new Set(records.people!.map(({ zone: home }) => home!));
    for (const home of homes) expect(home === zone || home in hoursElsewhere).toBe(true);
    for (const home of homes) expect(Object.keys(calendars)).toContain(home);
  });
});

it('nobody who is away did anything', () => {
  const { records, workingTime, zone } = makeTeam();
  const [{ person, from, to }] = workingTime.absences;
  const acts = records.activities!.filter(({ owner, automated }) => owner === person && !automated).map(({ at }) => localTime(Number(at), zone).date);
  expect(acts.length).toBeGreaterThan(0);
  expect(acts.filter((date) => date >= from && date < to)).toEqual([]);
});
