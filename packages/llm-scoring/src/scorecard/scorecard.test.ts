import { describe, expect, it } from 'vitest';
import { consultativeOutbound } from './consultative-outbound.ts';
import { scorecardHash } from './hash.ts';
import { criteriaOf, parseScorecard } from './scorecard.ts';

// biome-ignore lint/suspicious/noExplicitAny: tests break the data on purpose
type Loose = any;
const changed = (change: (scorecard: Loose) => void) => {
  const copy = structuredClone(consultativeOutbound) as Loose;
  change(copy);
  return copy;
};
const criterion = (scorecard: Loose, id: string) => scorecard.sections.flatMap((section: Loose) => section.criteria).find((item: Loose) => item.id === id);

describe('consultativeOutbound', () => {
  it('is valid, plain and complete', () => {
    expect(parseScorecard(JSON.parse(JSON.stringify(consultativeOutbound)))).toEqual(consultativeOutbound);
    expect(criteriaOf(consultativeOutbound).map(({ id }) => id)).toEqual([
      'opening',
      'open_questions',
      'need_stated',
      'impact',
      'presentation',
      'objection_handling',
      'closing',
      'next_step',
    ]);
    expect(criteriaOf(consultativeOutbound).every(({ step }) => step)).toBe(true);
    expect(consultativeOutbound.purpose).toBe('meeting');
  });
});

describe('parseScorecard teaches', () => {
  it.each<[string, (scorecard: Loose) => void, string]>([
    ['weights', (card) => (criterion(card, 'impact').weight = 20), 'sections have weights that sum to 105, expected 100'],
    ['a criterion twice', (card) => (criterion(card, 'impact').id = 'closing'), 'sections use the criterion id "closing" more than once'],
    ['a section twice', (card) => (card.sections[1].id = 'closing'), 'sections use the section id "closing" more than once'],
    ['one level', (card) => criterion(card, 'impact').levels.splice(1), 'sections.1.criteria.2.levels needs 2 or 3 levels'],
    [
      'levels that fall',
      (card) => (criterion(card, 'impact').levels[1].value = 0),
      'sections.1.criteria.2.levels must rise from 0 to 1, but are worth 0, 0, 1',
    ],
    ['no weight', (card) => Object.assign(criterion(card, 'impact'), { weight: 0 }), 'sections give "impact" the weight 0, which only an auto-fail may have'],
    ['a missing language', (card) => delete criterion(card, 'impact').name.ru, 'sections.1.criteria.2.name.ru Invalid input'],
    ['an unknown key', (card) => (criterion(card, 'impact').wieght = 3), 'Unrecognized key: "wieght"'],
  ])('%s', (_, change, message) => {
    expect(() => parseScorecard(changed(change))).toThrow(message);
    expect(() => parseScorecard(changed(change))).toThrow('Cannot use the scorecard "consultative_outbound"');
  });
});

describe('scorecardHash', () => {
  const reversed = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(reversed)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, item]) => [key, reversed(item)]),
          )
        : value;
  it('does not mind the order of keys, and changes with any word', () => {
    const hash = scorecardHash(consultativeOutbound);
    expect(hash).toMatch(/^[0-9a-f]{16}$/);
    expect(scorecardHash(reversed(consultativeOutbound) as typeof consultativeOutbound)).toBe(hash);
    expect(scorecardHash(changed((card) => (criterion(card, 'impact').question.ru += '.')))).not.toBe(hash);
    expect(scorecardHash(changed((card) => card.sections.reverse()))).not.toBe(hash);
  });
});
