import { type Context, clocksOf, totalOf } from '../context.ts';
import { quotesFigure } from '../figures/quotes.ts';
import { callsScored, matrixFigure, stepsFigure } from '../figures/steps.ts';
import type { Page } from '../tree.ts';

export function callsPage(context: Context): Page {
  const { format, say } = context;
  const score = totalOf(context, 'call_score');
  return {
    id: 'calls',
    name: say.callQuality,
    clocks: clocksOf(context),
    headline: score?.value != null ? say.callsHeadline(format.cell(score)!, format.count(callsScored(context))) : say.stepsNone,
    figures: [{ ...stepsFigure(context), id: 'calls-steps' }, matrixFigure(context), quotesFigure(context)],
  };
}
