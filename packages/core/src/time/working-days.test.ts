import { describe, expect, it } from 'vitest';
import { assertWorkingCalendar } from './working-calendar-check.ts';
import { mondayToFriday, type WorkingCalendar, workingDays } from './working-days.ts';

const calendar: WorkingCalendar = {
  ...mondayToFriday,
  holidays: ['2026-05-01'],
  extraDays: ['2026-05-02', '2026-05-01'],
  shortDays: [{ date: '2026-04-30', to: '13:00' }],
  absences: [
    { person: 'ana', from: '2026-04-28', to: '2026-04-30' },
    { person: 'ana', from: '2026-05-02', to: '2026-05-03' },
  ],
  people: { bo: { weekdays: [1, 3], holidays: ['2026-04-29'] } },
};

describe('working days', () => {
  // Monday 27 April to Sunday 3 May 2026
  const week = (who?: string, by: WorkingCalendar = calendar): number => workingDays('2026-04-27', '2026-05-04', by, who);

  it('are weekdays without holidays', () => {
    expect(week(undefined, { ...mondayToFriday, holidays: ['2026-05-01'] })).toBe(4);
  });

  it('have extra days that are worked although a weekend or a holiday, and short days that count whole', () => {
    expect(week()).toBe(6);
  });

  it('are not those of an absence, which also takes an extra day', () => {
    expect(week('ana')).toBe(3);
  });

  it('are a person’s own weekdays and holidays, and the extra days of all', () => {
    expect(week('bo')).toBe(3);
  });

  it('are none where nothing lies between', () => {
    expect([workingDays('2026-04-27', '2026-04-27', calendar), workingDays('2026-04-28', '2026-04-27', calendar)]).toEqual([0, 0]);
  });
});

describe('a working calendar', () => {
  it('may say everything', () => {
    expect(() =>
      assertWorkingCalendar({
        ...calendar,
        hours: [
          { from: '00:00', to: '12:00' },
          { from: '12:00', to: '24:00' },
        ],
      }),
    ).not.toThrow();
  });

  it.each<[Partial<WorkingCalendar>, RegExp]>([
    [{ weekdays: [0] }, /weekday 0 is none, expected 1 \(Monday\) to 7/],
    [{ holidays: ['2026-02-30'] }, /2026-02-30/],
    [{ extraDays: ['tomorrow'] }, /tomorrow/],
    [{ hours: [{ from: '9:00', to: '18:00' }] }, /"9:00" in the hours is no time of day/],
    [{ hours: [{ from: '09:00', to: '24:01' }] }, /"24:01"/],
    [{ hours: [{ from: '18:00', to: '09:00' }] }, /from 18:00 to 09:00 end before they begin/],
    [
      {
        hours: [
          { from: '09:00', to: '13:00' },
          { from: '12:00', to: '18:00' },
        ],
      },
      /from 12:00 to 18:00 begin before those until 13:00/,
    ],
    [{ shortDays: [{ date: '2026-12-24', to: 'noon' }] }, /"noon" in the short day 2026-12-24/],
    [{ shortDays: [{ date: '2026-12-32', to: '12:00' }] }, /2026-12-32/],
    [{ absences: [{ person: 'ana', from: '2026-05-02', to: '2026-05-02' }] }, /absence of "ana".*exclusive/],
    [{ people: { bo: { weekdays: [8] } } }, /weekday 8 of "bo"/],
    [{ people: { bo: { hours: [{ from: '12:00', to: '12:00' }] } } }, /hours of "bo" from 12:00/],
  ])('is refused with %j', (part, message) => {
    expect(() => assertWorkingCalendar({ ...mondayToFriday, ...part })).toThrow(message);
    expect(() => workingDays('2026-01-01', '2026-01-02', { ...mondayToFriday, ...part })).toThrow(message);
  });
});
