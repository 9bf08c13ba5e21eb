import type { CheckedRecord } from '../../records/checked.ts';
import type { Notice } from '../ledger.ts';

/** One notice for all that is odd in the same way, at the place of the first; none where nothing is. */
export const notice = (source: string, reason: string, found: readonly CheckedRecord[]): Notice[] =>
  found.length === 0 ? [] : [{ source: found[0]!.origin?.file ?? source, line: found[0]!.origin?.line ?? null, reason, count: found.length }];

/** Whether both are moments, and the first is earlier. */
export const before = (a: unknown, b: unknown): boolean => typeof a === 'number' && typeof b === 'number' && a < b;
