import { hashOf } from '../../../hash.ts';
import type { Spec } from '../../../model/column.ts';
import { type Entity, type Records, tables } from '../../../model/index.ts';
import { shape } from '../../../model/table.ts';

/** What stands in every part. */
const everywhere: readonly string[] = ['people', 'stages'];

/**
 * Records dealt out to parts as the salt decides. Units of the first part keep their names and those of others get one of their part, so that
 * no two parts name the same.
 */
export function apart(records: Records, parts: number, salt: number): Records[] {
  return Array.from(
    { length: parts },
    (_, part) =>
      Object.fromEntries(
        Object.entries(records).map(([entity, rows]) => [
          entity,
          everywhere.includes(entity)
            ? rows
            : (rows as readonly object[]).flatMap((row, index) =>
                Number(`0x${hashOf([salt, entity, index]).slice(0, 8)}`) % parts === part ? [renamed(entity as Entity, row, part)] : [],
              ),
        ]),
      ) as Records,
  );
}

/** All of them; of what stands in every part once. */
export const together = (parts: readonly Records[]): Records =>
  Object.fromEntries(
    Object.keys(parts[0]!).map((entity) => [
      entity,
      everywhere.includes(entity) ? parts[0]![entity as Entity] : parts.flatMap((part) => (part[entity as Entity] ?? []) as readonly object[]),
    ]),
  ) as Records;

function renamed(entity: Entity, row: object, part: number): object {
  if (part === 0) return row;
  const units = Object.entries<Spec>(tables[entity][shape].columns).filter(
    ([column, { type }]) => type === 'reference' && !/owner|manager|closer|opener/i.test(column),
  );
  const cells = row as Readonly<Record<string, unknown>>;
  return { ...cells, ...Object.fromEntries(units.flatMap(([column]) => (typeof cells[column] === 'string' ? [[column, `${cells[column]}/${part}`]] : []))) };
}
