import { describe, expect, it } from 'vitest';
import { judgementSchema } from '../judge/judgement.ts';
import type { Result } from '../score/call-score.ts';
import { scoreCall } from '../score/score-call.ts';
import { consultativeOutbound } from '../scorecard/consultative-outbound.ts';
import { inboundLeadQualification } from '../scorecard/inbound-lead-qualification.ts';
import { criteriaOf, parseScorecard } from '../scorecard/scorecard.ts';
import { readPlainText } from '../transcript/text/plain-text.ts';
import { ruleJudge } from './rule-judge.ts';
import { rules, withoutRule } from './rules.ts';
import type { Dialogue } from './testing/dialogues/dialogue.ts';
import { english } from './testing/dialogues/english.ts';
import { inbound } from './testing/dialogues/inbound.ts';
import { russian } from './testing/dialogues/russian.ts';

const signs: Record<Result, string> = { pass: '1', partial: '½', fail: '0', not_applicable: '–', unknown: '?' };
const score = ({ text, rep }: Pick<Dialogue, 'text' | 'rep'>, scorecard = consultativeOutbound) =>
  scoreCall({ transcript: readPlainText(text, { rep }).transcript, scorecard, judge: ruleJudge(scorecard) });
const resultsOf = async (text: string) =>
  Object.fromEntries((await score({ text })).criteria.map(({ criterion, weight, result }) => [criterion, weight > 0 ? signs[result] : '']));

describe.each([
  ['English', english, consultativeOutbound],
  ['Russian', russian, consultativeOutbound],
  ['inbound', inbound, inboundLeadQualification],
])('%s', (_, dialogues, scorecard) => {
  it.each(dialogues.map((dialogue) => [dialogue.title, dialogue] as const))('%s', async (_title, dialogue) => {
    const { criteria, outcome, judge } = await score(dialogue, scorecard);
    const results = criteria.filter(({ weight }) => weight > 0).map(({ result }) => signs[result]);
    expect(results.join('')).toBe(dialogue.results);
    expect(outcome.ending).toBe(dialogue.ending);
    expect(judge).toBe('rules');
  });
  it.each(dialogues.map((dialogue) => [dialogue.title, dialogue] as const))('%s: quotes nothing that is not there', async (_title, dialogue) => {
    const { criteria, outcome } = await score(dialogue, scorecard);
    expect([...criteria, outcome].flatMap(({ rejected }) => rejected)).toEqual([]);
  });
  it('the call where nothing was asked is far below the one where all was done', async () => {
    const [best, worst] = [await score(dialogues[0]!, scorecard), await score(dialogues[1]!, scorecard)];
    expect(best.total! - worst.total!).toBeGreaterThan(70);
  });
});

describe('the rule judge', () => {
  it('gives the same answer every time, in the shape of a judgement', async () => {
    const { transcript } = readPlainText(english[0]!.text);
    const judge = ruleJudge(consultativeOutbound);
    const first = await judge.judge({ transcript, scorecard: consultativeOutbound });
    expect(judgementSchema.parse(first)).toEqual(first);
    expect(await judge.judge({ transcript, scorecard: consultativeOutbound })).toEqual(first);
  });
  it('does not mind that a recogniser wrote no capitals and no marks', async () => {
    const bare = (text: string) =>
      text
        .split('\n')
        .map((line) =>
          line.replace(
            /: .*/,
            (words) =>
              `: ${words
                .slice(2)
                .toLowerCase()
                .replace(/[.,?!«»]/g, '')}`,
          ),
        )
        .join('\n');
    for (const dialogue of [english[0]!, russian[0]!]) {
      const { open_questions, need_stated } = await resultsOf(bare(dialogue.text));
      expect(open_questions).toMatch(/[1½]/);
      expect(need_stated).toBe('1');
    }
  });
  it('abstains on a script it does not read, and on criteria it has no rule for', async () => {
    expect(Object.values(await resultsOf('Rep: お電話ありがとうございます。\nCustomer: はい、困っています。')).join('')).toBe('?'.repeat(16));
    const own = structuredClone(consultativeOutbound) as unknown as { sections: { criteria: { id: string }[] }[] };
    own.sections[0]!.criteria[0]!.id = 'smile';
    const scorecard = parseScorecard(own);
    const { criteria } = await scoreCall({ transcript: readPlainText(english[0]!.text).transcript, scorecard, judge: ruleJudge(scorecard) });
    expect(criteria.filter(({ weight }) => weight > 0).map(({ reason }) => reason ?? 'judged')).toEqual(['abstained', ...Array(15).fill('judged')]);
  });
  it('refuses a scorecard it knows nothing of', () => {
    const own = {
      ...consultativeOutbound,
      id: 'own',
      sections: [{ ...consultativeOutbound.sections[0]!, criteria: [{ ...consultativeOutbound.sections[0]!.criteria[0]!, id: 'smile', weight: 100 }] }],
    };
    expect(() => ruleJudge(own)).toThrow(
      'Cannot judge "own" by rules: its criteria are "smile", expected one of "names_self_and_company", "reason_and_consent"',
    );
  });
  it('has a rule for every criterion of the presets, or a reason for having none', () => {
    const ids = new Set([consultativeOutbound, inboundLeadQualification].flatMap((scorecard) => criteriaOf(scorecard).map(({ id }) => id)));
    expect([...Object.keys(rules), ...Object.keys(withoutRule)].sort()).toEqual([...ids].sort());
  });
});

describe('a fault that fails the call is seen only in unmistakable words', () => {
  const faults = async (...texts: string[]) => {
    const text = texts.map((words, i) => `${i % 2 === 0 ? 'Rep' : 'Customer'}: ${words}`).join('\n');
    const { criteria, autoFails, total } = await score({ text });
    return {
      autoFails,
      total,
      faults: Object.fromEntries(criteria.filter(({ weight }) => weight === 0).map(({ criterion, result }) => [criterion, signs[result]])),
    };
  };
  const opening = 'Hello, this is Ann Lee from Acme, about your stock.';
  const russianOpening = 'Здравствуйте, это Анна Ли, компания «Акме», по поводу вашего склада.';
  it.each([
    ['English', opening, 'Please do not call me again.', 'Our system saves you money, shall we meet on Monday?', 'Goodbye.'],
    ['Russian', russianOpening, 'Больше мне не звоните.', 'Наша система экономит деньги, давайте встретимся в понедельник?', 'До свидания.'],
  ])('goes on after a request to stop, in %s', async (_, ...texts) => {
    expect(await faults(...texts)).toMatchObject({ autoFails: ['ignores_stop_request'], faults: { ignores_stop_request: '0', rudeness: '?' } });
  });
  it.each([
    ['English', opening, 'We are not interested, please do not call me again.', 'I am sorry to have disturbed you. Goodbye.', 'Bye.'],
    ['Russian', russianOpening, 'Нам это не нужно, больше мне не звоните.', 'Извините за беспокойство, до свидания.', 'До свидания.'],
  ])('stops when asked to, in %s', async (_, ...texts) => {
    expect(await faults(...texts)).toMatchObject({ autoFails: [], faults: { ignores_stop_request: '1' } });
  });
  it.each([
    ['English', opening, 'We do not need it.', 'Are you stupid, or what? Everybody needs it.', 'That is enough.'],
    ['Russian', russianOpening, 'Нам это не нужно.', 'Вы что, дурак? Это всем нужно.', 'Хватит.'],
  ])('insults, in %s', async (_, ...texts) => {
    expect(await faults(...texts)).toMatchObject({ autoFails: ['rudeness'], faults: { rudeness: '0' } });
  });
  it.each([
    ['English', `${opening} This call is recorded.`, 'Fine.', 'What goes wrong most often?', 'We lose boxes every day, and nobody knows where they are.'],
    ['Russian', `${russianOpening} Разговор записывается.`, 'Хорошо.', 'Что чаще всего идёт не так?', 'Каждый день теряем коробки, и никто не знает где.'],
  ])('gave the notice, in %s', async (_, ...texts) => {
    expect((await faults(...texts)).faults).toEqual({ false_promise: '?', rudeness: '?', ignores_stop_request: '?', legal_notice_missing: '1' });
  });
});
