import type { CheckedRecord } from '../records/checked.ts';
import { momentOf, type Row } from '../records/row.ts';
import { stretchesOf } from '../records/stretches.ts';

/** The first day of who has always been here: year 1. */
export const always = -62_135_596_800_000;

/** Who worked here when: a row of people until its end, or until the next of the same person begins, if that is sooner. */
export const employments = (people: readonly CheckedRecord[]): Row[] =>
  [...stretchesOf(people)].flatMap(([owner, rows]) => rows.flatMap((row, index) => employmentOf(owner, row, rows[index + 1])));

function employmentOf(owner: unknown, row: CheckedRecord, next: CheckedRecord | undefined): Row[] {
  const from = momentOf(row.from) ?? always;
  const to = Math.min(momentOf(row.to) ?? Infinity, next ? (momentOf(next.from) ?? always) : Infinity);
  const { dimensions } = row;
  return to > from ? [{ owner, from, to: to === Infinity ? null : to, ...(dimensions ? { dimensions } : {}) }] : [];
}
