import { at, count } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { leads } from '../../model/leads.ts';
import type { WorkedExample } from '../example.ts';

/** Leads by the moment they were qualified, whenever they were created. */
export const qualifiedLeads = metric({
  id: 'qualified_leads',
  group: 'activity',
  indicator: 'leading',
  better: 'higher',
  label: { en: 'Qualified leads', ru: 'Квалифицированные лиды' },
  explanation: {
    en: 'How many leads were found worth working on in the period.',
    ru: 'Сколько лидов за период признали подходящими для работы.',
  },
  mistake: {
    en: 'Counting the leads that bear the mark today: the number then belongs to no period. Here a lead counts once, when it was qualified.',
    ru: 'Считать лиды, у которых отметка стоит сегодня: такое число не относится ни к какому периоду. Здесь лид считается один раз, в момент квалификации.',
  },
  notFor: {
    en: 'Which share of the new leads is qualified: these leads may have come in earlier. For what becomes of the leads of a period take conversion_rate.',
    ru: 'Не показывает долю квалифицированных среди новых лидов: эти лиды могли прийти раньше. Что стало с лидами периода, покажет conversion_rate.',
  },
  source: { title: 'R. Kimball, M. Ross, The Data Warehouse Toolkit, 3rd ed. (2013): accumulating snapshots, one row a lead with the date of each milestone' },
  value: at(leads.qualifiedAt, count(leads)),
});

export const example = {
  from: '2026-01-01',
  to: '2026-02-01',
  zone: 'Europe/Berlin',
  asOf: '2026-02-10T00:00:00+01:00',
  records: {
    leads: [
      { id: 'l1', createdAt: '2025-12-10T10:00:00+01:00', qualifiedAt: '2026-01-08T10:00:00+01:00' },
      { id: 'l2', createdAt: '2026-01-12T10:00:00+01:00', qualifiedAt: '2026-01-14T10:00:00+01:00' },
      { id: 'l3', createdAt: '2026-01-20T10:00:00+01:00', qualifiedAt: '2026-02-03T10:00:00+01:00' },
      { id: 'l4', createdAt: '2026-01-21T10:00:00+01:00' },
    ],
  },
  because: {
    en: 'l1 and l2 were qualified in January, though l1 had come in December. l3 was qualified in February, and l4 has not been yet.',
    ru: 'В январе квалифицированы l1 и l2, хотя l1 пришёл в декабре. Лид l3 квалифицирован в феврале, l4 пока нет.',
  },
  expected: [{ value: 2 }],
} satisfies WorkedExample;
