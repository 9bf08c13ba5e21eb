import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formats } from './formats.ts';
import { readTranscript } from './read-transcript.ts';
import { sourceOf } from './source.ts';
import { english, type Line, russian } from './testing/dialogues.ts';
import { expectedTurns, vendors } from './testing/vendors.ts';
import { transcriptSchema } from './transcript.ts';

const vocabulary = [
  'we',
  'plan',
  'routes',
  'by',
  'hand,',
  'and',
  'lose',
  '5',
  'hours.',
  'мы',
  'ведём',
  'учёт',
  'вручную,',
  'и',
  'теряем',
  'деньги?',
  '3:1',
  'R&D',
  'naïve',
  '«Ромашка»',
];
const people = [
  ['Anna Wells', 'rep'],
  ['Пётр Иванов', 'customer'],
  ['Mary Lee', 'customer'],
] as const;

/** Whole seconds, in order, nobody twice in a row. */
const dialogue = fc
  .array(fc.tuple(fc.nat(2), fc.uniqueArray(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 20 }), fc.nat(9)), {
    minLength: 4,
    maxLength: 12,
  })
  .map((parts) => {
    let now = 0;
    const lines: Line[] = [];
    for (const [i, [who, words, length, pause]] of parts.entries()) {
      const [speaker, side] = people[i === 0 ? 0 : i === 1 ? 1 : who]!;
      if (lines.at(-1)?.speaker === speaker) continue;
      const startMs = now + pause * 1000;
      now = startMs + length * 1000;
      lines.push({ speaker, side, text: `so ${words.join(' ')}`, startMs, endMs: now });
    }
    return lines;
  })
  .filter((lines) => lines.length > 1);

describe.each(vendors.map((vendor, i) => [vendor.id, i, vendor] as const))('%s (%i)', (id, _i, vendor) => {
  it.each([
    ['English', english],
    ['Russian', russian],
  ])('is recognised by its own marks alone, and read, in %s', (_language, lines) => {
    const input = vendor.write(lines);
    for (const given of typeof input === 'string'
      ? [input, `\uFEFF${input.replaceAll('\n', '\r\n')}`, input.replaceAll('\n', '\r')]
      : [input, JSON.stringify(input), JSON.stringify(input, null, 2)]) {
      expect(formats.filter(({ recognises }) => recognises(sourceOf(given))).map((format) => format.id)).toEqual([id]);
      const { transcript, roles } = readTranscript(given, { ...vendor.options?.(lines), keepTurns: true });
      expect(transcript.turns.map(({ segments: _, ...turn }) => turn)).toEqual(expectedTurns(vendor, lines));
      expect(roles.rule).toBe(vendor.rule);
    }
  });

  it('gives back any dialogue written in it', () => {
    fc.assert(
      fc.property(dialogue, (lines) => {
        const { transcript } = readTranscript(vendor.write(lines), { ...vendor.options?.(lines), keepTurns: true, format: id });
        expect(transcriptSchema.safeParse(transcript).success).toBe(true);
        expect(transcript.turns.map(({ segments: _, ...turn }) => turn)).toEqual(expectedTurns(vendor, lines));
      }),
    );
  });
});
