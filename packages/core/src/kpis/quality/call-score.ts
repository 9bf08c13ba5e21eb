import { at, mean } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { calls } from '../../model/calls.ts';

/** Mean score of the calls that were scored against the team's standard, 0 to 100. */
export const callScore = metric({
  id: 'call_score',
  group: 'quality',
  indicator: 'leading',
  better: 'higher',
  label: { en: 'Call score', ru: 'Качество звонков' },
  value: at(calls.at, mean(calls.score, { scored: true })),
});
