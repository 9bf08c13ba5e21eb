import { describe, expect, it } from 'vitest';
import { type ReadTranscriptOptions, readTranscript } from './read-transcript.ts';

const brief = (input: unknown, options: ReadTranscriptOptions) =>
  readTranscript(input, options).transcript.turns.map(({ side, speaker, text, startMs, endMs }) => [side, speaker, text, startMs, endMs]);
const two = [
  ['rep', 'Speaker 1', 'Hi there.', 500, 1500],
  ['customer', 'Speaker 2', 'Да, слушаю.', 2000, 3250],
];
const bySpeaker: ReadTranscriptOptions = { roles: { 'Speaker 1': 'rep', 'Speaker 2': 'customer' } };
const byChannel: ReadTranscriptOptions = { channels: { 0: 'rep', 1: 'customer' } };

/** Words with their times in seconds: `Hi there.` at 0.5 to 1.5, `Да, слушаю.` at 2 to 3.25. */
const first = [
  ['Hi', 0.5, 1],
  ['there.', 1, 1.5],
] as const;
const second = [
  ['Да,', 2, 2.5],
  ['слушаю.', 2.5, 3.25],
] as const;
type Word = readonly [text: string, start: number, end: number];

describe('Deepgram', () => {
  const word =
    (speaker?: number) =>
    ([text, start, end]: Word) => ({ word: text.toLowerCase(), punctuated_word: text, start, end, ...(speaker === undefined ? {} : { speaker }) });
  const sentence = (words: readonly Word[]) => ({ text: words.map(([text]) => text).join(' '), start: words[0]![1], end: words.at(-1)![2] });
  it('has words of speakers alone', () => {
    const words = [...first.map(word(0)), ...second.map(word(1))];
    expect(brief({ results: { channels: [{ alternatives: [{ transcript: '', words }] }] } }, bySpeaker)).toEqual(two);
  });
  it('has words of channels, which are joined by time', () => {
    const input = { results: { channels: [first, second].map((words) => ({ alternatives: [{ transcript: '', words: words.map(word()) }] })) } };
    expect(brief(input, byChannel)).toEqual(two);
  });
  it('has paragraphs of channels', () => {
    const input = {
      results: {
        channels: [second, first].map((words) => ({
          alternatives: [{ transcript: '', words: [], paragraphs: { transcript: '', paragraphs: [{ sentences: [sentence(words)] }] } }],
        })),
      },
    };
    expect(brief(input, { channels: { 0: 'customer', 1: 'rep' } }).map(([side, , text]) => [side, text])).toEqual([
      ['rep', 'Hi there.'],
      ['customer', 'Да, слушаю.'],
    ]);
  });
  it('has speakers on a channel, some words of nobody', () => {
    const words = [...first.map(word(0)), ...second.map(word(1)), word()(['mhm', 4, 4.2])];
    const { notices, transcript } = readTranscript({ results: { channels: [{ alternatives: [{ transcript: '', words }] }] } }, bySpeaker);
    expect(transcript.turns).toHaveLength(2);
    expect(notices.find(({ code }) => code === 'unknown_speaker')?.message).toContain('"mhm"');
  });
});

it('AssemblyAI has words of speakers alone', () => {
  const word =
    (speaker: string) =>
    ([text, start, end]: Word) => ({ text, start: start * 1000, end: end * 1000, speaker });
  expect(brief({ id: 'a', status: 'completed', utterances: null, words: [...first.map(word('A')), ...second.map(word('B'))] }, bySpeaker)).toEqual(two);
});

describe('AWS Transcribe', () => {
  const items = (words: readonly Word[]) =>
    words.map(([content, start, end]) => ({ type: 'pronunciation', alternatives: [{ content }], start_time: String(start), end_time: String(end) }));
  it('has channels, which are joined by time', () => {
    const channels = [second, first].map((words, i) => ({ channel_label: `ch_${i}`, items: items(words) }));
    const input = { results: { transcripts: [], items: [...items(first), ...items(second)], channel_labels: { channels, number_of_channels: 2 } } };
    expect(brief(input, { channels: { ch_0: 'customer', ch_1: 'rep' } }).map(([side, , ...rest]) => [side, ...rest])).toEqual(
      two.map(([side, , ...rest]) => [side, ...rest]),
    );
  });
});

it('Azure batch has channels one after the other', () => {
  const phrase = (channel: number, display: string, offset: number, duration: number) => ({
    recognitionStatus: 'Success',
    channel,
    offsetInTicks: offset * 1e7,
    durationInTicks: duration * 1e7,
    nBest: [{ display }],
  });
  const input = { recognizedPhrases: [phrase(0, 'Hi there.', 0.5, 1), phrase(0, 'Well.', 9, 1), phrase(1, 'Да, слушаю.', 2, 1.25)] };
  expect(brief(input, byChannel)).toEqual([...two, ['rep', 'Speaker 1', 'Well.', 9000, 10_000]]);
});

it('the preview of Azure fast transcription writes plain offsets', () => {
  const phrases = [
    { channel: 0, offset: 500, duration: 1000, text: 'Hi there.' },
    { channel: 1, offset: 2000, duration: 1250, text: 'Да, слушаю.' },
  ];
  expect(brief({ duration: 4000, combinedPhrases: [], phrases }, byChannel)).toEqual(two);
});

it('Twilio’s own client writes camel case', () => {
  const sentence = (mediaChannel: number, transcript: string, startTime: string, endTime: string) => ({
    mediaChannel,
    sentenceIndex: 0,
    startTime,
    endTime,
    transcript,
    words: null,
  });
  expect(brief([sentence(1, 'Hi there.', '0.5', '1.50'), sentence(2, 'Да, слушаю.', '2.0', '3.25')], { channels: { 1: 'rep', 2: 'customer' } })).toEqual(two);
});

it('verbose_json of the OpenAI API is Whisper’s, and tells nobody apart', () => {
  const input = {
    task: 'transcribe',
    language: 'russian',
    duration: 4,
    text: 'Да',
    segments: [{ id: 0, seek: 0, start: 0, end: 1, text: ' Да', tokens: [1] }],
  };
  expect(() => readTranscript(input)).toThrow('none of its 1 cue names a speaker or a channel');
});

it('Google Meet without the participants numbers them, and their resource names name them', () => {
  const entry = (participant: string, text: string, startTime: string, endTime: string) => ({ participant, text, startTime, endTime });
  const input = [
    entry('conferenceRecords/a/participants/7', 'Hi there.', '2026-11-03T09:00:00.5Z', '2026-11-03T09:00:01.5Z'),
    entry('conferenceRecords/a/participants/12', 'Да.', '2026-11-03T09:00:02Z', ''),
  ];
  expect(brief(input, { roles: { 'conferenceRecords/a/participants/7': 'rep', 'conferenceRecords/a/participants/12': 'customer' } })).toEqual([
    ['rep', 'Speaker 1', 'Hi there.', 0, 1000],
    ['customer', 'Speaker 2', 'Да.', 1500, undefined],
  ]);
});

it('HubSpot names people by their e-mail where they have no name', () => {
  const utterance = (speaker: object, text: string) => ({ speaker, text, startTimeMillis: 0, endTimeMillis: 1 });
  const input = { transcriptUtterances: [utterance({ id: '1', email: 'anna@acme.com' }, 'Hi'), utterance({ id: '2', name: 'Bob' }, 'Yes')] };
  expect(brief(input, { rep: 'anna@acme.com' }).map(([side, speaker]) => [side, speaker])).toEqual([
    ['rep', 'anna@acme.com'],
    ['customer', 'Bob'],
  ]);
});
