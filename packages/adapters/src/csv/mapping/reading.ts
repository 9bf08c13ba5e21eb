import { assertZone, isSalesperfError } from '@salesperf/core';
import * as z from 'zod';
import { ambiguity } from '../cells/ambiguity.ts';
import { compileFormat } from '../cells/date-format.ts';
import { durationUnits } from '../cells/duration.ts';
import { isLanguage, monthNames } from '../cells/months.ts';
import { isNumericFormat } from '../cells/parsed.ts';
import { isEncoding } from '../text/decode.ts';

/** What is wrong according to a function that throws, as a sentence; nothing where it does not. */
function complaint(check: () => void): string | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    if (isSalesperfError(error)) return error.message;
    throw error;
  }
}

/** A schema refined by a function that throws a sentence. */
const checked = <T>(schema: z.ZodType<T, T>, check: (value: T) => void): z.ZodType<T, T> =>
  schema.superRefine((value, context) => {
    const message = complaint(() => check(value));
    if (message) context.addIssue({ code: 'custom', message });
  });

export const zoneSchema = checked(z.string(), assertZone);

const formatSchema = checked(z.string(), (format) => {
  if (!isNumericFormat(format)) compileFormat(format, monthNames());
});

const formatsSchema = z
  .array(formatSchema)
  .min(1)
  .superRefine((formats, context) => {
    const found = formats.every((format) => formatSchema.safeParse(format).success) ? ambiguity(formats) : undefined;
    if (found)
      context.addIssue({
        code: 'custom',
        message: `"${found.first}" and "${found.second}" read "${found.example}" as different dates; keep the one that is meant`,
      });
  });

const wordList = z.array(z.string()).min(1);

/** How dates are written. */
export const dateReading = {
  formats: formatsSchema.describe('Formats tried on a date, such as "dd.MM.yyyy HH:mm", "MMM d, yyyy", "iso", "epoch seconds", "epoch milliseconds", "excel"'),
  language: z
    .string()
    .refine(isLanguage, 'is no language known here, expected a code such as "en", "ru" or "de"')
    .describe('Language of month names; English and Russian without it'),
  zone: zoneSchema.describe('Time zone of the times written in the file'),
  date: z.boolean().describe('Ignore the time of day'),
};

/** How numbers are written. */
export const numberReading = {
  decimal: z.enum(['.', ',']).describe('What stands before the decimals'),
  thousands: z.enum([',', '.', "'", '_', ' ']).describe('What stands between thousands, besides spaces'),
  suffixes: z.record(z.string().min(1), z.int().positive()).describe('What a suffix multiplies by, in place of K, M, B, тыс, млн, млрд'),
};

export const signReading = {
  signs: z
    .record(z.string().min(1), z.string().regex(/^[A-Z]{3}$/, 'is no currency code such as "USD"'))
    .describe('What a currency sign or word means, such as { "$": "CAD" }'),
};

export const percentReading = {
  percent: z.enum(['points', 'share']).describe('Whether 85% is 85 or 0.85'),
};

export const scaleReading = {
  scale: z.number().describe('What the number is multiplied by, such as 0.01 for cents'),
};

export const unitReading = {
  unit: z.enum(durationUnits).describe('What a bare number counts, or what the two parts of 45:10 are'),
};

export const flagReading = {
  true: wordList.describe('Words for true'),
  false: wordList.describe('Words for false'),
};

export const emptyReading = {
  empty: z.array(z.string()).describe('Words that mean "not recorded", besides the empty cell'),
};

/** What may be said for a file, or for all: each column of the type takes it unless it says otherwise. */
export const readingDefaults = {
  ...dateReading,
  ...numberReading,
  ...signReading,
  ...percentReading,
  ...flagReading,
  ...emptyReading,
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'is no currency code such as "USD"')
    .describe('Currency of amounts that neither a column nor a sign gives one'),
};

/** How a file is cut into cells. */
export const fileReading = {
  encoding: z
    .string()
    .refine(isEncoding, 'is no encoding known here, expected such as "utf-8", "windows-1251" or "utf-16le"')
    .describe('Encoding of the text; UTF-8 without it'),
  delimiter: z.string().length(1).describe('What stands between cells; found out without it'),
  skipLines: z.int().nonnegative().describe('Lines before the header'),
};
