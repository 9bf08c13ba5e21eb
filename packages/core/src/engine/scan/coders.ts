import type { PlacedNode } from '../../metric/node.ts';
import type { Context, Source } from '../context.ts';
import { isOverlapping, type Member, memberColumn, membersOf } from '../dimensions.ts';
import type { Codes } from '../people.ts';
import { addCodes } from './marks.ts';
import type { Placing } from './placing.ts';

/** The members of a dimension as small numbers. */
export interface Coder {
  readonly memberOf: (code: number) => Member;
  /** of a column: the code of the member of each row − 1 */
  readonly codes?: Int32Array;
  /** how many codes there are; null where they come up as rows are read */
  readonly size: number | null;
  /** adds the code of the member of each pair of a row and a period, so many times, to what is there; absent where a row may have several */
  readonly add?: (rows: Int32Array, periods: Int32Array, count: number, into: Int32Array, scale: number) => void;
  /** the codes of all members */
  readonly codesOf: (row: number, index: number) => readonly number[];
}

export function coderOf(dimension: string, placed: PlacedNode, placing: Placing, source: Source, context: Context): Coder {
  const column = memberColumn(dimension, placed, source, context);
  return column === undefined ? lookedUp(dimension, placed, placing, source, context) : stored(column);
}

/** A column of the table itself has its codes; nobody has the first. */
export function stored(column: Codes | null): Coder {
  const { words } = column ?? { words: [] };
  return {
    memberOf: (code) => (code === 0 ? null : words[code - 1]!),
    size: words.length + 1,
    ...(column ? { codes: column.codes } : {}),
    add: (rows, _, count, into, scale) => column && addCodes(column.codes, scale, rows, count, into),
    codesOf: (row) => [column ? column.codes[row]! + 1 : 0],
  };
}

/** Members that are looked up get their codes as they come. */
function lookedUp(dimension: string, placed: PlacedNode, { momentOf }: Placing, source: Source, context: Context): Coder {
  const members: Member[] = [];
  const codes = new Map<Member, number>();
  const codeOf = (member: Member): number => {
    const known = codes.get(member) ?? members.push(member) - 1;
    codes.set(member, known);
    return known;
  };
  const find = membersOf(dimension, placed, source, context);
  return {
    memberOf: (code) => members[code]!,
    size: null,
    ...(isOverlapping(dimension)
      ? {}
      : {
          add: (rows: Int32Array, periods: Int32Array, count: number, into: Int32Array, scale: number): void => {
            for (let place = 0; place < count; place++) into[place]! += codeOf(find(rows[place]!, momentOf(rows[place]!, periods[place]!))[0]!) * scale;
          },
        }),
    codesOf: (row, index) => find(row, momentOf(row, index)).map(codeOf),
  };
}
