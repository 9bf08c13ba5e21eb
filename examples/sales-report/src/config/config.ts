import * as z from 'zod';
import { contradictions } from './contradictions.ts';
import { fiscalYearSchema } from './fiscal-year.ts';
import { goalSchema } from './goal.ts';
import { currencySchema, dateSchema, weekdaySchema, zoneSchema } from './refined.ts';
import { absenceSchema, personalSchema, shortDaySchema, workingHoursSchema } from './working-time.ts';

const rate = z
  .union([z.number().transform(String), z.string()])
  .pipe(z.string().regex(/^(?=.*[1-9])\d+(\.\d{1,10})?$/, 'is no exchange rate above zero such as "0.9231", with at most ten decimals'));

const rateSchema = z.strictObject({
  currency: currencySchema.describe('The other currency'),
  from: dateSchema.describe('First day on which it holds; it holds until the next rate of the same currency'),
  rate: rate.describe('What one unit of it is worth in the currency of the report'),
});

const planRateSchema = z.strictObject({
  currency: currencySchema.describe('The other currency'),
  rate: rate.describe('What one unit of it is worth in the currency of the report, whatever the day'),
});

/** What a team says about its report, beside the data. Every setting may be left out, and every one given is used. */
export const configSchema = z
  .strictObject({
    $schema: z.string().describe('Where the schema of this file is, for an editor'),
    title: z.string().min(1).describe('Name of the team, at the top of the report'),
    language: z.enum(['en', 'ru']).describe('Language of the report, unless --lang says another'),
    zone: zoneSchema.describe('Time zone in which the report counts days, unless --zone says another'),
    currency: currencySchema.describe('Currency of the report; without it the one most amounts are in'),
    rates: z.array(rateSchema).describe('Exchange rates into the currency of the report'),
    planRates: z.array(planRateSchema).describe('The fixed rates of the plan, by which quotas in other currencies are counted'),
    workingWeek: z.array(weekdaySchema).min(1).describe('Days on which the team works; Monday to Friday without it'),
    workingHours: workingHoursSchema.describe('The hours of a working day, one stretch or several in order: business minutes are counted in them'),
    holidays: z.array(dateSchema).describe('Days on which nobody works'),
    extraWorkingDays: z.array(dateSchema).describe('Days that are worked although a weekend or a holiday'),
    shortDays: z.array(shortDaySchema).describe('Days on which work ends sooner; each still is a whole working day'),
    absences: z.array(absenceSchema).describe('Days on which a person does not work'),
    personal: z.array(personalSchema).describe('What a person has of their own, in place of the team’s'),
    ownZones: z.boolean().describe('Count each person’s records by their own days and hours, by the zone of people'),
    fiscalYear: fiscalYearSchema.describe('What quarters and years are; without it, those of the calendar'),
    weekStart: weekdaySchema.describe('The first day of a week; Monday without it'),
    responseMinutes: z.number().positive('is no number of minutes above zero').describe('The team’s own limit for answering a lead, in business minutes'),
    goals: z.array(goalSchema).describe('What is to be reached'),
    scorecard: z.string().min(1).describe('What calls are measured against: "consultative_outbound", or a JSON file beside this one'),
  })
  .partial()
  .superRefine((config, context) => {
    for (const contradiction of contradictions(config)) context.addIssue({ code: 'custom', ...contradiction });
  });

export type Config = z.infer<typeof configSchema>;
