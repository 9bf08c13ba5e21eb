import { endings as endingNames } from '../../analysis/statistics/survival.ts';
import type { AggregateNode, SurvivalNode } from '../../metric/node.ts';
import { type Kept, Slots } from '../scan/lists.ts';
import type { Followed } from '../scan/lives.ts';
import { LifeRows } from '../scan/open-lives.ts';
import { scratch } from '../scan/scratch.ts';
import { concatenated, concatenatedCodes, concatenatedKinds } from './lists.ts';
import { type KeptData, type LivesData, type LivesTable, rowsIn, type SlotsData } from './states.ts';

/** What a part keeps for an aggregate, and the tables of lives that it has. */
interface KeptPart {
  readonly kept: KeptData;
  readonly lives: readonly LivesTable[];
  /** where each of its cells stands among all */
  readonly cellsOf: Int32Array;
}

type LivesPart = KeptPart & { readonly kept: LivesData };

/**
 * What parts keep beside sums, in the cells of all. A part without rows has nothing to say about the form.
 * @param joinLives puts their tables of lives together, once for all aggregates that follow them
 */
export function joinedKept(parts: readonly KeptPart[], size: number, aggregate: AggregateNode, joinLives: (parts: readonly LivesPart[]) => LifeRows): Kept {
  const filled = parts.filter(({ kept }) => rowsIn(kept) > 0);
  const some = filled.length > 0 ? filled : parts.slice(0, 1);
  if (!some.every(isOfLives)) return joinedSlots(some, size);
  const endings = concatenated(some.map(({ kept }) => kept.endings));
  return joinLives(some).states(aggregate as SurvivalNode, { endingOf: (life) => endings[life]! });
}

const isOfLives = (part: KeptPart): part is LivesPart => part.kept.form === 'lives';

function joinedSlots(parts: readonly KeptPart[], size: number): Slots {
  const slots = parts.map(({ kept, lives }) => (kept.form === 'slots' ? kept : oneByOne(lives[kept.lives]!, kept.endings)));
  const kinds = concatenatedKinds(slots.map(({ kind }) => kind));
  const cells = concatenatedCodes(
    slots.map((one) => one.cells),
    parts.map(({ cellsOf }) => cellsOf),
  );
  return new Slots(cells, concatenated(slots.map(({ hits }) => hits)), kinds, size);
}

/** The lives of all parts; the verdict of each is its own place, so that every aggregate can say how it ends. */
export function joinedLives(parts: readonly LivesPart[], size: number): LifeRows {
  const tables = parts.map(({ kept, lives }) => lives[kept.lives]!);
  const each = <C extends keyof LivesTable['columns']>(column: C): LivesTable['columns'][C] => concatenated(tables.map(({ columns }) => columns[column]));
  const cells = concatenatedCodes(
    tables.map(({ columns }) => columns.cells),
    parts.map(({ cellsOf }) => cellsOf),
  );
  const columns = { cells, verdicts: inOrder(cells.length), finals: each('finals'), starts: each('starts'), ages: each('ages'), late: each('late') };
  return new LifeRows(columns, spanOf(tables.map(({ followed }) => followed)), size);
}

function inOrder(count: number): Int32Array {
  const places = scratch(Int32Array, count);
  for (let place = 0; place < count; place++) places[place] = place;
  return places;
}

/** From the earliest start in any part to the latest tick. The periods are those of the query in all. */
function spanOf(parts: readonly Followed[]): Followed {
  const earliest = Math.min(...parts.map((part) => part.earliest));
  return { ...parts[0]!, earliest, ticks: Math.max(...parts.map((part) => part.earliest + part.ticks)) - earliest };
}

/** Lives once for each period in which they are seen, as where one cannot be followed on. */
function oneByOne({ columns: lives, followed: { entered, seen } }: LivesTable, endings: Uint8Array): SlotsData {
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
      ended[row] = isLast ? endings[life]! : censored;
    }
  }
  return { form: 'slots', cells, hits: new Uint8Array(rows), kind: { name: 'lives', ticks: null, exits, entries, endings: ended } };
}

const censored = endingNames.indexOf('censored');
