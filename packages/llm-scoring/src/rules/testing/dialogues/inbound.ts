import type { Dialogue } from './dialogue.ts';

/** Calls about a request of the customer, two in each language. */
export const inbound: readonly Dialogue[] = [
  {
    title: 'English: qualified with care',
    results: '11111111?11–111',
    ending: 'next_step_dated',
    text: `Rep: Good morning, this is Hana Weiss from Lumen Coffee. Thank you for your request. I would ask you four short questions, and then tell you which machine makes sense. All right?
Customer: Yes, please. We need a machine for the office, mostly for meetings with clients. Ours broke down last month.
Rep: So a machine for meetings with clients, because yours broke down. What have you tried since?
Customer: We rented one for two weeks, but it was too loud.
Rep: How many people drink coffee with you?
Customer: Around 60 people, on some days twice that.
Rep: Do you have a budget in mind?
Customer: Up to 4,000 euros, not more.
Rep: Who decides on it in the end?
Customer: I do, but our office manager has to approve it first.
Rep: And by when do you need it?
Customer: By the end of March.
Rep: For meetings with clients the quiet model fits: it makes two cups at once, so nobody waits for coffee while clients sit there. It costs 3,600 euros, including the installation and a year of service.
Customer: That sounds reasonable.
Rep: Shall I come on Tuesday at 10 and bring it for a tasting?
Customer: Tuesday at 10 is good.
Rep: May I write to the e-mail address in your request?
Customer: Yes, that's the right one.
Rep: Then Tuesday at 10 with the quiet model. Thank you and goodbye.`,
  },
  {
    title: 'English: a price list read out',
    results: '00000000?00–000',
    ending: 'no_next_step',
    text: `Rep: Yes?
Customer: Hello, I filled in your form about cleaning.
Rep: Which form?
Customer: The one on the website.
Rep: We have basic for 300 euros, standard for 500 euros and premium for 900 euros, with windows, floors, kitchens and carpets.
Customer: I see. I have to look at that first.
Rep: Okay, look at it.
Customer: Bye.`,
  },
  {
    title: 'Russian: qualified with care',
    results: '11111111?11–111',
    ending: 'next_step_dated',
    text: `Менеджер: Добрый день! Меня зовут Олеся, компания «Чайка». Спасибо, что оставили заявку. Задам несколько вопросов, а потом подскажу, какой вариант подойдёт. Хорошо?
Клиент: Да, конечно. Нам нужна упаковка для доставки еды, старый поставщик стал подводить, коробки размокают.
Менеджер: То есть вам нужна упаковка для доставки, которая не размокает. А что уже пробовали?
Клиент: Пробовали пластик, но гостям не нравится.
Менеджер: Почему решили менять именно сейчас?
Клиент: Открываем вторую кухню, жалоб станет вдвое больше.
Менеджер: Сколько коробок уходит?
Клиент: Около 8000 коробок в месяц.
Менеджер: На какой бюджет рассчитываете?
Клиент: Тысяч сто двадцать в месяц, не больше.
Менеджер: Кто принимает решение?
Клиент: Я, но договор после этого согласует юрист.
Менеджер: К какому сроку нужна первая партия?
Клиент: К началу апреля.
Менеджер: Чтобы коробки не размокали в доставке, возьмём картон с покрытием: суп держит два часа, и жалоб от гостей не будет. Стоит это 14 рублей за штуку, доставка на кухню входит.
Клиент: Звучит разумно.
Менеджер: Давайте в четверг в 12 привезу образцы?
Клиент: В четверг в 12 подходит.
Менеджер: Удобно написать вам в телеграм по этому номеру?
Клиент: Да, удобно.
Менеджер: Тогда в четверг в 12 с образцами. Спасибо, до встречи!`,
  },
  {
    title: 'Russian: a price list read out',
    results: '00000000?00–000',
    ending: 'no_next_step',
    text: `Менеджер: Да?
Клиент: Здравствуйте, я оставлял у вас заявку на уборку.
Менеджер: Какую?
Клиент: На сайте.
Менеджер: У нас есть базовый тариф за 3000 рублей, стандарт за 5000 рублей и премиум за 9000 рублей: окна, полы, кухни, ковры.
Клиент: Понятно. Мне сначала надо посмотреть.
Менеджер: Ну смотрите.
Клиент: До свидания.`,
  },
];
