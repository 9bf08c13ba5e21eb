import { type Dataset, type Entity, entities, type Goal, insteadOf, SalesperfError, type Shape, shape, type Table, tables } from '@salesperf/core';
import { dimensionsInstead, type Where } from './dimensions.ts';

/**
 * A goal for a person or a group that is not there would stay without data for ever.
 * @throws SalesperfError `invalid_definition` that names the config, the goal and the nearest names
 */
export function assertGoals(goals: readonly Goal[], where: Where, file: string): void {
  for (const goal of goals) {
    for (const [dimension, member] of Object.entries(goal.of ?? {})) {
      const refuse = (why: string): never => {
        throw new SalesperfError('invalid_definition', `Cannot use the goal "${nameOf(goal)}" of the config ${file}: ${why}`, { file });
      };
      const there = dimensionsInstead(dimension, where);
      if (there) refuse(`"of" names "${dimension}", and no record has it; ${insteadOf(dimension, there)}`);
      const { ids, names } = membersOf(dimension, where.dataset);
      if (!ids.has(member) && !names.has(member)) refuse(`no record has "${member}" as "${dimension}"; ${insteadOf(member, [...names].sort())}`);
    }
  }
}

const nameOf = ({ name, id, metric }: Goal): string => (typeof name === 'string' ? name : name?.en) ?? id ?? metric;

/** The columns of a table that play a dimension. */
const columnsPlaying = (dimension: string, entity: Entity): string[] =>
  Object.entries((tables[entity] as unknown as Table<Shape>)[shape].columns).flatMap(([column, spec]) => (spec.dimension === dimension ? [column] : []));

/** Who or what the records name in a dimension: as they write it, and as people read it. */
export function membersOf(dimension: string, { records, labels }: Dataset): { ids: ReadonlySet<string>; names: ReadonlySet<string> } {
  const ids = new Set<string>();
  for (const entity of entities) {
    const columns = columnsPlaying(dimension, entity);
    for (const record of records[entity] ?? []) {
      const own = (record.dimensions as Readonly<Record<string, string | null>> | undefined)?.[dimension];
      for (const member of [...columns.map((column) => record[column]), own]) if (typeof member === 'string') ids.add(member);
    }
  }
  return { ids, names: new Set([...ids].map((id) => labels[dimension]?.[id] ?? id)) };
}
