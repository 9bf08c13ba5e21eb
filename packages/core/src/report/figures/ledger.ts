import { definitionHash } from '../../engine/describe.ts';
import type { Metric } from '../../metric/definition.ts';
import { formulaInWords } from '../../metric/words.ts';
import { isTotal } from '../analyse.ts';
import { type Context, labelOf, reasonText, recordWords } from '../context.ts';
import type { DataTable, Figure } from '../tree.ts';
import { totalsOf } from './numbers.ts';

const rowsShown = 200;

/** Records received, counted and left out. */
export function ledgerFigure({ analysis, format, say }: Context): Figure {
  const { received, counted, excluded } = analysis.ledger;
  const reasons = new Map<string, number>();
  for (const { source } of excluded) reasons.set(source, (reasons.get(source) ?? 0) + 1);
  const rows = [
    { cells: [say.received, format.count(received)] },
    { cells: [say.counted, format.count(counted)] },
    ...[...reasons].map(([source, count]) => ({ cells: [`${say.excluded}: ${source}`, format.count(count)] })),
    { cells: [say.excluded, format.count(excluded.length)], total: true },
  ];
  return {
    id: 'trust',
    question: say.ledgerQuestion,
    finding: say.ledgerFinding(excluded.length, format.count(excluded.length)),
    how: say.ledgerHow,
    picture: { kind: 'table', table: tableOf(say.ledgerColumns, rows, true) },
  };
}

export function exclusionsFigure({ analysis, format, say }: Context): Figure {
  const { excluded } = analysis.ledger;
  const rows = excluded.slice(0, rowsShown).map(({ source, line, reason }) => ({ cells: [source, line === null ? '–' : format.count(line), reason] }));
  const rest = excluded.length > rowsShown ? [{ cells: ['', '', say.moreRows(format.count(excluded.length - rowsShown))] }] : [];
  const finding = say.ledgerFinding(excluded.length, format.count(excluded.length));
  return listFigure({ id: 'exclusions', question: say.exclusionsQuestion, finding, how: say.ledgerHow }, say.exclusionColumns, [...rows, ...rest]);
}

/** Rows that single numbers could not use: an amount that is missing, a currency without a rate, a date nobody wrote down. */
export function leftOutFigure(context: Context): Figure {
  const { format, say } = context;
  const numbers = totalsOf(context).filter(({ excluded }) => Object.keys(excluded).length > 0);
  const rows = numbers.flatMap((cell) =>
    Object.entries(cell.excluded).map(([reason, count]) => ({ cells: [labelOf(context, cell), reasonText(context, reason), format.count(count)] })),
  );
  const finding = say.leftOutFinding(numbers.length, format.count(numbers.length));
  return listFigure({ id: 'left-out', question: say.leftOutQuestion, finding, how: say.leftOutHow }, say.leftOutColumns, rows);
}

export function noticesFigure({ analysis, format, say }: Context): Figure {
  const { notices } = analysis.ledger;
  const rest = notices.length > rowsShown ? [{ cells: ['', '', say.moreRows(format.count(notices.length - rowsShown)), ''] }] : [];
  const rows = notices
    .slice(0, rowsShown)
    .map(({ source, line, reason, count }) => ({ cells: [source, line === null ? '–' : format.count(line), reason, format.count(count)] }));
  const finding = say.noticesFinding(notices.length, format.count(notices.length));
  return listFigure({ id: 'notices', question: say.noticesQuestion, finding, how: say.noticesHow }, say.noticeColumns, [...rows, ...rest]);
}

/** KPIs the source cannot answer, and which records each would need. */
export function missingFigure(context: Context): Figure {
  const { analysis, format, say, language } = context;
  const needs = analysis.metrics.flatMap((metric) => missingOf(context, metric));
  const { records } = analysis.dataset;
  const stocks = analysis.metrics.filter(({ value }) => value?.node === 'asOf' && value.table === 'deals').map(({ label }) => label[language]);
  const past = 'deals' in records && !('changes' in records) ? [{ cells: [say.atEarlierMoments(stocks.join(say.and)), recordWords('changes', context)] }] : [];
  const finding = say.missingFinding(needs.length, format.count(needs.length));
  return listFigure({ id: 'missing', question: say.missingQuestion, finding, how: say.missingHow }, say.missingColumns, [...needs, ...past]);
}

/** A line for the KPI, or one for each of its parts where they do not all need the same. */
function missingOf(context: Context, metric: Metric): DataTable['rows'] {
  const { analysis, say, language } = context;
  const totals = analysis.cells.filter((cell) => cell.metric === metric.id && isTotal(cell));
  const lacking = totals.flatMap((cell) => (cell.reason?.startsWith('needs ') ? [{ cell, records: cell.reason.slice('needs '.length).split(', ') }] : []));
  const words = (records: readonly string[]): string => records.map((record) => recordWords(record, context)).join(say.and);
  const isOne = lacking.length === totals.length && new Set(lacking.map(({ records }) => records.join())).size === 1;
  if (isOne) return [{ cells: [metric.label[language], words(lacking[0]!.records)] }];
  return lacking.map(({ cell, records }) => ({ cells: [labelOf(context, cell), words(records)] }));
}

/** A list as a table; an empty one is its finding, said once more where the list would be. */
const listFigure = (head: Pick<Figure, 'id' | 'question' | 'finding' | 'how'>, columns: readonly string[], rows: DataTable['rows']): Figure => ({
  ...head,
  picture: rows.length === 0 ? { kind: 'nothing', reason: head.finding } : { kind: 'table', table: tableOf(columns, rows) },
});

export function definitionsFigure({ analysis, say, language }: Context): Figure {
  const rows = analysis.metrics.map((metric) => ({ cells: [metric.label[language], formulaInWords(metric, language), definitionHash(metric)] }));
  return {
    id: 'definitions',
    question: say.definitionsQuestion,
    finding: say.definitionsFinding,
    how: say.definitionsHow,
    wide: true,
    picture: { kind: 'table', table: tableOf(say.definitionColumns, rows) },
  };
}

const tableOf = (columns: readonly string[], rows: DataTable['rows'], numeric = false): DataTable => ({
  columns: columns.map((name, index) => ({ name, numeric: numeric && index > 0 })),
  rows,
});
