import * as z from 'zod';

export const sides = ['rep', 'customer'] as const;
/** Whose side of the talk: the team's or the customer's. */
export type Side = (typeof sides)[number];

const milliseconds = z.number().min(0);

export const turnSchema = z.strictObject({
  /** place in the talk, counted from 1 */
  index: z.int().min(1),
  side: z.enum(sides),
  /** as the transcript names them */
  speaker: z.string().min(1),
  text: z.string(),
  /** milliseconds from the start of the recording */
  startMs: milliseconds.optional(),
  endMs: milliseconds.optional(),
  /** the stretches of speech of a turn that also holds pauses, or its words, in order; without them it is speech from its start to its end */
  segments: z
    .array(z.strictObject({ startMs: milliseconds, endMs: milliseconds, text: z.string() }))
    .readonly()
    .optional(),
});

/** What was said, turn by turn, in order. */
export const transcriptSchema = z.strictObject({
  turns: z.array(turnSchema).refine((turns) => turns.every((turn, i) => turn.index === i + 1), 'must have turns numbered 1, 2, 3 … in order'),
});

export type Turn = Readonly<z.infer<typeof turnSchema>>;
export interface Transcript {
  readonly turns: readonly Turn[];
}
