import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './civil.ts';
import { dateOf } from './day.ts';
import bounds from './fixtures/local-day-bounds.json' with { type: 'json' };
import { zoneOffsets } from './offsets.ts';
import { assertZone, dayAt, dayStart, endOfDay, localDate, localInstant, localTime, startOfDay } from './zone.ts';

const iso = (instant: number): string => new Date(instant).toISOString().replace('.000Z', 'Z');
const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
const instant = fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2200, 0, 1) });

/** The clock on the wall, as Intl alone shows it. */
function wallClock(at: number, where: string): string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: where, dateStyle: 'short', timeStyle: 'medium' });
  return format.format(at);
}

describe('zones', () => {
  it('show the time that Intl shows, anywhere from 1900 to 2200', () => {
    fc.assert(
      fc.property(zone, instant, (where, at) => {
        const wall = new Date(at + zoneOffsets(where).at(at)).toISOString();
        expect(`${wall.slice(0, 10)} ${wall.slice(11, 19)}`).toBe(wallClock(at, where));
      }),
    );
  });

  it('have stretches of one offset that tile the axis, each change exact to the millisecond', () => {
    fc.assert(
      fc.property(zone, instant, (where, at) => {
        const list = zoneOffsets(where).between(at, at + 400 * 86_400_000);
        expect([list[0]!.start, list.at(-1)!.end]).toEqual([at, at + 400 * 86_400_000]);
        for (const [index, { start, end, offset }] of list.entries()) {
          if (index > 0) expect(start).toBe(list[index - 1]!.end);
          expect([zoneOffsets(where).at(start), zoneOffsets(where).at(end - 1)]).toEqual([offset, offset]);
        }
      }),
    );
  });

  it('find an offset that held for four days, and one of odd seconds west of Greenwich', () => {
    const hours = (at: string) => zoneOffsets('Africa/Freetown').at(Date.parse(at)) / 3_600_000;
    const probed = ['1939-08-31', '1939-09-03', '1939-09-06'].map((day) => wallClock(Date.parse(`${day}T12:00Z`), 'Africa/Freetown').slice(11));
    expect(
      ['1939-08-31', '1939-09-03', '1939-09-06'].map((day) => iso(Date.parse(`${day}T12:00Z`) + hours(`${day}T12:00Z`) * 3_600_000).slice(11, 19)),
    ).toEqual(probed);
    expect(localTime(Date.parse('1960-01-01T00:00:00Z'), 'Africa/Monrovia')).toEqual({ date: '1959-12-31', minutes: 23 * 60 + 15 });
  });

  it('may be a fixed offset', () => {
    expect([startOfDay('2026-01-01', '+05:30'), startOfDay('2026-01-01', '-03')].map(iso)).toEqual(['2025-12-31T18:30:00Z', '2026-01-01T03:00:00Z']);
    expect(() => assertZone('+5h')).toThrow(/IANA/);
    expect(() => assertZone(undefined as never)).toThrow(/IANA/);
  });
});

describe('local days', () => {
  it.each(bounds.days)('local-day-bounds: $day in $timeZone has $hours hours', ({ timeZone, day, startUtc, endExclusiveUtc, hours }) => {
    const [start, end] = [startOfDay(day, timeZone), endOfDay(day, timeZone)];
    expect((end - start) / 3_600_000).toBe(hours);
    if (startUtc) expect([start, end].map(iso)).toEqual([startUtc, endExclusiveUtc]);
  });

  it('that do not exist begin and end with the next', () => {
    expect([startOfDay('2011-12-30', 'Pacific/Apia'), endOfDay('2011-12-30', 'Pacific/Apia')].map(iso)).toEqual([
      '2011-12-30T10:00:00Z',
      '2011-12-30T10:00:00Z',
    ]);
  });

  it('begin where the clock jumped past midnight from before it', () => {
    const start = startOfDay('1919-03-31', 'America/Toronto');
    expect(localTime(start, 'America/Toronto')).toEqual({ date: '1919-03-31', minutes: 30 });
    expect(localTime(start - 1, 'America/Toronto')).toEqual({ date: '1919-03-30', minutes: 23 * 60 + 29 });
  });

  it('begin at the first of two midnights, and do not end when yesterday is shown again', () => {
    const start = startOfDay('2006-10-29', 'America/St_Johns');
    expect(iso(start)).toBe('2006-10-29T02:30:00Z');
    expect(localDate(start + 120_000, 'America/St_Johns')).toBe('2006-10-28');
    expect(dateOf(dayAt(start + 120_000, 'America/St_Johns'))).toBe('2006-10-29');
  });

  it('tile the axis in every zone', () => {
    fc.assert(
      fc.property(zone, instant, (where, at) => {
        const day = dayAt(at, where);
        expect(dayStart(day, where)).toBeLessThanOrEqual(at);
        expect(dayStart(day + 1, where)).toBeGreaterThan(at);
      }),
    );
  });

  it('show a time of day that exists at the instant found for it', () => {
    const date = fc.integer({ min: -20_000, max: 60_000 }).map((days) => addDays('1970-01-01', days));
    fc.assert(
      fc.property(zone, date, fc.integer({ min: 0, max: 1439 }), (where, day, minutes) => {
        const at = localInstant(day, where, minutes);
        const shown = localTime(at, where);
        const later = shown.date > day || (shown.date === day && shown.minutes >= minutes);
        expect(later).toBe(true);
      }),
    );
  });
});
