import { analyse, contextOf, type Dataset, oneToOnes, teamReport } from '@salesperf/core';
import { makeTeam } from '@salesperf/example-team';
import { beforeAll, describe, expect, it } from 'vitest';
import { calendarByIds } from './calendars.ts';
import { decideClocks } from './clocks.ts';
import { load } from './load.ts';
import { metricsFor } from './metrics.ts';
import { parseOptions } from './options.ts';
import { findConfig, settle } from './settings.ts';
import { openSource } from './source.ts';

/** What was planted in the example team is known; the report has to find it from the records alone. */
describe.each(['en', 'ru'] as const)('the report of the example team in %s', (language) => {
  const { truth, records } = makeTeam({ language });
  const plant = (id: string) => truth.plants.find((one) => one.id === id)!;
  const nameOf = (id: string): string => records.people!.find((person) => person.id === id)!.name!;
  let data: Dataset;
  let analysis: ReturnType<typeof analyse>;

  beforeAll(async () => {
    const options = parseOptions(['--lang', language]);
    const source = await openSource(options, language);
    const settings = await settle(options, await findConfig(options), source);
    data = (await load(source, settings, () => {})).dataset;
    const clocks = decideClocks(data, options, settings);
    analysis = analyse({
      ...clocks,
      axis: null,
      dataset: data,
      metrics: metricsFor(settings),
      by: [],
      calendar: calendarByIds(settings.calendar, data, source.name),
      goals: settings.goals,
      stages: [],
      ledger: data.ledger,
      clockNotes: [],
    });
  }, 60_000);

  it('counts every record', () => {
    expect(data.ledger.excluded).toEqual([]);
    expect(data.ledger.received).toBe(Object.values(records).reduce((sum, rows) => sum + rows.length, 0));
  });

  it('finds the weak discovery, in whom it was planted and in nobody else', () => {
    const [weak] = plant('weak_discovery').owners;
    const open = [...analysis.comparisons].filter(
      ([cell, { position }]) => position === 'below' && cell.group.criterion === data.labels.criterion!.open_questions,
    );
    expect(open.map(([{ group }]) => group.owner)).toEqual([nameOf(weak!)]);
    const report = teamReport(analysis, language, 'team');
    expect(report.pages[0]!.figures.find(({ id }) => id === 'people')!.finding).toContain(nameOf(weak!));
  });

  it('practises it in that person’s private page, with a colleague’s words that are in a transcript', () => {
    const [weak] = plant('weak_discovery').owners;
    const page = oneToOnes(analysis, language, 'team').find(({ name }) => name === nameOf(weak!))!.report.pages[0]!;
    const quotes = JSON.stringify(page).match(/[“«]([^”»]{12,})[”»]/g) ?? [];
    expect(quotes.length).toBeGreaterThan(0);
    const said = analysis.calls.flatMap(({ criteria }) => criteria.flatMap(({ quote }) => (quote ? [quote as string] : [])));
    for (const quote of quotes) expect(said).toContain(JSON.parse(`"${quote.slice(1, -1)}"`));
  });

  it('quotes only what was said', () => {
    const transcripts = new Map(records.calls!.map(({ id, transcript }) => [id, transcript]));
    for (const { call, criteria } of analysis.calls) {
      for (const { quote } of criteria) if (quote) expect(transcripts.get(call.id as string)).toContain(quote);
    }
  });

  it('times the answers to every lead of the quarter, of everybody', () => {
    const { start, end } = analysis.period;
    const leads = records.leads!.filter(({ createdAt }) => Number(createdAt) >= start && Number(createdAt) < end);
    const total = (part: string) => analysis.cells.find(({ metric, part: name, group }) => metric === 'lead_response_time' && name === part && !group.owner)!;
    expect(total('median')).toMatchObject({ n: leads.length, reason: null, unit: 'businessMinutes' });
    // A working day is nine hours: about half of the leads are answered on the day, nine in ten within two.
    expect(Number(total('median').value)).toBeGreaterThan(120);
    expect(Number(total('median').value)).toBeLessThan(540);
    expect(Number(total('p90').value)).toBeLessThan(2 * 540);
    expect(Number(total('within').denominator) + (total('within').excluded['window open'] ?? 0)).toBe(leads.length);
    const owners = new Set(leads.map(({ owner }) => nameOf(owner!)));
    const answered = analysis.people.filter(({ metric, part, value }) => metric === 'lead_response_time' && part === 'median' && value !== null);
    expect(new Set(answered.map(({ group }) => group.owner))).toEqual(owners);
  });

  it('holds what was won against the quotas of the quarter', () => {
    const { start, end } = analysis.period;
    const sum = (rows: readonly { readonly amount?: string | null | undefined }[]): number => rows.reduce((all, { amount }) => all + Number(amount), 0);
    const won = records.deals!.filter(({ status, closedAt }) => status === 'won' && Number(closedAt) >= start && Number(closedAt) < end);
    const quota = records.quotas!.filter(({ from }) => from === start);
    const cell = analysis.cells.find(({ metric, group }) => metric === 'quota_attainment' && !group.owner)!;
    expect(Number(cell.value)).toBeCloseTo(sum(won) / sum(quota), 10);
  });

  it('sees the weekly goal met while the quarter lags', () => {
    const context = contextOf(analysis, language);
    const note = teamReport(analysis, language, 'team').pages[0]!.figures.find(({ id }) => id === 'goals')!.note;
    expect(note?.title).toBe(context.say.pairTitle);
  });
});
