import { sizeOfChild } from '../child.ts';
import { ours } from '../peers/ours/index.ts';
import { type SizeName, sizes } from '../world/size.ts';
import { makeWorld } from '../world/world.ts';

const mb = (bytes: number): number => Math.round(bytes / 2 ** 20);

/** The most that the process has held so far, in bytes. */
const most = (): number => process.resourceUsage().maxRSS * 1024;

async function main(size: SizeName): Promise<void> {
  const empty = process.memoryUsage.rss();
  const world = makeWorld(sizes[size]);
  globalThis.gc!();
  const input = process.memoryUsage.rss();
  const [before, held] = [most(), [input]];
  const { t1, t2, w2 } = await ours.load(world);
  for (const ask of [t1, t2, w2!, t1, t2]) {
    await ask();
    held.push(process.memoryUsage.rss());
  }
  // Making the world may have taken more for a while than answering does; then what is known is what was held after each answer.
  const peak = most() > before ? most() : Math.max(...held);
  console.log(JSON.stringify({ peak_mb: mb(peak - input), input_mb: mb(input - empty) }));
}

await main(sizeOfChild());
