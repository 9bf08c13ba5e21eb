import { expect, it } from 'vitest';
import { dataset } from '../dataset/dataset.ts';
import { dealsWon, openDeals } from '../kpis/index.ts';
import { periods } from '../time/period.ts';
import { evaluate } from './evaluate.ts';

const at = (date: string): number => Date.parse(`${date}T12:00:00Z`);
const wonOn = (id: string, date: string) => ({ id, owner: 'p', status: 'won' as const, createdAt: at('2026-01-02'), closedAt: at(date) });

it('a person who changed teams has that of the moment: of the close for a win, of the edge for a stock', () => {
  const book = dataset({
    people: [
      { id: 'p', name: 'P', team: 'South', from: at('2026-03-01') },
      { id: 'p', name: 'P', team: 'North', to: at('2026-03-01') },
    ],
    deals: [wonOn('1', '2026-02-10'), wonOn('2', '2026-03-01'), { id: '3', owner: 'p', status: 'open', createdAt: at('2026-01-05') }],
  });
  const over = periods({ from: '2026-01-01', to: '2026-04-01', every: 'month', zone: 'UTC' });
  const { cells } = evaluate(book, { metrics: [dealsWon, openDeals], by: ['team'], over, asOf: at('2026-03-31') });
  const of = (metric: string, team: string) => cells.filter((cell) => cell.metric === metric && cell.group.team === team).map(({ value }) => value);
  expect([of('deals_won', 'North'), of('deals_won', 'South')]).toEqual([
    [0, 1, 0],
    [0, 0, 1],
  ]);
  expect([of('open_deals', 'North'), of('open_deals', 'South')]).toEqual([
    [3, 2, 0],
    [0, 0, 1],
  ]);
});

it('a person who stands once has one team, whatever their days of work', () => {
  const book = dataset({ people: [{ id: 'p', team: 'North', from: at('2026-02-01'), to: at('2026-02-15') }], deals: [wonOn('1', '2026-03-10')] });
  const over = periods({ from: '2026-01-01', to: '2026-04-01', zone: 'UTC' });
  const { cells } = evaluate(book, { metrics: [dealsWon], by: ['team'], over, asOf: at('2026-03-31') });
  expect(cells.map(({ group, value }) => [group, value])).toEqual([
    [{}, 1],
    [{ team: 'North' }, 1],
  ]);
});
