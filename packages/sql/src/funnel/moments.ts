import { bit, clocksOf, isWithin, positionOf, type SqlFunnel } from './limits.ts';

/** Named queries, each of which may read those before it. */
export type Queries = readonly (readonly [name: string, query: string])[];

/** What happened to the units before the as-of, and the attempts that it began: every event of the first step is one. */
export const attempts = ({ steps, asOf }: SqlFunnel): Queries => [
  [
    'events',
    steps
      .map(({ events }, step) => `SELECT DISTINCT ${step}::BIGINT AS step, unit, "at", id, owner FROM (${events}) WHERE unit IS NOT NULL AND "at" < ${asOf}`)
      .join(' UNION ALL '),
  ],
  [
    'bases',
    `SELECT row_number() OVER (ORDER BY unit, "at", id) AS a, row_number() OVER (PARTITION BY unit ORDER BY "at", id) AS attempt, unit, "at" AS start, id AS base, owner
     FROM events WHERE step = 0`,
  ],
];

/** Where instants stand on each clock. */
export function positions(funnel: SqlFunnel): Queries {
  const clocks = clocksOf(funnel);
  const cells = clocks.map((clock, index) =>
    clock === null ? `i."at" AS p${index}` : `k${index}.position + CASE WHEN k${index}.running THEN i."at" - k${index}.start ELSE 0 END AS p${index}`,
  );
  const joins = clocks.map((clock, index) => (clock === null ? '' : `ASOF JOIN (${clock}) k${index} ON i."at" >= k${index}.start`));
  return [
    ['instants', `SELECT DISTINCT "at" FROM events UNION SELECT ${funnel.asOf}::BIGINT`],
    ['positions', `SELECT ${['i."at"', ...cells].join(', ')} FROM instants i ${joins.join(' ')}`],
  ];
}

/**
 * The instants of each attempt: `filled` has a bit for each step with a record, `contested` for each whose records are wanted by others
 * too, and `masks` are the contested steps that can each have a record of their own. A step with a record that no other wants, or with
 * as many as there are steps, always has one.
 */
export function moments(funnel: SqlFunnel): Queries {
  const whole = positionOf(funnel, funnel.within);
  const isNear = funnel.within ? `WHERE ${isWithin(funnel.within, `s.${whole}`, `p.${whole}`)}` : '';
  return [
    [
      'candidates',
      `SELECT DISTINCT b.a, e."at", e.step, e.id FROM bases b JOIN events e ON e.unit = b.unit AND e.step > 0 AND e."at" >= b.start
       WHERE NOT (e."at" = b.start AND e.id = b.base)`,
    ],
    ['uses', 'SELECT *, count(*) OVER (PARTITION BY a, "at", id) AS uses, count(*) OVER (PARTITION BY a, "at", step) AS choices FROM candidates'],
    ['lists', `SELECT a, "at", step, bool_or(uses = 1) OR max(choices) >= ${funnel.steps.length} AS free FROM uses GROUP BY a, "at", step`],
    ['contested', 'SELECT u.a, u."at", u.step, u.id FROM uses u JOIN lists l ON l.a = u.a AND l."at" = u."at" AND l.step = u.step WHERE NOT l.free'],
    [
      'together',
      `SELECT DISTINCT a, "at", 0::BIGINT AS step, 0::BIGINT AS mask, []::VARCHAR[] AS used FROM contested
       UNION SELECT t.a, t."at", c.step, t.mask | (1::BIGINT << c.step), list_sort(list_append(t.used, c.id))
       FROM together t JOIN contested c ON c.a = t.a AND c."at" = t."at" AND c.step > t.step AND NOT list_contains(t.used, c.id)`,
    ],
    ['masks', 'SELECT a, "at", list(DISTINCT mask) AS masks FROM together GROUP BY a, "at"'],
    [
      'filled',
      `SELECT a, "at", bit_or(1::BIGINT << step) AS filled, bit_or(CASE WHEN free THEN 0 ELSE 1::BIGINT << step END) AS contested FROM lists GROUP BY a, "at"`,
    ],
    [
      'moments',
      `SELECT b.a, b.start, p.*, coalesce(f.filled, 0) | CASE WHEN m."at" = b.start THEN ${bit(0)} ELSE 0 END AS filled, coalesce(f.contested, 0) AS contested,
         coalesce(k.masks, [0]) AS masks
       FROM (SELECT a, start AS "at" FROM bases UNION SELECT a, "at" FROM filled) m JOIN bases b ON b.a = m.a
       JOIN positions p ON p."at" = m."at" JOIN positions s ON s."at" = b.start
       LEFT JOIN filled f ON f.a = m.a AND f."at" = m."at" LEFT JOIN masks k ON k.a = m.a AND k."at" = m."at" ${isNear}`,
    ],
  ];
}
