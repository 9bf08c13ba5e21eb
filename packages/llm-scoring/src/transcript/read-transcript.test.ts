import { isSalesperfError } from '@salesperf/core';
import { describe, expect, it } from 'vitest';
import { formats } from './formats.ts';
import { type ReadTranscriptOptions, readTranscript } from './read-transcript.ts';
import { vendors } from './testing/vendors.ts';
import { readPlainText } from './text/plain-text.ts';

type Row = readonly [speaker: string | undefined, text: string, start?: unknown, end?: unknown];
const hubspot = (...rows: readonly Row[]) => ({
  transcriptUtterances: rows.map(([name, text, startTimeMillis, endTimeMillis]) => ({
    ...(name === undefined ? {} : { speaker: { name } }),
    text,
    startTimeMillis,
    endTimeMillis,
  })),
});
const rep: ReadTranscriptOptions = { rep: 'Ann' };
const read = (input: unknown, options: ReadTranscriptOptions = rep) => readTranscript(input, options);
const turnsOf = (...args: Parameters<typeof read>) => read(...args).transcript.turns;
const said = (...args: Parameters<typeof read>) => turnsOf(...args).map(({ speaker, text }) => `${speaker}: ${text}`);
const times = (...args: Parameters<typeof read>) => turnsOf(...args).map(({ startMs, endMs }) => [startMs, endMs]);
const codes = (...args: Parameters<typeof read>) => read(...args).notices.map(({ code, count }) => [code, count]);
const vtt = (...cues: readonly string[]) => `WEBVTT\n\n${cues.join('\n\n')}\n`;

describe('what is no transcript', () => {
  it.each([
    ['', 'it is empty'],
    ['\uFEFF \r\n', 'it is empty'],
    [new TextEncoder().encode('Rep: so'), 'it is bytes, expected text; decode them'],
    [new TextDecoder().decode(Uint8Array.of(0xcc, 0xe5, 0xed, 0x3a, 0x20, 0xe4, 0xe0)), 'decode it as it was written, such as windows-1251'],
    [undefined, 'it is nothing, expected text or parsed JSON'],
    [42, 'it is the number 42'],
    ['WEBVTT', 'it has no cues'],
    ['WEBVTT - Zoom\n\nNOTE by Zoom\nmore\n', 'it has no cues'],
    ['{"results": {"utterances": [{"transcript": "Hel', 'its JSON is cut off, it ends with'],
    ['{"results": {,}}', 'its JSON is not valid'],
    ['<!DOCTYPE html>\n<html><body>502 Bad Gateway</body></html>', 'it is a web page ("<!DOCTYPE html>'],
    ['<html lang="ru"><head>', 'it is a web page'],
    ['W\u0000E\u0000B\u0000V\u0000T\u0000T\u0000', 'null characters, as UTF-16 read in another encoding does'],
    ['no names in here', 'its format is not known: it is text that begins with "no names in here", expected "assemblyai"'],
    ['start;who;words\n0;Ann;Hi', 'or a "mapping" to its turns'],
    [{ error: 'NOT_FOUND', error_description: 'Element not found' }, 'an object with "error", "error_description" which says "Element not found"'],
    [[], 'it is a list of 0'],
    [[{ a: 1, b: 2 }], 'it is a list of 1 with "a", "b" in the first'],
    [{ callTranscripts: [] }, 'it holds no call'],
    [{ transcriptUtterances: [] }, 'it holds no words'],
    [{ transcriptUtterances: [{ text: ' ' }] }, 'it holds no words'],
    [{ transcriptUtterances: 'none' }, 'its format is not known'],
    [{ transcriptUtterances: [7] }, '"transcriptUtterances[0]" is the number 7, expected an object'],
    [{ transcriptUtterances: [{ text: { en: 'Hi' } }] }, '"transcriptUtterances[0].text" is an object with "en", expected a text'],
    [{ result: null, time: {} }, 'Bitrix24 has no transcription of this call'],
    [{ result: { transcription: 'Просто текст без имён' }, time: {} }, 'line 1 ("Просто текст без имён") names no speaker'],
    [
      { id: 'a', status: 'error', error: 'File does not appear to contain audio' },
      'AssemblyAI gives its status as "error" (File does not appear to contain audio)',
    ],
    [{ id: 'a', status: 'processing', words: [] }, 'its status as "processing", expected "completed"'],
  ])('%j is refused', (input, message) => {
    expect(() => read(input)).toThrow(message);
    expect(() => read(input)).toThrow('Cannot read the transcript: ');
  });

  it('lists every format that is read', () => {
    for (const { id } of formats) expect(() => read('?')).toThrow(`"${id}"`);
    expect([...new Set(vendors.map(({ id }) => id))].sort()).toEqual(formats.map(({ id }) => id).sort());
  });

  it('a named format must be one, and fit', () => {
    expect(() => read('Ann: Hi', { format: 'word' as 'srt' })).toThrow('"format" is "word", expected "assemblyai"');
    expect(() => read('Ann: Hi', { format: 'gong' })).toThrow('it is text that begins with "Ann: Hi", expected call transcripts of Gong');
    expect(() => read({ a: 1 }, { format: 'srt' })).toThrow('it is an object with "a", expected SRT subtitles');
    expect(() => read({ a: 1 }, { format: 'deepgram' })).toThrow('it has no "results", expected a result of Deepgram');
  });

  it('what has several calls says which', () => {
    const two = {
      callTranscripts: ['1', '2'].map((callId) => ({ callId, transcript: [{ speakerId: 's', sentences: [{ start: 0, end: 1, text: callId }] }] })),
    };
    expect(() => read(two)).toThrow('it holds the calls "1" and "2", expected one of them to be named in "call"');
    expect(() => read(two, { call: '3' })).toThrow('expected one with the id "3"');
    expect(said(two, { call: '2', roles: { s: 'rep' } })).toEqual(['Speaker 1: 2']);
  });
});

describe('times', () => {
  it('may be numbers written as text', () => {
    expect(times(hubspot(['Ann', 'Hi', '1000', '2000'], ['Bob', 'Yes', '2.1e3', '3000']))).toEqual([
      [1000, 2000],
      [2100, 3000],
    ]);
  });
  it.each([
    [-5, 1000],
    ['soon', 1000],
    [1_762_160_400_000, 1_762_160_401_000],
    [{}, 1000],
  ])('that cannot be (%j) leave the words untimed, with a notice', (start, end) => {
    const input = hubspot(['Ann', 'Hi', 0, 900], ['Bob', 'Yes', start, end]);
    expect(turnsOf(input)[1]).toEqual({ index: 2, side: 'customer', speaker: 'Bob', text: 'Yes' });
    expect(codes(input)).toEqual([['unreadable_time', 1]]);
  });
  it('an end before its start is left out, the start stays', () => {
    const input = hubspot(['Ann', 'Hi', 5000, 4000], ['Bob', 'Yes', 6000, 7000]);
    expect(times(input)).toEqual([
      [5000, undefined],
      [6000, 7000],
    ]);
    expect(codes(input)).toEqual([['unreadable_time', 1]]);
  });
  it('put cues in order, those without one behind the cue they followed', () => {
    const input = hubspot(['Bob', 'two', 5000, 6000], ['Ann', 'three'], ['Ann', 'one', 1000, 2000]);
    expect(said(input)).toEqual(['Ann: one', 'Bob: two', 'Ann: three']);
    expect(codes(input)).toEqual([['out_of_order', 1]]);
  });
});

describe('cues', () => {
  it('without words are left out and counted', () => {
    const input = hubspot(['Ann', 'Hi'], ['Bob', ' \u200B\n'], ['Bob', 'Yes,\n  do']);
    expect(said(input)).toEqual(['Ann: Hi', 'Bob: Yes, do']);
    expect(codes(input)).toEqual([['empty', 1]]);
  });
  it('that repeat one speaker at one time are one', () => {
    const input = hubspot(
      ['Ann', 'Hello there', 0, 2000],
      ['Ann', 'hello there!', 1000, 2500],
      ['Bob', 'Hello there', 1000, 2500],
      ['Bob', 'Hello there', 2600, 3000],
    );
    expect(said(input)).toEqual(['Ann: Hello there', 'Bob: Hello there Hello there']);
    expect(codes(input)).toEqual([['duplicate', 1]]);
  });
  it('that a recogniser repeats again and again are kept once, and the rest counted', () => {
    const loop = 'Продолжение следует в следующей серии.';
    expect(said(hubspot(['Ann', 'Да'], ['Bob', loop], ['Bob', loop], ['Bob', loop], ['Bob', loop], ['Ann', 'Хорошо']))).toEqual([
      'Ann: Да',
      `Bob: ${loop}`,
      'Ann: Хорошо',
    ]);
    expect(codes(hubspot(['Ann', 'Да'], ['Bob', loop], ['Bob', loop], ['Bob', loop], ['Bob', loop], ['Ann', 'Хорошо']))).toEqual([['repeated', 3]]);
    const within = hubspot(['Ann', 'Hi'], ['Bob', `So ${'thank you for watching, '.repeat(30)}and you`]);
    expect(said(within)[1]).toBe('Bob: So thank you for watching, and you');
    expect(codes(within)).toEqual([['repeated', 29]]);
  });
  it('in which people repeat themselves stay as they are', () => {
    const input = hubspot(
      ['Ann', 'Hi'],
      ['Bob', 'Нет, нет, нет, нет, нет.'],
      ['Ann', 'No way, no way, no way'],
      ['Bob', '8 0 0 0 0 0 0 0 0 0 0 1'],
      ['Ann', 'so'],
      ['Bob', 'I do not know'],
      ['Ann', 'And so?'],
      ['Bob', 'I do not know'],
      ['Ann', 'And so?'],
      ['Bob', 'I do not know'],
    );
    expect(codes(input)).toEqual([]);
    expect(turnsOf(input)).toHaveLength(10);
  });
});

describe('turns', () => {
  it('join the cues of one speaker up to a silence of five seconds, and keep the pauses out of the speech', () => {
    const input = hubspot(
      ['Ann', 'a', 0, 1000],
      ['Ann', 'b', 1800, 3000],
      ['Ann', 'c', 6000, 7000],
      ['Ann', 'd', 12_001, 13_000],
      ['Bob', 'e', 13_000, 14_000],
    );
    expect(turnsOf(input)).toEqual([
      {
        index: 1,
        side: 'rep',
        speaker: 'Ann',
        text: 'a b c',
        startMs: 0,
        endMs: 7000,
        segments: [
          { startMs: 0, endMs: 3000, text: 'a b' },
          { startMs: 6000, endMs: 7000, text: 'c' },
        ],
      },
      { index: 2, side: 'rep', speaker: 'Ann', text: 'd', startMs: 12_001, endMs: 13_000 },
      { index: 3, side: 'customer', speaker: 'Bob', text: 'e', startMs: 13_000, endMs: 14_000 },
    ]);
    expect(turnsOf(input, { rep: 'Ann', keepTurns: true })).toHaveLength(5);
  });
  it('are those of the words, where a segment holds two speakers', () => {
    const word = (text: string, start: number, speaker?: string) => ({ word: text, start, end: start + 0.4, ...(speaker ? { speaker } : {}) });
    const input = {
      segments: [
        {
          start: 0,
          end: 2,
          text: 'how long ten years',
          speaker: 'A',
          words: [word('how', 0), word('long', 0.5, 'A'), word('ten', 1, 'B'), word('years', 1.5, 'B')],
        },
      ],
    };
    expect(turnsOf(input, { roles: { A: 'rep', B: 'customer' } }).map(({ side, text }) => [side, text])).toEqual([
      ['rep', 'how long'],
      ['customer', 'ten years'],
    ]);
  });
  it('are of whom Zoom names, brackets and all', () => {
    const vtt = 'WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\nAnna Petrova (she/her): Hello.\n\n2\n00:00:03.000 --> 00:00:04.000\nBob: Hi.\n';
    expect(turnsOf(vtt, { rep: 'Bob' }).map(({ speaker }) => speaker)).toEqual(['Anna Petrova (she/her)', 'Bob']);
  });
  it('know the pauses within a cue from its words', () => {
    const words = [
      { word: 'so', start: 0, end: 0.5 },
      { word: 'well', start: 3, end: 3.5 },
    ];
    const input = {
      segments: [
        { start: 0, end: 3.5, text: 'so well', speaker: 'A', words },
        { start: 4, end: 5, text: 'yes', speaker: 'B' },
      ],
    };
    expect(turnsOf(input, { roles: { A: 'rep', B: 'customer' } })[0]!.segments).toEqual([
      { startMs: 0, endMs: 500, text: 'so' },
      { startMs: 3000, endMs: 3500, text: 'well' },
    ]);
  });
  it('overlap where people talk at once', () => {
    const input = hubspot(['Ann', 'a long one', 0, 9000], ['Bob', 'mhm', 4000, 4400], ['Ann', 'and on', 9500, 10_000]);
    expect(times(input)).toEqual([
      [0, 9000],
      [4000, 4400],
      [9500, 10_000],
    ]);
  });
});

describe('captions', () => {
  it('of Zoom may lack a name: nobody knows whose words they are', () => {
    const input = vtt(
      '1\n00:00:01.000 --> 00:00:02.000\nAnn Lee: Hi',
      '2\n00:00:03.000 --> 00:00:04.000\nsomebody',
      '3\n00:00:05.000 --> 00:00:06.000\nBob: The point is: we meet',
    );
    expect(said(input)).toEqual(['Ann Lee: Hi', 'Bob: The point is: we meet']);
    expect(read(input).notices).toEqual([
      {
        code: 'unknown_speaker',
        count: 1,
        message: '1 cue without a speaker left out, since nothing says whose they are: give "unknown speaker" a side in "roles": "somebody".',
      },
    ]);
    expect(said(input, { roles: { 'Ann Lee': 'rep', Bob: 'customer', 'Unknown speaker': 'customer' } })[1]).toBe('unknown speaker: somebody');
    expect(said(input, { rep: 'Ann', unnamed: 'continues' })[0]).toBe('Ann Lee: Hi somebody');
  });
  it('with several voices, lines, entities and tags are read', () => {
    const input = vtt(
      'aaaaaaaa-0f3a-4c5b-8d6e-000000000001/1-0\n00:00:01.000 --> 00:00:02.000\n<v Ann &amp; Co>R&amp;D <i>costs</i>\n5 &lt; 6&nbsp;&#1076;&#x430;</v>\n<v Bob>Yes <00:00:01.500>so</v>',
    );
    expect(said(input)).toEqual(['Ann & Co: R&D costs 5 < 6 да', 'Bob: Yes so']);
  });
  it('may hold two people in a cue, after dashes or not', () => {
    const input = '1\n00:00:01,000 --> 00:00:02,000\n- Ann: one\nand: more\n- Боб: два\n\n2\n00:00:03,000 --> 00:00:04,000\n<i>[Ann]: three</i>\n';
    expect(said(input)).toEqual(['Ann: one and: more', 'Боб: два', 'Ann: three']);
  });
  it('keep what looks like an entity of none', () => {
    expect(said(vtt('00:01.000 --> 00:02.000\n<v Ann>R&constructor; &nope; &#0;'))).toEqual(['Ann: R&constructor; &nope; &#0;']);
  });
  it('keep blank lines within a cue, hours left out, settings, notes and styles apart', () => {
    const input = vtt(
      'STYLE\n::cue { color: red }',
      'NOTE Ann: not said',
      'intro\n00:01.000 --> 00:02.000 align:start\nAnn: one\n\ntwo',
      '100:00:03.000 --> 100:00:04.000\nBob: three',
    );
    expect(said(input)).toEqual(['Ann: one two', 'Bob: three']);
    expect(codes(input)).toEqual([['unreadable_time', 1]]);
  });
  it('cut off within a line of times keep what was there', () => {
    const input = `${vtt('1\n00:00:01.000 --> 00:00:02.000\nAnn: one', '2\n00:00:03.000 --> 00:00:04.000\nBob: two').trim()}\n\n3\n00:00:05.0`;
    expect(said(input)).toEqual(['Ann: one', 'Bob: two']);
    expect(codes(input)).toEqual([['unread_block', 1]]);
    const arrow = `${vtt('1\n00:00:01.000 --> 00:00:02.000\nAnn: one', '2\n00:00:03.000 --> 00:00:04.000\nBob: two').trim()}\n\n3\n00:00:05.000 --> 00:0\nAnn: thr`;
    expect(turnsOf(arrow)[2]).toEqual({ index: 3, side: 'rep', speaker: 'Ann', text: 'thr', startMs: 5000 });
    expect(codes(arrow)).toEqual([['unreadable_time', 1]]);
  });
  it('that name nobody are refused', () => {
    const input = `1\n00:00:01,000 --> 00:00:02,000\nhello\n\n2\n00:00:03,000 --> 00:00:04,000\nhi`;
    expect(() => read(input)).toThrow('none of its 2 cues names a speaker or a channel, expected the rep and the customer told apart');
  });
});

describe('who is the rep', () => {
  const twilio = {
    sentences: [1, 2, 1, 2].map((media_channel, i) => ({ media_channel, start_time: `${i}.5`, end_time: `${i + 1}.0`, transcript: 'so' })),
  };
  it('is said by the map before the vendor', () => {
    const input = {
      Transcript: [
        { ParticipantRole: 'AGENT', Content: 'Hi' },
        { ParticipantRole: 'CUSTOMER', Content: 'Yes' },
      ],
    };
    expect(read(input, {}).roles).toEqual({ rule: 'vendor', sides: { AGENT: 'rep', CUSTOMER: 'customer' } });
    expect(read(input, { roles: { AGENT: 'customer', CUSTOMER: 'rep' } }).roles.rule).toBe('map');
  });
  it('is said by the channels where they are stated, for speakers numbered by them', () => {
    const { roles, notices } = read(twilio, { channels: { 1: 'customer', 2: 'rep' } });
    expect(roles).toEqual({ rule: 'channel', sides: { 'Speaker 1': 'customer', 'Speaker 2': 'rep' } });
    expect(notices).toEqual([
      { code: 'numbered_speakers', count: 2, message: 'Speakers without a name are numbered: "Speaker 1" is channel "1", "Speaker 2" is channel "2".' },
    ]);
    expect(() => read(twilio, {})).toThrow('Cannot tell which speaker is the rep: the transcript has "Speaker 1" and "Speaker 2"');
    expect(() => read(twilio, { channels: { 0: 'rep', 1: 'customer' } })).toThrow('"channels" names "0" and "1" and its channels are "1" and "2"');
    expect(() => read(twilio, { channels: { 1: 'agent' as 'rep' } })).toThrow('"channels" gives "1" the side "agent", expected "rep" or "customer"');
  });
  it('may be several people, as the customers may', () => {
    const party = (speakerId: string, name: string, affiliation: string) => ({ speakerId, name, affiliation });
    const input = {
      callTranscripts: [
        {
          callId: '1',
          transcript: ['a', 'b', 'c', 'd'].map((speakerId, i) => ({ speakerId, sentences: [{ start: i * 1000, end: i * 1000 + 900, text: 'so' }] })),
        },
      ],
      parties: [party('a', 'Ann', 'Internal'), party('b', 'Bob', 'External'), party('c', 'Ann', 'External'), party('d', 'Carl', 'Internal')],
    };
    expect(read(input, {}).roles.sides).toEqual({ 'Ann (rep)': 'rep', Bob: 'customer', 'Ann (customer)': 'customer', Carl: 'rep' });
  });
  it('is not said by a vendor that leaves somebody open', () => {
    const input = {
      transcript: [
        { speaker_label: 'Teammate 1', speaker_type: 'admin', content: 'Hi', start_time: '0.0', end_time: 1 },
        { speaker_label: 'Customer', content: 'Hello', start_time: 1, end_time: '2.5' },
      ],
    };
    expect(read(input, {}).roles).toEqual({ rule: 'label', sides: { 'Teammate 1': 'rep', Customer: 'customer' } });
    input.transcript[1]!.speaker_label = 'Somebody';
    expect(() => read(input, {})).toThrow('Cannot tell which speaker is the rep');
  });
  it('is not said by words that only happen to be keys of an object', () => {
    const input = { transcript: ['constructor', '__proto__'].map((name) => ({ speaker_label: name, speaker_type: name, content: 'so' })) };
    expect(() => read(input, {})).toThrow('Cannot tell which speaker is the rep: the transcript has "constructor" and "__proto__"');
    expect(read(input, { rep: 'constructor' }).transcript.turns.map(({ side }) => side)).toEqual(['rep', 'customer']);
  });
  it('is nobody where one alone talks for long, which a message may', () => {
    const alone = (count: number) => hubspot(...Array.from({ length: count }, (_, i): Row => ['Ann', `line ${i}`]));
    expect(said(alone(3))).toEqual(['Ann: line 0 line 1 line 2']);
    expect(() => read(alone(4))).toThrow(
      'only one speaker was found in it ("Ann"), expected the rep and the customer, each with a speaker or a channel of their own',
    );
  });
});

it('reads plain lines as readPlainText does', () => {
  const text = 'Ann: Hi\nBob: Hello\nAnn: So\nwhat is it';
  expect(read(text).transcript).toEqual(readPlainText(text, rep).transcript);
  expect(read(text).roles).toEqual(readPlainText(text, rep).roles);
});

it('says where a list goes on elsewhere', () => {
  const input = {
    transcriptEntries: [
      { participant: 'p/1', text: 'Hi' },
      { participant: 'p/2', text: 'Yes' },
    ],
    nextPageToken: 'n',
  };
  expect(codes(input, { roles: { 'p/1': 'rep', 'p/2': 'customer' } })).toEqual([
    ['incomplete', 1],
    ['numbered_speakers', 2],
  ]);
});

it.each([
  ['<v ', 50_000],
  ['a:', 50_000],
  ['&#1', 50_000],
  ['да нет ', 50_000],
  ['0 ', 50_000],
  ['\n ', 50_000],
  ['\n\n1', 50_000],
  ['- ', 50_000],
])(
  'reads or refuses a cue of %j over and over in time',
  (piece, times) => {
    try {
      read(`WEBVTT\n\n00:00.000 --> 00:01.000\nAnn: so ${piece.repeat(times)}!`);
    } catch (error) {
      expect(isSalesperfError(error)).toBe(true);
    }
  },
  10_000,
);

describe('a text', () => {
  const meet = 'Weekly – Transcript\n00:00:00\nAnn: Hello there.\nBob: At 10:30\n00:05:00\nAnn: Right.\nBob: Bye.\nMeeting ended after 00:05:10 👋';
  it('has its title and its last line left out, and times between the lines', () => {
    expect(times(meet)).toEqual([
      [0, undefined],
      [undefined, undefined],
      [300_000, undefined],
      [undefined, undefined],
    ]);
    expect(said(meet)).toEqual(['Ann: Hello there.', 'Bob: At 10:30', 'Ann: Right.', 'Bob: Bye.']);
    expect(read(meet).notices.map(({ message }) => message)).toEqual([
      '2 lines that nobody is named for left out: "Weekly – Transcript" and "Meeting ended after 00:05:10 👋".',
    ]);
  });
  it('may have speakers its vendor does not know', () => {
    const text = 'Unknown Speaker  0:01\nHello?\n\nAnn  0:02\nHi.\n\nBob  0:05\nYes.\n\nTranscribed by https://otter.ai';
    expect(said(text)).toEqual(['Ann: Hi.', 'Bob: Yes.']);
    expect(codes(text)).toEqual([
      ['unread_block', 1],
      ['unknown_speaker', 1],
    ]);
    expect(said(text, { roles: { Ann: 'rep', Bob: 'customer', 'unknown speaker': 'customer' } })).toHaveLength(3);
  });
  it('with nobody named is no transcript', () => {
    expect(() => read('some words\nand more', { ...rep, format: 'plain-text' })).toThrow('none of its lines names a speaker, expected "Name: words"');
  });
});

describe('a text as people copy it', () => {
  const anna: ReadTranscriptOptions = { rep: 'Anna Petrova' };
  const heard = (text: string, options: ReadTranscriptOptions = anna) =>
    turnsOf(text, options).map(({ side, speaker, text: words, startMs }) => [side, speaker, words, ...(startMs === undefined ? [] : [startMs / 1000])]);
  const [a, j] = ['Anna Petrova', 'John Smith'];

  it.each<[string, string, (string | number)[][]]>([
    [
      'a colon in the words below a heading',
      `${a}   0:03\nHi John.\n${j}   0:08\nHere is the thing: we lose five hours.\n${a}   0:15\nOk.`,
      [
        ['rep', a, 'Hi John.', 3],
        ['customer', j, 'Here is the thing: we lose five hours.', 8],
        ['rep', a, 'Ok.', 15],
      ],
    ],
    [
      'a colon in the words below a name and a time',
      `${a}\n00:03\nHi.\n${j}\n00:08\nThe thing is: we lose.\n${a}\n00:15\nOk.`,
      [
        ['rep', a, 'Hi.', 3],
        ['customer', j, 'The thing is: we lose.', 8],
        ['rep', a, 'Ok.', 15],
      ],
    ],
    [
      'the time above the name',
      `00:03\n${a}\nHi.\n00:08\n${j}\nHello.`,
      [
        ['rep', a, 'Hi.', 3],
        ['customer', j, 'Hello.', 8],
      ],
    ],
    [
      'a day and an hour in the words',
      `${a}  0:03\nWhen?\n\n${j}  0:08\nFriday, maybe - 15:00\n\n${a}  0:15\nGood.\n\n${j}  0:20\nTuesday - 15:00\nor Friday`,
      [
        ['rep', a, 'When?', 3],
        ['customer', j, 'Friday, maybe - 15:00', 8],
        ['rep', a, 'Good.', 15],
        ['customer', j, 'Tuesday - 15:00 or Friday', 20],
      ],
    ],
    [
      'times before words that go on',
      `[00:03] ${a}: Hi.\n[00:08] ${j}: Hello.\n[00:10] And the real problem is: we lose.\n[00:11] A lot.\n[00:12] ${a}: Got it.`,
      [
        ['rep', a, 'Hi.', 3],
        ['customer', j, 'Hello. And the real problem is: we lose. A lot.', 8],
        ['rep', a, 'Got it.', 12],
      ],
    ],
    [
      'what Teams writes around it',
      `Acme intro-Meeting Recording\nMarch 4, 2024, 9:02AM\n12m 34s\n${a} started transcription\n${a}   0:03\nHi.\n${j}   0:08\nHello.\n${a} stopped transcription`,
      [
        ['rep', a, 'Hi.', 3],
        ['customer', j, 'Hello.', 8],
      ],
    ],
    [
      'a date and a length above it',
      `Mar 4, 2024 · 12:34\nRecorded by Zoom\n${a}   0:03\nHi.\n${j}   0:08\nHello.`,
      [
        ['rep', a, 'Hi.', 3],
        ['customer', j, 'Hello.', 8],
      ],
    ],
    [
      'what Meet writes below it in Russian',
      `${a}: Hi.\n${j}: Hello.\nВстреча закончилась через 00:12:34\nЭта расшифровка создана автоматически.`,
      [
        ['rep', a, 'Hi.'],
        ['customer', j, 'Hello.'],
      ],
    ],
    [
      'a time of the day behind the name',
      `${a} (10:02:03 AM): Hi.\n${j} (10:02:08 AM): Hello.`,
      [
        ['rep', a, 'Hi.', 0],
        ['customer', j, 'Hello.', 5],
      ],
    ],
    [
      'items that a tool made of it',
      `${a}: Hi.\nACTION ITEM: Send the price\n${j}: Hello.\nACTION ITEM: Call back`,
      [
        ['rep', a, 'Hi. ACTION ITEM: Send the price'],
        ['customer', j, 'Hello. ACTION ITEM: Call back'],
      ],
    ],
    [
      'what Meet writes below it',
      `${a}: Hi.\n${j}: Hello.\nTranscription ended after 00:12:34\n\nThis editable transcript was computer generated and might contain errors.`,
      [
        ['rep', a, 'Hi.'],
        ['customer', j, 'Hello.'],
      ],
    ],
    [
      'times of the day',
      `[${a}] 10:02:03\nHi.\n[${j}] 10:02:08\nHello.`,
      [
        ['rep', a, 'Hi.', 0],
        ['customer', j, 'Hello.', 5],
      ],
    ],
    [
      'times of the day with their halves',
      `11:59 AM ${a}: Hi.\n12:01 PM ${j}: Hello.`,
      [
        ['rep', a, 'Hi.', 0],
        ['customer', j, 'Hello.', 120],
      ],
    ],
  ])('has %s', (_what, text, expected) => {
    expect(heard(text)).toEqual(expected);
  });

  it.each<[string, string, (string | number)[][]]>([
    [
      'roles with no colon behind a time',
      '00:03 Оператор Добрый день\n00:08 Клиент Здравствуйте\n00:12 Оператор Чем пользуетесь',
      [
        ['rep', 'Оператор', 'Добрый день', 3],
        ['customer', 'Клиент', 'Здравствуйте', 8],
        ['rep', 'Оператор', 'Чем пользуетесь', 12],
      ],
    ],
    [
      'columns',
      '00:03\tAgent\tGood morning\n00:08\tCustomer\tHi',
      [
        ['rep', 'Agent', 'Good morning', 3],
        ['customer', 'Customer', 'Hi', 8],
      ],
    ],
    [
      'somebody called «Я»',
      'Я: Здравствуйте.\nКлиент: Да.\nЯ: Чем пользуетесь?\nКлиент: Экселем.',
      [
        ['rep', 'Я', 'Здравствуйте.'],
        ['customer', 'Клиент', 'Да.'],
        ['rep', 'Я', 'Чем пользуетесь?'],
        ['customer', 'Клиент', 'Экселем.'],
      ],
    ],
    [
      'both times below the name',
      'Менеджер\n00:00:00 - 00:00:03\nДобрый день\nКлиент\n00:00:04 - 00:00:05\nДа',
      [
        ['rep', 'Менеджер', 'Добрый день', 0],
        ['customer', 'Клиент', 'Да', 4],
      ],
    ],
    [
      'a dash in the words below a heading',
      'Менеджер 0:03\nДобрый день.\nКлиент 0:08\nКлиент — это мы, да\nМенеджер 0:15\nХорошо.',
      [
        ['rep', 'Менеджер', 'Добрый день.', 3],
        ['customer', 'Клиент', 'Клиент — это мы, да', 8],
        ['rep', 'Менеджер', 'Хорошо.', 15],
      ],
    ],
    [
      'other fields above it',
      'Call ID: 12345\nAgent: Anna\nDuration: 12:34\n\nAgent: Hi.\nCustomer: Hello.',
      [
        ['rep', 'Agent', 'Hi.'],
        ['customer', 'Customer', 'Hello.'],
      ],
    ],
    [
      'all turns on one line',
      'Менеджер: Здравствуйте. Клиент: Да. Менеджер: Чем пользуетесь? Клиент: Экселем.',
      [
        ['rep', 'Менеджер', 'Здравствуйте.'],
        ['customer', 'Клиент', 'Да.'],
        ['rep', 'Менеджер', 'Чем пользуетесь?'],
        ['customer', 'Клиент', 'Экселем.'],
      ],
    ],
    [
      'a list within a turn',
      'Менеджер: Есть тарифы.\nБазовый: 1000 рублей.\nПремиум: 3000 рублей.\nКлиент: Беру.',
      [
        ['rep', 'Менеджер', 'Есть тарифы. Базовый: 1000 рублей. Премиум: 3000 рублей.'],
        ['customer', 'Клиент', 'Беру.'],
      ],
    ],
    [
      'fields of the call above it',
      'Менеджер: Анна Петрова\nКлиент: Иван Смирнов\nДлительность: 12:34\n\nМенеджер: Здравствуйте.\nКлиент: Да.',
      [
        ['rep', 'Менеджер', 'Здравствуйте.'],
        ['customer', 'Клиент', 'Да.'],
      ],
    ],
    [
      'a title above it',
      'Звонок с ООО «Ромашка»\n\nМенеджер: Здравствуйте.\nКлиент: Да.',
      [
        ['rep', 'Менеджер', 'Здравствуйте.'],
        ['customer', 'Клиент', 'Да.'],
      ],
    ],
    [
      'numbers of its lines',
      '1. **Менеджер:** Добрый день\n2. **Клиент:** Да',
      [
        ['rep', 'Менеджер', 'Добрый день'],
        ['customer', 'Клиент', 'Да'],
      ],
    ],
  ])('has %s', (_what, text, expected) => {
    expect(heard(text, {})).toEqual(expected);
  });

  it('may be of people who are called by a letter', () => {
    const text = 'М: Здравствуйте.\nК: Да.\nМ: Чем пользуетесь?\nК: Экселем.';
    expect(heard(text, { rep: 'М' }).map(([side]) => side)).toEqual(['rep', 'customer', 'rep', 'customer']);
  });

  it('may have four people who speak once each', () => {
    expect(heard('Anna: Hi\nBob: Hello\nCarl: Hello\nDana: Hi', { rep: 'Anna' }).map(([, speaker]) => speaker)).toEqual(['Anna', 'Bob', 'Carl', 'Dana']);
  });

  it('with one speaker alone in many lines is no call', () => {
    expect(() => read('Rep: one\ntwo\nthree\nfour\nfive', {})).toThrow('only one speaker was found in it ("Rep")');
  });

  it('says that nobody is named', () => {
    expect(() => read('— Здравствуйте\n— Да', {})).toThrow('if it is plain text, nobody in it is named');
  });
});

it('takes what a person called the speakers of WhisperX for their names', () => {
  const segments = ['Agent', 'Customer'].map((speaker, i) => ({ start: i, end: i + 1, text: 'Hi', speaker }));
  expect(read({ segments }, {}).roles).toEqual({ rule: 'label', sides: { Agent: 'rep', Customer: 'customer' } });
});
