import { isEnd } from '../model/deals.ts';
import { grouped, momentOf, type Row } from '../records/row.ts';
import type { Carry } from './carry.ts';
import { type DealHistory, presentOf } from './versions.ts';

/**
 * The waits of the customer, for deals alive at the as-of whose creation is recorded, and whose close is if they are closed: from the
 * creation, or a touch, to the next touch or the close. `touches` are activities that are outbound and human, and before the as-of.
 */
export function touchGaps(histories: readonly DealHistory[], touches: readonly Row[], carry: Carry): Row[] {
  const byDeal = grouped(touches, ({ deal }) => deal);
  return histories.flatMap((history) => {
    const present = presentOf(history);
    const [created, closed] = [momentOf(present?.createdAt), momentOf(present?.closedAt)];
    if (!present || created === null || (closed === null && isEnd(present.status))) return [];
    const moments = (byDeal.get(present.id) ?? []).map(({ at }) => at as number).filter((at) => at > created && at < (closed ?? Infinity));
    return gapsOf(history.versions, [created, ...new Set(moments.sort((a, b) => a - b))], closed, carry);
  });
}

function gapsOf(versions: readonly Row[], moments: readonly number[], closed: number | null, carry: Carry): Row[] {
  let place = 0;
  return moments.map((from, index) => {
    while (place + 1 < versions.length && (versions[place + 1]!.validFrom as number) <= from) place++;
    const version = versions[place]!;
    const next = moments[index + 1];
    const endedBy = next !== undefined ? 'touch' : closed !== null ? 'close' : 'open';
    return carry(version, { owner: version.owner, from, to: next ?? closed, endedBy });
  });
}
