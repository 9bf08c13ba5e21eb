import { type Context, clocksOf } from '../context.ts';
import { axisFigures, byFigures, numbersFigure, totalsOf } from '../figures/numbers.ts';
import type { Page } from '../tree.ts';

export function numbersPage(context: Context): Page {
  const { analysis, format, say } = context;
  const withData = totalsOf(context).filter(({ value }) => value !== null);
  const told = withData.filter((cell) => analysis.changes.get(cell)?.told).length;
  return {
    id: 'all-numbers',
    name: say.numbers,
    clocks: clocksOf(context),
    headline: say.numbersHeadline(format.count(withData.length), told, format.count(told)),
    figures: [numbersFigure(context), ...byFigures(context), ...axisFigures(context)],
  };
}
