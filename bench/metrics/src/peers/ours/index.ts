import { type Dataset, tabulate } from '@salesperf/core';
import { datasetOfTables } from '@salesperf/core/executor';
import { calendar, metricOf, type Question, questions } from '../../workload.ts';
import { asOf } from '../../world/calendar.ts';
import { currency } from '../../world/words.ts';
import type { Ask, Peer } from '../peer.ts';
import { answersIn } from './answers-in.ts';
import { tablesOf } from './tables.ts';

/** The library: the tables of the as-of as columns, KPIs by name, numbers out. */
export const ours: Peer = {
  name: 'ours',
  sizes: ['S', 'M', 'L'],
  load: async (world) => {
    const asking = askingOf(datasetOfTables(tablesOf(world), asOf, { currency }));
    return { t1: asking(questions.t1), t2: asking(questions.t2), w2: asking(questions.w2), w3: asking(questions.w3) };
  },
};

const askingOf =
  (data: Dataset) =>
  (question: Question): Ask => {
    const query = { metrics: question.kpis.map(metricOf), by: [question.by], over: question.over, asOf, calendar };
    return () => {
      const series = tabulate(data, query);
      return () => answersIn(series, question);
    };
  };
