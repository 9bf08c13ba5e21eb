import type { Entity } from '../model/index.ts';
import type { Origin } from '../model/record.ts';

/** A checked record: moments are epoch milliseconds. */
export type CheckedRecord = Readonly<Record<string, unknown>> & { readonly dimensions?: Readonly<Record<string, string | null>>; readonly origin?: Origin };
export type CheckedRecords = { readonly [E in Entity]?: readonly CheckedRecord[] };
