/** Takes from a source one by one, and never makes anybody wait who has other work: what comes is at hand when it has come. */
export interface Intake<T> {
  /** what is at hand; where nothing is, one is asked for */
  readonly look: () => T | null;
  /** what is at hand, and nothing is asked for */
  readonly atHand: () => T | null;
  /** of what was looked at: it is not at hand any more */
  readonly take: () => void;
  /** settles when what was asked for is at hand, or will never be; null where nothing was asked for */
  readonly arriving: () => Promise<null> | null;
  /** throws what the source threw */
  readonly throwFault: () => void;
  readonly close: () => Promise<void>;
}

export function intakeOf<T>(values: Iterable<T> | AsyncIterable<T>): Intake<T> {
  const source = Symbol.asyncIterator in values ? values[Symbol.asyncIterator]() : values[Symbol.iterator]();
  let atHand: T | null = null;
  let arriving: Promise<null> | null = null;
  let ended = false;
  let fault: { readonly error: unknown } | null = null;
  const ask = async (): Promise<void> => {
    try {
      const { done, value } = await source.next();
      if (done) ended = true;
      else atHand = value;
    } catch (error) {
      fault = { error };
      ended = true;
    }
  };
  return {
    look: () => {
      if (atHand === null && !ended)
        arriving ??= ask().then(() => {
          arriving = null;
          return null;
        });
      return atHand;
    },
    atHand: () => atHand,
    take: () => {
      atHand = null;
    },
    arriving: () => arriving,
    throwFault: () => {
      if (fault) throw fault.error;
    },
    close: async () => {
      const closed = source.return?.();
      // A generator that is still busy with the next one cannot be closed before that, and nobody waits for it.
      if (arriving === null) await closed;
    },
  };
}
