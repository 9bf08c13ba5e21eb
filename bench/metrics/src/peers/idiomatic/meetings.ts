import type { RowOf, Rows } from './rows.ts';
import { byMonth } from './table.ts';
import { count, share } from './values.ts';

type Meeting = RowOf<'meetings'>;

const who = ({ owner }: Meeting): string | null => owner;
const when = ({ startsAt }: Meeting): Date | null => startsAt;
const isHeld = ({ outcome }: Meeting): boolean => outcome === 'held';

export function meetingKpis({ meetings }: Rows) {
  const held = meetings.filter(isHeld);
  const agreed = meetings.filter(({ outcome }) => ['held', 'no_show', 'cancelled_late'].includes(outcome!));
  return {
    meetings_scheduled: byMonth({ rows: meetings, when: ({ bookedAt }) => bookedAt, who, value: count }),
    meetings_held: byMonth({ rows: held, when, who, value: count }),
    onsite_meetings: byMonth({ rows: held.filter(({ place }) => place === 'onsite'), when, who, value: count }),
    demos: byMonth({ rows: held.filter(({ kind }) => kind === 'demo'), when, who, value: count }),
    show_rate: byMonth({ rows: agreed, when, who, value: share(isHeld) }),
  };
}
