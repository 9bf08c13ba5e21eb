import type { CheckedRecord } from '../../records/checked.ts';
import { localDate } from '../../time/zone.ts';
import type { ScoredCall } from '../analyse.ts';
import type { Context } from '../context.ts';
import type { Figure, Quote } from '../tree.ts';
import { stepsOf } from './steps.ts';

const states = { pass: 'done', partial: 'partial', fail: 'not_done', unknown: 'no_verdict' } as const;
const stepsShown = 3;

/** For the steps done least often: a moment where each was done, one where it was not. The latest calls come first. */
export function quotesFigure(context: Context): Figure {
  const { analysis, format, say } = context;
  const latest = [...analysis.calls].sort((a, b) => Number(b.call.at) - Number(a.call.at));
  const weakest = [...stepsOf(context)].sort((a, b) => Number(a.value) - Number(b.value)).slice(0, stepsShown);
  const items = weakest.flatMap(({ group }) => ['pass', 'fail'].flatMap((result) => momentOf(context, latest, group.criterion!, result)));
  if (items.length === 0)
    return { id: 'quotes', question: say.quotesQuestion, finding: say.stepsNone, how: '', picture: { kind: 'nothing', reason: say.stepsNone } };
  return {
    id: 'quotes',
    question: say.quotesQuestion,
    finding: say.quotesFinding(format.count(analysis.calls.length)),
    how: say.quotesHow,
    picture: { kind: 'quotes', items },
  };
}

function momentOf(context: Context, calls: readonly ScoredCall[], step: string, result: string): Quote[] {
  for (const { call, criteria } of calls) {
    const found = criteria.find(
      (criterion) => criterionName(context, criterion) === step && criterion.result === result && (result === 'fail' || criterion.quote),
    );
    if (found) return [quoteOf(context, call, found)];
  }
  return [];
}

const criterionName = ({ analysis }: Context, { criterion }: CheckedRecord): string =>
  analysis.dataset.labels.criterion?.[criterion as string] ?? (criterion as string);

function quoteOf(context: Context, call: CheckedRecord, criterion: CheckedRecord): Quote {
  const { analysis, format, say } = context;
  const quote = criterion.quote as string | null | undefined;
  const result = criterion.result as keyof typeof states;
  return {
    step: criterionName(context, criterion),
    tag: say.verdicts[result]!,
    state: states[result],
    ...(criterion.speaker ? { speaker: criterion.speaker as string } : {}),
    ...(criterion.second == null ? {} : { time: clock(criterion.second as number) }),
    ...(quote ? { words: quote } : {}),
    caption: say.quoteCaption(
      String(call.id),
      analysis.dataset.labels.owner?.[call.owner as string] ?? String(call.owner ?? '–'),
      format.day(localDate(call.at as number, analysis.zone)),
      quote ? say.checkedWords : say.absence,
    ),
  };
}

/** 83 → "01:23" */
export const clock = (seconds: number): string => [Math.floor(seconds / 60), Math.floor(seconds % 60)].map((part) => String(part).padStart(2, '0')).join(':');
