import { dataset, endOfDay, localDate, localTime, type Records, startOfDay, weekday } from '@salesperf/core';
import { describe, expect, it } from 'vitest';
import { groupBy } from './group.ts';
import { makeTeam } from './index.ts';
import { cents } from './money.ts';

const when = (moment: number | string | null | undefined): number => Number(moment);

describe.each([6, 1])('the records of seed %i', (seed) => {
  const team = makeTeam({ seed });
  const { asOf, zone, calendars } = team;
  const records = team.records as Required<Omit<Records, 'criteria'>>;
  const { people, leads, activities, meetings, proposals, deals, changes, customers, payments, surveys, quotas, calls } = records;
  const dealOf = new Map(deals.map((deal) => [deal.id, deal]));

  it('are all accepted by the model, without a notice', () => {
    expect(dataset(team.records).ledger).toMatchObject({ excluded: [], notices: [] });
  });

  it('have ids of their own and refer to records that are there', () => {
    for (const rows of [people, leads, activities, meetings, proposals, deals, customers, payments, surveys, calls]) {
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    }
    const targets = { owner: people, lead: leads, deal: deals, customer: customers };
    for (const [column, rows] of Object.entries(targets)) {
      const ids = new Set(rows.map(({ id }) => id));
      const strays = Object.values(records).flatMap((all) =>
        (all as unknown as Record<string, unknown>[]).filter((row) => row[column] !== undefined && !ids.has(row[column] as string)),
      );
      expect(strays).toEqual([]);
    }
  });

  it('have deals that agree with the last of their changes', () => {
    const history = groupBy(changes, ({ deal }) => deal);
    for (const deal of deals) {
      const own = history.get(deal.id)!;
      const { at: _, deal: __, ...state } = Object.assign({}, ...own) as (typeof changes)[number];
      expect(deal).toMatchObject(state);
      expect(deal.createdAt).toBe(own[0]!.at);
      expect(deal.closedAt).toBe(deal.status === 'open' ? undefined : own.findLast(({ status }) => status === deal.status)!.at);
      expect(own.map(({ at }) => at)).toEqual(own.map(({ at }) => when(at)).sort((a, b) => a - b));
    }
  });

  it('have events inside the life of their deal', () => {
    const inside = (id: string | null | undefined, ...moments: (number | string | null | undefined)[]): boolean => {
      const deal = id ? dealOf.get(id)! : undefined;
      return (
        deal === undefined ||
        moments.every((moment) => moment === undefined || (when(moment) >= when(deal.createdAt) && when(moment) <= when(deal.closedAt ?? Infinity)))
      );
    };
    expect([...activities, ...calls].filter(({ deal, at }) => !inside(deal, at))).toEqual([]);
    expect(meetings.filter(({ deal, bookedAt, startsAt }) => !inside(deal, bookedAt, startsAt))).toEqual([]);
    expect(proposals.filter(({ deal, sentAt, answeredAt }) => !inside(deal, sentAt, answeredAt))).toEqual([]);
    expect(meetings.filter(({ bookedAt, startsAt }) => when(bookedAt) > when(startsAt))).toEqual([]);
    expect(proposals.filter(({ sentAt, answeredAt }) => answeredAt && when(answeredAt) < when(sentAt))).toEqual([]);
  });

  it('hold nothing later than the as-of but what is planned', () => {
    const happened = ['createdAt', 'qualifiedAt', 'convertedAt', 'closedAt', 'at', 'bookedAt', 'sentAt', 'answeredAt', 'paidAt', 'since'];
    const moments = Object.values(records).flatMap((rows) =>
      (rows as unknown as Record<string, unknown>[]).flatMap((row) => happened.flatMap((column) => (typeof row[column] === 'number' ? [row[column]] : []))),
    );
    expect(moments.filter((moment) => moment >= asOf)).toEqual([]);
    expect(meetings.filter(({ outcome, startsAt }) => (outcome === 'planned') !== when(startsAt) > asOf)).toEqual([]);
    expect(
      endOfDay(
        localDate(
          moments.reduce((last, moment) => Math.max(last, moment)),
          zone,
        ),
        zone,
      ),
    ).toBe(asOf);
    expect(localDate(asOf - 1, zone)).toBe('2026-09-11');
  });

  it('have leads that go forward, and one deal for each that converted', () => {
    expect(
      leads.filter(
        ({ createdAt, qualifiedAt, convertedAt }) => when(qualifiedAt ?? createdAt) < when(createdAt) || when(convertedAt ?? qualifiedAt) < when(qualifiedAt),
      ),
    ).toEqual([]);
    const converted = leads.filter(({ convertedAt }) => convertedAt).map(({ id }) => id);
    expect(
      deals
        .filter(({ kind }) => kind === 'new')
        .map(({ lead }) => lead)
        .sort(),
    ).toEqual(converted.sort());
  });

  it('have payments that follow won deals and never exceed them', () => {
    for (const [id, paid] of groupBy(payments, ({ deal }) => deal)) {
      const deal = dealOf.get(id!)!;
      expect(deal.status).toBe('won');
      expect(paid.every(({ paidAt }) => when(paidAt) > when(deal.closedAt))).toBe(true);
      expect(paid.reduce((sum, { amount }) => sum + Math.max(cents(amount!), 0), 0)).toBeLessThanOrEqual(cents(deal.amount!));
      expect(paid.reduce((sum, { amount }) => sum + cents(amount!), 0)).toBeGreaterThanOrEqual(0);
    }
    const first = new Map(payments.toReversed().map(({ customer, paidAt }) => [customer, paidAt]));
    expect(customers.map(({ id, since }) => [id, since])).toEqual(customers.map(({ id }) => [id, first.get(id)]));
  });

  it('have people who act only while they work here, at the hours and on the days of their own zone', () => {
    const personOf = new Map(people.map((person) => [person.id, person]));
    const manual = activities.filter(({ automated }) => !automated);
    const homes = manual.map(({ owner, at }) => {
      const { dimensions, from, to } = personOf.get(owner!)!;
      const home = dimensions!.zone as keyof typeof calendars;
      const { date, minutes } = localTime(when(at), home);
      expect(when(at)).toBeGreaterThanOrEqual(startOfDay(localDate(when(from), zone), zone) - 7_200_000);
      expect(when(at)).toBeLessThan(to ? endOfDay(localDate(when(to), zone), zone) : asOf);
      return { off: weekday(date) > 5 || calendars[home].holidays.includes(date), late: minutes < 8 * 60 || minutes >= 21 * 60 };
    });
    expect(homes.filter(({ off }) => off).length).toBe(0);
    expect(homes.filter(({ late }) => late).length).toBe(0);
    expect(deals.filter(({ owner, status }) => status === 'open' && personOf.get(owner!)!.to)).toEqual([]);
  });

  it('have goals whose revenue is the sum of the quotas', () => {
    const goal = team.goals.find(({ metric }) => metric === 'revenue')!;
    const start = startOfDay(goal.from, zone);
    expect(cents(goal.target as string)).toBe(quotas.filter(({ from }) => from === start).reduce((sum, { amount }) => sum + cents(amount!), 0));
    expect(Object.keys(team.truth.calls)).toEqual(calls.map(({ id }) => id));
  });
});
