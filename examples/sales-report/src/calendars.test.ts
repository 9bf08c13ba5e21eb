import { describe, expect, it } from 'vitest';
import { fiscalCalendarOf, workingCalendarOf } from './calendars.ts';
import type { ResultsDocument } from './document.ts';
import { cellOf, folderOf, inProcess, resultsOf } from './testing/command.ts';

describe('the calendars of a config', () => {
  it('number weekdays as the calendar of core does', () => {
    expect(workingCalendarOf({})).toMatchObject({ weekdays: [1, 2, 3, 4, 5], holidays: [] });
    expect(workingCalendarOf({ workingWeek: ['sunday'], personal: [{ person: 'Ben', workingWeek: ['tuesday'] }] })).toMatchObject({
      weekdays: [7],
      people: { Ben: { weekdays: [2] } },
    });
    expect(fiscalCalendarOf({})).toEqual({});
    expect(fiscalCalendarOf({ weekStart: 'sunday' })).toEqual({ fiscalCalendar: { weekStart: 7 } });
    expect(fiscalCalendarOf({ fiscalYear: { weeks: { pattern: '4-4-5', anchor: 'last', weekday: 'saturday', month: 1 } } })).toEqual({
      fiscalCalendar: { weeks: { pattern: '4-4-5', anchor: 'last', weekday: 6, month: 1 } },
    });
  });
});

/** Anna answers on Thursday 30 April 17:00 → Monday 4 May 10:00, Ben on 27 April 09:00 → 10:30; a third lead of 6 May waits. */
const files = {
  'people.csv': 'id,name,zone\na,Anna,\nb,Ben,Asia/Tokyo\n',
  'leads.csv': 'id,owner,createdAt\n1,a,2026-04-30 17:00\n2,b,2026-04-27 09:00\n3,a,2026-05-06 09:00\n',
  'activities.csv': [
    'id,lead,owner,kind,outbound,automated,at',
    '1,1,a,email,true,true,2026-04-30 17:01',
    '2,1,a,call,true,false,2026-05-04 10:00',
    '3,2,b,call,true,false,2026-04-27 10:30',
    '',
  ].join('\n'),
  'deals.csv': 'id,owner,status,amount,currency,createdAt,closedAt\n1,a,won,600,EUR,2026-04-01,2026-05-05\n',
  'quotas.csv': 'owner,from,to,amount,currency\na,2026-04-01,2026-07-01,1000,EUR\nb,2026-04-01,2026-07-01,1000,USD\n',
};
const quarter = ['--from', '2026-04-01', '--to', '2026-07-01', '--as-of', '2026-05-06'];
const withConfig = (config: object, ...more: string[]): Promise<ResultsDocument> =>
  resultsOf('--data', folderOf({ ...files, 'salesperf.config.json': JSON.stringify(config) }), ...quarter, ...more);
const partOf = ({ cells }: ResultsDocument, part: string, owner?: string) =>
  cells.find((cell) => cell.metric === 'lead_response_time' && cell.part === part && cell.group.owner === owner)!;

const workingHours = [{ from: '09:00', to: '18:00' }];
const team = { zone: 'UTC', currency: 'EUR', workingHours };

describe('working time in the config', () => {
  it('is needed to time answers, and says so', async () => {
    expect(partOf(await withConfig({ zone: 'UTC' }), 'median')).toMatchObject({ value: null, reason: 'needs working hours' });
  });

  it.each([
    ['hours', {}, 60 + 9 * 60 + 60],
    [
      'a lunch break',
      {
        workingHours: [
          { from: '09:00', to: '12:00' },
          { from: '13:00', to: '18:00' },
        ],
      },
      60 + 8 * 60 + 60,
    ],
    ['a holiday', { holidays: ['2026-05-01'] }, 60 + 60],
    ['an extra day', { extraWorkingDays: ['2026-05-02'] }, 60 + 2 * 9 * 60 + 60],
    ['a short day', { shortDays: [{ date: '2026-05-01', to: '14:00' }] }, 60 + 5 * 60 + 60],
    ['an absence', { absences: [{ person: 'Anna', from: '2026-05-01', to: '2026-05-02' }] }, 60 + 60],
    ['an absence of somebody else', { absences: [{ person: 'b', from: '2026-05-01', to: '2026-05-02' }] }, 60 + 9 * 60 + 60],
    ['a week of their own', { personal: [{ person: 'Anna', workingWeek: ['monday', 'thursday'] }] }, 60 + 60],
    ['hours of their own', { personal: [{ person: 'a', workingHours: [{ from: '09:30', to: '17:30' }] }] }, 30 + 8 * 60 + 30],
  ])('counts with %s', async (_, config, minutes) => {
    const found = await withConfig({ ...team, ...config }, '--by', 'owner');
    expect(partOf(found, 'median', 'Anna')).toMatchObject({ value: minutes, unit: 'businessMinutes', n: 2 });
    expect(partOf(found, 'median', 'Ben')).toMatchObject({ value: 90 });
  });

  it('counts in a person’s own zone, where asked to: 09:00 and 10:30 UTC are 18:00 and 19:30 in Tokyo', async () => {
    expect(partOf(await withConfig({ ...team, ownZones: true }, '--by', 'owner'), 'median', 'Ben').value).toBe(0);
    const nowhere = folderOf({ ...files, 'people.csv': 'id,name\na,Anna\nb,Ben\n', 'salesperf.config.json': '{ "ownZones": true }' });
    await expect(inProcess('--data', nowhere, ...quarter)).rejects.toThrow(/^Cannot use "ownZones" of the config .*: no record of people has a "zone"/);
  });

  it('has the share answered within the limit that is set, else within an hour', async () => {
    expect(partOf(await withConfig(team), 'within')).toMatchObject({ value: 0, denominator: 3 });
    expect(partOf(await withConfig({ ...team, responseMinutes: 90 }), 'within')).toMatchObject({ value: 1 / 3, numerator: 1, denominator: 3, unit: 'share' });
  });

  it('of nobody the records know is refused, with the nearest name', async () => {
    await expect(withConfig({ ...team, absences: [{ person: 'Ana', from: '2026-05-01', to: '2026-05-02' }] })).rejects.toThrow(
      /^Cannot use the config .*salesperf\.config\.json: absences\[0\]\.person: no record has "Ana"; did you mean "Anna"\?/,
    );
    await expect(
      withConfig({
        ...team,
        personal: [
          { person: 'a', holidays: [] },
          { person: 'Anna', holidays: [] },
        ],
      }),
    ).rejects.toThrow(/personal\[1\]\.person: "a" is there twice, by name and by id/);
  });

  it('sets the pace of goals: the team’s working days, or a person’s own', async () => {
    const goal = { metric: 'deals_won', from: '2026-05-01', to: '2026-06-01', target: 10 };
    const config = {
      ...team,
      holidays: ['2026-05-01'],
      extraWorkingDays: ['2026-05-02'],
      absences: [{ person: 'Anna', from: '2026-05-04', to: '2026-05-06' }],
    };
    const { goals } = await withConfig({ ...config, goals: [goal, { ...goal, of: { owner: 'Anna' } }, { ...goal, of: { owner: 'b' } }] });
    expect(goals.slice(0, 3).map(({ workingDays }) => workingDays)).toEqual([
      { done: 4, all: 21 },
      { done: 2, all: 19 },
      { done: 4, all: 21 },
    ]);
  });
});

describe('quotas', () => {
  it('in another currency count at the rate of the plan, and are left out with the reason where there is none', async () => {
    const without = await withConfig(team);
    expect(cellOf(without, 'quota_attainment')).toMatchObject({
      value: 0.6,
      numerator: '600',
      denominator: '1000',
      excluded: { 'no plan rate from USD to EUR': 1 },
    });
    expect(without.goals).toEqual([]);
    const planned = await withConfig({ ...team, planRates: [{ currency: 'USD', rate: '0.5' }] });
    expect(cellOf(planned, 'quota_attainment')).toMatchObject({ value: 0.4, denominator: '1500', excluded: {} });
    expect(planned.goals).toMatchObject([{ metric: 'revenue', target: '1500', value: '600' }]);
  });
});

describe('a fiscal year', () => {
  const data = folderOf({ ...files, 'salesperf.config.json': JSON.stringify({ ...team, fiscalYear: { startMonth: 2 }, weekStart: 'sunday' }) });

  it('is what quarters and years are: the period, what it is compared with, goals, and the axis', async () => {
    const found = await resultsOf('--data', data);
    expect([found.from, found.to]).toEqual(['2026-05-01', '2026-08-01']);
    const goal = { metric: 'deals_won', target: 1 };
    const goals = [
      { ...goal, every: 'quarter' },
      { ...goal, every: 'year' },
      { ...goal, every: 'week' },
    ];
    const { goals: tracked } = await withConfig({ ...team, fiscalYear: { startMonth: 2 }, weekStart: 'sunday', goals });
    expect(tracked.slice(0, 3).map(({ from, to }) => [from, to])).toEqual([
      ['2026-05-01', '2026-08-01'],
      ['2026-02-01', '2027-02-01'],
      ['2026-05-03', '2026-05-10'],
    ]);
    const quarters = await resultsOf('--data', data, '--every', 'quarter');
    expect([...new Set(quarters.cells.map(({ start }) => start))]).toEqual(['2026-02-01', '2026-05-01']);
    const weeks = await resultsOf('--data', data, '--from', '2026-05-01', '--to', '2026-05-12', '--every', 'week');
    expect([...new Set(weeks.cells.map(({ start }) => start))]).toEqual(['2026-05-01', '2026-05-03', '2026-05-10']);
  });

  it('of whole weeks ends where its anchor says', async () => {
    const weeks = { pattern: '4-4-5', anchor: 'last', weekday: 'saturday', month: 1 };
    const found = await resultsOf('--data', folderOf({ ...files, 'salesperf.config.json': JSON.stringify({ ...team, fiscalYear: { weeks } }) }));
    // The year ends on 31 January 2026; its second quarter begins 13 weeks after 1 February.
    expect([found.from, found.to]).toEqual(['2026-05-03', '2026-08-02']);
  });

  it('is named where the output says how the period was decided', async () => {
    expect(await inProcess('--data', data, '--out', `${data}/r.html`)).toMatch(/Period: 2026-05-01 – 2026-07-31, the fiscal quarter of the as-of/);
  });
});
