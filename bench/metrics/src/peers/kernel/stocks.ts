import type { World } from '../../world/world.ts';
import type { Axis } from './axis.ts';
import { type Block, blockLength, blocksOf } from './block.ts';
import { place } from './buckets.ts';
import { byteList, isBelow, ones } from './byte-list.ts';
import { amountsOf, codes, filled, owners } from './columns.ts';
import { moneyOf } from './finish.ts';
import { addCells, blankSheet, ownerBits, type Sheet } from './grid.ts';
import { open } from './statuses.ts';

/** Of the open deals of a cell four numbers stand side by side: rows, rows with an amount, amounts, amounts by probability. */
const width = 4;
const [rows, known, amount, weighted] = [0, 1, 2, 3];

/** Open deals at the ends of periods: each version comes in with its first period and goes out with its last; the running sum is the stock. */
export function stockKpis({ deals }: World, { inForce: buckets, planned, grid }: Axis): () => Iterable<readonly [string, Sheet]> {
  const columns = columnsOf(deals);
  const validTo = filled(deals.validTo, buckets.origin);
  const lists = listsOf();
  const changes = new Float64Array(width * grid.cells);
  const due = new Float64Array(width * grid.cells);
  const stock = (kept: number): Sheet => running(addCells(blankSheet(grid), grid, changes, kept, width), grid.periods);
  const dueOf = (kept: number): Sheet => addCells(blankSheet(grid), grid, due, kept, width);
  return () => {
    changes.fill(0);
    due.fill(0);
    for (const block of blocksOf(deals.length)) {
      place(deals.validFrom, block, buckets, lists.from);
      place(validTo, block, buckets, lists.to);
      place(deals.dueAt, block, planned, lists.due);
      const selected = select(columns.status, block, lists);
      addChanges(columns, block, lists, selected, changes);
      addDue(columns, block, lists, selectDue(lists, selected), due);
    }
    const [all, withAmount] = [stock(rows), stock(known)];
    return [
      ['open_deals', all],
      ['pipeline_value', moneyOf(stock(amount), withAmount, all)],
      ['weighted_pipeline', moneyOf(stock(weighted), withAmount, all)],
      ['due', moneyOf(dueOf(amount), dueOf(known), dueOf(rows))],
    ];
  };
}

const columnsOf = ({ owner, status, amount, probability }: World['deals']) => ({
  owner: owners(owner).bytes,
  status: codes(status, 3).words,
  amount: amountsOf(amount),
  probability,
});

type Columns = ReturnType<typeof columnsOf>;

const listsOf = () => ({
  from: byteList(blockLength),
  to: byteList(blockLength),
  due: byteList(blockLength),
  /** places in the block of the rows that count */
  places: new Int32Array(blockLength),
  duePlaces: new Int32Array(blockLength),
});

type Lists = ReturnType<typeof listsOf>;

/** The open versions that last over the end of a period, four rows at a time. What follows the last row in its word has no status. */
function select(status: Uint32Array, { from: first, to: end }: Block, lists: Lists): number {
  const { places } = lists;
  const [from, to] = [lists.from.words, lists.to.words];
  let selected = 0;
  for (let at = 0; at < end - first; at += 4) {
    const word = at >>> 2;
    const others = status[(first >>> 2) + word]! ^ (open * ones);
    const chosen = isBelow(from[word]!, to[word]!) & ~(others | (others >>> 1)) & ones;
    places[selected] = at;
    selected += chosen & 1;
    places[selected] = at + 1;
    selected += (chosen >>> 8) & 1;
    places[selected] = at + 2;
    selected += (chosen >>> 16) & 1;
    places[selected] = at + 3;
    selected += chosen >>> 24;
  }
  return selected;
}

/** Those of them that are due in a period at whose end they are open. */
function selectDue({ from: { bytes: from }, to: { bytes: to }, due: { bytes: due }, places, duePlaces }: Lists, selected: number): number {
  let count = 0;
  for (let index = 0; index < selected; index++) {
    const at = places[index]!;
    duePlaces[count] = at;
    count += ((from[at]! - due[at]! - 1) & (due[at]! - to[at]!)) >>> 31;
  }
  return count;
}

/** Reads stand before writes, as in `tally`. */
function addChanges(
  columns: Columns,
  { from: first }: Block,
  { from: { bytes: from }, to: { bytes: to }, places }: Lists,
  selected: number,
  changes: Float64Array,
): void {
  const { owner, probability } = columns;
  const { values, known: isKnown } = columns.amount;
  for (let index = 0; index < selected; index++) {
    const at = places[index]!;
    const row = first + at;
    const value = values[row]!;
    const has = isKnown[row]!;
    const likely = value * probability[row]!;
    const into = ((from[at]! << ownerBits) | owner[row]!) * width;
    const out = ((to[at]! << ownerBits) | owner[row]!) * width;
    const rowsIn = changes[into]! + 1;
    const knownIn = changes[into + 1]! + has;
    const amountIn = changes[into + 2]! + value;
    const likelyIn = changes[into + 3]! + likely;
    const rowsOut = changes[out]! - 1;
    const knownOut = changes[out + 1]! - has;
    const amountOut = changes[out + 2]! - value;
    const likelyOut = changes[out + 3]! - likely;
    changes[into] = rowsIn;
    changes[into + 1] = knownIn;
    changes[into + 2] = amountIn;
    changes[into + 3] = likelyIn;
    changes[out] = rowsOut;
    changes[out + 1] = knownOut;
    changes[out + 2] = amountOut;
    changes[out + 3] = likelyOut;
  }
}

function addDue(columns: Columns, { from: first }: Block, { due: { bytes: due }, duePlaces }: Lists, selected: number, sums: Float64Array): void {
  const { owner } = columns;
  const { values, known: isKnown } = columns.amount;
  for (let index = 0; index < selected; index++) {
    const at = duePlaces[index]!;
    const row = first + at;
    const cell = ((due[at]! << ownerBits) | owner[row]!) * width;
    sums[cell]! += 1;
    sums[cell + 1]! += isKnown[row]!;
    sums[cell + 2]! += values[row]!;
  }
}

/** Changes → what there is after them, group by group. */
function running(sheet: Sheet, periods: number): Sheet {
  for (let cell = 0; cell < sheet.length; cell++) if (cell % periods !== 0) sheet[cell]! += sheet[cell - 1]!;
  return sheet;
}
