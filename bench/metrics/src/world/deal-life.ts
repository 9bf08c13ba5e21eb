import { asOf, edgeAfter, historyStart } from './calendar.ts';
import { ownerShares } from './people.ts';
import { ascending, cumulative, makeRandom, type Random } from './random.ts';
import { emptyFlag, noCode } from './table.ts';
import { lossReasons, products, sources, stages } from './words.ts';

const hour = 3_600_000;
const day = 24 * hour;
export const [open, won, lost] = [0, 1, 2] as const;
/** of a stage of the ladder, as the team judges it; a deal keeps its stage when it is won */
const probabilities = [0.1, 0.25, 0.5, 0.75];
const highest = stages.indexOf('won') - 1;
const mostSteps = 5;
const kindShares = cumulative([60, 25, 15]);
const lossKindShares = cumulative([35, 30, 10, 20, 5]);

/** How a deal stood from a moment on, the moment of each change: its versions. */
interface State {
  from: number;
  owner: number;
  stage: number;
  amount: number;
  probability: number;
  dueAt: number;
}

/** A deal while it is being made; there is one of it, filled anew for each. */
export interface DealLife {
  id: number;
  readonly states: readonly State[];
  /** how many of the states are its own; of a closed deal the last begins with its close */
  length: number;
  /** at the as-of */
  status: typeof open | typeof won | typeof lost;
  kind: number;
  source: number;
  product: number;
  qualified: number;
  lossKind: number;
  lossReason: number;
}

/** The deals in the order in which they were created: the same ones at each call. */
export function eachDeal(count: number, visit: (deal: DealLife) => void): void {
  const random = makeRandom(5);
  const next = ascending(random, historyStart, asOf - hour, count);
  const states = Array.from({ length: mostSteps + 2 }, (): State => ({ from: 0, owner: 0, stage: 0, amount: 0, probability: 0, dueAt: 0 }));
  const deal: DealLife = { id: 0, states, length: 0, status: open, kind: 0, source: 0, product: 0, qualified: 0, lossKind: 0, lossReason: 0 };
  for (let id = 0; id < count; id++) {
    const drawn = next();
    deal.id = id;
    live(deal, random.chance(0.005) ? Math.min(edgeAfter(drawn), asOf - hour) : drawn, random);
    visit(deal);
  }
}

function live(deal: DealLife, createdAt: number, random: Random): void {
  deal.kind = random.weighted(kindShares);
  deal.source = random.below(sources.length);
  deal.product = random.below(products.length);
  deal.qualified = random.chance(0.1) ? emptyFlag : Number(random.chance(0.75));
  begin(deal.states[0]!, createdAt, random);
  const closedAt = close(createdAt, random);
  // A deal that nobody closes is worked on for some months and then left.
  const end = Number.isNaN(closedAt) ? Math.min(asOf, createdAt + 150 * day) : closedAt;
  const steps = random.below(mostSteps + 1);
  let at = createdAt;
  for (let step = 1; step <= steps; step++) {
    at += Math.max(1, Math.floor((end - at - mostSteps) * (1 - random.uniform() ** (1 / (steps - step + 1)))));
    change(deal.states[step]!, deal.states[step - 1]!, at, random);
  }
  deal.length = steps + 1;
  deal.status = open;
  if (!Number.isNaN(closedAt)) endAt(closedAt, deal, random);
}

function begin(state: State, createdAt: number, random: Random): void {
  state.from = createdAt;
  state.owner = random.weighted(ownerShares);
  state.stage = 0;
  state.amount = random.chance(0.02) ? Number.NaN : random.chance(0.005) ? 0 : Math.floor(random.logNormal(800_000, 0.9));
  state.probability = probabilities[0]!;
  state.dueAt = createdAt + Math.floor((20 + random.below(130)) * day);
}

/** NaN: not by the as-of. */
function close(createdAt: number, random: Random): number {
  if (random.chance(0.43)) return Number.NaN;
  const drawn = createdAt + hour + Math.floor(random.logNormal(60, 0.9) * day);
  const closedAt = random.chance(0.01) ? edgeAfter(drawn) : drawn;
  return closedAt < asOf ? closedAt : Number.NaN;
}

/** Something is different in each version. */
function change(state: State, before: State, at: number, random: Random): void {
  Object.assign(state, before);
  state.from = at;
  const draw = random.uniform();
  if (draw < 0.62 && before.stage < highest) enter(state, Math.min(highest, before.stage + (random.chance(0.15) ? 2 : 1)));
  else if (draw < 0.66 && before.stage > 0) enter(state, before.stage - 1);
  else if (draw < 0.9 && before.amount > 0) state.amount = Math.floor(before.amount * (0.7 + 0.6 * random.uniform())) + 1;
  else if (draw < 0.95) state.owner = (before.owner + 1 + random.below(ownerShares.length - 1)) % ownerShares.length;
  else state.dueAt = before.dueAt + (1 + random.below(45)) * day;
}

function enter(state: State, stage: number): void {
  state.stage = stage;
  state.probability = probabilities[stage]!;
}

function endAt(closedAt: number, deal: DealLife, random: Random): void {
  const last = Object.assign(deal.states[deal.length]!, deal.states[deal.length - 1]!);
  last.from = closedAt;
  deal.length++;
  deal.status = random.chance(0.25) ? won : lost;
  // The last share is of those that nobody gave a kind.
  const kind = random.weighted(lossKindShares);
  deal.lossKind = deal.status === lost && kind < lossKindShares.length - 1 ? kind : noCode;
  deal.lossReason = deal.status === lost && !random.chance(0.1) ? random.below(lossReasons.length) : noCode;
}
