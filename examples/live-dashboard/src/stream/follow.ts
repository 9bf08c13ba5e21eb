import type { Writable } from 'node:stream';
import type { Entry } from './replay-log.ts';

/** What a reader is told: the changes it missed, or where they are not known any longer, how all stands. */
export interface Source<T> {
  readonly lastId: () => string;
  readonly after: (id: string) => readonly Entry<T>[] | null;
  readonly changeFrame: (entry: Entry<T>) => string;
  readonly snapshotFrame: () => string;
}

/**
 * Keeps a reader up to date, from the id it has. It is only a place in the log: one that does not read holds no more
 * than its socket does, goes on where it was, and gets a snapshot where the log has moved past it.
 * Returns what to call when there is something new.
 */
export function follow<T>(reader: Writable, source: Source<T>, from: string): () => void {
  let at = from;
  let isFull = false;
  const write = (text: string, id: string): void => {
    isFull = !reader.write(text);
    at = id;
  };
  const catchUp = (): void => {
    if (isFull) return;
    const missed = source.after(at);
    if (!missed) write(source.snapshotFrame(), source.lastId());
    for (const entry of missed ?? []) {
      write(source.changeFrame(entry), entry.id);
      if (isFull) return;
    }
  };
  reader.on('drain', () => {
    isFull = false;
    catchUp();
  });
  catchUp();
  return catchUp;
}
