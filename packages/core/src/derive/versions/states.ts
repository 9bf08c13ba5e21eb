import { momentsOf, type RecordTable } from '../../dataset/recorded/table.ts';
import { endedIn, type Steps } from './steps.ts';

/** In the place of a step: none, the deal as it began. */
export const beginning = -1;

/** Whether a state is a version: no, as it lasted no time; it is one; it was one, of a deal that closed nobody knows when, and only tells who opened it. */
export const passing = 0;
export const kept = 1;
const dropped = 2;

/** Everything that deals ever were, deal by deal and in time; a state differs from the one before by a step. */
export interface States {
  readonly length: number;
  /** the row of the deal */
  readonly deal: Int32Array;
  /** the row of the change, or what stands in its place */
  readonly step: Int32Array;
  /** NaN where the beginning is not recorded, or there is no end yet */
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly kind: Uint8Array;
  /** 1 in the present state of a deal that closed nobody knows when */
  readonly isUndated: Uint8Array;
}

/** Of every deal that was there before the as-of. */
export function statesOf(deals: RecordTable, steps: Steps, asOf: number): States {
  const room = roomFor(deals, steps);
  const states = {
    length: 0,
    deal: new Int32Array(room),
    step: new Int32Array(room),
    from: new Float64Array(room),
    to: new Float64Array(room).fill(Number.NaN),
    kind: new Uint8Array(room),
    isUndated: new Uint8Array(room),
  };
  const [created, closed, isEnded] = [momentsOf(deals, 'createdAt'), momentsOf(deals, 'closedAt'), endedIn(deals)];
  for (let deal = 0; deal < deals.length; deal++) {
    const createdAt = created?.[deal] ?? Number.NaN;
    if (createdAt >= asOf) continue;
    const first = states.length;
    addStates(states, deal, createdAt, steps, asOf);
    if (isEnded(deal) && Number.isNaN(closed?.[deal] ?? Number.NaN) && !steps.knowEnd(deal)) keepLast(states, first);
  }
  return states;
}

/** Each deal has a beginning, its changes, and perhaps a close of its own. */
function roomFor({ length, columns }: RecordTable, { changes: { begins } }: Steps): number {
  const ids = columns.get('id');
  let room = 2 * length;
  if (ids?.kind === 'codes') for (const code of ids.codes) room += begins[code + 1]! - begins[code]!;
  return room;
}

type Mutable = { -readonly [K in keyof States]: States[K] };

function addStates(states: Mutable, deal: number, createdAt: number, steps: Steps, asOf: number): void {
  let state = add(states, deal, beginning, createdAt);
  for (const step of steps.of(deal, asOf)) {
    const at = steps.at(step, deal);
    const begun = states.from[state]!;
    // Never where nobody recorded when the deal began.
    const isSimultaneous = at <= begun;
    const from = isSimultaneous ? begun : at;
    if (!isSimultaneous) {
      states.to[state] = from;
      states.kind[state] = kept;
    }
    if (steps.isRemoval(step)) return;
    state = add(states, deal, step, from);
  }
  states.kind[state] = kept;
}

function add(states: Mutable, deal: number, step: number, from: number): number {
  const state = states.length++;
  states.deal[state] = deal;
  states.step[state] = step;
  states.from[state] = from;
  return state;
}

function keepLast(states: Mutable, first: number): void {
  let last = states.length - 1;
  while (last >= first && states.kind[last] !== kept) last--;
  if (last < first) return;
  for (let state = first; state < last; state++) if (states.kind[state] === kept) states.kind[state] = dropped;
  states.from[last] = Number.NaN;
  states.isUndated[last] = 1;
}
