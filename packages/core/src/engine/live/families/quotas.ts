import type { Row } from '../../../records/row.ts';
import type { Entry } from '../entries.ts';
import { type Family, pastOfUnit, rowsIn, tableOfRows, type World } from './family.ts';
import { recordsOf } from './merged.ts';

/** A quota in the pieces of time in which its owner holds it. */
export function quotas(world: World): Family {
  const rowsOf = ({ record }: Entry): readonly Row[] =>
    rowsIn('quotas', pastOfUnit(world, { quotas: [record], people: recordsOf('people', 'id', [record.owner], world) }));
  return {
    tables: ['quotas'],
    entities: ['quotas'],
    initial: (name, past) => {
      const pieces = [...world.records.all('quotas')].flatMap((entry) => rowsOf(entry).map((row) => [entry.number, row] as const));
      const rows = pieces.map(([, row]) => row);
      return { table: tableOfRows(name, rows, past, world), units: pieces.map(([key]) => key) };
    },
    touch: ({ before, after }, emit) => {
      const one = (after ?? before)!;
      emit(world.tables.quotas!, one.number, after ? rowsOf(after) : []);
    },
  };
}
