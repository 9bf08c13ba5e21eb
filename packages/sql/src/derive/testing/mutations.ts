/** A statement spoiled in one place. */
export interface Mutation {
  /** the table that it makes */
  readonly table: string;
  readonly from: string;
  readonly to: string;
}

const of = (table: string, ...changes: readonly (readonly [from: string, to: string])[]): Mutation[] => changes.map(([from, to]) => ({ table, from, to }));

/** Bounds, ties and orders of the derived tables, each of which has to show in a row. `%` stands for the as-of. */
export const mutations: readonly Mutation[] = [
  ...of('known."leads"', ['"createdAt" < %', '"createdAt" <= %'], ['"convertedAt" >= %', '"convertedAt" > %']),
  ...of('known."meetings"', ['"startsAt" >= %', '"startsAt" > %']),
  ...of('past."survivors"', ['ORDER BY "at", _position', 'ORDER BY "at" DESC, _position'], ['"at" < %', '"at" <= %'], ['WHERE deal = next', 'WHERE false']),
  ...of('past."stretches"', ['NULLS FIRST', 'NULLS LAST']),
  ...of('past."teamChanges"', ['_place > 1', '_place > 0']),
  ...of('known."employments"', ['least("to"', 'greatest("to"'], ['> coalesce("from"', '>= coalesce("from"']),
  ...of('known."quotas"', ['moment > "heldFrom"', 'moment >= "heldFrom"'], ['arg_max', 'arg_min'], ['greatest(q."from"', 'least(q."from"']),
  ...of('past."steps"', ['c."at" < %', 'c."at" <= %'], ['"closedAt" < %', '"closedAt" <= %'], ['_tie, _position)', '_tie, _position DESC)']),
  ...of('past."states"', ['greatest(s."at"', 'least(s."at"'], ['"closedAt" = "at" THEN', '"closedAt" <= "at" THEN']),
  ...of(
    'past."histories"',
    ['ORDER BY _step DESC', 'ORDER BY _step'],
    ['"validFrom" < _gone', '"validFrom" <= _gone'],
    ["'open' AND NOT _priced", "'open' AND _priced"],
  ),
  ...of('past."versions"', ['w."at" < v."createdAt"', 'w."at" <= v."createdAt"'], ['f.since < ', 'f.since <= '], ['w.deal <> v.id', 'true']),
  ...of('past."purchases"', ['amount >= 0', 'amount > 0'], ['SELECT DISTINCT', 'SELECT'], ['ORDER BY "paidAt"', 'ORDER BY "paidAt" DESC']),
  ...of('known."payments"', ['coalesce(k.since, f."at")', 'coalesce(f."at", k.since)'], ['f.place = 1', 'f.place = 2']),
  ...of('past."touches"', ['ORDER BY "at", _position', 'ORDER BY "at" DESC, _position'], ["CASE WHEN _touch AND kind = 'call'", 'CASE WHEN _touch']),
  ...of('known."activities"', ['a."at" < v."validTo"', 'a."at" <= v."validTo"'], ['v."validFrom" <= a."at"\n', 'v."validFrom" < a."at"\n']),
  ...of(
    'known."credits"',
    ['remainder DESC, place', 'remainder, place'],
    ['DESC, place)\n', 'DESC, place DESC)\n'],
    ['> 0 THEN 1', '> 0 THEN 0'],
    ['<= abs(amount)', '< abs(amount)'],
  ),
  ...of('known."openSpells"', ['AND NOT list_contains', 'AND list_contains'], ['IS NOT DISTINCT FROM owner', 'IS NOT NULL'], ['moment < ', 'moment <= ']),
  ...of('known."stageVisits"', ['lag(stage) OVER in_time = stage', 'true'], ['lag(pipeline) OVER in_time IS NOT DISTINCT FROM pipeline', 'true']),
  ...of(
    'known."stagesReached"',
    ['c.rank >= r.rank', 'c.rank > r.rank'],
    ['c.rank > r.rank', 'c.rank >= r.rank'],
    ['highest + 1', 'highest'],
    ['v."validFrom", v."createdAt"', 'v."validFrom"'],
  ),
  ...of(
    'known."touchGaps"',
    ['t."at" < p."closedAt"', 't."at" <= p."closedAt"'],
    ['v."validFrom" <= g."at"', 'v."validFrom" < g."at"'],
    ['UNION SELECT', 'UNION ALL SELECT'],
  ),
  ...of(
    'known."leadGaps"',
    ['f."at" > a."createdAt"', 'f."at" >= a."createdAt"'],
    ['p."from" <= g."at"', 'p."from" < g."at"'],
    [`<= p."to"`, `< p."to"`],
    ['coalesce(m."bookedAt", a."createdAt")', 'm."bookedAt"'],
    ['"convertedAt" <= "droppedAt"', '"convertedAt" < "droppedAt"'],
  ),
  ...of('past."moves"', ['v.rehanded OR', 'false OR'], ['moment > v."validFrom"', 'moment >= v."validFrom"']),
  ...of(
    'known."pipelineChanges"',
    ['amount <> 0', 'true'],
    ['b."validFrom" IS NOT NULL', 'true'],
    ['a."validFrom" - 1 AS "heldAt"', 'a."validFrom" AS "heldAt"'],
    ['CASE WHEN a.rehanded', 'CASE WHEN NOT a.rehanded'],
    ["'new' ELSE", "'reopened' ELSE"],
  ),
  ...of('known."subscriptions"', ['_position DESC', '_position'], ['IGNORE NULLS', 'RESPECT NULLS']),
];
