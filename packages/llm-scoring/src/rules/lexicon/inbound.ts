import { phrases } from '../stem.ts';

export const greets = phrases(
  'hello|hi|hey|good (?:morning|afternoon|evening|day)|welcome',
  'здравствуйте|добрый (?:день|вечер)|доброе утро|доброго (?:дня|времени)|приветствую|приветствует|привет',
);

export const thanksForRequest = phrases(
  `(?:thanks|thank you|grateful|glad|pleased)(?: \\S+){0,3} (?:for|that you|you) (?:\\S+ ){0,4}(?:request|enquiry|inquiry|interest|message|email|mail|calling|call|reaching|getting|contacting|writing|write|asking|filling|
    called|reached|wrote|got|contacted|application|form|sending|choosing|ringing|phoning|dropping|leaving|coming|applying|booking|submitting)`,
  `(?:спасибо|благодарю|благодарим|рады)(?: \\S+){0,2} (?:что|за|вашему|вашей) (?:\\S+ ){0,3}(?:обращени\\S+|заявк\\S+|запрос\\S*|интерес\\S*|звонок|обратились|позвонили|написали|оставили|интересуетесь|письмо|внимание к|заполнили|выбрали|обратился|обратилась)`,
);

/** Says how the call will go. */
export const agenda = phrases(
  `heres (?:how|what i)|here is (?:how|what i)|how (?:i|we) (?:normally|usually|generally|like to)|what (?:well|we will|ill|i will) do is|(?:ask|tell|show|explain|walk|talk|run|figure|find out|hear) (?:\\S+ ){1,24}(?:at the end|after that|and then|then) (?:\\S+ )?(?:ill|i|we|well|you|id|wed)|
    (?:ask|have|put) (?:you )?(?:just )?(?:a few|a couple of|some|two|three|four|five|several) (?:\\S+ )?questions|(?:first|to begin with|to start) (?:\\S+ ){1,12}(?:then|after that|afterwards|next)|agenda|
    (?:the|our) plan for (?:this|the|today)|(?:this|it) (?:will|should) take (?:about |around )?(?:\\S+ )?(?:minutes|min)|what id (?:like|suggest) (?:to do )?is|how i(?:d| would) (?:like to )?(?:run|do|go)|so that i can (?:find|suggest|recommend|make|put)|
    (?:ill|i will|let me) ask (?:\\S+ ){1,8}(?:and then|then)`,
  `(?:задам|задать|уточню|уточнить|есть) (?:вам )?(?:\\S+ )?(?:пару|несколько|два|три|четыре|пять|ряд) (?:\\S+ )?вопрос\\S*|(?:сначала|для начала|сперва) (?:\\S+ ){1,12}(?:потом|затем|после этого|а дальше|дальше)|
    (?:предлагаю|давайте) (?:так|по порядку|поступим|построим|сделаем так)|план (?:разговора|такой)|(?:давайте|предлагаю) (?:\\S+ ){0,4}вы (?:\\S+ ){1,12}(?:в конце|потом|вместе|под конец)|(?:пройдемся|пройдем|разберем|обсудим|посмотрим|спрошу|расспрошу|уточню|расскажете|опишете) (?:\\S+ ){1,14}(?:потом|затем|после|дальше|в конце|под конец) (?:\\S+ )?\\S+(?:у|ю|ем|им)|(?:разговор |это )?займет (?:\\S+ ){0,3}минут\\S*|чтобы (?:подобрать|предложить|подсказать|рассчитать|посчитать) (?:\\S+ ){0,6}(?:задам|уточню|вопрос\\S*|нужно понять|спрошу)`,
);

/** Asks why the customer comes now. */
export const asksWhyNow = phrases(
  `why now|why (?:\\S+ ){1,6}(?:now|today)|(?:brought|brings) (?:this|that|it|you) (?:on|up|here)|set (?:this|that|it) off|coming up now|what (?:\\S+ ){1,6}(?<!(?:to|until|by|right) )now|what (?:made|makes|prompted|triggered|led|brought|brings|got) you|what (?:has )?changed|what is behind (?:the|your)|whats behind (?:the|your)|why (?:are you|did you) (?:look|looking|start|get|contact|decide|think)|
    how (?:come|did (?:it|this) come)|what happened that`,
  `чего (?:вдруг|это)|(?:почему|зачем|с чего|отчего) (?:\\S+ )?(?:вдруг|сейчас|понадоб\\S+)|что случилось|почему (?:именно )?(?:сейчас|решили|задумались|обратились|ищете)|что (?:\\S+ )?(?:подтолкнуло|побудило|сподвигло|изменилось|случилось|заставило|послужило)|с чем связан\\S*|в связи с чем|из за чего (?:\\S+ )?(?:решили|ищете|обратились|задумались)|
    что за повод|какая причина|как (?:возник|появил)\\S+`,
);
export const asksWhatTried = phrases(
  `what have you (?:\\S+ )?(?:tried|used|done|looked at|considered)|have you (?:\\S+ )?(?:tried|used|looked at|worked with|considered|compared)|(?:did|do) you (?:\\S+ )?(?:try|look at|use|compare)|(?:tried|used) (?:before|so far|until now)|have you had|had any(?:body|one)|who (?:did|do) you (?:use|work with)|(?:how|what|who) (?:did|have|were|had) you (?:\\S+ ){0,4}(?:before|until now|up to now|managed?|managing|cope|coped|coping)`,
  `(?:что|какие|как) (?:\\S+ ){0,3}(?:пробовали|использовали|рассматривали|смотрели|предпринимали|сравнивали)|(?:пробовали|пользовались|сравнивали|рассматривали) (?:\\S+ )?(?:ли|что|кого|какие|раньше|до этого|другие)|
    с кем (?:\\S+ )?(?:работали|работаете|сравниваете)|до этого|как решали|раньше (?:\\S+ ){0,2}(?:как|чем|где|кто)|(?:как|чем|где|кто) (?:\\S+ ){0,3}раньше|как (?:\\S+ ){0,2}(?:справлялись|обходились|выкручивались)`,
);
export const saysWhyNow = phrases(
  `because|since (?:we|the|our|last|may|june|spring)|(?:contract|licence|license|lease|subscription) (?:\\S+ )?(?:ends|expires|runs out|is up|ran out)|(?:has|have|just|recently|last (?:week|month|year)|we) (?:\\S+ )?(?:opened|moved|grew|grown|hired|doubled|broke|died|failed|
    merged|launched|won|lost|quit|left|stopped)|new (?:law|regulation|office|branch|site|owner|boss|director|warehouse|shop|line)|about to|gave up|broke down|due to|that is why|thats why|we are (?:opening|moving|growing|expanding|launching)`,
  `потому что|так как|поскольку|из за того|в связи с|(?:договор|контракт|лицензия|аренда|подписка) (?:\\S+ )?(?:заканчивается|истекает|кончается|закончился|закончилась|кончился)|(?:открыли|открываем|открываемся|переезжаем|переехали|выросли|растем|расширяемся|наняли|
    набираем|запустили|запускаем|сломал\\S*|уволил\\S*|ушел|ушла|объединились|выиграли|потеряли|лишились)|нов(?:ый|ая|ое|ые|ого|ую) (?:закон\\S*|офис\\S*|филиал\\S*|склад\\S*|директор\\S*|магазин\\S*|цех\\S*|требовани\\S*)|поэтому|вот и (?:решили|ищем|задумались)`,
);
export const saysTried = phrases(
  `(?:we|i) (?:\\S+ )?(?:tried|used|worked with|looked at|tested|went with|started with|compared)|(?:weve|ive|we have|i have) (?:\\S+ )?(?:tried|used|worked|looked|tested|had|compared)|(?:previous|last|old|former) (?:supplier|vendor|provider|agency|system|tool|contractor)|so far we|(?:had|wed|id|took|weve had|gave it) a (?:go|crack|stab|shot|try)|(?:paid|hired|borrowed|rented|ordered|bought|got|had) (?:a|an|one|some) (?:\\S+ ){0,7}(?:but|and (?:he|she|it|they|that|then))|did it ourselves|(?:we|i) (?:used|had) before|went bust`,
  `(?:пробовали|пробовал|пробовала|попробовали|пользовались|пользовался|пользовалась|использовали|работали с|смотрели|тестировали|тестил\\S*|покупали|нанимали|сравнивали|обращались|брали)|(?:прошл|предыдущ|прежн|стар)\\S+ (?:поставщик\\S*|подрядчик\\S*|систем\\S*|агентств\\S*|компани\\S*)|до этого|раньше (?:был\\S*|у|мы|на|брали|делали)|своими силами|\\S+(?:али|или|яли) сами|пытались|взяли`,
);

/** What the customer wants to have. */
export const wants = phrases(
  `(?:we|i) (?:\\S+ )?(?:need|want|require|look for|would like)|(?:were|we are|im|i am|are) (?:\\S+ )?looking (?:for|to|at)|(?:wed|id) (?:like|need|love) (?:to have|to get|a|an|some|the)|interested in|(?:it is|its|theyre|they are|this is|thats) for|so that (?:we|our|the)|to be able to|the (?:idea|goal|aim|point) is`,
  `(?:нам|мне|нужн\\S+|надо|требуется|требуются|необходим\\S*) (?:\\S+ ){0,3}(?:нуж\\S+|надо|требу\\S+|необходим\\S*|для|чтобы|чтоб)|нужн\\S+ \\S{4,}|ищем|ищу|хотим|хотел\\S* бы|хочется|интересует|интересуют|интересуемся|планируем|задача|чтобы`,
);
/** Asks what it is for. */
export const asksUse = phrases(
  `(?:going|go|goes) into(?= $)|to do with (?:it|them)|(?:what|whats|whatll) (?:\\S+ ){1,8}for(?= $)|for what|what (?:are|will|would|do|ll) you (?:\\S+ )?(?:using|use|doing|making|putting)|what (?:kind|sort|type) of (?:work|job|use|project)|what do you want (?:it|them|this) for`,
  `для чего|зачем|куда (?:\\S+ ){0,2}(?:пойдет|пойдут|нуж\\S+|будете|ставить|ставите)|(?:куда|на что|под что)(?= $)|куда пойдет|под (?:что|какую|какие|какой)|для как(?:их|ой|ого)|что будете \\S+ть|какая (?:у вас )?(?:задача|цель)`,
);
/** Asks how much of it. */
export const asksVolume = phrases(
  `how (?:many|much|big|large|often)|what (?:quantity|volume|amount|number|size)|get through|go through|(?:per|a) (?:week|month|day|year)|(?:quantity|volume)`,
  `сколько|много (?:ли )?(?:\\S+ )?(?:надо|нужно|уходит)|какой объем|какие объемы|в каком (?:объеме|количестве)|какая площадь|какое количество|как часто`,
);

export const asksForBudget = phrases(
  `(?:kind|sort|sum|amount) of money|(?:number|figure|sum|amount) (?:\\S+ ){0,6}(?:mind|head|past|above|over|go to|not exceed)|budget|budgeted|price (?:range|frame|bracket)|how much (?:\\S+ ){0,4}(?:spend|invest|set aside|planned|pay|paying)|(?:looking|hoping|planning|want|wanted|like|thinking) (?:to|of|on) (?:spend|spending|invest|investing|pay|paying)|set aside|cost limit|what (?:\\S+ ){0,3}(?:spend|budget|pay)|price limit|upper limit`,
  `(?:какую|какая) (?:\\S+ )?цифр\\S+|закладывал\\S*|в каких (?:пределах|рамках)|(?:уложиться|вложиться)|(?:деньги|денег) (?:\\S+ ){0,3}(?:есть|выделили|заложили|готовы|на это)|как(?:ие|ими) (?:\\S+ )?деньг\\S+|потолок|бюджет\\S*|ценов\\S+ (?:рамк\\S+|диапазон\\S*)|(?:какую|в какую|на какую|какая|какой) (?:\\S+ ){0,2}(?:сумм\\S+|стоимост\\S+|порядок)|(?:рассчитываете|планируете|готовы) (?:\\S+ ){0,3}(?:потратить|вложить|уложиться|платить|инвестировать|суммы)|сколько (?:\\S+ ){0,3}(?:готовы|планируете|закладываете|заложили|выделили|платите)`,
);
/** The rep says that it is not asked yet. */
export const budgetLater = phrases(
  `(?:not|wont|dont|never|no) (?:\\S+ ){0,4}(?:budget|money|numbers)|(?:budget|money) (?:\\S+ ){0,4}(?:later|second call|next call|another time)`,
  `(?:про|о|об|насчет) (?:деньг\\S+|бюджет\\S*|сумм\\S+) (?:\\S+ ){0,7}не (?:спраш\\S+|говор\\S+|обсужда\\S+)|не (?:спраш\\S+|обсужда\\S+) (?:\\S+ ){0,4}(?:про|о|об) (?:деньг\\S+|бюджет\\S*)|(?:бюджет|деньги) (?:\\S+ ){0,3}(?:потом|позже|на второй встрече)`,
);
export const money =
  /[$€£₽]|(?:^|[^\p{L}])(?:dollars?|euros?|pounds?|rubles?|grand|bucks|quid|usd|eur|руб\p{L}*|тысяч\p{L}*|тыс|тыщ|миллион\p{L}*|млн|евро|доллар\p{L}*|полтинник\p{L}*|сот[ко]\p{L}{1,2}|косар\p{L}*|штук рублей|\d+\s?k|\d+\s?к)(?![\p{L}])/iu;
export const bigNumber = phrases(
  '(?:\\d{3,}|\\d+ \\d{3}|hundred|hundreds|thousand|thousands|million)',
  '(?:\\d{3,}|\\d+ \\d{3}|сто|сотни|сотен|двести|триста|четыреста|пятьсот|шестьсот|семьсот|восемьсот|девятьсот|тысяча|тысячи|тысяч|миллион|миллиона)',
);

export const asksForTime = phrases(
  `(?:is there|have you|any|got) (?:\\S+ ){0,3}(?:date|deadline|rush|hurry)|(?:needed|finished|done|ready|there|in) by|(?:by )?when (?:do|would|will|are|should|must|does|is|did) (?:\\S+ ){0,6}(?:need|start|begin|live|ready|want|plan|launch|go|decide|open|have|like|switch|happen)|how (?:soon|urgent|quickly|fast)|(?:time ?frame|timeline|time line|deadline|time scale|timing)|what (?:\\S+ )?(?:date|month|deadline) (?:\\S+ ){0,4}(?:need|start|want|aim|plan)|by what`,
  `когда (?:\\S+ ){0,2}(?:думаете|собираетесь|начинаете|запускаете\\S*|открываетесь|сеять|сдача|старт)|крайний срок|(?:к|до) как\\S+ (?:сроку|дате|числу|числа|времени|месяцу)|когда (?:\\S+ ){0,4}(?:нужно|нужен|нужна|нужны|планируете|хотите|хотели бы|надо|начать|стартовать|запуск\\S*|понадобится|готовы)|(?:как\\S+|в какие) срок\\S*|сроки|срок|как (?:скоро|срочно|быстро)|дедлайн\\S*`,
);
/** A time to come, by or in which something is needed. */
export const saysTime = phrases(
  `(?:by|until|before|from|in|within|at|for|of|after|around|during|early|late|mid|end of|start of|beginning of) (?:the |this |next |a |about |early |late |mid )*(?:end|start|beginning|middle|spring|summer|autumn|fall|winter|christmas|easter|january|february|march|april|may|june|july|august|september|october|november|december|
    week|weeks|month|months|quarter|year|monday|tuesday|wednesday|thursday|friday|q1|q2|q3|q4|season|holidays)|(?:two|three|four|five|six|\\d+|couple of|few) (?:weeks|months|days)|asap|as soon as possible|yesterday|immediately|right away|straight away|this (?:week|month|quarter|year|spring|summer|autumn|fall|winter)|
    next (?:week|month|quarter|year|spring|summer|autumn|fall|winter)`,
  `(?:к|до|с|в|на|через|за|в начале|в конце|к концу|до конца|к началу|с начала|в течение) (?:\\S+ )?(?:весне|весны|лета|лету|осени|зимы|зиме|весной|январ\\S+|феврал\\S+|март\\S*|апрел\\S+|ма[юея]|июн\\S+|июл\\S+|август\\S*|сентябр\\S+|октябр\\S+|ноябр\\S+|декабр\\S+|недел\\S+|месяц\\S*|
    квартал\\S*|года|году|год|сезон\\S*|праздник\\S*|понедельник\\S*|вторник\\S*|сред\\S+|четверг\\S*|пятниц\\S+|дней|дня)|(?:срочно|вчера|как можно (?:скорее|быстрее)|чем (?:быстрее|скорее|раньше)|прямо сейчас|весной|летом|осенью|зимой|на этой неделе|на следующей неделе|в этом месяце|в следующем месяце|в этом году)`,
);

/** Price is talked about. */
export const priceTalk = phrases(
  `price|prices|priced|pricing|costs?|how much|rate|rates|fee|fees|quote|tariff|charge|expensive`,
  `цен\\S+|стоимост\\S+|стоит|стоят|стоить|сколько (?:\\S+ ){0,2}(?:стоит|будет|выйдет|обойдется)|прайс\\S*|тариф\\S*|ставк\\S+|дорого|обойдется|расценк\\S+`,
);
/** The customer asks what it buys. */
export const asksWhatFor = phrases(
  'for what|what for|what do i get|and for that|whats (?:in|included)|what does that include|why so',
  'за что|что (?:туда )?входит|это с чем|что в нее|почему так|что за эт\\S+',
);
/** Says that a number is a price. */
export const saysPrice = phrases(
  `(?:its|it is|thats|that is|that would be|thatd be|comes to|come to|works out at|runs to|costs?|priced at|for) (?:\\S+ ){0,2}(?:\\d{2,}|hundred|thousand|grand)|
    (?:\\d+|hundred|thousand|\\S*(?:ty|teen)|(?:\\S*ty )?(?:one|two|three|four|five|six|seven|eight|nine)) (?:(?:a|per|each) (?:month|year|week|hour|head|piece|unit|seat|user|visit|lesson|day)|each|plus (?:vat|tax)|delivered|all in|altogether)`,
  `(?:стоит|стоят|стоимость|выходит|обойдется|цена|получается|по) (?:\\S+ ){0,4}(?:\\d+|сто|двести|триста|четыреста|пятьсот|шестьсот|семьсот|восемьсот|девятьсот|тысяч\\S*)|
    (?:\\d+|сто|двести|триста|четыреста|пятьсот|шестьсот|семьсот|восемьсот|девятьсот|тысяч\\S*|\\S+(?:дцать|десят|сот)) (?:в месяц|в год|за (?:урок|час|штуку|выезд|смену|занятие|метр)|с ндс|под ключ)`,
);
/** Before what comes with the price, or is got for it. */
export const comesWith = phrases(
  `(?:in|for) that|(?:in|with|for|and) (?:that|it|this) (?:you|comes|covers|there|is|are|weve)|with (?:the|a|an|two|three|free|full)|you (?:also )?get|you have|gets you|thats with|and that(?:s| is| has)|on top of that`,
  `это с|(?:в|за) (?:это|этом|них|эти|нее)|с (?!вас|вами|ндс|утра|понедельника)\\S+(?:ом|ем|ой|ей|ами|ями|ией)|вместе с|плюс|под ключ|внутри|сюда`,
);
/** What a price includes, stands against, or depends on. */
export const priceContext = phrases(
  `includes?|included|including|that covers|covers (?:the|all|everything)|for that (?:you|price|money) (?:you )?\\S+|depends on (?:the|how|whether|your)|depending on|compared (?:to|with)|pays (?:for itself|off|back)|
    saves? you|instead of|which (?:means|is less|gives|gets)|so you|with (?:delivery|setup|support|training|installation)|everything in|all in|no (?:extra|hidden)|that has the|and you (?:no longer|wont|dont)|no more`,
  `включает|включая|включен\\S*|входит|входят|в (?:эту|нее|него) (?:сумму|цену|стоимость)|за (?:эти деньги|эту сумму) вы|зависит от|в зависимости от|по сравнению|окуп\\S+|эконом\\S+|вместо|
    с (?:доставкой|настройкой|установкой|обучением|поддержкой|монтажом)|под ключ|без (?:доплат|скрытых)|то есть вы|при этом вы|зато|больше не|с ним вы|с ней вы`,
);

export const asksForContact = phrases(
  `(?:is|are) (?:this|that|it|the) (?:\\S+ ){0,4}(?:number|email|address|mail) (?:\\S+ )?(?:right|correct|best|still|good|yours)?|(?:best|right|correct|which|what) (?:\\S+ ){0,3}(?:number|email|e mail|address|channel)|(?:may|can|shall|could|should) (?:i|we) (?:\\S+ )?(?:write|send|email|text|message|reach|mail)|
    (?:whatsapp|telegram|email|e mail|text message|sms)|spell (?:your|that|it)|your (?:email|e mail|number|address)`,
  `(?:почт\\S+|email|емейл|е мейл|имейл|телефон\\S*|номер\\S*|адрес\\S*) (?:\\S+ ){0,4}(?:верн\\S+|правильн\\S+|актуальн\\S+|подскажите|продиктуйте|тот же|прежн\\S+|удобн\\S+)|(?:продиктуйте|подскажите|уточните|проверим|сверим|назовите) (?:\\S+ ){0,3}(?:почт\\S+|email|адрес\\S*|номер\\S*|телефон\\S*|контакт\\S*)|
    (?:можно|могу|удобно|разрешите|не против) (?:\\S+ ){0,4}(?:написать|писать|прислать|присылать|отправить|отправлять|скинуть|продублировать)|(?:ватсап\\S*|whatsapp|вотсап\\S*|телеграм\\S*|telegram|мессенджер\\S*|вайбер\\S*)|на как\\S+ (?:почту|номер|адрес)`,
);
/** Names a way to reach somebody. */
export const namesContact = phrases(
  `(?:e ?mail|mail|address|number|whatsapp|telegram|mobile|cell|phone) ?(?:address|number)?|at (?:gmail|hotmail|yahoo|outlook|icloud)|dot (?:com|org|net|co)|text message|sms`,
  `почт\\S+|email|емейл\\S*|имейл\\S*|телефон\\S*|номер\\S*|адрес\\S*|телеграм\\S*|телегу|ватсап\\S*|вотсап\\S*|whatsapp|мессенджер\\S*|вайбер\\S*|собака|мейл|яндекс`,
);
/** To write to it. */
export const writes = phrases(
  `(?:i|we|ill|well|to|okay to|happy to) (?:\\S+ ){0,2}(?:write|text|message|e ?mail|mail|send|whatsapp|forward)`,
  `писать|написать|напишу|прислать|присылать|пришлю|отправить|отправлять|отправлю|скинуть|скину|скидывать|слать|продублировать|сообщени\\S+|напоминани\\S+`,
);
/** It is known already. */
export const contactHeld = phrases(
  `(?:have|got|ive) (?:\\S+ ){0,2}your (?:details|number|email|address|contact)|(?:details|number|address|email) (?:\\S+ ){0,5}(?:on (?:our|the) (?:system|file)|on file|on record|in (?:our|the) system)`,
  `(?:телефон\\S*|адрес\\S*|контакт\\S*|почт\\S+|номер\\S*|данные) (?:\\S+ ){0,4}(?:у нас |уже )(?:\\S+ )?(?:есть|в базе|записан\\S*|сохран\\S+)|у нас (?:\\S+ ){0,3}(?:ваш\\S*) (?:телефон\\S*|контакт\\S*|данные|адрес\\S*) (?:есть|записан\\S*|в базе)|контакты (?:ваши )?(?:уже )?есть`,
);
export const channel = phrases(
  'address|number|whatsapp|telegram|sms|spell',
  'адрес\\S*|номер\\S*|почт\\S+|телеграм\\S*|ватсап\\S*|вотсап\\S*|мессенджер\\S*|вайбер\\S*',
);
export const farewell = phrases(
  'goodbye|good bye|bye|have a (?:good|nice|great|lovely)|take care|talk (?:soon|then|to you)|speak (?:soon|then|to you)|see you|thank you|thanks|looking forward|all the best',
  'до свидания|до встречи|до связи|всего (?:доброго|хорошего)|хорошего (?:дня|вечера)|удачного дня|спасибо|благодарю|на связи|до (?:понедельника|вторника|среды|четверга|пятницы|завтра)',
);

/** A wish, whatever day it is for. */
export const wishes = phrases('enjoy|have a|good luck|happy|all the best', 'хорош\\S+|отличн\\S+|удачн\\S+|приятн\\S+|счастлив\\S+|желаю|с наступающим');
/** Begins the last words on what is to be done. */
export const inClosing = phrases(
  `so|then|just (?:before|to)|before (?:you|we|i) (?:go|hang)|to recap|once more|again|okay`,
  `итак|значит|тогда|повторю|фиксирую|еще раз|давайте (?:повторим|зафиксируем|сверим)|договорились|короче|в общем`,
);
/** No time is given. */
export const noHurry = phrases(
  'no (?:rush|hurry|deadline)|whenever|not urgent|in no hurry|none',
  'не горит|не спеш\\S+|не срочно|не торопимся|время терпит|когда (?:будет|получится|сможете)',
);

/** It has to be there by then. */
export const mustBe = phrases(
  `(?:has|have|needs?|got) to be|must be|needed by|deadline|at the latest|no later than|have to have`,
  `должн\\S+ (?:быть|стоять|работать|лежать)|край|крайний срок|успеть|(?:чтобы|чтоб|надо|нужно) (?:\\S+ ){0,4}(?:к|до) \\S+|не позже|не позднее`,
);

/** Says what a thing is for, and not only what it is. */
export const purpose = phrases('for|to|so|into|because|since', 'для|на|под|чтобы|чтоб|в|к|из за|потому');
