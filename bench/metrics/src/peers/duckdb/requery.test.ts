import { expect, it } from 'vitest';
import { cellIndex, layoutOf } from '../../answers.ts';
import { questions } from '../../workload.ts';
import { asOf } from '../../world/calendar.ts';
import { activityKinds } from '../../world/words.ts';
import { makeWorld } from '../../world/world.ts';
import { answersOf } from '../peer.ts';
import { duckdbExpert } from './index.ts';

const email = {
  owner: 7,
  lead: 0,
  deal: -1,
  kind: activityKinds.indexOf('email'),
  at: asOf - 1,
  outbound: 1,
  automated: 0,
  connected: 2,
  touchNumber: 30,
  callNumber: Number.NaN,
};

it('counts one more e-mail of a rep and of the team, and nothing else', async () => {
  const { t1, requery, close } = await duckdbExpert[0]!.load(makeWorld({ deals: 400, activities: 4000, leads: 400, meetings: 400 }));
  const before = answersOf(await t1());
  const after = answersOf(await requery(email));
  const { periods } = layoutOf(questions.t1);
  const places = [0, 1 + email.owner].map((group) => cellIndex(1, periods, group, 0, periods - 1));
  const changed = [...after].flatMap(([name, cells]) =>
    [...cells.entries()].flatMap(([place, value]) => (Object.is(value, before.get(name)![place]) ? [] : [[name, place, value - before.get(name)![place]!]])),
  );
  const expected = ['actions', 'outreach_emails'].flatMap((name) => places.map((place) => [name, place, 1]));
  expect(changed).toHaveLength(expected.length);
  expect(changed).toEqual(expect.arrayContaining(expected));
  await close?.();
});
