import { afterAll, describe, expect, it } from 'vitest';
import { compareAnswers, layoutOf } from '../answers.ts';
import { ours } from '../peers/ours/index.ts';
import { answersOf } from '../peers/peer.ts';
import { questions } from '../workload.ts';
import { sizes } from '../world/size.ts';
import { makeWorld } from '../world/world.ts';
import { oursWorkers } from './index.ts';

const world = makeWorld(sizes.S);
const [alone, apart] = await Promise.all([ours.load(world), oursWorkers.load(world)]);
afterAll(() => apart.close?.());

describe('the answers of two threads', () => {
  it.each(['t1', 't2'] as const)('to %s are those of one, cell by cell', async (name) => {
    const found = answersOf(await apart[name]());
    expect(compareAnswers(layoutOf(questions[name]), answersOf(await alone[name]()), found)).toMatchObject({ different: 0, differences: [] });
  });
});
