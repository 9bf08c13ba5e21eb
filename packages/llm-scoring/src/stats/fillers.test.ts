import { expect, it } from 'vitest';
import { readTalk } from '../rules/talk.ts';
import { fillerCounter } from './fillers.ts';

const count = (text: string, more?: readonly string[]) =>
  readTalk({ turns: [{ index: 1, side: 'rep', speaker: 'rep', text }] }).sentences.reduce((sum, sentence) => sum + fillerCounter(more)(sentence), 0);

it.each([
  ['Um, we, uh, have three plans.', 2],
  ['It is, you know, sort of a basic plan.', 2],
  ['Basically, I mean, it works.', 2],
  ['Э-э, ну вот, мы, как бы, работаем.', 4],
  ['Это типа склад, короче говоря.', 2],
  ['Короче, так сказать, договорились.', 2],
  ['Значит, смотрите, на самом деле всё просто.', 2],
  ['В общем-то, это самое, эм, да.', 3],
])('%s: %i', (text, fillers) => {
  expect(count(text)).toBe(fillers);
});

it.each([
  'Do you know who decides?',
  'As you know, the price includes delivery.',
  'Do you know?',
  'What kind of card is it?',
  'We have a kind of tax for that.',
  'What do you mean? That is what I mean.',
  'Как бы вы это решили?',
  'Двигатели этого типа стоят дороже.',
  'Гепатит типа А.',
  'Этот маршрут короче.',
  'Что это значит?',
  'В общем случае скидки нет, в общем и целом тоже.',
  'Well done, like this one.',
])('none in "%s"', (text) => {
  expect(count(text)).toBe(0);
});

it('phrases of the caller count as well, once where one lies within another', () => {
  expect(count('To be honest, it is like, fine, to be honest with you.', ['like', 'to be honest', 'to be honest with you'])).toBe(3);
  expect(count('C++ (or so).', ['c++', '', '(or so)'])).toBe(2);
});
