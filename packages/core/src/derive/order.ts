import type { CheckedRecord } from '../dataset/checked.ts';
import { canonicalJson } from '../hash.ts';

/**
 * Records with a moment, in time. At one instant they stand as in their file, else by what they say:
 * the order in which records were added never shows in a result.
 */
export const inTime = <R extends CheckedRecord>(records: readonly R[]): R[] =>
  [...records].sort((a, b) => (a.at as number) - (b.at as number) || atOneInstant(a, b));

function atOneInstant(a: CheckedRecord, b: CheckedRecord): number {
  const [fileA, fileB] = [a.origin?.file ?? '', b.origin?.file ?? ''];
  if (fileA !== fileB) return fileA < fileB ? -1 : 1;
  const lines = (a.origin?.line ?? 0) - (b.origin?.line ?? 0);
  if (lines !== 0) return lines;
  const [textA, textB] = [canonicalJson(a), canonicalJson(b)];
  return textA < textB ? -1 : Number(textA > textB);
}
