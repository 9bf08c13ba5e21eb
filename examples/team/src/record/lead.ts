import type { leads, RecordOf } from '@salesperf/core';
import { products, segments, sources } from '../labels.ts';
import type { Lead } from '../simulate/leads.ts';
import { asOf } from '../span.ts';
import type { World } from '../world.ts';

export const leadRecord = (
  { language }: World,
  { id, owner, source, product, segment, createdAt, qualifiedAt, convertedAt }: Lead,
  customer: string | undefined,
): RecordOf<typeof leads> => ({
  id,
  owner,
  ...(customer ? { customer } : {}),
  source: sources[source][language],
  product: products[product][language],
  segment: segments[segment][language],
  createdAt,
  ...(qualifiedAt !== undefined && qualifiedAt <= asOf ? { qualifiedAt } : {}),
  ...(convertedAt !== undefined && convertedAt <= asOf ? { convertedAt } : {}),
});
