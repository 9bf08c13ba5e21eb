import * as z from 'zod';
import { type CivilDate, units } from '../time/civil.ts';

/** A goal as plain data: a KPI, for whom, by when, how much, and why. */
// Made when it is first asked: what stands here is run by every import.
export const goalSchema = z.lazy(() => goalObject());

function goalObject() {
  const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'is not a date such as "2026-07-01"');
  const amount = z.string().regex(/^\d+(\.\d{1,6})?$/, 'is not a number, nor a decimal amount such as "250000.00"');
  const text = z.union([z.string().min(1), z.strictObject({ en: z.string().min(1), ru: z.string().min(1) })]);

  return z
    .strictObject({
      id: z.string().min(1).optional(),
      name: text.optional(),
      /** the id of a KPI */
      metric: z.string().min(1),
      /** the value of a KPI that has several */
      part: z.string().min(1).optional(),
      /** for whom: dimension → member, such as { "owner": "Anna Kowalczyk" }; without it, the whole team */
      of: z.record(z.string(), z.string()).optional(),
      /** a goal that comes back: the calendar unit that holds the as-of */
      every: z.enum(units).optional(),
      from: date.optional(),
      /** exclusive */
      to: date.optional(),
      target: z.union([z.number().nonnegative(), amount]),
      /** without it, a limit where less is better, such as a time; else at least this much */
      direction: z.enum(['atLeast', 'atMost']).optional(),
      /** why it matters to the organisation */
      reason: text.optional(),
      /** who took part in setting it */
      setWith: z.array(z.string()).optional(),
    })
    .refine(({ every, from, to }) => (every === undefined) === (from !== undefined && to !== undefined), 'a goal has either "every", or both "from" and "to"')
    .refine(({ from, to }) => from === undefined || to === undefined || from < to, '"to" is exclusive and must be later than "from"');
}

export type Goal = z.infer<typeof goalSchema>;
export type GoalInput = z.input<typeof goalSchema>;

/** A goal whose direction is decided. */
export type DirectedGoal = Goal & { readonly direction: 'atLeast' | 'atMost' };

/** What was reached in one of the periods before. */
export interface PastGoal {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly value: number | string;
  readonly reached: boolean;
}
