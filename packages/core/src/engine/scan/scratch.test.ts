import { beforeEach, describe, expect, it } from 'vitest';
import { scratch, withScratch } from './scratch.ts';

const megabyte = 2 ** 20;
/** The memory under an array that a query takes. */
const taken = (megabytes: number): ArrayBufferLike => withScratch(() => scratch(Uint8Array, megabytes * megabyte)).buffer;

describe('the work arrays of a query', () => {
  // Whatever else was kept makes room for this.
  beforeEach(() => void taken(256));

  it('are found again by the next one that needs about as much, and by nobody while it runs', () => {
    const first = taken(12);
    expect(taken(12)).toBe(first);
    expect(taken(9)).toBe(first);
    expect(taken(4)).not.toBe(first);
    withScratch(() => {
      const own = scratch(Uint8Array, 12 * megabyte);
      expect(own.buffer).toBe(first);
      expect(taken(12)).not.toBe(first);
    });
  });

  it('make room for those of later queries: what was not used for the longest time goes', () => {
    const [first, second] = [taken(100), taken(60)];
    expect(taken(100)).toBe(first);
    taken(200);
    expect(taken(100)).not.toBe(first);
    expect(taken(60)).not.toBe(second);
  });
});
