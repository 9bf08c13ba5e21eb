import fc from 'fast-check';
import type { Spec } from '../model/column.ts';
import { type Entity, entities, type Records, tables } from '../model/index.ts';
import { shape } from '../model/table.ts';
import type { ExchangeRate } from '../money/rates.ts';
import type { FiscalCalendar } from '../time/calendar.ts';
import { addDays, type CalendarUnit, type CivilDate } from '../time/civil.ts';
import { type Periods, periods } from '../time/period.ts';
import type { WorkingCalendar, WorkingHours } from '../time/working-days.ts';
import { startOfDay } from '../time/zone.ts';

/** Records, the periods to ask about and the moment from which they are looked at. */
export interface Scenario {
  readonly records: Records;
  readonly over: Periods;
  readonly asOf: number;
  readonly currency: string;
  readonly rates: readonly ExchangeRate[];
  readonly planRates: Readonly<Record<string, string>>;
  readonly calendar: WorkingCalendar;
  readonly ownZones: boolean;
}

interface Era {
  readonly zone: string;
  /** the days in which the records lie */
  readonly from: CivilDate;
  readonly days: number;
  /** nights in which the clocks are set, and a day that was skipped */
  readonly nights: readonly CivilDate[];
}

export const eras: readonly Era[] = [
  { zone: 'Europe/Berlin', from: '2025-09-20', days: 200, nights: ['2025-10-26', '2026-03-29'] },
  { zone: 'America/New_York', from: '2025-09-20', days: 200, nights: ['2025-11-02', '2026-03-08'] },
  { zone: 'Asia/Kolkata', from: '2025-09-20', days: 200, nights: ['2026-01-01'] },
  { zone: 'America/Sao_Paulo', from: '2018-09-20', days: 200, nights: ['2018-11-04', '2019-02-17'] },
  { zone: 'Australia/Lord_Howe', from: '2025-09-20', days: 200, nights: ['2025-10-05', '2026-04-05'] },
  { zone: 'Pacific/Apia', from: '2011-09-10', days: 200, nights: ['2011-12-30', '2011-09-24'] },
];
export const zones: readonly string[] = eras.map(({ zone }) => zone);

const minute = 60_000;

/** Looking up a zone's offset is slow, and the same few days are asked for again and again. */
const starts = new Map<string, number>();
function midnightOf(day: CivilDate, zone: string): number {
  const start = starts.get(day + zone) ?? startOfDay(day, zone);
  starts.set(day + zone, start);
  return start;
}

/** Moments that tempt: local midnights and the milliseconds beside them, the nights of the clock change, and ties. */
export function instants({ zone, from, days, nights }: Era, axis: readonly number[] = []): fc.Arbitrary<number> {
  const edges = [...nights, ...nights.map((night) => addDays(night, 1)), ...[11, 42, 72, 103, 134].map((day) => addDays(from, day))];
  const anyDay = fc.integer({ min: 0, max: days }).map((day) => addDays(from, day));
  const midnight = fc.oneof(fc.constantFrom(...edges), anyDay).map((day) => midnightOf(day, zone));
  const beside = (moment: fc.Arbitrary<number>): fc.Arbitrary<number> =>
    fc.tuple(moment, fc.constantFrom(-1, 0, 0, 1)).map(([start, offset]) => start + offset);
  return fc.oneof(
    ...(axis.length > 0 ? [{ weight: 4, arbitrary: beside(fc.constantFrom(...axis)) }] : []),
    { weight: 3, arbitrary: beside(midnight) },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.constantFrom(...nights), fc.integer({ min: 0, max: 10 })).map(([night, half]) => midnightOf(night, zone) + half * 30 * minute),
    },
    { weight: 2, arbitrary: fc.tuple(midnight, fc.integer({ min: 0, max: 1_440 * minute - 1 })).map(([start, offset]) => start + offset) },
  );
}

/** Words that stand in the cells, few so that they meet. */
export const pools: Readonly<Record<string, readonly string[]>> = {
  owner: ['ann', 'bob', 'cid', 'ghost'],
  lead: ['l1', 'l2'],
  deal: ['d1', 'd2', 'd3', 'd4', 'd5'],
  customer: ['c1', 'c2'],
  call: ['k1', 'k2'],
  currency: ['EUR', 'USD', 'GBP'],
  manager: ['ann', 'bob', 'cid', 'ghost'],
  mergedInto: ['d1', 'd2', 'd3', 'd9'],
  subscription: ['s1', 's2'],
  stage: ['red', 'blue', 'won'],
  zone: ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia'],
  label: ['red', 'blue'],
  id: ['i1', 'i2', 'i3', 'i4', 'i5', 'i6'],
  amounts: ['100', '100', '0', '-25.5', '0.000001', '1234.567891', '987654321012345.000001'],
  numbers: ['0', '1', '1', '2.5', '60', '99.125'],
  ratios: ['0', '0.25', '0.333333', '0.5', '0.75', '1'],
};

export const wordsOf = (column: string, spec: Spec): readonly string[] =>
  spec.values ??
  pools[spec.dimension ?? ''] ??
  pools[column] ??
  (spec.type === 'label' ? pools.label! : spec.type === 'reference' && column !== 'id' ? pools.owner! : pools.id!);

function cell(column: string, spec: Spec, instant: fc.Arbitrary<number>): fc.Arbitrary<unknown> {
  switch (spec.type) {
    case 'flag':
      return fc.boolean();
    case 'number':
    case 'seconds':
    case 'score':
      return fc.constantFrom(...pools.numbers!).map(Number);
    case 'ratio':
      return fc.constantFrom(...pools.ratios!).map(Number);
    case 'money':
      return fc.constantFrom(...pools.amounts!);
    case 'instant':
      return instant;
    case 'text':
      return column === 'zone' ? fc.constantFrom(...pools.zone!) : fc.constantFrom('Kim', 'Lee');
    default:
      return fc.constantFrom(...wordsOf(column, spec));
  }
}

const ownDimensions = fc.option(fc.record({ city: fc.constantFrom('Riga', 'Lima', null) }, { requiredKeys: [] }), { nil: undefined, freq: 3 });

/** A record of any table: each optional cell filled, empty or absent, but for the columns the source does not have. */
function record(entity: Entity, instant: fc.Arbitrary<number>, without: readonly string[]): fc.Arbitrary<Record<string, unknown>> {
  const given = Object.entries<Spec>(tables[entity][shape].columns).filter(([column, spec]) => !spec.derived && (spec.required || !without.includes(column)));
  const optional = (filled: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
    fc.oneof({ weight: 8, arbitrary: filled }, fc.constant(null), fc.constant(undefined));
  return fc.record({
    ...Object.fromEntries(given.map(([column, spec]) => [column, spec.required ? cell(column, spec, instant) : optional(cell(column, spec, instant))])),
    dimensions: ownDimensions,
    origin: fc.option(fc.record({ file: fc.constant('export.csv'), line: fc.integer({ min: 2, max: 5 }) }), { nil: undefined }),
  });
}

const sizes: Partial<Record<Entity, number>> = { deals: 7, changes: 9, activities: 8, people: 5, splits: 5, stages: 4, subscriptionChanges: 6 };

/** What tells the records of a table apart, where no two may be the same. */
const keys: Partial<Record<Entity, (record: Record<string, unknown>) => unknown>> = {
  customers: ({ id }) => id,
  // Two rows of a person that begin at one moment say nothing about which of them holds.
  people: ({ id, from }) => `${id} ${from ?? ''}`,
};

function table(entity: Entity, instant: fc.Arbitrary<number>): fc.Arbitrary<Record<string, unknown>[]> {
  const columns = Object.keys(tables[entity][shape].columns);
  const without = fc.oneof({ weight: 7, arbitrary: fc.constant([]) }, fc.subarray(columns, { maxLength: 3 }));
  return without.chain((absent) =>
    keys[entity]
      ? fc.uniqueArray(record(entity, instant, absent), { selector: keys[entity], minLength: 1, maxLength: sizes[entity] ?? 2 })
      : fc.array(record(entity, instant, absent), { minLength: 1, maxLength: sizes[entity] ?? 4, size: 'max' }),
  );
}

/** Records of all tables but a few; histories may hold a change twice, at one instant, or of a deal that is not there. */
export const hostileRecords = (instant: fc.Arbitrary<number>): fc.Arbitrary<Records> =>
  fc
    .tuple(
      fc.record(Object.fromEntries(entities.map((entity) => [entity, table(entity, instant)]))),
      fc.oneof({ weight: 2, arbitrary: fc.constant([] as Entity[]) }, fc.subarray(entities, { minLength: 0, maxLength: 3 })),
      fc.boolean(),
    )
    .map(([all, without, twice]) => {
      const kept = Object.fromEntries(Object.entries(all).filter(([entity]) => entity === 'deals' || !without.includes(entity as Entity)));
      return { ...kept, ...(kept.changes && twice ? { changes: [...kept.changes, ...kept.changes.slice(0, 2)] } : {}) } as unknown as Records;
    });

/** Enough periods to have edges, few enough to look at. */
const lengths: Readonly<Record<CalendarUnit | 'whole', number>> = { day: 7, week: 40, month: 140, quarter: 200, year: 400, whole: 60 };

const axis = ({ zone, from, days, nights }: Era): fc.Arbitrary<Periods> =>
  fc
    .tuple(
      fc.constantFrom<CalendarUnit | 'whole'>('day', 'week', 'month', 'quarter', 'year', 'whole'),
      fc.oneof(
        fc.integer({ min: -10, max: days - 10 }).map((day) => addDays(from, day)),
        fc.constantFrom(...nights.map((night) => addDays(night, -2))),
      ),
      fc.integer({ min: 1, max: 100 }),
      fiscalCalendar,
    )
    .map(([every, first, percent, calendar]) => {
      const length = Math.max(1, Math.round((lengths[every] * percent) / 100));
      return periods({ from: first, to: addDays(first, length), zone, every: every === 'whole' ? null : every, ...(calendar ? { calendar } : {}) });
    });

/** Fiscal years of calendar months, and of whole weeks; most often none. */
export const fiscalCalendar: fc.Arbitrary<FiscalCalendar | undefined> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  fc.record({ startMonth: fc.integer({ min: 1, max: 12 }), weekStart: fc.integer({ min: 1, max: 7 }) }, { requiredKeys: [] }),
  fc.record({
    weeks: fc.record({
      pattern: fc.constantFrom('4-4-5' as const, '4-5-4' as const, '5-4-4' as const),
      anchor: fc.constantFrom('last' as const, 'nearest' as const),
      weekday: fc.integer({ min: 1, max: 7 }),
      month: fc.integer({ min: 1, max: 12 }),
    }),
  }),
);

const weekdays = fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 });
const hours: fc.Arbitrary<WorkingHours[]> = fc.constantFrom(
  [{ from: '09:00', to: '18:00' }],
  [
    { from: '00:00', to: '02:30' },
    { from: '08:00', to: '12:00' },
    { from: '13:00', to: '24:00' },
  ],
);

/** Working days and hours with everything that can break them, in the nights of the clock change too. */
function workingCalendar({ from, days, nights }: Era): fc.Arbitrary<WorkingCalendar> {
  const day = fc.oneof(
    fc.integer({ min: 0, max: days }).map((length) => addDays(from, length)),
    fc.constantFrom(...nights),
  );
  const some = fc.array(day, { maxLength: 3 });
  const absence = fc
    .tuple(fc.constantFrom(...pools.owner!), day, fc.integer({ min: 1, max: 40 }))
    .map(([person, first, length]) => ({ person, from: first, to: addDays(first, length) }));
  return fc.record({
    weekdays,
    holidays: some,
    hours,
    extraDays: some,
    shortDays: fc.uniqueArray(fc.record({ date: day, to: fc.constantFrom('10:30', '14:00') }), { selector: ({ date }) => date, maxLength: 2 }),
    absences: fc.array(absence, { maxLength: 3 }),
    people: fc.record({ ann: fc.record({ weekdays, hours, holidays: some }, { requiredKeys: [] }) }, { requiredKeys: [] }),
  });
}

const planRates: fc.Arbitrary<Record<string, string>> = fc.record(
  { USD: fc.constantFrom('0.95', '1.0000000001'), GBP: fc.constant('1.2') },
  { requiredKeys: [] },
);

const rates = (instant: fc.Arbitrary<number>): fc.Arbitrary<ExchangeRate[]> =>
  fc.uniqueArray(fc.record({ currency: fc.constant('USD'), from: instant, rate: fc.constantFrom('0.9', '0.9231', '1.0000000001') }), {
    selector: ({ from }) => from,
    maxLength: 3,
  });

/** A scenario in one of the zones; the as-of lies before, inside or after the axis. */
export const scenario: fc.Arbitrary<Scenario> = fc.constantFrom(...eras).chain((era) => {
  return axis(era).chain((over) => {
    const edges = [over.list[0]!.start, ...over.list.slice(0, 3).map(({ end }) => end), over.list.at(-1)!.end];
    const instant = instants(era, edges);
    return fc.record({
      records: hostileRecords(instant),
      over: fc.constant(over),
      asOf: fc.oneof(
        { weight: 3, arbitrary: fc.constant(over.list.at(-1)!.end + 400 * 86_400_000) },
        { weight: 3, arbitrary: instant },
        { weight: 2, arbitrary: fc.constantFrom(...over.list.flatMap(({ start, end }) => [start, start + 1, end, end - 1])) },
      ),
      currency: fc.constant('EUR'),
      rates: rates(instant),
      planRates,
      calendar: workingCalendar(era),
      ownZones: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, fc.constant(true)),
    });
  });
});
