import type { DataTable, Figure, Language, Page, Picture, Report } from '@salesperf/core';
import Table from 'cli-table3';
import picocolors from 'picocolors';
import type { Ledger } from './ledger.ts';
import { ledgerLines, mostLeftOut } from './print-ledger.ts';
import { printWords } from './words.ts';
import type { Written } from './write.ts';

/** A terminal alone is coloured: what is piped, or read by CI, is plain. */
const colours = picocolors.createColors(process.stdout.isTTY === true);

export interface SummaryInput {
  readonly report: Report;
  readonly clocks: readonly string[];
  readonly ledger: Ledger;
  /** null where no file was asked for */
  readonly written: Written | null;
}

/** What a person reads in the terminal: the same report, drawn with letters. */
export function summary(input: SummaryInput): string {
  const { report, clocks, ledger, written } = withoutControls(input);
  const { language, title, pages } = report;
  const page = (id: string): Page | undefined => pages.find((one) => one.id === id);
  const figures = pages.flatMap((one) => one.figures);
  const drawn = ['numbers', 'by', 'axis', 'people', 'goals', 'steps', 'agenda', 'questions'].flatMap((id) => figures.find((figure) => figure.id === id) ?? []);
  const lines = [
    colours.bold(title),
    ...clocks,
    ...mostLeftOut(language, ledger),
    '',
    colours.bold(page('overview')!.headline),
    ...(page('overview')!.lists ?? []).flatMap(({ title: head, items }) => [
      '',
      `${head}:`,
      ...items.map(({ lead, text }) => `  ${[lead, text].filter(Boolean).join(' ')}`),
    ]),
    ...drawn.flatMap((figure) => ['', ...figureLines(figure, printWords[language].moreColumns)]),
    '',
    ...ledgerLines(language, ledger),
    ...(written ? ['', ...whereLines(language, written)] : []),
    '',
  ];
  // What keeps a range on one line of a page has no width in a terminal, which counts it all the same.
  return lines.join('\n').replaceAll('\u2060', '');
}

/** A name in a file of somebody else's must not speak to the terminal. */
function withoutControls<T>(value: T): T {
  if (typeof value === 'string') return value.replace(/\p{Cc}/gu, ' ') as T;
  if (Array.isArray(value)) return value.map(withoutControls) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutControls(inner)])) as T;
}

const figureLines = ({ question, finding, picture, table }: Figure, more: (columns: number) => string): string[] => [
  `${colours.bold(question)} ${finding}`,
  ...pictureLines(picture, table, more),
];

/** A picture as text: its own words, or the table behind it. */
function pictureLines(picture: Picture, table: DataTable | undefined, more: (columns: number) => string): string[] {
  switch (picture.kind) {
    case 'numbers':
      return picture.groups.flatMap(({ name, rows }) => [
        '',
        name,
        draw(
          picture.heads.slice(0, -1),
          rows.map((row) => [
            row.name,
            row.value ?? '–',
            [row.interval, row.n].filter(Boolean).join(', '),
            row.before ?? '',
            row.change?.text ?? row.reason ?? '',
          ]),
        ),
      ]);
    case 'bullets':
      return picture.rows.map(({ name, text, subtext }) => `  ${name}: ${text} (${subtext.join('; ')})`);
    case 'agenda':
      return picture.items.flatMap(({ minutes, title, evidence, question }) => [
        `  ${minutes.padEnd(8)}${title}. ${evidence}`,
        ...(question ? [`          ${question}`] : []),
      ]);
    case 'questions':
      return picture.items.map(({ name, question }) => `  ${name}: ${question}`);
    case 'table':
      return drawTable(picture.table, more);
    case 'nothing':
      return [];
    default:
      return table ? drawTable(table, more) : [];
  }
}

/** A terminal is narrower than a page: the columns that fit, and how many more there are. */
function drawTable({ columns, rows }: DataTable, more: (columns: number) => string): string[] {
  const width = process.stdout.columns ?? 140;
  const widths = columns.map(({ name }, index) => Math.max(name.length, ...rows.map(({ cells }) => cells[index]!.length)) + 3);
  const fitting = widths.filter((_, index) => widths.slice(0, index + 1).reduce((sum, one) => sum + one, 0) <= width).length;
  const shown = Math.max(2, fitting);
  const table = draw(
    columns.slice(0, shown).map(({ name }) => name),
    rows.map(({ cells }) => cells.slice(0, shown)),
  );
  return shown < columns.length ? [table, more(columns.length - shown)] : [table];
}

function draw(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const table = new Table({ head: [...head], style: { head: [], border: [], compact: true }, chars: noBorders });
  table.push(...rows.map((cells) => [...cells]));
  return table.toString();
}

const sides = [
  'top',
  'top-mid',
  'top-left',
  'top-right',
  'bottom',
  'bottom-mid',
  'bottom-left',
  'bottom-right',
  'left',
  'left-mid',
  'right',
  'right-mid',
  'mid',
  'mid-mid',
];
const noBorders = { ...Object.fromEntries(sides.map((side) => [side, ''])), middle: ' ' };

function whereLines(language: Language, { report, meeting, oneToOnes }: Written): string[] {
  const words = printWords[language];
  return [`${words.report}: ${report}`, `${words.meeting}: ${meeting}`, ...(oneToOnes === null ? [] : [`${words.oneToOnes}: ${oneToOnes}/`])];
}
