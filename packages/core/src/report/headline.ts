import type { Cell } from '../engine/cell.ts';

/** The KPIs that are named first, nearest to money first. */
export const headlineNumbers: readonly (readonly [metric: string, part: string | null])[] = [
  ['revenue', null],
  ['win_rate', null],
  ['pipeline_value', null],
  ['average_deal_size', 'median'],
  ['meetings_held', null],
  ['call_score', null],
  ['quota_attainment', null],
  ['deals_won', null],
  ['open_deals', null],
  ['opportunities', null],
  ['deals_lost', null],
  ['lead_response_time', 'median'],
  ['lead_response_time', 'p90'],
  ['lead_response_time', 'within'],
];

/** The place of a number in that order; the rest follow. */
export function placeOf({ metric, part }: Pick<Cell, 'metric' | 'part'>): number {
  const place = headlineNumbers.findIndex(([id, name]) => id === metric && name === part);
  return place < 0 ? headlineNumbers.length : place;
}
