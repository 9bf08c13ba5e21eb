import { parseAmount, scaledText } from '../money/amount.ts';
import { momentOf, type Row } from '../records/row.ts';
import type { TeamChanges } from '../records/stretches.ts';
import type { Carry } from './carry.ts';
import type { DealHistory } from './versions.ts';

/** How a ledger is written. */
export interface LedgerOptions {
  readonly changesOf: TeamChanges;
  readonly carry: Carry;
  /** the columns whose change hands an amount over, beside the owner */
  readonly hands: readonly string[];
  readonly asOf: number;
}

/** In 1e-6; an empty amount is nothing. */
const amountOf = ({ amount }: Row): bigint => (amount == null ? 0n : parseAmount(amount as string));

type Entry = (amount: bigint, cause: string, version: Row, more?: Row) => Row[];

/**
 * Double-entry ledger of the open pipeline. What was open just before a moment, with the entries from there up to another, is what
 * was open just before that other: by nothing, owner, team or any trait of the deal, in each currency, exactly.
 *
 * A version without an amount counts as one of nothing. Where nobody recorded when a deal began, it is in no past snapshot before its
 * first recorded change, and the ledger has no entry for what it was until then, nor for its appearing.
 */
export const pipelineChanges = (histories: readonly DealHistory[], options: LedgerOptions): Row[] =>
  histories.flatMap(({ versions }) => versions.flatMap((version, index) => entriesOf(versions[index - 1], version, versions[index + 1], options)));

/** What its beginning and its own time bring about; and its end, where no other version follows. */
function entriesOf(before: Row | undefined, version: Row, after: Row | undefined, options: LedgerOptions): Row[] {
  const [from, to] = [momentOf(version.validFrom), momentOf(version.validTo)];
  if (from === null) return [];
  const entries = before && before.validFrom === null ? [] : begun(before, version, from, options);
  if (version.status !== 'open') return entries;
  const removed = to !== null && after === undefined ? writer(to, options)(-amountOf(version), 'removed', version) : [];
  return [...entries, ...handedOver(version, from, to ?? options.asOf, options), ...removed];
}

function begun(before: Row | undefined, version: Row, at: number, options: LedgerOptions): Row[] {
  const write = writer(at, options);
  if (before?.status === 'open') return changed(before, version, at, options);
  const came = version.status === 'open' ? amountOf(version) : 0n;
  return write(came, before ? 'reopened' : 'new', version, { heldAt: at });
}

/** The steps from one version of an open deal to the next, in the order amount, currency, hands, due date, status. */
function changed(before: Row, after: Row, at: number, { changesOf, carry, hands, asOf }: LedgerOptions): Row[] {
  const write = writer(at, { changesOf, carry, hands, asOf });
  const [was, is] = [amountOf(before), amountOf(after)];
  // Where there was no amount, or is none now, nothing is exchanged.
  const sameCurrency = was === 0n || is === 0n || (before.currency ?? null) === (after.currency ?? null);
  const amount = sameCurrency
    ? write(is - was, is > was ? 'up' : 'down', before, { currency: was === 0n ? after.currency : before.currency })
    : [...write(-was, 'currency', before), ...write(is, 'currency', before, { currency: after.currency })];
  const { currency } = after;
  const teamChanged = changesOf(after.owner).includes(at);
  const handed = teamChanged || ['owner', ...hands].some((column) => (before[column] ?? null) !== (after[column] ?? null));
  const due = { dueAt: before.dueAt, heldAt: at };
  const transfer = handed ? [...write(-is, 'transfer', before, { currency }), ...write(is, 'transfer', after, due)] : [];
  // What leaves leaves the hands it is in; they are new ones from this very instant on where the owner changes team at it.
  const held = { heldAt: teamChanged ? at : at - 1 };
  const moved = (before.dueAt ?? null) !== (after.dueAt ?? null);
  const date = moved
    ? [
        ...write(-is, 'date', after, { ...held, dueAt: before.dueAt, otherDueAt: after.dueAt }),
        ...write(is, 'date', after, { heldAt: at, otherDueAt: before.dueAt }),
      ]
    : [];
  const left = after.status === 'open' ? [] : write(-is, after.status as string, after, held);
  return [...amount, ...transfer, ...date, ...left];
}

/** The owner changes team while nothing about the deal changes. */
function handedOver(version: Row, from: number, to: number, options: LedgerOptions): Row[] {
  const amount = amountOf(version);
  return options
    .changesOf(version.owner)
    .filter((at) => at > from && at < to)
    .flatMap((at) => {
      const write = writer(at, options);
      return [...write(-amount, 'transfer', version), ...write(amount, 'transfer', version, { heldAt: at })];
    });
}

/** Entries of one instant, held the instant before unless told otherwise; an entry of nothing is not written. */
function writer(at: number, { carry }: LedgerOptions): Entry {
  return (amount, cause, version, more = {}) => {
    if (amount === 0n) return [];
    const { owner, currency, dueAt } = version;
    return [carry(version, { owner, at, heldAt: at - 1, cause, amount: scaledText(amount), currency, dueAt, otherDueAt: null, ...more })];
  };
}
