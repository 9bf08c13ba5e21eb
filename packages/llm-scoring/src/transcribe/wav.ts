import { SalesperfError } from '@salesperf/core';
import { fromALaw, fromMuLaw } from './g711.ts';

/** Sound, a list of 16-bit samples for each channel. */
export interface Wav {
  readonly sampleRate: number;
  readonly channels: readonly Int16Array[];
}

const unreadable = (why: string) => new SalesperfError('unreadable', `Cannot read the recording: ${why}`);
const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const tagAt = (view: DataView, at: number) => String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(at + i)));

export const isWav = (bytes: Uint8Array): boolean => bytes.length >= 12 && tagAt(viewOf(bytes), 0) === 'RIFF' && tagAt(viewOf(bytes), 8) === 'WAVE';

interface Chunk {
  readonly at: number;
  readonly size: number;
}

/** Chunks by their tag. A recorder that streams leaves the size open, as 0 or all ones: the sound goes to the end then. */
function chunksOf(view: DataView): Map<string, Chunk> {
  const chunks = new Map<string, Chunk>();
  for (let at = 12; at + 8 <= view.byteLength; ) {
    const tag = tagAt(view, at);
    const size = view.getUint32(at + 4, true);
    const rest = view.byteLength - at - 8;
    const isOpen = size === 0xffffffff || size > rest || (size === 0 && tag === 'data');
    if (!chunks.has(tag)) chunks.set(tag, { at: at + 8, size: isOpen ? rest : size });
    at += 8 + (isOpen ? rest : size + (size % 2));
  }
  return chunks;
}

interface Encoding {
  readonly bytes: 1 | 2;
  readonly sample: (view: DataView, at: number) => number;
}
const encodings: Readonly<Record<string, Encoding>> = {
  '1/16': { bytes: 2, sample: (view, at) => view.getInt16(at, true) },
  '6/8': { bytes: 1, sample: (view, at) => fromALaw(view.getUint8(at)) },
  '7/8': { bytes: 1, sample: (view, at) => fromMuLaw(view.getUint8(at)) },
};
const extensible = 0xfffe;

/**
 * Reads WAV of 16-bit PCM, A-law or µ-law, of any number of channels.
 * @throws SalesperfError `unreadable` for any other encoding and for a file that is cut off before its sound
 */
export function readWav(bytes: Uint8Array): Wav {
  if (!isWav(bytes)) throw unreadable('it is no WAV file');
  const view = viewOf(bytes);
  const chunks = chunksOf(view);
  const format = chunks.get('fmt ');
  const data = chunks.get('data');
  if (!format || format.size < 16 || !data) throw unreadable('the WAV file is cut off before its sound');
  const tag = view.getUint16(format.at, true);
  const kind = tag === extensible && format.size >= 26 ? view.getUint16(format.at + 24, true) : tag;
  const encoding = encodings[`${kind}/${view.getUint16(format.at + 14, true)}`];
  if (!encoding) throw unreadable(`its WAV encoding is ${kind} with ${view.getUint16(format.at + 14, true)} bits, expected PCM with 16 bits, A-law or µ-law`);
  const count = view.getUint16(format.at + 2, true);
  const sampleRate = view.getUint32(format.at + 4, true);
  if (count === 0 || sampleRate === 0) throw unreadable(`the WAV file has ${count} channels at ${sampleRate} Hz`);
  return { sampleRate, channels: split(view, data, count, encoding) };
}

function split(view: DataView, data: Chunk, count: number, { bytes, sample }: Encoding): Int16Array[] {
  const frames = Math.floor(data.size / (bytes * count));
  return Array.from({ length: count }, (_, channel) => {
    const samples = new Int16Array(frames);
    for (let frame = 0; frame < frames; frame += 1) samples[frame] = sample(view, data.at + (frame * count + channel) * bytes);
    return samples;
  });
}

const header = 44;

/** WAV of 16-bit PCM; channels are of one length. */
export function writeWav({ sampleRate, channels }: Wav): Uint8Array {
  const frames = channels[0]?.length ?? 0;
  const size = frames * channels.length * 2;
  const bytes = new Uint8Array(header + size);
  const view = viewOf(bytes);
  const tag = (at: number, text: string) =>
    bytes.set(
      [...text].map((letter) => letter.charCodeAt(0)),
      at,
    );
  tag(0, 'RIFF');
  view.setUint32(4, header - 8 + size, true);
  tag(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, channels.length, true);
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, sampleRate * channels.length * 2, true);
  view.setUint16(32, channels.length * 2, true);
  view.setUint16(34, 16, true);
  tag(36, 'data');
  view.setUint32(40, size, true);
  channels.forEach((samples, channel) => {
    for (let frame = 0; frame < frames; frame += 1) view.setInt16(header + (frame * channels.length + channel) * 2, samples[frame] ?? 0, true);
  });
  return bytes;
}
