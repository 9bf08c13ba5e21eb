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
  /** events after which tables and passes had to be made anew */
  readonly anew: number;
  /** how many events there was time for */
  readonly taken: number;
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

/** How long the events of a tier may take together, in milliseconds: on a slow machine not all of them are taken. */
const budget = 40_000;

/** Events over a book, one after the other; throws if the numbers differ from a batch's over the same records in the end. */
function timeEvents(live: Book, events: readonly LiveEvent[], tiers: readonly ('t1' | 't2')[]): EventTimes {
  const begun = performance.now();
  const view = live.watch(query(tiers));
  const buildMs = performance.now() - begun;
  const run = takeAll(events, live, view);
  assertSame(live, view, query(tiers));
  view.close();
  return { ...run, buildMs };
}

function takeAll(drawn: readonly LiveEvent[], live: Book, view: LiveView): Omit<EventTimes, 'buildMs'> {
  const all = new Float64Array(drawn.length);
  const reads: number[] = [];
  let [anew, cells, taken] = [0, 0, 0];
  const started = performance.now();
  for (; taken < drawn.length && performance.now() - started < budget; taken++) {
    const event = arrived(drawn[taken]!);
    const begun = performance.now();
    put(live, event);
    const { all: isAnew, places } = view.changes();
    all[taken] = (performance.now() - begun) * 1_000;
    anew += Number(isAnew);
    cells += places.length;
    if (places.length === 0 || taken % 20 !== 0) continue;
    const before = performance.now();
    for (let again = 0; again < 10; again++) view.cell(places[again % places.length]!);
    reads.push((performance.now() - before) * 100);
  }
  const [times, events] = [all.subarray(0, taken), drawn.slice(0, taken)];
  if (cells === 0) throw new Error('Cannot time events that change nothing');
  const batches = Array.from({ length: Math.floor(times.length / batch) }, (_, place) => sum(times.subarray(place * batch, (place + 1) * batch)) / batch);
  return {
    median: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    mean: sum(times) / times.length,
    medianOfBatches: quantile(batches, 0.5),
    byKind: byKind(events, times),
    read: quantile(reads, 0.5),
    anew,
    taken,
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

/** Figures by name; see {@link EventTimes}. Each tier has events of its own over the same book: those of the whole table go on where the first tier's ended. */
export function liveFigures(size: Size): Readonly<Record<string, number>> {
  const records = recordsOf(makeWorld(size));
  const events = liveEvents(records, 2 * count);
  const live = book(records, { currency });
  const first = timeEvents(live, events.slice(0, count), ['t1']);
  const whole = timeEvents(live, events.slice(count), ['t1', 't2']);
  return {
    w4_us_per_event: whole.median,
    w4_t1_us_per_event: first.median,
    w4_events: Math.min(first.taken, whole.taken),
    w4_p99_us: whole.p99,
    w4_read_us: whole.read,
    w4_check_us: checkTime(events),
    w4_build_ms: whole.buildMs,
  };
}
