import { parseArgs } from 'node:util';
import { type Language, quoteList, SalesperfError } from '@salesperf/core';
import { isLanguage, languages } from './words.ts';

export interface Options {
  readonly port: number;
  /** events in a second */
  readonly pace: number;
  readonly language: Language;
  readonly seed: number;
  readonly help: boolean;
}

export const helpText = `npm run demo:live -- [flags]     KPIs of a made-up team at work, in a browser

  --port N        port on this machine (4321); 0 is any that is free
  --pace N        events in a second (1)
  --lang en|ru    language of the page (en); ?lang=ru in its address goes before it
  --seed N        another course of events (1)
  --help          print this
`;

/** @throws SalesperfError one sentence about a flag that cannot be meant */
export function parseOptions(args: readonly string[]): Options {
  const { port, pace, lang, seed, help } = flagsOf(args);
  if (lang !== undefined && !isLanguage(lang)) throw refusal(`--lang ${lang}`, quoteList(languages));
  return {
    port: numberOf('--port', port, 4321, (value) => Number.isInteger(value) && value >= 0 && value < 65_536, 'a whole number from 0 to 65535'),
    pace: numberOf('--pace', pace, 1, (value) => value > 0 && value <= 100, 'a number above 0, and at most 100'),
    seed: numberOf('--seed', seed, 1, Number.isSafeInteger, 'a whole number'),
    language: lang ?? 'en',
    help: help ?? false,
  };
}

const text = { type: 'string' } as const;

function flagsOf(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: { port: text, pace: text, lang: text, seed: text, help: { type: 'boolean' } } }).values;
  } catch (error) {
    throw new SalesperfError('invalid_argument', `${(error as Error).message.split('. ')[0]}: see npm run demo:live -- --help`);
  }
}

function numberOf(flag: string, given: string | undefined, otherwise: number, isMeant: (value: number) => boolean, expected: string): number {
  if (given === undefined) return otherwise;
  const value = Number(given);
  if (given.trim() === '' || !isMeant(value)) throw refusal(`${flag} ${given}`, expected);
  return value;
}

const refusal = (what: string, expected: string): SalesperfError => new SalesperfError('invalid_argument', `Cannot use ${what}: expected ${expected}`);
