import type { Words } from './words.ts';

const label = (en: string, ru: string): Words => ({ en, ru });

/** What the team calls things. The simulation speaks in keys, the records in the team's language. */
export const stages = {
  qualified: label('Qualified', 'Квалификация'),
  discovery: label('Discovery', 'Выявление потребности'),
  demo: label('Demo', 'Демонстрация'),
  proposal: label('Proposal', 'Предложение'),
  negotiation: label('Negotiation', 'Переговоры'),
  won: label('Won', 'Выиграна'),
  lost: label('Lost', 'Проиграна'),
};
export type Stage = keyof typeof stages;

export const sources = {
  website: label('Website', 'Сайт'),
  cold: label('Cold outreach', 'Холодные контакты'),
  referral: label('Referral', 'Рекомендация'),
  partner: label('Partner', 'Партнёр'),
  event: label('Event', 'Мероприятие'),
  paid: label('Paid search', 'Контекстная реклама'),
  existing: label('Existing customer', 'Действующий клиент'),
};
export type SourceKey = keyof typeof sources;

export const products = {
  stock: label('Fairway Stock', 'Фарватер Склад'),
  plan: label('Fairway Plan', 'Фарватер План'),
  insight: label('Fairway Insight', 'Фарватер Аналитика'),
};
export type Product = keyof typeof products;

export const segments = {
  small: label('Small business', 'Малый бизнес'),
  middle: label('Mid-market', 'Средний бизнес'),
  enterprise: label('Enterprise', 'Крупный бизнес'),
};
export type Segment = keyof typeof segments;

export const lossReasons = {
  price: label('Price', 'Цена'),
  competitor: label('Competitor', 'Ушли к конкуренту'),
  noDecision: label('No decision', 'Решение не принято'),
  noBudget: label('No budget', 'Нет бюджета'),
  timing: label('Bad timing', 'Не вовремя'),
  fit: label('Missing feature', 'Не хватает функций'),
};
export type LossReason = keyof typeof lossReasons;

/** What a KPI tells apart, so no words of the team's own. */
export type MeetingKind = 'discovery' | 'demo' | 'negotiation' | 'review';

export const teamName = label('Fairway: sales team', 'Фарватер: отдел продаж');
