import type { Shown } from '../wire.ts';
import type { Reading } from './reading.ts';
import type { Texts } from './texts.ts';

/** The cells of the page in one language. */
export interface Board {
  /** Takes what was read, and returns what is to be drawn: a number that reads as before is not. */
  readonly take: (readings: readonly Reading[]) => readonly Shown[];
  readonly cells: () => readonly Shown[];
}

export function boardOf({ format, reason }: Texts): Board {
  const shown = new Map<string, Shown>();
  const draw = ({ row, column, cell }: Reading): Shown => {
    const text = cell && format.cell(cell);
    return text === null ? { row, column, text, reason: reason(cell) } : { row, column, text };
  };
  const isOther = (next: Shown): boolean => {
    const key = `${next.column} ${next.row}`;
    const before = shown.get(key);
    shown.set(key, next);
    return before?.text !== next.text || before.reason !== next.reason;
  };
  return { take: (readings) => readings.map(draw).filter(isOther), cells: () => [...shown.values()] };
}
