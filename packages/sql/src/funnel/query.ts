import { literal } from '../sql.ts';
import type { SqlFunnel } from './limits.ts';
import { attempts, moments, positions } from './moments.ts';
import { ends, reach } from './reach.ts';
import { walk } from './walk.ts';

/**
 * The rows of a funnel as one query, with the columns of core's funnel table and `_row`: what became of every event of the first step
 * before the as-of. See core/derive/funnel.ts for the rule.
 */
export function funnelQuery(funnel: SqlFunnel): string {
  const queries = [...attempts(funnel), ...positions(funnel), ...moments(funnel), ...reach(funnel), ...ends(funnel), ...walk(funnel)];
  const named = queries.map(([name, query]) => `${name} AS ${name === 'together' ? '' : 'MATERIALIZED '}(${query})`);
  const steps = funnel.steps.map(({ name }, step) => `(${step}, ${literal(name)})`);
  const reached = funnel.steps.slice(1).map((_, index) => `WHEN ${index + 1} THEN w.reached${index + 1}`);
  return `WITH RECURSIVE ${named.join(',\n')}
    SELECT b.unit, b.owner, b.attempt::DOUBLE AS attempt,
      row_number() OVER (PARTITION BY b.unit, s.step ORDER BY w.furthest DESC, w.furthest_at, b.attempt) = 1 AS best,
      s.name AS step, (s.step + 1)::DOUBLE AS rank, b.start AS "startedAt", CASE s.step WHEN 0 THEN b.start ${reached.join(' ')} END AS "reachedAt",
      ${stateOf('s.step')} AS state, ${stateOf('greatest(s.step - 1, 0)')} AS "stateBefore", row_number() OVER (ORDER BY b.a, s.step) - 1 AS _row
    FROM bases b JOIN walk1 w ON w.a = b.a CROSS JOIN (VALUES ${steps.join(', ')}) s(step, name)`;
}

const stateOf = (step: string): string => `CASE WHEN ${step} <= w.furthest THEN 'reached' WHEN ${step} >= w.open_from THEN 'undecided' ELSE 'not_reached' END`;
