import { join } from 'node:path';
import type { Plugin } from 'vitest/config';

/** One line of a source, changed as a slip of the hand would. */
export interface Fault {
  readonly file: string;
  readonly right: string;
  readonly wrong: string;
}

/** Puts the fault of `SALESPERF_FAULT` into the source as it is loaded; the file itself stays as it is. */
export function plantFault(text = process.env.SALESPERF_FAULT): Plugin[] {
  if (text === undefined) return [];
  const { file, right, wrong }: Fault = JSON.parse(text);
  const path = join(import.meta.dirname, '../..', file);
  const transform = (code: string, id: string): string | undefined => {
    if (id.split('?')[0] !== path) return undefined;
    if (code.split(right).length !== 2) throw new Error(`Cannot plant a fault: "${right}" stands ${code.split(right).length - 1} times in ${file}`);
    return code.replace(right, () => wrong);
  };
  return [{ name: 'planted-fault', enforce: 'pre', transform }];
}
