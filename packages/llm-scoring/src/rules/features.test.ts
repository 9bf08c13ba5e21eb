import { describe, expect, it } from 'vitest';
import { dateIn } from './date.ts';
import { saysDifficulty } from './needs.ts';
import { isObjection } from './objection.ts';
import { isOpenQuestion } from './open-questions.ts';
import { hasQuantity } from './quantity.ts';
import { readTalk, type Sentence } from './talk.ts';

const sentence = (text: string, side: 'rep' | 'customer' = 'customer'): Sentence => {
  const { sentences } = readTalk({ turns: [{ index: 1, side, speaker: 'A', text }] });
  expect(sentences).toHaveLength(1);
  return sentences[0]!;
};
const each = (texts: string) => it.each(texts.trim().split(/\n\s*/));

describe('an open question', () => {
  each(`What slows your people down when the season starts?
    How do you find out that a machine has stopped?
    Tell me about the last time a delivery went wrong.
    Could you walk me through a normal Monday in the office?
    I'm curious how you decide who visits which client.
    And when two orders clash, what happens then?
    Why did you leave the previous vendor?
    Which reports give you the most trouble?
    how do you keep the stock in order
    Как вы узнаёте, что станок встал?
    С чем чаще всего мучаются ваши бухгалтеры?
    Расскажите, как проходит обычная смена.
    А из-за чего, на ваш взгляд, срываются сроки?
    Подскажите, пожалуйста, каким образом вы ведёте клиентов?
    Что бы вы изменили в работе склада?
    В каких случаях заказ возвращают?`)('%s', (text) => {
    expect(isOpenQuestion(sentence(text, 'rep'))).toBe(true);
  });
});

describe('no open question', () => {
  each(`Do you have any problems with your stock?
    Are you the one who decides?
    So you lose orders, right?
    Is that what slows you down?
    How are you today?
    How was your weekend?
    How's the weather over there?
    How can I help you?
    What is your e-mail address?
    What time suits you on Friday?
    Which day works best for a call?
    When can we meet?
    How does that sound?
    What do you think?
    How many people work there?
    Let me tell you how it works.
    Do you know how our platform works?
    What about Tuesday?
    У вас есть сложности с учётом?
    Вам ведь нужен отчёт?
    Правильно ли я понимаю, что вам нужен склад?
    Как ваши дела?
    Как настроение, как погода?
    Как вас зовут?
    На какую почту отправить?
    Когда вам удобно созвониться?
    В какой день подъехать?
    Чем могу помочь?
    Как вам такой вариант?
    Что скажете?
    Хотите, расскажу, как это работает?
    Вы знаете, как это устроено?
    Сколько человек в отделе?`)('%s', (text) => {
    expect(isOpenQuestion(sentence(text, 'rep'))).toBe(false);
  });
});

describe('a difficulty', () => {
  each(`Half of the requests get lost between the shifts.
    We can't see who promised what.
    Nobody knows which price list is current.
    It's painful, everything is typed in by hand.
    No, the trouble is that the scanner freezes.
    Заявки теряются между сменами.
    Мы не видим, кто что обещал.
    Никто не знает, какой прайс действует.
    Приходится всё вбивать вручную.
    Нет, беда в том, что сканер виснет.
    Рук не хватает, зашиваемся.`)('%s', (text) => {
    expect(saysDifficulty(sentence(text))).toBe(true);
  });
  each(`No problem.
    No, we manage.
    We don't have any issues with that.
    It all works fine for us.
    We have four warehouses in the north.
    Проблем нет.
    Без проблем.
    Нет, справляемся.
    Это не сложно.
    У нас четыре склада на севере.`)('is not "%s"', (text) => {
    expect(saysDifficulty(sentence(text))).toBe(false);
  });
});

describe('an amount', () => {
  each(`It takes two more full days.
    About 40 hours a month.
    We burn $3k on it.
    Roughly a dozen orders.
    A third of the calls.
    It costs us a day.
    15 % of the parts.
    Часа три в день.
    Уходит полдня.
    Тысяч двести в квартал.
    Теряем до 15 заявок.
    Примерно 1 200 000 рублей.
    Каждый раз двое суток.`)('%s', (text) => {
    expect(hasQuantity(sentence(text))).toBe(true);
  });
  each(`Let's meet in two weeks.
    There are 12 drivers.
    On the 5th at 10.
    It happens a lot.
    Через две недели.
    У нас 12 водителей.
    В среду в десять.
    Это бывает часто.`)('is not in "%s"', (text) => {
    expect(hasQuantity(sentence(text))).toBe(false);
  });
});

describe('a date', () => {
  each(`Thursday at ten works.
    Tomorrow then.
    On the 15th.
    March 3 is good.
    At 4 pm.
    Let's say 10:30.
    Давайте в четверг.
    Послезавтра смогу.
    15 числа.
    3 марта.
    К пяти часам.
    12.04 подойдёт.`)('%s', (text) => {
    expect(dateIn(sentence(text))).toBe('date');
  });
  each(`Next month maybe.
    Some time later.
    На следующей неделе.
    Как-нибудь потом.`)('"%s" is vague', (text) => {
    expect(dateIn(sentence(text))).toBe('vague');
  });
  each(`It takes 20 hours.
    We do it at one point.
    Уходит 20 часов.
    В два раза дольше.
    В три смены.`)('is not in "%s"', (text) => {
    expect(dateIn(sentence(text))).toBe(undefined);
  });
});

describe('an objection', () => {
  each(`That's over our budget.
    I'd have to run it by our CFO.
    We already work with someone on this.
    I doubt the crew would use it.
    Now is not a good time, honestly.
    Это дороговато.
    Надо посоветоваться с партнёром.
    Мы уже работаем с другой компанией.
    Сомневаюсь, что бригада будет этим пользоваться.
    Боюсь, сейчас не до этого.`)('%s', (text) => {
    expect(isObjection(sentence(text))).toBe(true);
  });
  each(`Thursday at ten works.
    It costs us 200 dollars a week.
    Мы теряем заявки.
    Это обходится нам в 200 тысяч.`)('is not "%s"', (text) => {
    expect(isObjection(sentence(text))).toBe(false);
  });
});
