import type { Scorecard } from './scorecard.ts';

/** An outbound call that sells by finding a need (situation, problem, implication, need-payoff). Its purpose is a meeting. */
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
          id: 'names_self_and_company',
          name: { en: 'Introduction', ru: 'Представление' },
          question: {
            en: 'Does the rep give name and company and make sure this is the right person?',
            ru: 'Называет ли менеджер себя и компанию и убеждается ли, что говорит с нужным человеком?',
          },
          weight: 3,
          levels: [
            { value: 0, description: { en: 'One of the three is missing', ru: 'Чего-то из трёх нет' } },
            { value: 1, description: { en: 'All three; using their name is a check', ru: 'Есть всё; обращение по имени — тоже проверка' } },
          ],
          evidenceFrom: 'rep',
          step: true,
        },
        {
          id: 'reason_and_consent',
          name: { en: 'Reason and consent', ru: 'Причина звонка и согласие' },
          question: {
            en: 'Does the rep say why the call matters to this customer, and get consent to talk?',
            ru: 'Говорит ли менеджер, чем звонок важен этому клиенту, и получает ли согласие на разговор?',
          },
          weight: 5,
          levels: [
            { value: 0, description: { en: 'Neither', ru: 'Ни того, ни другого' } },
            { value: 0.5, description: { en: 'One of the two', ru: 'Одно из двух' } },
            { value: 1, description: { en: 'Both', ru: 'И то, и другое' } },
          ],
          evidenceFrom: 'both',
          step: true,
        },
      ],
    },
    {
      id: 'situation',
      name: { en: 'Situation', ru: 'Ситуация клиента' },
      criteria: [
        {
          id: 'current_setup',
          name: { en: 'Current setup', ru: 'Как устроено сейчас' },
          question: {
            en: 'Does the rep confirm the current setup in at most three questions, using what is already known?',
            ru: 'Уточняет ли менеджер, как всё устроено сейчас: не более трёх вопросов, с опорой на уже известное?',
          },
          weight: 6,
          levels: [
            { value: 0, description: { en: 'Not asked', ru: 'Не уточнено' } },
            { value: 0.5, description: { en: 'Asked from zero, or at length', ru: 'Спрошено с нуля или слишком долго' } },
            { value: 1, description: { en: 'Briefly, from prior knowledge', ru: 'Кратко, с опорой на известное' } },
          ],
          evidenceFrom: 'rep',
          step: true,
        },
        {
          id: 'decision_process',
          name: { en: 'Decision process', ru: 'Кто и как решает' },
          question: { en: 'Does the customer say who decides and how?', ru: 'Говорит ли клиент, кто и как принимает решение?' },
          weight: 6,
          levels: [
            { value: 0, description: { en: 'Neither', ru: 'Ни кто, ни как' } },
            { value: 0.5, description: { en: 'Who or how', ru: 'Кто или как' } },
            { value: 1, description: { en: 'Who and how', ru: 'И кто, и как' } },
          ],
          evidenceFrom: 'customer',
          notApplicableWhen: { en: 'Their role in the decision was known', ru: 'Роль в принятии решения уже известна' },
          step: true,
        },
      ],
    },
    {
      id: 'problem',
      name: { en: 'Problem', ru: 'Выяснение боли или потребности' },
      criteria: [
        {
          id: 'open_questions',
          name: { en: 'Open questions', ru: 'Открытые вопросы' },
          question: {
            en: 'Does the rep ask open questions that bring out difficulties in the work? Courtesy, contacts and dates do not count.',
            ru: 'Задаёт ли менеджер открытые вопросы, которые выявляют трудности в работе? Вежливость, контакты и даты не считаются.',
          },
          weight: 8,
          levels: [
            { value: 0, description: { en: 'None', ru: 'Ни одного' } },
            { value: 0.5, description: { en: 'One', ru: 'Один' } },
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
          weight: 10,
          levels: [
            { value: 0, description: { en: 'No problem stated', ru: 'Проблема не названа' } },
            { value: 0.5, description: { en: "Vague, or in the rep's words", ru: 'Названа общо или словами менеджера' } },
            { value: 1, description: { en: 'Concrete, in own words', ru: 'Названа конкретно, своими словами' } },
          ],
          evidenceFrom: 'customer',
          step: true,
        },
      ],
    },
    {
      id: 'implication',
      name: { en: 'Implication', ru: 'Последствия' },
      criteria: [
        {
          id: 'consequences_explored',
          name: { en: 'Consequences explored', ru: 'Последствия выяснены' },
          question: { en: 'Does the rep explore what that problem leads to?', ru: 'Выясняет ли менеджер, к чему приводит эта проблема?' },
          weight: 8,
          levels: [
            { value: 0, description: { en: 'Not touched', ru: 'Не затронуто' } },
            { value: 0.5, description: { en: 'Asserted, or asked without an answer', ru: 'Сказано за клиента или спрошено без ответа' } },
            { value: 1, description: { en: 'Asked, and the customer answers', ru: 'Спрошено, и клиент ответил' } },
          ],
          evidenceFrom: 'rep',
          step: true,
        },
        {
          id: 'impact_quantified',
          name: { en: 'Cost in numbers', ru: 'Цена проблемы в цифрах' },
          question: {
            en: 'Does the customer give or confirm a number for the problem (money, time, volume)?',
            ru: 'Называет или подтверждает ли клиент, во что обходится проблема (деньги, время, объём)?',
          },
          weight: 7,
          levels: [
            { value: 0, description: { en: 'No number', ru: 'Числа нет' } },
            { value: 1, description: { en: 'A number', ru: 'Число есть' } },
          ],
          evidenceFrom: 'customer',
          step: true,
        },
      ],
    },
    {
      id: 'need_payoff',
      name: { en: 'Need-payoff', ru: 'Ценность решения' },
      criteria: [
        {
          id: 'payoff_stated',
          name: { en: 'Payoff stated by the customer', ru: 'Польза названа клиентом' },
          question: { en: 'Does the customer say what solving the problem would give?', ru: 'Говорит ли клиент, что даст решение проблемы?' },
          weight: 7,
          levels: [
            { value: 0, description: { en: 'Not said', ru: 'Не сказано' } },
            { value: 0.5, description: { en: "Vague, or in the rep's words", ru: 'Общо или словами менеджера' } },
            { value: 1, description: { en: 'Concrete, in own words', ru: 'Конкретно, своими словами' } },
          ],
          evidenceFrom: 'customer',
          step: true,
        },
        {
          id: 'needs_recap_confirmed',
          name: { en: 'Recap of needs confirmed', ru: 'Итог по потребностям подтверждён' },
          question: {
            en: 'Does the rep sum up the needs, and does the customer confirm?',
            ru: 'Подводит ли менеджер итог по потребностям и подтверждает ли его клиент?',
          },
          weight: 5,
          levels: [
            { value: 0, description: { en: 'No recap, or unconfirmed', ru: 'Итога нет, или он не подтверждён' } },
            { value: 1, description: { en: 'Recap confirmed', ru: 'Итог подтверждён' } },
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
          id: 'features_tied_to_need',
          name: { en: 'Features tied to a need', ru: 'Предложение связано с потребностью' },
          question: {
            en: 'Is each feature shown tied to a need the customer stated?',
            ru: 'Связано ли каждое показанное свойство с потребностью, которую назвал клиент?',
          },
          weight: 9,
          levels: [
            { value: 0, description: { en: 'Tied to nothing they said', ru: 'Не связано со словами клиента' } },
            { value: 0.5, description: { en: 'Loosely, or only some', ru: 'Связано слабо или лишь отчасти' } },
            { value: 1, description: { en: 'Tied to the stated need', ru: 'Связано с названной потребностью' } },
          ],
          evidenceFrom: 'rep',
          notApplicableWhen: { en: 'The call ended before an offer', ru: 'Звонок закончился до предложения' },
          step: true,
        },
        {
          id: 'proof_given',
          name: { en: 'Proof', ru: 'Доказательство' },
          question: {
            en: 'Does the rep back the offer with a case, a figure or a demo?',
            ru: 'Подкрепляет ли менеджер предложение примером, цифрой или показом?',
          },
          weight: 4,
          levels: [
            { value: 0, description: { en: 'No proof', ru: 'Доказательства нет' } },
            { value: 1, description: { en: 'A case, figure or demo', ru: 'Пример, цифра или показ' } },
          ],
          evidenceFrom: 'rep',
          notApplicableWhen: { en: 'The call ended before an offer', ru: 'Звонок закончился до предложения' },
          appliesWhen: { criterion: 'features_tied_to_need', results: ['pass', 'partial', 'fail'] },
          step: false,
        },
        {
          id: 'false_promise',
          name: { en: 'Honest promises', ru: 'Честные обещания' },
          question: { en: 'Does the rep make a false or unauthorised promise?', ru: 'Даёт ли менеджер ложное или несогласованное обещание?' },
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
          id: 'objection_clarified',
          name: { en: 'Objection clarified', ru: 'Возражение уточнено' },
          question: { en: 'Does the rep clarify the objection before answering it?', ru: 'Уточняет ли менеджер возражение, прежде чем отвечать?' },
          weight: 5,
          levels: [
            { value: 0, description: { en: 'Answers or gives in at once', ru: 'Сразу отвечает или сдаётся' } },
            { value: 0.5, description: { en: 'Asks, learns nothing more', ru: 'Спрашивает, но нового не узнаёт' } },
            { value: 1, description: { en: 'Asks and learns what is behind it', ru: 'Спрашивает и узнаёт, что за ним стоит' } },
          ],
          evidenceFrom: 'rep',
          notApplicableWhen: { en: 'No objection was voiced', ru: 'Возражений не было' },
          step: true,
        },
        {
          id: 'objection_settled',
          name: { en: 'Objection settled', ru: 'Возражение снято' },
          question: {
            en: 'Is the objection answered to the point, and is it checked that it is settled?',
            ru: 'Дан ли ответ на возражение по существу и проверено ли, что оно снято?',
          },
          weight: 6,
          levels: [
            { value: 0, description: { en: 'No answer, or beside the point', ru: 'Ответа нет, или он не о том' } },
            { value: 0.5, description: { en: 'Answered, not checked', ru: 'Ответ есть, проверки нет' } },
            { value: 1, description: { en: 'Answered, and the customer accepts', ru: 'Ответ есть, и клиент его принял' } },
          ],
          evidenceFrom: 'both',
          notApplicableWhen: { en: 'No objection was voiced', ru: 'Возражений не было' },
          appliesWhen: { criterion: 'objection_clarified', results: ['pass', 'partial', 'fail'] },
          step: true,
        },
      ],
    },
    {
      id: 'close',
      name: { en: 'Close', ru: 'Закрытие' },
      criteria: [
        {
          id: 'next_step_proposed',
          name: { en: 'Next step proposed', ru: 'Следующий шаг предложен' },
          question: { en: 'Does the rep propose a specific next step?', ru: 'Предлагает ли менеджер конкретный следующий шаг?' },
          weight: 5,
          levels: [
            { value: 0, description: { en: 'None, or only in general words', ru: 'Нет, или лишь общими словами' } },
            { value: 1, description: { en: 'What, and when or with whom', ru: 'Что именно и когда или с кем' } },
          ],
          evidenceFrom: 'rep',
          step: true,
        },
        {
          id: 'next_step_agreed',
          name: { en: 'Next step agreed', ru: 'Следующий шаг согласован' },
          question: {
            en: 'Do both agree on the next step: its date, who does it and who takes part?',
            ru: 'Согласован ли следующий шаг: дата, ответственный и участники?',
          },
          weight: 6,
          levels: [
            { value: 0, description: { en: 'No agreement', ru: 'Договорённости нет' } },
            { value: 0.5, description: { en: 'A step, but no date', ru: 'Шаг согласован, дата нет' } },
            { value: 1, description: { en: 'Date agreed, and who is to do what', ru: 'Согласованы дата и кто что делает' } },
          ],
          evidenceFrom: 'both',
          step: true,
        },
      ],
    },
    {
      id: 'conduct',
      name: { en: 'Conduct', ru: 'Поведение и правила' },
      criteria: [
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
        {
          id: 'ignores_stop_request',
          name: { en: 'Request to stop respected', ru: 'Просьба прекратить уважена' },
          question: {
            en: 'Does the rep go on selling after a clear request to stop?',
            ru: 'Продолжает ли менеджер продавать после ясной просьбы прекратить?',
          },
          weight: 0,
          levels: [
            { value: 0, description: { en: 'Yes', ru: 'Да' } },
            { value: 1, description: { en: 'No', ru: 'Нет' } },
          ],
          evidenceFrom: 'both',
          autoFail: 'zero',
          step: false,
        },
        {
          id: 'legal_notice_missing',
          name: { en: 'Required notice given', ru: 'Обязательное уведомление сделано' },
          question: {
            en: 'Is a required notice (of recording, or another of the law) missing?',
            ru: 'Отсутствует ли обязательное уведомление (о записи или иное по закону)?',
          },
          weight: 0,
          levels: [
            { value: 0, description: { en: 'Yes', ru: 'Да' } },
            { value: 1, description: { en: 'No', ru: 'Нет' } },
          ],
          evidenceFrom: 'rep',
          notApplicableWhen: { en: 'No notice is required', ru: 'Уведомление не требуется' },
          autoFail: 'failKeepScore',
          step: false,
        },
      ],
    },
  ],
};
