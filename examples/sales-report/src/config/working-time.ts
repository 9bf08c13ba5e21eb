import * as z from 'zod';
import { dateSchema, weekdaySchema } from './refined.ts';

const time = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'is no time of day such as "09:30", up to "24:00"');

const stretch = z.strictObject({ from: time, to: time }).refine(({ from, to }) => from < to, {
  path: ['to'],
  message: 'the hours end before they begin: "to" is later than "from", and hours past midnight are two stretches',
});

/** The hours of a working day, in order. */
export const workingHoursSchema = z
  .array(stretch)
  .min(1)
  .superRefine((hours, context) => {
    const early = hours.findIndex(({ from }, index) => index > 0 && from < hours[index - 1]!.to);
    if (early === -1) return;
    const { to } = hours[early - 1]!;
    context.addIssue({ code: 'custom', path: [early, 'from'], message: `the hours before are not over until ${to}: give the stretches of a day in order` });
  });

export const shortDaySchema = z.strictObject({ date: dateSchema, to: time.describe('When work ends on that day') });

const person = z.string().min(1).describe('An id or a name, as the records have it');

export const absenceSchema = z
  .strictObject({ person, from: dateSchema, to: dateSchema.describe('The day after the last one') })
  .refine(({ from, to }) => from < to, { path: ['to'], message: '"to" is the day after the last one, so it must be later than "from"' });

export const personalSchema = z
  .strictObject({
    person,
    workingWeek: z.array(weekdaySchema).min(1).optional(),
    workingHours: workingHoursSchema.optional(),
    holidays: z.array(dateSchema).optional(),
  })
  .refine(
    ({ workingWeek, workingHours, holidays }) => workingWeek ?? workingHours ?? holidays,
    'expected "workingWeek", "workingHours" or "holidays" beside "person"',
  );
