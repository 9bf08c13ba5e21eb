import { parseArgs } from 'node:util';
import { isSizeName, type SizeName, sizes } from './world/size.ts';

export interface BenchOptions {
  readonly size: SizeName;
  readonly json: boolean;
  /** the time per record at every size, of ours and the kernel alone */
  readonly scaling: boolean;
}

const options = { size: { type: 'string', default: 'S' }, json: { type: 'boolean', default: false }, scaling: { type: 'boolean', default: false } } as const;

/** Throws for an option that does not exist, or a size that is none. */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({ args: [...args], options });
  const { size, json, scaling } = values;
  if (!isSizeName(size)) throw new Error(`Cannot run the bench at size "${size}": expected one of ${Object.keys(sizes).join(', ')}`);
  return { size, json, scaling };
}
