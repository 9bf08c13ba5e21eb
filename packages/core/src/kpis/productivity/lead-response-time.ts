import { at, count, elapsed, firstAfter, medianTime, share, timeQuantile, within } from '../../metric/build.ts';
import type { Metric } from '../../metric/definition.ts';
import { metric } from '../../metric/metric.ts';
import { activities } from '../../model/activities.ts';
import { leads } from '../../model/leads.ts';
import { touch } from '../activity/touch.ts';
import type { WorkedExample } from '../example.ts';

/** From a lead's creation to the first touch by a person, on the clock of whoever the lead belongs to. */
const response = elapsed('businessMinutes', leads.createdAt, firstAfter(leads.createdAt, activities.at, 'lead', touch));

/** Business minutes from creation to the first human touch, of the leads created in the period; the share answered counts leads whose limit has passed. */
export const leadResponseTimeWithin = (minutes: number): Metric<'median' | 'p90' | 'within'> =>
  metric({
    id: 'lead_response_time',
    group: 'productivity',
    indicator: 'leading',
    better: 'lower',
    label: { en: 'Lead response time', ru: 'Время отклика лида' },
    explanation: {
      en: 'How long, in working time, a new lead waits until a person gets in touch.',
      ru: 'Сколько рабочего времени новый лид ждёт, пока с ним свяжется человек.',
    },
    mistake: {
      en: 'Leaving out the leads that nobody has answered, which hides exactly those that wait. An automatic reply is no answer, and the night does not count.',
      ru: 'Не учитывать лиды, которым никто не ответил: так теряются именно те, кто ждёт. Автоответ ответом не считается, а ночь не идёт в счёт.',
    },
    notFor: {
      en: 'Whether the answer helped (conversion_rate), or how the contact went on (follow_up_frequency). The mean is not given: a few long waits would decide it.',
      ru: 'Не показывает, помог ли ответ (conversion_rate) и что было дальше (follow_up_frequency). Среднее не приводится: его определили бы несколько долгих ожиданий.',
    },
    source: { title: 'E. L. Kaplan, P. Meier, “Nonparametric Estimation from Incomplete Observations”, JASA 53 (1958)' },
    parts: {
      median: at(leads.createdAt, medianTime(response)),
      p90: at(leads.createdAt, timeQuantile(0.9, response)),
      within: at(leads.createdAt, share(count(leads), within(minutes, response))),
    },
    partLabels: {
      median: { en: 'median', ru: 'медиана' },
      p90: { en: '90th percentile', ru: '90-й процентиль' },
      within: { en: `answered within ${minutes} min`, ru: `ответ в пределах ${minutes} мин.` },
    },
  });

/** The same with a limit of one working hour. */
export const leadResponseTime = leadResponseTimeWithin(60);

export const example = {
  from: '2026-01-05',
  to: '2026-01-10',
  zone: 'Europe/Berlin',
  asOf: '2026-01-10T00:00:00+01:00',
  calendar: { weekdays: [1, 2, 3, 4, 5], holidays: [], hours: [{ from: '09:00', to: '17:00' }] },
  records: {
    leads: [
      { id: 'l1', createdAt: '2026-01-05T07:30:00+01:00' },
      { id: 'l2', createdAt: '2026-01-05T16:50:00+01:00' },
      { id: 'l3', createdAt: '2026-01-06T10:00:00+01:00' },
    ],
    activities: [
      { id: 'a1', lead: 'l1', kind: 'call', automated: false, at: '2026-01-05T09:20:00+01:00' },
      { id: 'a2', lead: 'l2', kind: 'call', automated: false, at: '2026-01-06T09:30:00+01:00' },
      { id: 'a3', lead: 'l3', kind: 'email', automated: true, at: '2026-01-06T10:01:00+01:00' },
    ],
  },
  because: {
    en: 'l1 came before opening and waited 20 minutes, l2 waited 10 on Monday and 30 on Tuesday, l3 got only an automatic letter and still waits. Half of the three were answered by 40 minutes; without l3 the median would be 30.',
    ru: 'l1 пришёл до открытия и ждал 20 минут, l2 ждал 10 минут в понедельник и 30 во вторник, l3 получил только автоответ и всё ещё ждёт. Половина из трёх дождалась ответа к 40-й минуте; без l3 медиана была бы 30.',
  },
  expected: [
    { part: 'median', value: 40, n: 3 },
    { part: 'p90', value: null, reason: 'not reached' },
    { part: 'within', value: 2 / 3, numerator: 2, denominator: 3 },
  ],
} satisfies WorkedExample;
