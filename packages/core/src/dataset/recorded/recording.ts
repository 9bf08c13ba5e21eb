import type { Shape } from '../../model/table.ts';
import { type Dictionaries, vocabularyOf, wordsOf } from '../words.ts';
import { isPlainObject } from './about.ts';
import { type RecordColumn, shortened } from './column.ts';
import { emptyForm, type Form, formWith } from './form.ts';
import { aboutRecorders, type Recorder, recorderOf } from './recorder.ts';
import type { RecordTable } from './table.ts';

/** A table of records that is being filled. */
export interface Recording {
  /**
   * Adds a record that is plainly right, converted as the schema would convert it. Of any other it says false, right or wrong, and
   * adds nothing: it takes no decision against a record. Symbols are no cells, and neither is what does not show in an enumeration;
   * a cell that is undefined is as one that is absent.
   */
  readonly add: (record: unknown) => boolean;
  readonly table: () => RecordTable;
}

type Recorders = Map<string, Recorder>;

/** @param length how many records will be offered, at most */
export function recordingOf(of: Shape, length: number, dictionaries: Dictionaries): Recording {
  const required = Object.values(of.columns).filter((spec) => spec.required && !spec.derived).length;
  const recorders: Recorders = new Map();
  const recorderFor = (name: string): Recorder | undefined => {
    const known = recorders.get(name) ?? recorderNamed(name, of, length, dictionaries);
    if (known) recorders.set(name, known);
    return known;
  };
  const empty = emptyForm();
  const forms: Form[] = [];
  return {
    add: (record) => {
      const form = isPlainObject(record) ? recorded(record, forms.length, empty, recorderFor) : undefined;
      if (form?.required === required) return forms.push(form) > 0;
      for (const recorder of recorders.values()) recorder.clear(forms.length);
      return false;
    },
    table: () => ({ length: forms.length, columns: columnsOf(forms, recorders, length), forms }),
  };
}

function recorderNamed(name: string, { columns }: Shape, length: number, dictionaries: Dictionaries): Recorder | undefined {
  if (name === 'dimensions' || name === 'origin') return aboutRecorders[name](length);
  const spec = Object.hasOwn(columns, name) ? columns[name] : undefined;
  return spec === undefined || spec.derived ? undefined : recorderOf(spec, length, wordsOf(dictionaries, vocabularyOf(name, spec, columns)));
}

/** Keeps the cells of a record, each of which is read once: what a getter says the next time is not what was checked. */
function recorded(record: Record<string, unknown>, row: number, empty: Form, recorderFor: (name: string) => Recorder | undefined): Form | undefined {
  let form = empty;
  for (const name in record) {
    let longer = form.likely;
    if (longer?.name !== name) longer = formWith(form, name, recorderFor);
    if (longer === undefined) return undefined;
    const cell = record[name];
    if (cell === undefined) continue;
    const recorder = longer.recorder!;
    if (cell === null ? !recorder.nullable : !recorder.put(row, cell)) return undefined;
    form = longer;
  }
  return form;
}

/** Columns that no record has in the end are none. */
function columnsOf(forms: readonly Form[], recorders: Recorders, length: number): ReadonlyMap<string, RecordColumn> {
  const names = new Set([...new Set(forms)].flatMap((form) => form.names));
  return new Map([...names].map((name) => [name, shortened(recorders.get(name)!.column(), length, forms.length)]));
}
