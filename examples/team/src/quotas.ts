import type { quotas, RecordOf } from '@salesperf/core';
import { decimal } from './money.ts';
import { currency, quotaQuarters } from './span.ts';
import { type Person, type World, worksAt } from './world.ts';

type Quota = RecordOf<typeof quotas> & { readonly from: number; readonly to: number; readonly amount: string };

const growthAQuarter = 1.015;
const rampUp = 0.6;

/** The quota of every person and quarter: grows a little, rounded to half thousands, less in the first quarter of a newcomer. */
export const makeQuotas = ({ people }: World): Quota[] =>
  quotaQuarters.flatMap(({ from, start, end }, index) =>
    people
      .filter((person) => worksAt(person, from))
      .map((person) => ({ owner: person.id, from: start, to: end, amount: decimal(quotaInEuros(person, from, index) * 100), currency })),
  );

const quotaInEuros = ({ quota, from }: Person, quarter: string, index: number): number =>
  Math.round((quota * growthAQuarter ** index * (from === quarter ? rampUp : 1)) / 500) * 500;
