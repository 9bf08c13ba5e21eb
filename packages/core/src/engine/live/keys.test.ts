import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Keys } from './keys.ts';

const few = Array.from({ length: 40 }, (_, index) => `key ${index}`);

describe('numbers of keys', () => {
  it('says of every key what a Map would, whatever came and went', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...few, '', 'é', 'key'), fc.boolean()), { maxLength: 400 }), (steps) => {
        const [keys, known] = [new Keys(), new Map<string, number>()];
        for (const [key, comes] of steps) {
          if (comes) {
            const number = keys.take(key);
            if (known.has(key)) expect(number).toBe(known.get(key));
            else expect([...known.values()]).not.toContain(number);
            known.set(key, number);
          } else {
            expect(keys.release(key)).toBe(known.get(key) ?? -1);
            known.delete(key);
          }
          expect(keys.size).toBe(known.size);
        }
        for (const key of few) expect(keys.find(key)).toBe(known.get(key) ?? -1);
      }),
    );
  });

  it('finds all of many, after half of them went', () => {
    const keys = new Keys();
    const all = Array.from({ length: 50_000 }, (_, index) => `activity-${index}`);
    for (const [index, key] of all.entries()) expect(keys.take(key)).toBe(index);
    for (let index = 0; index < all.length; index += 2) keys.release(all[index]!);
    expect(all.every((key, index) => keys.find(key) === (index % 2 === 0 ? -1 : index))).toBe(true);
    expect(keys.end).toBe(50_000);
  });
});
