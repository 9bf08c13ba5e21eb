import { parseArgs } from 'node:util';
import { assertDate, assertZone, type CalendarUnit, insteadOf, isSalesperfError, type Language, quoteList, SalesperfError, units } from '@salesperf/core';
import { type FlagName, flags } from './flags.ts';
import { shellWord } from './shell-word.ts';

/** What was asked for on the command line. */
export interface Options {
  readonly data?: string;
  readonly mapping?: string;
  readonly config?: string;
  /** a local date, or an instant with its offset */
  readonly asOf?: string;
  readonly from?: string;
  readonly to?: string;
  readonly every?: CalendarUnit;
  readonly by: readonly string[];
  readonly zone?: string;
  readonly language?: Language;
  readonly out?: string;
  readonly json: boolean;
  readonly init?: string;
  readonly help: boolean;
}

/** A command that was typed wrongly: the exit code tells it from data that cannot be read. */
export const usageError = (message: string): SalesperfError => new SalesperfError('invalid_argument', message, { usage: true });

export const isUsageError = (error: unknown): boolean => isSalesperfError(error) && error.details.usage === true;

const languages: readonly Language[] = ['en', 'ru'];

/** @throws SalesperfError a usage error for a flag that is not there, has no value, or whose value cannot be meant */
export function parseOptions(args: readonly string[]): Options {
  const given = flagsOf(args);
  const { data, mapping, config, from, to, zone, init } = given;
  const date = (flag: FlagName, value: string | undefined): void => void (value !== undefined && checked(`--${flag}`, () => assertDate(value)));
  date('from', from);
  date('to', to);
  if (to !== undefined && from === undefined) throw usageError(`Cannot use --to ${to} without --from: give the first day of the period too`);
  if (from !== undefined && to !== undefined && from >= to)
    throw usageError(`Cannot use --from ${from} --to ${to}: "to" is the day after the last one, so it must be later`);
  if (zone !== undefined) checked('--zone', () => assertZone(zone));
  if (mapping !== undefined && data === undefined) throw usageError('Cannot use --mapping without --data: name the folder it is about');
  const every = oneOf('every', given.every, units);
  const language = oneOf('lang', given.lang, languages);
  return {
    ...defined({ data, mapping, config, asOf: given['as-of'], from, to, every, zone, language, init }),
    by: given.by === undefined ? [] : dimensions(given.by),
    ...(given.out === undefined ? {} : { out: given.out }),
    json: given.json !== undefined,
    help: given.help !== undefined,
  };
}

/** Read by tokens, since the parser's own complaints name no way out. */
function flagsOf(args: readonly string[]): Partial<Record<FlagName, string>> {
  const options = Object.fromEntries(Object.entries(flags).map(([name, { type }]) => [name, { type }]));
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true, allowPositionals: true });
  const given: Partial<Record<FlagName, string>> = {};
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional')
      throw usageError(`Cannot make sense of "${token.value}": a value follows its flag, such as --data ${shellWord(token.value)}`);
    const { name, rawName, value } = token;
    if (!Object.hasOwn(flags, name)) throw usageError(`Unknown flag ${rawName}: ${insteadOf(name, Object.keys(flags))}; see --help`);
    const flag = flags[name as FlagName];
    if (given[name as FlagName] !== undefined) throw usageError(`Cannot use ${rawName} twice: give it once`);
    if (flag.type === 'boolean' && value !== undefined) throw usageError(`Cannot use ${rawName}=${value}: ${rawName} takes no value`);
    if (flag.type === 'string' && (value === undefined || value === '' || (!token.inlineValue && value.startsWith('--'))))
      throw usageError(`Cannot use ${rawName} without a value: expected ${rawName} ${'value' in flag ? flag.value : ''}`);
    given[name as FlagName] = value ?? '';
  }
  return given;
}

function oneOf<T extends string>(flag: FlagName, value: string | undefined, values: readonly T[]): T | undefined {
  if (value === undefined || (values as readonly string[]).includes(value)) return value as T | undefined;
  throw usageError(`Cannot use --${flag} ${value}: expected ${quoteList(values)}`);
}

function dimensions(list: string): string[] {
  const names = list.split(',').map((name) => name.trim());
  if (names.includes('')) throw usageError(`Cannot use --by ${list}: expected a name, or several with commas between, such as owner,product`);
  return [...new Set(names)];
}

/** The same sentence, with the flag it is about. */
function checked(flag: string, check: () => void): void {
  try {
    check();
  } catch (error) {
    throw isSalesperfError(error) ? usageError(`${flag}: ${error.message}`) : error;
  }
}

const defined = <T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
