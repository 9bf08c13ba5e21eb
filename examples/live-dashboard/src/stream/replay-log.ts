/** An entry with the id under which a reader says it has it. */
export interface Entry<T> {
  readonly id: string;
  readonly value: T;
}

/** The last entries of a stream, for readers who missed some. */
export interface ReplayLog<T> {
  readonly add: (value: T) => void;
  /** of the newest entry; before there is one, of the beginning */
  readonly lastId: () => string;
  /** What came after an id; null where nobody can say: it is too old, of another run, or no id at all. */
  readonly after: (id: string) => readonly Entry<T>[] | null;
}

/**
 * @param run a word of this run of the server alone: the numbers of another one count something else
 * @param keep how many entries a reader may have missed
 */
export function replayLog<T>(run: string, keep: number): ReplayLog<T> {
  const entries: Entry<T>[] = [];
  let last = 0;
  const idOf = (number: number): string => `${run}-${number}`;
  return {
    lastId: () => idOf(last),
    add: (value) => {
      entries.push({ id: idOf(++last), value });
      if (entries.length > keep) entries.shift();
    },
    after: (id) => {
      const missed = last - numberOf(run, id);
      return missed >= 0 && missed <= entries.length ? entries.slice(entries.length - missed) : null;
    },
  };
}

/** The number in an id of this run; NaN of any other text. */
function numberOf(run: string, id: string): number {
  const digits = id.startsWith(`${run}-`) ? id.slice(run.length + 1) : '';
  return /^\d+$/.test(digits) ? Number(digits) : Number.NaN;
}
