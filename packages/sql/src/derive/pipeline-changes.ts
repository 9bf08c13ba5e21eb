import type { Layout } from '../layout.ts';
import { quoted } from '../sql.ts';
import { type Cells, carried, carriedOf } from './carry.ts';
import { changesInside } from './stretches.ts';
import { aliased, create, past } from './text.ts';

/** An entry of the ledger: what left, or what came. */
interface Entry {
  readonly amount: string;
  readonly cause: string;
  /** whose row it is: `b`, the version before, or `a`, the version after */
  readonly version: 'a' | 'b';
  /** where the row differs from its version, and from having been held the instant before */
  readonly more?: Cells;
  readonly when: string;
}

const at = 'a."validFrom"';
/** What leaves leaves the hands it is in; they are new ones from this very instant on where the owner changes team at it. */
const held = `CASE WHEN a.rehanded THEN ${at} ELSE ${at} - 1 END`;
const changes = "b.status = 'open'";
const opens = `a.status = 'open' AND coalesce(${changes}, false) = false`;
const redated = `${changes} AND a."dueAt" IS DISTINCT FROM b."dueAt"`;
/** Where there was no amount, or is none now, nothing is exchanged. */
const recoined = '(a.scaled <> 0 AND b.scaled <> 0 AND a.currency IS DISTINCT FROM b.currency)';
const exchanged = `${changes} AND ${recoined}`;
const handed = `${changes} AND a.handed`;

/** What the beginning of a version brings about, in the order amount, currency, hands, due date, status. */
const beginnings: readonly Entry[] = [
  { amount: 'a.scaled', cause: "CASE WHEN b._deal IS NULL THEN 'new' ELSE 'reopened' END", version: 'a', more: { heldAt: at }, when: opens },
  {
    amount: 'a.scaled - b.scaled',
    cause: "CASE WHEN a.scaled > b.scaled THEN 'up' ELSE 'down' END",
    version: 'b',
    more: { currency: 'CASE WHEN b.scaled = 0 THEN a.currency ELSE b.currency END' },
    when: `${changes} AND NOT ${recoined}`,
  },
  { amount: '-b.scaled', cause: "'currency'", version: 'b', when: exchanged },
  { amount: 'a.scaled', cause: "'currency'", version: 'b', more: { currency: 'a.currency' }, when: exchanged },
  { amount: '-a.scaled', cause: "'transfer'", version: 'b', more: { currency: 'a.currency' }, when: handed },
  { amount: 'a.scaled', cause: "'transfer'", version: 'a', more: { dueAt: 'b."dueAt"', heldAt: at }, when: handed },
  { amount: '-a.scaled', cause: "'date'", version: 'a', more: { dueAt: 'b."dueAt"', otherDueAt: 'a."dueAt"', heldAt: held }, when: redated },
  { amount: 'a.scaled', cause: "'date'", version: 'a', more: { otherDueAt: 'b."dueAt"', heldAt: at }, when: redated },
  { amount: '-a.scaled', cause: 'a.status', version: 'a', more: { heldAt: held }, when: `${changes} AND a.status <> 'open'` },
];

/** Each version with what the ledger asks of it: its amount, whether hands changed at its beginning, and what follows it. */
function moves(layout: Layout, asOf: number): string {
  const hands = ['owner', ...carriedOf(layout).filter((column) => !column.startsWith('dimensions.'))];
  const differs = hands.map((column) => `v.${quoted(column)} IS DISTINCT FROM b.${quoted(column)}`).join(' OR ');
  return create(
    past('moves'),
    `WITH told AS (
      SELECT v.*, coalesce(v.amount, 0)::HUGEINT AS scaled, list_contains(coalesce(c.moments, []), v."validFrom") AS rehanded, c.moments,
        lead(v._deal) OVER (PARTITION BY v._deal ORDER BY v._place) IS NULL AS last
      FROM ${past('versions')} v LEFT JOIN ${past('teamChanges')} c ON c.person = v.owner
    )
    SELECT v.*, v.rehanded OR ${differs} AS handed, ${changesInside('v.moments', 'v."validFrom"', `coalesce(v."validTo", ${asOf})`)} AS inside
    FROM told v LEFT JOIN told b ON b._deal = v._deal AND b._place = v._place - 1`,
  );
}

/**
 * Double-entry ledger of the open pipeline. A version without an amount counts as one of nothing, and an entry of nothing is not
 * written. A version whose beginning nobody recorded writes nothing, and the one after it nothing of how it came about.
 */
export function pipelineChanges(layout: Layout, asOf: number): readonly string[] {
  const row = ({ amount, cause, version, more = {} }: Entry, moment = at): string =>
    aliased(carried(layout, version, { ...plain(version), at: moment, heldAt: `${moment} - 1`, cause, amount, otherDueAt: 'NULL::BIGINT', ...more }));
  const begun = beginnings.map(
    (entry, index) => `SELECT ${row(entry)}, a._deal, a._place, 0 AS phase, ${at} AS moment, ${index} AS entry
      FROM ${past('moves')} a LEFT JOIN ${past('moves')} b ON b._deal = a._deal AND b._place = a._place - 1
      WHERE ${at} IS NOT NULL AND (b._deal IS NULL OR b."validFrom" IS NOT NULL) AND ${entry.when}`,
  );
  const lasting = (entry: Entry, moment: string, phase: number, index: number, from: string): string =>
    `SELECT ${row(entry, moment)}, a._deal, a._place, ${phase} AS phase, ${moment} AS moment, ${index} AS entry
      FROM ${from} a WHERE a.status = 'open' AND ${at} IS NOT NULL AND ${entry.when}`;
  const rehanded = `(SELECT *, unnest(inside) AS "change" FROM ${past('moves')})`;
  const entries = [
    ...begun,
    lasting({ amount: '-a.scaled', cause: "'transfer'", version: 'a', when: 'true' }, 'a."change"', 1, 0, rehanded),
    lasting({ amount: 'a.scaled', cause: "'transfer'", version: 'a', more: { heldAt: 'a."change"' }, when: 'true' }, 'a."change"', 1, 1, rehanded),
    lasting({ amount: '-a.scaled', cause: "'removed'", version: 'a', when: 'a.last AND a."validTo" IS NOT NULL' }, 'a."validTo"', 2, 0, past('moves')),
  ];
  const ledger = `SELECT *, row_number() OVER (ORDER BY _deal, _place, phase, moment, entry) - 1 AS _row FROM (${entries.join(' UNION ALL BY NAME ')}) WHERE amount <> 0`;
  return [moves(layout, asOf), ledger];
}

const plain = (version: string): Cells => Object.fromEntries(['owner', 'currency', 'dueAt'].map((column) => [column, `${version}.${quoted(column)}`]));
