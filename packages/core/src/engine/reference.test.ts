import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../kpis/index.ts';
import { randomMetric } from '../testing/definitions.ts';
import { differencesOf, numberDifferences } from '../testing/differences.ts';
import { scenario } from '../testing/records.ts';

const breakdowns = [
  [],
  ['owner'],
  ['region'],
  ['product'],
  ['city'],
  ['owner', 'product'],
  ['team', 'source'],
  ['owner', 'city'],
  ['manager'],
  ['kind', 'stage'],
];

describe('the engine equals the naive reference', () => {
  it('for the catalogue', () => {
    fc.assert(fc.property(scenario, fc.constantFrom(...breakdowns), (given, by) => void expect(differencesOf(given, catalogue, by)).toEqual([])));
  });

  it('for any metric of the language', () => {
    fc.assert(
      fc.property(
        scenario,
        fc.array(randomMetric, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(...breakdowns),
        (given, metrics, by) =>
          void expect(
            differencesOf(
              given,
              metrics.map((metric, index) => ({ ...metric, id: `random_${index}` })),
              by,
            ),
          ).toEqual([]),
      ),
    );
  });
});

describe('numbers in flat arrays', () => {
  it('are those of the cells, for the catalogue', () => {
    fc.assert(fc.property(scenario, fc.constantFrom(...breakdowns), (given, by) => void expect(numberDifferences(given, catalogue, by)).toEqual([])));
  });

  it('are those of the cells, for any metric of the language', () => {
    fc.assert(
      fc.property(scenario, randomMetric, fc.constantFrom(...breakdowns), (given, one, by) => void expect(numberDifferences(given, [one], by)).toEqual([])),
    );
  });
});
