import { at, count } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { proposals } from '../../model/proposals.ts';

export const proposalsSent = metric({
  id: 'proposals_sent',
  group: 'activity',
  indicator: 'leading',
  better: 'higher',
  label: { en: 'Proposals sent', ru: 'Отправленные предложения' },
  value: at(proposals.sentAt, count(proposals)),
});
