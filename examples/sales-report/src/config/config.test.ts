import { parseJsonc } from '@salesperf/adapters/jsonc';
import { describe, expect, it } from 'vitest';
import { type Config, configSchema } from './config.ts';
import { draftConfig } from './draft.ts';

const read = (text: string): Config => parseJsonc(text, configSchema, { file: 'c.json', what: 'config' });

const everything = `{
  // comments and trailing commas are fine
  "title": "North", "language": "ru", "zone": "Europe/Moscow", "currency": "RUB",
  "rates": [{ "currency": "USD", "from": "2026-01-01", "rate": 81.35 }, { "currency": "EUR", "from": "2026-01-01", "rate": "94.1" }],
  "workingWeek": ["monday", "saturday"], "holidays": ["2026-05-01"], "scorecard": "consultative_outbound",
  "goals": [{ "metric": "revenue", "from": "2026-01-01", "to": "2026-04-01", "target": "250000.00", "of": { "owner": "Anna" } }],
}`;

describe('the config', () => {
  it('is JSON with comments', () => {
    expect(read(everything)).toMatchObject({ currency: 'RUB', rates: [{ rate: '81.35' }, { rate: '94.1' }], goals: [{ direction: 'atLeast' }] });
  });

  it.each([
    ['{\n  "zone": "UTC",\n  "titel": "North" }', /^Cannot use the config c\.json \(line 3, column 3\): titel: unknown key: did you mean "title"\?/],
    ['{ "rates": [{ "curency": "USD" }] }', /rates\[0\].*/],
    ['{ "zone": "Europe/Berln" }', /\(line 1, column 3\): zone: .*IANA name/],
    ['{ "zone": "UTC", }, 3', /\(line 1, column 19\): it is not JSON with comments/],
    ['{ "zone": "UTC", "zone": "UTC" }', /the key "zone" is there twice/],
    ['', /it is not JSON|it is empty/],
    ['[]', /expected object/],
    ['{ "holidays": ["2026-02-30"] }', /holidays\[0\]: .*a day that exists/],
    ['{ "workingWeek": ["mon"] }', /workingWeek\[0\]: .*"monday"/],
    ['{ "currency": "euro" }', /currency: is no currency code such as "EUR"/],
    ['{ "rates": [{ "currency": "USD", "from": "2026-01-01", "rate": "0" }], "currency": "EUR" }', /rate: is no exchange rate above zero/],
    ['{ "rates": [{ "currency": "USD", "from": "2026-01-01", "rate": "1.2" }] }', /give "currency" too/],
    ['{ "rates": [{ "currency": "EUR", "from": "2026-01-01", "rate": "1.2" }], "currency": "EUR" }', /the currency of the report itself/],
    ['{ "goals": [{ "metric": "revenu", "every": "month", "target": 1 }] }', /goals\[0\]\.metric: there is no KPI "revenu"; did you mean "revenue"\?/],
    ['{ "goals": [{ "metric": "revenue", "target": 1 }] }', /"every", or both "from" and "to"/],
    ['{ "goals": [{ "metric": "revenue", "every": "month", "goal": 1, "target": 1 }] }', /goals\[0\]\.goal: unknown key: .*"target"/],
    ['{ "goals": [{ "metric": "average_deal_size", "every": "month", "target": 1 }] }', /expected one of "mean" or "median"/],
    ['{ "goals": [{ "metric": "revenue", "from": "2026-02-01", "to": "2026-02-30", "target": 1 }] }', /goals\[0\]\.to: .*a day that exists/],
  ])('%j is refused with its place and what would be right', (text, sentence) => {
    expect(() => read(text)).toThrow(sentence);
  });

  it.each(['en', 'ru'] as const)('has a draft in %s that runs as it is, and with every comment taken away', (language) => {
    expect(Object.keys(read(draftConfig(language)))).toEqual(language === 'ru' ? ['language'] : []);
    const settings = draftConfig(language).replaceAll(/^ {2}\/\/ (?=["\]]| {2})/gm, '  ');
    expect(['$schema', ...Object.keys(read(settings))].sort()).toEqual(Object.keys(configSchema.shape).sort());
  });
});
