export type Numbers = Float64Array | Int32Array | Uint8Array;
export type Make<A extends Numbers> = {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBuffer, offset: number, length: number): A;
  new (length: number): A;
};

/** Smaller arrays cost less than they would be worth keeping. */
const fewestBytes = 4096;
/** What is kept for the next query, at most, in bytes. */
const mostKept = 256 * 2 ** 20;

/** Buffers that nobody uses, by size; the sizes that were used last come last. */
const free = new Map<number, ArrayBuffer[]>();
let kept = 0;

/** One of these that is not much larger. */
function known(size: number): ArrayBuffer | undefined {
  for (let fitting = size; fitting <= 1.5 * size; fitting = sizeFor(fitting + 1)) {
    const buffer = free.get(fitting)?.pop();
    if (!buffer) continue;
    kept -= fitting;
    return buffer;
  }
  return undefined;
}

function keep(buffer: ArrayBuffer): void {
  const size = buffer.byteLength;
  const list = free.get(size) ?? [];
  list.push(buffer);
  free.delete(size);
  free.set(size, list);
  kept += size;
}

/** Lets go of what was not used for the longest time. */
function forget(): void {
  for (const [size, list] of free) {
    for (; kept > mostKept && list.length > 0; kept -= size) list.pop();
    if (kept <= mostKept) return;
    free.delete(size);
  }
}

/**
 * The work arrays of a query, given back as it ends: the next one finds them there. A page of memory that is touched for the first time
 * costs more than many rows. Whatever outlives the query must not be taken here.
 */
export class Scratch {
  private readonly taken: ArrayBuffer[] = [];

  /** Runs work whose arrays are taken from here. */
  run<T>(work: () => T): T {
    const before = current;
    current = this;
    try {
      return work();
    } finally {
      current = before;
    }
  }

  take(bytes: number): ArrayBuffer {
    const size = sizeFor(bytes);
    const buffer = known(size) ?? new ArrayBuffer(size);
    this.taken.push(buffer);
    return buffer;
  }

  /** Nothing that was taken may be used any more. */
  release(): void {
    for (const buffer of this.taken) keep(buffer);
    forget();
    this.taken.length = 0;
  }
}

let current: Scratch | null = null;

/** Eight sizes to each power of two. */
function sizeFor(bytes: number): number {
  const step = 2 ** Math.max(Math.ceil(Math.log2(bytes)) - 4, 9);
  return Math.ceil(bytes / step) * step;
}

/** An array for the time of a query, with whatever was in it; one of its own where no query runs. */
export function scratch<A extends Numbers>(make: Make<A>, length: number): A {
  const bytes = length * make.BYTES_PER_ELEMENT;
  return current === null || bytes < fewestBytes ? new make(length) : new make(current.take(bytes), 0, length);
}

/** The same, all 0. */
export function cleared<A extends Numbers>(make: Make<A>, length: number): A {
  const array = scratch(make, length);
  return array.fill(0) as A;
}

/** Runs a query on work arrays of its own, and gives them back. */
export function withScratch<T>(query: () => T): T {
  const own = new Scratch();
  try {
    return own.run(query);
  } finally {
    own.release();
  }
}
