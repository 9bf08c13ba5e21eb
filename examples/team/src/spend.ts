import type { RecordOf, spend } from '@salesperf/core';
import { sources } from './labels.ts';
import { decimal } from './money.ts';
import { currency, quotaQuarters } from './span.ts';
import type { World } from './world.ts';

const growthAQuarter = 1.02;

/** What sales and marketing cost in each quarter, in euros: salaries of everybody, and what is paid for being found. */
export const makeSpend = ({ language }: World): RecordOf<typeof spend>[] =>
  quotaQuarters.flatMap(({ start, end }, index) =>
    [
      { channel: language === 'ru' ? 'Зарплаты' : 'Salaries', paid: false, euros: 96_000 },
      { channel: sources.paid[language], paid: true, euros: 18_000 },
      { channel: sources.event[language], paid: false, euros: 9_000 },
    ].map(({ channel, paid, euros }) => ({
      channel,
      paid,
      from: start,
      to: end,
      amount: decimal(Math.round(euros * growthAQuarter ** index) * 100),
      currency,
    })),
  );
