import { SalesperfError } from '@salesperf/core';

const marks: readonly [encoding: string, bytes: readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** The encoding a file states in its own first bytes (a byte-order mark). */
const marked = (bytes: Uint8Array): string | undefined => marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];

/**
 * The text of a file. A byte-order mark is believed before the mapping; without either it is UTF-8.
 * Throws where the bytes are not text of that encoding: no letter is replaced silently.
 */
export function decode(file: string, bytes: Uint8Array, encoding?: string): string {
  const name = marked(bytes) ?? encoding ?? 'utf-8';
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes);
  } catch {
    throw new SalesperfError(
      'unreadable',
      `Cannot read ${file} as ${name}: it holds bytes that are no ${name} text; name its encoding in the mapping, such as "encoding": "windows-1251"`,
      { file },
    );
  }
}

export const isEncoding = (name: string): boolean => {
  try {
    return Boolean(new TextDecoder(name));
  } catch {
    return false;
  }
};
