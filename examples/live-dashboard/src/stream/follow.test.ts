import { Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { follow, type Source } from './follow.ts';
import { replayLog } from './replay-log.ts';

function sourceOf(keep: number) {
  const log = replayLog<string>('r', keep);
  const source: Source<string> = {
    lastId: log.lastId,
    after: log.after,
    changeFrame: ({ value }) => value,
    snapshotFrame: () => `all up to ${log.lastId()}`,
  };
  return { log, source };
}

/** A reader that takes one text at a time, when it is told to. */
function slowReader() {
  const taken: string[] = [];
  let done = (): void => {};
  const reader = new Writable({
    highWaterMark: 1,
    decodeStrings: false,
    write: (text, _, callback) => {
      taken.push(text);
      done = callback;
    },
  });
  const take = async () => {
    done();
    await setImmediate();
  };
  return { reader, taken, take };
}

const quickReader = () => {
  const taken: string[] = [];
  const reader = new Writable({
    decodeStrings: false,
    write: (text, _, callback) => {
      taken.push(text);
      callback();
    },
  });
  return { reader, taken };
};

describe('a reader of the stream', () => {
  it('gets what it missed, then what comes', () => {
    const { log, source } = sourceOf(10);
    for (const change of ['one', 'two', 'three']) log.add(change);
    const { reader, taken } = quickReader();
    const tell = follow(reader, source, 'r-1');
    expect(taken).toEqual(['two', 'three']);
    log.add('four');
    tell();
    tell();
    expect(taken).toEqual(['two', 'three', 'four']);
  });

  it('gets everything anew where nobody knows what it missed, then what comes', () => {
    const { log, source } = sourceOf(10);
    log.add('one');
    const { reader, taken } = quickReader();
    const tell = follow(reader, source, 'of another run-1');
    log.add('two');
    tell();
    expect(taken).toEqual(['all up to r-1', 'two']);
  });

  it('that is slow gets the same changes later, and holds one at a time', async () => {
    const { log, source } = sourceOf(10);
    const { reader, taken, take } = slowReader();
    const tell = follow(reader, source, 'r-0');
    for (const change of ['one', 'two', 'three']) {
      log.add(change);
      tell();
    }
    expect(taken).toEqual(['one']);
    expect(reader.writableLength).toBe('one'.length);
    for (let times = 0; times < 3; times++) await take();
    expect(taken).toEqual(['one', 'two', 'three']);
  });

  it('that is too slow for the log gets everything anew', async () => {
    const { log, source } = sourceOf(2);
    const { reader, taken, take } = slowReader();
    const tell = follow(reader, source, 'r-0');
    for (let number = 1; number <= 50; number++) {
      log.add(`change ${number}`);
      tell();
    }
    await take();
    expect(taken).toEqual(['change 1', 'all up to r-50']);
    await take();
    log.add('change 51');
    tell();
    expect(taken.at(-1)).toBe('change 51');
  });

  it('that is slow keeps no other waiting', () => {
    const { log, source } = sourceOf(2);
    const [slow, quick] = [slowReader(), quickReader()];
    const tells = [follow(slow.reader, source, 'r-0'), follow(quick.reader, source, 'r-0')];
    for (const change of ['one', 'two', 'three']) {
      log.add(change);
      for (const tell of tells) tell();
    }
    expect(quick.taken).toEqual(['one', 'two', 'three']);
  });
});
