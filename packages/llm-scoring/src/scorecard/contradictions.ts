import { quoteList } from '@salesperf/core';
import type { Criterion, Scorecard } from './scorecard.ts';

export interface Contradiction {
  readonly path: (string | number)[];
  readonly message: string;
}

type Sections = Pick<Scorecard, 'sections'>;
interface Placed {
  readonly criterion: Criterion;
  readonly section: Scorecard['sections'][number];
  readonly path: (string | number)[];
}

const round = (weight: number) => Number(weight.toFixed(6));
const sum = (criteria: readonly Criterion[]) => criteria.reduce((total, { weight }) => total + weight, 0);

/** What no type can say of a scorecard: that its parts agree with each other. */
export function contradictionsOf(scorecard: Sections): Contradiction[] {
  const placed = scorecard.sections.flatMap((section, i) =>
    section.criteria.map((criterion, j) => ({ criterion, section, path: ['sections', i, 'criteria', j] })),
  );
  return [
    ...repeated(scorecard, placed),
    ...weights(scorecard, placed),
    ...placed.flatMap((one) => [...levels(one), ...faults(one), ...conditions(one, placed)]),
  ];
}

function repeated({ sections }: Sections, placed: readonly Placed[]): Contradiction[] {
  const twice = (what: string, ids: readonly string[], where: (at: number) => string) =>
    [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))].map((id) => ({
      path: ['sections'],
      message: `use the ${what} id "${id}" more than once${where(ids.indexOf(id))}, expected ids that differ`,
    }));
  const places = (at: number) => {
    const { id } = placed[at]!.criterion;
    return ` (in ${quoteList([...new Set(placed.filter(({ criterion }) => criterion.id === id).map(({ section }) => section.id))], 'and')})`;
  };
  return [
    ...twice(
      'section',
      sections.map(({ id }) => id),
      () => '',
    ),
    ...twice(
      'criterion',
      placed.map(({ criterion }) => criterion.id),
      places,
    ),
  ];
}

function weights({ sections }: Sections, placed: readonly Placed[]): Contradiction[] {
  const total = sum(placed.map(({ criterion }) => criterion));
  const parts = sections.map(({ id, criteria }) => `${id} ${round(sum(criteria))}`).join(', ');
  const off = `${total > 100 ? 'take away' : 'add'} ${round(Math.abs(total - 100))}`;
  const none = placed
    .filter(({ criterion: { weight, autoFail } }) => weight === 0 && autoFail === undefined)
    .map(({ path }) => ({ path: [...path, 'weight'], message: 'is 0, which only an auto-fail may have, expected points of 100' }));
  if (Math.abs(total - 100) <= 1e-9) return none;
  return [{ path: ['sections'], message: `have weights that sum to ${round(total)} (${parts}), expected 100: ${off}` }, ...none];
}

function levels({ criterion: { levels, autoFail }, path }: Placed): Contradiction[] {
  const values = levels.map(({ value }) => value);
  const rising = values.every((value, i) => i === 0 || value > values[i - 1]!);
  const right = values.length === 2 ? '0, 1' : '0, 0.5, 1';
  if (!rising || values[0] !== 0 || values.at(-1) !== 1)
    return [{ path: [...path, 'levels'], message: `must rise from 0 to 1, but are worth ${values.join(', ')}, expected for example ${right}` }];
  if (autoFail && levels.length > 2) return [{ path: [...path, 'levels'], message: 'are 3, but a fault that fails the call happened or did not, expected 2' }];
  return [];
}

function faults({ criterion: { autoFail }, section, path }: Placed): Contradiction[] {
  if (autoFail !== 'zeroSection' || sum(section.criteria) > 0) return [];
  return [
    {
      path: [...path, 'autoFail'],
      message: `is "zeroSection", but the section "${section.id}" has no points to lose, expected "zero" or "failKeepScore", or a section with points`,
    },
  ];
}

/** What a criterion waits for exists, can happen, and does not wait for it in turn. */
function conditions({ criterion, path }: Placed, placed: readonly Placed[]): Contradiction[] {
  const { id, appliesWhen, autoFail } = criterion;
  if (!appliesWhen) return [];
  const at = [...path, 'appliesWhen'];
  const complain = (message: string) => [{ path: at, message }];
  if (autoFail) return complain('stands on an auto-fail, which counts in every call, expected "notApplicableWhen" or neither');
  const byId = new Map(placed.map((one) => [one.criterion.id, one.criterion]));
  const other = byId.get(appliesWhen.criterion);
  if (!other)
    return complain(`waits for "${appliesWhen.criterion}", which is no criterion, expected ${quoteList([...byId.keys()].filter((one) => one !== id))}`);
  const cycle = cycleFrom(id, byId);
  if (cycle) return complain(`never ends: ${cycle.map((one) => `"${one}"`).join(' waits for ')}, expected one of them to wait for nothing`);
  const never = appliesWhen.results.filter((result) => !possibleResults(other).includes(result));
  return never.length === 0
    ? []
    : complain(`waits for "${other.id}" to be ${quoteList(never)}, which it never is, expected of ${quoteList(possibleResults(other))}`);
}

/** What a criterion can come to, when it is known. */
export function possibleResults({ levels, notApplicableWhen, appliesWhen }: Criterion): readonly ('pass' | 'partial' | 'fail' | 'not_applicable')[] {
  return ['pass', ...(levels.length > 2 ? (['partial'] as const) : []), 'fail', ...(notApplicableWhen || appliesWhen ? (['not_applicable'] as const) : [])];
}

/** The ids from one back to itself, where it waits for itself in the end. */
function cycleFrom(id: string, byId: ReadonlyMap<string, Criterion>): string[] | undefined {
  const seen = [id];
  for (let next = byId.get(id)?.appliesWhen?.criterion; next !== undefined; next = byId.get(next)?.appliesWhen?.criterion) {
    if (next === id) return [...seen, id];
    if (seen.includes(next)) return undefined;
    seen.push(next);
  }
  return undefined;
}
