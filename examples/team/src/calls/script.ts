import type { Random } from '../random.ts';
import type { Line, Lines } from './phrases.ts';

export interface Turn {
  readonly speaker: 'rep' | 'customer' | 'somebody';
  readonly words: string;
}

/** What stands for the names and dates of one call. */
export type Slots = Readonly<Record<'rep' | 'first' | 'contact' | 'company' | 'day' | 'onDay' | 'time', string>>;

/** A call as it grows: who says what, no phrase twice. */
export interface Script {
  readonly turns: readonly Turn[];
  rep(lines: Lines | Line): void;
  customer(lines: Lines | Line): void;
  somebody(line: Line): void;
  /** one of the list that was not said yet */
  fresh<T>(list: readonly T[]): T;
}

export function makeScript(random: Random, slots: Slots): Script {
  const turns: Turn[] = [];
  const used = new Set<unknown>();
  const fresh = <T>(list: readonly T[]): T => {
    const left = list.filter((one) => !used.has(one));
    const chosen = random.pick(left.length > 0 ? left : list);
    used.add(chosen);
    return chosen;
  };
  const say = (speaker: Turn['speaker'], lines: Lines | Line): void => {
    turns.push({ speaker, words: fill(random, typeof lines === 'string' ? lines : fresh(lines), slots) });
  };
  return { turns, fresh, rep: (lines) => say('rep', lines), customer: (lines) => say('customer', lines), somebody: (line) => say('somebody', line) };
}

const fill = (random: Random, line: Line, slots: Slots): string => {
  const words = line
    .replace(/\{(\d+)-(\d+)\}/g, (_, low, high) => String(random.integer(Number(low), Number(high))))
    .replace(/\{(\w+)\}/g, (_, slot: keyof Slots) => slots[slot]);
  return words.charAt(0).toLocaleUpperCase('en') + words.slice(1);
};
