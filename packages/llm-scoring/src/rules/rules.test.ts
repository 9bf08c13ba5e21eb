import { describe, expect, it } from 'vitest';
import { rules } from './rules.ts';
import { readTalk } from './talk.ts';

/** Turns in alternation, the rep's first. */
const gradeOf = (criterion: string, ...texts: string[]) =>
  rules[criterion]!(
    readTalk({ turns: texts.map((text, i) => ({ index: i + 1, side: i % 2 === 0 ? 'rep' : 'customer', speaker: i % 2 === 0 ? 'A' : 'B', text })) }),
  ).grade;

type Row = readonly [grade: number | string, ...texts: string[]];
const cases: Readonly<Record<string, readonly Row[]>> = {
  names_self_and_company: [
    [1, 'Good afternoon, Mrs Dale, this is Petra Falk from Northwind.', 'Hello.'],
    [1, 'Hello, Petra Falk from Northwind. Am I speaking to the head of production?', 'Yes.'],
    [0, 'Hello, this is Petra Falk from Northwind.', 'Yes?'],
    [0, 'Good afternoon, Mrs Dale, how are you?', 'Fine.'],
    ['unknown', 'hello this is petra falk from northwind', 'yes'],
    [1, 'Марк Ильич, добрый день. Это Пётр Фомин, компания «Север».', 'Да.'],
    [1, 'Добрый день, Пётр Фомин, компания «Север». Подскажите, вы отвечаете за производство?', 'Да.'],
    [0, 'Добрый день! Это Пётр Фомин, компания «Север».', 'Да?'],
  ],
  reason_and_consent: [
    [1, "Hi, Kim from Roadwise. I'm calling about your new depot. Do you have two minutes?", 'Sure.'],
    [0.5, 'Hi, Kim from Roadwise, have you got a minute?', 'Yes, but hurry.'],
    [0.5, "Hi, Kim from Roadwise. I'm calling about your new depot.", 'Which Roadwise?'],
    [0, 'Hi, how are you?', 'Fine, thanks.'],
    [1, 'Здравствуйте, Ким, «Путь», по поводу вашего нового склада. Удобно говорить?', 'Да.'],
    [0, 'Здравствуйте, как дела?', 'Нормально.'],
  ],
  current_setup: [
    [1, 'Hi, Kim from Roadwise. I saw that you opened a depot.', 'Yes.', 'How are the tours planned today?', 'By hand.'],
    [0.5, 'Hi.', 'Yes.', 'How are the tours planned today?', 'By hand.'],
    [0, 'Hi.', 'Yes.', 'What goes wrong most often?', 'The tours.'],
    [0.5, 'Здравствуйте.', 'Да.', 'Как у вас сейчас планируют рейсы?', 'Вручную.'],
    [1, 'Здравствуйте, видел, что вы открыли склад.', 'Да.', 'Как у вас сейчас планируют рейсы?', 'Вручную.'],
  ],
  decision_process: [
    [1, 'Who decides on it with you?', 'The plant director does, once legal has looked at the contract.'],
    [0.5, 'Who decides on it with you?', 'Just me.'],
    [0, 'Do you like it?', 'I do.'],
    [0.5, 'Кто у вас принимает решение?', 'Наш директор.'],
    [1, 'Кто у вас принимает решение?', 'Директор, но сначала проверяет служба безопасности.'],
    [0, 'Вам нравится?', 'Да, мне нравится.'],
    [1, 'How do you go about choosing a roofer?', 'We get three quotes, and my brother picks one of them.'],
    [0.5, 'Who signs for it?', 'My brother does.'],
    [0, 'Who decides on it with you?', 'Why do you ask.'],
    ['unknown', 'Who decides on it with you?', 'Somebody upstairs, green carpet, corner room.'],
    ['not_applicable', 'Last time you said you are the only owner and decide it yourself.', 'That is right.'],
    ['not_applicable', 'Для себя берёте?', 'Для себя, за свои деньги.'],
  ],
  consequences_explored: [
    [1, 'You said the oven stops. What does that do to the morning?', 'The shop opens an hour late and people go next door.'],
    [0.5, 'You said the oven stops. What does that do to the morning?', 'Good question.'],
    [0.5, 'You said the oven stops. That must be costing you customers.', 'Hm.'],
    [0, 'Hi.', 'Hello.', 'How old is the oven?', 'Ten years.'],
    [1, 'Вы говорили, печь встаёт. Как это сказывается на утре?', 'Открываемся на час позже, люди уходят к соседям.'],
    [0, 'Здравствуйте.', 'Да.', 'Сколько лет печи?', 'Десять.'],
  ],
  proof_given: [
    [1, 'We fit burners. A bakery in Leeds fitted two last spring and baked without a break.', 'I see.'],
    [0, 'We fit burners. They were designed in Leeds last spring.', 'I see.'],
    ['unknown', 'We fit burners, and I can send you a video of one.', 'I see.'],
    [1, 'Ставим горелки. В пекарне на Садовой их поставили в прошлом году, хлеб печь перестали терять.', 'Ясно.'],
  ],
  payoff_stated: [
    [1, 'What would that change for your team?', 'The drivers would be home by five every evening.'],
    [0.5, 'What would that change for your team?', 'It would help.'],
    ['unknown', 'What would that change for your team?', 'The drivers come from three different villages up north.'],
    [0, 'Anything else?', 'No, that is all.'],
    [1, 'Suppose the vans never met again, how would the day look?', 'The drivers would finish by four and I could sell one van.'],
    [0.5, 'Suppose the vans never met again, how would the day look?', 'It would be a lot easier and better for everybody.'],
    [0.5, 'It would be easier with one list, would it not?', 'Yes, it would.'],
    [1, 'Что бы это вам дало?', 'Водители были бы дома к пяти часам каждый вечер.'],
    [0, 'Что-нибудь ещё?', 'Нет, это всё.'],
  ],
  needs_recap_confirmed: [
    [1, 'Hi.', 'The pallets get lost between the halls.', 'If I understand you correctly, pallets get lost between the halls.', 'Exactly.'],
    [1, 'Hi.', 'The pallets get lost between the halls.', 'Let me sum up: pallets get lost. Have I missed anything?', "No, that's all."],
    [0, 'Hi.', 'The pallets get lost between the halls.', 'Let me sum up: pallets get lost.', 'No, not quite, they get damaged.'],
    [0, 'Hi.', 'Let us meet on Tuesday.', 'To sum up, we meet on Tuesday.', 'Exactly.'],
    [1, 'Здравствуйте.', 'Паллеты теряются между цехами.', 'Правильно понимаю, что паллеты теряются между цехами?', 'Да, верно.'],
    [0, 'Здравствуйте.', 'Паллеты теряются между цехами.', 'Правильно понимаю, что паллеты теряются?', 'Не совсем, их бьют.'],
    [1, 'So you need the roof dry by May, no scaffold on the street, and one bill. Right?', 'Exactly.'],
    [0, 'To sum up, our roof costs you nine thousand and comes with a scaffold.', 'Yes, exactly.'],
  ],
  price_with_context: [
    [1, 'It is 40 euros a month, which includes two visits.', 'Fine.'],
    [0, 'It is 40 euros.', 'Fine.'],
    [0, 'Hello.', 'What does it cost?', 'That depends.', 'On what?'],
    ['not_applicable', 'Hello.', 'Hello.'],
    [1, 'It comes to four hundred a month, with two visits, a lamp and a spare key.', 'Fine.'],
    [0, 'It comes to four hundred a month.', 'Fine.'],
    [1, 'Это 4000 рублей, в стоимость входит монтаж.', 'Хорошо.'],
    [0, 'Это 4000 рублей.', 'Хорошо.'],
  ],
  next_step_agreed: [
    ['not_applicable', 'I am afraid we only do flat roofs, we cannot help you with slate.', 'Thanks anyway.'],
    [1, 'Thursday at two for the roof then?', 'I will be there.'],
    [0.5, 'I will send you the drawings.', 'Please do.'],
  ],
  need_and_volume: [
    [1, 'What is the sand for?', 'For a riding yard, ninety bags.'],
    [0.5, 'How much sand?', 'Ninety bags.'],
    [0, 'What do you need?', 'All three, very good.'],
  ],
  trigger_found: [
    [1, 'Why are you looking now?', 'The roof came down in March. We had a go at it ourselves.'],
    [0, 'Why are you looking now?', 'No particular reason.'],
  ],
  request_restated: [
    [1, 'Hello.', 'I need slate for a barn roof.', 'So slate for a barn roof.', 'Yes.'],
    [0.5, 'Hello.', 'I need slate for a barn roof.', 'So something for the farm buildings.', 'Yes.'],
    [0, 'Hello.', 'I need slate for a barn roof.', 'Where are you?', 'Here.'],
  ],
  budget_known: [
    [1, 'What budget did you have in mind?', 'Something around 5,000 euros.'],
    [0.5, 'What budget did you have in mind?', 'My boss will tell me next week.'],
    [0, 'What do you need?', 'Twelve chairs.'],
    [0.5, 'What budget did you have in mind?', 'I would rather not say.'],
    ['not_applicable', 'We do not talk about the budget on a first call.', 'Fine.'],
    [1, 'Какой бюджет закладываете?', 'Тысяч пятьсот.'],
    [0.5, 'Какой бюджет закладываете?', 'Пока его обсуждает руководство.'],
  ],
  time_frame: [
    [1, 'When do you need them?', 'Before Christmas.'],
    [0, 'When do you need them?', 'No idea.'],
    [1, 'К какому сроку нужны?', 'К концу месяца.'],
    [0, 'К какому сроку нужны?', 'Не знаю.'],
  ],
  contact_verified: [
    [1, 'May I write to the e-mail address from your form?', 'Yes.'],
    [0, 'May I write to the e-mail address from your form?', 'No, please call.'],
    [0, 'What is your number?', 'It is 555 0133.'],
    ['not_applicable', 'I have got your number on file.', 'Good.'],
    [1, 'Подскажите, на какую почту отправить?', 'info@sever.example'],
  ],
};

describe.each(Object.entries(cases))('%s', (criterion, rows) => {
  it.each(rows)('is %s: %s %s', (grade, ...texts) => {
    expect(gradeOf(criterion, ...(texts as string[]))).toBe(grade);
  });
});

describe('an objection', () => {
  const opening = [
    'Hi, Kim from Roadwise, about your vans.',
    'Yes?',
    'How do the tours get planned?',
    'Two vans keep turning up at the same door every morning.',
  ];
  const pitch = ['Every driver gets the stops on a phone, sorted by road and by hour.', 'It is too expensive for us.'];
  const end = ['Shall we meet on Friday?', 'Fine.', 'Bye.'];
  it.each([
    [
      1,
      1,
      [
        'Compared with what do you find it expensive?',
        'With the paper lists.',
        'Paper costs you two tours a day, and one tour pays for the whole month.',
        'That makes sense.',
      ],
    ],
    [0, 0.5, ['Paper costs you two tours a day, and one tour pays for the whole month.', 'Hm.']],
    [0, 1, ['Paper costs you two tours a day, and one tour pays for the whole month.', 'All right, that is fair.']],
    [0, 0, ['Paper costs you two tours a day, and one tour pays for the whole month.', "That doesn't convince me."]],
    [0.5, 0, ['Compared with what do you find it expensive?', 'I doubt it pays.', 'Okay.', 'Well.']],
    [0, 0.5, ['Paper costs you two tours a day, and one tour pays for the whole month.', 'Okay.']],
    [0, 'unknown', ['Paper costs you more.', 'Hm.']],
    [0, 0, ['Paper costs you two tours a day, and one tour pays for the whole month.', 'But it is still too expensive.']],
  ] as const)('is clarified to the degree of %s, settled to that of %s: %j', (clarified, settled, texts) => {
    const call = [...opening, ...pitch, ...texts, ...end];
    expect([gradeOf('objection_clarified', ...call), gradeOf('objection_settled', ...call)]).toEqual([clarified, settled]);
  });
});
