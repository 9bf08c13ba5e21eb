import { meetingKinds, outcomes, places } from '../../world/words.ts';
import type { World } from '../../world/world.ts';
import { type Block, blocksOf } from './block.ts';
import { type Buckets, place } from './buckets.ts';
import { codes, filled, owners } from './columns.ts';
import { ratio } from './finish.ts';
import { type Grid, type Sheet, sheetOf } from './grid.ts';
import { signaturesOf } from './signatures.ts';
import { countAll, tally } from './tally.ts';

const [held, noShow, cancelledLate] = (['held', 'no_show', 'cancelled_late'] as const).map((outcome) => outcomes.indexOf(outcome)) as [number, number, number];
const onsite = places.indexOf('onsite');
const demo = meetingKinds.indexOf('demo');

const outcomeOf = (signature: number): number => signature & 7;
const placeOf = (signature: number): number => (signature >> 3) & 3;
const kindOf = (signature: number): number => signature >> 5;

const signatures = signaturesOf(1 << 8, {
  held: (signature) => outcomeOf(signature) === held,
  agreed: (signature) => [held, noShow, cancelledLate].includes(outcomeOf(signature)),
  onsite: (signature) => outcomeOf(signature) === held && placeOf(signature) === onsite,
  demos: (signature) => outcomeOf(signature) === held && kindOf(signature) === demo,
});

/** Meetings by the moment they were booked, and what became of them by the time they were agreed for. */
export function meetingKpis({ meetings }: World, buckets: Buckets, grid: Grid): () => Iterable<readonly [string, Sheet]> {
  const columns = columnsOf(meetings);
  const { startsAt } = meetings;
  const bookedAt = filled(meetings.bookedAt, buckets.origin);
  const { classOf, classes, counting } = signatures;
  const booked = new Int32Array(grid.cells);
  const counts = new Int32Array(classes * grid.cells);
  const of = (name: keyof typeof counting): Sheet => sheetOf(grid, counts, counting[name]);
  return () => {
    booked.fill(0);
    counts.fill(0);
    for (const block of blocksOf(meetings.length)) {
      place(bookedAt, block, buckets, block.periods);
      countAll(block, columns.owner, booked);
      place(startsAt, block, buckets, block.periods);
      sign(columns, block);
      tally(block, columns.owner, classOf, grid, counts);
    }
    return [
      ['meetings_scheduled', sheetOf(grid, booked, [0])],
      ['meetings_held', of('held')],
      ['onsite_meetings', of('onsite')],
      ['demos', of('demos')],
      ['show_rate', ratio(of('held'), of('agreed'))],
    ];
  };
}

const columnsOf = ({ owner, kind, place, outcome }: World['meetings']) => ({
  owner: owners(owner),
  kind: codes(kind, 7).bytes,
  place: codes(place, 3).bytes,
  outcome: codes(outcome, 7).bytes,
});

function sign({ kind, place, outcome }: ReturnType<typeof columnsOf>, { from, to, signatures: { bytes: signatures } }: Block): void {
  for (let row = from, at = 0; row < to; row++, at++) signatures[at] = outcome[row]! | (place[row]! << 3) | (kind[row]! << 5);
}
