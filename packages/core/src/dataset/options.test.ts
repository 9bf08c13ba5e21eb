import { describe, expect, it } from 'vitest';
import { cells, rowsAt } from '../derive/decoded.ts';
import { flag, instant, label, number } from '../model/column.ts';
import { changes, deals, openSpells, type Records } from '../model/index.ts';
import { table } from '../model/table.ts';
import { parseRate } from '../money/amount.ts';
import { dataset } from './dataset.ts';

describe('columns of one’s own', () => {
  const own = deals.with({ tier: label('tier'), seats: number(), signedAt: instant(), signed: flag({ since: 'signedAt' }) });
  const deal = { id: 'd', status: 'open', createdAt: 1, tier: 'gold', seats: 3, signedAt: 50, signed: true };
  const tables = [own];

  it('are checked and kept, and cut at the as-of', () => {
    expect(cells(rowsAt({ deals: [deal] }, 'deals', 100, { tables }), 'tier', 'seats', 'signedAt', 'signed')).toEqual([['gold', 3, 50, true]]);
    expect(cells(rowsAt({ deals: [deal] }, 'deals', 50, { tables }), 'tier', 'seats', 'signedAt', 'signed')).toEqual([['gold', 3, null, null]]);
    expect(dataset({ deals: [{ ...deal, seats: 'many' }] } as never, { tables }).ledger.excluded[0]!.reason).toMatch(/^deals\.seats: /);
    expect(dataset({ deals: [deal] } as never).ledger.excluded).toHaveLength(1);
  });

  it('of deals are in every table made from deals', () => {
    const records = {
      deals: [{ ...deal, amount: '5', stage: 'A' }],
      activities: [{ id: 'x', deal: 'd', at: 5 }],
      stages: [{ stage: 'A', rank: 1 }],
    };
    for (const name of ['credits', 'openSpells', 'stageVisits', 'stagesReached', 'touchGaps', 'pipelineChanges'] as const)
      expect(cells(rowsAt(records, name, 100, { tables }), 'tier')[0]).toEqual(['gold']);
    expect(dataset({}, { tables }).shapes.credits.own).toHaveProperty('tier');
  });

  it('may change where changes have them too', () => {
    const both = { tables: [own, changes.with({ tier: label() })] };
    const records = {
      deals: [{ ...deal, amount: '5' }],
      changes: [
        { deal: 'd', at: 5, tier: 'iron' },
        { deal: 'd', at: 9, tier: 'gold' },
      ],
    };
    expect(cells(rowsAt(records, 'deals', 100, both), 'tier', 'validFrom')).toEqual([
      [null, 1],
      ['iron', 5],
      ['gold', 9],
    ]);
    expect(cells(rowsAt(records, 'pipelineChanges', 6, both), 'cause', 'tier', 'amount')).toEqual([
      ['new', null, '5'],
      ['transfer', null, '-5'],
      ['transfer', 'iron', '5'],
    ]);
  });

  it('are refused on tables that no records are given of, or that are not the model’s', () => {
    expect(() => dataset({}, { tables: [openSpells.with({ tier: label() })] })).toThrow(/"openSpells": there are no records of it/);
    expect(() => dataset({}, { tables: [table('deals', { tier: label() })] as never })).toThrow(/"deals": it lacks the column "id"/);
  });
});

describe('a dataset', () => {
  const deal = { id: 'd', status: 'won' as const, createdAt: 1, closedAt: 9 };
  const history = (records: Records): object => dataset(records).history;

  it('has the rates of the plan', () => {
    const { planRateAt } = dataset({}, { currency: 'EUR', planRates: { USD: '0.9' } });
    expect([planRateAt('USD'), planRateAt('EUR'), planRateAt('CHF')]).toEqual([parseRate('0.9'), parseRate('1'), null]);
  });

  it('says how well the past of deals is known', () => {
    const closing = { deal: 'd', at: 9, status: 'won' as const };
    expect(history({ deals: [deal] })).toEqual({ kind: 'snapshot', complete: false });
    expect(history({ deals: [deal], changes: [closing] })).toEqual({ kind: 'native', complete: true });
    expect(history({ deals: [deal], changes: [{ deal: 'd', at: 5, stage: 'A' }] })).toEqual({ kind: 'native', complete: false });
    expect(history({ deals: [deal, { id: 'e', status: 'open' }], changes: [closing] })).toEqual({ kind: 'native', complete: false });
    expect(dataset({ deals: [deal] }, { history: { kind: 'derived', complete: true } }).history).toEqual({ kind: 'derived', complete: true });
  });
});
