import type { CivilDate, Language } from '@salesperf/core';
import type { Format } from '../board/texts.ts';

/** What can be said of an event, after the name of who did it. */
export interface Phrases {
  call(customer: string, connected: boolean): string;
  email(customer: string): string;
  lead(source: string): string;
  answered(connected: boolean): string;
  opportunity(customer: string, amount: string): string;
  stage(customer: string, stage: string): string;
  won(customer: string, amount: string): string;
  lost(customer: string): string;
  proposal(customer: string): string;
  meeting(customer: string, held: boolean): string;
  payment(customer: string, amount: string): string;
  late(customer: string, day: CivilDate): string;
  moved(from: string): string;
  retracted(): string;
}

export const phrasesIn = (language: Language, format: Format): Phrases => phrases[language](format);

const phrases: Readonly<Record<Language, (format: Format) => Phrases>> = {
  en: ({ money, shortDay }) => ({
    call: (customer, connected) => `call to ${customer}, ${connected ? 'connected' : 'no answer'}`,
    email: (customer) => `email to ${customer}`,
    lead: (source) => `new lead, ${source}`,
    answered: (connected) => `first call to a lead, ${connected ? 'connected' : 'no answer'}`,
    opportunity: (customer, amount) => `new deal, ${customer}, ${money(amount)}`,
    stage: (customer, stage) => `deal with ${customer} goes on: ${stage}`,
    won: (customer, amount) => `deal won, ${customer}, ${money(amount)}`,
    lost: (customer) => `deal lost, ${customer}`,
    proposal: (customer) => `proposal sent to ${customer}`,
    meeting: (customer, held) => `meeting with ${customer}, ${held ? 'held' : 'nobody came'}`,
    payment: (customer, amount) => `payment of ${customer}, ${money(amount)}`,
    late: (customer, day) => `entered late: call to ${customer} on ${shortDay(day)}`,
    moved: (from) => `correction: a call that stood under ${from}`,
    retracted: () => 'taken back: a call that was entered twice',
  }),
  ru: ({ money, shortDay }) => ({
    call: (customer, connected) => `звонок, ${customer}, ${connected ? 'разговор состоялся' : 'без ответа'}`,
    email: (customer) => `письмо, ${customer}`,
    lead: (source) => `новый лид, ${source}`,
    answered: (connected) => `первый звонок лиду, ${connected ? 'разговор состоялся' : 'без ответа'}`,
    opportunity: (customer, amount) => `новая сделка, ${customer}, ${money(amount)}`,
    stage: (customer, stage) => `сделка с ${customer} идёт дальше: ${stage}`,
    won: (customer, amount) => `сделка выиграна, ${customer}, ${money(amount)}`,
    lost: (customer) => `сделка проиграна, ${customer}`,
    proposal: (customer) => `предложение отправлено, ${customer}`,
    meeting: (customer, held) => `встреча, ${customer}, ${held ? 'состоялась' : 'никто не пришёл'}`,
    payment: (customer, amount) => `оплата, ${customer}, ${money(amount)}`,
    late: (customer, day) => `запись с опозданием: звонок, ${customer}, ${shortDay(day)}`,
    moved: (from) => `исправление: звонок был записан на имя ${from}`,
    retracted: () => 'отмена: звонок был записан дважды',
  }),
};
