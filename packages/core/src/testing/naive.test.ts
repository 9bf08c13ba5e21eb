import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AggregateNode, ColumnNode, ConditionNode, PerNode, PlacedNode, ValueNode } from '../metric/node.ts';
import type { ColumnType } from '../model/column.ts';
import type { Records } from '../model/index.ts';
import { periods } from '../time/period.ts';
import type { NaiveQuery, World } from './asked.ts';
import { metricOf, placed, randomMetric, reducers, value } from './definitions.ts';
import { naiveEvaluate } from './naive.ts';
import { scenario } from './records.ts';

const at = (text: string): number => Date.parse(text.includes('T') ? text : `${text}T12:00:00Z`);
const months = periods({ from: '2026-01-01', to: '2026-04-01', zone: 'UTC', every: 'month' });
const asOf = at('2026-03-16T00:00:00Z');

const column = (table: string, name: string, type: ColumnType = 'instant'): ColumnNode => ({ node: 'column', table, column: name, type });
const count = (table: string, where: ConditionNode[] = []): AggregateNode => ({ node: 'count', table, where });
const flow = (table: string, name: string, of: AggregateNode): PlacedNode => ({ node: 'at', moment: column(table, name), of });
const is = (name: string, ...values: string[]): ConditionNode => ({ node: 'is', column: name, values });
const over = (shift: number, value: ValueNode): ValueNode => ({ node: 'over', window: { shift }, value });

type Asking = Partial<NaiveQuery> & Partial<Omit<World, 'records'>>;
const cells = (records: Records, one: ValueNode, { currency = 'EUR', rates = [], planRates, ...query }: Asking = {}) =>
  naiveEvaluate({ records, currency, rates, ...(planRates ? { planRates } : {}) }, { metrics: [metricOf(one)], by: [], over: months, asOf, ...query });
const values = (...asked: Parameters<typeof cells>): unknown[] => cells(...asked).map(({ value: found, reason }) => found ?? reason);

describe('placements', () => {
  const deals: Records['deals'] = [
    { id: 'a', status: 'won', createdAt: at('2026-01-05'), closedAt: at('2026-02-10'), customer: 'x', amount: '100' },
    { id: 'b', status: 'open', createdAt: at('2026-02-20'), customer: 'y', amount: '30' },
    { id: 'c', status: 'lost', createdAt: at('2026-01-31'), closedAt: at('2026-01-31'), customer: 'x', amount: '7' },
  ];

  it('count what happened, what was so, and what lasted', () => {
    expect(values({ deals }, flow('deals', 'createdAt', count('deals')))).toEqual([2, 1, 0]);
    expect(values({ deals }, { node: 'asOf', table: 'deals', moment: 'end', of: count('deals', [is('status', 'open')]) })).toEqual([1, 1, 1]);
    expect(values({ deals }, { node: 'asOf', table: 'deals', moment: 'start', of: count('deals', [is('status', 'open')]) })).toEqual([0, 1, 1]);
    const worked: ValueNode = {
      node: 'during',
      from: column('deals', 'createdAt'),
      to: column('deals', 'closedAt'),
      of: { node: 'distinct', of: column('deals', 'id', 'reference'), where: [] },
    };
    // c came and went at one instant, and was worked in the month of it.
    expect(values({ deals }, worked)).toEqual([2, 2, 1]);
  });

  it('measure how much of what lasted lies in the period, up to the as-of where it has no end', () => {
    const people: Records['people'] = [
      { id: 'ann', from: at('2026-01-30T00:00:00Z') },
      { id: 'bob', from: at('2026-01-01T00:00:00Z'), to: at('2026-01-03T00:00:00Z') },
    ];
    const time = (clock: 'days' | 'workingDays' | 'hours'): ValueNode => ({
      node: 'during',
      from: column('employments', 'from'),
      to: column('employments', 'to'),
      of: { node: 'sum', of: { node: 'overlap', table: 'employments', clock }, where: [] },
    });
    expect(values({ people }, time('days'))).toEqual([4, 28, 15]);
    expect(values({ people }, time('hours'))).toEqual([96, 672, 360]);
    // 30 January, 1 and 2 January; February has 20; 2 to 15 March.
    expect(values({ people }, time('workingDays'))).toEqual([3, 20, 10]);
  });

  it('leave out a row that ends before it starts, in the period of its start, and say so', () => {
    const odd: Records['deals'] = [{ id: 'a', status: 'won', createdAt: at('2026-02-10'), closedAt: at('2026-01-05') }];
    const life: ValueNode = {
      node: 'during',
      from: column('deals', 'createdAt'),
      to: column('deals', 'closedAt'),
      of: { node: 'distinct', of: column('deals', 'id', 'reference'), where: [] },
    };
    expect(cells({ deals: odd }, life).map(({ excluded }) => excluded)).toEqual([{}, { 'ends before it starts': 1 }, {}]);
  });

  it('follow everyone at risk in the period, late entries included', () => {
    const life = (quantile: number): ValueNode => ({
      node: 'during',
      from: column('deals', 'createdAt'),
      to: column('deals', 'closedAt'),
      of: {
        node: 'survival',
        of: { node: 'elapsed', clock: 'days', from: column('deals', 'createdAt'), to: column('deals', 'closedAt') },
        ask: { quantile },
        where: [],
      },
    });
    // January: c closes on its day, before a has been watched longer. February: a enters late at 26 and closes at 36; b is watched to 8.
    expect(cells({ deals }, life(0.5)).map(({ value, n, risk, reason }) => [value ?? reason, n, risk])).toEqual([
      [0, 2, 2],
      [36, 2, 1],
      ['not reached', 1, null],
    ]);
  });
});

describe('values on a row', () => {
  const leads: Records['leads'] = [
    { id: 'l1', createdAt: at('2026-01-05'), convertedAt: at('2026-01-10') },
    { id: 'l2', createdAt: at('2026-01-06') },
    { id: 'l3', createdAt: at('2026-03-10'), convertedAt: at('2026-03-11') },
    { id: 'l4', createdAt: at('2026-01-20'), convertedAt: at('2026-01-10') },
  ];
  const days = { node: 'elapsed' as const, clock: 'days' as const, from: column('leads', 'createdAt'), to: column('leads', 'convertedAt') };

  it('are undecided until the whole window has passed', () => {
    const rate = flow('leads', 'createdAt', {
      node: 'share',
      of: { node: 'count', table: 'leads', where: [] },
      where: [{ node: 'within', length: 14, time: days }],
    });
    const [january, , march] = cells({ leads }, rate);
    expect(january).toMatchObject({ value: 0.5, numerator: 1, denominator: 2, excluded: { 'ends before it starts': 1 } });
    expect(march).toMatchObject({ value: null, n: 0, excluded: { 'window open': 1 }, reason: 'window open' });
  });

  it('say why they are unknown', () => {
    const mean = flow('leads', 'createdAt', { node: 'mean', of: days, where: [] });
    expect(cells({ leads }, mean)[0]).toMatchObject({ value: 5, unit: 'days', n: 1, excluded: { 'ends before it starts': 1, 'not ended': 1 } });
  });

  it('look up the first event at or after a moment, of the same lead, that fits', () => {
    const activities: Records['activities'] = [
      { id: '1', lead: 'l1', at: at('2026-01-04'), kind: 'call' },
      { id: '2', lead: 'l1', at: at('2026-01-08'), kind: 'email' },
      { id: '3', lead: 'l1', at: at('2026-01-09'), kind: 'call' },
      { id: '4', lead: 'l2', at: at('2026-04-09'), kind: 'call' },
    ];
    const first = {
      node: 'firstAfter' as const,
      from: column('leads', 'createdAt'),
      event: column('activities', 'at'),
      on: 'lead',
      where: [is('kind', 'call')],
    };
    const mean = flow('leads', 'createdAt', { node: 'mean', of: { ...days, to: first }, where: [] });
    expect(cells({ leads, activities }, mean)[0]).toMatchObject({ value: 4, n: 1, excluded: { 'not ended': 2 } });
    expect(values({ leads }, mean)[0]).toBe('needs activities');
  });

  it('spread an amount by days so that its parts add up to the whole', () => {
    const quotas: Records['quotas'] = [{ owner: 'ann', from: at('2026-01-01T00:00:00Z'), to: at('2026-04-01T00:00:00Z'), amount: '100', currency: 'USD' }];
    const quota: ValueNode = {
      node: 'during',
      from: column('quotas', 'heldFrom'),
      to: column('quotas', 'heldTo'),
      of: {
        node: 'sum',
        of: { node: 'prorated', of: column('quotas', 'amount', 'money'), from: column('quotas', 'from'), to: column('quotas', 'to') },
        where: [],
      },
    };
    const parts = values({ quotas }, quota, { planRates: { USD: '0.9' } }) as string[];
    expect(parts).toEqual(['31', '28', '31']);
    expect(values({ quotas }, quota)).toEqual(Array(3).fill('no plan rate from USD to EUR'));
    const thirds = values({ quotas: [{ ...quotas[0]!, currency: 'EUR', amount: '1' }] }, quota);
    expect(thirds).toEqual(['0.3444444444444444', '0.3111111111111111', '0.3444444444444445']);
  });

  it('choose the rate by the placement, or as they are told', () => {
    const payments: Records['payments'] = [{ id: 'p', paidAt: at('2026-02-10'), amount: '100', currency: 'USD' }];
    const rates = [
      { currency: 'USD', from: 0, rate: '0.5' },
      { currency: 'USD', from: at('2026-02-05'), rate: '0.6' },
      { currency: 'USD', from: at('2026-02-20'), rate: '0.7' },
    ];
    const paid = (rate?: 'event' | 'start' | 'end' | 'plan') =>
      values({ payments }, flow('payments', 'paidAt', { node: 'sum', of: column('payments', 'amount', 'money'), where: [], ...(rate ? { rate } : {}) }), {
        rates,
        planRates: { USD: '2' },
      })[1];
    expect([undefined, 'event', 'start', 'end', 'plan'].map((rate) => paid(rate as 'event' | undefined))).toEqual(['60', '60', '50', '70', '200']);
  });
});

describe('arithmetic', () => {
  const leads: Records['leads'] = ['2026-01-05', '2026-01-06', '2026-02-07'].map((day, index) => ({ id: `l${index}`, createdAt: at(day) }));
  const created = flow('leads', 'createdAt', count('leads'));

  it('moves to another period, one window within the other', () => {
    expect(values({ leads }, over(-1, created))).toEqual([0, 2, 1]);
    expect(values({ leads }, over(1, created))).toEqual([1, 0, 'not yet']);
    expect(values({ leads }, over(1, over(-1, created)))).toEqual([2, 1, 0]);
    expect(values({ leads }, { node: 'over', window: { trailing: 2 }, value: created })).toEqual([2, 3, 1]);
    expect(values({ leads }, { node: 'over', window: { toDate: 'year' }, value: created })).toEqual([2, 3, 3]);
  });

  it('gives the reason of the author where there is nothing to divide by', () => {
    const rest: ValueNode = { node: 'divide', left: created, right: { node: 'subtract', left: created, right: created }, otherwise: 'goal met' };
    expect(values({ leads }, rest)[0]).toBe('goal met');
  });

  it('gives a count over time its exact interval', () => {
    const employed: ValueNode = {
      node: 'during',
      from: column('employments', 'from'),
      to: column('employments', 'to'),
      of: { node: 'sum', of: { node: 'overlap', table: 'employments', clock: 'days' }, where: [] },
    };
    const [january] = cells({ leads, people: [{ id: 'ann', from: at('2026-01-28T00:00:00Z') }] }, { node: 'divide', left: created, right: employed });
    expect(january).toMatchObject({ value: 0.5, unit: 'count/days', numerator: 2, denominator: 4 });
    // qchisq(c(.025, .975), c(4, 6)) / 2 / 4
    const [low, high] = january!.interval as [number, number];
    expect(low).toBeCloseTo(0.0605523, 6);
    expect(high).toBeCloseTo(1.8061719, 6);
  });
});

describe('tables of a metric', () => {
  const change = (customer: string, day: string, mrr: string) => ({ customer, at: at(day), mrr });
  const subscriptionChanges: Records['subscriptionChanges'] = [
    change('x', '2025-12-01', '100'),
    change('x', '2026-01-15', '150'),
    change('y', '2025-12-01', '50'),
    change('y', '2026-01-20', '0'),
    change('z', '2026-01-10', '70'),
  ];
  const mrr = (moment: 'start' | 'end'): ValueNode => ({
    node: 'asOf',
    table: 'subscriptions',
    moment,
    of: { node: 'sum', of: column('subscriptions', 'mrr', 'money'), where: [] },
  });
  const accounts: PerNode = { node: 'per', name: 'accounts', unit: 'customer', columns: { opening: mrr('start'), closing: mrr('end') }, anchor: 'opening' };
  const account = (name: string) => column('accounts', name, 'money');
  const summed = (of: 'closing' | 'opening' | 'least'): ValueNode => ({
    node: 'at',
    moment: column('accounts', 'period'),
    from: accounts,
    of: { node: 'sum', of: of === 'least' ? { node: 'least', left: account('opening'), right: account('closing') } : account(of), where: [] },
  });

  it('have one row a unit and period: gross and net retention', () => {
    expect(cells({ subscriptionChanges }, { node: 'divide', left: summed('least'), right: summed('opening') })[0]).toMatchObject({
      value: 100 / 150,
      numerator: '100',
      denominator: '150',
      n: 2,
    });
    expect(values({ subscriptionChanges }, { node: 'divide', left: summed('closing'), right: summed('opening') })).toEqual([1, 1, 1]);
  });

  it('know the steps that a unit came to, and what is still open', () => {
    const journey: ValueNode = {
      node: 'at',
      moment: column('journey', 'startedAt'),
      from: {
        node: 'funnel',
        name: 'journey',
        unit: 'lead',
        skipping: false,
        steps: [
          { name: 'created', event: column('leads', 'createdAt'), where: [] },
          { name: 'held', event: column('meetings', 'startsAt'), where: [is('outcome', 'held')], within: { length: 14, clock: 'days' } },
        ],
      },
      of: { node: 'share', of: { node: 'count', table: 'journey', where: [is('step', 'held')] }, where: [is('state', 'reached')] },
    };
    const leads: Records['leads'] = ['l1', 'l2', 'l3'].map((id, index) => ({ id, createdAt: at(`2026-01-0${index + 1}`) }));
    const meetings: Records['meetings'] = [
      { id: 'm1', lead: 'l1', startsAt: at('2026-01-10'), outcome: 'held' },
      { id: 'm2', lead: 'l2', startsAt: at('2026-01-10'), outcome: 'no_show' },
      { id: 'm3', lead: 'l3', startsAt: at('2026-02-10'), outcome: 'held' },
    ];
    expect(cells({ leads, meetings }, journey)[0]).toMatchObject({ value: 1 / 3, n: 3 });
  });
});

describe('groups', () => {
  const people: Records['people'] = [
    { id: 'ann', team: 'red', manager: 'cid' },
    { id: 'ann', team: 'blue', manager: 'bob', from: at('2026-02-01T00:00:00Z'), zone: 'Pacific/Apia' },
    { id: 'bob', team: 'blue', manager: 'cid' },
  ];
  const leads: Records['leads'] = [
    { id: 'l1', owner: 'ann', createdAt: at('2026-01-20') },
    { id: 'l2', owner: 'ann', createdAt: at('2026-02-20') },
    { id: 'l3', owner: 'bob', createdAt: at('2026-02-21') },
  ];
  const created = flow('leads', 'createdAt', count('leads'));
  const grouped = (by: string, query: Partial<NaiveQuery> = {}) =>
    Object.fromEntries(
      cells({ people, leads }, created, { by: [by], ...query })
        .filter(({ value }) => value !== 0 && value !== null)
        .map(({ group, start, value }) => [`${JSON.stringify(Object.values(group as object)[0] ?? 'all')} ${(start as string).slice(5, 7)}`, value]),
    );

  it('follow a person who changes team', () => {
    expect(grouped('team')).toEqual({ '"all" 01': 1, '"all" 02': 2, '"red" 01': 1, '"blue" 02': 2 });
  });

  it('count a row for every manager above its owner, and once in all', () => {
    expect(grouped('managers')).toEqual({ '"all" 01': 1, '"all" 02': 2, '"cid" 01': 1, '"cid" 02': 2, '"bob" 02': 2 });
  });

  it('are cohorts of the calendar', () => {
    expect(grouped('cohort:quarter')).toEqual({ '"all" 01': 1, '"all" 02': 2, '"2026-01-01" 01': 1, '"2026-01-01" 02': 2 });
  });

  it('take only the members asked for', () => {
    expect(values({ people, leads }, created, { where: { owner: ['bob'] } })).toEqual([0, 1, 0]);
    expect(values({ people, leads }, created, { where: { criterion: ['x'] } })).toEqual(Array(3).fill('cannot be filtered: leads have no criterion'));
    expect(cells({ people, leads }, created, { by: ['criterion'] })[0]).toMatchObject({ value: 1, reason: 'given in total: leads have no criterion' });
  });

  it("stand in their owner's own days where that is asked for", () => {
    // Midday of 31 January in UTC is 1 February in Apia.
    const late: Records['leads'] = [{ id: 'l1', owner: 'ann', createdAt: at('2026-01-31T12:00:00Z') }];
    expect(values({ people, leads: late }, created)).toEqual([1, 0, 0]);
    expect(values({ people, leads: late }, created, { ownZones: true })).toEqual([0, 1, 0]);
  });

  it('say what the records would need', () => {
    const gaps: ValueNode = flow('touchGaps', 'from', count('touchGaps'));
    expect(values({ leads }, gaps)[0]).toBe('needs deals, activities');
    expect(values({ leads }, flow('leads', 'createdAt', count('leads', [is('source', 'web')])))[0]).toBe('needs leads.source');
    expect(values({ leads }, flow('leads', 'createdAt', count('leads', [{ node: 'is', column: 'reactivated', values: [false] }])))[0]).toBe(1);
  });
});

describe('a fold of the user', () => {
  it('reads the cells of the rows that count', () => {
    const calls: Records['calls'] = [
      { id: 'a', at: at('2026-01-05'), score: 3 },
      { id: 'b', at: at('2026-01-06'), score: 4 },
    ];
    const squared = flow('calls', 'at', {
      node: 'reducer',
      name: 'squares',
      table: 'calls',
      columns: [column('calls', 'score', 'score')],
      unit: 'number',
      where: [],
    });
    expect(values({ calls }, squared, { reducers })).toEqual([25, 'no rows', 'no rows']);
  });
});

describe('random questions', () => {
  const numbers = (cell: Record<string, unknown>): unknown[] => [cell.value, cell.numerator, cell.denominator, ...((cell.interval as unknown[] | null) ?? [])];

  it('have an answer or a reason, and never a number that is none', () => {
    fc.assert(
      fc.property(scenario, randomMetric, fc.constantFrom([], ['owner'], ['managers'], ['cohort:month']), (given, metric, by) => {
        for (const cell of naiveEvaluate(given, { ...given, metrics: [metric], by, reducers })) {
          expect(cell.value === null ? typeof cell.reason : 'string').toBe('string');
          for (const number of numbers(cell)) expect(number === null || Number.isFinite(Number(number))).toBe(true);
        }
      }),
    );
  });

  it('are answered for the members asked for as for the group of them', () => {
    fc.assert(
      fc.property(scenario, value, fc.constantFrom('team', 'source', 'managers'), (given, one, dimension) => {
        // Members are asked for by their ids, and shown by their names.
        const people = given.records.people?.map(({ name: _, ...person }) => person);
        const world = { ...given, records: people ? { ...given.records, people } : given.records };
        const ask = { ...given, metrics: [metricOf(one)], reducers };
        const grouped = naiveEvaluate(world, { ...ask, by: [dimension] }).filter(({ group }) => Object.keys(group as object).length > 0);
        const asked = [...new Set(grouped.map(({ group }) => (group as Record<string, string | null>)[dimension]!))];
        const alone = asked.flatMap((member) =>
          naiveEvaluate(world, { ...ask, by: [], where: { [dimension]: [member] } }).map((cell) => ({ ...cell, group: { [dimension]: member } })),
        );
        expect(alone).toEqual(grouped);
      }),
    );
  });

  it('do not move with the own zone of people who have none', () => {
    fc.assert(
      fc.property(scenario, placed, (given, node) => {
        const people = given.records.people?.map(({ zone: _, ...person }) => person);
        const world = { ...given, records: people ? { ...given.records, people } : given.records };
        const ask = (ownZones: boolean) => naiveEvaluate(world, { ...given, metrics: [metricOf(node)], by: [], reducers, ownZones });
        expect(ask(true)).toEqual(ask(false));
      }),
    );
  });
});
