import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { consultativeOutbound } from './consultative-outbound.ts';
import { scorecardHash } from './hash.ts';
import { inboundLeadQualification } from './inbound-lead-qualification.ts';
import { criteriaOf, parseScorecard, type Scorecard, scorecardSchema } from './scorecard.ts';

// biome-ignore lint/suspicious/noExplicitAny: tests break the data on purpose
type Loose = any;
const changed = (change: (scorecard: Loose) => void, preset: Scorecard = consultativeOutbound) => {
  const copy = structuredClone(preset) as Loose;
  change(copy);
  return copy;
};
const criterion = (scorecard: Loose, id: string) => scorecard.sections.flatMap((section: Loose) => section.criteria).find((item: Loose) => item.id === id);

describe.each([
  [
    consultativeOutbound,
    'meeting',
    `names_self_and_company 3 2 rep; reason_and_consent 5 3 both; current_setup 6 3 rep; decision_process 6 3 customer; open_questions 8 3 rep;
    need_stated 10 3 customer; consequences_explored 8 3 rep; impact_quantified 7 2 customer; payoff_stated 7 3 customer; needs_recap_confirmed 5 2 both;
    features_tied_to_need 9 3 rep; proof_given 4 2 rep; objection_clarified 5 3 rep; objection_settled 6 3 both; next_step_proposed 5 2 rep; next_step_agreed 6 3 both`,
    'decision_process features_tied_to_need proof_given objection_clarified objection_settled legal_notice_missing',
    'false_promise zeroSection; rudeness zero; ignores_stop_request zero; legal_notice_missing failKeepScore',
  ],
  [
    inboundLeadQualification,
    'proposal',
    `greets_and_thanks 4 2 rep; agenda_stated 4 2 rep; request_restated 8 3 rep; trigger_found 8 3 customer; need_and_volume 9 3 customer; budget_known 8 3 customer;
    decision_process 8 3 customer; time_frame 8 2 customer; fit_said_honestly 7 3 rep; benefit_for_case 9 3 rep; price_with_context 5 2 rep; objection_handled 7 3 rep;
    next_step_agreed 9 3 both; contact_verified 4 2 both; recap_and_polite_end 2 2 rep`,
    'budget_known decision_process price_with_context objection_handled next_step_agreed contact_verified',
    'lead_dropped zero; wrong_price_or_terms zeroSection; personal_data_breach zero; rudeness zero',
  ],
] as const)('%s', (preset, purpose, weighted, notApplicable, faults) => {
  const criteria = criteriaOf(preset);
  it('is valid, plain, and what it was meant to be', () => {
    expect(parseScorecard(JSON.parse(JSON.stringify(preset)))).toEqual(preset);
    expect(preset.purpose).toBe(purpose);
    const points = criteria
      .filter(({ weight }) => weight > 0)
      .map(({ id, weight, levels, evidenceFrom }) => `${id} ${weight} ${levels.length} ${evidenceFrom}`);
    expect(points).toEqual(weighted.split(/;\s+/));
    expect(criteria.filter(({ notApplicableWhen }) => notApplicableWhen).map(({ id }) => id)).toEqual(notApplicable.split(' '));
    expect(criteria.flatMap(({ id, autoFail }) => (autoFail ? [`${id} ${autoFail}`] : []))).toEqual(faults.split('; '));
    expect(criteria.filter(({ weight, step }) => weight === 0 && step)).toEqual([]);
  });
  it('is short: about as many words in Russian, and few of both', () => {
    const words = (language: 'en' | 'ru') =>
      criteria.map(({ question, levels }) => `${question[language]} ${levels.map(({ description }) => description[language]).join(' ')}`.split(/\s+/).length);
    expect(Math.max(...words('en'), ...words('ru'))).toBeLessThanOrEqual(40);
    const [english, russian] = (['en', 'ru'] as const).map((language) => words(language).reduce((sum, count) => sum + count, 0) / criteria.length) as [
      number,
      number,
    ];
    expect(english).toBeLessThanOrEqual(27);
    expect(russian).toBeLessThanOrEqual(27);
  });
  it('describes every level in words that differ, in its own language', () => {
    for (const { levels, name, question } of criteria) {
      expect(new Set(levels.map(({ description }) => description.en)).size).toBe(levels.length);
      expect(new Set(levels.map(({ description }) => description.ru)).size).toBe(levels.length);
      for (const { en, ru } of [name, question, ...levels.map(({ description }) => description)]) {
        expect(en).not.toMatch(/[а-яё]/i);
        expect(ru.replace('CRM', '')).not.toMatch(/[a-z]/i);
      }
    }
  });
});

describe('parseScorecard teaches', () => {
  const at = 'sections.3.criteria.1';
  it.each<[string, (scorecard: Loose) => void, string]>([
    [
      'weights',
      (card) => (criterion(card, 'impact_quantified').weight = 12),
      'sections have weights that sum to 105 (opening 8, situation 12, problem 18, implication 20, need_payoff 12, presentation 13, objections 11, close 11, conduct 0), expected 100: take away 5',
    ],
    ['too little weight', (card) => (criterion(card, 'impact_quantified').weight = 6.5), 'expected 100: add 0.5'],
    [
      'a criterion twice',
      (card) => (criterion(card, 'impact_quantified').id = 'need_stated'),
      'sections use the criterion id "need_stated" more than once (in "problem" and "implication"), expected ids that differ',
    ],
    ['a section twice', (card) => (card.sections[1].id = 'close'), 'sections use the section id "close" more than once, expected ids that differ'],
    [
      'one level',
      (card) => criterion(card, 'impact_quantified').levels.splice(1),
      `${at}.levels of "impact_quantified" has 1 levels, expected 2 (not done, done) or 3 (with one between)`,
    ],
    ['four levels', (card) => criterion(card, 'need_stated').levels.push(...criterion(card, 'need_stated').levels.slice(2)), 'has 4 levels, expected 2'],
    [
      'levels that fall',
      (card) => (criterion(card, 'need_stated').levels[1].value = 0),
      'sections.2.criteria.1.levels of "need_stated" must rise from 0 to 1, but are worth 0, 0, 1, expected for example 0, 0.5, 1',
    ],
    ['a value that is none', (card) => (criterion(card, 'need_stated').levels[1].value = 5), 'levels.1.value of "need_stated" is 5, expected 0 to 1'],
    [
      'no weight',
      (card) => Object.assign(criterion(card, 'impact_quantified'), { weight: 0 }),
      `${at}.weight of "impact_quantified" is 0, which only an auto-fail may have, expected points of 100`,
    ],
    ['a weight below 0', (card) => (criterion(card, 'rudeness').weight = -1), 'weight of "rudeness" is -1, expected 0 or more'],
    ['a missing language', (card) => delete criterion(card, 'impact_quantified').name.ru, `${at}.name.ru of "impact_quantified" is missing, expected a text`],
    ['a number for a text', (card) => (criterion(card, 'impact_quantified').name.ru = 7), 'is 7, expected a text'],
    ['words without any', (card) => (criterion(card, 'impact_quantified').name.ru = ' '), 'is empty, expected words'],
    [
      'an id with blanks',
      (card) => (criterion(card, 'impact_quantified').id = 'Cost in money'),
      'is "Cost in money", expected small letters a–z, digits and _',
    ],
    [
      'an unknown key',
      (card) => (criterion(card, 'impact_quantified').wieght = 3),
      `${at} of "impact_quantified" has the unknown key "wieght", expected no others than "id", "name", "question", "weight"`,
    ],
    ['an unknown side', (card) => (criterion(card, 'impact_quantified').evidenceFrom = 'agent'), 'is "agent", expected "rep", "customer" or "both"'],
    [
      'a missing choice',
      (card) => delete criterion(card, 'impact_quantified').evidenceFrom,
      'evidenceFrom of "impact_quantified" is missing, expected "rep", "customer" or "both"',
    ],
    ['nothing to judge', (card) => card.sections[0].criteria.splice(0), 'sections.0.criteria of "opening" is empty, expected a criterion'],
    [
      '"not applicable" without words',
      (card) => (criterion(card, 'proof_given').notApplicableWhen = true),
      'notApplicableWhen of "proof_given" is true, expected an object',
    ],
    [
      'a fault with a level between',
      (card) => criterion(card, 'rudeness').levels.splice(1, 0, { value: 0.5, description: { en: 'Somewhat', ru: 'Отчасти' } }),
      'levels of "rudeness" are 3, but a fault that fails the call happened or did not, expected 2',
    ],
    [
      'a fault that has no points to take',
      (card) => (criterion(card, 'rudeness').autoFail = 'zeroSection'),
      'autoFail of "rudeness" is "zeroSection", but the section "conduct" has no points to lose, expected "zero" or "failKeepScore"',
    ],
    [
      'a condition on nothing',
      (card) => (criterion(card, 'proof_given').appliesWhen.criterion = 'features'),
      'appliesWhen of "proof_given" waits for "features", which is no criterion, expected "names_self_and_company", "reason_and_consent"',
    ],
    [
      'a condition on itself',
      (card) => (criterion(card, 'proof_given').appliesWhen.criterion = 'proof_given'),
      'appliesWhen of "proof_given" never ends: "proof_given" waits for "proof_given", expected one of them to wait for nothing',
    ],
    [
      'conditions in a circle',
      (card) => {
        criterion(card, 'need_stated').appliesWhen = { criterion: 'open_questions', results: ['pass'] };
        criterion(card, 'open_questions').appliesWhen = { criterion: 'need_stated', results: ['pass'] };
      },
      'never ends: "open_questions" waits for "need_stated" waits for "open_questions"',
    ],
    [
      'a condition that cannot be met',
      (card) => (criterion(card, 'proof_given').appliesWhen = { criterion: 'impact_quantified', results: ['partial', 'not_applicable'] }),
      'appliesWhen of "proof_given" waits for "impact_quantified" to be "partial" or "not_applicable", which it never is, expected of "pass" or "fail"',
    ],
    [
      'a condition without results',
      (card) => (criterion(card, 'proof_given').appliesWhen.results = []),
      'appliesWhen.results of "proof_given" is empty, expected a result to wait for',
    ],
    [
      'a condition on a fault',
      (card) => (criterion(card, 'rudeness').appliesWhen = { criterion: 'need_stated', results: ['pass'] }),
      'appliesWhen of "rudeness" stands on an auto-fail, which counts in every call',
    ],
  ])('%s', (_, change, message) => {
    expect(() => parseScorecard(changed(change))).toThrow(message);
    expect(() => parseScorecard(changed(change))).toThrow('Cannot use the scorecard "consultative_outbound": ');
  });
  it('names all that is wrong at once, and says what no scorecard is', () => {
    const both = changed((card) => {
      criterion(card, 'need_stated').weight = 11;
      criterion(card, 'proof_given').appliesWhen.criterion = 'features';
    });
    expect(() => parseScorecard(both)).toThrow(/sum to 101 .*; .*waits for "features"/);
    expect(() => parseScorecard(null)).toThrow('Cannot use the scorecard: it is null, expected an object');
    expect(() => parseScorecard([])).toThrow('Cannot use the scorecard: it is a list, expected an object');
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
  it('does not mind the order of keys, and changes with any word, weight or condition', () => {
    const hash = scorecardHash(consultativeOutbound);
    expect(hash).toMatch(/^[0-9a-f]{16}$/);
    expect(scorecardHash(reversed(consultativeOutbound) as Scorecard)).toBe(hash);
    expect(scorecardHash(parseScorecard(JSON.parse(JSON.stringify(consultativeOutbound))))).toBe(hash);
    const versions = [
      (card: Loose) => (criterion(card, 'impact_quantified').question.ru += '.'),
      (card: Loose) => (criterion(card, 'impact_quantified').levels[0].description.en += '.'),
      (card: Loose) => (criterion(card, 'impact_quantified').weight += 1),
      (card: Loose) => (criterion(card, 'proof_given').appliesWhen.results = ['pass']),
      (card: Loose) => (card.purpose = 'sale'),
      (card: Loose) => card.sections.reverse(),
    ].map((change) => scorecardHash(changed(change)));
    expect(new Set([hash, ...versions]).size).toBe(versions.length + 1);
  });
});

it('has a JSON schema, for the editor in which a team writes its own', () => {
  const schema = z.toJSONSchema(scorecardSchema) as Loose;
  expect(schema.required).toEqual(['id', 'name', 'purpose', 'minCoverage', 'sections']);
  expect(schema.properties.sections.items.properties.criteria.items.properties.autoFail.enum).toEqual(['zero', 'zeroSection', 'failKeepScore']);
});
