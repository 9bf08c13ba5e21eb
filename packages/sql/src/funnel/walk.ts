import { anyOf, bit, holds, isWithin, positionOf, runOf, type SqlFunnel, stepsBefore } from './limits.ts';
import type { Queries } from './moments.ts';

/**
 * The instants of the choice that stands, back from the furthest step at its earliest: to the nearest step, at its earliest instant
 * that is near enough, else at the same instant besides the steps that are already used at it. A step passed over is reached with the next.
 */
export function walk(funnel: SqlFunnel): Queries {
  const last = funnel.steps.length - 1;
  const start = `SELECT a, furthest, open_from, furthest AS step, "at", "at" AS furthest_at, 1::BIGINT << furthest AS used FROM opens`;
  const steps = Array.from({ length: last }, (_, index) => last - index);
  return [[`walk${last + 1}`, start], ...steps.flatMap((step) => back(funnel, step))];
}

function back(funnel: SqlFunnel, step: number): Queries {
  const { within } = funnel.steps[step]!;
  const position = positionOf(funnel, within);
  const candidates = stepsBefore(step, funnel);
  const early = candidates.map((before) => `min(m."at") FILTER (m.r${before} AND ${isWithin(within, `m.${position}`, `h.${position}`)}) AS early${before}`);
  const choice = candidates.flatMap((before) => [
    `WHEN l.early${before} IS NOT NULL THEN ${2 * before}`,
    `WHEN ${canJoin(funnel, before)} THEN ${2 * before + 1}`,
  ]);
  const from = candidates.map((before) => `WHEN ${2 * before} THEN early${before}`);
  const isHere = `step = ${step}`;
  const passed = step === funnel.steps.length - 1 ? '' : `WHEN furthest > ${step} THEN reached${step + 1}`;
  return [
    [
      `earlier${step}`,
      `SELECT w.a, ${early.join(', ')} FROM walk${step + 1} w JOIN reach h ON h.a = w.a AND h."at" = w."at" JOIN reach m ON m.a = w.a AND m."at" < w."at"
       WHERE w.step = ${step} GROUP BY w.a`,
    ],
    [
      `choice${step}`,
      `SELECT w.*, l.* EXCLUDE (a), CASE WHEN w.${isHere} THEN CASE ${choice.join(' ')} END END AS choice
       FROM walk${step + 1} w JOIN reach h ON h.a = w.a AND h."at" = w."at" LEFT JOIN earlier${step} l ON l.a = w.a`,
    ],
    [
      `walk${step}`,
      `SELECT * EXCLUDE (choice, ${candidates.map((before) => `early${before}`).join(', ')}) REPLACE (
         CASE WHEN ${isHere} THEN choice // 2 ELSE step END AS step,
         CASE WHEN ${isHere} AND choice % 2 = 0 THEN CASE choice ${from.join(' ')} END ELSE "at" END AS "at",
         CASE WHEN ${isHere} THEN (CASE WHEN choice % 2 = 1 THEN used ELSE 0 END) | (1::BIGINT << (choice // 2)) ELSE used END AS used
       ), CASE WHEN ${isHere} THEN "at" ${passed} END AS reached${step}
       FROM choice${step}`,
    ],
  ];
}

/** Through a step that is entered at this instant, besides those used at it. */
const canJoin = (funnel: SqlFunnel, before: number): string =>
  anyOf(Array.from({ length: before + 1 }, (_, first) => `(h.e${first} AND ${holds(`w.used | ${runOf(first, before, funnel) | bit(before)}`, 'h.')})`));
