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
  "planRates": [{ "currency": "USD", "rate": 80 }], "extraWorkingDays": ["2026-05-09"], "ownZones": true, "weekStart": "sunday", "responseMinutes": 60,
  "workingHours": [{ "from": "09:00", "to": "13:00" }, { "from": "14:00", "to": "24:00" }], "shortDays": [{ "date": "2026-12-31", "to": "14:00" }],
  "absences": [{ "person": "Anna", "from": "2026-08-01", "to": "2026-08-15" }], "personal": [{ "person": "Ben", "workingWeek": ["monday"] }],
  "fiscalYear": { "weeks": { "pattern": "4-4-5", "anchor": "last", "weekday": "saturday", "month": 1 } },
  "goals": [{ "metric": "revenue", "from": "2026-01-01", "to": "2026-04-01", "target": "250000.00", "of": { "owner": "Anna" } }],
}`;

const hours = '"workingHours": [{ "from": "09:00", "to": "18:00" }]';
const weeks = '"weeks": { "pattern": "4-4-5", "anchor": "last", "weekday": "saturday", "month": 1 }';

describe('the config', () => {
  it('is JSON with comments', () => {
    expect(read(everything)).toMatchObject({ currency: 'RUB', rates: [{ rate: '81.35' }, { rate: '94.1' }], goals: [{ target: '250000.00' }] });
    expect(read(everything)).toMatchObject({
      workingHours: [{ to: '13:00' }, { from: '14:00' }],
      fiscalYear: { weeks: { weekday: 'saturday' } },
      planRates: [{ rate: '80' }],
    });
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
    ['{ "goals": [{ "metric": "revenu", "every": "month", "target": 1 }] }', /goals\[0\]\.metric: there is no KPI "revenu"; did you mean "revenue", /],
    ['{ "goals": [{ "metric": "revenue", "target": 1 }] }', /"every", or both "from" and "to"/],
    ['{ "goals": [{ "metric": "revenue", "every": "month", "goal": 1, "target": 1 }] }', /goals\[0\]\.goal: unknown key: .*"target"/],
    ['{ "goals": [{ "metric": "average_deal_size", "every": "month", "target": 1 }] }', /expected one of "mean" or "median"/],
    ['{ "goals": [{ "metric": "revenue", "from": "2026-02-01", "to": "2026-02-30", "target": 1 }] }', /goals\[0\]\.to: .*a day that exists/],
    [
      '{\n  "workingHours": [{ "from": "9:00", "to": "18:00" }] }',
      /\(line 2, column 22\): workingHours\[0\]\.from: is no time of day such as "09:30", up to "24:00"$/,
    ],
    ['{ "workingHours": [{ "from": "18:00", "to": "09:00" }] }', /workingHours\[0\]\.to: the hours end before they begin/],
    [
      '{ "workingHours": [{ "from": "09:00", "to": "13:00" }, { "from": "12:00", "to": "18:00" }] }',
      /\(line 1, column 58\): workingHours\[1\]\.from: the hours before are not over until 13:00/,
    ],
    ['{ "workingHours": [] }', /workingHours: /],
    [
      '{ "shortDays": [{ "date": "2026-12-31", "to": "14:00" }] }',
      /\(line 1, column 3\): shortDays: short days end working hours sooner: give "workingHours" too/,
    ],
    [`{ ${hours}, "shortDays": [{ "date": "2026-12-31" }] }`, /shortDays\[0\]\.to: /],
    [
      `{ ${hours}, "shortDays": [{ "date": "2026-12-31", "to": "14:00" }, { "date": "2026-12-31", "to": "15:00" }] }`,
      /shortDays\[1\]\.date: the short day "2026-12-31" is there twice/,
    ],
    ['{ "extraWorkingDays": ["2026-02-29"] }', /extraWorkingDays\[0\]: .*a day that exists/],
    ['{ "absences": [{ "person": "Anna", "from": "2026-08-15", "to": "2026-08-15" }] }', /absences\[0\]\.to: "to" is the day after the last one/],
    ['{ "absences": [{ "who": "Anna" }] }', /absences\[0\]\.who: unknown key/],
    ['{ "personal": [{ "person": "Anna" }] }', /personal\[0\]: expected "workingWeek", "workingHours" or "holidays" beside "person"/],
    [`{ "personal": [{ "person": "Anna", ${hours} }] }`, /personal\[0\]\.workingHours: the others have no hours: give the team’s "workingHours" too/],
    ['{ "fiscalYear": { "startMonth": 13 } }', /fiscalYear\.startMonth: is no month from 1 to 12/],
    ['{ "fiscalYear": {} }', /fiscalYear: expected either "startMonth" or "weeks"/],
    [`{ "fiscalYear": { "startMonth": 4, ${weeks} } }`, /fiscalYear: expected either "startMonth" or "weeks"/],
    [`{ "fiscalYear": { ${weeks.replace('4-4-5', '4-4-6')} } }`, /fiscalYear\.weeks\.pattern: .*"4-4-5"/],
    [
      `{ "fiscalYear": { ${weeks} }, "weekStart": "monday" }`,
      /weekStart: a year that ends on a saturday has weeks that begin on a sunday: leave "weekStart" out/,
    ],
    ['{ "weekStart": 1 }', /weekStart: .*"monday"/],
    ['{ "responseMinutes": 60 }', /responseMinutes: answers are timed in working hours: give "workingHours" too/],
    [`{ ${hours}, "responseMinutes": 0 }`, /responseMinutes: is no number of minutes above zero/],
    ['{ "planRates": [{ "currency": "USD", "rate": 2 }] }', /planRates: rates are into the currency of the report: give "currency" too/],
    ['{ "currency": "USD", "planRates": [{ "currency": "USD", "rate": 2 }] }', /planRates\[0\]\.currency: USD is the currency of the report itself/],
    [
      '{ "currency": "EUR", "planRates": [{ "currency": "USD", "rate": 2 }, { "currency": "USD", "rate": 3 }] }',
      /planRates\[1\]\.currency: the plan rate of "USD" is there twice/,
    ],
    [
      '{ "goals": [{ "metric": "lead_response_time", "part": "within", "every": "month", "target": 0.9 }] }',
      /goals\[0\]\.part: the limit to answer within is not set: give "responseMinutes" too/,
    ],
    ['{ "goals": [{ "metric": "lead_response_time", "every": "month", "target": 60 }] }', /expected one of "median", "p90" or "within"/],
  ])('%j is refused with its place and what would be right', (text, sentence) => {
    expect(() => read(text)).toThrow(sentence);
  });

  it.each(['en', 'ru'] as const)('has a draft in %s that runs as it is, and with every comment taken away', (language) => {
    expect(Object.keys(read(draftConfig(language)))).toEqual(language === 'ru' ? ['language'] : []);
    const settings = draftConfig(language).replaceAll(/^ {2}\/\/ (?=["\]]| {2})/gm, '  ');
    expect(['$schema', ...Object.keys(read(settings))].sort()).toEqual(Object.keys(configSchema.shape).sort());
  });
});
