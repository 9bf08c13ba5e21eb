import { endings } from '../../analysis/statistics/survival.ts';
import type { AggregateNode, SurvivalNode } from '../../metric/node.ts';
import { type Kept, Slots } from '../scan/lists.ts';
import type { Followed } from '../scan/lives.ts';
import { LifeRows, type OpenStates } from '../scan/open-lives.ts';
import { concatenated, concatenatedCodes, concatenatedKinds } from './lists.ts';
import { type KeptData, type LivesData, rowsIn, type SlotsData } from './states.ts';

/** What parts keep beside sums, in the cells of all. A part without rows has nothing to say about the form. */
export function joinedKept(parts: readonly KeptData[], cellsOf: readonly Int32Array[], size: number, aggregate: AggregateNode): Kept {
  const filled = parts.flatMap((kept, part) => (rowsIn(kept) > 0 ? [{ kept, cells: cellsOf[part]! }] : []));
  const some = filled.length > 0 ? filled : [{ kept: parts[0]!, cells: cellsOf[0]! }];
  const cells = some.map((one) => one.cells);
  const all = some.map(({ kept }) => kept);
  if (all.every(({ form }) => form === 'lives')) return joinedLives(all as readonly LivesData[], cells, size, aggregate as SurvivalNode);
  return joinedSlots(all, cells, size);
}

function joinedSlots(parts: readonly KeptData[], cellsOf: readonly Int32Array[], size: number): Slots {
  const slots = parts.map((kept) => (kept.form === 'slots' ? kept : oneByOne(kept)));
  const kinds = concatenatedKinds(slots.map(({ kind }) => kind));
  const cells = concatenatedCodes(
    slots.map((one) => one.cells),
    cellsOf,
  );
  return new Slots(cells, concatenated(slots.map(({ hits }) => hits)), kinds, size);
}

function joinedLives(parts: readonly LivesData[], cellsOf: readonly Int32Array[], size: number, aggregate: SurvivalNode): OpenStates {
  const each = (column: 'verdicts' | 'finals' | 'starts' | 'ages'): Int32Array => concatenated(parts.map(({ lives }) => lives[column]));
  const cells = concatenatedCodes(
    parts.map(({ lives }) => lives.cells),
    cellsOf,
  );
  const late = concatenated(parts.map(({ lives }) => lives.late));
  const lives = { cells, verdicts: each('verdicts'), finals: each('finals'), starts: each('starts'), ages: each('ages'), late };
  const rows = new LifeRows(lives, spanOf(parts.map(({ followed }) => followed)), size);
  return rows.states(aggregate, { endingOf: (verdict) => verdict });
}

/** From the earliest start in any part to the latest tick. The periods are those of the query in all. */
function spanOf(parts: readonly Followed[]): Followed {
  const earliest = Math.min(...parts.map((part) => part.earliest));
  return { ...parts[0]!, earliest, ticks: Math.max(...parts.map((part) => part.earliest + part.ticks)) - earliest };
}

/** Lives once for each period in which they are seen, as where one cannot be followed on. */
function oneByOne({ lives, followed: { entered, seen } }: LivesData): SlotsData {
  const periods = seen.length;
  const lastOf = (life: number): number => Math.min(lives.finals[life]!, periods - 1);
  let rows = 0;
  for (let life = 0; life < lives.cells.length; life++) rows += lastOf(life) - (lives.cells[life]! % periods) + 1;
  const cells = new Int32Array(rows);
  const [exits, entries, ended] = [new Float64Array(rows), new Float64Array(rows), new Uint8Array(rows)];
  let row = 0;
  for (let life = 0; life < lives.cells.length; life++) {
    const first = lives.cells[life]! % periods;
    const start = lives.starts[life]!;
    for (let period = first; period <= lastOf(life); period++, row++) {
      const isLast = lives.finals[life] === period;
      cells[row] = lives.cells[life]! - first + period;
      exits[row] = isLast ? lives.ages[life]! : seen[period]! - start;
      entries[row] = period > first || lives.late[life] === 1 ? entered[period]! - start : Number.NaN;
      ended[row] = isLast ? lives.verdicts[life]! : censored;
    }
  }
  return { form: 'slots', cells, hits: new Uint8Array(rows), kind: { name: 'lives', ticks: null, exits, entries, endings: ended } };
}

const censored = endings.indexOf('censored');
