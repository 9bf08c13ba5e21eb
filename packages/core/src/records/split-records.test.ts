import { describe, expect, it } from 'vitest';
import { reference } from '../model/column.ts';
import { activities, type Records } from '../model/index.ts';
import { splitRecords } from './split-records.ts';

const at = '2026-01-05T09:00:00Z';
const call = (id: string, cells: object): NonNullable<Records['activities']>[number] => ({ id, at, ...cells });
const idsOf = (parts: readonly Records[]) => parts.map(({ deals = [], activities = [] }) => [...deals, ...activities].map(({ id }) => id).sort());

describe('records in parts', () => {
  it('stand with those that name the same unit, through others too', () => {
    const records: Records = {
      deals: [
        { id: 'd1', lead: 'l1', status: 'open' },
        { id: 'd2', status: 'open', customer: 'c2' },
        { id: 'd3', status: 'open' },
      ],
      activities: [
        call('a1', { lead: 'l1' }),
        call('a2', { deal: 'd2' }),
        call('a3', { customer: 'c2' }),
        call('a4', { deal: 'd3' }),
        call('a5', { deal: 'd1' }),
      ],
      changes: [{ deal: 'd3', at, mergedInto: 'd1' }],
    };
    expect(idsOf(splitRecords(records, 3))).toEqual([['a1', 'a4', 'a5', 'd1', 'd3'], ['a2', 'a3', 'd2'], []]);
  });

  it('are as many as can be, whoever owns them, with people and stages in each', () => {
    const people = [{ id: 'ann' }];
    const stages = [{ stage: 'demo', rank: 1 }];
    const records: Records = { people, stages, activities: ['1', '2', '3', '4', '5'].map((id) => call(id, { owner: 'ann' })) };
    const parts = splitRecords(records, 3);
    expect(idsOf(parts)).toEqual([['1', '4'], ['2', '5'], ['3']]);
    expect(parts.every((part) => part.people === people && part.stages === stages && part.deals === undefined)).toBe(true);
  });

  it('stand with those of the same contract, and of a unit of one’s own', () => {
    const subscriptionChanges = ['c1', 'c2'].map((customer) => ({ customer, subscription: 's', at }));
    expect(splitRecords({ subscriptionChanges }, 2).map((part) => part.subscriptionChanges?.length)).toEqual([2, 0]);
    const ours = activities.with({ session: reference('session') });
    const records: Records = { activities: ['1', '2'].map((id) => call(id, { session: 's' })) };
    expect(idsOf(splitRecords(records, 2))).toEqual([['1'], ['2']]);
    expect(idsOf(splitRecords(records, 2, [ours]))).toEqual([['1', '2'], []]);
  });

  it('that are none stand somewhere, to be left out with their reason', () => {
    const records = { deals: [null, { id: 7 }, { id: 'd', status: 'open' }] } as unknown as Records;
    expect(splitRecords(records, 2).flatMap((part) => part.deals)).toHaveLength(3);
    expect(splitRecords({ deals: [] }, 2)).toEqual([{ deals: [] }, { deals: [] }]);
  });
});
