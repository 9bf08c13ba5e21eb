import { quoteList, SalesperfError } from '../errors.ts';
import { bases, derived, entities, type TableName, tableNames, tables } from '../model/index.ts';
import { type Shape, shape } from '../model/table.ts';

/** The columns of every table, the team's own among them. */
export type Shapes = { readonly [T in TableName]: Shape };

/** Any table, whatever its columns. */
export interface AnyTable {
  readonly [shape]: Shape;
}

/** Tables that carry the columns which the team added to what they are made from; an employment is a person's time and nothing else. */
const carriers = (Object.keys(derived) as (keyof typeof derived)[]).filter((name) => name !== 'employments');

/** The shapes of the model, with the tables that the team extended in their place. Throws for a table that records are not given of. */
export function shapesWith(extended: readonly AnyTable[]): Shapes {
  const shapes = new Map(tableNames.map((name): [string, Shape] => [name, tables[name][shape]]));
  for (const { [shape]: own } of extended) {
    if (!(entities as readonly string[]).includes(own.name)) unusable(own.name, `there are no records of it, expected one of ${quoteList(entities)}`);
    const lacking = Object.keys(shapes.get(own.name)!.columns).find((column) => !(column in own.columns));
    if (lacking !== undefined) unusable(own.name, `it lacks the column "${lacking}", expected a table made by "${own.name}.with"`);
    shapes.set(own.name, own);
  }
  for (const name of carriers) shapes.set(name, carrying(shapes.get(name)!, shapes.get(bases(name)[0]!)!.own ?? {}));
  return Object.fromEntries(shapes) as Shapes;
}

/** A column of the table itself stands before one of the same name that it would carry. */
const carrying = (of: Shape, own: NonNullable<Shape['own']>): Shape => ({ ...of, columns: { ...own, ...of.columns }, own });

function unusable(name: string, state: string): never {
  throw new SalesperfError('invalid_argument', `Cannot use the table "${name}": ${state}`, { table: name });
}
