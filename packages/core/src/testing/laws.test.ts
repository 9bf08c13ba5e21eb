import { describe, expect, it } from 'vitest';
import { dataset } from '../dataset/dataset.ts';
import { dealsWon, meetingsHeld, winRate } from '../kpis/index.ts';
import { at, count, reducer } from '../metric/build.ts';
import { metric } from '../metric/metric.ts';
import { deals } from '../model/index.ts';
import { type Law, lawsOf, recordBuilder } from './index.ts';

const words = { group: 'funnel', indicator: 'lagging', label: { en: 'Own', ru: 'Своя' } } as const;
const sometimes = { runs: 20, seed: 1 };

describe.each([winRate, dealsWon, meetingsHeld])('$id', (one) => {
  it.each(lawsOf(one))('$name', ({ check }) => check(sometimes));
});

describe('the laws', () => {
  it('are those that a metric of its kind keeps', () => {
    expect(lawsOf(winRate).map(({ name }) => name)).toContain('lies between 0 and 1, inside its interval');
    expect(lawsOf(dealsWon).map(({ name }) => name)).toContain('is the sum of its people');
    expect(lawsOf(metric({ ...words, id: 'folded', value: at(deals.closedAt, reducer('fold', deals, { columns: [], unit: 'number' })) }))).toEqual([]);
  });

  it('are broken by a metric that is not always the same', () => {
    const [won, created] = [at(deals.closedAt, count(deals, { status: 'won' })), at(deals.createdAt, count(deals))];
    let read = 0;
    const fickle = {
      ...metric({ ...words, id: 'fickle', value: won }),
      get value() {
        return ++read % 2 === 0 ? won : created;
      },
    };
    const isBroken = ({ check }: Law): boolean => {
      try {
        check(sometimes);
      } catch {
        return true;
      }
      return false;
    };
    expect(
      lawsOf(fickle)
        .filter(isBroken)
        .map(({ name }) => name),
    ).toContain('is what its definition says, worked out row by row');
  });
});

describe('a record builder', () => {
  it('makes what fits the model out of what matters', () => {
    const [deal, quota, stage] = [recordBuilder('deals'), recordBuilder('quotas'), recordBuilder('stages')];
    const records = { deals: [deal({ status: 'won' }), deal()], quotas: [quota({ amount: '5' })], stages: [stage(), stage()] };
    const { ledger } = dataset(records);
    expect(ledger).toMatchObject({ received: 5, counted: 5 });
    expect(records.deals.map(({ id, status }) => [id, status])).toEqual([
      ['deals-1', 'won'],
      ['deals-2', 'open'],
    ]);
  });
});
