import { calls, criteria, recordSchema } from '@salesperf/core';
import { describe, expect, it } from 'vitest';
import { ruleJudge } from '../rules/rule-judge.ts';
import { consultativeOutbound } from '../scorecard/consultative-outbound.ts';
import { readPlainText } from '../transcript/text/plain-text.ts';
import { toRecords } from './records.ts';
import { scoreCall } from './score-call.ts';

const recordsOf = async (text: string) => {
  const { transcript } = readPlainText(text);
  const score = await scoreCall({ transcript, scorecard: consultativeOutbound, judge: ruleJudge(consultativeOutbound) });
  return toRecords(score, { id: 'call-1', owner: 'ann', at: '2026-03-02T10:00:00Z', deal: 'deal-7', transcript: text });
};

describe.each([
  [
    'English',
    '[00:00] Rep: Hello, this is Ann from Acme, I am calling about your request.\n[00:05] Customer: Yes.\n[00:07] Rep: What goes wrong most often?\n[00:11] Customer: The pickers mix up the boxes and we pay for two returns a day.',
    'What goes wrong most often?',
    'Rep',
  ],
  [
    'Russian',
    '[00:00] Менеджер: Здравствуйте, это Анна из «Акме», звоню по вашей заявке.\n[00:05] Клиент: Да.\n[00:07] Менеджер: Что чаще всего идёт не так?\n[00:11] Клиент: Сборщики путают коробки, и мы оплачиваем два возврата в день.',
    'Что чаще всего идёт не так?',
    'Менеджер',
  ],
])('%s, from text to records', (_, text, question, speaker) => {
  it('fills the call in', async () => {
    const { call } = await recordsOf(text);
    expect(call).toMatchObject({ id: 'call-1', owner: 'ann', deal: 'deal-7', scored: true, autoFail: false, outcome: 'lost', judge: 'rules' });
    expect(call.score).toBeGreaterThan(20);
    expect(recordSchema(calls).safeParse(call).success).toBe(true);
  });
  it('gives a row a criterion, with the words and where they stand', async () => {
    const rows = (await recordsOf(text)).criteria;
    expect(rows).toHaveLength(20);
    expect(rows.every((row) => recordSchema(criteria).safeParse(row).success)).toBe(true);
    expect(rows.find((row) => row.criterion === 'open_questions')).toEqual({
      call: 'call-1',
      owner: 'ann',
      at: '2026-03-02T10:00:00Z',
      criterion: 'open_questions',
      step: true,
      result: 'partial',
      quote: question,
      speaker,
      turn: 3,
      second: 7,
    });
    expect(rows.find((row) => row.criterion === 'impact_quantified')).toMatchObject({ result: 'pass', turn: 4, second: 11 });
    expect(rows.find((row) => row.criterion === 'next_step_proposed')).toMatchObject({ result: 'fail', quote: null, speaker: null, turn: null, second: null });
  });
});

it('a call where nobody was reached is not scored', async () => {
  const { call } = await recordsOf('Rep: Hello, Ann from Acme.\nCustomer: Please leave a message after the tone.');
  expect(call).toMatchObject({ scored: false, score: null, outcome: 'open' });
});
