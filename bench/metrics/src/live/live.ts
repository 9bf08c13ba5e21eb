import { type Book, book, evaluate, type LiveView, type Query } from '@salesperf/core';
import { calendar, metricOf, questions } from '../workload.ts';
import { recordsOf } from '../world/records.ts';
import type { Size } from '../world/size.ts';
import { currency } from '../world/words.ts';
import { makeWorld } from '../world/world.ts';
import { type EventKind, type LiveEvent, liveAsOf, liveEvents } from './events.ts';

/** Of one event, in microseconds. */
export interface EventTimes {
  readonly median: number;
  readonly p99: number;
  readonly mean: number;
  /** of the batches of 50 events, for each event: what the resolution of a clock does not show */
  readonly medianOfBatches: number;
  readonly byKind: Readonly<Record<string, number>>;
  /** of reading one cell that changed */
  readonly read: number;
  /** of checking a record, which is not in the others */
  readonly check: number;
  /** events after which tables and passes had to be made anew */
  readonly anew: number;
  readonly buildMs: number;
}

const count = 100_000;
const batch = 50;

const query = (tiers: readonly ('t1' | 't2')[]): Query => ({
  metrics: tiers.flatMap((tier) => questions[tier].kpis.map(metricOf)),
  by: ['owner'],
  over: questions.t1.over,
  asOf: liveAsOf,
  calendar,
});

/** Events over a book of a size, one after the other; throws if the numbers differ from a batch's over the same records in the end. */
export function timeEvents(size: Size, tiers: readonly ('t1' | 't2')[]): EventTimes {
  const records = recordsOf(makeWorld(size));
  const events = liveEvents(records, count);
  const begun = performance.now();
  const live = book(records, { currency });
  const view = live.watch(query(tiers));
  const buildMs = performance.now() - begun;
  const run = takeAll(events, live, view);
  assertSame(live, view, query(tiers));
  return { ...run, check: checkTime(events), buildMs };
}

function takeAll(events: readonly LiveEvent[], live: Book, view: LiveView): Omit<EventTimes, 'check' | 'buildMs'> {
  const times = new Float64Array(events.length);
  const reads: number[] = [];
  let [anew, cells] = [0, 0];
  events.forEach((drawn, index) => {
    const event = arrived(drawn);
    const begun = performance.now();
    put(live, event);
    const { all, places } = view.changes();
    times[index] = (performance.now() - begun) * 1_000;
    anew += Number(all);
    cells += places.length;
    if (places.length === 0 || index % 20 !== 0) return;
    const before = performance.now();
    for (let again = 0; again < 10; again++) view.cell(places[again % places.length]!);
    reads.push((performance.now() - before) * 100);
  });
  if (cells === 0) throw new Error('Cannot time events that change nothing');
  const batches = Array.from({ length: events.length / batch }, (_, place) => sum(times.subarray(place * batch, (place + 1) * batch)) / batch);
  return {
    median: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    mean: sum(times) / times.length,
    medianOfBatches: quantile(batches, 0.5),
    byKind: byKind(events, times),
    read: quantile(reads, 0.5),
    anew,
  };
}

/** As it comes from elsewhere: a text that has just been parsed. */
const arrived = (event: LiveEvent): LiveEvent => JSON.parse(JSON.stringify(event));

/** What has been checked once is not checked again, so that the time is that of taking it. */
function put(live: Book, { entity, key, record }: LiveEvent): void {
  if (record === null) live.retract(entity, key);
  else live.put(entity, record as never, { key, checked: true });
}

function byKind(events: readonly LiveEvent[], times: Float64Array): Record<string, number> {
  const lists = new Map<EventKind, number[]>();
  events.forEach(({ kind }, index) => {
    const list = lists.get(kind) ?? [];
    lists.set(kind, list);
    list.push(times[index]!);
  });
  return Object.fromEntries([...lists].map(([kind, list]) => [kind, quantile(list, 0.5)]));
}

/** Of a record, by what a book without anybody who watches takes longer when it has to check. */
function checkTime(events: readonly LiveEvent[]): number {
  const taken = events.filter(({ record }) => record !== null).slice(0, 20_000);
  const time = (checked: boolean): number => {
    const empty = book({}, { currency });
    const begun = performance.now();
    for (const { entity, key, record } of taken) empty.put(entity, record as never, { key, checked });
    return performance.now() - begun;
  };
  time(false);
  return ((time(false) - time(true)) / taken.length) * 1_000;
}

function assertSame(live: Book, view: LiveView, asked: Query): void {
  const found = view.results().cells;
  const wanted = evaluate(live.dataset(), asked).cells;
  const differs = wanted.findIndex((cell, index) => JSON.stringify(cell) !== JSON.stringify(found[index]));
  if (differs >= 0 || found.length !== wanted.length)
    throw new Error(`Live numbers differ from a batch's: ${JSON.stringify(found[differs])} is not ${JSON.stringify(wanted[differs])}`);
}

const sum = (list: ArrayLike<number>): number => Array.from(list).reduce((all, one) => all + one, 0);
const quantile = (list: ArrayLike<number>, p: number): number => Float64Array.from(list).sort()[Math.floor(p * (list.length - 1))]!;

/** Figures by name; see {@link EventTimes}. */
export function liveFigures(size: Size): Readonly<Record<string, number>> {
  const [whole, first] = [timeEvents(size, ['t1', 't2']), timeEvents(size, ['t1'])];
  return {
    w4_us_per_event: whole.median,
    w4_t1_us_per_event: first.median,
    w4_p99_us: whole.p99,
    w4_read_us: whole.read,
    w4_check_us: whole.check,
    w4_build_ms: whole.buildMs,
  };
}
