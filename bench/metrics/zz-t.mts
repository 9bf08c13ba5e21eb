import { ours } from './src/peers/ours/index.ts';
import { kernel } from './src/peers/kernel/index.ts';
import { makeWorld } from './src/world/world.ts';
import { sizes } from './src/world/size.ts';
const [,, size='M', qs='t1,t2', peersArg='ours', secs='4'] = process.argv;
const world = makeWorld(sizes[size as 'M']);
const list = peersArg.split(',').map((p) => ({ours, kernel} as any)[p]);
const loaded = [] as any[];
for (const p of list) loaded.push([p.name, await p.load(world)]);
for (const q of qs.split(',')) {
  for (const [name, l] of loaded) {
    const ask = l[q]; const times: number[] = [];
    const t0 = performance.now(); ask(); const first = performance.now() - t0;
    const begun = performance.now();
    while (performance.now() - begun < Number(secs) * 1000) { const b = performance.now(); await ask(); times.push(performance.now() - b); }
    times.sort((a, b) => a - b);
    console.log(q, name, 'first', first.toFixed(1), 'min', times[0]!.toFixed(1), 'median', times[times.length >> 1]!.toFixed(1), 'max', times.at(-1)!.toFixed(1), 'runs', times.length);
  }
}
