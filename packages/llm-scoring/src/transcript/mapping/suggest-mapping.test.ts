import { isSalesperfError } from '@salesperf/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ReadTranscriptOptions, readTranscript } from '../read-transcript.ts';
import type { TranscriptMapping } from './mapping.ts';

interface Shape {
  readonly of: string;
  /** "Hello, Ann." from 0.5 to 1.5 s by the rep, "Yes." from 2.5 to 3 s by the customer, "Good. Tuesday?" from 4 to 6 s by the rep */
  readonly source: unknown;
  readonly mapping: TranscriptMapping;
  readonly sides: Pick<ReadTranscriptOptions, 'roles' | 'channels' | 'rep'>;
  /** what it can tell: `[start, end]` in milliseconds */
  readonly times: readonly (readonly [number?, number?])[];
}

const both = [
  [500, 1500],
  [2500, 3000],
  [4000, 6000],
] as const;
const starts = both.map(([start]) => [start] as const);
const said = ['Hello, Ann.', 'Yes.', 'Good. Tuesday?'];
const spoken = [
  ['rep', 'Hello, Ann.'],
  ['customer', 'Yes.'],
  ['rep', 'Good. Tuesday?'],
];
/** the words with even times, and the marks behind them */
const pieces = (i: number) => {
  const [start, end] = both[i]!;
  const words = said[i]!.match(/\w+|[,.?]/g)!;
  const count = words.filter((word) => /\w/.test(word)).length;
  let n = -1;
  return words.map((text) => {
    const isMark = !/\w/.test(text);
    if (!isMark) n += 1;
    const from = (start + ((end - start) * n) / count) / 1000;
    return { text, isMark, from, to: from + (end - start) / count / 1000 };
  });
};
const turns = [0, 1, 2];
const person = (i: number) => i % 2;

const shapes: readonly Shape[] = [
  {
    of: 'words and marks apart, each with its readings',
    source: {
      format: '2.9',
      metadata: { type: 'transcription' },
      results: turns.flatMap((i) =>
        pieces(i).map(({ text, isMark, from, to }) => ({
          alternatives: [{ content: text, confidence: 1, speaker: `S${person(i) + 1}` }],
          type: isMark ? 'punctuation' : 'word',
          start_time: isMark ? to : from,
          end_time: to,
        })),
      ),
    },
    mapping: {
      turns: 'results',
      text: 'alternatives[0].content',
      speaker: 'alternatives[0].speaker',
      start: 'start_time',
      end: 'end_time',
      unit: 's',
    },
    sides: { roles: { S1: 'rep', S2: 'customer' } },
    times: both,
  },
  {
    of: 'monologues of elements',
    source: {
      monologues: turns.map((i) => ({
        speaker: person(i),
        elements: pieces(i).map(({ text, isMark, from, to }) =>
          isMark ? { type: 'punct', value: text } : { type: 'text', value: text, ts: from, end_ts: to },
        ),
      })),
    },
    mapping: { turns: 'monologues', text: 'elements[].value', speaker: 'speaker', start: 'elements[0].ts', unit: 's' },
    sides: { roles: { 0: 'rep', 1: 'customer' } },
    times: starts,
  },
  {
    of: 'utterances deep within',
    source: {
      status: 'done',
      result: {
        metadata: { audio_duration: 6 },
        transcription: {
          utterances: turns.map((i) => ({
            text: said[i],
            start: both[i]![0] / 1000,
            end: both[i]![1] / 1000,
            channel: 0,
            speaker: person(i),
            words: pieces(i).map(({ text, from }) => ({ word: text, start: from })),
          })),
        },
      },
    },
    mapping: { turns: 'result.transcription.utterances', text: 'text', speaker: 'speaker', start: 'start', end: 'end', unit: 's' },
    sides: { roles: { 0: 'rep', 1: 'customer' } },
    times: both,
  },
  {
    of: 'chunks of channels, with times such as "0.5s"',
    source: {
      done: true,
      response: {
        chunks: turns.map((i) => ({
          alternatives: [
            { words: pieces(i).map(({ text, from, to }) => ({ word: text, startTime: `${from}s`, endTime: `${to}s` })), text: said[i], confidence: 1 },
          ],
          channelTag: String(person(i) + 1),
        })),
      },
    },
    mapping: {
      turns: 'response.chunks',
      text: 'alternatives[0].text',
      channel: 'channelTag',
      start: 'alternatives[0].words[0].startTime',
      unit: 's',
    },
    sides: { channels: { 1: 'rep', 2: 'customer' } },
    times: starts,
  },
  {
    of: 'milliseconds',
    source: turns.map((i) => ({
      id: i,
      phrase: said[i],
      participant: { kind: ['agent', 'client'][person(i)] },
      beginMs: both[i]![0],
      durationMs: both[i]![1] - both[i]![0],
    })),
    mapping: { text: 'phrase', speaker: 'participant.kind', start: 'beginMs', duration: 'durationMs', unit: 'ms' },
    sides: {},
    times: both,
  },
  {
    of: 'moments without a zone',
    source: { call_id: '1', lines: turns.map((i) => ({ content: said[i], name: ['Ann', 'Bob'][person(i)], time: `2026-11-03T09:00:0${i * 2}.500000` })) },
    mapping: { turns: 'lines', text: 'content', speaker: 'name', start: 'time', unit: 'local_datetime' },
    sides: { rep: 'Ann' },
    times: [[0], [2000], [4000]],
  },
  {
    of: 'JSON Lines',
    source: turns.map((i) => JSON.stringify({ who: ['agent', 'customer'][person(i)], message: said[i] })).join('\n'),
    mapping: { text: 'message', speaker: 'who' },
    sides: {},
    times: [[], [], []],
  },
  {
    of: 'a table',
    source: `Спикер;Начало;Текст\n${turns.map((i) => `${['Менеджер', 'Клиент'][person(i)]};00:0${Math.floor(both[i]![0] / 1000)};${said[i]}`).join('\n')}\n`,
    mapping: { text: 'Текст', speaker: 'Спикер', start: 'Начало', unit: 'clock' },
    sides: {},
    times: [[0], [2000], [4000]],
  },
];

const caught = (source: unknown, options: ReadTranscriptOptions = {}) => {
  try {
    return readTranscript(source, options);
  } catch (error) {
    if (!isSalesperfError(error)) throw error;
    return error;
  }
};

describe.each(shapes.map((shape) => [shape.of, shape] as const))('%s', (_of, { source, mapping, sides, times }) => {
  it('are not read unasked: the error proposes a mapping', () => {
    expect(caught(source, sides)).toMatchObject({ code: 'unreadable', details: { mapping }, message: expect.stringContaining(JSON.stringify(mapping)) });
  });
  it('are read by it', () => {
    const { transcript } = readTranscript(source, { ...sides, mapping });
    expect(transcript.turns.map(({ side, text }) => [side, text])).toEqual(spoken);
    expect(transcript.turns.map(({ startMs, endMs }) => [startMs, endMs])).toEqual(times.map(([start, end]) => [start, end]));
  });
});

it('proposes nothing where nothing looks like turns', () => {
  for (const source of [{ result: [{ word: 'hi', start: 1 }] }, { transcript: 'all in one' }, [1, 2], 'some words\nand more', 'a,b\n1,2']) {
    const error = caught(source) as { details: object; message: string };
    expect(error.message).toMatch(/or a "mapping" to its turns(?:; if it is plain text, nobody in it is named)?$/);
    expect(error.details).not.toHaveProperty('mapping');
  }
});

it.each<[string, unknown, TranscriptMapping]>([
  [
    'words with their speakers, not a result with the first of them',
    {
      results: [
        {
          alternatives: [
            {
              transcript: 'hi John hello',
              words: ['hi', 'John', 'hello'].map((word, i) => ({ word, startOffset: `${i}.1s`, endOffset: `${i}.9s`, speakerLabel: String(1 + (i >> 1)) })),
            },
          ],
        },
      ],
    },
    { turns: 'results[].alternatives[].words', text: 'word', speaker: 'speakerLabel', start: 'startOffset', end: 'endOffset', unit: 's' },
  ],
  [
    'no time for a speaker',
    {
      transcription: [0, 1].map((i) => ({
        timestamps: { from: `00:00:0${i},000`, to: `00:00:0${i + 1},000` },
        text: [' Hi John.', ' Hello.'][i],
        speaker: 'AB'[i],
      })),
    },
    { turns: 'transcription', text: 'text', speaker: 'speaker', start: 'timestamps.from', end: 'timestamps.to', unit: 'clock' },
  ],
  [
    'the call, not its summary',
    {
      summary: [{ name: 'Next steps', text: 'One long sentence that sums up all that was said on this call between the two of them' }],
      transcript: Array.from({ length: 12 }, (_, i) => ({ speaker: 'ab'[i % 2], text: `What is said in turn number ${i}` })),
    },
    { turns: 'transcript', text: 'text', speaker: 'speaker' },
  ],
  [
    'milliseconds, though the shape is that of Whisper, which writes seconds',
    turns.map((i) => ({ speaker: 'AB'[person(i)], start: both[i]![0], end: both[i]![1], text: said[i] })),
    { text: 'text', speaker: 'speaker', start: 'start', end: 'end', unit: 'ms' },
  ],
])('proposes %s', (_of, source, mapping) => {
  expect(caught(source)).toMatchObject({ details: { mapping } });
});

it('holds for any JSON', () => {
  const key = fc.constantFrom('text', 'speaker', 'start', 'end', 'words', 'alternatives', 'a.b', '', '[]', '__proto__');
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof({ maxDepth: 5 }, fc.jsonValue(), fc.array(tie('tree'), { maxLength: 4 }), fc.dictionary(key, tie('tree'), { maxKeys: 4 })),
  }));
  fc.assert(fc.property(tree, (source) => void caught(source)));
});
