import { newcombe } from '../../analysis/statistics/proportion.ts';
import type { Cell } from '../../engine/cell.ts';
import { type Context, formulasOf, groupsOf, reasonText, totalOf } from '../context.ts';
import { capitalised } from '../text.ts';
import type { Figure } from '../tree.ts';

/** Lost deals by the reason recorded; those without one last, and hatched. */
export function lossesFigure(context: Context): Figure {
  const { analysis, format, say } = context;
  const total = totalOf(context, 'loss_reasons', 'deals');
  const base = { id: 'losses', question: say.lossQuestion };
  if (!total || total.value === null || Number(total.value) === 0) {
    const reason = reasonText(context, total?.reason ?? 'no rows');
    return { ...base, finding: capitalised(reason), how: '', picture: { kind: 'nothing', reason } };
  }
  const rows = groupsOf(analysis.cells, 'loss_reasons', 'lossReason', 'deals')
    .filter(({ value }) => Number(value) > 0)
    .sort((a, b) => Number(a.group.lossReason === null) - Number(b.group.lossReason === null) || Number(b.value) - Number(a.value));
  const amountOf = ({ group }: Cell): Cell | undefined =>
    analysis.cells.find((other) => other.metric === 'loss_reasons' && other.part === 'amount' && JSON.stringify(other.group) === JSON.stringify(group));
  // Where no amounts are recorded that part has no groups.
  const amount = (cell: Cell): string => format.cell(amountOf(cell) ?? { unit: 'money', value: null }) ?? '–';
  const name = ({ group }: Cell): string => group.lossReason ?? say.notRecorded;
  const without = Number(rows.find(({ group }) => group.lossReason === null)?.value ?? 0);
  return {
    ...base,
    finding: findingOf(context, rows, Number(total.value) - without),
    how: say.lossHow(Number(total.value), format.count(Number(total.value)), format.count(without)),
    formulas: formulasOf(context, ['loss_reasons']),
    picture: {
      kind: 'bars',
      heads: say.lossHeads,
      rows: rows.map((cell) => ({
        name: name(cell),
        value: Number(cell.value),
        texts: [format.count(Number(cell.value)), amount(cell)],
        ...(cell.group.lossReason === null ? { unknown: true } : {}),
      })),
    },
    table: {
      columns: say.lossHeads.map((head, index) => ({ name: head, numeric: index > 0 })),
      rows: rows.map((cell) => ({ cells: [name(cell), format.count(Number(cell.value)), amount(cell)] })),
    },
  };
}

/** The first reason is named only where it can be told from the second: both are parts of the same whole, so the interval is a cautious one. */
function findingOf({ format, say }: Context, rows: readonly Cell[], withReason: number): string {
  const [first, second] = rows.filter(({ group }) => group.lossReason !== null);
  if (!first) return say.lossNoReasons(format.count(rows.reduce((sum, { value }) => sum + Number(value), 0)));
  const proportion = (cell: Cell) => ({ successes: Number(cell.value), trials: withReason });
  const leads = !second || newcombe(proportion(first), proportion(second))[0] > 0;
  return leads ? say.lossFinding(first.group.lossReason!, format.count(Number(first.value)), format.count(withReason)) : say.lossTied;
}
