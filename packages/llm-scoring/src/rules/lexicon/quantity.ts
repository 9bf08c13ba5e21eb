import { forms, phrases, stems } from '../stem.ts';

/** By their forms: the stem of "one" is "on". */
export const numberWords = forms(
  `one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds
    thousand thousands
  million millions dozen dozens half couple several third quarter fifth tenth`,
  `один одна одну одного два две двух двое трое четверо пятеро семеро три трех четыре четырех пять пяти шесть шести семь семи восемь восьми
    девять девяти десять десяти одиннадцать двенадцать двенадцати пятнадцать пятнадцати двадцать двадцати тридцать тридцати сорок
  пятьдесят шестьдесят семьдесят восемьдесят девяносто сто двести триста четыреста пятьсот тысяча тысяч тысячи тысячу миллион миллиона миллионов десяток десятки
  десятка сотня сотни сотен половина половину треть четверть пара пару несколько полтора полторы пятая десятая`,
);
/** A number and its unit in one word. */
/** How many times over. */
export const multiples = stems('вдвое втрое вчетверо twofold double triple');
export const wholeQuantities = new Set([...multiples, ...stems('twice полдня полчаса полгода полмесяца полмиллиона')]);
export const sign = /[$€£₽%]|per cent|\d\s?(?:k|m|к|млн|тыс)(?![\p{L}])/iu;

/** Time, money and volume. People and places are left out on purpose: how many there are is no cost. */
export const timeUnits = stems(
  'minute minutes hour hours day days week weeks month months year years',
  'минута минут минуты час часа часов день дня дней сутки суток неделя недели недель месяц месяца месяцев год года лет',
);
export const otherUnits = stems(
  `percent dollar dollars euro euros pound pounds ruble rubles grand thousand million lead leads order orders deal deals customer customers
    client clients call calls
  ticket request requests inquiry enquiry invoice invoices shipment shipments delivery deliveries unit units piece pieces tonne ton pallet parcel application
  applications case cases time times contract contracts document documents visit visits complaint complaints claim claims return returns sale sales booking
  appointment appointments item items page pages point points`,
  `процент процента процентов рубль рубля рублей руб тысяч тысячи тысячу тыс миллион миллиона миллионов млн доллар долларов евро заявка заявки
    заявок лид лида лидов
  заказ заказа заказов сделка сделки сделок клиент клиента клиентов звонок звонка звонков обращение обращений счет счета счетов отгрузка отгрузки отгрузок
  доставка доставки доставок единица единиц штука штуки штук тонна тонн паллета паллет посылка посылок документ документов договор договоров рейс рейса рейсов
  раз раза рекламация рекламаций возврат возврата возвратов продажа продаж покупатель покупателей машина машины машин позиция позиций ошибка ошибок запрос
  запросов проект проектов смена смены смен пункт пунктов`,
);

/** Verbs of cost: after them even "a day" is a quantity. */
export const costVerbs = stems(
  'lose losing lost spend spending spent take takes taking took cost costs costing waste wasting wasted burn burning pay paying overpay miss missing leave throw threw bin scrap scrapped refund',
  'теряем теряют теряется тратим тратят тратит тратится трачу уходит уходят уходило обходится обходятся стоит стоят занимает занимают платим оплачиваем возмещаем компенсируем переплачиваем выбрасываем выбрасывают списываем возвращаем съедает отнимает недополучаем недозарабатываем выливается',
);

/** How much, and what it comes to: a question after which a number is the cost of the problem. */
export const asksForCost = phrases(
  `what (?:does|do|did|would) (?:\\S+ ){1,6}(?:mean|cost|do to|add up|come to)|consequences|how much|how many|how often|how long|how big|how large|
    how frequently|what does (?:that|it|this) (?:cost|mean|do|lead|come)|what is (?:that|it|this) costing|whats (?:that|it|this) costing|cost you|
    costs you|costing you|roughly|percentage|in (?:money|numbers|figures)|(?:a|any) (?:number|figure|price|price tag)|what share|which share|share of|
    (?:add|adds|added|adding) up|comes? to|(?:pays?|paying) for`,
  `последствия|последствиями|сколько|во сколько|насколько|как часто|как долго|во что|чего это стоит|в деньгах|в часах|в рублях|в цифрах|какой процент|
    какую часть|какая доля|к чему это|чем это оборачивается|обходится|обходятся|доле|доля|долю|выходит|
    (?:считали|прикидывали|оценивали|измеряли)|(?:посчитать|прикинуть|оценить|подсчитать)|сумма|сумму|кто (?:\\S+ ){0,3}платит|в процентах|
    какие (?:потери|убытки|затраты)|сколько (?:денег|времени|часов|людей|человек)`,
);

/** What a loss or an order may be counted in, beside pieces. */
export const measures = stems(
  'litre litres liter liters kilo kilos kg gram sack sacks box boxes bag bags crate crates tray trays metre metres meter meters foot feet acre acres gallon gallons load loads barrel barrels roll rolls pair pairs meal meals bottle bottles',
  'литр литров литра килограмм килограммов кило мешок мешков мешка ящик ящиков коробка коробок метр метров метра куб кубов куба гектар гектаров рулон рулонов пара пар комплект комплектов бочка бочек бутылка бутылок упаковка упаковок',
);
export const asksHowMany = phrases('how many|how much', 'сколько');
/** What somebody has, or how often they do what they do. */
export const inventory = phrases(
  `(?:have you|you have|youve|you got|have you got|are there|there are|you run|you own|do you (?:run|own|use|employ|operate)|on (?:the|your) (?:team|staff)|in (?:the|your) (?:fleet|team)|people|staff|employees|users|sites|branches|locations)`,
  `у вас (?:\\S+ )?сколько|сколько (?:\\S+ )?у вас|сколько (?:всего|их)|в (?:парке|отделе|штате|команде|смене)|(?:человек|сотрудников|людей|филиалов|точек|складов|линий|машин) (?:\\S+ )?(?:у вас|всего|работает)`,
);

/** What follows from a problem, said without a number. */
export const consequence = phrases(
  `because of (?:that|this|it|which)|as a result|so we|which means|that means|and then we|we end up|ends up|which is why|leads to|resulting in|
    it costs us|costing us|costs us`,
  'из за этого|из за чего|в итоге|в результате|поэтому|получается что|приводит к|а потом|и потом|вследствие|отсюда|оборачивается|выливается',
);
export const harm = stems(
  `mood morale nerve nerves stress stressed evening evenings weekend weekends night nights annoy annoys annoyed annoying angry unhappy upset
    complain complains complaints
  trust image patience motivation energy sleep walk walks turn turns away business time suffer suffers tired margins customer customers client clients
  money revenue profit margin penalty penalties overtime cancel cancels cancelled churn competitor competitors refund lose losing lost leave leaves quit
  reputation bonus salary overdue late`,
  `настроение нервы нервов стресс вечерами вечера вечером выходные выходным ночами бесит злит злятся раздражает недовольны жалуются страдает страдают устают
  доверие имидж терпение мотивация уволился уволилась увольняется ушел ушли уйдет клиент клиенты клиентов заказчики время времени съедает
  деньги денег выручка выручку прибыль маржа штраф штрафы неустойка неустойки переработки сверхурочные отменяют отмены конкуренту конкурентам
    уходят уходит теряем
  теряют увольняются репутация репутацию премия возвраты отказываются простаивает простаивают`,
);
