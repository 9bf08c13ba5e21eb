import { isSalesperfError } from '@salesperf/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { transcriptSchema } from '../transcript.ts';
import { readPlainText } from './plain-text.ts';

const turnsOf = (...args: Parameters<typeof readPlainText>) => readPlainText(...args).transcript.turns;
const said = (...args: Parameters<typeof readPlainText>) =>
  turnsOf(...args).map(({ side, speaker, text, startMs }) => [side, speaker, text, ...(startMs === undefined ? [] : [startMs])]);

describe('lines', () => {
  it('reads names, words and places', () => {
    expect(turnsOf('Rep: Hello.\nCustomer: Hi.')).toEqual([
      { index: 1, side: 'rep', speaker: 'Rep', text: 'Hello.' },
      { index: 2, side: 'customer', speaker: 'Customer', text: 'Hi.' },
    ]);
  });
  it.each([
    ['[00:01:23] Rep: Hello', 83_000],
    ['00:15 Rep: Hello', 15_000],
    ['(1:02:03.5) Rep: Hello', 3_723_500],
    ['[00:15] - Rep: Hello', 15_000],
    ['[00:15]Rep: Hello', 15_000],
    ['Rep [00:15]: Hello', 15_000],
    ['Rep (00:15): Hello', 15_000],
    ['0.5s Rep: Hello', 500],
    ['[12.25] Rep: Hello', 12_250],
    ['[00:15] [Rep] Hello', 15_000],
    ['[00:15] Rep — Hello', 15_000],
    ['**Rep** (00:15): Hello', 15_000],
    ['Rep  0:15\nHello', 15_000],
    ['Rep\n00:15\nHello', 15_000],
    ['Rep | 00:15\nHello', 15_000],
    ['00:15 Rep\nHello', 15_000],
    ['00:00:15\nRep: Hello', 15_000],
  ])('reads the time of %s', (line, startMs) => {
    expect(said(line)).toEqual([['rep', 'Rep', 'Hello', startMs]]);
  });
  it.each(['[00:15 - 00:17] Rep: Hello', '00:15 --> 00:17 Rep: Hello', 'Rep [00:15-00:17]: Hello', '[15.0 - 17.0] Rep: Hello'])(
    'reads both times of %s',
    (line) => {
      expect(turnsOf(line)).toEqual([{ index: 1, side: 'rep', speaker: 'Rep', text: 'Hello', startMs: 15_000, endMs: 17_000 }]);
    },
  );
  it.each([
    'Rep: so\n[laughs] yes\n[laughs] no',
    'Rep: so\nWe meet at  10:30\nRep: yes',
    'Rep: When?\n10:30\nRep: fine',
    'Rep: so\nMonday - fine\nRep: good',
    'Rep: so\n00:15 Monday\n',
  ])('takes no sound, no day and no clock of %j for a speaker', (text) => {
    expect(new Set(said(text).map(([, speaker]) => speaker))).toEqual(new Set(['Rep']));
    expect(
      said(text)
        .map(([, , words]) => words)
        .join(' ')
        .replace(/\W/g, ''),
    ).toBe(text.replace(/Rep:/g, '').replace(/\W/g, ''));
  });
  it('joins lines that go on, and skips BOM, CRLF, blank lines and names without words', () => {
    expect(said('\uFEFFRep: One\r\ntwo\r\n\r\nCustomer:\r\nthree\r\nRep:\r\n')).toEqual([
      ['rep', 'Rep', 'One two'],
      ['customer', 'Customer', 'three'],
    ]);
  });
  it('keeps a colon, a clock and an address within the words', () => {
    const text = 'Rep: The ratio is 3:1\nthe point is: we meet\nAt 15:00 then\nhttps://example.com\nCustomer: note this: fine';
    expect(said(text)).toEqual([
      ['rep', 'Rep', 'The ratio is 3:1 the point is: we meet At 15:00 then https://example.com'],
      ['customer', 'Customer', 'note this: fine'],
    ]);
  });
  it.each(['Dr. Anna Wells', 'Speaker 1', 'spk_0', 'Anna P.', 'Мария-Луиза О’Нил', 'Анна (клиент)'])('takes "%s" for a name', (name) => {
    expect(said(`${name}: yes\nRep: no`)[0]).toEqual(['customer', name, 'yes']);
  });
});

describe('speakers', () => {
  const kinds = [
    'Smith, John',
    'ivan petrov',
    '+7 495 123-45-67',
    'Jean de la Cruz',
    'владелец ООО Ромашка',
    `O'Brien, Zoë "Zed"`,
    'anna',
    'Anna (acme)',
    'the man at the gate',
  ];
  it.each(kinds)('"%s" is one where it begins two lines', (name) => {
    expect(said(`Rep: Hi\nBob: Hello\n${name}: yes\nRep: so\n${name}: two, yes`).map(([side, who]) => [side, who])).toEqual([
      ['rep', 'Rep'],
      ['customer', 'Bob'],
      ['customer', name],
      ['rep', 'Rep'],
      ['customer', name],
    ]);
  });
  it.each(kinds)('"%s" is one where there would be no other', (name) => {
    expect(said(`Rep: Hi\n${name}: yes\nRep: so`)[1]).toEqual(['customer', name, 'yes']);
    expect(said(`${name}: yes\nRep: so`)[0]).toEqual(['customer', name, 'yes']);
  });
  it.each(['Smith, John', '+7 495 123-45-67', 'Jean de la Cruz', 'владелец ООО Ромашка', `O'Brien, Zoë "Zed"`, 'Dr. Anna Wells', 'Директор'])(
    '"%s" looks like one',
    (name) => {
      expect(said(`Rep: Hi\nBob: Hello\n${name}: yes\nBob: two`)[2]).toEqual(['customer', name, 'yes']);
    },
  );
  it.each([
    'Note: it is dear',
    'Price: 300',
    'Total price: 300',
    'Option 1: by road',
    'Well, John: we see',
    'Our Price: 300',
    'the point is: we meet',
    'Цена: 300',
    'Итого: 500',
    'Вариант 2: по частям',
    'Наша Цена: 300',
    '15:00 works',
    '10:30 is fine for us: we said so',
    'https://example.com/a: here',
    'mailto://a',
    'the ratio 3:1',
    'Is it dear? Yes: it is',
  ])('"%s" is speech where it stands once, and an announcement, a clock or an address always', (line) => {
    const text = `Rep: Hi\nBob: Hello\n${line}\nRep: so\nBob: two\n${line}`;
    expect(said(text.split('\n').slice(0, 5).join('\n'))[1]).toEqual(['customer', 'Bob', `Hello ${line}`]);
    if (!/^the point|^10:30|^Well/.test(line)) expect(said(text)).toHaveLength(4);
  });
  it('of any kind are read back with their words', () => {
    const clocks = fc.constantFrom<((second: number) => string)[]>(
      () => '',
      (second) => `[00:${second}] `,
      (second) => `00:${second} `,
    );
    const words = fc.array(fc.constantFrom('we', 'lose', 'Two', 'days,', 'да', 'теряем', '15:00', '3:1', '—', 'https://a.example'), {
      minLength: 1,
      maxLength: 6,
    });
    const names = fc.uniqueArray(fc.constantFrom(...kinds), { minLength: 1, maxLength: 2 });
    const rounds = fc.array(fc.array(words, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(names, rounds, clocks, (others, talk, at) => {
        const turns = talk.flatMap((round) => ['Rep Ann', ...others].map((name, i) => [name, `so ${round[i]!.join(' ')}`] as const));
        const text = turns.map(([name, spoken], i) => `${at(10 + i)}${name}: ${spoken}`).join('\n');
        expect(turnsOf(text).map(({ speaker, text: spoken }) => [speaker, spoken])).toEqual(turns);
      }),
    );
  });
  it('of one side alone are a message where it is short, and no call where it is long', () => {
    expect(said('Rep: Hello\nRep: Ann here\nRep: Call me back')).toHaveLength(3);
    expect(() => readPlainText('Rep: a\n> no name here\nRep: b\n> nor here')).toThrow(
      'Cannot read the transcript: only one speaker was found in it ("Rep"), expected the rep and the customer, every turn on a line as "Name: words"',
    );
    expect(() => readPlainText('Agent: a\nSales Manager: b\nAgent: c\nSales Manager: d')).toThrow(
      'all its speakers are on one side ("Agent" and "Sales Manager")',
    );
  });
});

it('takes any name the options give, and any after a time', () => {
  const odd = `O'Brien, Zoë "Zed" <DACH & Benelux>`;
  expect(said(`Peter: Hi\n${odd}: Hello`, { rep: odd })).toEqual([
    ['customer', 'Peter', 'Hi'],
    ['rep', odd, 'Hello'],
  ]);
  expect(said(`[00:01] Rep: Hi\n[00:02] the man, at the gate: Hello`)[1]).toEqual(['customer', 'the man, at the gate', 'Hello', 2000]);
});

describe('roles', () => {
  const rule = (...args: Parameters<typeof readPlainText>) => readPlainText(...args).roles;
  it('go by the map first, which must name everyone', () => {
    expect(rule('Rep: a\nBob: b', { roles: { rep: 'customer', BOB: 'rep' } })).toEqual({ rule: 'map', sides: { Rep: 'customer', Bob: 'rep' } });
    expect(() => rule('Rep: a\nBob: b', { roles: { Bob: 'rep' } })).toThrow(
      'Cannot tell the side of "Rep": "roles" names "Bob", expected every speaker of the transcript ("Rep" and "Bob")',
    );
  });
  it.each(['Rep', 'Agent', 'Sales Manager', 'Менеджер', 'Оператор 2'])('go by the label "%s"', (label) => {
    expect(rule(`Ann: a\n${label}: b`)).toEqual({ rule: 'label', sides: { Ann: 'customer', [label]: 'rep' } });
  });
  it.each(['Customer', 'Client', 'Клиент'])('go by the label "%s" of the other one', (label) => {
    expect(rule(`${label}: a\nAnn: b`)).toEqual({ rule: 'label', sides: { [label]: 'customer', Ann: 'rep' } });
  });
  it.each([
    ['Anna', 'Anna Petrova'],
    ['anna petrova', 'Anna Petrova'],
    ['Anna P.', 'Anna Petrova'],
    ['Петрова Алёна Сергеевна', 'Алена Петрова'],
    ['Алена', 'Петрова Алёна Сергеевна'],
    ['Anna Petrova', 'Anna'],
  ])('"%s" is the rep "%s"', (speaker, rep) => {
    expect(rule(`Bob: a\n${speaker}: b`, { rep })).toEqual({ rule: 'name', sides: { Bob: 'customer', [speaker]: 'rep' } });
  });
  it.each([
    ['Anna', 'Procurement Manager', 'Anna'],
    ['Anna Petrova', 'John Agent', 'Anna Petrova'],
    ['Анна', 'Менеджер Иван', 'Анна'],
  ])('"%s" is the rep whose name it is, not "%s"', (speaker, other, rep) => {
    expect(rule(`${speaker}: a\n${other}: b`, { rep })).toEqual({ rule: 'name', sides: { [speaker]: 'rep', [other]: 'customer' } });
  });
  it.each(['Procurement Manager', 'John Agent', 'Team Lead', 'Caller'])('"%s" is no label of a side', (name) => {
    expect(() => rule(`${name}: a\nBob: b`)).toThrow('Cannot tell which speaker is the rep');
  });
  it('are never guessed', () => {
    expect(() => rule('Ann: a\nBob: b')).toThrow(
      'Cannot tell which speaker is the rep: the transcript has "Ann" and "Bob"; name the sides in "roles", such as { "Ann": "rep" }',
    );
    expect(() => rule('Ann: a\nBob: b', { rep: 'Carl' })).toThrow('the rep "Carl"');
    expect(() => rule('Ann Lee: a\nAnn Poe: b', { rep: 'Ann' })).toThrow('"Ann Lee" and "Ann Poe" fit the name');
  });
});

describe('what is not a transcript', () => {
  it.each(['', '\uFEFF', '\n\r\n  \n', 'Rep:\nCustomer:'])('%j is empty', (text) => {
    expect(() => readPlainText(text)).toThrow('Cannot read the transcript: it holds no words, expected lines of "Name: words"');
  });
  it('names the line that has no speaker', () => {
    expect(() => readPlainText('\nsome words\nRep: hello')).toThrow('line 2 ("some words") names no speaker');
  });
  it('gives a valid transcript or an error of its own for any text', () => {
    const piece = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('Rep:', 'Клиент: ', '\r\n', '[00:10] ', ': ', 'Anna: да', '99:99:99 '));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        try {
          expect(transcriptSchema.safeParse(readPlainText(pieces.join('')).transcript).success).toBe(true);
        } catch (error) {
          expect(isSalesperfError(error)).toBe(true);
        }
      }),
    );
  });
});
