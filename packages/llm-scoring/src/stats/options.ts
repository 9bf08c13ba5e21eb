import { SalesperfError } from '@salesperf/core';

export interface ConversationStatsOptions {
  /** length of the recording, where it is known: the call is then from 0 to here; else from the first word to the last */
  readonly callMs?: number | undefined;
  /** a pause of one speaker up to so long, in which nobody takes over, is part of the speech (default 1500) */
  readonly pauseMs?: number | undefined;
  /** at most so many words … (default 3) */
  readonly backChannelWords?: number | undefined;
  /** … in so much time only show that somebody listens (default 1500) */
  readonly backChannelMs?: number | undefined;
  /** somebody who starts so long before the other ends, or longer, interrupts; less is a quick answer (default 500) */
  readonly interruptionMs?: number | undefined;
  /** silences longer than this are counted (default 3000) */
  readonly silenceMs?: number | undefined;
  /** words and phrases to count as fillers besides those known in English and Russian */
  readonly fillers?: readonly string[] | undefined;
}

type Thresholds = Omit<ConversationStatsOptions, 'callMs' | 'fillers'>;
export type Settings = { readonly [name in keyof Thresholds]-?: number };

const defaults: Settings = { pauseMs: 1500, backChannelWords: 3, backChannelMs: 1500, interruptionMs: 500, silenceMs: 3000 };

/** @throws SalesperfError `invalid_argument` for a threshold that is no number from 0 */
export function settingsOf(options: ConversationStatsOptions): Settings {
  const names = Object.keys(defaults) as (keyof Settings)[];
  for (const name of [...names, 'callMs'] as const) {
    const given = options[name];
    if (given === undefined || (Number.isFinite(given) && given >= 0)) continue;
    throw new SalesperfError('invalid_argument', `Cannot compute the statistics of the call: "${name}" is ${given}, expected a number from 0`, { name, given });
  }
  return Object.fromEntries(names.map((name) => [name, options[name] ?? defaults[name]])) as Settings;
}
