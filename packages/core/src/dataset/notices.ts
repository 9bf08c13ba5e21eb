import type { Notice } from './ledger.ts';
import { changeNotices } from './notices/changes.ts';
import { dealNotices } from './notices/deals.ts';
import { idNotices } from './notices/ids.ts';
import { peopleNotices } from './notices/people.ts';
import { type Rates, rateNotices } from './notices/rates.ts';
import { splitNotices } from './notices/splits.ts';
import { stageNotices } from './notices/stages.ts';
import type { RecordTables } from './recorded/table.ts';
import type { Told } from './told.ts';

/** What a reader of the numbers should know about the records that were taken, each reason once. */
export const noticesOf = (tables: RecordTables, told: Told, rates: Rates): Notice[] => [
  ...rateNotices(tables, rates),
  ...dealNotices(tables, told),
  ...changeNotices(tables, told),
  ...splitNotices(tables, told),
  ...stageNotices(tables),
  ...peopleNotices(tables),
  ...idNotices(tables),
];
