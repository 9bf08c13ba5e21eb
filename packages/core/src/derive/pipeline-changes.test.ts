import { describe, expect, it } from 'vitest';
import { cells, rowsAt } from './decoded.ts';

const deal = { id: 'd', status: 'open', createdAt: 10, owner: 'ann', amount: '100', currency: 'EUR' };
const ledger = (changes: object[], more: object = {}, asOf = 100): unknown[][] =>
  cells(
    rowsAt({ deals: [deal], changes: changes.map((change) => ({ deal: 'd', ...change })), ...more }, 'pipelineChanges', asOf),
    'at',
    'heldAt',
    'cause',
    'owner',
    'amount',
  );
const priced = [{ at: 10, amount: '100', owner: 'ann', pipeline: 'p', dueAt: 70, currency: 'EUR' }];
const appearing = [10, 10, 'new', 'ann', '100'];

describe('the pipeline ledger', () => {
  it('writes what comes, changes, leaves and comes back', () => {
    const changes = [
      ...priced,
      { at: 20, amount: '130' },
      { at: 30, amount: '80' },
      { at: 40, status: 'lost' },
      { at: 50, status: 'open' },
      { at: 60, deleted: true },
    ];
    expect(ledger(changes)).toEqual([
      appearing,
      [20, 19, 'up', 'ann', '30'],
      [30, 29, 'down', 'ann', '-50'],
      [40, 39, 'lost', 'ann', '-80'],
      [50, 50, 'reopened', 'ann', '80'],
      [60, 59, 'removed', 'ann', '-80'],
    ]);
  });

  it('takes amount, hands, due date and status in this order where all change at once', () => {
    const at = 20;
    const changes = [...priced, { at, amount: '130', owner: 'bob', dueAt: 90, status: 'won' }];
    expect(ledger(changes)).toEqual([
      appearing,
      [at, 19, 'up', 'ann', '30'],
      [at, 19, 'transfer', 'ann', '-130'],
      [at, 20, 'transfer', 'bob', '130'],
      [at, 19, 'date', 'bob', '-130'],
      [at, 20, 'date', 'bob', '130'],
      [at, 19, 'won', 'bob', '-130'],
    ]);
  });

  it('keeps both sides of a change of date, of pipeline and of currency', () => {
    const rows = (change: object, ...columns: string[]): unknown[][] =>
      cells(
        rowsAt({ deals: [deal], changes: [...priced, change].map((each) => ({ deal: 'd', ...each })) }, 'pipelineChanges', 100),
        'cause',
        'amount',
        ...columns,
      ).slice(1);
    expect(rows({ at: 20, dueAt: 90 }, 'dueAt', 'otherDueAt')).toEqual([
      ['date', '-100', 70, 90],
      ['date', '100', 90, 70],
    ]);
    expect(rows({ at: 20, pipeline: 'q' }, 'pipeline')).toEqual([
      ['transfer', '-100', 'p'],
      ['transfer', '100', 'q'],
    ]);
    expect(rows({ at: 20, currency: 'USD', amount: '110' }, 'currency')).toEqual([
      ['currency', '-100', 'EUR'],
      ['currency', '110', 'USD'],
    ]);
  });

  it('hands over where the owner changes team, between changes and at one', () => {
    const people = [{ id: 'ann' }, { id: 'ann', from: 20 }, { id: 'ann', from: 30 }, { id: 'ann', from: 500 }];
    expect(ledger([...priced, { at: 30, amount: '80' }], { people })).toEqual([
      appearing,
      [20, 19, 'transfer', 'ann', '-100'],
      [20, 20, 'transfer', 'ann', '100'],
      [30, 29, 'down', 'ann', '-20'],
      [30, 29, 'transfer', 'ann', '-80'],
      [30, 30, 'transfer', 'ann', '80'],
    ]);
    expect(ledger([...priced, { at: 20, status: 'won' }], { people }).at(-1)).toEqual([20, 20, 'won', 'ann', '-100']);
  });

  it('counts no amount as nothing, and writes nothing of nothing', () => {
    expect(ledger([{ at: 20, amount: '5' }])).toEqual([[20, 19, 'up', 'ann', '5']]);
    expect(
      ledger([
        { at: 10, amount: '0' },
        { at: 20, owner: 'bob' },
        { at: 30, status: 'won' },
      ]),
    ).toEqual([]);
  });

  it('says nothing of a beginning that nobody recorded', () => {
    const deals = [{ ...deal, createdAt: null }];
    expect(ledger([], { deals })).toEqual([]);
    expect(
      ledger(
        [
          { at: 20, amount: '100' },
          { at: 30, amount: '80' },
        ],
        { deals },
      ),
    ).toEqual([[30, 29, 'down', 'ann', '-20']]);
    expect(ledger([{ at: 20, deleted: true }], { deals })).toEqual([]);
  });

  it('knows nothing of the as-of and after', () => {
    expect(ledger([...priced, { at: 50, status: 'won' }], {}, 50)).toEqual([appearing]);
  });
});
