import type { Language } from '@salesperf/core';

/** A config to begin with: every setting in a comment, with what it means. */
export const draftConfig = (language: Language): string => drafts[language];

const drafts: Readonly<Record<Language, string>> = {
  en: `// What the report should know besides the data. Take away the slashes before what you need; what you leave out has a default.
{
  // Name of the team, at the top of the report.
  // "title": "Sales team North",

  // Language of the report: en or ru.
  // "language": "en",

  // Time zone in which the report counts days. Without it the one of the mapping, else UTC.
  // "zone": "Europe/Berlin",

  // Currency of the report (without it the one most amounts are in), and rates into it, each in force from its day until the next.
  // "currency": "EUR",
  // "rates": [
  //   { "currency": "USD", "from": "2026-01-01", "rate": "0.8523" },
  // ],

  // Days on which the team works, and days on which nobody does.
  // "workingWeek": ["monday", "tuesday", "wednesday", "thursday", "friday"],
  // "holidays": ["2026-01-01", "2026-12-25"],

  // What is to be reached. "metric" is the id of a KPI; "every" brings the goal back each week, month, quarter or year;
  // or "from" and "to" (the day after the last one) name one stretch of time; "of" says whose it is: the whole team's without it.
  // "goals": [
  //   { "metric": "meetings_held", "every": "week", "target": 15, "reason": "Deals move on after meetings" },
  //   { "metric": "revenue", "from": "2026-01-01", "to": "2026-04-01", "target": "250000.00", "setWith": ["Anna", "Boris"] },
  //   { "metric": "win_rate", "every": "quarter", "target": 0.3, "of": { "owner": "Anna Kowalczyk" } },
  // ],

  // What calls are measured against: the shipped scorecard, or a JSON file beside this one.
  // "scorecard": "consultative_outbound",
}
`,
  ru: `// Что отчёту нужно знать кроме данных. Уберите косые черты перед нужным; у остального есть значения по умолчанию.
{
  // Название отдела, в заголовке отчёта.
  // "title": "Отдел продаж «Север»",

  // Язык отчёта: en или ru.
  "language": "ru",

  // Часовой пояс, по которому отчёт считает дни. Без него — из сопоставления, иначе UTC.
  // "zone": "Europe/Moscow",

  // Валюта отчёта (без неё — та, в которой больше всего сумм) и курсы к ней; каждый действует со своего дня до следующего.
  // "currency": "RUB",
  // "rates": [
  //   { "currency": "USD", "from": "2026-01-01", "rate": "81.35" },
  // ],

  // Рабочие дни недели и праздники.
  // "workingWeek": ["monday", "tuesday", "wednesday", "thursday", "friday"],
  // "holidays": ["2026-01-01", "2026-05-01"],

  // Цели. "metric" — id показателя; "every" повторяет цель каждую неделю (week), месяц (month), квартал (quarter) или год (year);
  // либо "from" и "to" (день после последнего) задают один отрезок; "of" — чья она: без него всей команды.
  // "goals": [
  //   { "metric": "meetings_held", "every": "week", "target": 15, "reason": "Сделки двигаются после встреч" },
  //   { "metric": "revenue", "from": "2026-01-01", "to": "2026-04-01", "target": "2500000.00", "setWith": ["Анна", "Борис"] },
  //   { "metric": "win_rate", "every": "quarter", "target": 0.3, "of": { "owner": "Анна Ковальчук" } },
  // ],

  // По чему оцениваются звонки: встроенный чек-лист или файл JSON рядом с этим.
  // "scorecard": "consultative_outbound",
}
`,
};
