import { quoteList, SalesperfError } from '@salesperf/core';
import { wordsOf } from '../text/words.ts';
import { type Side, sides } from './transcript.ts';

/** How to know who is the rep. The map, where given, decides alone and must name every speaker. */
export interface RoleOptions {
  /** the rep's name as the CRM knows it, whole or the given name only */
  readonly rep?: string | undefined;
  /** speaker → side, as the transcript names them (case does not matter) */
  readonly roles?: Readonly<Record<string, Side>> | undefined;
  /** channel of the recording → side, as the transcript names the channels: `{ 0: 'rep', 1: 'customer' }` */
  readonly channels?: Readonly<Record<string, Side>> | undefined;
}

/** Which side each speaker is on, and the rule that said so. `vendor`: the source itself states the sides. */
export interface Roles {
  readonly rule: 'map' | 'vendor' | 'label' | 'name' | 'channel';
  readonly sides: Readonly<Record<string, Side>>;
}

/** What the source says of a speaker. */
export interface Stated {
  readonly side?: Side | undefined;
  readonly channel?: string | undefined;
  /** its own mark of the speaker, by which `roles` may name them too */
  readonly label?: string | undefined;
}

const set = (words: string) => new Set(words.split(' '));
const repLabels = set(
  'rep agent manager seller salesperson salesman operator consultant sdr bdr ae менеджер продавец оператор агент консультант представитель',
);
const customerLabels = set('customer client prospect buyer клиент покупатель заказчик абонент');
/** What may stand before a label or after it without making it the position of somebody else: a procurement manager is no rep. */
const modifiers = set(
  'sales account our the call support senior junior field inside business development отдела отдел продаж продажам по наш наша старший младший',
);

const plain = (name: string) =>
  wordsOf(name)
    .map((word) => word.form)
    .join(' ');
/** "Rep 1", "Rep Ann" and "Sales manager" are labels too; "John Agent" is a name, and a "Procurement manager" somebody else. */
function labelled(speaker: string, labels: ReadonlySet<string>): boolean {
  const words = plain(speaker).split(' ');
  const isBeside = (word: string) => modifiers.has(word) || /^(?:\p{N}+|\p{L})$/u.test(word);
  return labels.has(words[0]!) || (words.some((word) => labels.has(word)) && words.every((word) => labels.has(word) || isBeside(word)));
}

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
 * Decides who is the rep: by the map; else by what the source states; else by the rep's name, where one speaker alone has it;
 * else by labels (Rep, Agent, Менеджер … or, of two speakers, the one who is not labelled Customer, Клиент …), everyone else
 * being the customer's side; else by the channels. Never guesses.
 * @throws SalesperfError `missing` where no rule decides, `invalid_argument` for a side that is none
 */
export function assignRoles(speakers: readonly string[], options: RoleOptions, stated: ReadonlyMap<string, Stated> = new Map()): Roles {
  checkSides('roles', options.roles);
  checkSides('channels', options.channels);
  if (options.roles) return byMap(speakers, options.roles, stated);
  const vendor = everyone(speakers, (speaker) => stated.get(speaker)?.side);
  if (vendor) return { rule: 'vendor', sides: vendor };
  const all = (reps: readonly string[]) => Object.fromEntries(speakers.map((speaker) => [speaker, reps.includes(speaker) ? 'rep' : 'customer'] as const));

  const { rep } = options;
  const exact = rep === undefined ? [] : speakers.filter((speaker) => plain(speaker) === plain(rep));
  const named = rep === undefined || exact.length > 0 ? exact : speakers.filter((speaker) => standsFor(speaker, rep));
  if (named.length === 1) return { rule: 'name', sides: all(named) };

  const customers = speakers.filter((speaker) => labelled(speaker, customerLabels));
  const reps = speakers.filter((speaker) => labelled(speaker, repLabels) && !customers.includes(speaker));
  if (reps.length > 0) return { rule: 'label', sides: all(reps) };
  if (customers.length === 1 && speakers.length <= 2) return { rule: 'label', sides: all(speakers.filter((speaker) => !customers.includes(speaker))) };

  const { channels } = options;
  const channelled = channels && everyone(speakers, (speaker) => ownValue(channels, stated.get(speaker)?.channel));
  if (channelled) return { rule: 'channel', sides: channelled };
  throw undecided(speakers, named, options, stated);
}

/** @throws SalesperfError `invalid_argument` for a value that is no side */
export function checkSides(option: string, map: Readonly<Record<string, unknown>> | undefined): void {
  for (const [name, side] of Object.entries(map ?? {}))
    if (!sides.some((known) => known === side))
      throw new SalesperfError(
        'invalid_argument',
        `Cannot tell who is the rep: "${option}" gives "${name}" the side "${String(side)}", expected ${quoteList(sides)}`,
        { option, name },
      );
}

/** The sides of all speakers, or nothing where one of them has none. */
function everyone(speakers: readonly string[], sideOf: (speaker: string) => Side | undefined): Record<string, Side> | undefined {
  const sides = speakers.flatMap((speaker) => {
    const side = sideOf(speaker);
    return side === undefined ? [] : [[speaker, side] as const];
  });
  return sides.length === speakers.length ? Object.fromEntries(sides) : undefined;
}

const ownValue = <T>(record: Readonly<Record<string, T>>, key: string | undefined): T | undefined =>
  key !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;

function undecided(speakers: readonly string[], named: readonly string[], { rep, channels }: RoleOptions, stated: ReadonlyMap<string, Stated>): SalesperfError {
  const fit = named.length > 1 ? `, and ${quoteList(named, 'and')} fit the name` : '';
  const found = [...new Set(speakers.flatMap((speaker) => stated.get(speaker)?.channel ?? []))];
  const unlike = channels ? `, "channels" names ${quoteList(Object.keys(channels), 'and')} and its channels are ${quoteList(found, 'and')}` : '';
  return new SalesperfError(
    'missing',
    `Cannot tell which speaker is the rep${rep === undefined ? '' : ` "${rep}"`}: the transcript has ${quoteList(speakers, 'and')}${fit}${unlike}; name the sides in "roles", such as { "${speakers[0]}": "rep" }`,
    { speakers, rep },
  );
}

function byMap(speakers: readonly string[], roles: Readonly<Record<string, Side>>, stated: ReadonlyMap<string, Stated>): Roles {
  const sideOf = new Map(Object.entries(roles).map(([name, side]) => [plain(name), side]));
  const find = (speaker: string) => sideOf.get(plain(speaker)) ?? sideOf.get(plain(stated.get(speaker)?.label ?? speaker));
  const strangers = speakers.filter((speaker) => find(speaker) === undefined);
  if (strangers.length > 0)
    throw new SalesperfError(
      'missing',
      `Cannot tell the side of ${quoteList(strangers, 'and')}: "roles" names ${quoteList(Object.keys(roles), 'and')}, expected every speaker of the transcript (${quoteList(speakers, 'and')})`,
      { speakers, strangers },
    );
  return { rule: 'map', sides: Object.fromEntries(speakers.map((speaker) => [speaker, find(speaker)!])) };
}
