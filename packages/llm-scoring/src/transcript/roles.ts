import { quoteList, SalesperfError } from '@salesperf/core';
import { wordsOf } from '../text/words.ts';
import type { Side } from './transcript.ts';

/** How to know who is the rep. The map, where given, decides alone and must name every speaker. */
export interface RoleOptions {
  /** the rep's name as the CRM knows it, whole or the given name only */
  readonly rep?: string | undefined;
  /** speaker → side, as the transcript names them (case does not matter) */
  readonly roles?: Readonly<Record<string, Side>> | undefined;
}

/** Which side each speaker is on, and the rule that said so. */
export interface Roles {
  readonly rule: 'map' | 'label' | 'name';
  readonly sides: Readonly<Record<string, Side>>;
}

const set = (words: string) => new Set(words.split(' '));
const repLabels = set(
  'rep agent manager seller salesperson salesman operator consultant sdr bdr ae менеджер продавец оператор агент консультант представитель',
);
const customerLabels = set('customer client prospect buyer lead caller клиент покупатель заказчик абонент лид');

const plain = (name: string) =>
  wordsOf(name)
    .map((word) => word.form)
    .join(' ');
/** "Rep 1" and "Sales manager" are labels too. */
const labelled = (speaker: string, labels: ReadonlySet<string>) =>
  plain(speaker)
    .split(' ')
    .some((word) => labels.has(word));

/** "Anna", "Anna P." and "Petrova Anna" all stand for the rep "Anna Petrova". */
function standsFor(speaker: string, rep: string): boolean {
  const names = plain(rep).split(' ');
  const spoken = plain(speaker).split(' ');
  const isOf = (word: string) => names.includes(word) || (word.length === 1 && spoken.length > 1 && names.some((name) => name.startsWith(word)));
  return spoken.every(isOf) || names.every((name) => spoken.includes(name));
}

export const isRoleLabel = (speaker: string): boolean => labelled(speaker, repLabels) || labelled(speaker, customerLabels);
export const isNamed = (speaker: string, { rep, roles }: RoleOptions): boolean =>
  (rep !== undefined && standsFor(speaker, rep)) || Object.keys(roles ?? {}).some((name) => plain(name) === plain(speaker));

/**
 * Decides who is the rep: by the map; else by labels (Rep, Agent, Менеджер … or, of two speakers, the one who is not
 * labelled Customer, Клиент …); else by the rep's name. Everyone else is the customer's side. Never guesses.
 * @throws SalesperfError `missing` where no rule decides
 */
export function assignRoles(speakers: readonly string[], options: RoleOptions): Roles {
  if (options.roles) return byMap(speakers, options.roles);
  const all = (reps: readonly string[]) => Object.fromEntries(speakers.map((speaker) => [speaker, reps.includes(speaker) ? 'rep' : 'customer'] as const));

  const customers = speakers.filter((speaker) => labelled(speaker, customerLabels));
  const reps = speakers.filter((speaker) => labelled(speaker, repLabels) && !customers.includes(speaker));
  if (reps.length > 0) return { rule: 'label', sides: all(reps) };
  if (customers.length === 1 && speakers.length <= 2) return { rule: 'label', sides: all(speakers.filter((speaker) => !customers.includes(speaker))) };

  const { rep } = options;
  const exact = rep === undefined ? [] : speakers.filter((speaker) => plain(speaker) === plain(rep));
  const named = rep === undefined || exact.length > 0 ? exact : speakers.filter((speaker) => standsFor(speaker, rep));
  if (named.length === 1) return { rule: 'name', sides: all(named) };
  throw new SalesperfError(
    'missing',
    `Cannot tell which speaker is the rep${rep === undefined ? '' : ` "${rep}"`}: the transcript has ${quoteList(speakers, 'and')}${named.length > 1 ? `, and ${quoteList(named, 'and')} fit the name` : ''}; name the sides in "roles", such as { "${speakers[0]}": "rep" }`,
    { speakers, rep },
  );
}

function byMap(speakers: readonly string[], roles: Readonly<Record<string, Side>>): Roles {
  const sideOf = new Map(Object.entries(roles).map(([name, side]) => [plain(name), side]));
  const strangers = speakers.filter((speaker) => !sideOf.has(plain(speaker)));
  if (strangers.length > 0)
    throw new SalesperfError(
      'missing',
      `Cannot tell the side of ${quoteList(strangers, 'and')}: "roles" names ${quoteList(Object.keys(roles), 'and')}, expected every speaker of the transcript (${quoteList(speakers, 'and')})`,
      { speakers, strangers },
    );
  return { rule: 'map', sides: Object.fromEntries(speakers.map((speaker) => [speaker, sideOf.get(plain(speaker))!])) };
}
