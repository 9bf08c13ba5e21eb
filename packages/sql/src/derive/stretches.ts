import { create, past } from './text.ts';

/** The rows of each person as they come into force, with the beginning of the next; one without a first day has always been. */
export const stretches = (): string =>
  create(
    past('stretches'),
    `SELECT *, row_number() OVER in_force AS _place, lead("from") OVER in_force AS _next, lead(id) OVER in_force IS NOT NULL AS _continues
     FROM ${past('people')} WINDOW in_force AS (PARTITION BY id ORDER BY "from" NULLS FIRST, _position)`,
  );

/** People as they come into force, so that nothing depends on the order in which they were given. */
export const people = (): string =>
  `SELECT *, row_number() OVER (ORDER BY first, _place) - 1 AS _row FROM (SELECT *, min(_index) OVER (PARTITION BY id) AS first FROM ${past('stretches')})`;

/** A person changes team, manager or region where the second and each later of their rows begins; who stands once never does. */
export const teamChanges = (): string =>
  create(
    past('teamChanges'),
    `SELECT id AS person, list_sort(list(DISTINCT "from")) AS moments FROM ${past('stretches')} WHERE _place > 1 AND "from" IS NOT NULL GROUP BY id`,
  );

/** The moments strictly inside [from, to) at which a person changes; `changes` is a list, or NULL. */
export const changesInside = (changes: string, from: string, to: string): string =>
  `list_filter(coalesce(${changes}, []), lambda moment: moment > ${from} AND moment < ${to})`;

/** [from, to) with the changes inside it, as the edges of pieces. */
export const edges = (changes: string, from: string, to: string): string => `list_concat([${from}], ${changesInside(changes, from, to)}, [${to}])`;
