import { meetingKinds, outcomes, places } from '../../world/words.ts';
import { isMonth, monthOf } from './calendar.ts';
import { cellOf, cells, ratio, withTotal } from './cells.ts';
import type { RowOf } from './rows.ts';

const [held, noShow, cancelledLate] = (['held', 'no_show', 'cancelled_late'] as const).map((outcome) => outcomes.indexOf(outcome));
const onsite = places.indexOf('onsite');
const demo = meetingKinds.indexOf('demo');

export function meetingKpis(meetings: readonly RowOf<'meetings'>[]) {
  const [booked, took, missed, onsites, demos] = [cells(), cells(), cells(), cells(), cells()];
  for (const { owner, kind, place, outcome, bookedAt, startsAt } of meetings) {
    const bookedIn = monthOf(bookedAt);
    if (isMonth(bookedIn)) booked[cellOf(owner, bookedIn)]!++;
    const startsIn = monthOf(startsAt);
    if (!isMonth(startsIn)) continue;
    const cell = cellOf(owner, startsIn);
    if (outcome === held) {
      took[cell]!++;
      if (place === onsite) onsites[cell]!++;
      if (kind === demo) demos[cell]!++;
    } else if (outcome === noShow || outcome === cancelledLate) missed[cell]!++;
  }
  const [heldMeetings, agreed] = [withTotal(took), withTotal(took.map((value, cell) => value + missed[cell]!))];
  return {
    meetings_scheduled: withTotal(booked),
    meetings_held: heldMeetings,
    onsite_meetings: withTotal(onsites),
    demos: withTotal(demos),
    show_rate: ratio(heldMeetings, agreed),
  };
}
