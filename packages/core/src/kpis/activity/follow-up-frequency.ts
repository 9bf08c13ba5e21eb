import { at, count, divide, during, elapsed, medianTime, overlap, sum } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { activities } from '../../model/activities.ts';
import { openSpells } from '../../model/derived/open-spells.ts';
import { touchGaps } from '../../model/derived/touch-gaps.ts';
import type { WorkedExample } from '../example.ts';
import { touch } from './touch.ts';

/** How long deals were open in the period, all together. */
const dealWeeks = during(openSpells.from, openSpells.to, sum(overlap(openSpells, 'weeks')));
const onOpenDeal = { ...touch, onOpenDeal: true } as const;

/** Touches of open deals in the period by the weeks these were open, and the median wait for a touch, with waits that go on censored. */
export const followUpFrequency = metric({
  id: 'follow_up_frequency',
  group: 'activity',
  indicator: 'leading',
  label: { en: 'Follow-up frequency', ru: 'Периодичность касаний' },
  explanation: {
    en: 'How often an open deal hears from the team: touches a week, and the days that usually pass until the next one.',
    ru: 'Как часто команда напоминает о себе по открытой сделке: касаний в неделю и сколько дней обычно проходит до следующего.',
  },
  mistake: {
    en: 'Averaging the gaps between two touches only: the deals that nobody touches have none, and vanish from the number that should show them.',
    ru: 'Усреднять только промежутки между двумя касаниями: у сделок, которые никто не ведёт, их нет, и они выпадают из показателя, который должен их выявить.',
  },
  notFor: {
    en: 'How much work a person does (actions_per_working_day), or how fast a new lead is answered (lead_response_time).',
    ru: 'Не показывает, сколько работает менеджер (actions_per_working_day) и как быстро отвечают новому лиду (lead_response_time).',
  },
  source: {
    title:
      'F. Garwood, “Fiducial Limits for the Poisson Distribution”, Biometrika 28 (1936), for touches by time; E. L. Kaplan, P. Meier, “Nonparametric Estimation from Incomplete Observations”, JASA 53 (1958), for the gap',
  },
  parts: {
    perDealWeek: divide(at(activities.at, count(activities, onOpenDeal)), dealWeeks),
    gap: during(touchGaps.from, touchGaps.to, medianTime(elapsed('days', touchGaps.from, touchGaps.to), { event: { endedBy: 'touch' } })),
    emails: divide(at(activities.at, count(activities, { ...onOpenDeal, kind: 'email' })), dealWeeks),
    calls: divide(at(activities.at, count(activities, { ...onOpenDeal, kind: 'call' })), dealWeeks),
  },
  partLabels: {
    perDealWeek: { en: 'touches per open deal and week', ru: 'касаний на открытую сделку в неделю' },
    gap: { en: 'median wait for a touch', ru: 'медиана ожидания касания' },
    emails: { en: 'e-mails per open deal and week', ru: 'писем на открытую сделку в неделю' },
    calls: { en: 'calls per open deal and week', ru: 'звонков на открытую сделку в неделю' },
  },
});

const human = { outbound: true, automated: false } as const;

export const example = {
  from: '2026-01-05',
  to: '2026-02-02',
  zone: 'Europe/Berlin',
  asOf: '2026-02-02T00:00:00+01:00',
  records: {
    deals: [
      { id: 'd1', status: 'open', createdAt: '2026-01-05T00:00:00+01:00' },
      { id: 'd2', status: 'open', createdAt: '2026-01-05T00:00:00+01:00' },
      { id: 'd3', status: 'lost', createdAt: '2026-01-05T00:00:00+01:00', closedAt: '2026-01-19T00:00:00+01:00' },
    ],
    activities: [
      { id: 'a1', deal: 'd1', kind: 'call', ...human, at: '2026-01-07T10:00:00+01:00' },
      { id: 'a2', deal: 'd1', kind: 'email', ...human, at: '2026-01-11T10:00:00+01:00' },
      { id: 'a3', deal: 'd2', kind: 'email', outbound: true, automated: true, at: '2026-01-12T10:00:00+01:00' },
      { id: 'a4', deal: 'd3', kind: 'email', ...human, at: '2026-01-15T10:00:00+01:00' },
      { id: 'a5', deal: 'd3', kind: 'call', ...human, at: '2026-01-21T10:00:00+01:00' },
    ],
  },
  because: {
    en: 'Three touches in the 10 weeks that deals were open (4 + 4 + 2); a program sent a3, and d3 was closed before a5. Waits ended by a touch took 2, 4 and 10 days, others go on or ended with the deal after 4, 21 and 27: half are over by day 10, where the ended ones alone would say 4.',
    ru: 'Три касания на 10 недель, в которые сделки были открыты (4 + 4 + 2): a3 отправила программа, а d3 закрылась раньше a5. Касанием завершились ожидания в 2, 4 и 10 дней, ещё три (4, 21 и 27 дней) длятся или кончились вместе со сделкой: половина завершается к 10-му дню, а одни завершённые дали бы 4.',
  },
  expected: [
    { part: 'perDealWeek', value: 0.3, numerator: 3, denominator: 10 },
    { part: 'gap', value: 10, n: 6, risk: 3 },
    { part: 'emails', value: 0.2, numerator: 2, denominator: 10 },
    { part: 'calls', value: 0.1, numerator: 1, denominator: 10 },
  ],
} satisfies WorkedExample;
