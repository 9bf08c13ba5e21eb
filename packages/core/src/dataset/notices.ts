import type { CheckedRecords } from '../records/checked.ts';
import type { Notice } from './ledger.ts';
import { changeNotices } from './notices/changes.ts';
import { dealNotices } from './notices/deals.ts';
import { idNotices } from './notices/ids.ts';
import { peopleNotices } from './notices/people.ts';
import { type Rates, rateNotices } from './notices/rates.ts';
import { splitNotices } from './notices/splits.ts';
import { stageNotices } from './notices/stages.ts';

/** What a reader of the numbers should know about the records that were taken, each reason once. */
export const noticesOf = (records: CheckedRecords, rates: Rates): Notice[] => [
  ...rateNotices(records, rates),
  ...dealNotices(records),
  ...changeNotices(records),
  ...splitNotices(records),
  ...stageNotices(records),
  ...peopleNotices(records),
  ...idNotices(records),
];
