import { changes as changesTable } from '../model/changes.ts';
import { deals as dealsTable, isEnd } from '../model/deals.ts';
import { type Shape, shape } from '../model/table.ts';
import { byDeal } from '../records/by-deal.ts';
import type { CheckedRecord, CheckedRecords } from '../records/checked.ts';
import { isRemoval } from '../records/merges.ts';
import { inTime } from '../records/order.ts';
import { momentOf, type Row } from '../records/row.ts';

/** A deal record with its versions, in time. It is alive at the as-of if the last has no end. */
export interface DealHistory {
  readonly deal: CheckedRecord;
  readonly versions: readonly Row[];
}

/** The version in force at the as-of; undefined where the deal is not there, or no longer. */
export function presentOf({ versions }: DealHistory): Row | undefined {
  const last = versions.at(-1);
  return last?.validTo === null ? last : undefined;
}

/** The columns of a deal that a change may fill. */
export const changeableColumns = (deals: Shape, changes: Shape): readonly string[] =>
  Object.keys(changes.columns).filter((column) => column in deals.columns && !['deal', 'at', 'deleted', 'mergedInto'].includes(column));

const standard = changeableColumns(dealsTable[shape], changesTable[shape]);

/** Known of a lost deal, and of no other. */
const ofTheLoss = ['lossReason', 'lossKind'] as const;

/**
 * Half-open versions of every deal as known at the as-of: history is cut there first, so nothing later leaks in.
 * A cell whose changes are recorded is empty before the first of them; one that has none is as the record says.
 * `validFrom` is null where the beginning is not recorded; a deal that closed nobody knows when has one such version, its present state.
 */
export const dealVersions = (deals: readonly CheckedRecord[], changes: readonly CheckedRecord[], asOf: number): Row[] =>
  dealHistories(deals, changes, asOf).flatMap(({ versions }) => versions);

/** @param judged the records that show what the source says of deals as a whole */
export function dealHistories(
  deals: readonly CheckedRecord[],
  changes: readonly CheckedRecord[],
  asOf: number,
  changeable: readonly string[] = standard,
  judged: CheckedRecords = { deals, changes },
): DealHistory[] {
  const history = byDeal(changes);
  const filling = new Set(changeable);
  // A source that never says when a deal closed has no such column, which is not the same as "nothing has closed".
  const closes = hasCloses(judged.deals, judged.changes);
  // Where no open deal has an amount, the amount is known from the close on, and no past pipeline can be made of it.
  const amountFromClose = !judged.deals?.some((deal) => isOpenWithAmount(deal) && creationOf(deal) < asOf);
  return deals.map((deal) => {
    const recorded = history.get(deal.id) ?? [];
    const known = versionsOf(deal, recorded, asOf, filling);
    if (amountFromClose && !recorded.some(({ amount }) => amount != null)) for (const version of known) removeOpenAmount(version);
    if (!closes) for (const version of known) Object.assign(version, { closedAt: undefined, closer: undefined });
    return { deal, versions: known };
  });
}

/** Whether the source says anywhere when a deal closed. */
export const hasCloses = (deals: readonly CheckedRecord[] = [], changes: readonly CheckedRecord[] = []): boolean =>
  deals.some(({ closedAt }) => closedAt !== undefined) || changes.some(({ status }) => isEnd(status));

export const isOpenWithAmount = ({ status, amount }: CheckedRecord): boolean => status === 'open' && amount != null;

/** −∞ where it is not recorded. */
export const creationOf = ({ createdAt }: CheckedRecord): number => momentOf(createdAt) ?? Number.NEGATIVE_INFINITY;

function removeOpenAmount(version: Row): void {
  if (version.status === 'open' && version.amount !== undefined) version.amount = null;
}

function versionsOf(deal: CheckedRecord, recorded: readonly CheckedRecord[], asOf: number, changeable: ReadonlySet<string>): Row[] {
  const createdAt = momentOf(deal.createdAt);
  if (createdAt !== null && createdAt >= asOf) return [];
  const versions: Row[] = [];
  let row = beginning(deal, recorded, changeable, createdAt);
  for (const step of stepsOf(deal, recorded, asOf)) {
    const from = step.at as number;
    const begun = momentOf(row.validFrom);
    const validFrom = Math.max(from, begun ?? from);
    const simultaneous = begun !== null && from <= begun;
    if (!simultaneous) {
      row.validTo = validFrom;
      versions.push(row);
    }
    if (isRemoval(step)) return finished(versions, deal, recorded);
    row = stepped(row, step, changeable);
    row.validFrom = validFrom;
  }
  versions.push(row);
  return finished(versions, deal, recorded);
}

/**
 * The deal as it began: what changes are recorded of is not known yet. All that a version ever has is there from the start, before the
 * cells of the record: an object made by spreading takes long to grow.
 */
function beginning(deal: CheckedRecord, recorded: readonly CheckedRecord[], changeable: ReadonlySet<string>, createdAt: number | null): Row {
  const row: Row = { closer: null, opener: null, customerType: null, validFrom: createdAt, validTo: null, closedAt: null, ...deal };
  for (const change of recorded) for (const column in change) if (changeable.has(column) && change[column] != null) row[column] = null;
  row.status = 'open';
  row.closedAt = null;
  return row;
}

/** The deal after a change. */
function stepped(row: Row, step: CheckedRecord, changeable: ReadonlySet<string>): Row {
  const next: Row = { ...row };
  next.validTo = null;
  for (const column in step) if (changeable.has(column) && step[column] != null) next[column] = step[column];
  if (!isEnd(next.status)) {
    next.closedAt = null;
    next.closer = null;
    return next;
  }
  if (next.status !== row.status) next.closedAt = step.at;
  // Who takes a deal over at the very instant of its close is the closer, whichever was written first.
  if (next.closedAt === step.at) next.closer = next.owner ?? null;
  return next;
}

/** Whether the history tells of an end; one that does not leaves it to the record. */
const knowsEnd = (recorded: readonly CheckedRecord[]): boolean => recorded.some(({ status }) => isEnd(status));

/** The changes before the as-of in order; the close that only the record knows of is one of them. */
function stepsOf(deal: CheckedRecord, recorded: readonly CheckedRecord[], asOf: number): CheckedRecord[] {
  const close = isEnd(deal.status) && deal.closedAt != null && !knowsEnd(recorded) ? [{ at: deal.closedAt, status: deal.status }] : [];
  return inTime((close.length === 0 ? recorded : [...recorded, ...close]).filter(({ at }) => (at as number) < asOf));
}

/** What belongs to the deal and not to one version: its opener; and what is known of the loss alone. */
function finished(versions: Row[], deal: CheckedRecord, recorded: readonly CheckedRecord[]): Row[] {
  const opener = versions.find(({ owner }) => owner != null)?.owner ?? null;
  const undated = isEnd(deal.status) && deal.closedAt == null && !knowsEnd(recorded);
  const kept = undated ? versions.slice(-1).map((last): Row => ({ ...last, status: deal.status, validFrom: null })) : versions;
  for (const version of kept) {
    version.opener = opener;
    if (version.status !== 'lost') for (const column of ofTheLoss) if (version[column] !== undefined) version[column] = null;
  }
  return kept;
}
