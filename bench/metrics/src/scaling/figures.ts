import { join } from 'node:path';
import { childFigures } from '../child.ts';
import type { Figures } from '../figures.ts';
import { type SizeName, sizes } from '../world/size.ts';

/** Nanoseconds for each deal and activity at a size. */
export interface Scaled {
  readonly size: SizeName;
  readonly records: number;
  readonly figures: Figures;
}

/** Ours and the kernel at all sizes, each in a process of its own, from the smallest on. */
export const scalingOf = (names: readonly SizeName[] = Object.keys(sizes) as SizeName[]): readonly Scaled[] =>
  names.map((size) => ({ size, records: recordsOf(size), figures: childFigures(join(import.meta.dirname, 'child.ts'), [size]) }));

const recordsOf = (size: SizeName): number => sizes[size].deals + sizes[size].activities;
