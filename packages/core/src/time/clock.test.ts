import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from './civil.ts';
import { type ClockName, type ClockOptions, type ClockSegment, clock, clockNames, ticksPerUnit } from './clock.ts';
import cases from './fixtures/business-minutes.json' with { type: 'json' };
import { type WorkingCalendar, workingDays } from './working-days.ts';
import { localTime, startOfDay } from './zone.ts';

const nineToSix: WorkingCalendar = { weekdays: [1, 2, 3, 4, 5], holidays: [], hours: [{ from: '09:00', to: '18:00' }] };
const odd: WorkingCalendar = {
  weekdays: [1, 2, 3, 4, 5, 6],
  holidays: ['2024-03-29', '2024-04-01', '2011-12-28'],
  hours: [
    { from: '00:00', to: '02:30' },
    { from: '13:00', to: '24:00' },
  ],
  extraDays: ['2024-03-31', '2024-11-03', '2018-11-04'],
  shortDays: [
    { date: '2024-11-03', to: '01:15' },
    { date: '2024-04-02', to: '14:00' },
  ],
  absences: [{ person: 'ana', from: '2024-04-03', to: '2024-04-05' }],
  people: { bo: { weekdays: [2, 4], hours: [{ from: '10:00', to: '12:00' }], holidays: ['2024-04-09'] } },
};

const passed = (name: ClockName, options: ClockOptions, from: string, to: string): number => {
  const { position } = clock(name, options);
  return (position(Date.parse(to)) - position(Date.parse(from))) / ticksPerUnit[name];
};

const zone = fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'America/St_Johns', 'Australia/Lord_Howe', 'Pacific/Apia', 'America/Sao_Paulo');
/** around days on which a clock of one of the zones changes, and in between */
const minute = fc
  .tuple(
    fc.constantFrom('2024-03-30', '2024-04-06', '2024-11-03', '2018-11-04', '2011-12-29', '2006-10-28', '1950-06-01', '2190-05-01'),
    fc.integer({ min: -5000, max: 5000 }),
  )
  .map(([day, minutes]) => Date.parse(day) + minutes * 60_000);
const person = fc.constantFrom(undefined, 'ana', 'bo', 'somebody');
const optionsOf = (where: string, who?: string): ClockOptions => ({ zone: where, calendar: odd, ...(who && { person: who }) });

/** What a clock shows, read from its segments alone. */
function shown(list: readonly ClockSegment[], instant: number): number {
  const { start, position, running } = list.findLast((segment) => segment.start <= instant)!;
  return position + (running ? instant - start : 0);
}

describe('every clock', () => {
  it('is the same as data, and never runs back', () => {
    fc.assert(
      fc.property(fc.constantFrom(...clockNames), zone, person, minute, fc.nat(400_000), fc.array(fc.nat(1000)), (name, where, who, from, length, shares) => {
        const { position, segments } = clock(name, optionsOf(where, who));
        const to = from + length * 1000;
        const list = segments(from, to);
        expect(list[0]!.start).toBeLessThanOrEqual(from);
        expect(list.at(-1)!.start).toBeLessThanOrEqual(to);
        const edges = list.flatMap(({ start }) => [start - 1, start]).filter((at) => at >= from);
        const asked = [from, ...edges, ...shares.map((share) => from + Math.floor((share / 1000) * (to - from))), to].sort((a, b) => a - b);
        const positions = asked.map(position);
        expect(asked.map((at) => shown(list, at))).toEqual(positions);
        expect(positions).toEqual([...positions].sort((a, b) => a - b));
        expect(positions.every(Number.isInteger)).toBe(true);
      }),
    );
  });

  it('shows the same whatever was asked before', () => {
    fc.assert(
      fc.property(fc.constantFrom(...clockNames), zone, minute, minute, (name, where, first, second) => {
        const [once, again] = [clock(name, optionsOf(where)), clock(name, optionsOf(where))];
        again.position(second);
        expect(once.position(first)).toBe(again.position(first));
      }),
    );
  });

  it('is read at an instant', () => {
    for (const name of ['workingDays', 'businessMinutes', 'days'] as const)
      for (const at of [Number.NaN, Number.POSITIVE_INFINITY]) expect(() => clock(name, optionsOf('UTC')).position(at)).toThrow();
  });
});

describe('elapsed time', () => {
  it('is real time', () => {
    expect(passed('hours', optionsOf('Europe/Berlin'), '2024-03-30T23:00Z', '2024-03-31T22:00Z')).toBe(23);
    expect(passed('weeks', optionsOf('Europe/Berlin'), '2024-03-01T00:00Z', '2024-03-15T00:00Z')).toBe(2);
    expect(passed('minutes', optionsOf('Europe/Berlin'), '2024-03-01T00:00Z', '2024-03-01T01:30Z')).toBe(90);
  });
});

describe('days', () => {
  it('are differences of local dates', () => {
    const berlin = optionsOf('Europe/Berlin');
    expect(passed('days', berlin, '2024-03-30T22:59Z', '2024-03-30T23:00Z')).toBe(1);
    expect(passed('days', berlin, '2024-03-30T23:00Z', '2024-03-31T21:59Z')).toBe(0);
    expect(passed('days', optionsOf('Pacific/Apia'), '2011-12-30T09:59Z', '2011-12-30T10:00Z')).toBe(2);
  });

  it('count the dates between two local days', () => {
    fc.assert(
      fc.property(zone, fc.nat(20_000), fc.nat(500), (where, first, length) => {
        const from = addDays('1990-01-01', first);
        const to = addDays(from, length);
        const { position } = clock('days', optionsOf(where));
        const skipped = where === 'Pacific/Apia' && [from, to].includes('2011-12-30');
        if (!skipped) expect(position(startOfDay(to, where)) - position(startOfDay(from, where))).toBe(daysBetween(from, to));
      }),
    );
  });
});

describe('working days', () => {
  it('begin in a stretch as often as the calendar counts them', () => {
    fc.assert(
      fc.property(zone, person, fc.nat(9000), fc.nat(900), (where, who, first, length) => {
        const from = addDays('2005-01-01', first);
        const to = addDays(from, length);
        const { position } = clock('workingDays', optionsOf(where, who));
        const begun = position(startOfDay(to, where) - 1) - position(startOfDay(from, where) - 1);
        const skipped = where === 'Pacific/Apia' && from <= '2011-12-30' && '2011-12-30' < to ? workingDays('2011-12-30', '2011-12-31', odd, who) : 0;
        expect(begun).toBe(workingDays(from, to, odd, who) - skipped);
      }),
    );
  });

  it('do not begin on a day that the zone skipped', () => {
    expect(passed('workingDays', { zone: 'Pacific/Apia', calendar: nineToSix }, '2011-12-29T10:00Z', '2011-12-31T09:59Z')).toBe(0);
    expect(passed('workingDays', { zone: 'UTC', calendar: nineToSix }, '2011-12-29T10:00Z', '2011-12-31T09:59Z')).toBe(1);
  });
});

describe('business minutes', () => {
  it.each(cases.cases)('business-minutes: $from to $to in $zone', ({ zone: where, from, to, businessMinutes, wallMinutes, ...calendar }) => {
    expect(passed('businessMinutes', { zone: where, calendar }, from, to)).toBe(businessMinutes);
    expect(passed('minutes', { zone: where, calendar }, from, to)).toBe(wallMinutes);
  });

  it('are the minutes whose time on the wall is in the hours of a working day', () => {
    const works = new Map<string, boolean>();
    const worked = (date: string): boolean => {
      if (!works.has(date)) works.set(date, workingDays(date, addDays(date, 1), odd) === 1);
      return works.get(date)!;
    };
    const within = (at: number, where: string): boolean => {
      const { date, minutes } = localTime(at, where);
      const end = odd.shortDays!.find((short) => short.date === date)?.to ?? '24:00';
      const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
      return worked(date) && time < end && odd.hours!.some(({ from, to }) => from <= time && time < to);
    };
    fc.assert(
      fc.property(zone, minute, fc.nat(3000), (where, from, length) => {
        const { position } = clock('businessMinutes', optionsOf(where));
        const counted = Array.from({ length }, (_, index) => within(from + index * 60_000, where)).filter(Boolean).length;
        expect((position(from + length * 60_000) - position(from)) / 60_000).toBe(counted);
      }),
    );
  });

  it('run on through the night where the day ends at 24:00 and the next begins at 00:00', () => {
    const always = { weekdays: [1, 2, 3, 4, 5, 6, 7], holidays: [], hours: [{ from: '00:00', to: '24:00' }] };
    const { segments } = clock('businessMinutes', { zone: 'Europe/Berlin', calendar: always });
    expect(segments(Date.UTC(2024, 0, 1), Date.UTC(2026, 0, 1))).toHaveLength(1);
  });

  it('are a person’s own', () => {
    const week = (who?: string) =>
      passed('businessMinutes', { zone: 'UTC', calendar: { ...nineToSix, ...people }, ...(who && { person: who }) }, '2026-03-02', '2026-03-09');
    const people: Partial<WorkingCalendar> = {
      absences: [{ person: 'ana', from: '2026-03-03', to: '2026-03-05' }],
      people: { bo: { weekdays: [1, 2], hours: [{ from: '10:00', to: '11:00' }] } },
    };
    expect([week(), week('ana'), week('bo'), week('toString')]).toEqual([5 * 540, 3 * 540, 120, 5 * 540]);
  });

  it('need working hours', () => {
    expect(() => clock('businessMinutes', { zone: 'UTC', calendar: { weekdays: [1], holidays: [] } })).toThrow(/hours: \[\{ from: "09:00", to: "18:00" \}\]/);
    expect(() => clock('businessMinutes', { zone: 'UTC', person: 'bo', calendar: { ...nineToSix, people: { bo: { hours: [] } } } })).toThrow(/"bo" has no/);
  });
});

it('a clock needs a zone', () => {
  for (const name of ['days', 'workingDays', 'businessMinutes'] as const) expect(() => clock(name, { zone: 'Mars/Base', calendar: nineToSix })).toThrow(/IANA/);
});
