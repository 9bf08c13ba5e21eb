import type { RowOf, Rows } from './rows.ts';
import { byMonth } from './table.ts';
import { count } from './values.ts';

type Activity = RowOf<'activities'>;

const isTouch = ({ outbound, automated }: Activity): boolean => outbound === true && automated === false;
const isOfKind = (kind: string) => (activity: Activity) => isTouch(activity) && activity.kind === kind;
const isFirstCall = (activity: Activity): boolean => isOfKind('call')(activity) && activity.callNumber === 1;

export function activityKpis({ activities }: Rows) {
  const counted = (which: (activity: Activity) => boolean): Float64Array =>
    byMonth({ rows: activities.filter(which), when: ({ at }) => at, who: ({ owner }) => owner, value: count });
  return {
    actions: counted(({ automated }) => automated === false),
    first_calls: counted(isFirstCall),
    first_calls_connected: counted((activity) => isFirstCall(activity) && activity.connected === true),
    follow_up_calls: counted((activity) => isOfKind('call')(activity) && activity.touchNumber! >= 2),
    outreach_emails: counted(isOfKind('email')),
    social_touches: counted(isOfKind('social')),
  };
}
