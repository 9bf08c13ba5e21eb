import { expect, it } from 'vitest';
import { readTalk } from './talk.ts';

const asks = (text: string) => readTalk({ turns: [{ index: 1, side: 'rep', speaker: 'A', text }] }).sentences[0]!.asks;
const each = (texts: string) => it.each(texts.trim().split(/\n\s*/));

each(`so what do you do when a van breaks down
  is that the only oven you have
  and have you looked at another roaster
  okay and if the oven stops would you bake elsewhere
  you have two ovens dont you
  anything worrying you about the roof
  and if the oven stops on a sunday
  ну а печь какая
  печь где
  а мука откуда
  дорого или далеко
  вам печь нужна или нет
  и как вы тогда выкручиваетесь`)('without marks this asks: %s', (text) => {
  expect(asks(text)).toBe(true);
});

each(`we have two ovens
  what i would do is start with one oven
  have a good day
  will do thanks
  right
  thats about right
  i know what you mean
  так как печь одна ждем
  как привезут муку так и начнем
  как обычно
  печь стоит в углу`)('without marks this does not: %s', (text) => {
  expect(asks(text)).toBe(false);
});

it('where some turn has marks, only a question mark asks', () => {
  const { sentences } = readTalk({
    turns: [
      { index: 1, side: 'rep', speaker: 'A', text: 'Good morning.' },
      { index: 2, side: 'rep', speaker: 'A', text: 'what do you bake' },
    ],
  });
  expect(sentences.map((sentence) => sentence.asks)).toEqual([false, false]);
});
