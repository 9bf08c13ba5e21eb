import * as z from 'zod';
import { weekdaySchema } from './refined.ts';

const month = z.int('is no month from 1 to 12').min(1, 'is no month from 1 to 12').max(12, 'is no month from 1 to 12');

const weekYear = z.strictObject({
  pattern: z.enum(['4-4-5', '4-5-4', '5-4-4']).describe('Weeks of the three "months" of a quarter'),
  anchor: z.enum(['last', 'nearest']).describe('The year ends on the last such weekday of the month, or on the one nearest to its last day'),
  weekday: weekdaySchema.describe('The last day of the year, and of every week'),
  month: month.describe('1 to 12'),
});

/** When the year begins, or how it is made of whole weeks. */
export const fiscalYearSchema = z
  .strictObject({ startMonth: month.describe('1 to 12: the month in which the year begins'), weeks: weekYear.describe('A year of 52 or 53 whole weeks') })
  .partial()
  .refine(({ startMonth, weeks }) => (startMonth === undefined) !== (weeks === undefined), 'expected either "startMonth" or "weeks"');
