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

  // The plan's own fixed rates, by which quotas in other currencies are counted.
  // "planRates": [
  //   { "currency": "USD", "rate": "0.86" },
  // ],

  // Days on which the team works, the hours of such a day (several stretches, if there is a break), and days on which nobody works.
  // "workingWeek": ["monday", "tuesday", "wednesday", "thursday", "friday"],
  // "workingHours": [{ "from": "09:00", "to": "18:00" }],
  // "holidays": ["2026-01-01", "2026-12-25"],

  // Weekends and holidays that are worked all the same, and days on which work ends sooner.
  // "extraWorkingDays": ["2026-09-05"],
  // "shortDays": [{ "date": "2026-12-31", "to": "14:00" }],

  // Who is away from when, to the day after the last one; and who has a week, hours or holidays of their own.
  // "absences": [{ "person": "Anna Kowalczyk", "from": "2026-08-01", "to": "2026-08-15" }],
  // "personal": [{ "person": "Boris Levin", "workingWeek": ["monday", "tuesday", "wednesday"], "workingHours": [{ "from": "10:00", "to": "16:00" }] }],

  // Whether what a person did counts by the days and hours of their own zone, the "zone" of people.
  // "ownZones": true,

  // The month in which the year begins; or "weeks": { "pattern": "4-4-5", "anchor": "last", "weekday": "saturday", "month": 1 },
  // a year of whole weeks that ends on the last Saturday of January. Quarters, goals and what is compared follow it.
  // "fiscalYear": { "startMonth": 4 },
  // "weekStart": "monday",

  // Your own limit for answering a lead, in minutes of the working hours.
  // "responseMinutes": 60,

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

  // Собственные неизменные курсы плана: по ним считаются планы в других валютах.
  // "planRates": [
  //   { "currency": "USD", "rate": "80" },
  // ],

  // Рабочие дни недели, часы рабочего дня (несколько отрезков, если есть перерыв) и праздники.
  // "workingWeek": ["monday", "tuesday", "wednesday", "thursday", "friday"],
  // "workingHours": [{ "from": "09:00", "to": "18:00" }],
  // "holidays": ["2026-01-01", "2026-05-01"],

  // Выходные и праздники, в которые всё же работают, и сокращённые дни.
  // "extraWorkingDays": ["2026-09-05"],
  // "shortDays": [{ "date": "2026-12-31", "to": "14:00" }],

  // Кого нет с какого дня и до какого ("to" — день после последнего) и у кого своя неделя, свои часы или праздники.
  // "absences": [{ "person": "Анна Ковальчук", "from": "2026-08-01", "to": "2026-08-15" }],
  // "personal": [{ "person": "Борис Левин", "workingWeek": ["monday", "tuesday", "wednesday"], "workingHours": [{ "from": "10:00", "to": "16:00" }] }],

  // Считать ли действия человека по дням и часам его собственного пояса (столбец "zone" у people).
  // "ownZones": true,

  // Месяц, с которого начинается год; либо "weeks": { "pattern": "4-4-5", "anchor": "last", "weekday": "saturday", "month": 1 } —
  // год из целых недель до последней субботы января. По нему идут кварталы, цели и сравнения.
  // "fiscalYear": { "startMonth": 4 },
  // "weekStart": "monday",

  // Ваш собственный срок ответа на лид, в минутах рабочего времени.
  // "responseMinutes": 60,

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
