import type { CheckedRecord } from '../dataset/checked.ts';
import { changes as changesTable } from '../model/changes.ts';
import { isEnd } from '../model/deals.ts';
import { shape } from '../model/table.ts';
import { inTime } from './order.ts';

type Row = Record<string, unknown>;

/** The cells of a deal that a change may fill. */
const changeable = Object.keys(changesTable[shape].columns).filter((column) => !['deal', 'at', 'deleted'].includes(column));

/**
 * Half-open versions of every deal as known at the as-of: history is cut there first, so nothing later leaks in.
 * A cell whose changes are recorded is empty before the first of them; one that has none is as the record says.
 * `validFrom` is null where the beginning is not recorded; a deal that closed nobody knows when has one such version, its present state.
 */
export function dealVersions(deals: readonly CheckedRecord[], changes: readonly CheckedRecord[], asOf: number): Row[] {
  const history = new Map<unknown, CheckedRecord[]>();
  for (const change of changes) {
    const list = history.get(change.deal);
    if (list) list.push(change);
    else history.set(change.deal, [change]);
  }
  const closes = deals.some(({ closedAt }) => closedAt !== undefined) || changes.some(({ status }) => isEnd(status));
  // Where no open deal has an amount, the amount is known from the close on, and no past pipeline can be made of it.
  const amountFromClose = !deals.some(
    ({ status, amount, createdAt }) => status === 'open' && amount != null && (createdAt == null || (createdAt as number) < asOf),
  );
  const versions = deals.flatMap((deal) => {
    const recorded = history.get(deal.id) ?? [];
    const known = versionsOf(deal, recorded, asOf);
    return amountFromClose && !recorded.some(({ amount }) => amount != null) ? known.map(withoutOpenAmount) : known;
  });
  // A source that never says when a deal closed has no such column, which is not the same as "nothing has closed".
  return closes ? versions : versions.map((version) => ({ ...version, closedAt: undefined, closer: undefined }));
}

const withoutOpenAmount = (version: Row): Row => (version.status === 'open' && version.amount !== undefined ? { ...version, amount: null } : version);

function versionsOf(deal: CheckedRecord, recorded: readonly CheckedRecord[], asOf: number): Row[] {
  const createdAt = (deal.createdAt ?? null) as number | null;
  if (createdAt !== null && createdAt >= asOf) return [];
  const steps = stepsOf(deal, recorded, asOf);
  const tracked = changeable.filter((column) => recorded.some((change) => change[column] != null));
  const versions: Row[] = [];
  let row: Row = {
    ...deal,
    ...Object.fromEntries(tracked.map((column) => [column, null])),
    status: 'open',
    closedAt: null,
    closer: null,
    validFrom: createdAt,
  };
  for (const step of steps) {
    const from = step.at as number;
    const begun = row.validFrom as number | null;
    const next: Row = { ...row, ...filled(step), validFrom: Math.max(from, begun ?? from) };
    if (isEnd(next.status) && next.status !== row.status) next.closedAt = from;
    if (!isEnd(next.status)) Object.assign(next, { closedAt: null, closer: null });
    // Who takes a deal over at the very instant of its close is the closer, whichever was written first.
    if (isEnd(next.status) && next.closedAt === from) next.closer = next.owner ?? null;
    const simultaneous = begun !== null && from <= begun;
    if (!simultaneous) versions.push({ ...row, validTo: next.validFrom });
    if (step.deleted) return finished(versions, deal, recorded);
    row = next;
  }
  versions.push({ ...row, validTo: null });
  return finished(versions, deal, recorded);
}

/** Whether the history tells of an end; one that does not leaves it to the record. */
const knowsEnd = (recorded: readonly CheckedRecord[]): boolean => recorded.some(({ status }) => isEnd(status));

/** The changes before the as-of in order; the close that only the record knows of is one of them. */
function stepsOf(deal: CheckedRecord, recorded: readonly CheckedRecord[], asOf: number): CheckedRecord[] {
  const close = isEnd(deal.status) && deal.closedAt != null && !knowsEnd(recorded) ? [{ at: deal.closedAt, status: deal.status }] : [];
  return inTime([...recorded, ...close].filter(({ at }) => (at as number) < asOf));
}

const filled = (change: CheckedRecord): Row => Object.fromEntries(changeable.flatMap((column) => (change[column] == null ? [] : [[column, change[column]]])));

/** What belongs to the deal and not to one version: its opener; and the loss reason, to the loss alone. */
function finished(versions: readonly Row[], deal: CheckedRecord, recorded: readonly CheckedRecord[]): Row[] {
  const opener = versions.find(({ owner }) => owner != null)?.owner ?? null;
  const undated = isEnd(deal.status) && deal.closedAt == null && !knowsEnd(recorded);
  return (undated ? versions.slice(-1).map((last) => ({ ...last, status: deal.status, validFrom: null })) : versions).map((version: Row) => ({
    ...version,
    opener,
    ...(deal.lossReason !== undefined ? { lossReason: version.status === 'lost' ? deal.lossReason : null } : {}),
  }));
}
