import type { DuckDBConnection } from '@duckdb/node-api';
import { catalogue } from '@salesperf/core/kpis';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metricOf } from '../../core/src/testing/definitions.ts';
import { type Scenario, scenario } from '../../core/src/testing/records.ts';
import type { Prepared } from './prepare.ts';
import { disagreements, filledBy } from './testing/compare.ts';
import { database } from './testing/database.ts';
import { ties } from './testing/ties.ts';
import type { Mutation } from './testing/world.ts';

const scenarios = [ties, ...fc.sample(scenario, { numRuns: 20, seed: 11 })];

/** A scenario in a database of its own, made once. */
const benches = new Map<Scenario, Promise<{ readonly connection: DuckDBConnection; readonly prepared: Prepared }>>();
function benchOf(one: Scenario) {
  const bench = benches.get(one) ?? database().then(async (connection) => ({ connection, prepared: await filledBy(one, connection) }));
  benches.set(one, bench);
  return bench;
}

const kpi = (id: string) => catalogue.filter((metric) => metric.id === id);
const column = (table: string, name: string, type: string) => ({ node: 'column', table, column: name, type });
const over = (table: string, moment: string, of: object) => [metricOf({ node: 'at', moment: column(table, moment, 'instant'), of } as never)];

const touch = { node: 'firstAfter', from: column('leads', 'createdAt', 'instant'), event: column('activities', 'at', 'instant'), on: 'lead', where: [] };
const response = { node: 'elapsed', clock: 'minutes', from: column('leads', 'createdAt', 'instant'), to: touch };
const payments = (node: string, more = {}) => over('payments', 'paidAt', { node, of: column('payments', 'amount', 'money'), where: [], ...more });
const reach = (clock: string) =>
  over('leads', 'createdAt', {
    node: 'share',
    of: { node: 'count', table: 'leads', where: [] },
    where: [{ node: 'within', length: clock === 'days' ? 14 : 60, time: { ...response, clock } }],
  });
const lasting = [
  metricOf({
    node: 'during',
    from: column('touchGaps', 'from', 'instant'),
    to: column('touchGaps', 'to', 'instant'),
    of: {
      node: 'survival',
      of: { ...response, clock: 'days', from: column('touchGaps', 'from', 'instant'), to: column('touchGaps', 'to', 'instant') },
      ask: { incidenceAt: 40 },
      where: [],
    },
  } as never),
];

/** A fault in the statements, and a metric that it makes wrong somewhere. */
const faults: Readonly<Record<string, readonly [from: RegExp, to: string, metrics: ReturnType<typeof kpi>, by?: readonly string[]]>> = {
  'an event at the start of a period is not in it': [/("_\d+") >= (j1\."start" AND)/g, '$1 > $2', kpi('new_leads')],
  'an event at the end of a period is in it': [/("_\d+") < (j1\."end")/g, '$1 <= $2', kpi('new_leads')],
  'a version that ends at the edge is not alive': [/>= (least\(j1\."end", \d+\)), true/g, '> $1, true', kpi('open_deals')],
  'an event looked up is later, never at once': [/ <= (j\d\."at")/g, ' < $1', over('leads', 'createdAt', { node: 'mean', of: response, where: [] })],
  'a rate does not hold from its first moment': [/ >= (j\d\."from")/g, ' > $1', payments('sum')],
  'an order statistic is one too high': [/CAST\(("_\d+") AS VARCHAR\)/g, 'CAST($1 + 1 AS VARCHAR)', payments('quantile', { p: 0.5 })],
  'half of a sum is lost': [/ % 1000000000000000000/g, ' % 10', payments('mean')],
  'a window is open too long': [/ <= (3600000)/g, ' < $1', reach('minutes')],
  'who is censored is seen an instant longer': [/THEN ("_\d+") - 1 END/g, 'THEN $1 END', lasting],
  'a manager is nobody above others': [/"height" > 0/g, '"height" > 1', kpi('new_leads'), ['managers']],
  'a person changes team an instant late': [/ >= (j\d\."stretch begins")/g, ' > $1', kpi('new_leads'), ['team']],
};

describe('the comparison sees', () => {
  for (const [name, [from, to, metrics, by = []]] of Object.entries(faults)) {
    it(name, async () => {
      let planted = 0;
      const mutate: Mutation = ({ text, parameters }) => {
        const changed = text.replace(from, to);
        if (changed !== text) planted++;
        return { text: changed, parameters };
      };
      let seen = 0;
      for (const one of scenarios) {
        if (seen > 0) break;
        const { connection, prepared } = await benchOf(one);
        seen = (await disagreements(one, { metrics, asked: { by } }, connection, { prepared, mutate })).length;
      }
      expect(planted).toBeGreaterThan(0);
      expect(seen).toBeGreaterThan(0);
    });
  }
});
