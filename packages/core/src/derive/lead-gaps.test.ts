import { describe, expect, it } from 'vitest';
import { cells, rowsAt } from './decoded.ts';

const call = (lead: string, at: number) => ({ id: `${lead} ${at}`, lead, kind: 'call' as const, at, outbound: true });
const silences = (records: object, asOf = 100): unknown[][] =>
  cells(rowsAt({ activities: [call('other', 1)], ...records }, 'leadGaps', asOf), 'from', 'to', 'endedBy');

describe('the silences of a lead', () => {
  it('lie between its creation and its touches, and the last is open', () => {
    expect(silences({ leads: [{ id: 'a', createdAt: 10 }], activities: [call('a', 30), call('a', 20), call('a', 5), call('b', 25)] })).toEqual([
      [10, 20, 'touch'],
      [20, 30, 'touch'],
      [30, null, 'open'],
    ]);
  });

  it('end with the lead, whichever end comes first', () => {
    const lead = { id: 'a', createdAt: 10 };
    const activities = [call('a', 20), call('a', 60)];
    expect(silences({ leads: [{ ...lead, convertedAt: 50, droppedAt: 70 }], activities })).toEqual([
      [10, 20, 'touch'],
      [20, 50, 'conversion'],
    ]);
    expect(silences({ leads: [{ ...lead, droppedAt: 40 }], activities }).at(-1)).toEqual([20, 40, 'drop']);
    expect(silences({ leads: [{ ...lead, droppedAt: 5 }], activities })).toEqual([]);
  });

  it('do not begin again by a touch at the very end', () => {
    expect(silences({ leads: [{ id: 'a', createdAt: 10, droppedAt: 40 }], activities: [call('a', 40)] })).toEqual([[10, 40, 'drop']]);
  });

  it('are none while a meeting is agreed', () => {
    const leads = [{ id: 'a', createdAt: 10 }];
    const meeting = { id: 'm', lead: 'a', bookedAt: 20, startsAt: 60 };
    expect(silences({ leads, meetings: [meeting] })).toEqual([
      [10, 20, 'step'],
      [60, null, 'open'],
    ]);
    expect(silences({ leads, meetings: [{ ...meeting, startsAt: 500 }] })).toEqual([[10, 20, 'step']]);
    expect(silences({ leads, meetings: [meeting], activities: [call('a', 40)] })).toEqual([
      [10, 20, 'step'],
      [60, null, 'open'],
    ]);
    expect(silences({ leads, meetings: [{ id: 'm', lead: 'a', startsAt: 60 }] })).toEqual([[60, null, 'open']]);
    expect(silences({ leads, meetings: [meeting] }, 15)).toEqual([[10, null, 'open']]);
  });

  it('need a creation before the as-of, and say whose the lead is', () => {
    expect(silences({ leads: [{ id: 'a' }, { id: 'b', createdAt: 100 }] })).toEqual([]);
    const records = { leads: [{ id: 'a', createdAt: 10, owner: 'ann', source: 'fair' }], activities: [call('a', 20)] };
    expect(cells(rowsAt(records, 'leadGaps', 15), 'lead', 'owner', 'source', 'dropReason')).toEqual([['a', 'ann', 'fair', 'no_contact']]);
  });
});
