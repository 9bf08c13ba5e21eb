import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Side, sides, type Turn } from '../transcript/transcript.ts';
import { type ConversationStats, conversationStats } from './conversation-stats.ts';
import type { Statistic } from './statistic.ts';

type Line = readonly [side: Side, startMs: number | undefined, endMs: number | undefined, text: string, speaker?: string];
const turnsOf = (...lines: Line[]): Turn[] =>
  lines.map(([side, startMs, endMs, text, speaker], i) => ({
    index: i + 1,
    side,
    speaker: speaker ?? side,
    text,
    ...(startMs === undefined ? {} : { startMs }),
    ...(endMs === undefined ? {} : { endMs }),
  }));
const stats = (...lines: Line[]) => conversationStats({ turns: turnsOf(...lines) });
const long = 'we look at the numbers of the whole year together';

describe('the statistics of a call worked out by hand', () => {
  const call = stats(
    ['rep', 1000, 11_000, 'We have three plans for teams like yours, and I would say the second fits.'],
    ['customer', 5000, 5600, 'Right.'],
    ['rep', 11_500, 21_000, 'What happens when a driver is late?'],
    ['customer', 23_000, 27_000, 'Um, somebody calls, you know, and we lose about an hour a day.'],
    ['rep', 28_000, 31_000, 'I see. Do you count these hours anywhere at all?'],
    ['customer', 30_000, 33_000, 'Nobody has ever counted them, as far as I know.'],
    ['rep', 37_000, 41_000, 'Then let us do that together on Monday.'],
  );
  const value = (statistic: Statistic) => statistic.value;

  it('names what talk share is a share of', () => {
    expect(call.rep.talkShareOfSpeech).toEqual({ value: 27_000 / 34_600, unit: 'share', numerator: 27_000, denominator: 34_600, basis: 'speech' });
    expect(call.rep.talkShareOfCall).toEqual({ value: 27_000 / 40_000, unit: 'share', numerator: 27_000, denominator: 40_000, basis: 'call' });
    expect(call.customer.talkShareOfSpeech.numerator).toBe(7600);
  });
  it('a back-channel ends no monologue and is no switch', () => {
    expect(value(call.rep.longestMonologue)).toBe(20_000);
    expect(value(call.customer.longestMonologue)).toBe(4000);
    expect(value(call.call.switches)).toBe(4);
    expect(call.call.switchesPerMinute).toMatchObject({ value: 6, numerator: 4, denominator: 40 / 60 });
  });
  it('patience is the median of the waits, an answer into the words of the other is none', () => {
    expect(call.rep.patience).toEqual({ value: 2500, unit: 'ms', numerator: 2500, denominator: 1, basis: 'gaps', n: 2, samples: [1000, 4000] });
    expect(call.customer.patience).toMatchObject({ value: 2000, n: 1 });
  });
  it('questions, fillers and speech rate', () => {
    expect([call.rep.questions, call.rep.openQuestions, call.rep.closedQuestions].map(value)).toEqual([2, 1, 1]);
    expect(value(call.customer.questions)).toBe(0);
    expect(call.customer.fillers.value).toBe(2);
    expect(call.customer.fillersPer100Words).toMatchObject({ numerator: 2, denominator: 0.24, basis: 'words' });
    expect(call.customer.wordsPerMinute).toMatchObject({ numerator: 24, denominator: 7600 / 60_000, basis: 'speech' });
  });
  it('interruptions, overlap and silence', () => {
    expect(call.interruptions).toEqual([{ side: 'customer', speaker: 'customer', interrupted: 'rep', startMs: 30_000, lengthMs: 1000 }]);
    expect([call.rep.interruptions, call.customer.interruptions].map(value)).toEqual([0, 1]);
    expect(value(call.call.overlap)).toBe(1600);
    expect(call.call.silence.value).toBe(7000);
    expect(call.call.silenceShare).toMatchObject({ value: 7 / 40, basis: 'call' });
    expect([call.call.longestSilence, call.call.longSilences].map(value)).toEqual([4000, 1]);
  });
  it('the length of the recording counts silence at both ends', () => {
    const { call: whole } = conversationStats({ turns: turnsOf(['rep', 1000, 2000, long], ['customer', 2000, 3000, long]) }, { callMs: 10_000 });
    expect(whole.silence.value).toBe(8000);
    expect(whole.longestSilence.value).toBe(7000);
  });
});

describe('back-channels', () => {
  const monologue = (between: string, lengthMs = 600, before = long) =>
    stats(['rep', 0, 10_000, before], ['customer', 10_100, 10_100 + lengthMs, between], ['rep', 10_800 + lengthMs, 20_000, long]).call.switches.value;
  it.each(['Right.', 'угу', 'да-да', 'yeah yeah okay', 'Uh-huh, I see.', 'a cough here', 'Понятно, хорошо.'])('"%s" is one', (said) => {
    expect(monologue(said)).toBe(0);
  });
  it.each(['Why?', 'we use spreadsheets here', 'Сколько?', 'А зачем?'])('"%s" is none', (said) => {
    expect(monologue(said)).toBe(2);
  });
  it('words of listening may take their time, others not', () => {
    expect(monologue('угу, угу', 4000)).toBe(0);
    expect(monologue('two people', 4000)).toBe(2);
  });
  it('what answers a question is none', () => {
    expect(monologue('Yes.', 600, 'Do you use it every day?')).toBe(2);
    expect(monologue('Да.', 600, 'Вам удобно говорить?')).toBe(2);
    expect(monologue('да', 600, 'удобно ли вам говорить')).toBe(2);
  });
  it('the last word of a call is none', () => {
    expect(stats(['rep', 0, 4000, long], ['customer', 4000, 4500, 'Bye.']).call.switches.value).toBe(1);
  });
  it('follow the limits given', () => {
    const turns = turnsOf(['rep', 0, 5000, long], ['customer', 5000, 5900, 'we use four sheets'], ['rep', 6000, 9000, long]);
    expect(conversationStats({ turns }).call.switches.value).toBe(2);
    expect(conversationStats({ turns }, { backChannelWords: 4 }).call.switches.value).toBe(0);
    expect(conversationStats({ turns }, { backChannelWords: 4, backChannelMs: 500 }).call.switches.value).toBe(2);
  });
});

describe('interruptions', () => {
  const begun = (...lines: Line[]) => stats(...lines).interruptions!.map(({ side, startMs, lengthMs }) => [side, startMs, lengthMs]);
  it('a quick answer at the end of the words is none', () => {
    expect(begun(['rep', 0, 5000, long], ['customer', 4600, 9000, long])).toEqual([]);
    expect(begun(['rep', 0, 5000, long], ['customer', 4000, 9000, long])).toEqual([['customer', 4000, 1000]]);
  });
  it('whoever is interrupted and goes on does not interrupt, and has the floor again', () => {
    const lines: Line[] = [
      ['rep', 0, 20_000, long],
      ['customer', 5000, 8000, long],
      ['customer', 22_000, 24_000, long],
    ];
    expect(begun(...lines)).toEqual([['customer', 5000, 3000]]);
    expect(stats(...lines).call.switches.value).toBe(3);
    expect(stats(...lines).rep.patience).toMatchObject({ value: null, n: 0, reason: 'no_gaps' });
    expect(stats(...lines).customer.patience).toMatchObject({ value: 2000, n: 1 });
  });
  it('two of the same side do not interrupt each other', () => {
    expect(begun(['customer', 0, 5000, long, 'Ann'], ['customer', 2000, 6000, long, 'Bob'])).toEqual([]);
  });
  it('the times of words show a pause where those of the turn show speech', () => {
    const word = (text: string, startMs: number, endMs: number) => ({ text, startMs, endMs });
    const words = [word('Mhm.', 1000, 1300), word('Thank', 6000, 6400), word('you', 6400, 6600), word('so', 6600, 6800), word('much.', 6800, 7200)];
    const [customer, rep] = turnsOf(['customer', 0, 5500, long], ['rep', 1000, 7200, 'Mhm. Thank you so much.']);
    expect(conversationStats({ turns: [customer!, rep!] }).interruptions).toHaveLength(1);
    expect(conversationStats({ turns: [customer!, { ...rep!, segments: words }] }).interruptions).toEqual([]);
  });
  it('who takes the word in a pause within a sentence interrupts, after it not', () => {
    const word = (text: string, startMs: number, endMs: number) => ({ text, startMs, endMs });
    const paused = (mark: string) => {
      const words = [
        word('We', 0, 300),
        word('want', 300, 800),
        word('to', 800, 1000),
        word(`see${mark}`, 1000, 1500),
        word('more', 4500, 5000),
        word('of', 5000, 5200),
        word('it.', 5200, 5400),
      ];
      const [customer, rep] = turnsOf(['customer', 0, 5400, 'We want to see more of it.'], ['rep', 2500, 4400, long]);
      return conversationStats({ turns: [{ ...customer!, segments: words }, rep!] }).interruptions!.length;
    };
    expect(paused('')).toBe(1);
    expect(paused('.')).toBe(0);
  });
});

describe('bad times', () => {
  it('without times there are reasons instead of figures, and the order tells the switches', () => {
    const call = stats(
      ['rep', undefined, undefined, 'How do you plan your routes today?'],
      ['customer', undefined, undefined, 'Two people do it by hand.'],
      ['rep', undefined, undefined, long],
      ['customer', undefined, undefined, 'угу'],
      ['rep', undefined, undefined, long],
    );
    for (const statistic of [call.rep.talkShareOfSpeech, call.rep.patience, call.customer.longestMonologue, call.call.silence])
      expect(statistic).toMatchObject({ value: null, numerator: null, denominator: null, reason: 'no_times' });
    expect(call.interruptions).toBeNull();
    expect(call.call.switches.value).toBe(2);
    expect(call.call.switchesPerMinute.value).toBeNull();
    expect(call.rep.wordShare).toEqual({ value: 27 / 34, unit: 'share', numerator: 27, denominator: 34, basis: 'words' });
    expect(call.rep.openQuestions.value).toBe(1);
    expect(call.leftOut).toEqual([1, 2, 3, 4, 5]);
  });
  it('starts alone are no times', () => {
    expect(stats(['rep', 0, undefined, long], ['customer', 4000, undefined, long]).rep.talkShareOfSpeech.reason).toBe('no_times');
  });
  it('a few turns without usable times are left out and named, many give no figures', () => {
    const sound: Line[] = Array.from({ length: 30 }, (_, i) => [sides[i % 2]!, i * 1000, i * 1000 + 900, long] as const);
    const few = stats(...sound, ['rep', 40_000, 39_000, 'Thanks a lot.'], ['customer', 41_000, undefined, 'Bye.'], ['rep', 42_000, 42_000, 'Bye.']);
    expect(few.leftOut).toEqual([31, 32, 33]);
    expect(few.rep.talkShareOfSpeech).toEqual(stats(...sound).rep.talkShareOfSpeech);
    expect(few.rep.wordsPerMinute).toEqual(stats(...sound).rep.wordsPerMinute);
    expect(stats(['rep', 0, 900, long], ['customer', 5000, 4000, long]).rep.talkShareOfSpeech.reason).toBe('incomplete_times');
  });
  it('words with bad times give way to the times of their turn', () => {
    const [rep] = turnsOf(['rep', 0, 5000, long]);
    const words = [{ text: 'we', startMs: 900, endMs: 100 }];
    expect(conversationStats({ turns: [{ ...rep!, segments: words }] }).rep.talkShareOfCall.numerator).toBe(5000);
  });
  it('overlapping turns of one speaker count once', () => {
    const call = stats(['rep', 0, 5000, long], ['rep', 3000, 8000, long], ['customer', 9000, 11_000, long]);
    expect(call.rep.talkShareOfSpeech.numerator).toBe(8000);
    expect(call.interruptions).toEqual([]);
    expect(call.call.overlap.value).toBe(0);
  });
  it('no turns, no words, one side', () => {
    expect(stats().rep.wordShare.reason).toBe('no_words');
    expect(stats(['rep', 0, 900, '…']).rep.talkShareOfCall.reason).toBe('no_words');
    expect(stats(['rep', 0, 900, long]).customer).toMatchObject({ wordsPerMinute: { value: null, reason: 'no_speech' }, patience: { reason: 'no_gaps' } });
  });
  it('a wrong unit is an error', () => {
    const turns = turnsOf(['rep', 0, 182_000, long]);
    expect(() => conversationStats({ turns }, { callMs: 182 })).toThrow(
      'Cannot compute the statistics of the call: its last words end at 182000 ms, after "callMs" (182), expected the length of the recording in milliseconds',
    );
    expect(() => conversationStats({ turns }, { pauseMs: Number.NaN })).toThrow('"pauseMs" is NaN, expected a number from 0');
  });
});

it('three people: each speaker has figures, and a side counts two who talk at once once', () => {
  const call = stats(['customer', 0, 5000, long, 'Ann'], ['customer', 3000, 6000, long, 'Bob'], ['rep', 7000, 9000, long, 'Eve']);
  expect(call.speakers.map(({ speaker, talkShareOfSpeech: { numerator, denominator } }) => [speaker, numerator, denominator])).toEqual([
    ['Ann', 5000, 10_000],
    ['Bob', 3000, 10_000],
    ['Eve', 2000, 10_000],
  ]);
  expect(call.customer.talkShareOfSpeech).toMatchObject({ numerator: 6000, denominator: 8000 });
});

describe('laws', () => {
  const texts = ['yes', 'угу', 'Why is that?', long, 'Do you know?', 'Мы смотрим на цифры за год', 'no idea at all', 'right', 'uh', 'Сколько стоит?'];
  const line = fc.tuple(fc.constantFrom(...sides), fc.nat(20_000), fc.integer({ min: 1, max: 6000 }), fc.constantFrom(...texts), fc.constantFrom('A', 'B'));
  const talk = fc
    .array(line, { minLength: 1, maxLength: 12 })
    .map((lines) => turnsOf(...lines.map(([side, startMs, lengthMs, text, speaker]): Line => [side, startMs, startMs + lengthMs, text, `${side} ${speaker}`])));
  const figures = ({ rep, customer, call, interruptions }: ConversationStats) => ({
    talk: [rep, customer].map((one) => [one.talkShareOfSpeech, one.talkShareOfCall, one.longestMonologue, one.patience, one.interruptions]),
    call,
    interruptions,
  });
  const check = (of: (turns: Turn[]) => void) => fc.assert(fc.property(talk, of));

  it('shares add up to 1, and silence, talk and overlap to the call', () => {
    check((turns) => {
      const { rep, customer, speakers, call } = conversationStats({ turns });
      expect(rep.talkShareOfSpeech.value! + customer.talkShareOfSpeech.value!).toBeCloseTo(1);
      expect(rep.wordShare.value! + customer.wordShare.value!).toBeCloseTo(1);
      expect(speakers.reduce((sum, { talkShareOfSpeech }) => sum + talkShareOfSpeech.value!, 0)).toBeCloseTo(1);
      const speech = rep.talkShareOfCall.numerator! + customer.talkShareOfCall.numerator! - call.overlap.value!;
      expect(speech + call.silence.value!).toBe(rep.talkShareOfCall.denominator);
      expect(call.silenceShare.value! + speech / rep.talkShareOfCall.denominator!).toBeCloseTo(1);
    });
  });
  it('every value is its numerator divided by its denominator', () => {
    check((turns) => {
      const { rep, customer, call } = conversationStats({ turns });
      for (const { value, numerator, denominator, reason } of [rep, customer, call].flatMap((part) => Object.values<Statistic>({ ...part })))
        if (value === null) expect(reason).toBeDefined();
        else expect(value).toBe(numerator! / denominator!);
    });
  });
  it('shifting all times changes nothing but when interruptions begin', () => {
    check((turns) => {
      const shifted = turns.map((turn) => ({ ...turn, startMs: turn.startMs! + 7000, endMs: turn.endMs! + 7000 }));
      const { interruptions, ...rest } = conversationStats({ turns: shifted });
      const before = conversationStats({ turns });
      expect({ ...rest, interruptions: interruptions!.map((one) => ({ ...one, startMs: one.startMs - 7000 })) }).toEqual(before);
    });
  });
  it('splitting a turn in two at a point in time changes no figure of time', () => {
    fc.assert(
      fc.property(talk, fc.nat(), fc.double({ min: 0.01, max: 0.99, noNaN: true }), (turns, which, part) => {
        const at = which % turns.length;
        const { text, startMs, endMs, ...turn } = turns[at]!;
        const words = text.split(' ');
        fc.pre(words.length > 1 && endMs! - startMs! > 1);
        // Where turns of one speaker overlap, nobody knows in which order the words were said, and so which of them asks.
        fc.pre(turns.every((one, i) => i === at || one.speaker !== turn.speaker || one.startMs! > endMs! || one.endMs! < startMs!));
        const cut = Math.min(words.length - 1, Math.max(1, Math.round(words.length * part)));
        const cutMs = Math.min(endMs! - 1, Math.max(startMs! + 1, Math.round(startMs! + (endMs! - startMs!) * part)));
        const parts = [
          { ...turn, text: words.slice(0, cut).join(' '), startMs: startMs!, endMs: cutMs },
          { ...turn, text: words.slice(cut).join(' '), startMs: cutMs, endMs: endMs! },
        ];
        const split = turns.flatMap((one, i) => (i === at ? parts : [one])).map((one, i) => ({ ...one, index: i + 1 }));
        expect(figures(conversationStats({ turns: split }))).toEqual(figures(conversationStats({ turns })));
      }),
    );
  });
  it('swapping the sides swaps the figures', () => {
    check((turns) => {
      const other = (side: Side): Side => (side === 'rep' ? 'customer' : 'rep');
      const swapped = conversationStats({ turns: turns.map((turn) => ({ ...turn, side: other(turn.side) })) });
      const { rep, customer, call, interruptions } = conversationStats({ turns });
      expect(swapped.rep).toEqual(customer);
      expect(swapped.customer).toEqual(rep);
      expect(swapped.call).toEqual(call);
      expect(swapped.interruptions).toEqual(interruptions!.map((one) => ({ ...one, side: other(one.side) })));
    });
  });
  it('the order in which turns are listed does not matter to talk time and silence', () => {
    check((turns) => {
      const reversed = turns.toReversed().map((turn, i) => ({ ...turn, index: i + 1 }));
      const [before, after] = [conversationStats({ turns }), conversationStats({ turns: reversed })];
      expect(after.rep.talkShareOfSpeech).toEqual(before.rep.talkShareOfSpeech);
      expect(after.call.overlap).toEqual(before.call.overlap);
    });
  });
});
