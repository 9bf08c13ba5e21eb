import { expect, it } from 'vitest';
import { pitchOf } from './phases.ts';
import { proposalIn } from './proposal.ts';
import { readTalk } from './talk.ts';

const talkOf = (...texts: string[]) =>
  readTalk({ turns: texts.map((text, i) => ({ index: i + 1, side: i % 2 === 0 ? ('rep' as const) : ('customer' as const), speaker: 'A', text })) });

it.each<[number, ...string[]]>([
  [5, 'Hello, Kim here.', 'Hi.', 'How do you plan the tours?', 'On paper.', 'Every driver gets the stops on a phone, sorted by road and by hour.', 'I see.'],
  [
    7,
    'Hello.',
    'Hi.',
    'It rained here the whole morning without a break.',
    'Same.',
    'How do you plan the tours?',
    'On paper.',
    'Our planner sorts all the stops by road and by hour.',
  ],
  [5, 'Добрый день, это Ким.', 'Да.', 'Как вы планируете рейсы?', 'На бумаге.', 'Каждый водитель получает точки в телефоне, по порядку и по часам.', 'Ясно.'],
  [1, 'Our planner sorts the stops.', 'It does?'],
  [1, 'It is forty euros a month.', 'No, that is too much.', 'Compared with what?', 'With paper.'],
  [3, 'You said two vans keep meeting at one door.', 'They do.', 'Every driver gets the stops on a phone, sorted by road and by hour.', 'I see.'],
  [Number.POSITIVE_INFINITY, 'Hello, Kim here.', 'Hi.', 'How do you plan the tours?', 'On paper.', 'Thanks, bye.', 'Bye.'],
])('the offer begins in turn %s: %s', (pitch, ...texts) => {
  expect(pitchOf(talkOf(...texts))).toBe(pitch);
});

it.each<[number, string]>([
  [1, 'I suggest an hour at your depot with the dispatcher, and we go through last week together.'],
  [1, 'Shall we have a demo on Thursday at ten?'],
  [0.5, 'I could send you a leaflet, if you like.'],
  [0.5, 'Shall I set up a trial?'],
  [0, 'Then let us leave it at that, have a nice day.'],
  [0, 'The tool has maps, lists, charts and alerts.'],
  [1, 'Предлагаю час у вас на базе вместе с диспетчером, разберём прошлую неделю.'],
  [1, 'Давайте созвонимся в четверг в десять?'],
  [0.5, 'Могу прислать буклет, если хотите.'],
  [0, 'На этом всё, хорошего дня.'],
])('is proposed to the degree of %s: %s', (grade, text) => {
  expect(proposalIn(talkOf(text).turns[0]!).grade).toBe(grade);
});
