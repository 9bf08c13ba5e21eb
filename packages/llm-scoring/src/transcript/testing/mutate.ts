import fc from 'fast-check';

/** One change of a source: where, counted over all its places, what, and with which odd value. */
export interface Mutation {
  readonly at: number;
  readonly kind: number;
  readonly odd: unknown;
}

const oddTexts = [
  '',
  ' ',
  '\u0000',
  '\uFEFF',
  '\uD800',
  '__proto__',
  'constructor',
  '-->',
  '<v Ann',
  'Ann:',
  '99:99:99.999',
  '-1',
  '1e309',
  'NaN',
  '💬',
  'א',
  '"',
  '&#xFFFFFFF;',
  '{',
  '2026-02-30T25:00:00Z',
];
export const mutations = fc.array(
  fc.record({
    at: fc.nat(),
    kind: fc.nat(6),
    odd: fc.oneof(
      fc.constantFrom<unknown[]>(null, undefined, true, [], {}, [[]], [null], -1, 0, 1e300, Number.NaN, Number.POSITIVE_INFINITY, ...oddTexts),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.double(),
    ),
  }),
  { minLength: 1, maxLength: 6 },
);

/** The source with each change made in turn; text stays text. */
export function mutate(source: unknown, changes: readonly Mutation[]): unknown {
  return changes.reduce<unknown>((current, change) => (typeof current === 'string' ? mutateText(current, change) : mutateTree(current, change)), source);
}

function mutateText(text: string, { at, kind, odd }: Mutation): string {
  const lines = text.split('\n');
  const line = at % Math.max(lines.length, 1);
  const place = at % Math.max(text.length, 1);
  const other = (line * 7 + 3) % lines.length;
  if (kind === 0) return text.slice(0, place);
  if (kind === 1) return lines.filter((_, i) => i !== line).join('\n');
  if (kind === 2) return lines.map((one, i) => (i === line ? lines[other] : i === other ? lines[line] : one)).join('\n');
  if (kind === 3) return [...lines.slice(0, line + 1), ...lines.slice(line)].join('\n');
  if (kind === 4) return text.slice(place);
  return kind === 5 ? text.slice(0, place) + String(odd) + text.slice(place + 1) : lines.map((one, i) => (i === line ? String(odd) : one)).join('\n');
}

type Step = { readonly owner: Record<string, unknown> | unknown[]; readonly key: string };

function stepsOf(value: unknown): Step[] {
  if (typeof value !== 'object' || value === null) return [];
  const owner = value as Step['owner'];
  return Object.entries(owner).flatMap(([key, inner]) => [{ owner, key }, ...stepsOf(inner)]);
}

function mutateTree(source: unknown, { at, kind, odd }: Mutation): unknown {
  if (typeof source !== 'object' || source === null) return odd;
  const copy: unknown = structuredClone(source);
  const steps = stepsOf(copy);
  if (steps.length === 0) return odd;
  const { owner, key } = steps[at % steps.length]!;
  const value = Reflect.get(owner, key);
  if (kind === 0) Reflect.deleteProperty(owner, key);
  else if (kind === 1 && typeof value === 'string') Reflect.set(owner, key, value.slice(0, at % (value.length + 1)));
  else if (kind === 2 && Array.isArray(value)) value.reverse();
  else if (kind === 3 && Array.isArray(value)) value.push(...structuredClone(value));
  else if (kind === 4 && Array.isArray(value)) value.splice(at % (value.length + 1));
  else Reflect.set(owner, key, odd);
  return copy;
}
