import { type Book, book, type Language, localDate, localTime, type Query } from '@salesperf/core';
import { makeRandom, makeTeam } from '@salesperf/example-team';
import { boardOf } from './board/board.ts';
import { columnsIn } from './board/columns.ts';
import { calendarOf, datesOf, queryOn } from './board/query.ts';
import { changed, everything, type Reading } from './board/reading.ts';
import { rowsOf } from './board/rows.ts';
import { textsIn } from './board/texts.ts';
import { clockFrom } from './play/clock.ts';
import { crmOf } from './play/crm.ts';
import { next } from './play/next.ts';
import { phrasesIn } from './play/phrases.ts';
import { type ReplayLog, replayLog } from './stream/replay-log.ts';
import type { Change, Line, Snapshot } from './wire.ts';

export interface LiveOptions {
  readonly seed: number;
  /** of the team's own words, such as its stages; pages are in both languages */
  readonly language: Language;
  /** a word that no other run of the server has */
  readonly run: string;
  /** how many changes a reader may miss before it gets everything anew */
  readonly keep: number;
}

type InEach<T> = Readonly<Record<Language, T>>;

/** A team at work: a book that follows it, and what a page is to show. */
export interface Live {
  readonly book: Book;
  /** what the page answers, as it is asked now */
  readonly query: () => Query;
  readonly log: ReplayLog<InEach<Change>>;
  readonly snapshot: (language: Language) => Snapshot;
  /** the next thing happens */
  readonly step: () => void;
}

const linesShown = 5;
const inEach = <T>(make: (language: Language) => T): InEach<T> => ({ en: make('en'), ru: make('ru') });

export function playLive({ seed, language, run, keep }: LiveOptions): Live {
  const team = makeTeam({ language });
  const { zone, currency } = team;
  const { calls: _, ...records } = team.records;
  const random = makeRandom(seed, 'live');
  const calendar = calendarOf(team);
  const clock = clockFrom({ from: localDate(team.asOf, zone), zone, calendar, random });
  const texts = inEach((each) => textsIn(each, { currency, zone }));
  const format = inEach((each) => texts[each].format);
  const crm = crmOf(team, { random, say: inEach((each) => phrasesIn(each, format[each])) });
  const boards = inEach((each) => boardOf(texts[each]));
  const rows = rowsOf(crm.people);
  const live = book(records, { currency });
  const log = replayLog<InEach<Change>>(run, keep);
  const lines: InEach<Line>[] = [];

  let query = queryOn(clock.day(), zone, calendar);
  let view = live.watch(query);
  take(everything(view, rows.keys()));

  function take(readings: readonly Reading[]) {
    const hasNew = rows.take(readings);
    return inEach((each) => ({ cells: boards[each].take(readings), ...(hasNew ? { rows: rows.in(each) } : {}) }));
  }

  /** Another day is another as-of, and perhaps another month: another question. */
  function openDay(): void {
    view.close();
    query = queryOn(clock.day(), zone, calendar);
    view = live.watch(query);
  }

  function step(): void {
    const isNewDay = clock.tick();
    if (isNewDay) openDay();
    const { write, text } = next(crm, clock.now());
    write(live);
    const changes = take(isNewDay ? everything(view, rows.keys()) : changed(view, rows.keys()));
    const time = timeOf(clock.now(), zone);
    lines.unshift(inEach((each) => ({ time, text: text[each] })));
    lines.splice(linesShown);
    log.add(inEach((each) => ({ line: lines[0]![each], ...changes[each], ...(isNewDay ? datesOf(format, each, query, clock.day()) : {}) })));
  }

  return {
    book: live,
    query: () => query,
    log,
    step,
    snapshot: (each) => ({
      language: each,
      team: team.name,
      ...datesOf(format, each, query, clock.day()),
      columns: columnsIn(each),
      rows: rows.in(each),
      cells: boards[each].cells(),
      lines: lines.map((line) => line[each]),
    }),
  };
}

/** "09:05" */
function timeOf(instant: number, zone: string): string {
  const { minutes } = localTime(instant, zone);
  return [Math.floor(minutes / 60), Math.floor(minutes % 60)].map((part) => String(part).padStart(2, '0')).join(':');
}
