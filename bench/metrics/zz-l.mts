import { ours } from './src/peers/ours/index.ts';
import { makeWorld } from './src/world/world.ts';
import { sizes } from './src/world/size.ts';
const [,, size='M', qs='t1,t2'] = process.argv;
const l = await ours.load(makeWorld(sizes[size as 'M'])) as any;
for (const q of qs.split(',')) { for (let i = 0; i < 12; i++) l[q](); const L: string[] = []; (globalThis as any).LOG = L; const b = performance.now(); l[q](); console.log(q, (performance.now() - b).toFixed(1)); console.log(L.join('\n')); (globalThis as any).LOG = undefined; }
