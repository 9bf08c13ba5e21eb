import { describe, expect, it } from 'vitest';
import { compareAnswers, layoutOf } from '../answers.ts';
import { type QuestionName, questions } from '../workload.ts';
import { makeWorld } from '../world/world.ts';
import { peers, reference } from './index.ts';
import { answersOf } from './peer.ts';

const world = makeWorld({ deals: 400, activities: 4000, leads: 400, meetings: 400 });
const expected = await reference.load(world);
const others = await Promise.all(peers.filter((peer) => peer !== reference).map(async (peer) => ({ name: peer.name, loaded: await peer.load(world) })));

describe.each(Object.keys(questions) as QuestionName[])('the answers to %s', (name) => {
  const right = answersOf(expected[name]!() as never);

  it.each(others.filter(({ loaded }) => loaded[name]))('of $name are those of the library, cell by cell', async ({ loaded }) => {
    const found = answersOf(await loaded[name]!());
    expect(compareAnswers(layoutOf(questions[name]), right, found)).toMatchObject({ different: 0, differences: [] });
  });

  it('have cells of every kind: some that are null, and some that are not', () => {
    const cells = [...right.values()].flatMap((values) => [...values]);
    expect([cells.some(Number.isNaN), cells.some((value) => value > 0)]).toEqual([true, true]);
  });
});
