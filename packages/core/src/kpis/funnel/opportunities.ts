import { at, count } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { deals } from '../../model/deals.ts';
import type { WorkedExample } from '../example.ts';

/** Deals created in the period, credited to whoever opened them. */
export const opportunities = metric({
  id: 'opportunities',
  group: 'funnel',
  indicator: 'leading',
  better: 'higher',
  label: { en: 'Opportunities', ru: 'Возможности' },
  explanation: {
    en: 'How many deals were created in the period, whatever became of them since.',
    ru: 'Сколько сделок создано в периоде, что бы с ними ни стало потом.',
  },
  mistake: {
    en: 'Counting by the present owner, so that a handed-over deal changes the past of two people, or counting duplicates that were merged or deleted.',
    ru: 'Считать по нынешнему ответственному, из-за чего переданная сделка меняет прошлое двух менеджеров, или учитывать объединённые и удалённые дубли.',
  },
  notFor: {
    en: 'How good they are: see what share is won (win_rate_cohort) and what they are worth (pipeline_value).',
    ru: 'Не показывает, насколько они хороши: смотрите долю выигранных (win_rate_cohort) и стоимость воронки (pipeline_value).',
  },
  source: { title: 'R. Kimball and M. Ross, The Data Warehouse Toolkit, 3rd ed. (2013), on transaction facts' },
  value: at(deals.createdAt, count(deals)),
});

export const example = {
  from: '2026-01-01',
  to: '2026-02-01',
  zone: 'Europe/Berlin',
  asOf: '2026-02-01T00:00:00+01:00',
  by: ['owner'],
  records: {
    deals: [
      { id: 'd1', owner: 'boris', status: 'open', createdAt: '2026-01-08T10:00:00+01:00' },
      { id: 'd2', owner: 'boris', status: 'open', createdAt: '2026-01-10T10:00:00+01:00' },
      { id: 'd3', owner: 'anna', status: 'won', createdAt: '2025-12-30T10:00:00+01:00', closedAt: '2026-01-20T10:00:00+01:00' },
      { id: 'd4', owner: 'anna', status: 'open', createdAt: '2026-01-15T10:00:00+01:00' },
    ],
    changes: [
      { deal: 'd1', at: '2026-01-08T10:00:00+01:00', owner: 'anna' },
      { deal: 'd1', at: '2026-01-20T10:00:00+01:00', owner: 'boris' },
      { deal: 'd4', at: '2026-01-25T10:00:00+01:00', deleted: true },
    ],
  },
  because: {
    en: 'd1 and d2 were created in January; d1 is Anna’s, who opened it, though Boris has it now. d3 is from December, and d4 was deleted.',
    ru: 'В январе созданы d1 и d2; d1 засчитана Анне, которая её завела, хотя сейчас она у Бориса. Сделка d3 создана в декабре, а d4 удалена.',
  },
  expected: [{ value: 2 }, { group: { owner: 'anna' }, value: 1 }, { group: { owner: 'boris' }, value: 1 }],
} satisfies WorkedExample;
