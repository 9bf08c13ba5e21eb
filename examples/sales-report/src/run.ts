import { join } from 'node:path';
import { analyse, contextOf, oneToOnes, teamReport } from '@salesperf/core';
import { assertZonesKnown, calendarByIds } from './calendars.ts';
import { decideClocks } from './clocks.ts';
import { dimensionsMeant } from './dimensions.ts';
import { resultsDocument } from './document.ts';
import { assertGoals } from './goals.ts';
import { helpText } from './help.ts';
import { init } from './init.ts';
import { load } from './load.ts';
import { metricsFor } from './metrics.ts';
import { parseOptions } from './options.ts';
import { summary } from './print.ts';
import type { Progress } from './progress.ts';
import { findConfig, languageOf, settle } from './settings.ts';
import { openSource } from './source.ts';
import { clockLines } from './words.ts';
import { writeReport } from './write.ts';

const defaultOut = join('salesperf-report', 'report.html');

/**
 * The main job: a folder of CRM exports → the report of a sales team. Returns what goes to stdout.
 * @throws SalesperfError with one sentence about what is wrong and what would be right
 */
export async function run(args: readonly string[], progress: Progress): Promise<string> {
  const options = parseOptions(args);
  if (options.help) return helpText(options.language ?? 'en');
  if (options.init !== undefined) return init(options.init, options.language ?? 'en');

  const given = await findConfig(options);
  const source = await openSource(options, languageOf(options, given.config));
  const settings = await settle(options, given, source);
  const { dataset, stages } = await load(source, settings, progress.report).finally(progress.end);
  const clocks = decideClocks(dataset, options, settings);
  const { zone, asOf, period, previous, over } = clocks;
  const { title, language, goals, fiscalCalendar, ownZones } = settings;
  const file = given.file ?? source.name;
  const calendar = calendarByIds(settings.calendar, dataset, file);
  if (ownZones) assertZonesKnown(dataset, file);
  const where = { dataset, over, asOf };
  if (given.file !== undefined) assertGoals(goals, where, given.file);
  const axis = over.every === null ? null : over;
  const analysis = analyse({
    dataset,
    metrics: metricsFor(settings),
    period,
    previous,
    axis,
    zone,
    asOf,
    by: dimensionsMeant(options.by, where),
    calendar,
    fiscalCalendar,
    ownZones,
    goals,
    stages,
    ledger: dataset.ledger,
    clockNotes: clockLines(language, clocks),
  });

  const report = teamReport(analysis, language, title);
  const out = options.out ?? (options.json ? undefined : defaultOut);
  const written = out === undefined ? null : await writeReport(out, report, oneToOnes(analysis, language, title));
  if (options.json) return `${JSON.stringify(resultsDocument(contextOf(analysis, language)))}\n`;
  return summary({ report, clocks: analysis.clockNotes, ledger: dataset.ledger, written });
}
