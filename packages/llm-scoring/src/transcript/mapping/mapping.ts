import { quoteList, SalesperfError } from '@salesperf/core';
import * as z from 'zod';
import { problemOf } from '../../problem.ts';
import type { Cue, Reading } from '../cue.ts';
import { fromFirst } from '../from-first.ts';
import { joinPieces } from '../join-pieces.ts';
import { checkSides } from '../roles.ts';
import type { Source } from '../source.ts';
import { isMoment, type TimeUnit, timeUnits, toMilliseconds } from '../time-units.ts';
import type { Side } from '../transcript.ts';
import { kindOf, unreadable } from '../unreadable.ts';
import { csvRecords } from './csv.ts';
import { entriesOf, type Place, placesAt, valuesAt } from './path.ts';

/**
 * Where a source of any vendor keeps its turns. Paths are keys with dots, `[0]` for a place in a list and `[]` for every one;
 * those of a turn begin at the turn, and `../` goes to what holds the list it stands in. A text may be in pieces: `elements[].value`.
 * In CSV a path is a column's name.
 */
export interface TranscriptMapping {
  /** to the list, such as `data.items` or `calls[].sentences`; not needed where the source is the list, or CSV */
  readonly turns?: string | undefined;
  readonly text: string;
  readonly speaker?: string | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  /** in place of `end` */
  readonly duration?: string | undefined;
  /** of the times; `ms` where it is not given */
  readonly unit?: TimeUnit | undefined;
  readonly side?: string | undefined;
  /** value at `side` → side (case does not matter); `rep` and `customer` where it is not given */
  readonly sides?: Readonly<Record<string, Side>> | undefined;
  readonly channel?: string | undefined;
}

const path = z.string().min(1);
const mappingSchema = z.strictObject({
  turns: z.string().optional(),
  text: path,
  speaker: path.optional(),
  start: path.optional(),
  end: path.optional(),
  duration: path.optional(),
  unit: z.enum(timeUnits).optional(),
  side: path.optional(),
  sides: z.record(z.string(), z.unknown()).optional(),
  channel: path.optional(),
});

/** It may come from a file, where a misspelt field would be none. */
function checkMapping(mapping: unknown): void {
  const { error } = mappingSchema.safeParse(mapping, { error: problemOf });
  if (!error) return;
  const problems = error.issues.map(({ path, message }) => (path.length === 0 ? message : `"${path.join('.')}" ${message}`));
  throw new SalesperfError('invalid_argument', `Cannot read the transcript by the mapping: it ${problems.join('; ')}`, { problems });
}

const fields = ['text', 'speaker', 'start', 'end', 'duration', 'side', 'channel'] as const;
type Field = (typeof fields)[number];

interface Turn {
  readonly place: Place;
  readonly get: (field: Field) => unknown;
}

/**
 * @throws SalesperfError `invalid_argument` for a mapping that is none; `unreadable` where a path leads nowhere, naming what is
 * there, or a side is none of the mapped ones
 */
export function readByMapping(source: Source, mapping: TranscriptMapping): Reading {
  checkMapping(mapping);
  checkSides('sides', mapping.sides);
  const turns = source.kind === 'text' ? rowsOf(source.text, mapping) : turnsOf(source.value, mapping);
  for (const field of fields) refuseAbsent(turns, field, mapping);
  const cues = turns.map((turn) => cueOf(turn, mapping));
  return { cues: isMoment(mapping.unit) ? fromFirst(cues) : cues };
}

function rowsOf(text: string, mapping: TranscriptMapping): Turn[] {
  return csvRecords(text, mapping.text).map((row) => ({
    place: { value: row },
    get: (field) => (mapping[field] !== undefined && Object.hasOwn(row, mapping[field]) ? row[mapping[field]] : undefined),
  }));
}

function turnsOf(value: unknown, mapping: TranscriptMapping): Turn[] {
  const path = (mapping.turns ?? '').replace(/\[\]$/, '');
  const lists = placesAt(value, path);
  const entries = lists.flatMap((list) => entriesOf(list, path === '' ? 'the source without a path to "turns"' : `the path "${path}"`));
  return entries.map((place) => ({ place, get: (field) => (mapping[field] === undefined ? undefined : single(valuesAt(place, mapping[field]))) }));
}

/** Of several values the pieces of a text stay several. */
const single = (values: readonly unknown[]): unknown => (values.length > 1 ? values : values[0]);

/** A path may lead nowhere in some turns, which then have no speaker or no time; where it does so in all, it is wrong. */
function refuseAbsent(turns: readonly Turn[], field: Field, mapping: TranscriptMapping): void {
  const first = turns[0];
  if (mapping[field] === undefined || first === undefined || turns.some((turn) => turn.get(field) !== undefined)) return;
  throw unreadable(`the path of "${field}", "${mapping[field]}", leads nowhere in any of ${turns.length} turns; the first is ${kindOf(first.place.value)}`, {
    field,
  });
}

function textOf(turn: Turn, field: Field): string | undefined {
  const value = turn.get(field);
  if (value === undefined || value === null) return undefined;
  if (field === 'text' && Array.isArray(value) && value.every((piece) => typeof piece === 'string')) return joinPieces(value);
  if (typeof value !== 'string' && typeof value !== 'number') throw unreadable(`the path of "${field}" leads to ${kindOf(value)}, expected a text`, { field });
  return String(value);
}

const labelOf = (turn: Turn, field: Field) => textOf(turn, field)?.trim() || undefined;

function cueOf(turn: Turn, mapping: TranscriptMapping): Cue {
  const timeOf = (field: Field) => {
    const value = turn.get(field);
    return value === undefined || value === null || value === '' ? undefined : toMilliseconds(value, mapping.unit ?? 'ms');
  };
  const startMs = timeOf('start');
  const length = lengthOf(turn, mapping);
  const endMs = timeOf('end') ?? (startMs === undefined || length === undefined ? undefined : startMs + length);
  const stated = labelOf(turn, 'side');
  const speaker = labelOf(turn, 'speaker') ?? stated;
  return {
    text: textOf(turn, 'text') ?? '',
    speaker,
    channel: labelOf(turn, 'channel'),
    side: stated === undefined ? undefined : sideOf(stated, mapping),
    startMs,
    endMs,
  };
}

/** Moments have no length in their own unit: beside them it is seconds. */
function lengthOf(turn: Turn, { unit = 'ms' }: TranscriptMapping): number | undefined {
  const value = turn.get('duration');
  return value === undefined || value === null || value === '' ? undefined : toMilliseconds(value, isMoment(unit) ? 's' : unit);
}

function sideOf(stated: string, { sides = { rep: 'rep', customer: 'customer' } }: TranscriptMapping): Side {
  const found = Object.entries(sides).find(([value]) => value.toLowerCase() === stated.toLowerCase());
  if (found) return found[1];
  throw unreadable(`a turn has the side "${stated}", expected one of ${quoteList(Object.keys(sides))} as "sides" of the mapping gives them`, { stated });
}
