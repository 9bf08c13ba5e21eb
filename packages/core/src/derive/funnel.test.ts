import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FunnelEvent, type FunnelLimit, type FunnelOptions, type FunnelRow, type FunnelStep, funnelRows } from './funnel.ts';

const asOf = 1_000;
const position = (instant: number): number => instant;
const limit = (ticks: number): FunnelLimit => ({ ticks, position });
const event = (at: number, id = `e${at}`, unit = 'u'): FunnelEvent => ({ unit, at, id, owner: `owner of ${id}` });

/** `'A0 B5 B9'`: events of steps named by a letter, at instants. */
function stepsOf(names: string, events: string, limits: Readonly<Record<string, FunnelLimit>> = {}): FunnelStep[] {
  const all = events.split(' ').map((word): [string, FunnelEvent] => [word[0]!, event(Number(word.slice(1)), word)]);
  return [...names].map((name, index) => ({
    name: `${name}${index + 1}`,
    events: all.flatMap(([letter, found]) => (letter === name ? [found] : [])),
    within: limits[name],
  }));
}

const rows = (steps: readonly FunnelStep[], options: Partial<FunnelOptions> = {}): FunnelRow[] => funnelRows(steps, { skipping: false, asOf, ...options });
const best = (found: readonly FunnelRow[]): (number | null)[] => found.filter((row) => row.best).map(({ reachedAt }) => reachedAt);
const furthest = (found: readonly FunnelRow[]): number => found.filter((row) => row.best && row.state === 'reached').length;
const states = (found: readonly FunnelRow[]): string[] => found.map(({ state }) => state);

describe('a funnel', () => {
  it('tries again: the attempt that gets further stands', () => {
    const found = rows(stepsOf('AB', 'A0 A20 B22', { B: limit(7) }));
    expect(best(found)).toEqual([20, 22]);
    expect(found.map(({ attempt, rank, best: stands, reachedAt }) => [attempt, rank, stands, reachedAt])).toEqual([
      [1, 1, false, 0],
      [1, 2, false, null],
      [2, 1, true, 20],
      [2, 2, true, 22],
    ]);
  });

  it('uses the later event of a step where only that leads on', () => {
    expect(best(rows(stepsOf('ABC', 'A0 B1 B10 C12', { C: limit(5) })))).toEqual([0, 10, 12]);
  });

  it('passes over a step that was left out, or does not', () => {
    expect(best(rows(stepsOf('ABC', 'A0 C5'), { skipping: true }))).toEqual([0, 5, 5]);
    expect(best(rows(stepsOf('ABC', 'A0 C5')))).toEqual([0, null, null]);
  });

  it('lets events of one instant follow each other', () => {
    expect(best(rows(stepsOf('AB', 'A5 B5')))).toEqual([5, 5]);
    expect(best(rows(stepsOf('ABC', 'A5 C5 B5'), { within: limit(0) }))).toEqual([5, 5, 5]);
  });

  it('uses a record once in an attempt', () => {
    expect(best(rows(stepsOf('AA', 'A5')))).toEqual([5, null]);
    expect(best(rows(stepsOf('AA', 'A5'), { skipping: true }))).toEqual([5, null]);
    expect(best(rows(stepsOf('AA', 'A5 A7')))).toEqual([5, 7]);
    const [one, two] = [event(5, 'one'), event(5, 'two')];
    const funnel = (second: FunnelEvent[], third: FunnelEvent[]): FunnelStep[] => [
      { name: 'a', events: [event(1)] },
      { name: 'b', events: second },
      { name: 'c', events: third },
    ];
    expect(best(rows(funnel([one, two], [one])))).toEqual([1, 5, 5]);
    expect(best(rows(funnel([one], [one])))).toEqual([1, 5, null]);
    expect(best(rows(funnel([one], [one]), { skipping: true }))).toEqual([1, 5, 5]);
  });

  it('finds what ClickHouse finds in its table of cases', () => {
    const reached = (events: string, names = 'ABC'): number =>
      furthest(rows(stepsOf(names, [...events].map((letter, at) => letter + at).join(' ')), { within: limit(100) }));
    expect([reached('ABC'), reached('ADBC'), reached('AABBDCC'), reached('BBCCAA')]).toEqual([3, 3, 3, 1]);
  });

  it('keeps to the limits, the last tick included', () => {
    const within = { within: limit(10) };
    expect(best(rows(stepsOf('ABC', 'A0 B5 C10'), within))).toEqual([0, 5, 10]);
    expect(best(rows(stepsOf('ABC', 'A0 B5 C11'), within))).toEqual([0, 5, null]);
    expect(best(rows(stepsOf('ABC', 'A0 B3 C6', { B: limit(3), C: limit(3) })))).toEqual([0, 3, 6]);
    expect(best(rows(stepsOf('ABC', 'A0 B3 C7', { B: limit(3), C: limit(3) })))).toEqual([0, 3, null]);
  });

  it('counts a limit on the clock it is given for', () => {
    const days: FunnelLimit = { ticks: 1, position: (instant) => Math.floor(instant / 10) };
    expect(best(rows(stepsOf('AB', 'A9 B19', { B: days })))).toEqual([9, 19]);
    expect(best(rows(stepsOf('AB', 'A9 B20', { B: days })))).toEqual([9, null]);
  });

  it('takes the step after which the skipped one comes nearest, then its earliest event', () => {
    expect(best(rows(stepsOf('ABC', 'A0 B2 B4 C9'), { skipping: true }))).toEqual([0, 2, 9]);
    expect(best(rows(stepsOf('ABC', 'A0 B2 B4 C9', { B: limit(1), C: limit(9) }), { skipping: true }))).toEqual([0, 9, 9]);
  });

  it('leaves a step undecided while events to come could reach it', () => {
    const late = stepsOf('ABC', 'A990', { B: limit(10), C: limit(5) });
    expect(states(rows(late))).toEqual(['reached', 'undecided', 'undecided']);
    expect(states(rows(late, { asOf: 1_001 }))).toEqual(['reached', 'not_reached', 'not_reached']);
    expect(states(rows(late, { within: limit(9) }))).toEqual(['reached', 'not_reached', 'not_reached']);
    expect(states(rows(stepsOf('ABC', 'A0 B990', { C: limit(10) })))).toEqual(['reached', 'reached', 'undecided']);
    expect(states(rows(stepsOf('ABC', 'A0 B980', { C: limit(10) })))).toEqual(['reached', 'reached', 'undecided']);
    expect(states(rows(stepsOf('ABC', 'A0 B980', { B: limit(985), C: limit(10) })))).toEqual(['reached', 'reached', 'not_reached']);
    expect(rows(stepsOf('ABC', 'A990', { B: limit(5) })).map(({ stateBefore }) => stateBefore)).toEqual(['reached', 'reached', 'not_reached']);
  });

  it('knows nothing of the as-of and after, and needs a base event', () => {
    expect(rows(stepsOf('AB', 'A1000 B5'))).toEqual([]);
    expect(best(rows(stepsOf('AB', 'A0 B1000')))).toEqual([0, null]);
    expect(rows(stepsOf('AB', 'B5'))).toEqual([]);
  });

  it('belongs to who has the base event', () => {
    expect(new Set(rows(stepsOf('AB', 'A0 B5')).map(({ owner }) => owner))).toEqual(new Set(['owner of A0']));
  });

  it('has one best attempt a unit, the earliest of equals', () => {
    const found = rows([{ name: 'a', events: [event(3, 'x'), event(1, 'y'), event(2, 'z', 'v')] }]);
    expect(found.map(({ unit, startedAt, best: stands }) => [unit, startedAt, stands])).toEqual([
      ['u', 1, true],
      ['u', 3, false],
      ['v', 2, true],
    ]);
  });
});

/** Every choice of events, one by one. A choice is a list of [step, event] from the base event on. */
type Choice = readonly (readonly [step: number, event: FunnelEvent])[];

function choices(steps: readonly FunnelStep[], base: FunnelEvent, { within, skipping }: FunnelOptions): Choice[] {
  const isNear = (to: FunnelEvent, from: FunnelEvent, by: FunnelLimit | undefined): boolean => !by || by.position(to.at) - by.position(from.at) <= by.ticks;
  const longer = (choice: Choice): Choice[] => {
    const [step, last] = choice.at(-1)!;
    const nexts = steps.flatMap(({ events, within: own }, next) =>
      events
        .filter((other) => next > step && (skipping || next === step + 1) && other.at >= last.at && isNear(other, last, own) && isNear(other, base, within))
        .filter((other) => choice.every(([, used]) => used.id !== other.id || used.at !== other.at))
        .map((other): Choice => [...choice, [next, other]]),
    );
    return [choice, ...nexts.flatMap(longer)];
  };
  return longer([[0, base]]);
}

/** What decides between choices, smaller first: from the furthest event back, the later step and then the earlier instant. */
const merits = (choice: Choice): number[] => [...choice].reverse().flatMap(([step, { at }]) => [-step, at]);
function better(a: Choice, b: Choice): Choice {
  const [left, right] = [merits(a), merits(b)];
  const place = left.findIndex((merit, index) => merit !== right[index]);
  return place === -1 || left[place]! < (right[place] ?? Infinity) ? a : b;
}

function expected(steps: readonly FunnelStep[], base: FunnelEvent, options: FunnelOptions): unknown[] {
  const known = steps.map((step) => ({ ...step, events: step.events.filter(({ at, unit }) => at < options.asOf && unit === base.unit) }));
  const choice = choices(known, base, options).reduce(better);
  const next = known.map((step, index) => ({ ...step, events: [...step.events, { ...event(options.asOf, `to come ${index}`), unit: base.unit }] }));
  const possible = Math.max(...choices(next, base, options).map((other) => other.at(-1)![0]));
  const got = choice.at(-1)![0];
  return steps.map((_, step) => ({
    reachedAt: choice.find(([reached]) => reached >= step)?.[1].at ?? null,
    state: step <= got ? 'reached' : step <= possible ? 'undecided' : 'not_reached',
  }));
}

const coarse = (instant: number): number => Math.floor(instant / 3);
const anyLimit = fc.option(fc.record({ ticks: fc.integer({ min: 0, max: 6 }), position: fc.constantFrom(position, coarse) }), { nil: undefined });
/** Records are events of some steps at few instants, so that they tie and meet. */
const funnel = fc
  .record({
    limits: fc.array(anyLimit, { minLength: 1, maxLength: 4 }),
    records: fc.array(
      fc.record({ at: fc.integer({ min: 0, max: 8 }), steps: fc.subarray([0, 1, 2, 3], { minLength: 1 }), unit: fc.constantFrom('u', 'u', 'v') }),
      {
        maxLength: 8,
      },
    ),
    within: anyLimit,
    skipping: fc.boolean(),
    asOf: fc.integer({ min: 5, max: 12 }),
  })
  .map(({ limits, records, ...options }) => {
    const events = records.map(({ at, unit }, index) => ({ unit, at, id: String(index), owner: null }));
    const steps = limits.map((within, step) => ({ name: `${step}`, within, events: events.filter((_, index) => records[index]!.steps.includes(step)) }));
    return { steps, options };
  });

describe('every attempt', () => {
  it('is the best of all choices of events', () => {
    fc.assert(
      fc.property(funnel, ({ steps, options }) => {
        const found = funnelRows(steps, options);
        const bases = steps[0]!.events
          .filter(({ at }) => at < options.asOf)
          .sort((a, b) => (a.unit < b.unit ? -1 : Number(a.unit > b.unit)) || a.at - b.at || (a.id < b.id ? -1 : 1));
        expect(found.map(({ reachedAt, state }) => ({ reachedAt, state }))).toEqual(bases.flatMap((base) => expected(steps, base, options)));
      }),
    );
  });

  it('does not depend on the order of the events', () => {
    fc.assert(
      fc.property(funnel, ({ steps, options }) => {
        const turned = steps.map((step) => ({ ...step, events: [...step.events].reverse() }));
        expect(funnelRows(turned, options)).toEqual(funnelRows(steps, options));
      }),
    );
  });

  it('has one best a unit, than which none gets further', () => {
    fc.assert(
      fc.property(funnel, ({ steps, options }) => {
        const found = funnelRows(steps, options).filter(({ state }) => state === 'reached');
        for (const unit of new Set(found.map((row) => row.unit))) {
          const ranks = (of: boolean): number[] => found.filter((row) => row.unit === unit && row.best === of).map(({ rank }) => rank);
          expect(new Set(found.filter((row) => row.unit === unit && row.best).map(({ attempt }) => attempt)).size).toBe(1);
          expect(Math.max(...ranks(true))).toBeGreaterThanOrEqual(Math.max(0, ...ranks(false)));
        }
      }),
    );
  });
});

describe('many events', () => {
  const time = (run: () => unknown): number => {
    const start = performance.now();
    run();
    return performance.now() - start;
  };

  it('of many units take little time', () => {
    const events = Array.from({ length: 200_000 }, (_, index): FunnelEvent => event((index * 7_919) % 999, String(index), String((index * 31) % 50_000)));
    const steps = ['a', 'b', 'c', 'd'].map((name, step) => ({
      name,
      within: limit(500),
      events: events.filter((_, index) => Math.floor(index / 50_000) === step),
    }));
    expect(time(() => rows(steps))).toBeLessThan(10_000);
  });

  it('at one instant take little time', () => {
    const events = Array.from({ length: 500 }, (_, index) => event(5, String(index)));
    const steps = Array.from({ length: 6 }, (_, step) => ({ name: String(step), events }));
    expect(time(() => rows(steps))).toBeLessThan(10_000);
  });
});
