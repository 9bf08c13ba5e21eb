import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clausesOf } from '../text/clauses.ts';
import { wordsOf } from '../text/words.ts';
import { readPlainText } from '../transcript/plain-text.ts';
import { checkQuote, type EvidenceFrom } from './check-quote.ts';

const english = readPlainText(`Rep: How do you plan the routes today?
Customer: Two dispatchers do it by hand, and they don't finish before noon. We lose about three hours a day, I'd say.
Rep: I can not promise a discount. What I can do is a follow-up on Monday at 10:30.
Customer: Our drivers wait at the gate, but nobody calls them. It costs us 1,200 dollars a week.
Rep: So the waiting is the expensive part of it, if I understand you well.
Customer: That is exactly what we see every single month.`).transcript;
const russian = readPlainText(`Менеджер: Как вы сейчас планируете маршруты?
Клиент: Два диспетчера всё делают вручную, а к полудню ещё не готово расписание рейсов. Теряем примерно три часа в день.
Менеджер: Скидку обещать я не могу. Зато могу подъехать в понедельник к десяти.
Клиент: Наши водители стоят у ворот, и им никто не звонит. Это обходится нам в 1 200 долларов в неделю.
Менеджер: Получается, ожидание и есть самая дорогая часть.
Клиент: Да, ровно это мы видим каждый месяц.`).transcript;

const check = (quote: string, turn: number, from: EvidenceFrom = 'both', transcript = english) => checkQuote(transcript, { turn, quote }, from);
const reason = (...args: Parameters<typeof check>) => {
  const checked = check(...args);
  return checked.state === 'rejected' ? checked.reason : checked.state;
};

describe('a quote', () => {
  it('counts with other case and punctuation, widened to its clause in the words of the transcript', () => {
    const text = english.turns[1]!.text;
    const words = "We lose about three hours a day, I'd say.";
    const start = text.indexOf(words);
    expect(check('ABOUT three hours', 2)).toEqual({ state: 'verified', turn: 2, side: 'customer', speaker: 'Customer', words, start, end: text.length });
  });
  it('may stand in a neighbouring turn, not further off', () => {
    expect(check('three hours a day', 1)).toMatchObject({ state: 'verified', turn: 2 });
    expect(check('three hours a day', 3)).toMatchObject({ state: 'verified', turn: 2 });
    expect(reason('three hours a day', 4)).toBe('not_found');
    expect(reason('three hours a day', 0)).toBe('no_such_turn');
    expect(reason('three hours a day', 99)).toBe('no_such_turn');
    expect(reason('?!', 2)).toBe('empty');
  });
  it('is repaired where only the split of words differs', () => {
    expect(check('a followup on monday', 3)).toMatchObject({ state: 'repaired', words: 'What I can do is a follow-up on Monday at 10:30.' });
    expect(check('they do nt finish', 2)).toMatchObject({ state: 'repaired' });
    expect(reason('1 200 dollars a week', 4)).toBe('verified');
    expect(reason('12 00 dollars a week', 4)).toBe('not_found');
  });
  it('never counts where it left out a negation', () => {
    expect(reason('promise a discount', 3)).toBe('clipped');
    expect(reason('finish before noon', 2)).toBe('clipped');
    expect(reason('calls them', 4)).toBe('clipped');
    expect(reason('скидку обещать', 3, 'both', russian)).toBe('clipped');
    expect(reason('к полудню ещё', 2, 'both', russian)).toBe('clipped');
    expect(reason('I can not promise a discount', 3)).toBe('verified');
    expect(reason('скидку обещать я не могу', 3, 'both', russian)).toBe('verified');
  });
  it('counts on the permitted side only', () => {
    expect(reason('three hours a day', 2, 'rep')).toBe('wrong_side');
    expect(reason('three hours a day', 2, 'customer')).toBe('verified');
  });
  it('prefers the cited turn, and finds the place that is not clipped', () => {
    const twice = readPlainText('Rep: I will not call you. I will call you.\nCustomer: I will call you.').transcript;
    expect(checkQuote(twice, { turn: 1, quote: 'call you' }, 'both')).toMatchObject({ turn: 1, words: 'I will call you.' });
  });
});

describe.each([
  ['English', english, russian, ['not', "don't", 'never', 'hardly'], 'harbour'],
  ['Russian', russian, english, ['не', 'никогда', 'вряд', 'без'], 'гавань'],
] as const)('%s quotes at random', (_, transcript, other, negations, stranger) => {
  const turn = fc.constantFrom(...transcript.turns);
  const clause = turn.chain((of) =>
    fc.constantFrom(...clausesOf(of.text)).map(({ start, end }) => ({ turn: of.index, side: of.side, quote: of.text.slice(start, end) })),
  );
  const inside = fc.nat();

  it('true ones count, whatever their case, punctuation and Unicode form', () => {
    const styles: ((text: string) => string)[] = [
      (text) => text.toUpperCase(),
      (text) => text.normalize('NFD'),
      (text) => `“… ${text} …”`,
      (text) => text.replace(/ё/g, 'е'),
      (text) => text.replace(/[.,?!—]/g, ' '),
      (text) => text.replace(/(?<!\d) (?!\d)/g, ' - '),
      (text) => text.replace(/'/g, '’'),
      (text) => text.replace(/['-]/g, ''),
    ];
    fc.assert(
      fc.property(clause, fc.constantFrom(...styles), ({ turn: at, quote }, style) => {
        const checked = checkQuote(transcript, { turn: at, quote: style(quote) }, 'both');
        expect(checked).toMatchObject({ words: quote });
      }),
    );
  });
  const edited = (edit: (words: string[], at: number) => string[]) =>
    fc.tuple(clause, inside).map(([{ turn: at, quote }, n]) => {
      const words = quote.split(' ');
      return { turn: at, quote: edit(words, n % words.length).join(' ') };
    });
  const rejected = (quotes: fc.Arbitrary<{ turn: number; quote: string }>) =>
    fc.assert(
      fc.property(quotes, (quote) => {
        expect(checkQuote(transcript, quote, 'both').state).toBe('rejected');
      }),
    );

  it('with a negation slipped in, none counts', () => {
    rejected(
      fc
        .constantFrom(...negations)
        .chain((negation) => edited((words, at) => [...words.slice(0, at), negation, ...words.slice(at)]).filter(({ quote }) => wordsOf(quote).length > 1)),
    );
  });
  it('with a word swapped, none counts', () => {
    rejected(edited((words, at) => words.with(at, stranger)));
  });
  it('from another call, none counts', () => {
    rejected(fc.constantFrom(...other.turns).map(({ index, text }) => ({ turn: index, quote: text })));
  });
  it('of the other speaker, none counts', () => {
    fc.assert(
      fc.property(clause, ({ turn: at, side, quote }) => {
        expect(checkQuote(transcript, { turn: at, quote }, side === 'rep' ? 'customer' : 'rep').state).toBe('rejected');
      }),
    );
  });
  it('cut right after a negation, none counts', () => {
    const cut = /(?:n't|\bnot|\bnobody|(?<!\p{L})(?:не|никто)) (.+)$/u;
    const clipped = transcript.turns.flatMap(({ index, text }) =>
      clausesOf(text).flatMap(({ start, end }) => {
        const rest = cut.exec(text.slice(start, end))?.[1];
        return rest && wordsOf(rest).length > 1 ? [{ turn: index, quote: rest }] : [];
      }),
    );
    expect(clipped.length).toBeGreaterThan(1);
    rejected(fc.constantFrom(...clipped));
  });
});
