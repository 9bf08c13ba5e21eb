import { assertDate, assertZone, isSalesperfError } from '@salesperf/core';
import * as z from 'zod';

/** A schema whose values also pass a check that throws a sentence. */
const checkedBy = (check: (value: string) => unknown): z.ZodType<string, string> =>
  z.string().superRefine((value, context) => {
    try {
      check(value);
    } catch (error) {
      if (!isSalesperfError(error)) throw error;
      context.addIssue({ code: 'custom', message: error.message });
    }
  });

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export const weekdaySchema = z.enum(weekdays);

export const zoneSchema = checkedBy(assertZone);
export const dateSchema = checkedBy(assertDate);
export const currencySchema = z.string().regex(/^[A-Z]{3}$/, 'is no currency code such as "EUR"');
