import { describe, expect, it } from 'vitest';
import { readTalk, type Talk } from '../talk.ts';
import { impact } from './impact.ts';
import { needStated } from './need-stated.ts';
import { objectionHandled } from './objection-handling.ts';
import { presentation } from './presentation.ts';

const talkOf = (...texts: string[]): Talk =>
  readTalk({ turns: texts.map((text, i) => ({ index: i + 1, side: i % 2 === 0 ? ('rep' as const) : ('customer' as const), speaker: 'A', text })) });
const english = (answer: string, cost: string, ...rest: string[]) =>
  talkOf('Hi, Kim from Roadwise, about your vans.', 'Yes?', 'How do the tours get planned?', answer, 'What does that cost you in a month?', cost, ...rest);
const russian = (answer: string, cost: string, ...rest: string[]) =>
  talkOf('Добрый день, Ким, «Путь», по вашим машинам.', 'Да?', 'Как планируются рейсы?', answer, 'Во что это обходится за месяц?', cost, ...rest);
const pitch = 'Every driver gets the stops on a phone, sorted by road and by hour.';
const need = 'Two vans keep turning up at the same door, and nobody in the office notices before the evening.';
const needInRussian = 'Две машины постоянно приезжают по одному адресу, и никто в офисе до вечера этого не замечает.';

describe('a need', () => {
  it.each<[number | string, Talk]>([
    [1, english(need, 'Ten hours.', pitch)],
    [0.5, english('The planning is not ideal.', 'No idea.', pitch)],
    [0, english('I would have to ask the others.', 'No idea.', pitch)],
    [1, russian(needInRussian, 'Часов десять.', 'Каждый водитель получает точки в телефоне, по порядку и часам.')],
    [0.5, russian('С планированием у нас не очень.', 'Не считали.', 'Каждый водитель получает точки в телефоне, по порядку и часам.')],
    [0, russian('Не знаю, надо спросить.', 'Не считали.', 'Каждый водитель получает точки в телефоне, по порядку и часам.')],
  ])('is stated to the degree of %s', (grade, talk) => {
    expect(needStated(talk).grade).toBe(grade);
  });
});

describe('what a need costs', () => {
  it.each<[number | string, string]>([
    [1, 'Some 40 hours, I reckon.'],
    [0.5, 'The drivers are angry and customers walk away.'],
    [0, 'Nobody ever counted that.'],
    ['unknown', 'It is felt all over the house on such mornings.'],
  ])('is %s: %s', (grade, answer) => {
    expect(impact(english(need, answer, pitch, 'Okay.')).grade).toBe(grade);
  });
});

describe('an offer', () => {
  it.each<[number, string]>([
    [1, 'So that two vans never stand at one door, the office sees both on a map and is warned at once.'],
    [0.5, 'It would make your life easier, and most companies are happy with it.'],
    [0, 'There are maps, charts, alerts, exports and forty interfaces in the basic package of the system.'],
  ])('is tied to the degree of %s: %s', (grade, offer) => {
    expect(presentation(english(need, 'Ten hours.', offer, 'Okay.')).grade).toBe(grade);
  });
});

describe('an objection', () => {
  const after = (...texts: string[]) => objectionHandled(english(need, 'Ten hours.', pitch, ...texts, 'Shall we meet on Friday?', 'Fine.', 'Bye.')).grade;
  it.each<[number | string, string[]]>([
    ['not_applicable', ['I see.']],
    ['not_applicable', ['How long have you been around?']],
    [
      1,
      [
        'The crew will never use it.',
        'What makes you think so?',
        'They hate phones.',
        'A paper list is printed for those who want it, as four fleets do today.',
        'Makes sense.',
      ],
    ],
    [0.5, ['The crew will never use it.', 'A paper list is printed for those who want it, as four fleets do today.', 'Makes sense.']],
    [0, ['The crew will never use it.', 'Everybody has a phone.', 'If you say so.']],
    ['unknown', ['My brother drives for a parcel firm in the north.']],
  ])('is handled to the degree of %s: %j', (grade, texts) => {
    expect(after(...texts)).toBe(grade);
  });
});
