import { setFlagsFromString } from 'node:v8';
import { sizeOfChild } from '../child.ts';
import { contestantsOf } from '../contest.ts';
import { kernel } from '../peers/kernel/index.ts';
import { ours } from '../peers/ours/index.ts';
import { timeQuestion } from '../timing.ts';
import { type SizeName, sizes } from '../world/size.ts';
import { makeWorld } from '../world/world.ts';

setFlagsFromString('--no-flush-bytecode');

async function main(size: SizeName): Promise<void> {
  const contestants = await contestantsOf([ours, kernel], makeWorld(sizes[size]), size);
  const records = sizes[size].deals + sizes[size].activities;
  const figures: Record<string, number> = {};
  for (const question of ['t1', 't2'] as const) {
    for (const { peer, median } of await timeQuestion(question, contestants, { rounds: 15, budget: 20_000 }))
      figures[`${question}_${peer}_ns_per_record`] = Number(((median * 1e6) / records).toPrecision(4));
  }
  console.log(JSON.stringify(figures));
}

await main(sizeOfChild());
