import { activities } from './activities.ts';
import { calls } from './calls.ts';
import { changes } from './changes.ts';
import { criteria } from './criteria.ts';
import { customers } from './customers.ts';
import { deals } from './deals.ts';
import { leads } from './leads.ts';
import { meetings } from './meetings.ts';
import { payments } from './payments.ts';
import { people } from './people.ts';
import { proposals } from './proposals.ts';
import { quotas } from './quotas.ts';
import type { RecordOf } from './record.ts';
import { surveys } from './surveys.ts';

/** Every entity, by the name under which records of it are given. */
export const tables = { people, leads, activities, meetings, proposals, deals, changes, customers, payments, surveys, quotas, calls, criteria } as const;

export type Entity = keyof typeof tables;
export const entities = Object.keys(tables) as Entity[];

/** What a source delivers: records by entity. An entity that is absent is one the source does not have. */
export type Records = { [E in Entity]?: readonly RecordOf<(typeof tables)[E]>[] };

export { activities, calls, changes, criteria, customers, deals, leads, meetings, payments, people, proposals, quotas, surveys };
