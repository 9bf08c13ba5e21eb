import { type Axis, hour } from '../axis.ts';
import { codes } from '../codes.ts';
import { ratio, rolled } from './rolled.ts';

const { held, no_show, cancelled_late } = codes.outcome;

export const meetingKpis = (axis: Axis): string =>
  rolled(
    axis,
    {
      meetings_scheduled: 'sum(booked)',
      meetings_held: 'sum(held)',
      onsite_meetings: 'sum(onsite)',
      demos: 'sum(demos)',
      show_rate: ratio('sum(held)', 'sum(agreed)'),
    },
    `SELECT owner, period, count(*) AS booked, 0 AS held, 0 AS onsite, 0 AS demos, 0 AS agreed
    FROM meetings JOIN ${axis.hours} ON hour = bookedAt // ${hour} GROUP BY owner, period
    UNION ALL
    SELECT owner, period, 0, countif(outcome = ${held}),
      countif(outcome = ${held} AND place = ${codes.place.onsite}),
      countif(outcome = ${held} AND kind = ${codes.meeting.demo}), countif(outcome IN (${held}, ${no_show}, ${cancelled_late}))
    FROM meetings JOIN ${axis.hours} ON hour = startsAt // ${hour} GROUP BY owner, period`,
  );
