import { describe, expect, it } from 'vitest';
import { replayLog } from './replay-log.ts';

describe('a log of the last three changes', () => {
  const log = replayLog<string>('b7', 3);
  const beginning = log.lastId();
  for (const change of ['one', 'two', 'three', 'four']) log.add(change);
  const valuesAfter = (id: string) => log.after(id)?.map(({ value }) => value) ?? null;

  it('replays what came after an id, each with its own', () => {
    expect(log.after('b7-2')).toEqual([
      { id: 'b7-3', value: 'three' },
      { id: 'b7-4', value: 'four' },
    ]);
    expect(valuesAfter('b7-1')).toEqual(['two', 'three', 'four']);
  });

  it('has nothing more for a reader who has all', () => {
    expect(log.lastId()).toBe('b7-4');
    expect(valuesAfter('b7-4')).toEqual([]);
  });

  it.each([
    ['too old', beginning],
    ['of another run', 'a1-4'],
    ['of a run whose word begins alike', 'b71-4'],
    ['of a change that has not been', 'b7-5'],
    ['not a number', 'b7-2.5'],
    ['no number', 'b7-'],
    ['none at all', ''],
  ])('cannot say what came after an id that is %s', (_, id) => {
    expect(valuesAfter(id)).toBeNull();
  });

  it('knows what came after the beginning as long as it keeps all of it', () => {
    const young = replayLog<string>('b7', 3);
    young.add('one');
    expect(young.after(beginning)).toEqual([{ id: 'b7-1', value: 'one' }]);
  });
});
