import type { Language } from '@salesperf/core';

/** A sentence or name in both languages of the product. */
export type Words = Readonly<Record<Language, string>>;
