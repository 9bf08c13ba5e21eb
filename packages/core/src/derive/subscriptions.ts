import type { CheckedRecord } from '../records/checked.ts';
import { inTime } from '../records/order.ts';
import { grouped, type Row } from '../records/row.ts';

/**
 * Contracts as versions, from a change to the next: half-open, in time, one an instant. A cell that a change leaves empty is as before.
 * A customer whose changes name no contract has one.
 */
export function subscriptionVersions(changes: readonly CheckedRecord[], asOf: number): Row[] {
  const known = inTime(changes.filter(({ at }) => (at as number) < asOf));
  const contracts = grouped(known, ({ subscription, customer }) => (subscription == null ? `customer ${customer}` : `subscription ${subscription}`));
  return [...contracts.values()].flatMap(versionsOf);
}

function versionsOf(changes: readonly CheckedRecord[]): Row[] {
  const versions: Row[] = [];
  for (const { at, origin, ...cells } of changes) {
    const last = versions.at(-1);
    const filled: Row = { ...filledIn(cells, last), ...(last?.dimensions || cells.dimensions ? { dimensions: dimensionsOf(cells, last) } : {}) };
    if (last && last.validFrom === at) Object.assign(last, filled);
    else {
      if (last) last.validTo = at;
      versions.push({ ...last, ...filled, validFrom: at, validTo: null });
    }
  }
  return versions;
}

const filledIn = (cells: Row, last: Row = {}): Row => Object.fromEntries(Object.entries(cells).filter(([column, cell]) => cell != null || !(column in last)));

/** The team's own dimensions are cells like any other. */
const dimensionsOf = (cells: Row, last: Row | undefined): Row => {
  const before = (last?.dimensions ?? {}) as Row;
  return { ...before, ...filledIn((cells.dimensions ?? {}) as Row, before) };
};
