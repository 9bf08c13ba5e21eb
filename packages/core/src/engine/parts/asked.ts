import { SalesperfError } from '../../errors.ts';
import { hashOf } from '../../hash.ts';
import type { Context } from '../context.ts';
import { definitionHash } from '../describe.ts';
import type { QueryPlan, Question } from '../question.ts';
import { type CellValue, cellReader } from '../row.ts';
import type { Scan } from '../scan.ts';

/** What was asked, and of which people, each in words that are the same where it is the same. */
export interface Asked {
  /** by what people call it */
  readonly of: Readonly<Record<string, string>>;
  readonly metrics: Readonly<Record<string, AskedMetric>>;
  /** the scans that the metrics are made of, in the order of their states */
  readonly scans: readonly string[];
  /** a hash of all people, as known at the as-of */
  readonly people: string;
}

interface AskedMetric {
  /** a hash, which tells versions apart */
  readonly definition: string;
  /** the groups that it is answered by, or what its records lack */
  readonly answered: string;
}

export function askedOf({ questions, scans }: QueryPlan, context: Context): Asked {
  const { by = [], over, asOf, where = {}, calendar, ownZones = false } = context.query;
  const { list, zone } = over;
  return {
    of: {
      'as-of': String(asOf),
      periods: `${list.length} from ${list[0]?.from} to ${list.at(-1)?.to} in ${zone} (${hashOf(over)})`,
      groups: by.join(', ') || 'none',
      filter: JSON.stringify(where),
      calendar: hashOf(calendar ?? null),
      zones: ownZones ? 'of each person' : 'of the team',
      currency: context.dataset.currency,
    },
    metrics: Object.fromEntries(
      questions.map((question) => [question.metric.id, { definition: definitionHash(question.metric), answered: answeredBy(question) }]),
    ),
    scans: scans.map(scanText),
    people: hashOf(peopleIn(context)),
  };
}

/** Scans of one text have one answer. */
export const scanText = (scan: Scan): string => JSON.stringify(scan);

function answeredBy({ refused, levels }: Question): string {
  const reasons = [...refused].map(([part, reason]) => (part === null ? reason : `${part} ${reason}`));
  return [...reasons, `by ${levels.map((level) => level.join(' and ') || 'nothing').join(', ')}`].join('; ');
}

/** People in no order, with the zones they are in. */
function peopleIn({ known: { people }, zoneOf }: Context): readonly string[] {
  if (!people) return [];
  const columns = Object.keys(people.columns).sort();
  const readers = columns.map((column) => cellReader(column, people));
  const rowOf = (row: number): readonly CellValue[] => readers.map((read) => read(row));
  const id = cellReader('id', people);
  return Array.from({ length: people.length }, (_, row) => JSON.stringify([...rowOf(row), zoneOf(id(row) as string)])).sort();
}

/**
 * Whether parts were asked the same; they may have been asked for more metrics.
 * @throws SalesperfError `invalid_argument` that names the first part that was not, and in what
 */
export function assertAskedAlike(parts: readonly Asked[], expected: Asked): void {
  for (const [index, part] of parts.entries()) {
    const state = otherwiseAsked(part, expected) ?? (part.people === parts[0]!.people ? null : otherPeople);
    if (state !== null) throw new SalesperfError('invalid_argument', `Cannot merge part ${index + 1} of ${parts.length}: ${state}`, { part: index });
  }
}

const otherPeople = 'its people are others than those of part 1, expected all people in every part';

/** What of a part is not as expected, and what would be; null: nothing. */
function otherwiseAsked({ of, metrics }: Asked, expected: Asked): string | null {
  const what = Object.keys(expected.of).find((name) => of[name] !== expected.of[name]);
  if (what !== undefined) return `its ${what} ${isPlural(what) ? 'are' : 'is'} ${of[what]}, expected ${expected.of[what]} as in the query`;
  for (const [id, wanted] of Object.entries(expected.metrics)) {
    const found = metrics[id];
    if (found?.definition !== wanted.definition)
      return `it was ${found ? 'asked for another definition of' : 'not asked for'} "${id}", expected the metrics of the query`;
    if (found.answered !== wanted.answered)
      return `it answers "${id}" otherwise (${found.answered}), expected ${wanted.answered}: a part has the columns of the whole, which \`partOf\` gives it`;
  }
  return null;
}

const isPlural = (what: string): boolean => what.endsWith('s');
