import type { Scorecard } from './scorecard.ts';

/** An outbound call that sells by finding a need. Its purpose is a meeting. */
export const consultativeOutbound: Scorecard = {
  id: 'consultative_outbound',
  name: { en: 'Consultative outbound call', ru: 'Консультативный исходящий звонок' },
  purpose: 'meeting',
  minCoverage: 0.6,
  sections: [
    {
      id: 'opening',
      name: { en: 'Opening', ru: 'Установление контакта' },
      criteria: [
        {
          id: 'opening',
          name: { en: 'Opening', ru: 'Установление контакта' },
          question: {
            en: 'Does the rep say at the start who is calling, from which company, and why?',
            ru: 'Говорит ли менеджер в начале, кто звонит, из какой компании и зачем?',
          },
          weight: 10,
          levels: [
            { value: 0, description: { en: 'At most one of name, company and reason', ru: 'Не более одного из трёх: имя, компания, причина звонка' } },
            { value: 0.5, description: { en: 'Two of name, company and reason', ru: 'Два из трёх: имя, компания, причина звонка' } },
            { value: 1, description: { en: 'Name, company and reason', ru: 'Имя, компания и причина звонка' } },
          ],
          evidenceFrom: 'rep',
          step: true,
        },
      ],
    },
    {
      id: 'need_discovery',
      name: { en: 'Need discovery', ru: 'Выяснение боли или потребности' },
      criteria: [
        {
          id: 'open_questions',
          name: { en: 'Open questions', ru: 'Открытые вопросы' },
          question: {
            en: "Does the rep ask open questions about the customer's work and difficulties? Small talk, contact details and dates do not count.",
            ru: 'Задаёт ли менеджер открытые вопросы о работе и трудностях клиента? Вежливые вопросы, контакты и даты не считаются.',
          },
          weight: 15,
          levels: [
            { value: 0, description: { en: 'No such question', ru: 'Таких вопросов нет' } },
            { value: 0.5, description: { en: 'One such question', ru: 'Один такой вопрос' } },
            { value: 1, description: { en: 'Two or more', ru: 'Два или больше' } },
          ],
          evidenceFrom: 'rep',
          step: true,
        },
        {
          id: 'need_stated',
          name: { en: 'Need stated by the customer', ru: 'Потребность названа клиентом' },
          question: {
            en: 'Does the customer state a concrete problem in their own words, beyond agreeing with the rep?',
            ru: 'Называет ли клиент конкретную проблему своими словами, а не просто соглашается с менеджером?',
          },
          weight: 15,
          levels: [
            { value: 0, description: { en: 'No problem stated', ru: 'Проблема не названа' } },
            { value: 0.5, description: { en: "Vague, or in the rep's words", ru: 'Названа общо или словами менеджера' } },
            { value: 1, description: { en: 'Concrete, in own words', ru: 'Названа конкретно, своими словами' } },
          ],
          evidenceFrom: 'customer',
          step: true,
        },
        {
          id: 'impact',
          name: { en: 'What the problem costs', ru: 'Цена проблемы' },
          question: {
            en: 'Is a number or a consequence (money, time, volume) attached to the problem?',
            ru: 'Связана ли проблема с числом или последствием (деньги, время, объём)?',
          },
          weight: 15,
          levels: [
            { value: 0, description: { en: 'Neither', ru: 'Нет ни числа, ни последствия' } },
            { value: 0.5, description: { en: 'A consequence without a number', ru: 'Последствие без числа' } },
            { value: 1, description: { en: 'A number: money, time or volume', ru: 'Число: деньги, время или объём' } },
          ],
          evidenceFrom: 'both',
          step: true,
        },
      ],
    },
    {
      id: 'presentation',
      name: { en: 'Presentation', ru: 'Презентация' },
      criteria: [
        {
          id: 'presentation',
          name: { en: 'Presentation', ru: 'Презентация' },
          question: {
            en: 'Does the rep tie the offer to the need the customer stated?',
            ru: 'Связывает ли менеджер предложение с потребностью, которую назвал клиент?',
          },
          weight: 15,
          levels: [
            {
              value: 0,
              description: { en: 'No offer, or one tied to nothing the customer said', ru: 'Предложения нет, или оно не связано со словами клиента' },
            },
            { value: 0.5, description: { en: 'Loosely tied', ru: 'Связано слабо' } },
            { value: 1, description: { en: 'Tied to the stated need', ru: 'Связано с названной потребностью' } },
          ],
          evidenceFrom: 'rep',
          step: true,
        },
      ],
    },
    {
      id: 'objection_handling',
      name: { en: 'Objection handling', ru: 'Отработка возражений' },
      criteria: [
        {
          id: 'objection_handling',
          name: { en: 'Objection handling', ru: 'Отработка возражений' },
          question: {
            en: 'When the customer objects, does the rep first clarify and then answer to the point?',
            ru: 'Когда клиент возражает, уточняет ли менеджер возражение и отвечает ли по существу?',
          },
          weight: 10,
          levels: [
            { value: 0, description: { en: 'Neither clarified nor answered', ru: 'Не уточнено и не отработано' } },
            { value: 0.5, description: { en: 'Answered without clarifying, or clarified only', ru: 'Ответ без уточнения или только уточнение' } },
            { value: 1, description: { en: 'Clarified, then answered', ru: 'Уточнено, затем дан ответ' } },
          ],
          evidenceFrom: 'rep',
          notApplicableWhen: { en: 'No objection was voiced', ru: 'Возражений не было' },
          step: true,
        },
      ],
    },
    {
      id: 'closing',
      name: { en: 'Closing', ru: 'Закрытие' },
      criteria: [
        {
          id: 'closing',
          name: { en: 'Closing', ru: 'Закрытие' },
          question: {
            en: 'Does the rep propose a specific next step?',
            ru: 'Предлагает ли менеджер конкретный следующий шаг?',
          },
          weight: 10,
          levels: [
            { value: 0, description: { en: 'No next step proposed', ru: 'Следующий шаг не предложен' } },
            { value: 0.5, description: { en: 'A step in general words, such as "let us talk again"', ru: 'Шаг общими словами, например «созвонимся»' } },
            { value: 1, description: { en: 'A specific step: what, when or with whom', ru: 'Конкретный шаг: что, когда или с кем' } },
          ],
          evidenceFrom: 'rep',
          step: true,
        },
        {
          id: 'next_step',
          name: { en: 'Next step', ru: 'Следующий шаг' },
          question: {
            en: 'Do both sides agree on the next step and its date?',
            ru: 'Согласны ли обе стороны со следующим шагом и его датой?',
          },
          weight: 10,
          levels: [
            { value: 0, description: { en: 'No agreement', ru: 'Договорённости нет' } },
            { value: 0.5, description: { en: 'A step is agreed, its date is not', ru: 'Шаг согласован, дата нет' } },
            { value: 1, description: { en: 'The step and its date are agreed', ru: 'Согласованы шаг и дата' } },
          ],
          evidenceFrom: 'both',
          step: true,
        },
      ],
    },
  ],
};
