import { describe, expect, it } from 'vitest';
import { cells, rowsAt } from './decoded.ts';

describe('records at the as-of', () => {
  it('are there from the moment that every one of them has', () => {
    const leads = [{ id: 'a', createdAt: 9 }, { id: 'b', createdAt: 10 }, { id: 'c', createdAt: 10, qualifiedAt: 5 }, { id: 'd' }];
    expect(cells(rowsAt({ leads }, 'leads', 10), 'id')).toEqual([['a'], ['d']]);
  });

  it('without it, from the first that happened to them', () => {
    const meetings = [
      { id: 'a', bookedAt: 10, startsAt: 20 },
      { id: 'b', bookedAt: 9, startsAt: 20 },
      { id: 'c', startsAt: 20 },
    ];
    expect(cells(rowsAt({ meetings }, 'meetings', 10), 'id')).toEqual([['b'], ['c']]);
    expect(rowsAt({ customers: [{ id: 'a', since: 10 }] }, 'customers', 10)).toEqual([]);
  });

  it('know nothing that is still to come, but what was planned', () => {
    const leads = [{ id: 'a', createdAt: 1, qualifiedAt: 10, convertedAt: 9, droppedAt: 12, dropReason: 'late' }];
    expect(cells(rowsAt({ leads }, 'leads', 10), 'qualifiedAt', 'convertedAt', 'droppedAt', 'dropReason')).toEqual([[null, 9, null, null]]);
    const meetings = [{ id: 'a', bookedAt: 1, startsAt: 20, outcome: 'held' }];
    expect(cells(rowsAt({ meetings }, 'meetings', 10), 'startsAt', 'outcome')).toEqual([[20, null]]);
    expect(cells(rowsAt({ meetings }, 'meetings', 21), 'startsAt', 'outcome')).toEqual([[20, 'held']]);
  });

  it('keep what is known since a moment that nobody recorded', () => {
    const surveys = [
      { id: 'a', sentAt: 1, score: 4 },
      { id: 'b', sentAt: 1, answeredAt: 10, score: 5 },
    ];
    expect(cells(rowsAt({ surveys }, 'surveys', 10), 'score')).toEqual([[4], [null]]);
  });

  it('have the columns and tables the source has, whatever the as-of cuts away', () => {
    const rows = rowsAt({ leads: [{ id: 'a', createdAt: 5, source: null, dimensions: { city: 'Riga' } }] }, 'leads', 1);
    expect(rows).toEqual([]);
    const later = rowsAt({ leads: [{ id: 'a', createdAt: 5, source: null, dimensions: { city: 'Riga' } }, { id: 'b' }] }, 'leads', 1);
    expect(later).toEqual([{ id: 'b', createdAt: null, source: null, 'dimensions.city': null }]);
    expect(rowsAt({ leads: [] }, 'leads', 1)).toBe(null);
  });
});
