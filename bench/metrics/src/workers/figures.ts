import { join } from 'node:path';
import { childFigures } from '../child.ts';
import type { Figures } from '../figures.ts';
import type { SizeName } from '../world/size.ts';

/** `t1_two_workers_ms` and `t2_two_workers_ms`: the medians of two threads with half of the records each. In a process of its own: sharing arrays slows all others down. */
export const workerFigures = (size: SizeName): Figures => childFigures(join(import.meta.dirname, 'child.ts'), [size]);
