import { momentOf, type Row } from '../records/row.ts';
import { pieces, type TeamChanges } from '../records/stretches.ts';
import type { Carry } from './carry.ts';
import type { DealHistory } from './versions.ts';

/**
 * Maximal stretches of time in which a deal was open in one owner's hands, cut where the owner changes team; traits as when one began.
 * Deals that are gone by the as-of keep theirs. A spell whose beginning nobody recorded has none, and lasts until something is recorded.
 */
export const openSpells = (histories: readonly DealHistory[], changesOf: TeamChanges, carry: Carry, asOf: number): Row[] =>
  histories.flatMap(({ versions }) => spellsOf(versions, changesOf, carry, asOf));

function spellsOf(versions: readonly Row[], changesOf: TeamChanges, carry: Carry, asOf: number): Row[] {
  const spells: Row[] = [];
  for (const version of versions) {
    if (version.status !== 'open') continue;
    const changes = changesOf(version.owner);
    const last = spells.at(-1);
    const continues =
      last?.to != null && last.from !== null && last.to === version.validFrom && last.owner === version.owner && !changes.includes(last.to as number);
    const [first, ...rest] = cutAtChanges(version, changes, asOf);
    if (continues) last.to = first![1];
    for (const [from, to] of continues ? rest : [first!, ...rest]) spells.push(carry(version, { owner: version.owner, from, to }));
  }
  return spells;
}

/** A version's time as pieces; changes at or after the as-of do not count yet. */
function cutAtChanges({ validFrom, validTo }: Row, changes: readonly number[], asOf: number): [number | null, number | null][] {
  const [from, to] = [momentOf(validFrom), momentOf(validTo)];
  if (from === null || changes.length === 0) return [[from, to]];
  return pieces(changes, from, to ?? asOf).map(([start, end]) => [start, end === (to ?? asOf) ? to : end]);
}
