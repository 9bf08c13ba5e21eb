import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Cue } from './cue.ts';
import { formats } from './formats.ts';
import { type ReadTranscriptOptions, readTranscript } from './read-transcript.ts';
import { sourceOf } from './source.ts';
import type { Turn } from './transcript.ts';

const folder = join(process.env.SALESPERF_DATA ?? resolve(import.meta.dirname, '../../../../../shared/data'), 'asr');
// biome-ignore lint/suspicious/noExplicitAny: the vendor's own data, looked into at will
const json = (name: string): any => JSON.parse(readFileSync(join(folder, name), 'utf8'));

function cuesOf(name: string): { id: string; cues: readonly Cue[] } {
  const source = sourceOf(readFileSync(join(folder, name), 'utf8'));
  const [format, ...others] = formats.filter(({ recognises }) => recognises(source));
  expect(others).toEqual([]);
  return { id: format!.id, cues: format!.read(source, {}).cues };
}

const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');
const wordsOf = (parts: readonly { readonly text: string }[]) => parts.flatMap(({ text }) => words(text));
const speakersOf = (cues: readonly Cue[]) => [...new Set(cues.map(({ label, speaker }) => speaker ?? label))];
const isInOrder = (parts: readonly { readonly startMs?: number | undefined; readonly endMs?: number | undefined }[]) =>
  parts.every(({ startMs, endMs }, i) => startMs! >= 0 && endMs! >= startMs! && (i === 0 || startMs! >= parts[i - 1]!.startMs!));
const talkOf = (turns: readonly Turn[]) =>
  turns.reduce(
    (sum, { startMs, endMs, segments }) => sum + (segments ?? [{ startMs: startMs!, endMs: endMs! }]).reduce((all, span) => all + span.endMs - span.startMs, 0),
    0,
  );

describe.skipIf(!existsSync(folder))('transcripts as vendors return them (skipped where ../shared/data is not there)', () => {
  it.each([
    ['deepgram/dg_speakers.json', 22, ['0', '1', '2']],
    ['deepgram/dg_speakers_no_utterances.json', 28, ['0', '1', '2']],
    ['deepgram/dg_transcription.json', undefined, [undefined]],
    ['deepgram/dg_utterances.json', 6, [undefined]],
    ['deepgram/dg_whisper_transcription.json', undefined, [undefined]],
  ])('%s', (name, count, speakers) => {
    const { id, cues } = cuesOf(name);
    expect(id).toBe('deepgram');
    if (count !== undefined) expect(cues).toHaveLength(count);
    expect(speakersOf(cues)).toEqual(speakers);
    expect(wordsOf(cues)).toEqual(words(json(name).results.channels[0].alternatives[0].transcript));
    expect(isInOrder(cues)).toBe(true);
  });

  it.each(['assemblyai/assemblyai_transcription.json', 'assemblyai/assemblyai_utterances.json'])('%s', (name) => {
    const { id, cues } = cuesOf(name);
    expect([id, speakersOf(cues)]).toEqual(['assemblyai', ['A']]);
    expect(wordsOf(cues)).toEqual(words(json(name).text));
    expect(isInOrder(cues)).toBe(true);
  });

  it.each([
    ['aws-transcribe/amazonTranscribe.sample.json', [undefined]],
    ['aws-transcribe/todayinfocus.sample.json', ['spk_0', 'spk_1']],
  ])('%s', (name, speakers) => {
    const { id, cues } = cuesOf(name);
    expect([id, speakersOf(cues)]).toEqual(['aws-transcribe', speakers]);
    expect(wordsOf(cues)).toEqual(words(json(name).results.transcripts[0].transcript));
    expect(isInOrder(cues)).toBe(true);
  });

  it('changes of speaker in todayinfocus are those of its segments', () => {
    const name = 'aws-transcribe/todayinfocus.sample.json';
    const { transcript } = readTranscript(json(name), { roles: { spk_0: 'rep', spk_1: 'customer' } });
    const changes = (names: readonly string[]) => names.filter((one, i) => one !== names[i - 1]).length;
    const segments: { speaker_label: string; items: unknown[] }[] = json(name).results.speaker_labels.segments;
    expect(changes(transcript.turns.map(({ speaker }) => speaker))).toBe(
      changes(segments.filter(({ items }) => items.length > 0).map((one) => one.speaker_label)),
    );
    expect(isInOrder(transcript.turns)).toBe(true);
  });

  it('the call of AWS Call Analytics states who is the rep, and its own statistics go along', () => {
    const name = 'aws-transcribe/example-call.json';
    const { transcript, roles, notices, vendorStatistics } = readTranscript(json(name), { keepTurns: true });
    const given = json(name).Transcript;
    expect(transcript.turns.map(({ startMs, endMs, text }) => [startMs, endMs, text])).toEqual(
      // biome-ignore lint/suspicious/noExplicitAny: as above
      given.map((turn: any) => [turn.BeginOffsetMillis, turn.EndOffsetMillis, turn.Content.replace(/\s+/g, ' ').trim()]),
    );
    expect(transcript.turns).toHaveLength(37);
    expect(roles).toEqual({ rule: 'vendor', sides: { AGENT: 'rep', CUSTOMER: 'customer' } });
    expect(notices).toEqual([]);
    expect(vendorStatistics).toMatchObject({
      TalkTime: { DetailsByParticipant: { AGENT: { TotalTimeMillis: 104_349 }, CUSTOMER: { TotalTimeMillis: 63_790 } } },
    });
  });

  it('talk without the pauses is less than the vendor’s turns, and more than its words', () => {
    const turns = readTranscript(json('aws-transcribe/example-call.json')).transcript.turns;
    expect(talkOf(turns.filter(({ side }) => side === 'rep'))).toBeGreaterThan(91_479);
    expect(talkOf(turns.filter(({ side }) => side === 'rep'))).toBeLessThan(104_349);
    expect(talkOf(turns.filter(({ side }) => side === 'customer'))).toBeGreaterThan(51_901);
    expect(talkOf(turns.filter(({ side }) => side === 'customer'))).toBeLessThan(63_790);
  });

  it('the conversation of Azure has 17 turns of two', () => {
    const { transcript, roles } = readTranscript(json('azure-speech/Json_input_customer_support.json'), { keepTurns: true });
    expect(transcript.turns).toHaveLength(17);
    expect(roles.sides).toEqual({ Agent: 'rep', Customer: 'customer' });
    // biome-ignore lint/suspicious/noExplicitAny: as above
    const items: any[] = json('azure-speech/Json_input_customer_support.json').analysisInput.conversations[0].conversationItems;
    expect(wordsOf(transcript.turns)).toEqual(wordsOf(items));
  });

  it('real-time results of Azure count ticks', () => {
    const { cues } = cuesOf('azure-speech/realtimeresult.json');
    expect(cues[0]).toMatchObject({ text: 'Hello.', label: '0', startMs: 90, endMs: 650 });
    expect(isInOrder(cues)).toBe(true);
  });

  it.each([
    ['deepgram/dg_speakers.json', { roles: { 'Speaker 1': 'rep', 'Speaker 2': 'customer', 'Speaker 3': 'customer' } }],
    ['deepgram/dg_speakers_no_utterances.json', { roles: { 'Speaker 1': 'rep', 'Speaker 2': 'customer', 'Speaker 3': 'customer' } }],
    ['assemblyai/assemblyai_utterances.json', { roles: { A: 'rep' } }],
  ] satisfies [string, ReadTranscriptOptions][])('%s is a transcript whose words are all there', (name, options) => {
    const { transcript } = readTranscript(json(name), options);
    const given = json(name);
    expect(wordsOf(transcript.turns)).toEqual(words(given.text ?? given.results.channels[0].alternatives[0].transcript));
    expect(isInOrder(transcript.turns)).toBe(true);
  });

  it('a shape that has no reader is read by mapping: Bedrock Data Automation', () => {
    const name = 'aws-transcribe/bda-standard.json';
    expect(() => readTranscript(json(name))).toThrow('its format is not known: it is an object with "metadata", "audio_items", "audio_segments"');
    const { transcript } = readTranscript(json(name), {
      mapping: {
        turns: 'audio_segments',
        text: 'text',
        speaker: 'speaker.speaker_label',
        channel: 'channel.channel_label',
        start: 'start_timestamp_millis',
        end: 'end_timestamp_millis',
      },
      roles: { spk_1: 'rep', spk_0: 'customer' },
      keepTurns: true,
    });
    expect(transcript.turns).toHaveLength(51);
    expect(wordsOf(transcript.turns)).toEqual(words(json(name).audio.transcript.representation.text));
  });
});
