type Numbers = Int32Array | Float64Array | Uint8Array;

/** Shorter arrays, in bytes, are copied sooner than their memory is shared. */
const least = 65_536;

/** Plain data with its long typed arrays in memory that threads share: they are sent without a copy. What stands in several places stands there still. */
export function inSharedMemory<T>(data: T): T {
  const copies = new Map<unknown, unknown>();
  const copyOf = (one: unknown): unknown => {
    if (typeof one !== 'object' || one === null) return one;
    const copy = copies.get(one) ?? copied(one);
    copies.set(one, copy);
    return copy;
  };
  const copied = (one: object): unknown => {
    if (ArrayBuffer.isView(one)) return one.byteLength < least ? one : sharedArray(one as Numbers);
    if (Array.isArray(one)) return typeof one[0] === 'object' ? one.map(copyOf) : one;
    if (one instanceof Map) return new Map([...one].map(([key, value]) => [key, copyOf(value)]));
    return Object.fromEntries(Object.entries(one).map(([key, value]) => [key, copyOf(value)]));
  };
  return copyOf(data) as T;
}

/** An array of some length in memory that threads share. */
export const blankShared = <A extends Numbers>(like: A, length: number): A =>
  new (like.constructor as new (buffer: SharedArrayBuffer) => A)(new SharedArrayBuffer(length * like.BYTES_PER_ELEMENT));

function sharedArray(values: Numbers): Numbers {
  const into = blankShared(values, values.length);
  into.set(values);
  return into;
}
