import type { Config } from './config.ts';
import { weekdays } from './refined.ts';

export interface Contradiction {
  readonly path: (string | number)[];
  readonly message: string;
}

/** What no setting says wrongly by itself, but several do together. */
export const contradictions = (config: Config): Contradiction[] => checks.flatMap((check) => check(config));

const noContradiction: readonly Contradiction[] = [];
const when = (wrong: boolean, path: (string | number)[], message: string): readonly Contradiction[] => (wrong ? [{ path, message }] : noContradiction);

const checks: readonly ((config: Config) => readonly Contradiction[])[] = [
  (config) => ratesOf('rates', config),
  (config) => ratesOf('planRates', config),
  ({ planRates = [] }) =>
    twice(
      'planRates',
      'currency',
      planRates.map(({ currency }) => currency),
      'plan rate of',
    ),
  ({ goals = [] }) =>
    twice(
      'goals',
      'id',
      goals.map(({ id }) => id),
      'goal',
    ),
  ({ shortDays = [] }) =>
    twice(
      'shortDays',
      'date',
      shortDays.map(({ date }) => date),
      'short day',
    ),
  ({ personal = [] }) =>
    twice(
      'personal',
      'person',
      personal.map(({ person }) => person),
      'person',
    ),
  ({ workingHours, shortDays }) =>
    when(shortDays !== undefined && !workingHours, ['shortDays'], 'short days end working hours sooner: give "workingHours" too'),
  ({ workingHours, responseMinutes }) =>
    when(responseMinutes !== undefined && !workingHours, ['responseMinutes'], 'answers are timed in working hours: give "workingHours" too'),
  ({ workingHours, personal = [] }) => {
    const index = personal.findIndex((one) => one.workingHours);
    return when(index !== -1 && !workingHours, ['personal', index, 'workingHours'], 'the others have no hours: give the team’s "workingHours" too');
  },
  ({ goals = [], responseMinutes }) => {
    const index = goals.findIndex(({ metric, part }) => metric === 'lead_response_time' && part === 'within');
    return when(index !== -1 && responseMinutes === undefined, ['goals', index, 'part'], 'the limit to answer within is not set: give "responseMinutes" too');
  },
  ({ weekStart, fiscalYear }) => {
    const last = fiscalYear?.weeks?.weekday;
    const first = last && weekdays[(weekdays.indexOf(last) + 1) % 7];
    const message = `a year that ends on a ${last} has weeks that begin on a ${first}: leave "weekStart" out`;
    return when(weekStart !== undefined && first !== undefined && weekStart !== first, ['weekStart'], message);
  },
];

function ratesOf(name: 'rates' | 'planRates', config: Config): readonly Contradiction[] {
  const given = config[name] ?? [];
  const own = given.findIndex(({ currency }) => currency === config.currency);
  return [
    ...when(given.length > 0 && config.currency === undefined, [name], 'rates are into the currency of the report: give "currency" too'),
    ...when(own !== -1, [name, own, 'currency'], `${config.currency} is the currency of the report itself, whose rate is one`),
  ];
}

function twice(list: keyof Config, key: string, values: readonly (string | undefined)[], what: string): readonly Contradiction[] {
  const index = values.findIndex((value, place) => value !== undefined && values.indexOf(value) < place);
  return when(index !== -1, [list, index, key], `the ${what} "${values[index]}" is there twice`);
}
