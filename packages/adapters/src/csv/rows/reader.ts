import { quoteList, type Spec } from '@salesperf/core';
import { readInstant } from '../cells/date.ts';
import { readDuration } from '../cells/duration.ts';
import { readCurrency, readMoney } from '../cells/money.ts';
import { readNumber } from '../cells/number.ts';
import { fail, type Read } from '../cells/read.ts';
import { readChoice, readFlag } from '../cells/words.ts';
import type { CellOptions } from '../mapping/cell.ts';
import type { Stage } from '../mapping/schema.ts';
import { fold, tidy } from '../text/fold.ts';

/** What the cells of a run have in common. */
export interface Setting {
  /** zone of the report */
  readonly zone: string;
  /** zone of the times in the files, where they do not say */
  readonly fileZone: string;
  readonly stages?: readonly Stage[] | undefined;
}

/** What a cell is to become. */
export interface Target {
  readonly column: string;
  readonly spec: Spec;
}

/** Reads a stage of the list, by its name or another word for it. */
function readStage(stages: readonly Stage[]): Read<string> {
  const byWord = new Map(stages.flatMap((stage) => [stage.name, ...(stage.words ?? [])].map((word) => [fold(word), stage.name])));
  return (text) =>
    byWord.get(fold(text)) ??
    fail(
      `is no stage of the mapping, which knows ${quoteList(
        stages.map(({ name }) => name),
        'and',
      )}; add it to "stages"`,
    );
}

const inCase = (text: string, letters: 'lower' | 'upper' | undefined): string =>
  letters === 'lower' ? text.toLowerCase() : letters === 'upper' ? text.toUpperCase() : text;

/** How a filled cell of a type is read. An id keeps all its letters; a label has its spaces tidied; a text stays as it is. */
export function readerOf({ column, spec }: Target, options: CellOptions, { zone, fileZone, stages }: Setting): Read<unknown> {
  switch (spec.type) {
    case 'instant':
      return readInstant({ ...options, zone: options.zone ?? fileZone }, zone);
    case 'money':
      return readMoney(options);
    case 'seconds':
      return readDuration(options);
    case 'number':
    case 'score':
    case 'ratio':
      return readNumber(options);
    case 'flag':
      return readFlag(options);
    case 'choice':
      return readChoice(spec.values!);
    case 'reference':
      return (text) => inCase(text.trim(), options.case);
    case 'label':
      if (column === 'currency') return readCurrency(options);
      if (column === 'stage' && stages) return readStage(stages);
      return (text) => inCase(tidy(text), options.case);
    case 'text':
      return (text) => inCase(text, options.case);
  }
}

/** A value stated in the mapping, as the column holds it. */
export function constantOf({ spec }: Target, options: CellOptions, { zone }: Setting): (value: string | number | boolean | null) => unknown {
  if (spec.type === 'instant') {
    const read = readInstant({ inclusive: options.inclusive }, zone);
    return (value) => (value === null ? null : read(String(value)));
  }
  return (value) => (spec.type === 'money' && value !== null ? { amount: String(value) } : value);
}
