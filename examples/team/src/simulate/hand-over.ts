import type { Random } from '../random.ts';
import { clockOf, personOf, type World, worksAt } from '../world.ts';
import { type Change, type Life, ownerAt } from './deal-life.ts';

/** A few deals change hands between colleagues; those of a person who leaves all do, at the end of the last day. */
export function handOver(world: World, random: Random, life: Life): Change[] {
  const changes = [...life.changes];
  const insert = (change: Change): void => {
    changes.push(change);
    changes.sort((one, other) => one.at - other.at);
  };
  if (random.chance(0.04)) {
    const clock = clockOf(world, life.owner);
    const at = clock.between(life.createdAt, life.decidedAt, random);
    const { zone, leavesAt } = personOf(world, life.owner);
    const colleagues = world.people.filter((person) => person.zone === zone && person.id !== life.owner && worksAt(person, clock.dateOf(at)));
    if (at < leavesAt) insert({ at, owner: random.pick(colleagues).id });
  }
  for (const person of world.people) {
    const at = person.leavesAt;
    if (person.successor !== undefined && at < life.decidedAt && ownerAt({ changes }, at) === person.id) insert({ at, owner: person.successor });
  }
  return changes;
}
