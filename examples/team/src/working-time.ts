import type { WorkingCalendar } from '@salesperf/core';

/** By the clock of the report: a Saturday at a trade fair, the afternoon of a summer party, and a long weekend of one person. */
export const workingTime = {
  hours: [{ from: '09:00', to: '18:00' }],
  extraDays: ['2026-09-05'],
  shortDays: [{ date: '2026-08-21', to: '14:00' }],
  absences: [{ person: 'p03', from: '2026-08-20', to: '2026-08-24' }],
} as const satisfies Partial<WorkingCalendar>;

/** The hours of those in Moscow by that same clock: in summer it is an hour later there. */
export const hoursElsewhere = { 'Europe/Moscow': [{ from: '08:00', to: '17:00' }] } as const;

/** The team's own limit for answering a lead, in business minutes: half a day. */
export const responseMinutes = 240;
