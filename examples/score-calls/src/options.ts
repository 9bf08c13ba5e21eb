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
  /** a JSON file: where files of a vendor that is not known keep their turns */
  readonly mapping: string | undefined;
  /** of text files that do not say it */
  readonly encoding: string | undefined;
  /** whether personal data is masked before a model sees it */
  readonly mask: boolean;
  readonly help: boolean;
}

export const helpText = `npm run demo:calls -- [folder] [flags]     scores the transcripts in a folder against a sales standard

  folder            .vtt, .srt, .txt, .md, .json, .jsonl, .csv and .tsv; Rep Name__anything.vtt says whose call it is
  --out DIR         where a page is written for each call (salesperf-calls)
  --lang en|ru      language of the report, and of the scorecard's words (en)
  --scorecard FILE  a scorecard of your own, as JSON
  --roles FILE      JSON that says who is who: { "Anna": "rep", "Ivan": "customer" }
  --mapping FILE    JSON that says where files of an unknown shape keep their turns; what the error proposes is one
  --encoding NAME   of text that is not UTF-8, such as windows-1251
  --no-mask         lets a model see phones, e-mails and the like
  --help            print this

SALESPERF_MODEL=openai/gpt-5 or anthropic/claude-sonnet-4-5 has a model judge (its key is in OPENAI_API_KEY or
ANTHROPIC_API_KEY); SALESPERF_MODEL=http://localhost:11434/v1#llama3 any server that speaks OpenAI's protocol.
Without it rules judge, on this machine and for nothing.
`;

/** @throws SalesperfError one sentence about a flag that cannot be meant */
export function parseOptions(args: readonly string[]): Options {
  const { values, positionals } = read(args);
  const { lang = 'en', out = 'salesperf-calls', scorecard, roles, mapping, encoding, mask = true, help = false } = values;
  if (lang !== 'en' && lang !== 'ru') throw new SalesperfError('invalid_argument', `Cannot use --lang ${lang}: expected "en" or "ru"`);
  if (encoding !== undefined && !isEncoding(encoding))
    throw new SalesperfError('invalid_argument', `Cannot use --encoding ${encoding}: it is none, expected one such as "windows-1251"`);
  if (positionals.length > 1) throw new SalesperfError('invalid_argument', `Cannot score "${positionals.join('" and "')}" at once: expected one folder`);
  return { folder: positionals[0], out, language: lang, scorecard, roles, mapping, encoding, mask, help };
}

function isEncoding(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== '';
  } catch {
    return false;
  }
}

const text = { type: 'string' } as const;

function read(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      allowNegative: true,
      options: { out: text, lang: text, scorecard: text, roles: text, mapping: text, encoding: text, mask: { type: 'boolean' }, help: { type: 'boolean' } },
    });
  } catch (error) {
    throw new SalesperfError('invalid_argument', `Cannot read the flags: ${(error as Error).message.split('\n')[0]}; --help lists them`);
  }
}
