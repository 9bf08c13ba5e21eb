import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type ExchangeRate, type Goal, type Language, type Periods, startOfDay, type WorkingCalendar } from '@salesperf/core';
import type { Scorecard } from '@salesperf/llm-scoring';
import { fiscalCalendarOf, workingCalendarOf } from './calendars.ts';
import type { Config } from './config/config.ts';
import { type ReadConfig, readConfig } from './config/read.ts';
import { scorecardOf } from './config/scorecard.ts';
import type { Options } from './options.ts';
import type { Source } from './source.ts';

export type FiscalCalendar = NonNullable<Periods['calendar']>;

export type ZoneFrom = 'flag' | 'config' | 'mapping' | 'example' | 'default';

/** What the report is made by, after flags, config, source and defaults have had their say, in that order. */
export interface Settings {
  readonly title: string;
  readonly language: Language;
  readonly zone: string;
  readonly zoneFrom: ZoneFrom;
  readonly currency?: string;
  readonly rates: readonly ExchangeRate[];
  /** decimal text by currency */
  readonly planRates: Readonly<Record<string, string>>;
  /** people in it are named as the config names them */
  readonly calendar: WorkingCalendar;
  readonly fiscalCalendar?: FiscalCalendar;
  readonly ownZones: boolean;
  readonly responseMinutes?: number;
  readonly goals: readonly Goal[];
  readonly scorecard: Scorecard;
}

export const configName = 'salesperf.config.json';

/** The config that is named, or the one found in the folder of the data, or none. */
export async function findConfig({ config, data }: Pick<Options, 'config' | 'data'>): Promise<ReadConfig> {
  const inFolder = data === undefined ? undefined : join(data, configName);
  const file = config ?? (inFolder !== undefined && existsSync(inFolder) ? inFolder : undefined);
  return file === undefined ? { config: {}, folder: '.' } : readConfig(file);
}

export const languageOf = ({ language }: Pick<Options, 'language'>, config: Config): Language => language ?? config.language ?? 'en';

export async function settle(options: Options, { config, folder }: ReadConfig, source: Source): Promise<Settings> {
  const said: Config = { ...source.config, ...config };
  const { zone, zoneFrom } = zoneOf(options, config, source);
  return {
    title: said.title ?? source.name,
    language: languageOf(options, config),
    zone,
    zoneFrom,
    ...(said.currency === undefined ? {} : { currency: said.currency }),
    rates: (said.rates ?? []).map(({ currency, from, rate }) => ({ currency, from: startOfDay(from, zone), rate })),
    planRates: Object.fromEntries((said.planRates ?? []).map(({ currency, rate }) => [currency, rate])),
    calendar: workingCalendarOf(said),
    ...fiscalCalendarOf(said),
    ownZones: said.ownZones ?? false,
    ...(said.responseMinutes === undefined ? {} : { responseMinutes: said.responseMinutes }),
    goals: said.goals ?? [],
    scorecard: await scorecardOf(said.scorecard, folder),
  };
}

function zoneOf({ zone }: Options, config: Config, source: Source): Pick<Settings, 'zone' | 'zoneFrom'> {
  if (zone !== undefined) return { zone, zoneFrom: 'flag' };
  if (config.zone !== undefined) return { zone: config.zone, zoneFrom: 'config' };
  if (source.config.zone !== undefined) return { zone: source.config.zone, zoneFrom: source.zoneFrom };
  return { zone: 'UTC', zoneFrom: 'default' };
}
