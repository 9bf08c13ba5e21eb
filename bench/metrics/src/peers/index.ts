import { arquero } from './arquero/index.ts';
import { duckdbExpert, duckdbPerKpi } from './duckdb/index.ts';
import { idiomatic } from './idiomatic/index.ts';
import { kernel } from './kernel/index.ts';
import { ours } from './ours/index.ts';
import type { Peer } from './peer.ts';
import { tunedObjects } from './tuned-objects/index.ts';

/** Whose answers the others are compared with. */
export const reference: Peer = ours;

export const peers: readonly Peer[] = [ours, kernel, tunedObjects, idiomatic, ...duckdbExpert, duckdbPerKpi, arquero];
