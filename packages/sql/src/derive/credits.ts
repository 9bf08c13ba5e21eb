import type { Layout } from '../layout.ts';
import { type Cells, carried } from './carry.ts';
import { aliased, isEnd, past } from './text.ts';

/** A share is kept to twelve decimals, as an integer. */
const one = '1000000000000::HUGEINT';
/** Shares are the whole if they are so to a millionth. */
const tolerance = '1000000::HUGEINT';

/**
 * Who is credited with each deal alive at the as-of: by its splits, or, where it has none or they do not add up to one, whole to the
 * closer (of an open deal, or one whose closer nobody knows, the owner). Overlay credit stands beside it, rounded down.
 */
export function credits(layout: Layout): string {
  const row = (owner: string, role: string, amount: string): string => aliased(cellsOf(layout, { owner, role, amount }));
  return `
  WITH
    shares AS (
      SELECT deal, owner, coalesce(role, 'split') AS role, min(_position) AS place, sum(round(share * 1e12)::HUGEINT)::HUGEINT AS units
      FROM ${past('splits')} GROUP BY ALL
    ),
    wholes AS (SELECT deal, sum(units)::HUGEINT AS whole FROM shares WHERE role = 'split' GROUP BY deal HAVING abs(sum(units) - ${one}) <= ${tolerance}),
    present AS (SELECT v.*, w.whole FROM ${past('versions')} v LEFT JOIN wholes w ON w.deal = v.id WHERE v."validTo" IS NULL),
    split AS (
      SELECT p.*, s.owner AS _owner, s.place, s.units, ${part('abs(p.amount)', 's.units', 'p.whole')} AS part, ${left('abs(p.amount)', 's.units', 'p.whole')} AS remainder
      FROM present p JOIN shares s ON s.deal = p.id AND s.role = 'split' WHERE p.whole IS NOT NULL
    ),
    allocated AS (
      SELECT *, sign(amount) * (part + CASE WHEN row_number() OVER (PARTITION BY _deal ORDER BY remainder DESC, place)
          <= abs(amount) - sum(part) OVER (PARTITION BY _deal) THEN 1 ELSE 0 END) AS _amount FROM split
    ),
    entries AS (
      SELECT ${row(responsible, "'split'", 'p.amount')}, _deal, 0 AS entry, 0 AS place FROM present p WHERE whole IS NULL
      UNION ALL BY NAME SELECT ${row('p._owner', "'split'", 'p._amount')}, _deal, 1 AS entry, place FROM allocated p
      UNION ALL BY NAME SELECT ${row('s.owner', "'overlay'", roundedDown)}, p._deal, 2 AS entry, s.place FROM present p JOIN shares s ON s.deal = p.id AND s.role = 'overlay'
    )
  SELECT *, row_number() OVER (ORDER BY _deal, entry, place) - 1 AS _row FROM entries`;
}

const responsible = `coalesce(CASE WHEN ${isEnd('p.status')} THEN p.closer END, p.owner)`;

function cellsOf(layout: Layout, { owner, role, amount }: { owner: string; role: string; amount: string }): Cells {
  const same = Object.fromEntries(['status', 'createdAt', 'closedAt', 'lossReason', 'currency'].map((column) => [column, `p."${column}"`]));
  return carried(layout, 'p', { ...same, owner, role, amount: `(${amount})::HUGEINT` });
}

/** amount × units ÷ whole, and what is left of it, without a product that 128 bits could not hold; of an amount from zero on. */
const part = (amount: string, units: string, whole: string): string => `(${amount} // ${whole}) * ${units} + ((${amount} % ${whole}) * ${units}) // ${whole}`;
const left = (amount: string, units: string, whole: string): string => `((${amount} % ${whole}) * ${units}) % ${whole}`;

/** Of an amount below zero, down is away from zero. */
const roundedDown = `CASE WHEN p.amount >= 0 THEN ${part('p.amount', 's.units', one)}
  ELSE -(${part('(-p.amount)', 's.units', one)}) - CASE WHEN ${left('(-p.amount)', 's.units', one)} > 0 THEN 1 ELSE 0 END END`;
