import { setFlagsFromString } from 'node:v8';
import { sizeOfChild } from '../child.ts';
import { compareAll, contestantsOf } from '../contest.ts';
import { reference } from '../peers/index.ts';
import { differencesText } from '../table.ts';
import { timeQuestion } from '../timing.ts';
import { type SizeName, sizes } from '../world/size.ts';
import { makeWorld } from '../world/world.ts';
import { oursWorkers } from './index.ts';

setFlagsFromString('--no-flush-bytecode');

async function main(size: SizeName): Promise<void> {
  const [alone, ...contestants] = await contestantsOf([reference, oursWorkers], makeWorld(sizes[size]), size);
  const differences = differencesText(await compareAll([alone!, ...contestants]));
  if (differences) throw new Error(differences);
  const figures: Record<string, number> = {};
  for (const question of ['t1', 't2'] as const) {
    const [timing] = await timeQuestion(question, contestants, { rounds: 15, budget: 20_000 });
    figures[`${question}_two_workers_ms`] = timing!.median;
  }
  for (const { loaded } of contestants) await loaded.close?.();
  console.log(JSON.stringify(figures));
}

await main(sizeOfChild());
