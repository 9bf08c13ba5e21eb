import type { Scorecard } from './scorecard.ts';

/** A call with a customer who asked for one: is it a fit, and for what. Its purpose is a proposal. */
export const inboundLeadQualification: Scorecard = {
  id: 'inbound_lead_qualification',
  name: { en: 'Inbound lead qualification', ru: 'Квалификация входящей заявки' },
  purpose: 'proposal',
  minCoverage: 0.6,
  sections: [
    {
      id: 'reception',
      name: { en: 'Reception', ru: 'Приём обращения' },
      criteria: [
        {
          id: 'greets_and_thanks',
          name: { en: 'Greeting', ru: 'Приветствие' },
          question: {
            en: 'Does the rep greet, name the company and thank for the request?',
            ru: 'Здоровается ли менеджер, называет ли компанию и благодарит ли за обращение?',
          },
          weight: 4,
          levels: [
            { value: 0, description: { en: 'One of the three is missing', ru: 'Чего-то из трёх нет' } },
            { value: 1, description: { en: 'All three', ru: 'Есть всё' } },
          ],
          evidenceFrom: 'rep',
          step: true,
        },
        {
          id: 'agenda_stated',
          name: { en: 'Agenda of the call', ru: 'План разговора' },
          question: {
            en: 'Does the rep take the initiative and say how the call will go?',
            ru: 'Берёт ли менеджер инициативу и говорит ли, как пойдёт разговор?',
          },
          weight: 4,
          levels: [
            { value: 0, description: { en: 'No agenda', ru: 'Плана нет' } },
            { value: 1, description: { en: 'Agenda stated', ru: 'План назван' } },
          ],
          evidenceFrom: 'rep',
          step: true,
        },
      ],
    },
    {
      id: 'request',
      name: { en: 'Request', ru: 'Запрос' },
      criteria: [
        {
          id: 'request_restated',
          name: { en: 'Request restated', ru: 'Запрос повторён' },
          question: {
            en: 'Does the rep let the customer finish and restate the request?',
            ru: 'Даёт ли менеджер клиенту договорить и повторяет ли запрос своими словами?',
          },
          weight: 8,
          levels: [
            { value: 0, description: { en: 'Cuts in, or restates nothing', ru: 'Перебивает или ничего не повторяет' } },
            { value: 0.5, description: { en: 'Restates in part or vaguely', ru: 'Повторяет отчасти или общо' } },
            { value: 1, description: { en: 'Restates the request itself', ru: 'Повторяет суть запроса' } },
          ],
          evidenceFrom: 'rep',
          step: true,
        },
        {
          id: 'trigger_found',
          name: { en: 'Trigger', ru: 'Повод обращения' },
          question: { en: 'Does the customer say why now, and what was tried before?', ru: 'Говорит ли клиент, почему именно сейчас и что уже пробовали?' },
          weight: 8,
          levels: [
            { value: 0, description: { en: 'Neither', ru: 'Ни того, ни другого' } },
            { value: 0.5, description: { en: 'One of the two', ru: 'Одно из двух' } },
            { value: 1, description: { en: 'Both', ru: 'И то, и другое' } },
          ],
          evidenceFrom: 'customer',
          step: true,
        },
      ],
    },
    {
      id: 'qualification',
      name: { en: 'Qualification', ru: 'Квалификация' },
      criteria: [
        {
          id: 'need_and_volume',
          name: { en: 'Need and volume', ru: 'Потребность и объём' },
          question: { en: 'Does the customer say what it is for, and how much?', ru: 'Говорит ли клиент, для чего это нужно и в каком объёме?' },
          weight: 9,
          levels: [
            { value: 0, description: { en: 'Neither', ru: 'Ни того, ни другого' } },
            { value: 0.5, description: { en: 'Use or volume', ru: 'Задача или объём' } },
            { value: 1, description: { en: 'Use and volume', ru: 'И задача, и объём' } },
          ],
          evidenceFrom: 'customer',
          step: true,
        },
        {
          id: 'budget_known',
          name: { en: 'Budget', ru: 'Бюджет' },
          question: { en: 'Does the customer give a budget or a price frame?', ru: 'Называет ли клиент бюджет или ценовые рамки?' },
          weight: 8,
          levels: [
            { value: 0, description: { en: 'Not touched', ru: 'Не затронуто' } },
            { value: 0.5, description: { en: 'Talked about, no figure', ru: 'Обсуждалось, без суммы' } },
            { value: 1, description: { en: 'A figure or a range', ru: 'Сумма или диапазон' } },
          ],
          evidenceFrom: 'customer',
          notApplicableWhen: { en: 'Policy: not asked on a first call', ru: 'По правилам не спрашивают в первом звонке' },
          step: true,
        },
        {
          id: 'decision_process',
          name: { en: 'Decision process', ru: 'Кто и как решает' },
          question: { en: 'Does the customer say who decides and how?', ru: 'Говорит ли клиент, кто и как принимает решение?' },
          weight: 8,
          levels: [
            { value: 0, description: { en: 'Neither', ru: 'Ни кто, ни как' } },
            { value: 0.5, description: { en: 'Who or how', ru: 'Кто или как' } },
            { value: 1, description: { en: 'Who and how', ru: 'И кто, и как' } },
          ],
          evidenceFrom: 'customer',
          notApplicableWhen: { en: 'A consumer buys for themselves', ru: 'Частный клиент покупает для себя' },
          step: true,
        },
        {
          id: 'time_frame',
          name: { en: 'Time frame', ru: 'Срок' },
          question: { en: 'Does the customer say by when it is needed?', ru: 'Говорит ли клиент, к какому сроку это нужно?' },
          weight: 8,
          levels: [
            { value: 0, description: { en: 'No time given', ru: 'Срок не назван' } },
            { value: 1, description: { en: 'A time given', ru: 'Срок назван' } },
          ],
          evidenceFrom: 'customer',
          step: true,
        },
      ],
    },
    {
      id: 'fit',
      name: { en: 'Fit', ru: 'Соответствие' },
      criteria: [
        {
          id: 'fit_said_honestly',
          name: { en: 'Honest about the fit', ru: 'Честно о соответствии' },
          question: {
            en: 'Does the rep say honestly whether the offer fits, or disqualify politely?',
            ru: 'Говорит ли менеджер честно, подходит ли предложение, или вежливо отказывает?',
          },
          weight: 7,
          levels: [
            { value: 0, description: { en: 'Not said, or oversold', ru: 'Не сказано или приукрашено' } },
            { value: 0.5, description: { en: 'Said without reasons', ru: 'Сказано без оснований' } },
            { value: 1, description: { en: 'Said, with reasons', ru: 'Сказано и обосновано' } },
          ],
          evidenceFrom: 'rep',
          step: true,
        },
        {
          id: 'lead_dropped',
          name: { en: 'Lead kept', ru: 'Заявка не потеряна' },
          question: { en: 'Is the lead refused or dropped without reason?', ru: 'Отказано ли клиенту или потеряна ли заявка без причины?' },
          weight: 0,
          levels: [
            { value: 0, description: { en: 'Yes', ru: 'Да' } },
            { value: 1, description: { en: 'No', ru: 'Нет' } },
          ],
          evidenceFrom: 'rep',
          autoFail: 'zero',
          step: false,
        },
      ],
    },
    {
      id: 'value',
      name: { en: 'Value', ru: 'Ценность' },
      criteria: [
        {
          id: 'benefit_for_case',
          name: { en: 'Benefit for this case', ru: 'Польза для этого случая' },
          question: {
            en: "Does the rep answer with a benefit for this customer's case, not a price list?",
            ru: 'Отвечает ли менеджер пользой для этого случая, а не прайс-листом?',
          },
          weight: 9,
          levels: [
            { value: 0, description: { en: 'A list of features or prices', ru: 'Перечень функций или цен' } },
            { value: 0.5, description: { en: 'A benefit for anyone', ru: 'Польза вообще' } },
            { value: 1, description: { en: 'A benefit for what they said', ru: 'Польза для того, что сказал клиент' } },
          ],
          evidenceFrom: 'rep',
          step: true,
        },
      ],
    },
    {
      id: 'price_talk',
      name: { en: 'Price talk', ru: 'Разговор о цене' },
      criteria: [
        {
          id: 'price_with_context',
          name: { en: 'Price in context', ru: 'Цена с контекстом' },
          question: {
            en: 'Does the rep give the price with what it includes or brings?',
            ru: 'Называет ли менеджер цену вместе с тем, что в неё входит или что она даёт?',
          },
          weight: 5,
          levels: [
            { value: 0, description: { en: 'Bare, or withheld', ru: 'Голая цифра или уход от ответа' } },
            { value: 1, description: { en: 'With its context', ru: 'С контекстом' } },
          ],
          evidenceFrom: 'rep',
          notApplicableWhen: { en: 'Price was not raised', ru: 'О цене речи не было' },
          step: false,
        },
        {
          id: 'wrong_price_or_terms',
          name: { en: 'Correct price and terms', ru: 'Верные цена и условия' },
          question: { en: 'Does the rep state a wrong price or wrong terms?', ru: 'Называет ли менеджер неверную цену или условия?' },
          weight: 0,
          levels: [
            { value: 0, description: { en: 'Yes', ru: 'Да' } },
            { value: 1, description: { en: 'No', ru: 'Нет' } },
          ],
          evidenceFrom: 'rep',
          autoFail: 'zeroSection',
          step: false,
        },
      ],
    },
    {
      id: 'objections',
      name: { en: 'Objection handling', ru: 'Отработка возражений' },
      criteria: [
        {
          id: 'objection_handled',
          name: { en: 'Doubt handled', ru: 'Сомнение отработано' },
          question: { en: 'Does the rep clarify the doubt raised and answer it?', ru: 'Уточняет ли менеджер высказанное сомнение и отвечает ли на него?' },
          weight: 7,
          levels: [
            { value: 0, description: { en: 'Neither', ru: 'Ни того, ни другого' } },
            { value: 0.5, description: { en: 'One of the two', ru: 'Одно из двух' } },
            { value: 1, description: { en: 'Clarified, then answered', ru: 'Уточнено, затем дан ответ' } },
          ],
          evidenceFrom: 'rep',
          notApplicableWhen: { en: 'No doubt was raised', ru: 'Сомнений не было' },
          step: true,
        },
      ],
    },
    {
      id: 'next_step',
      name: { en: 'Next step', ru: 'Следующий шаг' },
      criteria: [
        {
          id: 'next_step_agreed',
          name: { en: 'Next step agreed', ru: 'Следующий шаг согласован' },
          question: { en: 'Is a concrete next step agreed, with its date?', ru: 'Согласован ли конкретный следующий шаг с датой?' },
          weight: 9,
          levels: [
            { value: 0, description: { en: 'No agreement', ru: 'Договорённости нет' } },
            { value: 0.5, description: { en: 'A step, but no date', ru: 'Шаг согласован, дата нет' } },
            { value: 1, description: { en: 'A step and its date', ru: 'Согласованы шаг и дата' } },
          ],
          evidenceFrom: 'both',
          notApplicableWhen: { en: 'The lead was disqualified', ru: 'Заявка не подошла' },
          step: true,
        },
      ],
    },
    {
      id: 'contact_data',
      name: { en: 'Contact data', ru: 'Контактные данные' },
      criteria: [
        {
          id: 'contact_verified',
          name: { en: 'Contact verified', ru: 'Контакт проверен' },
          question: {
            en: 'Are the contact and channel verified, with consent to write?',
            ru: 'Проверены ли контакт и канал связи и есть ли согласие на сообщения?',
          },
          weight: 4,
          levels: [
            { value: 0, description: { en: 'Not verified', ru: 'Не проверены' } },
            { value: 1, description: { en: 'Verified, and the customer agrees', ru: 'Проверены, клиент согласен' } },
          ],
          evidenceFrom: 'both',
          notApplicableWhen: { en: 'Already in the CRM', ru: 'Уже есть в CRM' },
          step: true,
        },
        {
          id: 'personal_data_breach',
          name: { en: 'Personal data protected', ru: 'Персональные данные не разглашены' },
          question: { en: "Does the rep disclose somebody's personal data?", ru: 'Разглашает ли менеджер чьи-либо персональные данные?' },
          weight: 0,
          levels: [
            { value: 0, description: { en: 'Yes', ru: 'Да' } },
            { value: 1, description: { en: 'No', ru: 'Нет' } },
          ],
          evidenceFrom: 'rep',
          autoFail: 'zero',
          step: false,
        },
      ],
    },
    {
      id: 'close',
      name: { en: 'Close', ru: 'Завершение' },
      criteria: [
        {
          id: 'recap_and_polite_end',
          name: { en: 'Recap and polite end', ru: 'Итог и вежливое прощание' },
          question: {
            en: 'Does the rep recap what was agreed and end politely?',
            ru: 'Повторяет ли менеджер договорённости и вежливо ли прощается?',
          },
          weight: 2,
          levels: [
            { value: 0, description: { en: 'One of the two is missing', ru: 'Чего-то из двух нет' } },
            { value: 1, description: { en: 'Both', ru: 'Есть и то, и другое' } },
          ],
          evidenceFrom: 'rep',
          step: false,
        },
        {
          id: 'rudeness',
          name: { en: 'Politeness', ru: 'Вежливость' },
          question: { en: 'Is the rep rude or discriminatory?', ru: 'Допускает ли менеджер грубость или дискриминацию?' },
          weight: 0,
          levels: [
            { value: 0, description: { en: 'Yes', ru: 'Да' } },
            { value: 1, description: { en: 'No', ru: 'Нет' } },
          ],
          evidenceFrom: 'rep',
          autoFail: 'zero',
          step: false,
        },
      ],
    },
  ],
};
