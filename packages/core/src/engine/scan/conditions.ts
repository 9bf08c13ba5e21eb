import type { StoredColumn } from '../../dataset/column.ts';
import { type ConditionNode, isTimed, type TimedNode } from '../../metric/node.ts';
import type { Answer, Reading } from '../reading.ts';
import { markCodes, markFlags } from './marks.ts';
import { inPeriod, overdue, type PlacedTest, placedRange, within } from './placed-conditions.ts';
import { filled, isComparable, type Range, ranged } from './ranges.ts';
import type { Field, Marker } from './signer.ts';

/** What a field says of the rows of a class: the answers to the conditions that it is about. */
type Said = readonly Answer[];

/** Where the answer to a condition is found. */
type Clause =
  | { readonly by: 'row'; readonly field: Field<Said>; readonly index: number }
  | { readonly by: 'place'; readonly test: PlacedTest }
  | { readonly by: 'model'; readonly answer: boolean };

/** Conditions on the rows of a table, as they are worked out. */
export interface Judged {
  readonly fields: readonly Field<Said>[];
  /** tests of those that depend on the period */
  readonly tests: readonly PlacedTest[];
  /** Whether all of these, out of the conditions, hold by what the fields and the tests say; a false one decides even where another cannot be told. */
  readonly all: (where: readonly ConditionNode[], says: (field: Field<Said>) => Said, tested?: (test: PlacedTest) => Answer) => Answer;
}

/** @param heldBy every row stands in the period that holds the moment in this column of its, so that no test is needed */
export function judge(conditions: readonly ConditionNode[], reading: Reading, heldBy?: string): Judged {
  const clauses = clausesOf(conditions, reading, heldBy);
  const found = [...new Set(clauses.values())];
  return {
    fields: [...new Set(found.flatMap((clause) => (clause.by === 'row' ? [clause.field] : [])))],
    tests: found.flatMap((clause) => (clause.by === 'place' ? [clause.test] : [])),
    all: (where, says, tested) => {
      let answer: Answer = true;
      for (const condition of where) {
        const clause = clauses.get(condition)!;
        const one = clause.by === 'row' ? says(clause.field)[clause.index]! : clause.by === 'place' ? tested!(clause.test) : clause.answer;
        if (one === false) return false;
        if (one !== true && answer === true) answer = one;
      }
      return answer;
    },
  };
}

function clausesOf(conditions: readonly ConditionNode[], reading: Reading, heldBy: string | undefined): ReadonlyMap<ConditionNode, Clause> {
  const keys = new Map(conditions.map((condition) => [condition, JSON.stringify(condition)]));
  const clauses = distinctClauses(conditions, reading, heldBy);
  return new Map([...keys].map(([condition, key]) => [condition, clauses.get(key)!]));
}

/** Equal conditions are one; those on one column of words or flags are answered together. */
function distinctClauses(conditions: readonly ConditionNode[], reading: Reading, heldBy: string | undefined): ReadonlyMap<string, Clause> {
  const distinct = new Map(conditions.map((condition) => [JSON.stringify(condition), condition]));
  const clauses = new Map<string, Clause>();
  const together = new Map<string, ConditionNode[]>();
  for (const [key, condition] of distinct) {
    const column = isTimed(condition) ? undefined : reading.table.columns[condition.column];
    if (!isTimed(condition) && (column?.kind === 'codes' || column?.kind === 'flags'))
      together.set(condition.column, [...(together.get(condition.column) ?? []), condition]);
    else if (condition.node === 'inPeriod' && condition.column === heldBy) clauses.set(key, { by: 'model', answer: condition.is });
    else clauses.set(key, clauseOf(condition, column, reading));
  }
  for (const [name, list] of together) {
    const field = cellField(reading.table.columns[name]!, list as CellCondition[]);
    list.forEach((condition, index) => void clauses.set(JSON.stringify(condition), { by: 'row', field, index }));
  }
  return clauses;
}

/** Whether it takes the period to tell if a condition holds on a row. */
export function dependsOnPeriod(condition: ConditionNode, reading: Reading): boolean {
  if (isTimed(condition)) return condition.node === 'overdue';
  const column = reading.table.columns[condition.column];
  return column !== undefined && (condition.node === 'inPeriod' || (condition.node === 'range' && !isComparable(condition, column, reading)));
}

function clauseOf(condition: ConditionNode, column: StoredColumn | undefined, reading: Reading): Clause {
  const byRow = (field: Field<Said>): Clause => ({ by: 'row', field, index: 0 });
  const byPlace = (test: PlacedTest): Clause => ({ by: 'place', test });
  if (isTimed(condition)) return condition.node === 'within' ? byRow(within(condition, reading)) : byPlace(overdue(condition, reading));
  if (!column) return { by: 'model', answer: absentAnswer(condition, reading) };
  if (condition.node === 'inPeriod') return byPlace(inPeriod(condition.is, column, reading.axis));
  if (condition.node === 'known') return byRow(filled(column, condition.is));
  const range = condition as Range;
  return isComparable(range, column, reading) ? byRow(ranged(range, column, reading)) : byPlace(placedRange(range, reading));
}

/** The model says what an absent flag means; the planner has made sure that nothing else is absent. */
function absentAnswer(condition: Exclude<ConditionNode, TimedNode>, { shape }: Reading): boolean {
  const { absent } = shape.columns[condition.column]!;
  if (condition.node === 'known') return condition.is === (absent !== undefined);
  return condition.node === 'is' && absent !== undefined && condition.values.includes(absent);
}

type CellCondition = Extract<ConditionNode, { readonly values: unknown }> | { readonly node: 'known'; readonly column: string; readonly is: boolean };

function holds(condition: CellCondition, cell: string | boolean | null): boolean {
  if (condition.node === 'known') return (cell !== null) === condition.is;
  const isOne = cell !== null && condition.values.includes(cell);
  return condition.node === 'is' ? isOne : !isOne;
}

/** Cells of which all conditions say the same are of one class. */
function cellField(column: StoredColumn, conditions: readonly CellCondition[]): Field<Said> {
  const answers: Said[] = [];
  const classes = new Map<string, number>();
  const classOf = (cell: string | boolean | null): number => {
    const said = conditions.map((condition) => holds(condition, cell));
    const key = said.join();
    if (!classes.has(key)) classes.set(key, answers.push(said) - 1);
    return classes.get(key)!;
  };
  const shifted = (list: readonly number[], shift: number): Int32Array => Int32Array.from(list, (one) => one << shift);
  if (column.kind === 'flags') {
    // A flag is stored as 0, 1, or 2 for empty.
    const byValue = [classOf(false), classOf(true), classOf(null)];
    return { answers, marker: (shift) => markFlags(column.values, shifted(byValue, shift)), cellOf: column };
  }
  const { codes, words } = column as Extract<StoredColumn, { kind: 'codes' }>;
  const byCode = [classOf(null), ...words.map(classOf)];
  // Words may still come: of one that is asked for, and of any other, it is known what will be said.
  for (const condition of conditions) if (condition.node !== 'known') for (const cell of condition.values) classOf(cell as string);
  classOf(otherWord);
  return { answers, marker: (shift) => markWords(codes, words, shifted(byCode, shift), (word) => classOf(word) << shift), cellOf: column };
}

/** A word that nobody asks for. */
const otherWord = '\u0000';

/** Words that have come since are learned first. */
function markWords(codes: Int32Array, words: readonly string[], classes: Int32Array, classOf: (word: string) => number): Marker {
  let [known, table] = [words.length, classes];
  let mark = markCodes(codes, table);
  return (rows, count, marks) => {
    if (known < words.length) {
      if (words.length >= table.length) {
        const larger = new Int32Array(2 * words.length + 1);
        larger.set(table);
        table = larger;
        mark = markCodes(codes, table);
      }
      for (; known < words.length; known++) table[known + 1] = classOf(words[known]!);
    }
    mark(rows, count, marks);
  };
}
