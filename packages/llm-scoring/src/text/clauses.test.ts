import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clausesOf } from './clauses.ts';
import { wordsOf } from './words.ts';

const split = (text: string) => clausesOf(text).map(({ start, end }) => text.slice(start, end));

it.each<[string, string[]]>([
  ['I can not promise a discount.', ['I can not promise a discount.']],
  ['I can not, honestly, promise a discount.', ['I can not, honestly, promise a discount.']],
  ['I do not think, you know, we lose money', ['I do not think, you know, we lose money']],
  ['We lose hours, but I can not say how many. Why?', ['We lose hours,', 'but I can not say how many.', 'Why?'].map((s) => s.replace(/,$/, ''))],
  ['We have no system and we lose two days', ['We have no system', 'and we lose two days']],
  ['It is not because we lose money', ['It is not because we lose money']],
  ['Я не думаю, что мы теряем деньги.', ['Я не думаю, что мы теряем деньги.']],
  ['Системы у нас нет, мы теряем два дня', ['Системы у нас нет', 'мы теряем два дня']],
  ['Это не потому, что мы теряем деньги', ['Это не потому, что мы теряем деньги']],
  ['Сроки срываем, но штрафов не платим', ['Сроки срываем', 'но штрафов не платим']],
])('%s', (text, clauses) => {
  expect(split(text)).toEqual(clauses);
});

it('clauses hold every word of a text, once and in order', () => {
  const word = fc.constantFrom('we', 'not', 'but', 'and', 'lose', 'мы', 'не', 'но', 'теряем', 'что', '12', 'день');
  const mark = fc.constantFrom(' ', ', ', '. ', '? ', ' — ', '\n', '… ');
  fc.assert(
    fc.property(fc.array(fc.tuple(word, mark), { maxLength: 25 }), (parts) => {
      const text = parts.flat().join('');
      expect(clausesOf(text).flatMap(({ start, end }) => wordsOf(text.slice(start, end)).map(({ form }) => form))).toEqual(
        wordsOf(text).map(({ form }) => form),
      );
    }),
  );
});
