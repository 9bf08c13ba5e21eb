import { quoteList } from '@salesperf/core';
import { fold } from '../text/fold.ts';
import { fail, type Read } from './read.ts';

export interface WordOptions<V> {
  /** cell, any case → value; null is "not recorded" */
  readonly words?: Readonly<Record<string, V | null>> | undefined;
  /** part of a cell, any case → value; the first that is found counts */
  readonly contains?: Readonly<Record<string, V | null>> | undefined;
  /** what every other cell means */
  readonly otherwise?: V | null | undefined;
}

/** What the declared words make of a cell: a value, null, or undefined where they do not speak of it. */
export function translate<V>({ words = {}, contains = {}, otherwise }: WordOptions<V>): (cell: string) => V | null | undefined {
  const exact = new Map(Object.entries(words).map(([word, value]) => [fold(word), value]));
  const partial = Object.entries(contains).map(([word, value]) => [fold(word), value] as const);
  if (exact.size === 0 && partial.length === 0) return () => otherwise;
  return (cell) => {
    const word = fold(cell);
    if (exact.has(word)) return exact.get(word)!;
    const found = partial.find(([part]) => word.includes(part));
    return found ? found[1] : otherwise;
  };
}

/** Reads one of a closed list of values. */
export function readChoice(values: readonly string[]): Read<string> {
  const byWord = new Map(values.map((value) => [fold(value), value]));
  return (cell) =>
    byWord.get(cell) ?? byWord.get(fold(cell)) ?? fail(`is none of ${quoteList(values)}; say what it means with "words", "contains" or "otherwise"`);
}

export interface FlagOptions {
  readonly true?: readonly string[] | undefined;
  readonly false?: readonly string[] | undefined;
}

const yes = ['true', 'yes', 'y', '1', 'да', 'истина'];
const no = ['false', 'no', 'n', '0', 'нет', 'ложь'];

/** Reads true or false. Words declared take the place of the known ones. */
export function readFlag(options: FlagOptions): Read<boolean> {
  const [truths, untruths] = [options.true ?? yes, options.false ?? no].map((words) => new Set(words.map(fold)));
  return (cell) => {
    if (truths!.has(cell)) return true;
    if (untruths!.has(cell)) return false;
    const word = fold(cell);
    if (truths!.has(word)) return true;
    if (untruths!.has(word)) return false;
    return fail(`is neither true (${[...truths!].join(', ')}) nor false (${[...untruths!].join(', ')}); say so with "true" and "false"`);
  };
}
