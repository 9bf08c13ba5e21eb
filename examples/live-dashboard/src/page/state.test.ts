import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../wire.ts';
import { apply, begin, placeOf, replace } from './state.ts';

const snapshot: Snapshot = {
  language: 'en',
  team: 'North',
  period: 'May 2026',
  day: '4 May 2026',
  columns: [],
  rows: [{ key: 'total', name: 'Team' }],
  cells: [
    { row: 'total', column: 'actions', text: '7' },
    { row: 'total', column: 'win_rate', text: null, reason: 'nothing to divide by' },
  ],
  lines: [],
};
const line = { time: '09:00', text: 'Anna: call, connected' };
const [actions, winRate] = [placeOf('total', 'actions'), placeOf('total', 'win_rate')];

describe('what the page shows', () => {
  const first = begin(snapshot);

  it('begins as served, with nothing lit', () => {
    expect([...first.cells.values()].map(({ changes }) => changes)).toEqual([0, 0]);
  });

  it('takes a change, and leaves the other cells as they are', () => {
    const next = apply(first, { line, cells: [{ row: 'total', column: 'actions', text: '8' }] });
    expect(next.cells.get(actions)).toMatchObject({ text: '8', changes: 1 });
    expect(next.cells.get(winRate)).toBe(first.cells.get(winRate));
    expect(next.lines).toEqual([line]);
    expect(next.rows).toBe(first.rows);
  });

  it('forgets the reason of a number that has come', () => {
    const next = apply(first, { line, cells: [{ row: 'total', column: 'win_rate', text: '50%' }] });
    expect(next.cells.get(winRate)).toEqual({ row: 'total', column: 'win_rate', text: '50%', changes: 1 });
  });

  it('takes rows and dates where they come with a change', () => {
    const rows = [...snapshot.rows, { key: 'person Boris', name: 'Boris' }];
    expect(apply(first, { line, cells: [], rows, day: '5 May 2026' })).toMatchObject({ rows, day: '5 May 2026', period: 'May 2026' });
  });

  it('keeps the last five lines, the newest first', () => {
    const all = ['1', '2', '3', '4', '5', '6'].reduce((state, text) => apply(state, { line: { ...line, text }, cells: [] }), first);
    expect(all.lines.map(({ text }) => text)).toEqual(['6', '5', '4', '3', '2']);
  });

  it('after a new snapshot lights what is other than before, and knows nothing else', () => {
    const cells = [{ row: 'total', column: 'actions', text: '9' }, snapshot.cells[1]!];
    const next = replace({ ...first, connection: 'live' }, { ...snapshot, cells });
    expect([...next.cells.values()].map(({ changes }) => changes)).toEqual([1, 0]);
    expect(next.connection).toBe('live');
    expect(replace(next, { ...snapshot, cells: [] }).cells.size).toBe(0);
  });
});
