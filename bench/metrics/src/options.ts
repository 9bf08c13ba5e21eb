import { parseArgs } from 'node:util';
import { isSizeName, type SizeName, sizes } from './world/size.ts';

export interface BenchOptions {
  readonly size: SizeName;
  readonly json: boolean;
}

/** Throws for an option that does not exist, or a size that is none. */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({ args: [...args], options: { size: { type: 'string', default: 'S' }, json: { type: 'boolean', default: false } } });
  const { size, json } = values;
  if (!isSizeName(size)) throw new Error(`Cannot run the bench at size "${size}": expected one of ${Object.keys(sizes).join(', ')}`);
  return { size, json };
}
