import { join } from 'node:path';
import { childFigures } from '../child.ts';
import type { Figures } from '../figures.ts';
import type { SizeName } from '../world/size.ts';

/**
 * `peak_mb`: how much more memory a process takes at most, while it answers both tiers and the table of weeks for the first time and again,
 * than it takes with nothing but the columns of the world, in MB of 2^20 bytes; `input_mb`: what those take. In a process of its own.
 */
export const memoryFigures = (size: SizeName): Figures => childFigures(join(import.meta.dirname, 'child.ts'), [size]);
