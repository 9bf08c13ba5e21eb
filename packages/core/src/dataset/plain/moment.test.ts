import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { isoTexts } from './fixtures/iso-texts.ts';
import { plainMoment } from './moment.ts';

const schema = z.iso.datetime({ offset: true });

describe('a moment that is plainly written', () => {
  it('is one to the schema, and the same one', () => {
    fc.assert(
      fc.property(fc.array(isoTexts, { minLength: 50, maxLength: 100 }), (texts) => {
        for (const text of texts) {
          const read = plainMoment(text);
          if (!Number.isNaN(read)) expect([text, schema.safeParse(text).success, read]).toEqual([text, true, Date.parse(text)]);
        }
      }),
    );
  });

  it('is read on every day that there is', () => {
    for (let day = Date.UTC(1896, 0, 1); day < Date.UTC(2105, 0, 1); day += 86_400_000)
      expect(plainMoment(new Date(day + 3_723_004).toISOString())).toBe(day + 3_723_004);
  });

  it('is read with milliseconds or without, whatever its offset', () => {
    const texts = ['2024-02-29T23:59:59.999Z', '2024-02-29T23:59:59Z', '2026-03-01T09:30:00+01:00', '2026-03-01T09:30:00.250-05:30', '0000-02-29T00:00:00Z'];
    expect(texts.map(plainMoment)).toEqual(texts.map((text) => Date.parse(text)));
  });

  it('is none where the day, the time or the offset does not exist', () => {
    const texts = [
      '2023-02-29T00:00:00Z',
      '1900-02-29T00:00:00Z',
      '2024-04-31T00:00:00Z',
      '2024-13-01T00:00:00Z',
      '2024-00-01T00:00:00Z',
      '2024-01-00T00:00:00Z',
      '2024-01-01T24:00:00Z',
      '2024-01-01T00:60:00Z',
      '2024-01-01T00:00:60Z',
      '2024-01-01T00:00:00+24:00',
      '2024-01-01T00:00:00+00:60',
      '2024-01-01T00:00:00',
      '2024-01-01T00:00Z',
      '2024-01-01',
      '',
    ];
    expect(texts.filter((text) => !Number.isNaN(plainMoment(text)))).toEqual([]);
  });
});
