import { activityKinds } from '../../world/words.ts';
import type { World } from '../../world/world.ts';
import { type Block, blocksOf } from './block.ts';
import { type Buckets, place } from './buckets.ts';
import { atLeast, ones } from './byte-list.ts';
import { codes, flags, numbers, owners } from './columns.ts';
import { type Grid, type Sheet, sheetOf } from './grid.ts';
import { signaturesOf } from './signatures.ts';
import { tally } from './tally.ts';

/** What `sign` puts into the bits of a signature, from the lowest: three of the kind, then five answers. */
const kindOf = (signature: number): number => signature & 7;
const isOfPeople = (signature: number): boolean => (signature & 8) !== 0;
const isTouch = (signature: number): boolean => (signature & 16) !== 0;
const isConnected = (signature: number): boolean => (signature & 32) !== 0;
const isAgain = (signature: number): boolean => (signature & 64) !== 0;
const isFirst = (signature: number): boolean => (signature & 128) !== 0;

const [call, email, social] = (['call', 'email', 'social'] as const).map((kind) => activityKinds.indexOf(kind)) as [number, number, number];
const isCall = (signature: number): boolean => isTouch(signature) && kindOf(signature) === call;

const signatures = signaturesOf(1 << 8, {
  actions: isOfPeople,
  first_calls: (signature) => isCall(signature) && isFirst(signature),
  first_calls_connected: (signature) => isCall(signature) && isFirst(signature) && isConnected(signature),
  follow_up_calls: (signature) => isCall(signature) && isAgain(signature),
  outreach_emails: (signature) => isTouch(signature) && kindOf(signature) === email,
  social_touches: (signature) => isTouch(signature) && kindOf(signature) === social,
});

/** What was done, by the moment it was done: all KPIs in one pass. */
export function activityKpis({ activities }: World, buckets: Buckets, grid: Grid): () => Iterable<readonly [string, Sheet]> {
  const columns = columnsOf(activities);
  const { classOf, classes, counting } = signatures;
  const counts = new Int32Array(classes * grid.cells);
  return () => {
    counts.fill(0);
    for (const block of blocksOf(activities.length)) {
      place(activities.at, block, buckets, block.periods);
      sign(columns, block);
      tally(block, columns.owner, classOf, grid, counts);
    }
    return Object.entries(counting).map(([name, counted]) => [name, sheetOf(grid, counts, counted)]);
  };
}

const columnsOf = ({ owner, kind, outbound, automated, connected, touchNumber, callNumber }: World['activities']) => ({
  owner: owners(owner),
  kind: codes(kind, activityKinds.length).words,
  outbound: flags(outbound).words,
  automated: flags(automated).words,
  connected: flags(connected).words,
  touch: numbers(touchNumber).words,
  call: numbers(callNumber).words,
});

/** Four rows at a time, a byte each. A flag that holds is 1, so its lowest bit says so; one that does not is 0, and has none. */
function sign({ kind, outbound, automated, connected, touch, call }: ReturnType<typeof columnsOf>, { from, to, signatures: { words: into } }: Block): void {
  for (let word = from >>> 2, at = 0; word < to / 4; word++, at++) {
    const byProgram = automated[word]!;
    const ofPeople = ~(byProgram | (byProgram >>> 1)) & ones;
    const touches = ofPeople & outbound[word]!;
    const calls = call[word]!;
    const answers =
      ofPeople | (touches << 1) | ((connected[word]! & ones) << 2) | (atLeast(touch[word]!, 2) << 3) | ((atLeast(calls, 1) & ~atLeast(calls, 2)) << 4);
    into[at] = kind[word]! | (answers << 3);
  }
}
