import { getHeapStatistics } from 'node:v8';
import type { Verdict } from './contest.ts';
import type { BenchResult } from './run.ts';
import type { Scaled } from './scaling/figures.ts';
import type { Timing } from './timing.ts';
import { groupsOf, type Question, type QuestionName, questions } from './workload.ts';
import { sizes } from './world/size.ts';

const number = new Intl.NumberFormat('en');

/** Everything that was measured, for people. */
export function textOf({ size, verdicts, timings, apart }: BenchResult): string {
  const { deals, activities, leads, meetings } = sizes[size];
  const heap = Math.round(getHeapStatistics().heap_size_limit / 2 ** 20);
  const compared = verdicts.reduce((sum, verdict) => sum + verdict.compared, 0);
  return [
    `${size}: ${[`${number.format(deals)} deals`, `${number.format(activities)} activities`, `${number.format(leads)} leads`, `${number.format(meetings)} meetings`].join(', ')}`,
    `Node ${process.version}, heap limit ${number.format(heap)} MB`,
    `${number.format(compared)} cells compared, none different`,
    ...[...timings].flatMap(([name, list]) => ['', titleOf(questions[name]), ...linesOf(list)]),
    '',
    'Apart from the questions',
    ...aligned(Object.entries(apart).map(([name, value]) => [name, Number(value.toPrecision(4)).toString()])),
  ].join('\n');
}

/** Nanoseconds a record, size by size; the last column is against the smallest. */
export function scalingText(sizesOf: readonly Scaled[]): string {
  const names = Object.keys(sizesOf[0]!.figures);
  const header = ['ns a record', ...sizesOf.map(({ size, records }) => `${size} (${number.format(records)})`), 'last ÷ first'];
  const line = (name: string): string[] => {
    const values = sizesOf.map(({ figures }) => figures[name]!);
    return [name, ...values.map((value) => value.toFixed(1)), (values.at(-1)! / values[0]!).toFixed(2)];
  };
  return aligned([header, ...names.map(line)]).join('\n');
}

const titles: Readonly<Record<QuestionName, string>> = {
  t1: 'Flows, stocks and ratios, rep by month',
  t2: 'Order statistics, life tables, cohorts and breakdowns, rep by month',
  w2: 'Flows, stocks and ratios, team by week',
  w3: 'One KPI, rep by month',
};

const titleOf = (question: Question): string =>
  `${titles[question.name]} (${question.name}): ${question.over.list.length} periods × (total + ${groupsOf(question).length})\n  ${question.kpis.join(', ')}`;

function linesOf(timings: readonly Timing[]): string[] {
  const [ours, kernel] = ['ours', 'kernel'].map((name) => timings.find(({ peer }) => peer === name)?.median);
  const against = (median: number, other: number | undefined): string => (other === undefined ? '' : `${(median / other).toPrecision(3)} ×`);
  const rows = timings.map(({ peer, median, least, runs }) => [
    peer,
    `${median.toFixed(2)} ms`,
    `${least.toFixed(2)} ms`,
    against(median, ours),
    against(median, kernel),
    String(runs),
  ]);
  return aligned([['', 'median', 'least', 'of ours', 'of kernel', 'runs'], ...rows]);
}

/** Columns under each other; the first to the left, numbers to the right. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    `  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join('   ')}`.trimEnd(),
  );
}

/** What differs, and where: without it a number means nothing. */
export const differencesText = (verdicts: readonly Verdict[]): string =>
  verdicts
    .filter(({ different }) => different > 0)
    .flatMap(({ question, peer, different, compared, differences }) => [
      `${peer} differs in ${different} of ${compared} cells of ${question}:`,
      ...differences.map(
        ({ name, group, slot, period, expected, found }) => `  ${name}, group ${group}, slot ${slot}, period ${period}: expected ${expected}, found ${found}`,
      ),
    ])
    .join('\n');
