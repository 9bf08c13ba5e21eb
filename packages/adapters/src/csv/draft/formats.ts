import { ambiguity } from '../cells/ambiguity.ts';
import { readInstant } from '../cells/date.ts';
import { currenciesOf } from '../cells/money.ts';
import { type NumberOptions, readDecimal } from '../cells/number.ts';
import { isFailure, type Read } from '../cells/read.ts';

const days = ['yyyy-MM-dd', 'dd.MM.yyyy', 'dd/MM/yyyy', 'MM/dd/yyyy', 'dd-MM-yyyy', 'yyyy/MM/dd', 'dd.MM.yy', 'MMM d, yyyy', 'd MMM yyyy', 'd MMM yyyy г.'];
const months = ['yyyy-MM', 'MM.yyyy', 'MMM yyyy'];
const times = ['', ' HH:mm', ' HH:mm:ss', ', HH:mm', ' h:mm a', ', h:mm a', ' h:mm:ss a', ' в HH:mm'];

/** Formats that exports are written in; a date is looked for among them. */
const common = ['iso', ...days.flatMap((day) => times.map((time) => day + time)), ...months, 'epoch seconds', 'epoch milliseconds'];

/** What a guess found: what fits all cells; several where they read the cells differently; none where nothing fits. */
export type Guess<T> = readonly T[];

/** Made once each: a column is tried against all of them. */
const readers = new Map<string, Read<number>>();

function readerOf(formats: readonly string[]): Read<number> {
  const key = formats.join('\n');
  const reader = readers.get(key) ?? readInstant({ formats }, 'UTC');
  readers.set(key, reader);
  return reader;
}

function readsAs(formats: readonly string[], cells: readonly string[]): string | undefined {
  const read = readerOf(formats);
  const values = cells.map((cell) => read(cell));
  return values.some(isFailure) ? undefined : JSON.stringify(values);
}

const plausible = (values: string): boolean => (JSON.parse(values) as number[]).every((instant) => instant > Date.UTC(1950, 0) && instant < Date.UTC(2100, 0));

/** Keeps one of those that read all cells alike. */
function distinct<T>(options: readonly T[], readAs: (option: T) => string | undefined): T[] {
  const byValues = new Map<string, T>();
  for (const option of options) {
    const values = readAs(option);
    if (values !== undefined && !byValues.has(values)) byValues.set(values, option);
  }
  return [...byValues.values()];
}

/** Lists of formats that read every cell as a date. */
export function guessFormats(cells: readonly string[]): Guess<readonly string[]> {
  if (cells.length === 0) return [['iso']];
  const readAs = (formats: readonly string[]) => {
    const values = readsAs(formats, cells);
    return values !== undefined && plausible(values) ? values : undefined;
  };
  const single = distinct(
    common.map((format) => [format]),
    readAs,
  );
  if (single.length > 0) return single;
  const useful = common.filter((format) => cells.some((cell) => readsAs([format], [cell]) !== undefined));
  const pairs = useful.flatMap((first, index) => useful.slice(index + 1).map((second) => [first, second])).filter((pair) => !ambiguity(pair));
  return distinct(pairs, readAs);
}

const styles: readonly NumberOptions[] = [{}, { thousands: ',' }, { decimal: ',' }, { decimal: ',', thousands: '.' }, { thousands: "'" }];

/** Ways of writing numbers that read every cell. */
export function guessNumbers(cells: readonly string[]): Guess<NumberOptions> {
  return distinct(styles, (style) => {
    const read = readDecimal(style, currenciesOf);
    const values = cells.map((cell) => read(cell));
    return values.some(isFailure) ? undefined : JSON.stringify(values);
  });
}
