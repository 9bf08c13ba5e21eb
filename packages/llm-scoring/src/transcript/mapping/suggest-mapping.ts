import { isRecord } from '../json.ts';
import type { Source } from '../source.ts';
import { type TimeUnit, timeUnits, toMilliseconds } from '../time-units.ts';
import type { TranscriptMapping } from './mapping.ts';

/** The values in an entry of a list, by their paths from there. */
type Leaves = ReadonlyMap<string, unknown>;

/** A list that may be one of turns. */
interface Candidate {
  /** path to it; empty for the source itself */
  readonly turns: string;
  /** the first of them */
  readonly entries: readonly Leaves[];
  /** how many there are */
  readonly length: number;
}

const entriesLooked = 30;
const deepest = 6;
/** Of several readings of the same words the first is the best one. */
const rivals = /^(?:alternatives|nbest|n_best|hypotheses|results)$/i;
/** What a key is called that holds the value. */
const keys = {
  text: /text|transcript|content|sentence|phrase|utterance|message|body|^words?$|value|реплика|текст|фраза/i,
  speaker: /speaker(?!.*confidence)|participant|^who$|^from$|author|^role$|user_?name|display_?name|^name$|^party$|спикер|говорящий|участник|^кто$|^роль$/i,
  channel: /channel|канал/i,
  start: /start|begin|^offset|^from$|^ts$|^time$|timestamp|^at$|начало|время/i,
  end: /end|^to$|конец/i,
  duration: /duration|length|длительность/i,
} as const;
type Key = keyof typeof keys;

const keyOf = (path: string) => /[^.[\]]+(?=(?:\[\d*\])*$)/.exec(path)?.[0] ?? path;

/**
 * A mapping by which the source looks as if it could be read: for an error to propose, since what a key is called proves
 * nothing. Nothing where no list in it looks like turns.
 */
export function suggestMapping(source: Source): TranscriptMapping | undefined {
  const candidates = source.kind === 'text' ? tableIn(source.text) : listsIn(source.value, '', 0);
  const found = candidates.flatMap((candidate) => {
    const mapping = mappingOf(candidate);
    return mapping ? [{ mapping, weight: weightOf(candidate, mapping) }] : [];
  });
  return found.sort((one, other) => other.weight - one.weight)[0]?.mapping;
}

/** The list with most of the words is the call, rather whole turns than words, and rather one with times than a summary. */
function weightOf(candidate: Candidate, { text, start }: TranscriptMapping): number {
  const each = wordsAt(candidate, text) / candidate.entries.length;
  return candidate.length * each * Math.log2(1 + each) * (start === undefined ? 1 : 2);
}

/** Every list of objects, however deep. */
function listsIn(value: unknown, path: string, depth: number): Candidate[] {
  const under = (within: object, prefix: string) => Object.entries(within).flatMap(([key, inner]) => listsIn(inner, prefix + key, depth + 1));
  if (depth > deepest || typeof value !== 'object' || value === null) return [];
  if (!Array.isArray(value)) return under(value, path === '' ? '' : `${path}.`);
  const items = value.slice(0, entriesLooked).filter(isRecord);
  if (items.length === 0) return [];
  return [
    { turns: path, entries: items.map((item) => new Map(leavesOf(item, ''))), length: value.length },
    ...(path === '' ? [] : under(Object.assign({}, ...[...items].reverse()), `${path}[].`)),
  ];
}

function leavesOf(value: unknown, path: string): (readonly [string, unknown])[] {
  if (Array.isArray(value)) {
    const inPieces = value.length > 1 && value.every(isRecord) && !rivals.test(keyOf(path));
    return inPieces ? leavesOf(together(value), `${path}[]`) : leavesOf(value[0], `${path}[0]`);
  }
  if (isRecord(value)) return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path === '' ? key : `${path}.${key}`));
  return value === undefined || value === null || value === '' ? [] : [[path, value]];
}

/** Pieces of one thing: their texts in a row, and the first of everything else. */
function together(pieces: readonly Readonly<Record<string, unknown>>[]): Record<string, unknown> {
  const whole: Record<string, unknown> = {};
  for (const [key, value] of pieces.flatMap(Object.entries))
    whole[key] = keys.text.test(key) && whole[key] !== undefined ? `${whole[key]} ${value}` : (whole[key] ?? value);
  return whole;
}

/** The first rows of a text with a header and a delimiter. */
function tableIn(text: string): Candidate[] {
  const [header = '', ...rows] = text.split('\n').filter((line) => line.trim() !== '');
  const delimiter = [';', '\t', ','].find((one) => header.includes(one));
  if (delimiter === undefined || rows.length === 0) return [];
  const cells = (line: string) => line.split(delimiter).map((cell) => cell.trim().replace(/^"|"$/g, ''));
  return [
    {
      turns: '',
      entries: rows.slice(0, entriesLooked).map((row) => new Map(cells(row).map((cell, i) => [cells(header)[i] ?? '', cell]))),
      length: rows.length,
    },
  ];
}

function mappingOf(candidate: Candidate): TranscriptMapping | undefined {
  const { turns, entries } = candidate;
  const valuesAt = (path: string) => entries.map((entry) => entry.get(path)).filter((value) => value !== undefined);
  const paths = [...new Set(entries.flatMap((entry) => [...entry.keys()]))].filter((path) => valuesAt(path).length * 2 > entries.length);
  const called = (key: Key) => paths.filter((path) => keys[key].test(keyOf(path)));
  const isText = (path: string) => valuesAt(path).some((value) => typeof value === 'string' && /\p{L}/u.test(value));
  const text = called('text')
    .filter(isText)
    .sort((one, other) => Number(one.includes('[]')) - Number(other.includes('[]')) || wordsAt(candidate, other) - wordsAt(candidate, one))[0];
  const within = paths.filter((path) => path.split('.').some((part) => keys.speaker.test(keyOf(part))));
  // The speaker of the first of several pieces may not be that of all; and a time is nobody.
  const isSpeaker = (path: string) => path !== text && !path.includes('[]') && !valuesAt(path).every((value) => /^[\d-]+[T:]\d/.test(String(value)));
  const speaker = [...called('speaker'), ...within].find(isSpeaker);
  const channel = speaker === undefined ? called('channel')[0] : undefined;
  if (text === undefined || (speaker ?? channel) === undefined) return undefined;
  const time = (key: Key) => called(key).find((path) => path !== text && unitsOf(valuesAt(path)).length > 0);
  const start = time('start');
  const end = called('end').find((path) => path !== start && path === time('end') && isOfWhole(path));
  const unit = start === undefined ? undefined : unitOf(valuesAt(start), wordsAt(candidate, text));
  const mapping = { text, speaker, channel, start, end, duration: end === undefined ? time('duration') : undefined };
  const given = Object.entries(mapping).filter(([, path]) => path !== undefined);
  // Only a text is read from all the pieces.
  const named = Object.fromEntries(given.map(([field, path]) => [field, field === 'text' ? path : path!.replaceAll('[]', '[0]')]));
  return { ...(turns === '' ? {} : { turns }), ...(named as { text: string }), ...(unit === undefined ? {} : { unit }) };
}

/** The end of the first of several pieces is not the end of all. */
const isOfWhole = (path: string) => [...path.matchAll(/([^.[\]]+)\[0?\]/g)].every(([, key]) => rivals.test(key!));

function wordsAt({ entries }: Candidate, path: string): number {
  const texts = entries.map((entry) => entry.get(path)).filter((value) => typeof value === 'string');
  return texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
}

/** The units in which all of the values can be read. */
const unitsOf = (values: readonly unknown[]): TimeUnit[] => timeUnits.filter((unit) => values.every((value) => Number.isFinite(toMilliseconds(value, unit))));

/** Over a whole call nobody speaks faster or slower than this, in words a second. */
const [slowest, fastest] = [0.3, 6];

/** Of units that could all be, the one in which the words take as long as words take. */
function unitOf(values: readonly unknown[], words: number): TimeUnit | undefined {
  const units = unitsOf(values);
  if (units.length < 2) return units[0];
  const paced = units.find((unit) => {
    const seconds = (toMilliseconds(values.at(-1), unit) - toMilliseconds(values[0], unit)) / 1000;
    return words / seconds >= slowest && words / seconds <= fastest;
  });
  return paced ?? (values.some((value) => String(value).includes('.')) ? 's' : undefined);
}
