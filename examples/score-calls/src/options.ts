import { parseArgs } from 'node:util';
import { type Language, SalesperfError } from '@salesperf/core';

export interface Options {
  /** where the transcripts are; undefined: those of the example */
  readonly folder: string | undefined;
  readonly out: string;
  readonly language: Language;
  /** a JSON file */
  readonly scorecard: string | undefined;
  /** a JSON file: the sides of speakers by their names */
  readonly roles: string | undefined;
  /** whether personal data is masked before a model sees it */
  readonly mask: boolean;
  readonly help: boolean;
}

export const helpText = `npm run demo:calls -- [folder] [flags]     scores the transcripts in a folder against a sales standard

  folder            .vtt, .srt, .txt, .json and .csv of any known shape; Rep Name__anything.vtt says whose call it is
  --out DIR         where a page is written for each call (salesperf-calls)
  --lang en|ru      language of the report, and of the scorecard's words (en)
  --scorecard FILE  a scorecard of your own, as JSON
  --roles FILE      JSON that says who is who: { "Anna": "rep", "Ivan": "customer" }
  --no-mask         lets a model see phones, e-mails and the like
  --help            print this

SALESPERF_MODEL=openai/gpt-5 or anthropic/claude-sonnet-4-5 has a model judge (its key is in OPENAI_API_KEY or
ANTHROPIC_API_KEY); SALESPERF_MODEL=http://localhost:11434/v1#llama3 any server that speaks OpenAI's protocol.
Without it rules judge, on this machine and for nothing.
`;

/** @throws SalesperfError one sentence about a flag that cannot be meant */
export function parseOptions(args: readonly string[]): Options {
  const { values, positionals } = read(args);
  const { lang = 'en', out = 'salesperf-calls', scorecard, roles, mask = true, help = false } = values;
  if (lang !== 'en' && lang !== 'ru') throw new SalesperfError('invalid_argument', `Cannot use --lang ${lang}: expected "en" or "ru"`);
  if (positionals.length > 1) throw new SalesperfError('invalid_argument', `Cannot score "${positionals.join('" and "')}" at once: expected one folder`);
  return { folder: positionals[0], out, language: lang, scorecard, roles, mask, help };
}

const text = { type: 'string' } as const;

function read(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      allowNegative: true,
      options: { out: text, lang: text, scorecard: text, roles: text, mask: { type: 'boolean' }, help: { type: 'boolean' } },
    });
  } catch (error) {
    throw new SalesperfError('invalid_argument', `Cannot read the flags: ${(error as Error).message.split('\n')[0]}; --help lists them`);
  }
}
