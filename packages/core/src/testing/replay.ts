import { canonicalJson } from '../hash.ts';
import type { Records } from '../model/index.ts';

export type Row = Readonly<Record<string, unknown>>;
export type Deal = NonNullable<Records['deals']>[number] & Row;
export type Change = NonNullable<Records['changes']>[number] & Row;

/** What a deal was just before a moment, and why that cannot be told for sure. */
export interface Snapshot {
  readonly row: Row;
  readonly doubt: string | null;
  /** whether anybody recorded when this began to be so */
  readonly begun: boolean;
}

export const changeable = ['owner', 'status', 'stage', 'pipeline', 'amount', 'currency', 'probability', 'forecastCategory', 'dueAt'] as const;
const ended = (status: unknown): boolean => status === 'won' || status === 'lost';
/** From here on the deal is not there: deleted, or one with another. */
const gone = (change: Row): boolean => change.deleted === true || change.mergedInto != null;

/** In time; at one instant by file and line, then by what they say, so that the order of the list means nothing. */
export function inOrder<R extends Row>(records: readonly R[]): readonly R[] {
  const key = (record: Row): readonly (string | number)[] => {
    const { file = '', line = 0 } = (record.origin ?? {}) as { file?: string; line?: number };
    return [record.at as number, file, line, canonicalJson(record)];
  };
  return [...records].sort((a, b) => {
    const [left, right] = [key(a), key(b)];
    const differs = left.findIndex((part, index) => part !== right[index]);
    return differs < 0 ? 0 : left[differs]! < right[differs]! ? -1 : 1;
  });
}

/** The state of a deal just before `moment`, as known at the as-of; null where it was not there. */
export function dealBefore(deal: Deal, changes: readonly Change[], moment: number, asOf: number, openAmounts: boolean): Snapshot | null {
  const createdAt = (deal.createdAt ?? null) as number | null;
  if (createdAt !== null && createdAt >= moment) return null;
  const written = changes.filter((change) => change.deal === deal.id);
  const closeIsRecorded = written.some((change) => ended(change.status));
  const close = ended(deal.status) && !closeIsRecorded && deal.closedAt != null ? [{ at: deal.closedAt, status: deal.status } as unknown as Change] : [];
  const recorded = inOrder([...written, ...close]);
  const before = recorded.filter((change) => (change.at as number) < moment);
  if (before.some(gone)) return null;
  const opener = openerOf(deal, recorded, asOf);
  if (ended(deal.status) && !closeIsRecorded && deal.closedAt == null) {
    // Nobody knows when it closed: only its present state is known, and only at present.
    const untilNow = recorded.slice(0, recorded.findIndex(gone) >>> 0).filter((change) => (change.at as number) < asOf);
    const row = { ...replay(deal, recorded, untilNow), status: deal.status, closedAt: null, closer: null, opener, ...ofLoss(deal, deal.status) };
    const present = moment === asOf;
    return { row, doubt: present ? null : createdAt === null ? 'createdAt missing' : 'closedAt missing', begun: false };
  }
  const row = replay(deal, recorded, before);
  const unpriced = row.status === 'open' && !openAmounts && deal.amount !== undefined && !written.some((change) => change.amount != null);
  const begun = createdAt !== null || before.length > 0;
  const doubt = begun || moment === asOf ? null : 'createdAt missing';
  return { row: { ...row, ...(unpriced ? { amount: null } : {}), opener, ...ofLoss(deal, row.status) }, doubt, begun };
}

/** A cell that any change fills is empty before the first of them; one that none fills is as the record says. */
function replay(deal: Deal, recorded: readonly Change[], before: readonly Change[]): Row {
  const row: Record<string, unknown> = { ...deal, closedAt: null, closer: null };
  for (const column of changeable) if (recorded.some((change) => change[column] != null)) row[column] = null;
  row.status = 'open';
  for (const change of before) {
    const was = row.status;
    for (const column of changeable) if (change[column] != null) row[column] = change[column];
    if (!ended(row.status)) Object.assign(row, { closedAt: null, closer: null });
    else if (row.status !== was) Object.assign(row, { closedAt: change.at, closer: null });
  }
  if (row.closedAt !== null)
    row.closer = before.filter((change) => (change.at as number) <= (row.closedAt as number)).reduce(laterOwner, firstOwner(deal, recorded));
  return row;
}

const laterOwner = (owner: unknown, change: Change): unknown => change.owner ?? owner;
const firstOwner = (deal: Deal, recorded: readonly Change[]): unknown => (recorded.some((change) => change.owner != null) ? null : (deal.owner ?? null));

/** Who owned the deal at an instant, all that happened at that instant included. */
const ownerAt = (deal: Deal, recorded: readonly Change[], instant: number, before: number): unknown =>
  recorded.filter((change) => (change.at as number) <= instant && (change.at as number) < before).reduce(laterOwner, firstOwner(deal, recorded));

/** The first owner anybody knows of at or after the creation. */
function openerOf(deal: Deal, recorded: readonly Change[], asOf: number): unknown {
  const deletedAt = recorded.find(gone)?.at as number | undefined;
  const end = Math.min(asOf, deletedAt ?? asOf);
  const moments = [(deal.createdAt ?? Number.NEGATIVE_INFINITY) as number, ...recorded.map((change) => change.at as number)].filter(
    (moment) => moment >= ((deal.createdAt ?? Number.NEGATIVE_INFINITY) as number) && moment < end,
  );
  return moments.map((moment) => ownerAt(deal, recorded, moment, asOf)).find((owner) => owner != null) ?? null;
}

/** What is known of a lost deal, and of no other. */
const ofLoss = (deal: Deal, status: unknown): Row =>
  Object.fromEntries((['lossReason', 'lossKind'] as const).map((column) => [column, deal[column] === undefined || status === 'lost' ? deal[column] : null]));

/** The deal that each merged deal is one with, as known at the as-of; a merge into nobody, or round in a circle, is a deletion. */
export function survivorOf(id: unknown, deals: readonly Row[], changes: readonly Change[], asOf: number): unknown {
  const into = (deal: unknown): unknown => {
    const end = inOrder(changes.filter((change) => change.deal === deal && (change.at as number) < asOf)).find(gone);
    const given = (one: unknown): boolean => deals.some((other) => other.id === one);
    return end?.mergedInto != null && given(deal) && given(end.mergedInto) ? end.mergedInto : null;
  };
  const chain = [id];
  for (let next = into(id); next !== null; next = into(next)) {
    if (chain.includes(next)) return next;
    chain.push(next);
  }
  return chain.at(-1);
}
