import type { SurvivalNode } from '../../metric/node.ts';
import { ticksPerUnit } from '../../time/clock.ts';
import { AskedCurve } from './asked-curve.ts';
import { CountedLives } from './counted-lives.ts';
import type { LifeTables } from './life-tables.ts';
import type { Kept, Slots } from './lists.ts';
import { areWhole, type LifeKind } from './lives-in-cells.ts';
import { OpenStates } from './open-lives.ts';
import { SortedLives } from './sorted-lives.ts';

/** Quantiles or incidences of the life tables of all cells; NaN where one has no lives, or does not reach so far. Null where times are not whole. */
export function followedUpNumbers({ of: { clock }, ask }: SurvivalNode, kept: Kept, cells: number): Float64Array | null {
  if (kept instanceof OpenStates) return kept.numbers();
  const tables = tablesOf(kept as Slots);
  if (!tables) return null;
  const curve = new AskedCurve(ask, ticksPerUnit[clock]);
  const numbers = new Float64Array(cells).fill(Number.NaN);
  for (let cell = 0; cell < cells; cell++) if (tables.read(cell)) numbers[cell] = answerIn(tables, curve);
  return numbers;
}

function answerIn(tables: LifeTables, curve: AskedCurve): number {
  const selected = curve.quantile === null ? null : tables.selected(curve.quantile);
  if (selected !== null) return selected / curve.perUnit;
  curve.begin();
  tables.walk(curve);
  return curve.answer(tables);
}

const known = new WeakMap<Slots, LifeTables>();

/** Lives by cell, read once, whatever is asked of them. */
function tablesOf(slots: Slots): LifeTables | null {
  const kind = slots.kind as LifeKind;
  if (kind.ticks === null && !areWhole(kind.exits)) return null;
  const tables = known.get(slots) ?? (kind.ticks === null ? new SortedLives(slots) : new CountedLives(slots, kind.ticks));
  known.set(slots, tables);
  return tables;
}
