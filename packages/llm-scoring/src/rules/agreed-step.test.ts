import { expect, it } from 'vitest';
import { agreedStep } from './agreed-step.ts';
import { readTalk } from './talk.ts';

const agreed = (...texts: string[]) => {
  const turns = texts.map((text, i) => ({ index: i + 1, side: i % 2 === 0 ? ('rep' as const) : ('customer' as const), speaker: 'A', text }));
  const step = agreedStep(readTalk({ turns }));
  return step ? (step.settled ? 'settled' : 'open') : 'none';
};

it.each<[string, ...string[]]>([
  ['settled', 'How about a demo on Tuesday at 11?', 'Sure thing, send the link.'],
  ['settled', 'How about a demo on Tuesday at 11?', "Can't Tuesday. Let's do Wednesday."],
  ['settled', 'When would suit you for a demo?', 'Thursday morning.'],
  ['settled', 'How about a demo on Tuesday?', 'Tuesday I am travelling. Wednesday?', 'Wednesday is fine.'],
  ['open', 'Shall we run a trial?', 'Yes, why not.'],
  ['open', 'The contract has to be signed by Friday.', 'Yes.'],
  ['settled', 'The contract has to be signed by Friday.', "Yes, I'll do that."],
  ['open', 'Договор нужен к пятнице, в пятницу последний день.', 'Да, хорошо.'],
  ['settled', 'Договор нужен к пятнице, в пятницу последний день.', 'Да, хорошо, пришлю.'],
  ['none', 'How about a demo on Tuesday?', 'Tuesday I am travelling.'],
  ['none', 'How about a demo on Tuesday at 11?', "I'd rather not."],
  ['none', 'How about a demo on Tuesday at 11?', 'Yes, well, we are not interested.'],
  ['none', 'How about a demo on Tuesday at 11?', 'Maybe.'],
  ['settled', 'Предлагаю показать систему во вторник в 11.', 'Ок, жду ссылку.'],
  ['settled', 'Предлагаю показать систему во вторник в 11.', 'Во вторник не могу, давайте в среду.'],
  ['settled', 'Когда вам удобно встретиться?', 'В четверг утром.'],
  ['open', 'Давайте проведём пилот?', 'Давайте.'],
  ['none', 'Предлагаю показать систему во вторник в 11.', 'Во вторник я в разъездах.'],
  ['none', 'Предлагаю показать систему во вторник в 11.', 'Нет, не нужно.'],
  ['none', 'Предлагаю показать систему во вторник в 11.', 'Не знаю, посмотрим.'],
])('%s: %s', (state, ...texts) => {
  expect(agreed(...texts)).toBe(state);
});
