import { periods } from '../../packages/core/src/index.ts';
import type { WorkedExample } from '../../packages/core/src/kpis/index.ts';
import type { Metric } from '../../packages/core/src/metric/definition.ts';
import { evaluateSql, prepare, type Statement } from '../../packages/sql/src/index.ts';

/** The statements by which a database answers an example, each once. No database is asked: what it would say changes none of them. */
export async function sqlOf(
  metric: Metric,
  { records, from, to, zone, every, asOf, by, where, calendar, ownZones, ...options }: WorkedExample,
): Promise<string[]> {
  const moment = typeof asOf === 'number' ? asOf : Date.parse(asOf);
  const { header } = prepare(records, { ...options, asOf: moment });
  const asked: Statement[] = [];
  const run = async (statement: Statement) => {
    asked.push(statement);
    return [];
  };
  const over = periods({ from, to, zone, ...(every ? { every } : {}) });
  const given = Object.fromEntries(Object.entries({ by, where, calendar, ownZones }).filter(([, value]) => value !== undefined));
  await evaluateSql(header, { metrics: [metric], over, asOf: moment, ...given }, run);
  return [...new Set(asked.map(({ text }) => text))].filter((text) => text.includes('"rows"'));
}
