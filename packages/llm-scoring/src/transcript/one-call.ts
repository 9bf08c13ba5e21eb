import { quoteList } from '@salesperf/core';
import { type Item, labelIn } from './json.ts';
import { unreadable } from './unreadable.ts';

/**
 * The call that is asked for, or the only one.
 * @throws SalesperfError `unreadable` where there is none of that id, or several and none is asked for
 */
export function oneCall(calls: readonly Item[], id: string, asked: string | undefined): Item {
  const ids = calls.map((call) => labelIn(call, id) ?? '?');
  const found = asked === undefined ? (calls.length === 1 ? calls[0] : undefined) : calls[ids.indexOf(asked)];
  if (found) return found;
  if (calls.length === 0) throw unreadable('it holds no call');
  throw unreadable(
    `it holds the calls ${quoteList(ids, 'and')}, expected ${asked === undefined ? 'one of them to be named in "call"' : `one with the id "${asked}"`}`,
    { ids },
  );
}
