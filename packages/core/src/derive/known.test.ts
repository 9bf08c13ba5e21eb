import { describe, expect, it } from 'vitest';
import { dataset } from '../dataset/dataset.ts';
import { knownAt } from './known.ts';

const deal = { id: 'd', status: 'won' as const, createdAt: 5, closedAt: 9, stage: 'A', dimensions: { city: 'Riga' } };
const columns = (records: object, table: keyof ReturnType<typeof knownAt>, asOf = 1): string[] =>
  Object.keys(knownAt(dataset(records as never), asOf)[table]?.columns ?? {});

describe('the tables known at a moment', () => {
  it('are those the source has, though nothing was known by then', () => {
    const tables = (records: object): string[] => Object.keys(knownAt(dataset(records as never), 1));
    expect(tables({ deals: [deal] })).toEqual(['deals', 'credits', 'openSpells', 'stageVisits', 'pipelineChanges']);
    expect(tables({ deals: [deal], activities: [{ id: 'a' }], stages: [{ stage: 'A', rank: 1 }] })).toEqual(
      expect.arrayContaining(['touchGaps', 'stagesReached']),
    );
    expect(tables({ people: [{ id: 'ann' }], subscriptionChanges: [{ customer: 'c', at: 5 }] })).toEqual([
      'people',
      'subscriptionChanges',
      'employments',
      'subscriptions',
    ]);
    expect(tables({ deals: [{ id: 'd' }], leads: [] })).toEqual([]);
    expect(knownAt(dataset({ deals: [deal] }), 1).deals!.length).toBe(0);
  });

  it('have the columns of deals that deals have, and their own', () => {
    expect(columns({ deals: [deal] }, 'credits')).toEqual(['deal', 'role', 'status', 'createdAt', 'closedAt', 'dimensions.city']);
    expect(columns({ deals: [{ ...deal, currency: null, owner: 'ann' }], splits: [] }, 'credits')).toEqual(expect.arrayContaining(['owner', 'currency']));
    expect(columns({ deals: [deal], splits: [{ deal: 'd', owner: 'ann', share: 1 }] }, 'credits')).toContain('owner');
    expect(columns({ deals: [deal], changes: [{ deal: 'd', at: 99, amount: '5', probability: null }] }, 'deals')).toEqual(
      expect.arrayContaining(['amount', 'probability', 'opener', 'closer', 'closedAt', 'validFrom', 'validTo']),
    );
    expect(columns({ deals: [{ id: 'd', status: 'won' }] }, 'deals')).toEqual(['id', 'opener', 'status', 'validFrom', 'validTo']);
    expect(columns({ subscriptionChanges: [{ customer: 'c', at: 5, mrr: '1' }] }, 'subscriptions')).toEqual(['customer', 'mrr', 'validFrom', 'validTo']);
    expect(columns({ people: [{ id: 'ann' }] }, 'employments')).toEqual(['owner', 'from', 'to']);
    expect(columns({ quotas: [{ owner: 'ann', from: 1, to: 2 }] }, 'quotas')).toEqual(['owner', 'from', 'to', 'heldFrom', 'heldTo']);
  });

  it('number activities that belong to somebody, and look at their deal where there is one', () => {
    expect(columns({ activities: [{ id: 'a', at: 1 }], deals: [deal] }, 'activities')).toEqual(['id', 'at']);
    expect(columns({ activities: [{ id: 'a', lead: 'l' }], deals: [deal] }, 'activities')).toEqual(['id', 'lead', 'touchNumber', 'callNumber']);
    expect(columns({ activities: [{ id: 'a', deal: 'd' }], deals: [deal] }, 'activities')).toContain('onOpenDeal');
  });

  it('are made once for a moment, each when it is asked for', () => {
    const given = dataset({ deals: [deal] });
    const tables = knownAt(given, 7);
    expect(knownAt(given, 7)).toBe(tables);
    expect(tables.credits).toBe(tables.credits);
    expect(knownAt(given, 8)).not.toBe(tables);
  });

  it('name the dimensions they can be grouped by', () => {
    const { stagesReached } = knownAt(dataset({ deals: [{ ...deal, product: 'X' }], stages: [{ stage: 'A', rank: 1 }] }), 99);
    expect(stagesReached!.dimensions).toEqual({ deal: 'deal', product: 'product', stage: 'stage', status: 'status', city: 'dimensions.city' });
  });
});
