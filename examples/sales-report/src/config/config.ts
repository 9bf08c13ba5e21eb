import * as z from 'zod';
import { goalSchema } from './goal.ts';
import { currencySchema, dateSchema, zoneSchema } from './refined.ts';

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

const rate = z
  .union([z.number().transform(String), z.string()])
  .pipe(z.string().regex(/^(?=.*[1-9])\d+(\.\d{1,10})?$/, 'is no exchange rate above zero such as "0.9231", with at most ten decimals'));

const rateSchema = z.strictObject({
  currency: currencySchema.describe('The other currency'),
  from: dateSchema.describe('First day on which it holds; it holds until the next rate of the same currency'),
  rate: rate.describe('What one unit of it is worth in the currency of the report'),
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
    workingWeek: z.array(z.enum(weekdays)).min(1).describe('Days on which the team works; Monday to Friday without it'),
    holidays: z.array(dateSchema).describe('Days on which nobody works'),
    goals: z.array(goalSchema).describe('What is to be reached'),
    scorecard: z.string().min(1).describe('What calls are measured against: "consultative_outbound", or a JSON file beside this one'),
  })
  .partial()
  .superRefine(({ rates = [], currency, goals = [] }, context) => {
    if (rates.length > 0 && currency === undefined)
      context.addIssue({ code: 'custom', path: ['rates'], message: 'rates are into the currency of the report: give "currency" too' });
    const own = rates.findIndex((given) => given.currency === currency);
    if (own !== -1)
      context.addIssue({ code: 'custom', path: ['rates', own, 'currency'], message: `${currency} is the currency of the report itself, whose rate is one` });
    const ids = goals.map(({ id }) => id);
    const twice = ids.findIndex((id, index) => id !== undefined && ids.indexOf(id) < index);
    if (twice !== -1) context.addIssue({ code: 'custom', path: ['goals', twice, 'id'], message: `the goal "${ids[twice]}" is there twice` });
  });

export type Config = z.infer<typeof configSchema>;
