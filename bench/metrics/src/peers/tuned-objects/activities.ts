import { activityKinds } from '../../world/words.ts';
import { isMonth, monthOf } from './calendar.ts';
import { cellOf, cells, withTotal } from './cells.ts';
import type { RowOf } from './rows.ts';

const [call, email, social] = (['call', 'email', 'social'] as const).map((kind) => activityKinds.indexOf(kind));

export function activityKpis(activities: readonly RowOf<'activities'>[]) {
  const [actions, first, connected, followUps, emails, socials] = [cells(), cells(), cells(), cells(), cells(), cells()];
  for (const activity of activities) {
    if (activity.automated !== 0) continue;
    const month = monthOf(activity.at);
    if (!isMonth(month)) continue;
    const cell = cellOf(activity.owner, month);
    actions[cell]!++;
    if (activity.outbound !== 1) continue;
    if (activity.kind === email) emails[cell]!++;
    else if (activity.kind === social) socials[cell]!++;
    else if (activity.kind === call) {
      if (activity.callNumber <= 1) {
        first[cell]!++;
        if (activity.connected === 1) connected[cell]!++;
      }
      if (activity.touchNumber >= 2) followUps[cell]!++;
    }
  }
  return {
    actions: withTotal(actions),
    first_calls: withTotal(first),
    first_calls_connected: withTotal(connected),
    follow_up_calls: withTotal(followUps),
    outreach_emails: withTotal(emails),
    social_touches: withTotal(socials),
  };
}
