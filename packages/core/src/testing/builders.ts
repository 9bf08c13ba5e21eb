import type { Spec } from '../model/column.ts';
import { type Entity, given, type Records } from '../model/index.ts';
import { shape } from '../model/table.ts';

type RecordIn<E extends Entity> = NonNullable<Records[E]>[number];

/**
 * Makes records of a table out of the cells that matter for a test: what a record must have and is not given gets a value of its own,
 * other ids and moments at every call. `const deal = recordBuilder('deals'); deal({ status: 'won' })`.
 */
export function recordBuilder<E extends Entity>(entity: E): (cells?: Partial<RecordIn<E>>) => RecordIn<E> {
  let made = 0;
  const required = Object.entries<Spec>(given[entity][shape].columns).filter(([, spec]) => spec.required && !spec.derived);
  return (cells = {}) => {
    made++;
    return { ...Object.fromEntries(required.map(([column, spec]) => [column, madeUp(spec, `${entity}-${made}`, made)])), ...cells } as RecordIn<E>;
  };
}

const day = 86_400_000;

function madeUp({ type, values }: Spec, id: string, made: number): unknown {
  if (type === 'choice') return values![0];
  if (type === 'instant') return Date.UTC(2026, 0, 1) + made * day;
  if (type === 'ratio') return 1;
  return type === 'number' ? made : id;
}
