import { SalesperfError } from '@salesperf/core';
import { type Assembled, type AssembleOptions, assemble } from '../transcript/assemble.ts';
import { inOrder } from '../transcript/clean/sort-by-time.ts';
import type { Cue, Notice } from '../transcript/cue.ts';
import { isSameSound, isSilent } from './channels.ts';
import type { SpeechSegment, TranscribeRequest, Transcriber } from './transcriber.ts';
import { isWav, readWav, type Wav, writeWav } from './wav.ts';

export interface TranscribeRecordingOptions extends AssembleOptions {
  readonly transcriber: Transcriber;
  /** of the recording, such as `audio/mpeg`; WAV is recognised by itself */
  readonly mediaType?: string | undefined;
  /** ISO 639-1, such as `ru` */
  readonly language?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

interface Part {
  readonly audio: Uint8Array;
  readonly mediaType: string;
  readonly channel?: string;
}

/**
 * Turns a recording into a transcript. A WAV file with a channel for each side is split, each channel is transcribed alone
 * and the channels are joined by time, so that `channels: { 0: 'rep', 1: 'customer' }` gives the side. Any other recording goes
 * to the transcriber whole, which then has to tell the speakers apart. A silent channel is not sent: recognisers invent words
 * for silence.
 * @throws SalesperfError as `readTranscript` does; `unreadable` too for a WAV encoding that is not read, and for channels
 * transcribed without times; what the transcriber throws
 */
export async function transcribeRecording(recording: Uint8Array, options: TranscribeRecordingOptions): Promise<Assembled> {
  options.signal?.throwIfAborted();
  const { parts, notices } = partsOf(recording, options.mediaType);
  const spoken = await transcribed(parts, options);
  if (spoken.filter((cues) => cues.length > 0).length > 1) refuseUntimed(spoken.flat(), options.transcriber.id);
  return assemble({ cues: inOrder(spoken.flat()), notices }, options);
}

function partsOf(recording: Uint8Array, mediaType: string | undefined): { parts: Part[]; notices: Notice[] } {
  if (!isWav(recording)) {
    if (mediaType === undefined)
      throw new SalesperfError('missing', 'Cannot transcribe the recording: it is no WAV file and has no "mediaType", expected one such as "audio/mpeg"');
    return { parts: [{ audio: recording, mediaType }], notices: [] };
  }
  const wav = readWav(recording);
  const [first, ...others] = wav.channels;
  if (others.length === 0) return { parts: [{ audio: recording, mediaType: 'audio/wav' }], notices: [] };
  if (others.every((other) => isSameSound(first!, other))) return sameSound(wav);
  return apart(wav);
}

function sameSound({ sampleRate, channels }: Wav): { parts: Part[]; notices: Notice[] } {
  const message = 'The channels of the recording carry the same sound, so they do not tell the sides apart: one of them is transcribed.';
  return {
    parts: [{ audio: writeWav({ sampleRate, channels: channels.slice(0, 1) }), mediaType: 'audio/wav' }],
    notices: [{ code: 'same_channels', count: channels.length, message }],
  };
}

function apart({ sampleRate, channels }: Wav): { parts: Part[]; notices: Notice[] } {
  const silent = channels.flatMap((samples, i) => (isSilent(samples) ? [String(i)] : []));
  const parts = channels.flatMap((samples, i) =>
    silent.includes(String(i)) ? [] : [{ audio: writeWav({ sampleRate, channels: [samples] }), mediaType: 'audio/wav', channel: String(i) }],
  );
  const message = `Channels without any sound are not transcribed: ${silent.join(', ')}.`;
  return { parts, notices: silent.length === 0 ? [] : [{ code: 'silent_channel', count: silent.length, message }] };
}

/** All channels at once; the first failure stops the others. */
async function transcribed(parts: readonly Part[], { transcriber, language, signal }: TranscribeRecordingOptions): Promise<Cue[][]> {
  const stop = new AbortController();
  const either = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal;
  const one = async ({ channel, audio, mediaType }: Part): Promise<Cue[]> => {
    const request: TranscribeRequest = { audio, mediaType, signal: either, ...(language === undefined ? {} : { language }) };
    return (await transcriber.transcribe(request)).map((segment) => cueOf(segment, channel));
  };
  try {
    return await Promise.all(parts.map(one));
  } catch (error) {
    stop.abort(error);
    throw error;
  }
}

const cueOf = ({ text, speaker, startMs, endMs }: SpeechSegment, channel: string | undefined): Cue => ({ text, label: speaker, channel, startMs, endMs });

function refuseUntimed(cues: readonly Cue[], transcriber: string): void {
  if (cues.every(({ startMs }) => startMs !== undefined)) return;
  throw new SalesperfError(
    'unreadable',
    `Cannot join the channels of the recording: "${transcriber}" gives no times, expected segments with their start, as whisper-1 gives them`,
    { transcriber },
  );
}
