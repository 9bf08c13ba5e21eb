import type { Entity } from '@salesperf/core/executor';
import { givenTypes, type Layout, recordTypes } from '../layout.ts';
import { quoted } from '../sql.ts';
import { aliased, given, past } from './text.ts';

/** The records of an entity with every column of the model; none where the source has no such records. */
export function recordsOf(layout: Layout, entity: Entity): string {
  const present = givenTypes(layout, entity);
  const isGiven = layout.columns[entity] !== undefined;
  const cells = Object.entries(recordTypes(layout, entity)).map(([column, type]) => [column, column in present ? quoted(column) : `NULL::${type}`]);
  const places = isGiven ? '_position, _index' : 'NULL::BIGINT AS _position, NULL::BIGINT AS _index';
  const order = entity === 'changes' ? `, ${isGiven ? '' : 'NULL::BOOLEAN AS '}_afterRecord` : '';
  return `SELECT ${aliased(Object.fromEntries(cells))}, ${places}${order} ${isGiven ? `FROM ${given(entity)}` : 'WHERE false'}`;
}

/** The same, with the deals that merged ones are one with now in their place. */
export const followed = (records: string): string =>
  `SELECT r.* REPLACE (coalesce(s.survivor, r.deal) AS deal) FROM (${records}) r LEFT JOIN ${past('survivors')} s ON s.deal = r.deal`;
