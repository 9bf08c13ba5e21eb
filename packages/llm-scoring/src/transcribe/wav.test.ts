import { isSalesperfError } from '@salesperf/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromALaw, fromMuLaw } from './g711.ts';
import { readWav, writeWav } from './wav.ts';

const sound = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.nat(40), fc.constantFrom(8000, 16_000, 44_100)).chain(([count, frames, sampleRate]) =>
  fc.record({
    sampleRate: fc.constant(sampleRate),
    channels: fc.array(fc.int16Array({ minLength: frames, maxLength: frames }), { minLength: count, maxLength: count }),
  }),
);

describe('WAV', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(sound, (wav) => {
        expect(readWav(writeWav(wav))).toEqual(wav);
      }),
    );
  });
  it('is read within a larger buffer, with other chunks before the sound, and with an open size', () => {
    const wav = { sampleRate: 8000, channels: [Int16Array.of(1, -2, 3), Int16Array.of(4, 5, -6)] };
    const plain = writeWav(wav);
    const list = [...'LIST'].map((letter) => letter.charCodeAt(0));
    const withList = Uint8Array.from([9, 9, ...plain.slice(0, 36), ...list, 3, 0, 0, 0, 1, 2, 3, 0, ...plain.slice(36)]);
    expect(readWav(withList.subarray(2))).toEqual(wav);
    for (const open of [0, 0xffffffff]) {
      const streamed = plain.slice();
      new DataView(streamed.buffer).setUint32(40, open, true);
      expect(readWav(streamed)).toEqual(wav);
    }
    expect(readWav(plain.slice(0, -2)).channels).toEqual([Int16Array.of(1, -2), Int16Array.of(4, 5)]);
  });
  it('of telephony is A-law or µ-law', () => {
    const coded = (tag: number, bytes: readonly number[]) => {
      const file = writeWav({ sampleRate: 8000, channels: [new Int16Array(bytes.length / 2)] });
      const view = new DataView(file.buffer);
      view.setUint16(20, tag, true);
      view.setUint16(22, 2, true);
      view.setUint16(34, 8, true);
      file.set(bytes, 44);
      return file;
    };
    expect(readWav(coded(7, [0xff, 0x00, 0x80, 0x7f])).channels).toEqual([Int16Array.of(0, 32_124), Int16Array.of(-32_124, 0)]);
    expect(readWav(coded(6, [0x55, 0xd5, 0x2a, 0xaa])).channels).toEqual([Int16Array.of(-8, -32_256), Int16Array.of(8, 32_256)]);
    expect([fromMuLaw(0x8f), fromMuLaw(0x9f), fromALaw(0x80)]).toEqual([16_764, 8_316, 5_504]);
  });
  it.each([
    [16, 24, 'its WAV encoding is 16 with 24 bits, expected PCM with 16 bits, A-law or µ-law'],
    [1, 24, 'its WAV encoding is 1 with 24 bits'],
    [3, 32, 'its WAV encoding is 3 with 32 bits'],
  ])('of encoding %i with %i bits is refused', (tag, bits, message) => {
    const file = writeWav({ sampleRate: 8000, channels: [new Int16Array(4)] });
    new DataView(file.buffer).setUint16(20, tag, true);
    new DataView(file.buffer).setUint16(34, bits, true);
    expect(() => readWav(file)).toThrow(message);
  });
  it('that is cut off or damaged gives sound or an error of ours', () => {
    const file = writeWav({ sampleRate: 8000, channels: [new Int16Array(20), new Int16Array(20)] });
    expect(() => readWav(file.slice(0, 30))).toThrow('the WAV file is cut off before its sound');
    expect(() => readWav(new Uint8Array(3))).toThrow('it is no WAV file');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(43), fc.nat(255)), { maxLength: 4 }), fc.nat(file.length), (changes, length) => {
        const damaged = file.slice(0, length);
        for (const [at, byte] of changes) if (at < damaged.length) damaged[at] = byte;
        try {
          expect(readWav(damaged).channels.length).toBeGreaterThan(0);
        } catch (error) {
          if (!isSalesperfError(error)) throw error;
        }
      }),
    );
  });
});
