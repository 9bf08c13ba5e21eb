import { phrases } from '../stem.ts';

export const greets = phrases(
  'hello|hi|hey|good (?:morning|afternoon|evening|day)|welcome',
  'здравствуйте|добрый (?:день|вечер)|доброе утро|доброго (?:дня|времени)|приветствую|приветствует|привет',
);

export const thanksForRequest = phrases(
  `(?:thanks|thank you|thank you very much|thanks a lot|grateful|glad) (?:so much )?(?:for|that you|you) (?:\\S+ ){0,2}(?:request|enquiry|inquiry|interest|message|email|mail|calling|call|reaching|getting|contacting|writing|asking|filling|
    called|reached|wrote|got|contacted|application|form)`,
  `(?:спасибо|благодарю|благодарим) (?:вам |вас |большое )?(?:что|за) (?:\\S+ ){0,2}(?:обращение|заявку|запрос|интерес|звонок|обратились|позвонили|написали|оставили|интересуетесь|письмо|внимание к)`,
);

/** Says how the call will go. */
export const agenda = phrases(
  `(?:ask|have|put) (?:you )?(?:just )?(?:a few|a couple of|some|two|three|four|five|several) (?:\\S+ )?questions|(?:first|to begin with|to start) (?:\\S+ ){1,12}(?:then|after that|afterwards|next)|agenda|
    (?:the|our) plan for (?:this|the|today)|(?:this|it) (?:will|should) take (?:about |around )?(?:\\S+ )?(?:minutes|min)|what id (?:like|suggest) (?:to do )?is|how i(?:d| would) (?:like to )?(?:run|do|go)|so that i can (?:find|suggest|recommend|make|put)|
    (?:ill|i will|let me) ask (?:\\S+ ){1,8}(?:and then|then)`,
  `(?:задам|задать|уточню|уточнить|есть) (?:вам )?(?:\\S+ )?(?:пару|несколько|два|три|четыре|пять|ряд) (?:\\S+ )?вопрос\\S*|(?:сначала|для начала|сперва) (?:\\S+ ){1,12}(?:потом|затем|после этого|а дальше|дальше)|
    (?:предлагаю|давайте) (?:так|по порядку|поступим|построим|сделаем так)|план (?:разговора|такой)|(?:разговор |это )?займет (?:\\S+ ){0,3}минут\\S*|чтобы (?:подобрать|предложить|подсказать|рассчитать|посчитать) (?:\\S+ ){0,6}(?:задам|уточню|вопрос\\S*|нужно понять|спрошу)`,
);

/** Asks why the customer comes now. */
export const asksWhyNow = phrases(
  `why now|what (?:made|makes|prompted|triggered|led|brought|brings|got) you|what (?:has )?changed|what is behind (?:the|your)|whats behind (?:the|your)|why (?:are you|did you) (?:look|looking|start|get|contact|decide|think)|
    how (?:come|did (?:it|this) come)|what happened that`,
  `почему (?:именно )?(?:сейчас|решили|задумались|обратились|ищете)|что (?:\\S+ )?(?:подтолкнуло|побудило|сподвигло|изменилось|случилось|заставило|послужило)|с чем связан\\S*|в связи с чем|из за чего (?:\\S+ )?(?:решили|ищете|обратились|задумались)|
    что за повод|какая причина|как (?:возник|появил)\\S+`,
);
export const asksWhatTried = phrases(
  `what have you (?:\\S+ )?(?:tried|used|done|looked at|considered)|have you (?:\\S+ )?(?:tried|used|looked at|worked with|considered|compared)|(?:did|do) you (?:\\S+ )?(?:try|look at|use|compare)|(?:tried|used) (?:before|so far|until now)|who (?:did|do) you (?:use|work with)`,
  `(?:что|какие|как) (?:\\S+ ){0,3}(?:пробовали|использовали|рассматривали|смотрели|предпринимали|сравнивали)|(?:пробовали|пользовались|сравнивали|рассматривали) (?:\\S+ )?(?:ли|что|кого|какие|раньше|до этого|другие)|
    с кем (?:\\S+ )?(?:работали|работаете|сравниваете)|до этого|как решали`,
);
export const saysWhyNow = phrases(
  `because|since (?:we|the|our|last|may|june|spring)|(?:contract|licence|license|lease|subscription) (?:\\S+ )?(?:ends|expires|runs out|is up|ran out)|(?:has|have|just|recently|last (?:week|month|year)|we) (?:\\S+ )?(?:opened|moved|grew|grown|hired|doubled|broke|died|failed|
    merged|launched|won|lost|quit|left|stopped)|new (?:law|regulation|office|branch|site|owner|boss|director|warehouse|shop|line)|about to|gave up|broke down|due to|that is why|thats why|we are (?:opening|moving|growing|expanding|launching)`,
  `потому что|так как|поскольку|из за того|в связи с|(?:договор|контракт|лицензия|аренда|подписка) (?:\\S+ )?(?:заканчивается|истекает|кончается|закончился|закончилась|кончился)|(?:открыли|открываем|открываемся|переезжаем|переехали|выросли|растем|расширяемся|наняли|
    набираем|запустили|запускаем|сломал\\S*|уволил\\S*|ушел|ушла|объединились|выиграли|потеряли|лишились)|нов(?:ый|ая|ое|ые|ого|ую) (?:закон\\S*|офис\\S*|филиал\\S*|склад\\S*|директор\\S*|магазин\\S*|цех\\S*|требовани\\S*)|поэтому|вот и (?:решили|ищем|задумались)`,
);
export const saysTried = phrases(
  `(?:we|i) (?:\\S+ )?(?:tried|used|worked with|looked at|tested|bought|hired|had|went with|started with|compared)|(?:weve|ive|we have|i have) (?:\\S+ )?(?:tried|used|worked|looked|tested|had|compared)|(?:previous|last|old|former) (?:supplier|vendor|provider|agency|system|tool|contractor)|so far we`,
  `(?:пробовали|пробовал|пробовала|попробовали|пользовались|пользовался|пользовалась|использовали|работали с|смотрели|тестировали|тестил\\S*|покупали|нанимали|сравнивали|обращались|брали)|(?:прошл|предыдущ|прежн|стар)\\S+ (?:поставщик\\S*|подрядчик\\S*|систем\\S*|агентств\\S*|компани\\S*)|до этого|раньше (?:был\\S*|у нас|мы)`,
);

/** What the customer wants to have. */
export const wants = phrases(
  `(?:we|i) (?:\\S+ )?(?:need|want|require|look for|would like)|(?:were|we are|im|i am|are) (?:\\S+ )?looking (?:for|to|at)|(?:wed|id) (?:like|need|love)|interested in|it is for|its for|so that (?:we|our|the)|to be able to|the (?:idea|goal|aim|point) is`,
  `(?:нам|мне|нужн\\S+|надо|требуется|требуются|необходим\\S*) (?:\\S+ ){0,3}(?:нуж\\S+|надо|требу\\S+|необходим\\S*|для|чтобы|\\S{4,})|ищем|ищу|хотим|хотел\\S* бы|хочется|интересует|интересуют|интересуемся|планируем|задача|чтобы`,
);
/** How many of whatever it is. */
export const volumeUnits = phrases(
  `(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|hundreds|thousand|thousands|dozen|dozens|couple) (?:of )?(?:\\S+ )?[a-z]{3,}`,
  `(?:\\d+|два|две|три|четыре|пять|шесть|семь|восемь|девять|десять|двенадцать|пятнадцать|двадцать|тридцать|сорок|пятьдесят|сто|двести|триста|пятьсот|тысяча|тысячи|тысяч|десяток|десятка|сотня|сотни|пара|пару|двое|трое|человек) (?:\\S+ )?[а-я]{3,}`,
);

export const asksForBudget = phrases(
  `budget|budgeted|price (?:range|frame|bracket)|how much (?:\\S+ ){0,4}(?:spend|invest|set aside|planned|pay|paying)|(?:spend|invest|set aside|cost limit)|what (?:\\S+ ){0,3}(?:spend|budget|pay)|order of magnitude|ballpark`,
  `бюджет\\S*|ценов\\S+ (?:рамк\\S+|диапазон\\S*)|(?:какую|в какую|на какую|какая|какой) (?:\\S+ ){0,2}(?:сумм\\S+|стоимост\\S+|порядок)|(?:рассчитываете|планируете|готовы) (?:\\S+ ){0,3}(?:потратить|вложить|уложиться|платить|инвестировать|суммы)|сколько (?:\\S+ ){0,3}(?:готовы|планируете|закладываете|заложили|выделили|платите)`,
);
export const money =
  /[$€£₽]|(?:^|[^\p{L}])(?:dollars?|euros?|pounds?|rubles?|grand|bucks|usd|eur|руб\p{L}*|тысяч\p{L}*|тыс|тыщ|миллион\p{L}*|млн|евро|доллар\p{L}*|\d+\s?k|\d+\s?к)(?![\p{L}])/iu;
export const bigNumber = phrases(
  '(?:\\d{3,}|\\d+ \\d{3}|hundred|hundreds|thousand|thousands|million)',
  '(?:\\d{3,}|\\d+ \\d{3}|сто|сотни|сотен|двести|триста|четыреста|пятьсот|шестьсот|семьсот|восемьсот|девятьсот|тысяча|тысячи|тысяч|миллион|миллиона)',
);

export const asksForTime = phrases(
  `(?:by )?when (?:do|would|will|are|should|must|does|is|did) (?:\\S+ ){0,6}(?:need|start|begin|live|ready|want|plan|launch|go|decide|open|have|like|switch|happen)|how (?:soon|urgent|quickly|fast)|(?:time ?frame|timeline|time line|deadline|time scale|timing)|what (?:\\S+ )?(?:date|month|deadline) (?:\\S+ ){0,4}(?:need|start|want|aim|plan)|by what`,
  `(?:к|до) как\\S+ (?:сроку|дате|числу|числа|времени|месяцу)|когда (?:\\S+ ){0,4}(?:нужно|нужен|нужна|нужны|планируете|хотите|хотели бы|надо|начать|стартовать|запуск\\S*|понадобится|готовы)|(?:как\\S+|в какие) срок\\S*|сроки|срок|как (?:скоро|срочно|быстро)|дедлайн\\S*`,
);
/** A time to come, by or in which something is needed. */
export const saysTime = phrases(
  `(?:by|until|before|from|in|within|at|for|early|late|mid|end of|start of|beginning of) (?:the |this |next |a |about |early |late |mid )*(?:end|start|beginning|middle|spring|summer|autumn|fall|winter|christmas|easter|january|february|march|april|may|june|july|august|september|october|november|december|
    week|weeks|month|months|quarter|year|monday|tuesday|wednesday|thursday|friday|q1|q2|q3|q4|season|holidays)|(?:two|three|four|five|six|\\d+|couple of|few) (?:weeks|months|days)|asap|as soon as possible|yesterday|immediately|right away|straight away|this (?:week|month|quarter|year|spring|summer|autumn|fall|winter)|
    next (?:week|month|quarter|year|spring|summer|autumn|fall|winter)|no (?:rush|hurry)`,
  `(?:к|до|с|в|на|через|за|в начале|в конце|к концу|до конца|к началу|с начала|в течение) (?:\\S+ )?(?:весне|весны|лета|лету|осени|зимы|зиме|весной|январ\\S+|феврал\\S+|март\\S*|апрел\\S+|ма[юея]|июн\\S+|июл\\S+|август\\S*|сентябр\\S+|октябр\\S+|ноябр\\S+|декабр\\S+|недел\\S+|месяц\\S*|
    квартал\\S*|года|году|год|сезон\\S*|праздник\\S*|понедельник\\S*|вторник\\S*|сред\\S+|четверг\\S*|пятниц\\S+|дней|дня)|(?:срочно|вчера|как можно (?:скорее|быстрее)|чем (?:быстрее|скорее|раньше)|прямо сейчас|не горит|весной|летом|осенью|зимой|на этой неделе|на следующей неделе|в этом месяце|в следующем месяце|в этом году)`,
);

/** Price is talked about. */
export const priceTalk = phrases(
  `price|prices|priced|pricing|costs?|how much|rate|rates|fee|fees|quote|tariff|charge|expensive`,
  `цен\\S+|стоимост\\S+|стоит|стоят|стоить|сколько (?:\\S+ ){0,2}(?:стоит|будет|выйдет|обойдется)|прайс\\S*|тариф\\S*|ставк\\S+|дорого|обойдется|расценк\\S+`,
);
/** What a price includes, stands against, or depends on. */
export const priceContext = phrases(
  `includes?|included|including|that covers|covers|for that (?:you|price|money)|per (?:user|month|year|piece|unit|seat|visit|order|hour|day)|depends on|depending on|compared (?:to|with)|pays (?:for itself|off|back)|saves?|instead of|which (?:means|is less|gives|gets)|so you|
    with (?:delivery|setup|support|training|installation)|everything in|all in|no (?:extra|hidden)`,
  `включает|включая|включен\\S*|входит|входят|в (?:эту|нее|него|стоимость|цену)|за (?:эти деньги|эту сумму|это вы)|(?:за|на) (?:пользователя|месяц|год|штуку|единицу|человека|сотрудника|место|выезд|час|смену)|в (?:месяц|год)|зависит|в зависимости|по сравнению|окуп\\S+|эконом\\S+|вместо|
    с (?:доставкой|настройкой|установкой|обучением|поддержкой|монтажом)|под ключ|без (?:доплат|скрытых)|то есть вы|при этом вы`,
);

export const asksForContact = phrases(
  `(?:is|are) (?:this|that|it|the) (?:\\S+ ){0,4}(?:number|email|address|mail) (?:\\S+ )?(?:right|correct|best|still|good|yours)?|(?:best|right|correct|which|what) (?:\\S+ ){0,3}(?:number|email|e mail|address|channel)|(?:may|can|shall|could|should) (?:i|we) (?:\\S+ )?(?:write|send|email|text|message|reach|mail)|
    (?:whatsapp|telegram|email|e mail|text message|sms)|spell (?:your|that|it)|your (?:email|e mail|number|address)`,
  `(?:почт\\S+|email|емейл|е мейл|имейл|телефон\\S*|номер\\S*|адрес\\S*) (?:\\S+ ){0,4}(?:верн\\S+|правильн\\S+|актуальн\\S+|подскажите|продиктуйте|тот же|прежн\\S+|удобн\\S+)|(?:продиктуйте|подскажите|уточните|проверим|сверим|назовите) (?:\\S+ ){0,3}(?:почт\\S+|email|адрес\\S*|номер\\S*|телефон\\S*|контакт\\S*)|
    (?:можно|могу|удобно|разрешите|не против) (?:\\S+ ){0,4}(?:написать|писать|прислать|присылать|отправить|отправлять|скинуть|продублировать)|(?:ватсап\\S*|whatsapp|вотсап\\S*|телеграм\\S*|telegram|мессенджер\\S*|вайбер\\S*)|на как\\S+ (?:почту|номер|адрес)`,
);
export const channel = phrases(
  'address|number|whatsapp|telegram|sms|spell',
  'адрес\\S*|номер\\S*|почт\\S+|телеграм\\S*|ватсап\\S*|вотсап\\S*|мессенджер\\S*|вайбер\\S*',
);
export const farewell = phrases(
  'goodbye|good bye|bye|have a (?:good|nice|great|lovely)|take care|talk (?:soon|then|to you)|speak (?:soon|then|to you)|see you|thank you|thanks|looking forward|all the best',
  'до свидания|до встречи|до связи|всего (?:доброго|хорошего)|хорошего (?:дня|вечера)|удачного дня|спасибо|благодарю|на связи|до (?:понедельника|вторника|среды|четверга|пятницы|завтра)',
);
