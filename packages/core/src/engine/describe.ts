import type { Dataset } from '../dataset/dataset.ts';
import { hashOf } from '../hash.ts';
import type { Definition } from '../metric/definition.ts';
import type { PlacedNode, ValueNode } from '../metric/node.ts';
import { placedTable } from '../metric/node.ts';
import { valueUnit } from '../metric/value-unit.ts';
import { leavesOf } from './answers.ts';
import type { Basis, Cell } from './cell.ts';

/** The hash of what is computed, and of nothing else: not of its words. */
export const definitionHash = ({ by, value, parts }: Definition): string => hashOf({ by, value, parts });

/** What is true of every cell of a value. */
export function describe(value: ValueNode, { currency, history }: Dataset): Pick<Cell, 'unit' | 'basis' | 'currency' | 'history'> {
  const unit = valueUnit(value);
  const money = unit === 'money' || unit.startsWith('money/');
  return { unit, basis: basisOf(value), ...(money ? { currency } : {}), ...(looksBack(value) ? { history } : {}) };
}

/** The aggregates underneath, those in the columns of a table of one row a unit among them. */
export const deepLeaves = (value: ValueNode): readonly PlacedNode[] =>
  leavesOf(value).flatMap(({ placed }) =>
    placed.node === 'at' && placed.from?.node === 'per' ? Object.values(placed.from.columns).flatMap(deepLeaves) : [placed],
  );

function basisOf(value: ValueNode): Basis {
  const bases = new Set(deepLeaves(value).map(basisOfPlaced));
  return bases.size === 1 ? [...bases][0]! : 'mixed';
}

function basisOfPlaced(placed: PlacedNode): Basis {
  if (placed.node === 'asOf') return 'snapshot';
  if (placed.node === 'during') return 'in progress';
  const { column } = placed.moment;
  return column === 'createdAt' || column === 'startedAt' ? 'created' : column === 'closedAt' ? 'closed' : 'event';
}

/** Made of what a deal was before it became what it is. */
const pasts: readonly string[] = ['openSpells', 'stageVisits', 'stagesReached', 'touchGaps', 'pipelineChanges'];

const looksBack = (value: ValueNode): boolean =>
  deepLeaves(value).some((placed) => (placed.node === 'asOf' && placed.table === 'deals') || pasts.includes(placedTable(placed)));
