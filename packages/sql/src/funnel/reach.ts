import { anyOf, bit, clocksOf, holds, isWithin, positionOf, runOf, type SqlFunnel, stepsBefore } from './limits.ts';
import type { Queries } from './moments.ts';

const earlier = 'earlier AS (PARTITION BY a ORDER BY "at" ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)';

/**
 * The instants at which each step can be reached (`r`), and at which it can be the first of its instant (`e`): from an earlier one, of
 * which the latest is the one most likely to be near enough.
 */
export function reach(funnel: SqlFunnel): Queries {
  const levels = funnel.steps.slice(1).map((_, index): readonly [string, string] => {
    const step = index + 1;
    const entered = `(filled & ${bit(step)}) <> 0 AND ${anyOf(stepsBefore(step, funnel).map((before) => isNearLatest(funnel, step, before)))}`;
    const joined = Array.from({ length: step }, (_, first) => `(e${first} AND ${holds(`${runOf(first, step, funnel)}`)})`);
    return [
      `reach${step}`,
      `SELECT *, e${step} OR ${anyOf(joined)} AS r${step} FROM (SELECT *, ${entered} AS e${step} FROM reach${step - 1} WINDOW ${earlier})`,
    ];
  });
  return [['reach0', 'SELECT *, "at" = start AS e0, "at" = start AS r0 FROM moments'], ...levels, ['reach', `SELECT * FROM reach${funnel.steps.length - 1}`]];
}

function isNearLatest(funnel: SqlFunnel, step: number, before: number): string {
  const { within } = funnel.steps[step]!;
  const position = positionOf(funnel, within);
  return `coalesce(${isWithin(within, `max(CASE WHEN r${before} THEN ${position} END) OVER earlier`, position)}, false)`;
}

/** How far each attempt got and when first, and the first step not reached that events to come could reach. */
export function ends(funnel: SqlFunnel): Queries {
  const { steps, within, skipping, asOf } = funnel;
  const last = steps.length - 1;
  const furthest = steps.map((_, step) => `WHEN bool_or(r${step}) THEN ${step}`).reverse();
  const firsts = steps.map((_, step) => `min("at") FILTER (r${step}) AS first${step}`);
  const positions = ['"at"', ...clocksOf(funnel).map((_, clock) => `p${clock}`)];
  const latests = steps.flatMap((_, step) => positions.map((position) => `max(${position}) FILTER (r${step}) AS ${latest(step, position)}`));
  const isOpen = (step: number): string =>
    anyOf(
      stepsBefore(step, funnel).map((before) => {
        const limit = steps[step]!.within;
        const position = positionOf(funnel, limit);
        return `coalesce(${isWithin(limit, `n.${latest(before, position)}`, `now.${position}`)}, false)`;
      }),
    );
  const whole = positionOf(funnel, within);
  const open = steps.slice(1).map((_, index) => `WHEN ${isOpen(index + 1)} THEN ${skipping ? 'n.furthest + 1' : index + 1}`);
  const isClosed = within ? [`WHEN NOT (${isWithin(within, `n.${latest(0, whole)}`, `now.${whole}`)}) THEN NULL`] : [];
  return [
    ['ends', `SELECT a, CASE ${furthest.join(' ')} END AS furthest, ${[...firsts, ...latests].join(', ')} FROM reach GROUP BY a`],
    [
      'opens',
      `SELECT n.*, CASE n.furthest ${steps.map((_, step) => `WHEN ${step} THEN n.first${step}`).join(' ')} END AS "at",
         CASE WHEN n.furthest = ${last} THEN NULL ${[...isClosed, ...open].join(' ')} ELSE NULL END AS open_from
       FROM ends n CROSS JOIN positions now WHERE now."at" = ${asOf}`,
    ],
  ];
}

const latest = (step: number, position: string): string => `latest${step}_${position.replaceAll('"', '')}`;
