import type { Language } from '@salesperf/core';
import type { Row } from '../wire.ts';
import { words } from '../words.ts';
import { personRow, type Reading, totalRow } from './reading.ts';

/** The rows of the page: the team, its people, and whoever else has records. */
export interface Rows {
  readonly keys: () => Iterable<string>;
  /** whether somebody new is among these */
  readonly take: (readings: readonly Reading[]) => boolean;
  readonly in: (language: Language) => readonly Row[];
}

export function rowsOf(people: readonly { readonly name: string }[]): Rows {
  const keys = new Set([totalRow, ...people.map(({ name }) => personRow(name))]);
  return {
    keys: () => keys,
    take: (readings) => {
      const before = keys.size;
      for (const { row, cell } of readings) if (cell) keys.add(row);
      return keys.size > before;
    },
    in: (language) => {
      const { whole, nobody } = words[language];
      const others = [...keys].filter((key) => key !== totalRow).map((key) => ({ key, name: key.slice(personRow(null).length) || nobody }));
      return [{ key: totalRow, name: whole }, ...others.sort((one, other) => one.name.localeCompare(other.name, language))];
    },
  };
}
