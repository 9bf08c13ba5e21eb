import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkQuote } from '../evidence/check-quote.ts';
import type { Transcript } from '../transcript/transcript.ts';
import { detect, detectorsFor } from './detect.ts';
import { maskPersonalData } from './mask-personal-data.ts';
import { names, negatives, positives } from './testing/bank.ts';

const transcriptOf = (...texts: string[]): Transcript => ({
  turns: texts.map((text, i) => ({ index: i + 1, side: i % 2 === 0 ? 'rep' : 'customer', speaker: i % 2 === 0 ? 'Rep' : 'Customer', text })),
});
const mask = (texts: readonly string[], given: readonly string[] = names) => maskPersonalData(transcriptOf(...texts), { names: given });
const textsOf = ({ turns }: Transcript) => turns.map(({ text }) => text);

describe('masking', () => {
  it('gives the same value the same number, and another writing a letter more', () => {
    const { transcript, found, restore } = mask([
      'Это +7 916 123-45-67, мой.',
      'То есть 8 916 123 45 67? И anna@acme.ru?',
      'Да, +7 916 123-45-67. Анна Петрова ждёт, Анне Петровой можно звонить.',
    ]);
    expect(textsOf(transcript)).toEqual(['Это [phone 1], мой.', 'То есть [phone 1b]? И [email 1]?', 'Да, [phone 1]. [name 1] ждёт, [name 1b] можно звонить.']);
    expect(found[0]).toEqual({ kind: 'phone', token: '[phone 1]', text: '+7 916 123-45-67', count: 2 });
    expect(found.map(({ token, count }) => [token, count])).toEqual([
      ['[phone 1]', 2],
      ['[phone 1b]', 1],
      ['[email 1]', 1],
      ['[name 1]', 1],
      ['[name 1b]', 1],
    ]);
    expect(restore('she says "call [Phone 1b]", not [phone 7]')).toBe('she says "call 8 916 123 45 67", not [phone 7]');
  });
  it('masks names of speakers, and drops what is not known to be safe', () => {
    const words = [{ text: 'Анна', startMs: 0, endMs: 300 }];
    const turn = { index: 1, side: 'rep', speaker: 'Анна Петрова', text: 'Анна слушает.', startMs: 0, endMs: 900, words } as const;
    expect(maskPersonalData({ turns: [turn] }, { names }).transcript.turns).toEqual([
      { index: 1, side: 'rep', speaker: '[name 1]', text: '[name 1b] слушает.', startMs: 0, endMs: 900 },
    ]);
  });
  it('leaves a token that is there alone, and its number', () => {
    const texts = ['He said "[phone 1]" and [Phone 2b].', 'It is 8 916 123 45 67.'];
    const { transcript, restore } = mask(texts);
    expect(textsOf(transcript)).toEqual([texts[0], 'It is [phone 3].']);
    expect(textsOf(transcript).map(restore)).toEqual(texts);
  });
  it('has letters for as many writings as there are', () => {
    const cased = (i: number) => [...'anna.petrova'].map((letter, k) => ((i >> k) & 1 ? letter.toUpperCase() : letter)).join('');
    const cases = Array.from({ length: 60 }, (_, i) => `${cased(i)}@acme.com`);
    const { transcript, restore, found } = mask(cases);
    expect(new Set(found.map(({ token }) => token)).size).toBe(new Set(cases).size);
    expect(textsOf(transcript).every((text) => /^\[email 1[a-z]*\]$/.test(text))).toBe(true);
    expect(textsOf(transcript).map(restore)).toEqual(cases);
  });
  it('takes long texts without end of words in its stride', () => {
    const long = [`${'1 '.repeat(20_000)}`, 'a'.repeat(50_000), `${'dot at '.repeat(8000)}`, 'а '.repeat(20_000), '('.repeat(20_000), 'DE89'.repeat(5000)];
    const before = performance.now();
    mask(long);
    expect(performance.now() - before).toBeLessThan(4000);
  });
});

describe('laws', () => {
  const sentence = fc.constantFrom(...positives, ...negatives).map((text) => text.replace(/‹\w+\|([^›]*)›/g, '$1'));
  const part = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.stringMatching(/^[0-9+() .\-@a-zа-яА-Я№]{0,30}$/),
    fc.constantFrom(
      '[phone 1]',
      '[Email 2c]',
      '[name ',
      '1]',
      '[card 01]',
      ']',
      '[',
      'anna@',
      'acme.ru',
      '+7',
      ' 916',
      ' 123-45-67',
      'Анна',
      'Петровой',
      ' собака ',
      ' точка ру',
    ),
    sentence,
  );
  const texts = fc.array(
    fc.array(part, { maxLength: 6 }).map((parts) => parts.join('')),
    { minLength: 1, maxLength: 4 },
  );
  const check = (of: (texts: string[]) => void) => fc.assert(fc.property(texts, of));

  it('restoring gives the transcript back', () => {
    check((given) => {
      const { transcript, restore } = mask(given);
      expect(textsOf(transcript).map(restore)).toEqual(given);
    });
  });
  it('nothing is found in what is masked', () => {
    check((given) => {
      for (const text of textsOf(mask(given).transcript)) expect(detect(text, detectorsFor(names))).toEqual([]);
    });
  });
  it('masking what is masked changes nothing', () => {
    check((given) => {
      const { transcript } = mask(given);
      expect(maskPersonalData(transcript, { names })).toMatchObject({ transcript, found: [] });
    });
  });
  it('what is not found stays as it is', () => {
    for (const text of negatives) expect(textsOf(mask([text]).transcript)).toEqual([text]);
  });
});

describe('evidence', () => {
  const original = transcriptOf(
    'Куда вам прислать договор?',
    'Пришлите Анне Петровой на anna@acme.ru, а если что, звоните мне на 8 916 123-45-67. Тратим 1 200 000 рублей в год.',
  );
  const { transcript: masked, restore } = maskPersonalData(original, { names });

  it('a quote of the masked transcript, restored, stands in the original at its own place', () => {
    const quote = 'пришлите [name 1] на [email 1]';
    expect(masked.turns[1]!.text).toContain('Пришлите [name 1] на [email 1], а если что, звоните мне на [phone 1].');
    const evidence = checkQuote(original, { turn: 2, quote: restore(quote) }, 'customer');
    expect(evidence).toMatchObject({ state: 'verified', turn: 2 });
    if (evidence.state === 'rejected') return;
    expect(evidence.words).toContain('Пришлите Анне Петровой на anna@acme.ru');
    expect(original.turns[1]!.text.slice(evidence.start, evidence.end)).toBe(evidence.words);
  });
  it('not restored, or with a token made up, it does not count', () => {
    expect(checkQuote(original, { turn: 2, quote: 'пришлите [name 1] на [email 1]' }, 'customer').state).toBe('rejected');
    expect(checkQuote(original, { turn: 2, quote: restore('пришлите [name 1] на [email 2]') }, 'customer').state).toBe('rejected');
  });
  it('every stretch of words and tokens of a masked turn is found', () => {
    const said = fc.constantFrom(...[...positives, ...negatives].map((text) => text.replace(/‹\w+\|([^›]*)›/g, '$1')));
    fc.assert(
      fc.property(said, fc.nat(), fc.nat(), (text, from, length) => {
        const one = transcriptOf('Слушаю вас.', text);
        const { transcript, restore: back } = maskPersonalData(one, { names });
        const words = transcript.turns[1]!.text.match(/\[\w+ \w+\]\S*|\S+/g)!;
        const first = from % words.length;
        const last = first + 3 + (length % words.length);
        // "1 200" is one word, so that "200 rubles" is no quote of it.
        const parts = (at: number) => /\d$/.test(words[at - 1] ?? '') && /^\d/.test(words[at] ?? '');
        fc.pre(!parts(first) && !parts(last));
        const quote = back(words.slice(first, last).join(' '));
        const checked = checkQuote(one, { turn: 2, quote }, 'customer');
        // A stretch may be refused for what it leaves out or for saying nothing, never as not found.
        if (checked.state === 'rejected') expect(checked.reason).not.toBe('not_found');
        else expect(text.slice(checked.start, checked.end)).toBe(checked.words);
      }),
    );
  });
});
