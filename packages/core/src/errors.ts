const marker = Symbol.for('salesperf.error');

/** What went wrong, as a short stable word a program can switch on. */
export type ErrorCode =
  | 'invalid_argument'
  | 'invalid_definition'
  | 'invalid_record'
  | 'unknown_metric'
  | 'unknown_dimension'
  | 'unknown_zone'
  | 'unreadable'
  | 'unavailable'
  | 'missing';

/**
 * The only class in salesperf. Its message is one sentence for a person: the action, the state, what would be right.
 * Recognise it with {@link isSalesperfError}, never with `instanceof`: two copies of the package may be loaded.
 */
export class SalesperfError extends Error {
  override readonly name = 'SalesperfError';
  readonly [marker] = true;
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

export const isSalesperfError = (error: unknown): error is SalesperfError => typeof error === 'object' && error !== null && marker in error;

/** `"a", "b" or "c"`: the names a sentence offers as the right ones. */
export function quoteList(names: readonly string[], last = 'or'): string {
  const quoted = names.map((name) => `"${name}"`);
  return quoted.length < 2 ? (quoted[0] ?? 'none') : `${quoted.slice(0, -1).join(', ')} ${last} ${quoted.at(-1)}`;
}
