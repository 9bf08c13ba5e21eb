import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { ColumnType, Spec } from '../../model/column.ts';
import { deals, given } from '../../model/index.ts';
import { recordSchema } from '../../model/record.ts';
import { type Shape, shape, tableOfShape } from '../../model/table.ts';
import type { CheckedRecord } from '../../records/checked.ts';
import { recordingOf } from '../recorded/recording.ts';
import { recordAt } from '../recorded/table.ts';
import { plainMoment } from './moment.ts';
import { plainRecord, recordReader } from './record.ts';

const recording = (of: Shape, length: number) => recordingOf(of, recordReader(of), length, new Map());

/** What is kept of each record, read alone and into columns; undefined where it is not plainly right. */
function plain(of: Shape, ...records: readonly unknown[]): readonly (CheckedRecord | undefined)[] {
  const { add, table } = recording(of, records.length);
  const added = records.map(add);
  const kept = table();
  let row = 0;
  const recorded = added.map((isAdded) => (isAdded ? recordAt(kept, row++) : undefined));
  const read = recordReader(of);
  expect(records.map((record) => plainRecord(read, record))).toEqual(recorded);
  return recorded;
}

const two = (most: number): fc.Arbitrary<string> => fc.integer({ min: 0, max: most }).map((value) => String(value).padStart(2, '0'));

/** Dates that exist and dates that do not, times within the day and beyond, offsets written rightly and wrongly. */
const isoTexts: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('2024', '2023', '2000', '1900', '1969', '0000', '9999', '+2024', '224'),
    two(13),
    two(32),
    fc.constantFrom('T', 'T', 'T', 't', ' '),
    two(24),
    two(60),
    fc.option(two(60), { nil: undefined }),
    fc.constantFrom('', '.5', '.123', '.123456', '.', '.12x'),
    fc.constantFrom('Z', 'z', '', '+01:00', '-05:30', '+24:00', '+23:59', '-00:00', '+0100', '+1:00', '+01:60', 'Zulu', '+01:00x'),
  )
  .map(([year, month, day, t, hours, minutes, seconds, fraction, offset]) => {
    const time = seconds === undefined ? `${hours}:${minutes}` : `${hours}:${minutes}:${seconds}`;
    return `${year}-${month}-${day}${t}${time}${fraction}${offset}`;
  });

const shapes: readonly Shape[] = Object.values(given).map((table) => table[shape]);
const schemas = new Map(shapes.map((of) => [of, recordSchema(tableOfShape(of))]));

const moment = fc.oneof(
  fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }).map((date) => date.toISOString()),
  fc.integer({ min: -1e15, max: 1e15 }),
);

function rightCell(spec: Spec): fc.Arbitrary<unknown> {
  const cells = {
    choice: () => fc.constantFrom(...(spec.values ?? [])),
    label: () => fc.string({ minLength: 1 }),
    reference: () => fc.string({ minLength: 1 }),
    flag: () => fc.boolean(),
    number: () => fc.double({ noNaN: true, noDefaultInfinity: true }),
    seconds: () => fc.nat(),
    money: () => fc.tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.constantFrom('', '.5', '.00', '.123456')).map((parts) => parts.join('')),
    ratio: () => fc.double({ min: 0, max: 1, noNaN: true }),
    score: () => fc.integer(),
    instant: () => moment,
    text: () => fc.string(),
  };
  const cell: fc.Arbitrary<unknown> = cells[spec.type]();
  return spec.required ? cell : fc.oneof({ weight: 4, arbitrary: cell }, fc.constant(null), fc.constant(undefined));
}

const oddCell = fc.oneof(
  isoTexts,
  fc.constantFrom<unknown>(
    null,
    undefined,
    Number.NaN,
    Infinity,
    -Infinity,
    -0,
    -1,
    1.0000001,
    1e300,
    '',
    ' ',
    '1,5',
    '1.1234567',
    '+1',
    '1e3',
    '.5',
    '5.',
    '-',
  ),
  fc.constantFrom<unknown>(
    'open',
    'OPEN',
    'constructor',
    '__proto__',
    'true',
    true,
    0,
    1n,
    {},
    [],
    ['a'],
    new Date(0),
    new String('open'),
    () => 1,
    Symbol('s'),
  ),
  fc.anything(),
);

/** What is nearly right in a column of a type. */
const nearMisses: Readonly<Record<ColumnType, readonly unknown[]>> = {
  choice: ['', 'Open', 'open ', 'constructor'],
  label: ['', 5],
  reference: ['', 5],
  flag: [0, 'true'],
  number: ['1', Number.NaN, Infinity],
  seconds: [-1, -1e-9, Infinity],
  money: [1, '1,5', '1.', '.5', '+1', '1e3', '1.1234567', '1 ', '1\n', '\u0661'],
  ratio: [1.0000001, 1.05, -1e-9, Number.NaN],
  score: ['1', Infinity],
  instant: [Infinity, Number.NaN, '2024-02-30T00:00:00Z', '2024-02-01', new Date(0)],
  text: [5],
};

const aboutMisses: readonly (readonly [string, unknown])[] = [
  ...[null, 5, [], { a: 5 }, { a: undefined }, JSON.parse('{ "__proto__": "a" }'), { [Symbol('s')]: 'a' }].map((cell) => ['dimensions', cell] as const),
  ...[null, {}, { file: 5 }, { file: 'a', line: '1' }, { file: 'a', line: null }, { file: 'a', line: Number.NaN }, { file: 'a', more: 1 }].map(
    (cell) => ['origin', cell] as const,
  ),
];

const about = fc.record(
  {
    dimensions: fc.oneof(fc.dictionary(fc.string(), fc.option(fc.string())), oddCell, fc.dictionary(fc.constantFrom('__proto__', 'constructor', 'a'), oddCell)),
    origin: fc.oneof(
      fc.record({ file: fc.string(), line: fc.nat() }, { requiredKeys: ['file'] }),
      fc.record({ file: oddCell, line: oddCell, more: oddCell }, { requiredKeys: [] }),
      oddCell,
    ),
  },
  { requiredKeys: [] },
);

const rightRecord = (of: Shape): fc.Arbitrary<Record<string, unknown>> => {
  const columns = Object.entries(of.columns).filter(([, { derived }]) => !derived);
  const required = columns.filter(([, { required }]) => required).map(([name]) => name);
  return fc.record(Object.fromEntries(columns.map(([name, spec]) => [name, rightCell(spec)])), { requiredKeys: required });
};

/** What is put in its place, or taken away, or added. */
const change = (of: Shape): fc.Arbitrary<(record: Record<string, unknown>) => Record<string, unknown>> => {
  const name = fc.constantFrom(...Object.keys(of.columns));
  const cells = Object.entries(of.columns).flatMap(([column, { type }]) => nearMisses[type].map((cell) => [column, cell] as const));
  const near = fc.constantFrom(...cells, ...aboutMisses);
  const stranger = fc.oneof(fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', '', '0', 'Id', 'colour'), fc.string());
  return fc.oneof(
    {
      weight: 4,
      arbitrary: near.map(([column, cell]) => (record: object) => ({ ...record, [column]: cell })),
    },
    fc.tuple(name, oddCell).map(([column, cell]) => (record: object) => ({ ...record, [column]: cell })),
    name.map((column) => (record: object) => Object.fromEntries(Object.entries(record).filter(([key]) => key !== column))),
    fc.tuple(stranger, oddCell).map(
      ([key, cell]) =>
        (record: object) =>
          Object.defineProperty({ ...record }, key, { value: cell, enumerable: true, configurable: true, writable: true }),
    ),
    about.map((more) => (record: object) => ({ ...record, ...more })),
    fc.constant((record: object) => Object.fromEntries(Object.entries(record).reverse())),
    fc.constant((record: object) => Object.assign(Object.create(null), record)),
    fc.constant((record: object) => Object.create(record) as Record<string, unknown>),
  );
};

const anyRecord = fc.constantFrom(...shapes).chain((of) =>
  fc.tuple(
    fc.constant(of),
    fc.oneof(
      fc.tuple(rightRecord(of), fc.array(change(of), { maxLength: 3 })).map(([record, changes]): unknown => changes.reduce((made, next) => next(made), record)),
      oddCell,
    ),
  ),
);

describe('a record that is plainly right', () => {
  it('is what the schema makes of it', () => {
    fc.assert(
      fc.property(fc.array(anyRecord, { minLength: 20, maxLength: 40 }), (records) => {
        for (const [of, record] of records) {
          const judged = schemas.get(of)!.safeParse(record);
          const [read] = plain(of, record);
          if (read !== undefined) expect(judged).toEqual({ success: true, data: read });
          if (judged.success) expect(plain(of, judged.data)).toEqual([judged.data]);
        }
      }),
    );
  });

  it('is seen to be, in whatever order its cells stand', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...shapes).chain((of) => fc.tuple(fc.constant(of), fc.array(rightRecord(of), { minLength: 1, maxLength: 5 }), fc.boolean())),
        ([of, records, isReversed]) => {
          const given = records.map((record) => (isReversed ? Object.fromEntries(Object.entries(record).reverse()) : record));
          const read = plain(of, ...given.map((record) => ({ ...record, origin: { file: 'a.csv', line: 2 }, dimensions: { city: 'Riga', tier: null } })));
          expect(read).not.toContain(undefined);
        },
      ),
    );
  });

  it('has no dimension of a name that stands for a prototype: the schema would drop it', () => {
    expect(plain(deals[shape], JSON.parse('{ "id": "a", "status": "open", "dimensions": { "__proto__": "x" } }'))).toEqual([undefined]);
  });

  it('is a copy, whatever a getter says the next time', () => {
    const given = { id: 'a', status: 'open', dimensions: { city: 'Riga' }, origin: { file: 'a.csv' } };
    const read = plain(deals[shape], given)[0]!;
    expect(read).toEqual(given);
    expect([read === given, read.dimensions === given.dimensions, read.origin === given.origin]).toEqual([false, false, false]);
    given.dimensions.city = 'Oslo';
    expect(read.dimensions).toEqual({ city: 'Riga' });
    const shifting = (): object => {
      let asked = 0;
      return Object.defineProperty({ id: 'b' }, 'status', { get: () => (asked++ === 0 ? 'open' : 'wonn'), enumerable: true });
    };
    expect(plainRecord(recordReader(deals[shape]), shifting())).toEqual({ id: 'b', status: 'open' });
    const { add, table } = recording(deals[shape], 1);
    expect([add(shifting()), recordAt(table(), 0)]).toEqual([true, { id: 'b', status: 'open' }]);
  });
});

describe('a record that is not plainly right', () => {
  const right = { id: 'a', owner: 'ann', status: 'open', amount: '5', createdAt: 5, qualified: true, probability: 0.5 };

  it('leaves nothing behind in the next', () => {
    expect(plain(deals[shape], { ...right, dueAt: 'soon' }, { id: 'b', status: 'won' }, right)).toEqual([undefined, { id: 'b', status: 'won' }, right]);
  });

  it('is no reason for a column', () => {
    const { add, table } = recording(deals[shape], 2);
    expect([add({ ...right, dueAt: 'soon' }), add({ id: 'b', status: 'won', stage: null, source: undefined })]).toEqual([false, true]);
    expect([...table().columns.keys()]).toEqual(['id', 'status', 'stage']);
  });
});

const momentSchema = z.iso.datetime({ offset: true });

describe('a moment that is plainly written', () => {
  it('is one to the schema, and the same one', () => {
    fc.assert(
      fc.property(fc.array(isoTexts, { minLength: 50, maxLength: 100 }), (texts) => {
        for (const text of texts) {
          const read = plainMoment(text);
          if (!Number.isNaN(read)) expect([text, momentSchema.safeParse(text).success, read]).toEqual([text, true, Date.parse(text)]);
        }
      }),
    );
  });

  it('is read on every day that there is', () => {
    for (let day = Date.UTC(1896, 0, 1); day < Date.UTC(2105, 0, 1); day += 86_400_000)
      expect(plainMoment(new Date(day + 3_723_004).toISOString())).toBe(day + 3_723_004);
  });

  it('is read with milliseconds or without, whatever its offset', () => {
    const texts = ['2024-02-29T23:59:59.999Z', '2024-02-29T23:59:59Z', '2026-03-01T09:30:00+01:00', '2026-03-01T09:30:00.250-05:30', '0000-02-29T00:00:00Z'];
    expect(texts.map(plainMoment)).toEqual(texts.map((text) => Date.parse(text)));
  });

  it('is none where the day, the time or the offset does not exist', () => {
    const texts = [
      '2023-02-29T00:00:00Z',
      '1900-02-29T00:00:00Z',
      '2024-04-31T00:00:00Z',
      '2024-13-01T00:00:00Z',
      '2024-00-01T00:00:00Z',
      '2024-01-00T00:00:00Z',
      '2024-01-01T24:00:00Z',
      '2024-01-01T00:60:00Z',
      '2024-01-01T00:00:60Z',
      '2024-01-01T00:00:00+24:00',
      '2024-01-01T00:00:00+00:60',
      '2024-01-01T00:00:00',
      '2024-01-01T00:00Z',
      '2024-01-01',
      '',
    ];
    expect(texts.filter((text) => !Number.isNaN(plainMoment(text)))).toEqual([]);
  });
});
