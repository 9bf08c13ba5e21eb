import { dealKinds, lossKinds } from '../../world/words.ts';
import type { World } from '../../world/world.ts';
import type { Buckets } from './buckets.ts';
import { amountsOf, codes, filled, owners } from './columns.ts';
import { plus, ratio } from './finish.ts';
import { type Grid, ownerBits, type Sheet, sheetOf } from './grid.ts';
import { type Present, presentOf } from './present.ts';
import { signaturesOf } from './signatures.ts';
import { lost, open, won } from './statuses.ts';

const [noDecision, disqualified] = [lossKinds.indexOf('no_decision'), lossKinds.indexOf('disqualified')];
const upsell = dealKinds.indexOf('upsell');

const statusOf = (signature: number): number => signature & 3;
const lossKindOf = (signature: number): number => (signature >> 2) & 7;
const isQualified = (signature: number): boolean => ((signature >> 5) & 3) === 1;
const kindOf = (signature: number): number => signature >> 7;
const isWon = (signature: number): boolean => statusOf(signature) === won;
const isClosed = (signature: number): boolean => statusOf(signature) === won || statusOf(signature) === lost;
const isDecided = (signature: number): boolean => isClosed(signature) && ![noDecision, disqualified].includes(lossKindOf(signature));

const signatures = signaturesOf(1 << 9, {
  won: isWon,
  lost: (signature) => statusOf(signature) === lost,
  upsells: (signature) => isWon(signature) && kindOf(signature) === upsell,
  decided: isDecided,
  wonDecided: (signature) => isWon(signature) && isDecided(signature),
  qualified: (signature) => isClosed(signature) && isQualified(signature),
  wonQualified: (signature) => isWon(signature) && isQualified(signature),
});

/** Deals as they stand at the as-of: by their creation for who opened them, by their close for who closed them. */
export function dealKpis(world: World, buckets: Buckets, grid: Grid): () => Iterable<readonly [string, Sheet]> {
  const columns = columnsOf(world.deals, buckets);
  const { classOf, classes, counting } = signatures;
  const { present, find } = presentOf(world);
  const created = new Int32Array(4 * grid.cells);
  const closed = new Int32Array(classes * grid.cells);
  const amounts = new Float64Array(4 * grid.cells);
  const createdBy = (...statuses: number[]): Sheet => sheetOf(grid, created, statuses);
  const of = (name: keyof typeof counting): Sheet => sheetOf(grid, closed, counting[name]);
  return () => {
    created.fill(0);
    closed.fill(0);
    amounts.fill(0);
    find();
    countCreated(columns, present, buckets, grid, created);
    countClosed(columns, present, buckets, grid, { classOf, closed, amounts });
    const all = createdBy(open, won, lost);
    const [wonDeals, lostDeals] = [of('won'), of('lost')];
    const [wonAmount, lostAmount] = [sheetOf(grid, amounts, [won]), sheetOf(grid, amounts, [lost])];
    return [
      ['opportunities', all],
      ['win_rate_cohort.won', ratio(createdBy(won), all)],
      ['win_rate_cohort.open', ratio(createdBy(open), all)],
      ['deals_won', wonDeals],
      ['deals_lost', lostDeals],
      ['upsell_deals', of('upsells')],
      ['win_rate', ratio(wonDeals, plus(wonDeals, lostDeals))],
      ['win_rate_amount', ratio(wonAmount, plus(wonAmount, lostAmount))],
      ['win_rate_narrow', ratio(of('wonDecided'), of('decided'))],
      ['win_rate_qualified', ratio(of('wonQualified'), of('qualified'))],
    ];
  };
}

const columnsOf = ({ opener, closer, status, lossKind, kind, qualified, amount, createdAt, closedAt }: World['deals'], { origin }: Buckets) => ({
  opener: owners(opener).bytes,
  closer: owners(closer).bytes,
  status: codes(status, 3).bytes,
  lossKind: codes(lossKind, 7).bytes,
  kind: codes(kind, 3).bytes,
  qualified,
  amount: amountsOf(amount).values,
  createdAt,
  closedAt: filled(closedAt, origin),
});

type Columns = ReturnType<typeof columnsOf>;

function countCreated(
  { status, opener, createdAt }: Columns,
  { rows, count }: Present,
  { origin, scale, codes }: Buckets,
  { cells }: Grid,
  counts: Int32Array,
): void {
  for (let place = 0; place < count; place++) {
    const row = rows[place]!;
    counts[status[row]! * cells + ((codes[((createdAt[row]! - origin) * scale) | 0]! << ownerBits) | opener[row]!)]!++;
  }
}

interface Closed {
  readonly classOf: Uint8Array;
  readonly closed: Int32Array;
  /** by status */
  readonly amounts: Float64Array;
}

function countClosed(columns: Columns, { rows, count }: Present, buckets: Buckets, grid: Grid, { classOf, closed, amounts }: Closed): void {
  const { status, closer, closedAt, lossKind, kind, qualified, amount } = columns;
  const { origin, scale, codes } = buckets;
  const { cells } = grid;
  for (let place = 0; place < count; place++) {
    const row = rows[place]!;
    const cell = (codes[((closedAt[row]! - origin) * scale) | 0]! << ownerBits) | closer[row]!;
    const signature = status[row]! | (lossKind[row]! << 2) | (qualified[row]! << 5) | (kind[row]! << 7);
    closed[classOf[signature]! * cells + cell]!++;
    amounts[status[row]! * cells + cell]! += amount[row]!;
  }
}
