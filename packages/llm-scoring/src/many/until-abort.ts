/** Waits for work until a signal is aborted, though the work does not hear it; with one listener, however much is waited for at a time. */
export function untilAbort(signal: AbortSignal): <T>(work: Promise<T>) => Promise<T> {
  const waiting = new Set<(reason: unknown) => void>();
  signal.addEventListener('abort', () => {
    for (const stop of waiting) stop(signal.reason);
  });
  return (work) =>
    new Promise((resolve, reject) => {
      waiting.add(reject);
      work.then(resolve, reject).finally(() => waiting.delete(reject));
    });
}
