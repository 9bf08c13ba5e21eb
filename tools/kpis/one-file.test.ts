import { join } from 'node:path';
import { expect, it } from 'vitest';
import { analyse, dataset, type Metric, mondayToFriday, period, teamReport } from '../../packages/core/src/index.ts';
import { catalogue } from '../../packages/core/src/kpis/index.ts';
import { checkExample } from '../../packages/core/src/testing/index.ts';
import { periods } from '../../packages/core/src/time/period.ts';
import { renderHtml } from '../../packages/dashboard/src/index.ts';
import { database } from '../../packages/sql/src/testing/database.ts';
import { bothWays, filled } from '../../packages/sql/src/testing/world.ts';
import { example, meetingsMissed } from './fixtures/kpis/activity/meetings-missed.ts';
import { kpiExamples, kpiIndex } from './index-files.ts';
import { kpiPages } from './pages.ts';

const folder = join(import.meta.dirname, 'fixtures/kpis');
const { records, from, to, zone } = example;
const asOf = Date.parse(example.asOf);

it('a KPI that is one file more stands in the index', () => {
  const { text } = kpiIndex(folder);
  expect(text).toContain("import { meetingsMissed } from './activity/meetings-missed.ts';");
  expect(text).toContain('meetings_missed: meetingsMissed,');
  expect(kpiExamples(folder).text).toContain('[meetingsMissed, meetingsMissedExample]');
});

it('has its page in both languages, with formula, example and SQL', async () => {
  const pages = await kpiPages([[meetingsMissed, example]]);
  const text = (language: string, name: string) => pages.find(({ path }) => path.endsWith(`docs/${language}kpis/${name}`))!.text;
  expect(text('', 'README.md')).toContain('[Meetings missed](meetings_missed.md)');
  expect(text('', 'meetings_missed.md')).toMatch(/number of meetings with outcome no-show[\s\S]*\| m1 \|[\s\S]*"known"\."meetings"/);
  expect(text('ru/', 'meetings_missed.md')).toMatch(/^# Несостоявшиеся встречи/);
});

it('is answered as its example says, in memory and by DuckDB alike', async () => {
  expect(checkExample(meetingsMissed, example).map(({ found }) => found?.value)).toEqual([1]);
  const connection = await database();
  const prepared = await filled(connection, { records }, asOf);
  const { memory, sql } = await bothWays(prepared, { metrics: [meetingsMissed], over: periods({ from, to, zone }), asOf }, connection);
  expect(sql).toEqual(memory);
  expect(sql.map(({ value }) => value)).toEqual([1]);
});

it('stands on the page of all numbers', () => {
  const book = dataset(records);
  const metrics: Metric[] = [...catalogue, meetingsMissed];
  const analysis = analyse({
    dataset: book,
    metrics,
    period: period(from, to, zone),
    previous: null,
    zone,
    asOf,
    by: [],
    axis: null,
    calendar: mondayToFriday,
    goals: [],
    stages: [],
    ledger: book.ledger,
    clockNotes: [],
  });
  const html = renderHtml(teamReport(analysis, 'ru', 'Team'));
  expect(html).toContain('Несостоявшиеся встречи');
});
