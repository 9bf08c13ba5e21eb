/** Why a cell cannot be read: the end of a sentence that begins with the cell, and says what would be right. */
export interface Failure {
  readonly failure: string;
  /** the mapping itself is wrong, so the run must stop */
  readonly refused?: true;
}

export type Read<T> = (text: string) => T | Failure;

export const fail = (failure: string): Failure => ({ failure });
export const isFailure = (value: unknown): value is Failure => typeof value === 'object' && value !== null && 'failure' in value;
