import { addDays, type Cell, type CivilDate, type Language, localDate, localTime } from '@salesperf/core';
import { catalogue } from '@salesperf/core/kpis';
import Table from 'cli-table3';
import type { Clocks } from './clocks.ts';
import type { Ledger } from './ledger.ts';
import type { Evaluated } from './results.ts';
import { clockLines, ledgerLine, tableWords } from './words.ts';

export interface SummaryInput {
  readonly title: string;
  readonly language: Language;
  readonly clocks: Clocks;
  readonly evaluated: Evaluated;
  readonly ledger: Ledger;
}

/** What a person reads in the terminal: the clocks, every KPI against the period before, and what was left out. */
export function summary({ title, language, clocks, evaluated, ledger }: SummaryInput): string {
  return [title, ...clocksIn(language, clocks), '', kpiTable(language, evaluated), '', ...ledgerLines(language, ledger), ''].join('\n');
}

const days = (from: CivilDate, to: CivilDate): string => `${from} – ${addDays(to, -1)}`;

export function clocksIn(language: Language, clocks: Clocks): readonly string[] {
  const { period, previous, asOf, zone } = clocks;
  const { date, minutes } = localTime(asOf, zone);
  const clock = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
  return clockLines[language](clocks, {
    period: days(period.from, period.to),
    previous: days(previous.from, previous.to),
    asOf: `${date} ${clock}`,
    lastDay: localDate(asOf - 1, zone),
  });
}

function kpiTable(language: Language, { whole, previous }: Evaluated): string {
  const words = tableWords[language];
  const table = new Table({
    head: [words.metric, words.now, 'n', words.before],
    style: { head: [], border: [] },
    chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
  });
  const keyOf = ({ metric, part, group }: Cell): string => JSON.stringify([metric, part, group]);
  const before = new Map(previous.map((cell) => [keyOf(cell), cell]));
  for (const cell of whole) {
    const counterpart = before.get(keyOf(cell));
    table.push([labelOf(cell, language), valueIn(language, cell), cell.n, counterpart ? valueIn(language, counterpart) : '']);
  }
  return table.toString();
}

function labelOf({ metric: id, part, group }: Cell, language: Language): string {
  const metric = catalogue.find((known) => known.id === id)!;
  const label = part === null ? metric.label[language] : `${metric.label[language]}, ${metric.partLabels?.[part]?.[language] ?? part}`;
  const members = Object.values(group).map((member) => member ?? tableWords[language].notRecorded);
  return members.length > 0 ? `  ${members.join(' · ')}: ${label}` : label;
}

function valueIn(language: Language, { value, unit, currency, interval, reason }: Cell): string {
  if (value === null) return `${tableWords[language].noData}: ${reason}`;
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  if (unit === 'share')
    return interval
      ? `${percent.format(Number(value))} (${percent.format(Number(interval[0]))}–${percent.format(Number(interval[1]))})`
      : percent.format(Number(value));
  if (unit === 'money') return `${new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value as Intl.StringNumericLiteral)} ${currency}`;
  return new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(Number(value));
}

const shownReasons = 8;

/** How many rows were left out for each reason, and where the first of them stands. */
function ledgerLines(language: Language, ledger: Ledger): string[] {
  const words = tableWords[language];
  const byReason = new Map<string, { count: number; where: string }>();
  for (const { source, line, reason } of ledger.excluded) {
    const seen = byReason.get(reason) ?? { count: 0, where: line === null ? source : `${source}, ${words.line} ${line}` };
    byReason.set(reason, { ...seen, count: seen.count + 1 });
  }
  const lines = [...byReason].map(([reason, { count, where }]) => `  ${count} × ${reason} (${where})`);
  const notices = ledger.notices.map(
    ({ source, line, reason, count }) => `  ${count === 1 ? '' : `${count} × `}${reason} (${source}${line === null ? '' : `, ${words.line} ${line}`})`,
  );
  return [ledgerLine[language](ledger), ...shorten(lines, words.more), ...shorten(notices, words.more)];
}

const shorten = (lines: readonly string[], more: string): string[] =>
  lines.length <= shownReasons ? [...lines] : [...lines.slice(0, shownReasons), `  … ${lines.length - shownReasons} ${more}`];
