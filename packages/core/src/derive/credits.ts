import { isEnd } from '../model/deals.ts';
import { allocate } from '../money/allocate.ts';
import { parseAmount, scaledText } from '../money/amount.ts';
import type { CheckedRecord } from '../records/checked.ts';
import type { Row } from '../records/row.ts';
import { addUp, type Share, sharesOf, unitsOfOne } from '../records/shares.ts';
import type { Carry } from './carry.ts';
import { type DealHistory, presentOf } from './versions.ts';

/**
 * Who is credited with each deal alive at the as-of: by its splits, or, where it has none or they do not add up to one, whole to
 * the closer (of an open deal, or one whose closer nobody knows, the owner). Overlay credit stands beside it.
 */
export function creditRows(histories: readonly DealHistory[], splits: readonly CheckedRecord[], carry: Carry): Row[] {
  const shares = sharesOf(splits);
  return histories.flatMap((history) => {
    const deal = presentOf(history);
    return deal ? creditsOf(deal, shares.get(deal.id) ?? none, carry) : [];
  });
}

const none: readonly Share[] = [];

function creditsOf(deal: Row, shares: readonly Share[], carry: Carry): Row[] {
  const responsible = (isEnd(deal.status) ? deal.closer : null) ?? deal.owner ?? null;
  if (shares.length === 0) return [creditOf(deal, responsible, 'split', deal.amount, carry)];
  const overlays = shares.filter(({ role }) => role === 'overlay').map((share) => creditOf(deal, share.owner, share.role, partOf(deal.amount, share), carry));
  const split = shares.filter(({ role }) => role === 'split');
  if (split.length === 0 || !addUp(split)) return [creditOf(deal, responsible, 'split', deal.amount, carry), ...overlays];
  const parts = allocated(deal.amount, split);
  return [...split.map(({ owner, role }, index) => creditOf(deal, owner, role, parts[index], carry)), ...overlays];
}

function creditOf(deal: Row, owner: unknown, role: Share['role'], amount: unknown, carry: Carry): Row {
  const { status, createdAt, closedAt, lossReason, currency } = deal;
  return carry(deal, { owner, role, status, createdAt, closedAt, lossReason, amount, currency });
}

/** An amount by shares, to the last 1e-6 of the currency; an empty amount stays empty. */
function allocated(amount: unknown, shares: readonly Share[]): readonly unknown[] {
  if (amount == null) return shares.map(() => amount);
  const weights = shares.map(({ units }) => units);
  return allocate(parseAmount(amount as string), weights).map(scaledText);
}

/** A share of an amount, rounded down. */
function partOf(amount: unknown, { units }: Share): unknown {
  if (amount == null) return amount;
  const product = parseAmount(amount as string) * units;
  const down = product < 0n && product % unitsOfOne !== 0n ? 1n : 0n;
  return scaledText(product / unitsOfOne - down);
}
