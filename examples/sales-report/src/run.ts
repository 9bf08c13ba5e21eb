import { decideClocks } from './clocks.ts';
import { resultsDocument } from './document.ts';
import { helpText } from './help.ts';
import { init } from './init.ts';
import { load } from './load.ts';
import { parseOptions } from './options.ts';
import { summary } from './print.ts';
import type { Progress } from './progress.ts';
import { evaluateAll } from './results.ts';
import { findConfig, languageOf, settle } from './settings.ts';
import { openSource } from './source.ts';

/**
 * The main job: a folder of CRM exports → the numbers of a sales team. Returns what goes to stdout.
 * @throws SalesperfError with one sentence about what is wrong and what would be right
 */
export async function run(args: readonly string[], progress: Progress): Promise<string> {
  const options = parseOptions(args);
  if (options.help) return helpText(options.language ?? 'en');
  if (options.init !== undefined) return init(options.init, options.language ?? 'en');

  const given = await findConfig(options);
  const source = await openSource(options, languageOf(options, given.config));
  const settings = await settle(options, given, source);
  const { dataset } = await load(source, settings, progress.report).finally(progress.end);
  const clocks = decideClocks(dataset, options, settings);
  const evaluated = evaluateAll(dataset, clocks, options.by);

  const { title, language } = settings;
  const { ledger } = dataset;
  if (!options.json) return summary({ title, language, clocks, evaluated, ledger });
  return `${JSON.stringify(resultsDocument({ clocks, by: options.by, evaluated, ledger, language, goals: [], calls: [], agenda: {} }))}\n`;
}
