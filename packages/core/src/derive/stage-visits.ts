import type { Row } from '../records/row.ts';
import type { Carry } from './carry.ts';
import type { DealHistory } from './versions.ts';

/**
 * Visits of a stage by open deals: maximal, whoever owns the deal; owner and traits as when it began. A stage of another pipeline is
 * another stage, though it has the same name. Time without a stage is no visit; one whose beginning nobody recorded has none.
 */
export const stageVisits = (histories: readonly DealHistory[], carry: Carry): Row[] => histories.flatMap(({ versions }) => visitsOf(versions, carry));

function visitsOf(versions: readonly Row[], carry: Carry): Row[] {
  const visits: Row[] = [];
  for (const version of versions) {
    const { stage, owner, validFrom, validTo } = version;
    if (version.status !== 'open' || stage == null) continue;
    const last = visits.at(-1);
    const continues = last?.leftAt != null && last.leftAt === validFrom && last.stage === stage && last.pipeline === version.pipeline;
    if (continues) last.leftAt = validTo;
    else visits.push(carry(version, { stage, owner, enteredAt: validFrom, leftAt: validTo }));
  }
  return visits;
}
