import { describe, expect, it } from 'vitest';
import { type ReadTranscriptOptions, readTranscript } from '../read-transcript.ts';
import { english, russian } from '../testing/dialogues.ts';
import { mapped } from '../testing/mapped.ts';
import type { TranscriptMapping } from './mapping.ts';

const turnsOf = (input: unknown, mapping: TranscriptMapping, options: ReadTranscriptOptions = { rep: 'Ann' }) =>
  readTranscript(input, { ...options, mapping, keepTurns: true }).transcript.turns;
const brief = (...args: Parameters<typeof turnsOf>) => turnsOf(...args).map(({ side, speaker, text, startMs, endMs }) => [side, speaker, text, startMs, endMs]);

describe('JSON', () => {
  const call = {
    data: [
      {
        items: [
          { who: { name: 'Ann' }, said: 'Hi', at: 1, to: 2 },
          { who: { name: 'Bob' }, said: 'Да', at: 3, to: 4.5 },
        ],
      },
    ],
  };
  const mapping: TranscriptMapping = { turns: 'data[0].items', speaker: 'who.name', text: 'said', start: 'at', end: 'to', unit: 's' };
  it('is read by paths', () => {
    expect(brief(call, mapping)).toEqual([
      ['rep', 'Ann', 'Hi', 1000, 2000],
      ['customer', 'Bob', 'Да', 3000, 4500],
    ]);
    expect(brief(JSON.stringify(call), { ...mapping, turns: 'data.0.items[]' })).toEqual(brief(call, mapping));
    expect(brief(call.data[0]!.items, { ...mapping, turns: undefined })).toEqual(brief(call, mapping));
  });
  it('is read over lists within lists, what encloses them included', () => {
    const nested = {
      calls: [
        {
          parts: [
            { by: 'Ann', sentences: [{ t: 'one' }, { t: 'two' }] },
            { by: 'Bob', sentences: [{ t: 'three' }] },
          ],
        },
      ],
    };
    expect(brief(nested, { turns: 'calls[].parts[].sentences[]', speaker: '../by', text: 't' }).map(([, who, text]) => [who, text])).toEqual([
      ['Ann', 'one'],
      ['Ann', 'two'],
      ['Bob', 'three'],
    ]);
  });
  it.each([
    ['ms', 61_002, 500],
    ['s', '61.002', 0.5],
    ['ticks', 610_020_000, '5000000'],
    ['clock', '00:01:01.002', '0.5'],
    ['clock', '1:01,002', '00:00:00.500'],
    ['iso_duration', 'PT1M1.002S', 'PT0.5S'],
  ] as const)('has times in %s (%j)', (unit, start, duration) => {
    const input = [
      { s: 'Ann', t: 'Hi' },
      { s: 'Bob', t: 'Yes', start, duration },
    ];
    expect(brief(input, { speaker: 's', text: 't', start: 'start', duration: 'duration', unit })[1]).toEqual(['customer', 'Bob', 'Yes', 61_002, 61_502]);
  });
  it('has moments, from the first of them, whatever their zone', () => {
    const input = [
      { s: 'Ann', t: 'Hi', at: '2026-11-03T09:00:00.5Z', for: 1.5 },
      { s: 'Bob', t: 'Yes', at: '2026-11-03T12:00:03.123456789+03:00', for: 2 },
      { s: 'Bob', t: 'No zone', at: '2026-11-03T12:00:03' },
    ];
    expect(brief(input, { speaker: 's', text: 't', start: 'at', duration: 'for', unit: 'rfc3339' })).toEqual([
      ['rep', 'Ann', 'Hi', 0, 1500],
      ['customer', 'Bob', 'Yes', 2623, 4623],
      ['customer', 'Bob', 'No zone', undefined, undefined],
    ]);
  });
  it('has sides by a map of values, which are all there is', () => {
    const input = [
      { role: 'OPERATOR', t: 'Hi' },
      { role: 'Abonent', t: 'Yes' },
    ];
    const sides = { operator: 'rep', abonent: 'customer' } as const;
    expect(brief(input, { side: 'role', text: 't', sides }, {}).map(([side, who]) => [side, who])).toEqual([
      ['rep', 'OPERATOR'],
      ['customer', 'Abonent'],
    ]);
    expect(() => turnsOf(input, { side: 'role', text: 't' }, {})).toThrow(
      'a turn has the side "OPERATOR", expected one of "rep" or "customer" as "sides" of the mapping gives them',
    );
    expect(() => turnsOf(input, { side: 'role', text: 't', sides: { ...sides, operator: 'agent' as 'rep' } }, {})).toThrow(
      '"sides" gives "operator" the side "agent"',
    );
  });
  it('has channels', () => {
    const input = ['left', 'right'].map((ch) => ({ ch, t: 'so' }));
    expect(brief(input, { channel: 'ch', text: 't' }, { channels: { left: 'rep', right: 'customer' } }).map(([side]) => side)).toEqual(['rep', 'customer']);
  });
  it.each([
    [{ ...mapping, turns: 'data[0].turns' }, 'the path "data[0].turns" has no "turns" in "data.0", which is an object with "items"'],
    [{ ...mapping, turns: 'calls' }, 'the path "calls" has no "calls" in the source, which is an object with "data"'],
    [{ ...mapping, turns: 'data[3].items' }, 'has no "3" in "data", which is a list of 1'],
    [{ ...mapping, turns: 'data[0].items[].who' }, 'the path "data[0].items[].who" leads to an object with "name", expected a list'],
    [{ ...mapping, turns: undefined }, 'the source without a path to "turns" leads to an object with "data", expected a list'],
    [
      { ...mapping, speaker: 'who.id' },
      'the path of "speaker", "who.id", leads nowhere in any of 2 turns; the first is an object with "who", "said", "at", "to"',
    ],
    [{ ...mapping, text: 'text' }, 'the path of "text", "text", leads nowhere'],
    [{ ...mapping, text: 'who' }, 'the path of "text" leads to an object with "name", expected a text'],
    [{ ...mapping, text: 'constructor' }, 'the path of "text", "constructor", leads nowhere'],
  ] satisfies [TranscriptMapping, string][])('%j is a wrong path, and the error says where', (wrong, message) => {
    expect(() => turnsOf(call, wrong)).toThrow(message);
  });
});

it.each<[unknown, string]>([
  [{}, 'it "text" is missing, expected a text'],
  [{ text: 5 }, '"text" is 5, expected a text'],
  [{ text: 't', unit: 'sec' }, '"unit" is "sec", expected "ms", "s", "ticks"'],
  [{ text: 't', speakr: 's' }, 'has the unknown key "speakr", expected no others than "turns", "text", "speaker"'],
  [[], 'is a list, expected an object'],
  [null, 'is null, expected an object'],
])('%j is no mapping', (mapping, message) => {
  for (const input of [[{ t: 'so', s: 'Ann' }], 't,s\nso,Ann']) {
    expect(() => readTranscript(input, { mapping: mapping as TranscriptMapping })).toThrow('Cannot read the transcript by the mapping: it ');
    expect(() => readTranscript(input, { mapping: mapping as TranscriptMapping })).toThrow(message);
  }
});

describe('CSV', () => {
  const mapping: TranscriptMapping = { speaker: 'Кто', text: 'Текст', start: 'Начало', unit: 'clock' };
  it.each([
    [',', '\n'],
    [';', '\r\n'],
    ['\t', '\r'],
  ])('with %j between its fields is read, quotes and line ends within them too', (delimiter, end) => {
    const rows = [
      ['Кто', '"Текст"', ' Начало '],
      ['Ann', `"Сказал ""да"",${end}и; всё\tтак"`, '00:01'],
      ['"Bob, Jr."', 'Yes', '00:02.5'],
    ];
    const csv = `\uFEFF${rows.map((row) => row.join(delimiter)).join(end)}${end}${end}`;
    expect(brief(csv, mapping)).toEqual([
      ['rep', 'Ann', 'Сказал "да", и; всё так', 1000, undefined],
      ['customer', 'Bob, Jr.', 'Yes', 2500, undefined],
    ]);
  });
  it.each([
    ['Кто,Реплика\nAnn,Hi', 'its CSV has no column "Текст", its first line is "Кто,Реплика"'],
    ['Кто,Текст\nAnn,"Hi', 'the quote opened in line 2 of the CSV is never closed'],
    ['Кто,Текст\nAnn,"Hi" so', 'line 2 of the CSV has text behind a closed quote'],
    ['Кто,Текст\nAnn,Hi "so"', 'line 2 of the CSV has a quote within a bare field'],
    ['Кто,Текст\n"a\nb",Hi\nAnn,Hi,there', 'row 3 of the CSV has 3 fields, expected the 2 of its header'],
    ['Кто,Текст', 'it holds no words'],
    ['Who,Текст\nAnn,Hi', 'the path of "speaker", "Кто", leads nowhere in any of 1 turns; the first is an object with "Who", "Текст"'],
  ])('%j is refused', (csv, message) => {
    expect(() => turnsOf(csv, { speaker: 'Кто', text: 'Текст' })).toThrow(message);
  });
});

it.each(mapped.flatMap((shape, i) => [english, russian].map((lines) => [i, shape, lines] as const)))(
  'reads a whole dialogue (%i)',
  (_i, { write, options }, lines) => {
    const input = write(lines);
    const { transcript } = readTranscript(typeof input === 'string' ? input : JSON.stringify(input), { ...options?.(lines), keepTurns: true });
    expect(transcript.turns).toEqual(lines.map((line, i) => ({ index: i + 1, ...line })));
  },
);
