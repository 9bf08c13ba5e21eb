import type { Entity } from '@salesperf/core';
import { fold } from '../text/fold.ts';

/** A header as it is recognised: small letters, with single spaces for all that is no letter or digit; the sign № is a word. */
export const headerWords = (header: string): string =>
  fold(header.replaceAll('№', ' номер ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const owner =
  /^(.* )?(owner|assignee|assigned( to)?( user)?|sales (agent|rep|person|manager)|salesperson|rep|seller|employee)( (full )?(name|email|id))?$|ответственн|менеджер|владелец|продавец|сотрудник/u;
const id = /^(id|key|number|no?|ид|код|номер|record id|.* (id|number|no))$|^(id|ид|номер|код) \p{L}+$/u;
const customer = /^(.* )?(account|company|customer|client|organi[sz]ation)( (name|id))?$|компан|клиент|контрагент|заказчик|организац/u;
const deal = /^(.* )?(deal|opportunity)( (id|number))?$|сделк/u;
const lead = /^lead( id)?$|^лид( id)?$|^id лида$/u;
const amount = /amount|value|^(sum|price|revenue|total|budget)$|сумм|бюджет|стоимость|цена/u;
const currency = /currency|валют/u;
/** The close date of won deals, and that of lost ones: some exports keep them apart. */
export const wonDate = /(^| )won( .*)? (date|time|at|on)$|(date|time)( of)? won$|(дата|время) (выигр|успе|побед)/u;
export const lostDate = /(^| )lost( .*)? (date|time|at|on)$|(date|time)( of)? lost$|(дата|время) (проигр|потер|отказ)/u;
const product = /^product( name)?$|продукт|товар/u;
const source = /source|источник/u;
const segment = /segment|industry|sector|сегмент|отрасл/u;
const created = /creat|opened|open date|engage|added|создан|дата заявки|поступлен/u;
const day = /^(дата|date|когда|when)$/u;
const name = /^(full |customer |account |company |person |employee )?name$|^(account|company|customer)$|^(фио|имя|название|наименование)/u;

/**
 * Headers that name a column of an entity, the more particular column first; an English or a Russian word is enough.
 * Of several expressions the first that any header fits counts.
 */
export const vocabulary: Readonly<Partial<Record<Entity, Readonly<Record<string, RegExp | readonly RegExp[]>>>>> = {
  deals: {
    id,
    lossReason: /(loss|lost).*reason|reason.*(loss|lost)|причин/u,
    dueAt: /expected|due|forecast.*date|планируем|ожидаем|план.*закр/u,
    closedAt: [/^clos(e|ed|ing)( (date|at|time|on))?$|closed (.* )?(date|time|at|on)$|закрыт/u, wonDate, lostDate],
    createdAt: [created, day],
    stage: [/stage|этап|стади/u, /^статус|^(deal |opportunity )?status$/u, /^(итог|исход|результат)$/u],
    amount,
    currency,
    owner,
    pipeline: /pipeline|воронк/u,
    product,
    source,
    competitor: /competitor|конкурент/u,
    segment,
    lead,
    customer,
  },
  people: {
    email: /e ?mail|почт/u,
    manager: /^(.* )?(manager|supervisor|boss)( name)?$|руководител|^роп$/u,
    team: /team|group|department|команд|отдел|групп/u,
    region: /region|office|territory|регион|филиал|офис/u,
    from: /hire|start|принят/u,
    to: /terminat|end|left|уволен/u,
    id: /^(id|no?|ид|код|номер|user id|employee id|owner id|.* id)$/u,
    name: /name|agent|owner|rep$|person|user|employee|фио|имя|сотрудник|менеджер|ответственн/u,
  },
  leads: { id, convertedAt: /convert|конверт/u, qualifiedAt: /qualif|квалиф/u, createdAt: [created, day], owner, product, source, segment, customer },
  activities: {
    id,
    kind: /type|kind|channel|тип|вид|канал/u,
    at: [/done|completed|выполнен/u, /date|time|^(at|when)$|created|дата|время|когда/u],
    owner,
    lead,
    deal,
    customer,
  },
  meetings: {
    id,
    outcome: /outcome|status|result|исход|статус|результат|итог/u,
    bookedAt: /creat|book|создан/u,
    startsAt: [/start|начал/u, /date|time|when|дата|время|когда/u],
    kind: /type|kind|тип|вид/u,
    owner,
    lead,
    deal,
    customer,
  },
  proposals: { id, answeredAt: /answer|respon|accept|ответ/u, sentAt: /sent|date|creat|отправ|дата/u, owner, lead, deal, product, customer },
  changes: { at: /date|time|changed|^(at|when)$|дата|время|изменен|когда/u, stage: /stage|status|этап|стади|статус/u, amount, owner, deal },
  customers: { id, since: /since|customer from|first (payment|order)|первая/u, name, owner, source, segment },
  payments: { paidAt: /date|paid|when|дата|оплачен|когда/u, amount, currency, deal, customer, owner, product, id },
  surveys: { score: /score|rating|оценк|балл/u, answeredAt: /answer|respon|ответ/u, sentAt: /sent|date|отправ|дата/u, deal, customer, owner, id },
  quotas: {
    to: /^(.* )?(to|end|until)( date)?$|конец|окончан|^по$/u,
    from: /^(.* )?(from|start|month|period|quarter)( date)?$|начал|месяц|период|^с$/u,
    currency,
    amount: /quota|target|plan|amount|план|сумм|квот/u,
    owner,
  },
  calls: {
    transcript: /transcript|расшифров|текст/u,
    durationSeconds: /duration|length|длительн|продолжит/u,
    at: /date|time|start|^(at|when)$|дата|время|начал|когда/u,
    owner,
    lead,
    deal,
    customer,
    id,
  },
};

/** What words in the cells of a column of kinds say: a meeting has a table of its own. */
export const kindWords: readonly [kind: string, RegExp][] = [
  ['meeting', /meeting|appointment|demo|встреч|демо/u],
  ['call', /call|звон/u],
  ['email', /mail|letter|письм|почт/u],
  ['visit', /visit|визит|выезд/u],
  ['social', /linkedin|social|соцсет/u],
  ['message', /message|sms|chat|whatsapp|telegram|сообщени|чат|смс/u],
];

/** Names of files that tell what is in them. */
export const fileWords: readonly [Entity, RegExp][] = [
  ['changes', /change|history|histor|истори/u],
  ['quotas', /quota|target|план|квот/u],
  ['calls', /^calls|recording|записи|transcript/u],
  ['activities', /activit|task|touch|звонк|активност|задач|call log/u],
  ['meetings', /meeting|event|appointment|встреч/u],
  ['proposals', /proposal|quote|offer|предложен|^кп/u],
  ['payments', /payment|invoice|receipt|платеж|платёж|оплат|счет/u],
  ['surveys', /survey|nps|csat|feedback|опрос|отзыв/u],
  ['deals', /deal|opportunit|pipeline|сделк/u],
  ['leads', /lead|лид|заявк|enquir|inquir/u],
  ['people', /people|person|team|user|owner|rep|staff|employee|manager|сотрудник|менеджер|пользовател|команд/u],
  ['customers', /customer|account|compan|client|organi|компани|клиент|контрагент/u],
];
