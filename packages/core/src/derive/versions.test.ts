import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset } from '../dataset/dataset.ts';
import { recordedIn } from '../dataset/recorded/recorded.ts';
import { recordsOf } from '../dataset/recorded/table.ts';
import type { Records } from '../model/index.ts';
import { eras, hostileRecords, instants } from '../testing/records.ts';
import { versionsOf as versionsIn } from './versions.ts';

function dealVersions(deals: readonly object[], changes: readonly object[], asOf: number): Record<string, unknown>[] {
  const { records, shapes } = dataset({ deals, changes } as Records);
  const { tables, dictionaries } = recordedIn(records, shapes);
  return [...recordsOf(versionsIn({ deals: tables.deals!, changes: tables.changes!, shapes, dictionaries, asOf, judged: tables }).table)];
}

const now = 1_000;
const deal = { id: 'd', status: 'open', createdAt: 10 };
const versionsOf = (record: object, changes: object[] = [], asOf = now): Record<string, unknown>[] =>
  dealVersions(
    [{ ...deal, ...record }],
    changes.map((change) => ({ deal: 'd', ...change })),
    asOf,
  );
const pick = (versions: Record<string, unknown>[], ...columns: string[]): unknown[][] =>
  versions.map((version) => columns.map((column) => version[column] ?? null));
const life = (versions: Record<string, unknown>[]): unknown[][] => pick(versions, 'status', 'validFrom', 'validTo');

describe('versions of a deal', () => {
  it('are open from the creation to the close, and closed from then on', () => {
    const versions = versionsOf({ status: 'won', closedAt: 50, owner: 'ann' });
    expect(life(versions)).toEqual([
      ['open', 10, 50],
      ['won', 50, null],
    ]);
    expect(pick(versions, 'closedAt', 'opener', 'closer')).toEqual([
      [null, 'ann', null],
      [50, 'ann', 'ann'],
    ]);
  });

  it('follow the changes in time, whatever their order, each once', () => {
    const changes = [
      { at: 40, status: 'open' },
      { at: 20, status: 'lost' },
      { at: 60, status: 'won' },
      { at: 60, status: 'won' },
    ];
    const versions = versionsOf({ status: 'won', closedAt: 999 }, changes);
    expect(life(versions)).toEqual([
      ['open', 10, 20],
      ['lost', 20, 40],
      ['open', 40, 60],
      ['won', 60, null],
    ]);
    expect(versions.map(({ closedAt }) => closedAt)).toEqual([null, 20, null, 60]);
  });

  it('know nothing of the as-of and after', () => {
    expect(life(versionsOf({ status: 'won', closedAt: 50 }, [], 50))).toEqual([['open', 10, null]]);
    expect(life(versionsOf({ status: 'won', closedAt: 50 }, [], 51))).toHaveLength(2);
    expect(versionsOf({}, [], 10)).toEqual([]);
    expect(versionsOf({}, [], 11)).toHaveLength(1);
  });

  it('leave a cell empty before its first recorded change, rather than filled with what it is now', () => {
    expect(
      pick(
        versionsOf({ amount: '300', stage: 'Demo' }, [
          { at: 20, amount: '200' },
          { at: 30, amount: '300' },
        ]),
        'amount',
        'stage',
      ),
    ).toEqual([
      [null, 'Demo'],
      ['200', 'Demo'],
      ['300', 'Demo'],
    ]);
    expect(pick(versionsOf({ amount: '300' }, [{ at: 30, amount: '300' }], 25), 'amount')).toEqual([[null]]);
  });

  it('end with the deletion, which nothing brings back', () => {
    expect(
      life(
        versionsOf({}, [
          { at: 30, deleted: true },
          { at: 40, status: 'won' },
        ]),
      ),
    ).toEqual([['open', 10, 30]]);
    expect(versionsOf({}, [{ at: 5, deleted: true }])).toEqual([]);
    expect(life(versionsOf({}, [{ at: 30, deleted: true }], 30))).toEqual([['open', 10, null]]);
    expect(life(versionsOf({}, [{ at: 30, deleted: false, stage: 'x' }]))).toHaveLength(2);
  });

  it('begin at the creation even where changes are older', () => {
    expect(
      life(
        versionsOf({}, [
          { at: 5, stage: 'Early' },
          { at: 20, stage: 'Late' },
        ]),
      ),
    ).toEqual([
      ['open', 10, 20],
      ['open', 20, null],
    ]);
    expect(pick(versionsOf({ status: 'lost', closedAt: 3 }), 'status', 'closedAt', 'validFrom')).toEqual([['lost', 3, 10]]);
  });

  it('begin nobody knows when without a creation date, until the first change', () => {
    expect(life(versionsOf({ createdAt: null }, [{ at: 20, stage: 'a' }]))).toEqual([
      ['open', null, 20],
      ['open', 20, null],
    ]);
  });

  it('are one, of the present state, where the close has no date', () => {
    expect(
      life(
        versionsOf({ status: 'won' }, [
          { at: 20, stage: 'a' },
          { at: 30, stage: 'b' },
        ]),
      ),
    ).toEqual([['won', null, null]]);
    expect(pick(versionsOf({ status: 'won', owner: 'ann' }, [{ at: 20, stage: 'a' }]), 'stage', 'opener', 'closer')).toEqual([['a', 'ann', null]]);
    expect(life(versionsOf({ status: 'won' }, [{ at: 30, deleted: true }]))).toEqual([['won', null, 30]]);
  });

  it('do not use the close date of an open deal', () => {
    expect(pick(versionsOf({ closedAt: 50 }), 'status', 'closedAt')).toEqual([['open', null]]);
  });

  it('name the opener, and as closer who owned it when it closed, not who has it now', () => {
    const changes = [
      { at: 10, owner: 'ann' },
      { at: 20, owner: 'bob' },
      { at: 30, status: 'won' },
      { at: 40, owner: 'cid' },
    ];
    expect(pick(versionsOf({ status: 'won' }, changes), 'owner', 'opener', 'closer')).toEqual([
      ['ann', 'ann', null],
      ['bob', 'ann', null],
      ['bob', 'ann', 'bob'],
      ['cid', 'ann', 'bob'],
    ]);
  });

  it('take as closer who took the deal over at the instant of its close, in whatever order it was written', () => {
    const close = [
      { at: 30, status: 'won' },
      { at: 30, owner: 'bob' },
    ];
    for (const changes of [close, [...close].reverse()])
      expect(versionsOf({ status: 'won' }, [{ at: 10, owner: 'ann' }, ...changes]).at(-1)!.closer).toBe('bob');
  });

  it('stand at one instant as in their file, else by what they say', () => {
    const from = (line: number): object => ({ origin: { file: 'history.csv', line } });
    const stages = [
      { at: 20, stage: 'Proposal', ...from(8) },
      { at: 20, stage: 'Demo', ...from(9) },
    ];
    for (const changes of [stages, [...stages].reverse()]) expect(versionsOf({}, changes).at(-1)!.stage).toBe('Demo');
    const unplaced = [
      { at: 20, stage: 'b' },
      { at: 20, stage: 'a' },
    ];
    expect(versionsOf({}, unplaced)).toEqual(versionsOf({}, [...unplaced].reverse()));
  });

  it('give the loss reason to the loss alone', () => {
    const changes = [
      { at: 20, status: 'lost' },
      { at: 30, status: 'open' },
    ];
    expect(pick(versionsOf({ status: 'open', lossReason: 'price' }, changes), 'lossReason')).toEqual([[null], ['price'], [null]]);
    expect('lossReason' in versionsOf({ lossReason: undefined })[0]! && versionsOf({ lossReason: undefined })[0]!.lossReason).toBeFalsy();
  });

  it('have no close date at all where the source never gives one', () => {
    expect(versionsOf({ status: 'won' })[0]!.closedAt).toBeUndefined();
    expect(versionsOf({ status: 'won', closedAt: null })[0]!.closedAt).toBeNull();
  });

  it('never overlap, never have no length, and are at most one at any moment', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...eras).chain((era) => fc.tuple(hostileRecords(instants(era)), instants(era))),
        ([{ deals = [], changes = [] }, asOf]) => {
          for (const one of deals) {
            const versions = dealVersions([one as never], changes as never, asOf);
            versions.forEach(({ validFrom, validTo }, index) => {
              if (validFrom !== null && validTo !== null) expect(validTo as number).toBeGreaterThan(validFrom as number);
              if (index > 0) expect(validFrom).toBe(versions[index - 1]!.validTo);
              if (index < versions.length - 1) expect(validTo).not.toBeNull();
            });
          }
        },
      ),
    );
  });

  it('have no amount before the close where no open deal of the source has one', () => {
    const won = { id: 'd', status: 'won', createdAt: 10, closedAt: 50, amount: '100' };
    const amounts = (deals: object[]): unknown[] => dealVersions(deals as never, [], now).flatMap(({ id, amount }) => (id === 'd' ? [amount] : []));
    expect(amounts([won, { id: 'e', status: 'open', createdAt: 10, amount: null }])).toEqual([null, '100']);
    expect(amounts([won, { id: 'e', status: 'open', createdAt: 10, amount: '7' }])).toEqual(['100', '100']);
  });

  it('take the end from the record where the history tells of none', () => {
    expect(life(versionsOf({ status: 'won', closedAt: 50 }, [{ at: 10, status: 'open' }]))).toEqual([
      ['open', 10, 50],
      ['won', 50, null],
    ]);
  });
});
