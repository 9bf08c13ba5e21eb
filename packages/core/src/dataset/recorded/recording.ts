import type { Shape } from '../../model/table.ts';
import type { Form, GivenColumn } from '../plain/form.ts';
import type { RecordReader } from '../plain/record.ts';
import type { Dictionaries } from '../words.ts';
import { shortened } from './column.ts';
import type { Filler } from './filler.ts';
import { fillerIn, type RecordTable } from './table.ts';

/** A table of records that is being filled. */
export interface Recording {
  /** Adds a record that is plainly right. Of any other it says false, and adds nothing. */
  readonly add: (record: unknown) => boolean;
  readonly table: () => RecordTable;
}

/** @param length how many records will be offered, at most */
export function recordingOf(of: Shape, read: RecordReader, length: number, dictionaries: Dictionaries): Recording {
  const fillers = new Map<string, Filler>();
  const byPlace: (Filler | undefined)[] = [];
  const forms: Form[] = [];
  const begin = ({ name, place }: GivenColumn): Filler => {
    const filler = fillerIn(of, name, length, dictionaries);
    fillers.set(name, filler);
    byPlace[place] = filler;
    return filler;
  };
  const take = (column: GivenColumn, cell: unknown): void => {
    const filler = byPlace[column.place] ?? begin(column);
    if (cell !== null) filler.put(forms.length, cell);
  };
  return {
    add: (record) => {
      const form = read(record, take);
      if (form) return forms.push(form) > 0;
      for (const filler of fillers.values()) filler.clear(forms.length);
      return false;
    },
    table: () => {
      // Columns that no record has in the end are none.
      const names = new Set([...new Set(forms)].flatMap((form) => form.names));
      const columns = new Map([...names].map((name) => [name, shortened(fillers.get(name)!.column, length, forms.length)]));
      return { length: forms.length, columns, forms };
    },
  };
}
