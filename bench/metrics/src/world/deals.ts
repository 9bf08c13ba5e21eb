import { type DealLife, eachDeal, lost, open, won } from './deal-life.ts';
import type { Schemas } from './schema.ts';
import { blank, noCode, type TableOf } from './table.ts';
import { stages } from './words.ts';

type Table<T extends keyof Schemas> = TableOf<Schemas[T]>;

const wonStage = stages.indexOf('won');

/** Made twice, like the activities: once to count the rows and once to write them. */
export function makeDeals(count: number): { deals: Table<'deals'>; credits: Table<'credits'>; stagesReached: Table<'stagesReached'> } {
  let [versions, reached] = [0, 0];
  eachDeal(count, (deal) => {
    versions += deal.length;
    reached += highestStage(deal) + 1;
  });
  const deals = blank('deals', versions);
  const credits = blank('credits', count);
  const stagesReached = blank('stagesReached', reached);
  let [version, reaching] = [0, 0];
  eachDeal(count, (deal) => {
    version = putVersions(deals, version, deal);
    putCredit(credits, deal);
    reaching = putStages(stagesReached, reaching, deal);
  });
  return { deals, credits, stagesReached };
}

const closedAt = (deal: DealLife): number => (deal.status === open ? Number.NaN : deal.states[deal.length - 1]!.from);

/** A row for each stretch in which nothing changed. A close, and who closed, stand in the version that it begins. */
function putVersions(table: Table<'deals'>, first: number, deal: DealLife): number {
  for (let place = 0; place < deal.length; place++) {
    const state = deal.states[place]!;
    const row = first + place;
    const last = place === deal.length - 1;
    const ended = last && deal.status !== open;
    table.id[row] = deal.id;
    table.owner[row] = state.owner;
    table.opener[row] = deal.states[0]!.owner;
    table.closer[row] = ended ? state.owner : noCode;
    table.kind[row] = deal.kind;
    table.source[row] = deal.source;
    table.product[row] = deal.product;
    table.status[row] = ended ? deal.status : open;
    table.stage[row] = state.stage;
    table.amount[row] = state.amount;
    table.probability[row] = state.probability;
    table.qualified[row] = deal.qualified;
    table.createdAt[row] = deal.states[0]!.from;
    table.closedAt[row] = ended ? state.from : Number.NaN;
    table.dueAt[row] = state.dueAt;
    table.lossKind[row] = ended && deal.status === lost ? deal.lossKind : noCode;
    table.lossReason[row] = ended && deal.status === lost ? deal.lossReason : noCode;
    table.validFrom[row] = state.from;
    table.validTo[row] = last ? Number.NaN : deal.states[place + 1]!.from;
  }
  return first + deal.length;
}

/** Without splits the closer, or of an open deal the owner, has the whole credit: who has it in the last version. */
function putCredit(table: Table<'credits'>, deal: DealLife): void {
  const last = deal.states[deal.length - 1]!;
  table.deal[deal.id] = deal.id;
  table.owner[deal.id] = last.owner;
  table.kind[deal.id] = deal.kind;
  table.role[deal.id] = 0;
  table.status[deal.id] = deal.status;
  table.createdAt[deal.id] = deal.states[0]!.from;
  table.closedAt[deal.id] = closedAt(deal);
  table.amount[deal.id] = last.amount;
}

/** What a version has reached; the close of a won deal is the highest. */
const stageOf = (deal: DealLife, place: number): number => (deal.status === won && place === deal.length - 1 ? wonStage : deal.states[place]!.stage);

function highestStage(deal: DealLife): number {
  let highest = 0;
  for (let place = 0; place < deal.length; place++) highest = Math.max(highest, stageOf(deal, place));
  return highest;
}

/** The first moment at a stage or a higher one; NaN: not yet, or never. */
function reachedAt(deal: DealLife, stage: number): number {
  for (let place = 0; place < deal.length; place++) if (stageOf(deal, place) >= stage) return deal.states[place]!.from;
  return Number.NaN;
}

/** A row for each stage that the deal reached or passed. */
function putStages(table: Table<'stagesReached'>, first: number, deal: DealLife): number {
  const highest = highestStage(deal);
  for (let stage = 0; stage <= highest; stage++) {
    const row = first + stage;
    table.deal[row] = deal.id;
    table.owner[row] = deal.states[0]!.owner;
    table.stage[row] = stage;
    table.rank[row] = stage + 1;
    table.status[row] = deal.status;
    table.createdAt[row] = deal.states[0]!.from;
    table.reachedAt[row] = reachedAt(deal, stage);
    table.nextReachedAt[row] = reachedAt(deal, stage + 1);
  }
  return first + highest + 1;
}
