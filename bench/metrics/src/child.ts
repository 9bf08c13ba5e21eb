import { execFileSync } from 'node:child_process';
import type { Figures } from './figures.ts';
import { isSizeName, type SizeName, sizes } from './world/size.ts';

/** What a program prints, run as this one is, in a process that has done nothing yet: figures as JSON in its last line. */
export function childFigures(file: string, args: readonly string[], flags: readonly string[] = []): Figures {
  const text = execFileSync(process.execPath, [...process.execArgv, ...flags, file, ...args], { encoding: 'utf8', maxBuffer: 2 ** 26 });
  return JSON.parse(text.trim().split('\n').at(-1)!) as Figures;
}

/** The size that such a program is told, by its first argument. */
export function sizeOfChild(): SizeName {
  const size = process.argv[2] ?? '';
  if (isSizeName(size)) return size;
  throw new Error(`Cannot measure at size "${size}": expected one of ${Object.keys(sizes).join(', ')}`);
}
