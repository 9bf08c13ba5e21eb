import { quoteList } from '@salesperf/core';
import type { Condition, Test } from '../mapping/condition.ts';
import { fold } from '../text/fold.ts';
import { type Columns, findColumn } from './columns.ts';
import { emptyWords } from './empty.ts';
import type { Reason, Row } from './row.ts';

const list = (given: string | readonly string[]): readonly string[] => (typeof given === 'string' ? [given] : given);

interface Checks {
  readonly holds: (word: string, empty: boolean) => boolean;
  readonly wanted: string;
}

function checksOf(test: Test): Checks[] {
  if (typeof test === 'string' || Array.isArray(test)) return checksOf({ is: test });
  const { is, not, contains, filled } = test as Exclude<Test, string | string[]>;
  const checks: Checks[] = [];
  const words = (given: string | readonly string[]) => new Set(list(given).map(fold));
  if (is !== undefined) {
    const wanted = words(is);
    checks.push({ holds: (word) => wanted.has(word), wanted: quoteList(list(is)) });
  }
  if (not !== undefined) {
    const unwanted = words(not);
    checks.push({ holds: (word) => !unwanted.has(word), wanted: `anything but ${quoteList(list(not))}` });
  }
  if (contains !== undefined) {
    const parts = [...words(contains)];
    checks.push({ holds: (word) => parts.some((part) => word.includes(part)), wanted: `something with ${quoteList(list(contains))} in it` });
  }
  if (filled !== undefined) checks.push({ holds: (_, empty) => empty !== filled, wanted: filled ? 'anything' : 'nothing' });
  return checks;
}

/** A condition over the rows of a file: the reason why a row does not meet it, or nothing. */
export function compileCondition(condition: Condition, columns: Columns): (row: Row) => Reason | undefined {
  const alternatives = (Array.isArray(condition) ? condition : [condition]).map((allOf) =>
    Object.entries(allOf).map(([name, test]) => ({ column: findColumn(columns, name), checks: checksOf(test) })),
  );
  const empties = new Map(columns.list.map(({ index, reading }) => [index, emptyWords(reading.empty)]));
  return (row) => {
    let reason: Reason | undefined;
    for (const allOf of alternatives) {
      const failed = allOf.find(({ column, checks }) => {
        const word = fold(row.cells[column.index]!);
        return checks.some(({ holds }) => !holds(word, empties.get(column.index)!.has(word)));
      });
      if (!failed) return undefined;
      const wanted = failed.checks.map((check) => check.wanted).join(' and ');
      reason ??= { column: failed.column.name, reason: `"${failed.column.name}" is "${row.cells[failed.column.index]}", kept is ${wanted}` };
    }
    return reason;
  };
}
