import { isSalesperfError } from '@salesperf/core';
import fc from 'fast-check';
import { readTranscript } from '../read-transcript.ts';
import { transcriptSchema } from '../transcript.ts';
import { english, russian } from './dialogues.ts';
import { mutate, mutations } from './mutate.ts';
import type { Vendor } from './vendors.ts';

/** A source that was read in spite of its faults, or an error of ours: nothing else may come of it. */
function outcomeOf(input: unknown, options: Parameters<typeof readTranscript>[1]): 'read' | 'refused' {
  try {
    const checked = transcriptSchema.safeParse(readTranscript(input, options).transcript);
    if (!checked.success) throw new Error(`invalid transcript: ${checked.error.message}`);
    return 'read';
  } catch (error) {
    if (isSalesperfError(error)) return 'refused';
    throw error;
  }
}

/** Reads so many damaged sources of one vendor, and counts what came of them. */
export function fuzz(vendor: Pick<Vendor, 'write' | 'options'> & Partial<Pick<Vendor, 'id'>>, runs: number): Record<'read' | 'refused', number> {
  const counts = { read: 0, refused: 0 };
  fc.assert(
    fc.property(fc.constantFrom(english, russian), mutations, fc.boolean(), fc.boolean(), (lines, changes, named, whole) => {
      const options = { ...vendor.options?.(lines), ...(named && vendor.id ? { format: vendor.id } : {}), ...(whole ? { unnamed: 'continues' as const } : {}) };
      const damaged = mutate(vendor.write(lines), changes);
      counts[outcomeOf(damaged, options)] += 1;
      if (typeof damaged === 'object') outcomeOf(JSON.stringify(damaged), options);
    }),
    { numRuns: runs },
  );
  return counts;
}
