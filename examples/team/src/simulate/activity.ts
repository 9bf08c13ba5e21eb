import type { activities, RecordOf } from '@salesperf/core';

/** An activity as the simulation writes it: its moment is always a number. */
export type Activity = RecordOf<typeof activities> & { readonly at: number; readonly owner: string };
