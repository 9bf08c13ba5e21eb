import { SalesperfError } from '../../errors.ts';
import { hashOf } from '../../hash.ts';
import type { Context } from '../context.ts';
import { definitionHash } from '../describe.ts';
import type { QueryPlan, Question } from '../question.ts';
import { type CellValue, cellReader } from '../row.ts';

/** What was asked, and of which people, each in words that are the same where it is the same. */
export interface Asked {
  /** of the query and its plan, by what people call it */
  readonly of: Readonly<Record<string, string>>;
  /** by metric: the groups it is answered by, or what its records lack */
  readonly answered: Readonly<Record<string, string>>;
  /** a hash of all people, as known at the as-of */
  readonly people: string;
}

export function askedOf({ questions }: QueryPlan, context: Context): Asked {
  const { metrics, by = [], over, asOf, where = {}, calendar, ownZones = false } = context.query;
  const { list, zone } = over;
  return {
    of: {
      'as-of': String(asOf),
      periods: `${list.length} from ${list[0]?.from} to ${list.at(-1)?.to} in ${zone} (${hashOf(over)})`,
      metrics: metrics.map((metric) => `${metric.id} (${definitionHash(metric)})`).join(', '),
      groups: by.join(', ') || 'none',
      filter: JSON.stringify(where),
      calendar: hashOf(calendar ?? null),
      zones: ownZones ? 'of each person' : 'of the team',
      currency: context.dataset.currency,
    },
    answered: Object.fromEntries(questions.map((question) => [question.metric.id, answeredBy(question)])),
    people: hashOf(peopleIn(context)),
  };
}

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
 * Whether parts were asked the same.
 * @throws SalesperfError `invalid_argument` that names the first part that was not, and in what
 */
export function assertAskedAlike(parts: readonly Asked[], expected: Asked): void {
  const nameOf = (part: number): string => `part ${part + 1} of ${parts.length}`;
  for (const [part, { of, answered }] of parts.entries()) {
    for (const [what, wanted] of Object.entries(expected.of))
      if (of[what] !== wanted) throw unlike(nameOf(part), `its ${what} ${isPlural(what)} ${of[what]}, expected ${wanted} as in the query`, { part, what });
    for (const [metric, wanted] of Object.entries(expected.answered))
      if (answered[metric] !== wanted)
        throw unlike(
          nameOf(part),
          `it answers "${metric}" otherwise (${answered[metric]}), expected ${wanted}: a part has the columns of the whole, which \`partOf\` gives it`,
          { part, metric },
        );
  }
  const other = parts.findIndex(({ people }) => people !== parts[0]!.people);
  if (other >= 0) throw unlike(nameOf(other), 'its people are others than those of part 1, expected all people in every part', { part: other });
}

const isPlural = (what: string): string => (what.endsWith('s') && what !== 'as-of' ? 'are' : 'is');

const unlike = (part: string, state: string, details: Readonly<Record<string, unknown>>): SalesperfError =>
  new SalesperfError('invalid_argument', `Cannot merge ${part}: ${state}`, details);
