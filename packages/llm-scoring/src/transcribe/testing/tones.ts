import { type Wav, writeWav } from '../wav.ts';

export interface Tone {
  readonly hertz: number;
  readonly startMs: number;
  readonly endMs: number;
}

const sampleRate = 8000;
const loudness = 12_000;

function samplesOf(tones: readonly Tone[], lengthMs: number): Int16Array {
  const samples = new Int16Array((lengthMs * sampleRate) / 1000);
  for (const { hertz, startMs, endMs } of tones)
    for (let i = (startMs * sampleRate) / 1000; i < (endMs * sampleRate) / 1000; i += 1)
      samples[i] = loudness * Math.sin((2 * Math.PI * hertz * i) / sampleRate);
  return samples;
}

/** A recording with one channel for each list of tones. */
export const toneWav = (channels: readonly (readonly Tone[])[], lengthMs = 8000): Wav => ({
  sampleRate,
  channels: channels.map((tones) => samplesOf(tones, lengthMs)),
});
export const recording = (channels: readonly (readonly Tone[])[], lengthMs?: number): Uint8Array => writeWav(toneWav(channels, lengthMs));

/** The tones heard in mono WAV of 16-bit PCM with a plain header, by counting how often the wave crosses zero in each tenth of a second. */
export function tonesIn(bytes: Uint8Array): Tone[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const rate = view.getUint32(24, true);
  const block = rate / 10;
  const tones: { hertz: number; startMs: number; endMs: number }[] = [];
  for (let at = 0; 44 + (at + block) * 2 <= bytes.length; at += block) {
    const samples = Array.from({ length: block }, (_, i) => view.getInt16(44 + (at + i) * 2, true));
    const ups = samples.filter((sample, i) => i > 0 && samples[i - 1]! < 0 && sample >= 0).length;
    const hertz = Math.round((ups * 10) / 100) * 100;
    const startMs = (at * 1000) / rate;
    const last = tones.at(-1);
    if (hertz === 0) continue;
    if (last?.hertz === hertz && last.endMs === startMs) last.endMs += 100;
    else tones.push({ hertz, startMs, endMs: startMs + 100 });
  }
  return tones;
}
