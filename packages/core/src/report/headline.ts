import type { Cell } from '../engine/cell.ts';

/** The KPIs that are named first, nearest to money first. */
export const headlineNumbers: readonly (readonly [metric: string, part: string | null])[] = [
  ['revenue', null],
  ['win_rate', null],
  ['pipeline_value', null],
  ['average_deal_size', 'median'],
  ['meetings_held', null],
  ['call_score', null],
  ['deals_won', null],
  ['open_deals', null],
  ['opportunities', null],
  ['deals_lost', null],
];

/** The place of a number in that order; the rest follow. */
export function placeOf({ metric, part }: Pick<Cell, 'metric' | 'part'>): number {
  const place = headlineNumbers.findIndex(([id, name]) => id === metric && name === part);
  return place < 0 ? headlineNumbers.length : place;
}
