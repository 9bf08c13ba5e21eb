import { makeWorld } from './src/world/world.ts';
import { sizes } from './src/world/size.ts';
import { questions } from './src/workload.ts';
import { asOf } from './src/world/calendar.ts';
import { tablesOf } from './src/peers/ours/tables.ts';
import { axisOf } from '../../packages/core/src/engine/scan/axis.ts';
import { profilesOf } from '../../packages/core/src/engine/scan/profiles.ts';
const world = makeWorld(sizes.M);
const t = tablesOf(world) as any;
const act = t.activities;
const at = act.at.values as Float64Array; const owner = act.owner.codes as Int32Array; const n = at.length;
const prof = profilesOf({ name: 'activities', columns: act, length: n, dimensions: {} } as any);
console.log('profiles', prof.rows.length, 'deals', t.deals.id.codes.length, Object.keys(act));
const axis = axisOf(questions.t1.over.list); const b = axis.buckets!;
console.log('buckets', b.values.length, b.width / 3600000);
const ids16 = Uint16Array.from(prof.ids); const cls = new Int32Array(8192); for (let i = 0; i < cls.length; i++) cls[i] = i % 7;
const own8 = Uint8Array.from(owner, (o) => o + 1);
const counts = new Int32Array(7 * 62 * 26);
const codes16 = Int16Array.from(b.values);const codes8 = Int8Array.from(b.values);
function fused(at: Float64Array, ids: Uint16Array | Int32Array, owner: Int32Array | Uint8Array, cls: Int32Array, values: Int32Array | Int16Array | Int8Array, base: number, scale: number, last: number, asOf: number, counts: Int32Array, W: number, P: number, n: number) {
  for (let row = 0; row < n; row++) {
    const m = at[row]!; const k = (m - base) * scale;
    const p = values[k > 0 ? (k < last ? k | 0 : last) : 0]!;
    if (p >= 0 && m < asOf) counts[cls[ids[row]!]! * W + (owner[row]! + 1) * P + p]!++;
  }
}
function placeMul(at: Float64Array, values: Int32Array | Int8Array, base: number, scale: number, last: number, asOf: number, from: number, to: number, periods: Int32Array) {
  for (let row = from, place = 0; row < to; row++, place++) {
    const m = at[row]!; const k = (m - base) * scale;
    periods[place] = values[k > 0 ? (k < last ? k | 0 : last) : 0]!;
  }
}
function placeDiv(at: Float64Array, values: Int32Array | Int8Array, base: number, width: number, last: number, asOf: number, from: number, to: number, periods: Int32Array) {
  for (let row = from, place = 0; row < to; row++, place++) {
    const m = at[row]!; const k = (m - base) / width;
    periods[place] = values[k > 0 ? (k < last ? k | 0 : last) : 0]!;
  }
}
function placeRaw(at: Float64Array, values: Int32Array | Int8Array, base: number, scale: number, from: number, to: number, periods: Int32Array) {
  for (let row = from, place = 0; row < to; row++, place++) periods[place] = values[((at[row]! - base) * scale) | 0]!;
}
function count2(ids: Uint16Array | Int32Array, owner: Int32Array | Uint8Array, cls: Int32Array, periods: Int32Array, counts: Int32Array, W: number, P: number, from: number, to: number) {
  for (let row = from, place = 0; row < to; row++, place++) counts[cls[ids[row]!]! * W + (owner[row]! + 1) * P + periods[place]! + 1]!++;
}
const per = new Int32Array(4096);
const run = (name: string, f: () => void) => { for (let i = 0; i < 20; i++) f(); const ts: number[] = []; for (let i = 0; i < 30; i++) { const s = performance.now(); f(); ts.push(performance.now() - s); } ts.sort((a, b) => a - b); console.log(name.padEnd(34), ts[0]!.toFixed(2), ts[15]!.toFixed(2)); };
const blocks = (g: (from: number, to: number) => void) => { for (let f = 0; f < n; f += 4096) g(f, Math.min(f + 4096, n)); };
const W = 62 * 26;
run('fused ids16 own32 int32', () => fused(at, ids16, owner, cls, b.values, b.base, 1 / b.width, b.last, asOf, counts, W, 25, n));
run('fused ids16 own8 int8', () => fused(at, ids16, own8, cls, codes8, b.base, 1 / b.width, b.last, asOf, counts, W, 25, n));
run('placeMul int32', () => blocks((f, t) => placeMul(at, b.values, b.base, 1 / b.width, b.last, asOf, f, t, per)));
run('placeMul int8', () => blocks((f, t) => placeMul(at, codes8, b.base, 1 / b.width, b.last, asOf, f, t, per)));
run('placeDiv int32', () => blocks((f, t) => placeDiv(at, b.values, b.base, b.width, b.last, asOf, f, t, per)));
run('placeRaw int8', () => blocks((f, t) => placeRaw(at, codes8, b.base, 1 / b.width, f, t, per)));
run('count2 ids16 own32', () => blocks((f, t) => count2(ids16, owner, cls, per, counts, W, 26, f, t)));
run('count2 ids32 own32', () => blocks((f, t) => count2(prof.ids, owner, cls, per, counts, W, 26, f, t)));
run('count2 ids16 own8', () => blocks((f, t) => count2(ids16, own8, cls, per, counts, W, 26, f, t)));
