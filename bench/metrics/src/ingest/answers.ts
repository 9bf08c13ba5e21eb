import { type Dataset, tabulate } from '@salesperf/core';
import { type Answers, compareAnswers, layoutOf } from '../answers.ts';
import { answersIn } from '../peers/ours/answers-in.ts';
import { ours } from '../peers/ours/index.ts';
import { answersOf } from '../peers/peer.ts';
import { calendar, metricOf, type Question, questions } from '../workload.ts';
import { asOf } from '../world/calendar.ts';
import type { World } from '../world/world.ts';

const compared = [questions.t1, questions.t2] as const;

const answersTo = (question: Question, data: Dataset): Answers =>
  answersIn(tabulate(data, { metrics: question.kpis.map(metricOf), by: [question.by], over: question.over, asOf, calendar }), question);

/** The cells in which what was read answers otherwise than the columns of the world, as text; none: how fast a wrong reading is means nothing. */
export async function differencesFrom(world: World, data: Dataset): Promise<string[]> {
  const loaded = await ours.load(world);
  const expected = { t1: answersOf(await loaded.t1()), t2: answersOf(await loaded.t2()) };
  return compared.flatMap((question) => {
    const { differences } = compareAnswers(layoutOf(question), expected[question.name as 't1' | 't2'], answersTo(question, data));
    return differences.map((one) => `${one.name}, group ${one.group}, slot ${one.slot}, period ${one.period}: expected ${one.expected}, found ${one.found}`);
  });
}
