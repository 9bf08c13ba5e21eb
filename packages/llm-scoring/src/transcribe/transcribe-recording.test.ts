import { describe, expect, it } from 'vitest';
import { recording, tonesIn, toneWav } from './testing/tones.ts';
import { transcribeRecording } from './transcribe-recording.ts';
import type { SpeechSegment, TranscribeRequest, Transcriber } from './transcriber.ts';
import { writeWav } from './wav.ts';

/** Hears tones. */
function listener(heard: TranscribeRequest[] = [], shape: (segment: SpeechSegment) => SpeechSegment = (segment) => segment): Transcriber {
  return {
    id: 'tones',
    transcribe: async (request) => {
      heard.push(request);
      return tonesIn(request.audio).map(({ hertz, startMs, endMs }) => shape({ text: `tone ${hertz}`, startMs, endMs }));
    },
  };
}
const low = (startMs: number, endMs: number) => ({ hertz: 400, startMs, endMs });
const high = (startMs: number, endMs: number) => ({ hertz: 800, startMs, endMs });
const talk = [
  [low(0, 1000), low(3000, 4500)],
  [high(1500, 2500), high(4200, 5500), high(6500, 7000)],
];
const channels = { 0: 'rep', 1: 'customer' } as const;

describe('a recording with a channel for each side', () => {
  it('is split, transcribed channel by channel and joined by time', async () => {
    const heard: TranscribeRequest[] = [];
    const { transcript, roles, notices } = await transcribeRecording(recording(talk), { transcriber: listener(heard), channels, language: 'ru' });
    expect(transcript.turns.map(({ side, text, startMs, endMs }) => [side, text, startMs, endMs])).toEqual([
      ['rep', 'tone 400', 0, 1000],
      ['customer', 'tone 800', 1500, 2500],
      ['rep', 'tone 400', 3000, 4500],
      ['customer', 'tone 800 tone 800', 4200, 7000],
    ]);
    expect(transcript.turns[3]!.segments).toEqual(undefined);
    expect(roles.rule).toBe('channel');
    expect(notices.map(({ code }) => code)).toEqual(['numbered_speakers']);
    expect(heard.map(({ mediaType, language, audio }) => [mediaType, language, new Set(tonesIn(audio).map(({ hertz }) => hertz))])).toEqual([
      ['audio/wav', 'ru', new Set([400])],
      ['audio/wav', 'ru', new Set([800])],
    ]);
  });
  it('does not send a silent channel', async () => {
    const heard: TranscribeRequest[] = [];
    const { transcript, notices } = await transcribeRecording(recording([[low(0, 1000)], []]), { transcriber: listener(heard), channels });
    expect([transcript.turns.length, heard.length]).toEqual([1, 1]);
    expect(notices[0]).toEqual({ code: 'silent_channel', count: 1, message: 'Channels without any sound are not transcribed: 1.' });
  });
  it('needs times to be joined by', async () => {
    const untimed = listener([], ({ text }) => ({ text }));
    await expect(transcribeRecording(recording(talk), { transcriber: untimed, channels })).rejects.toThrow(
      'Cannot join the channels of the recording: "tones" gives no times, expected segments with their start',
    );
  });
  it('needs the sides of its channels', async () => {
    await expect(transcribeRecording(recording(talk), { transcriber: listener() })).rejects.toThrow('Cannot tell which speaker is the rep');
  });
  it('stops the other channel where one fails, and all where it is told to', async () => {
    const signals: AbortSignal[] = [];
    const fails: Transcriber = {
      id: 'fails',
      transcribe: ({ signal }) => {
        signals.push(signal!);
        return signals.length === 1
          ? new Promise((_, reject) => signal!.addEventListener('abort', () => reject(signal!.reason)))
          : Promise.reject(new Error('down'));
      },
    };
    await expect(transcribeRecording(recording(talk), { transcriber: fails, channels })).rejects.toThrow('down');
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
    const reason = new Error('enough');
    await expect(transcribeRecording(recording(talk), { transcriber: listener(), channels, signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});

describe('any other recording', () => {
  const two = (segment: SpeechSegment) => ({ ...segment, speaker: segment.text === 'tone 400' ? 'A' : 'B' });
  const mixed = toneWav([[...talk[0]!.slice(0, 1), ...talk[1]!.slice(0, 1)]]);
  it('of one channel goes to the transcriber whole, which tells the speakers apart', async () => {
    const heard: TranscribeRequest[] = [];
    const audio = writeWav(mixed);
    const { transcript } = await transcribeRecording(audio, { transcriber: listener(heard, two), roles: { A: 'rep', B: 'customer' } });
    expect(transcript.turns.map(({ side }) => side)).toEqual(['rep', 'customer']);
    expect(heard[0]!.audio).toBe(audio);
  });
  it('of mono saved as stereo is transcribed once, and its channels tell nobody apart', async () => {
    const heard: TranscribeRequest[] = [];
    const same = writeWav({ ...mixed, channels: [mixed.channels[0]!, mixed.channels[0]!.map((sample) => sample / 2)] });
    const { notices } = await transcribeRecording(same, { transcriber: listener(heard, two), roles: { A: 'rep', B: 'customer' } });
    expect([heard.length, notices[0]!.code]).toEqual([1, 'same_channels']);
    await expect(transcribeRecording(same, { transcriber: listener(), channels })).rejects.toThrow('names a speaker or a channel');
  });
  it('is refused without a media type, or without speech', async () => {
    await expect(transcribeRecording(Uint8Array.of(1, 2), { transcriber: listener() })).rejects.toThrow('it is no WAV file and has no "mediaType"');
    await expect(transcribeRecording(recording([[], []]), { transcriber: listener(), channels })).rejects.toThrow('it holds no words');
  });
});
