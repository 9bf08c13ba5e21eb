import { type Comparison, compareAnswers, layoutOf } from './answers.ts';
import { answersOf, type Loaded, type Peer } from './peers/peer.ts';
import { type QuestionName, questions } from './workload.ts';
import type { SizeName } from './world/size.ts';
import type { World } from './world/world.ts';

/** A peer that has its rows. */
export interface Contestant {
  readonly name: string;
  readonly loaded: Loaded;
}

/** Those that can be waited for at a size, in the given order, which is kept: the first is who the others are compared with. */
export async function contestantsOf(peers: readonly Peer[], world: World, size: SizeName): Promise<Contestant[]> {
  const contestants: Contestant[] = [];
  for (const peer of peers) if (peer.sizes.includes(size)) contestants.push({ name: peer.name, loaded: await peer.load(world) });
  return contestants;
}

/** How the answers of a peer to a question compare with those of the first. */
export interface Verdict extends Comparison {
  readonly question: QuestionName;
  readonly peer: string;
}

export async function compareAll([first, ...others]: readonly Contestant[]): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const question of Object.keys(questions) as QuestionName[]) {
    const expected = first?.loaded[question];
    if (!expected) continue;
    const answers = answersOf(await expected());
    for (const { name, loaded } of others) {
      const ask = loaded[question];
      if (ask) verdicts.push({ question, peer: name, ...compareAnswers(layoutOf(questions[question]), answers, answersOf(await ask())) });
    }
  }
  return verdicts;
}
