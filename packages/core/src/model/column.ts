/** What a column holds. The unit of everything worked out from it is inferred from this. */
export type ColumnType = 'choice' | 'label' | 'reference' | 'flag' | 'number' | 'seconds' | 'money' | 'ratio' | 'score' | 'instant' | 'text';

export interface Spec<T extends ColumnType = ColumnType, V extends string = string> {
  readonly type: T;
  /** the closed list of a `choice` */
  readonly values?: readonly V[];
  /** the conformed dimension this column plays: the same name means the same thing in every table */
  readonly dimension?: string;
  /** a record without it is rejected */
  readonly required?: true;
  /** what an absent cell means where the source has no such column at all */
  readonly absent?: boolean;
  /** of a moment: which column says who is responsible then (a deal's opener at its creation) */
  readonly owner?: string;
  /** of a moment: every row has one, so an empty cell is unknown, where elsewhere it means "has not happened"; before it, the row was not there */
  readonly always?: true;
  /** of a moment: may lie ahead and yet be known, such as a due date; any other moment after the as-of has not happened yet */
  readonly planned?: true;
  /** of a moment: the owner's team, manager and region are looked up then, not at the moment that places the row */
  readonly person?: true;
  /** of a moment: the unit's life begins here; its cohort is the calendar unit that holds it */
  readonly cohort?: true;
  /** known only from the moment in this column of the same table on */
  readonly since?: string;
  /** worked out by salesperf, never given by a record */
  readonly derived?: true;
  /** out of these columns of records, of its own table where none is named: what a source lacks that does not have it */
  readonly madeFrom?: readonly string[];
}

type Options<K extends keyof Spec> = Pick<Spec, K>;

/** One of a closed list of values, such as a status. */
export const choice = <const V extends string, const O extends Options<'dimension' | 'required' | 'derived' | 'madeFrom' | 'since'> = object>(
  values: readonly V[],
  options?: O,
): Spec<'choice', V> & O => ({ type: 'choice', values, ...options }) as Spec<'choice', V> & O;

/** The team's own word for something: a stage, a product, a loss reason. */
export const label = <const O extends Options<'required' | 'derived' | 'madeFrom' | 'since'> = object>(dimension?: string, options?: O): Spec<'label'> & O =>
  named('label', dimension, options);

/** The id of another record. */
export const reference = <const O extends Options<'required' | 'derived' | 'madeFrom'> = object>(dimension?: string, options?: O): Spec<'reference'> & O =>
  named('reference', dimension, options);

export const flag = <const O extends Options<'absent' | 'derived' | 'madeFrom' | 'since'> = object>(options?: O): Spec<'flag'> & O => plain('flag', options);
export const number = <const O extends Options<'required' | 'derived' | 'madeFrom' | 'since'> = object>(options?: O): Spec<'number'> & O =>
  plain('number', options);

/** An exact amount; its currency stands in the record's `currency`. */
export const money = (): Spec<'money'> => ({ type: 'money' });

/** A part of a whole, 0 to 1, such as a probability or a share of the credit. Never summed. */
export const ratio = <const O extends Options<'required'> = object>(options?: O): Spec<'ratio'> & O => plain('ratio', options);

/** A length of time that was measured, in seconds. */
export const seconds = <const O extends Options<'since'> = object>(options?: O): Spec<'seconds'> & O => plain('seconds', options);

/** A number on a scale, such as 0–100 or 1–5. */
export const score = <const O extends Options<'since'> = object>(options?: O): Spec<'score'> & O => plain('score', options);

/** A moment: epoch milliseconds, or an ISO string with its offset. */
export const instant = <const O extends Options<'required' | 'owner' | 'derived' | 'madeFrom' | 'always' | 'planned' | 'person' | 'cohort'> = object>(
  options?: O,
): Spec<'instant'> & O => plain('instant', options);

/** Free text that no metric reads: a name, a quotation. */
export const text = (): Spec<'text'> => ({ type: 'text' });

/** The options stay in the type: whether a cell is required, or derived, decides the type of a record. */
const plain = <T extends ColumnType, O>(type: T, options?: O): Spec<T> & O => ({ type, ...options }) as unknown as Spec<T> & O;
const named = <T extends ColumnType, O>(type: T, dimension?: string, options?: O): Spec<T> & O =>
  plain(type, { ...(dimension ? { dimension } : {}), ...options } as O);
