import { type Context, clocksOf } from '../context.ts';
import { definitionsFigure, exclusionsFigure, ledgerFigure, leftOutFigure, missingFigure, noticesFigure } from '../figures/ledger.ts';
import type { Page } from '../tree.ts';

export function dataPage(context: Context): Page {
  const { analysis, format, say } = context;
  const { excluded } = analysis.ledger;
  return {
    id: 'data',
    name: say.data,
    clocks: analysis.clockNotes.length > 0 ? analysis.clockNotes : clocksOf(context),
    headline: say.dataHeadline(excluded.length, format.count(excluded.length)),
    figures: [
      ledgerFigure(context),
      exclusionsFigure(context),
      leftOutFigure(context),
      noticesFigure(context),
      missingFigure(context),
      definitionsFigure(context),
    ].map((figure) => (figure.id === 'trust' ? { ...figure, id: 'records' } : figure)),
  };
}
