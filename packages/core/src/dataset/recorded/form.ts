import type { Recorder } from './recorder.ts';

/** The cells that a record has, in the order in which it has them. Records of one source have few forms: they share them, and the way to them. */
export interface Form {
  readonly names: readonly string[];
  /** the last of them, and what records it */
  readonly name: string;
  readonly recorder: Recorder | undefined;
  /** how many of the names must be there */
  readonly required: number;
  /** the forms that have one cell more */
  readonly longer: Form[];
  /** the one of them that a record had last */
  likely: Form | undefined;
}

export const emptyForm = (): Form => ({ names: [], name: '', recorder: undefined, required: 0, longer: [], likely: undefined });

/** The form with one cell more; undefined where nothing records such a cell. */
export function formWith(form: Form, name: string, recorderOf: (name: string) => Recorder | undefined): Form | undefined {
  const known = form.longer.find((longer) => longer.name === name);
  const made = known ?? longerForm(form, name, recorderOf(name));
  if (made) form.likely = made;
  return made;
}

function longerForm(form: Form, name: string, recorder: Recorder | undefined): Form | undefined {
  if (recorder === undefined) return undefined;
  const made: Form = { names: [...form.names, name], name, recorder, required: form.required + (recorder.required ? 1 : 0), longer: [], likely: undefined };
  form.longer.push(made);
  return made;
}
