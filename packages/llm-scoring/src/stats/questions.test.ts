import { expect, it } from 'vitest';
import { readTalk } from '../rules/talk.ts';
import { endsInQuestion, questionIn } from './questions.ts';

const asked = (text: string) => readTalk({ turns: [{ index: 1, side: 'customer', speaker: 'any', text }] }).sentences.map(questionIn);

it.each([
  ['How do you plan your routes today?', 'open'],
  ['Tell me about your routes.', 'open'],
  ['Why is it so slow?', 'open'],
  ['Как вы сейчас планируете маршруты?', 'open'],
  ['Расскажите, как устроен склад.', 'open'],
  ['what happens when a driver is late', 'open'],
  ['Do you count the hours?', 'closed'],
  ['do you count the hours', 'closed'],
  ['How many drivers do you have?', 'closed'],
  ['How are you?', 'closed'],
  ['What is your name?', 'closed'],
  ['Сколько у вас водителей?', 'closed'],
  ['Вы сами решаете?', 'closed'],
  ['удобно ли вам говорить', 'closed'],
  ['correct?', 'closed'],
  ['We know how it works.', undefined],
  ['Can do.', undefined],
  ['Мы знаем, сколько это стоит.', undefined],
])('%s: %s', (text, question) => {
  expect(asked(text)).toEqual([question]);
});

it('what is said last decides whether an answer follows', () => {
  expect(endsInQuestion('We have three plans. Which one fits?')).toBe(true);
  expect(endsInQuestion('Which one fits? Let me show you.')).toBe(false);
  expect(endsInQuestion('…')).toBe(false);
});
