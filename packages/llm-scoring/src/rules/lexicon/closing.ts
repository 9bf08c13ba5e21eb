import { phrases } from '../stem.ts';

/** Proposed rather than offered. */
export const firmly = phrases(
  `i (?:suggest|propose|recommend)|id (?:suggest|propose|recommend|say|like)|
    i would (?:suggest|propose|recommend|say|like|book|set|go|start|take|bring|invite)|my (?:suggestion|proposal|idea|recommendation|advice|plan)|lets|
    let us|(?:next|first) step|way (?:forward|on|ahead)|best (?:way|thing|next)|what (?:we|i) (?:do|should do|could do) (?:now|next)|here is what|
    heres what|ill|i will|we will|we (?:do|take|start|meet|sit|set|go)|then (?:we|i)|so (?:we|i)|why dont we|shall we|how about`,
  `предлагаю|предложение|предложил\\S* бы|давайте|следующ\\S+ шаг\\S*|первы\\S+ шаг\\S*|лучше всего|логично|я за|за мной|с меня|план такой|план простой|
    дальше так|дальше мы|значит так|сделаем|начнем|можем начать|я бы (?:начал|начала|предложил|предложила|сделал|сделала|позвал|позвала)|хочу|зову|
    приглашаю|жду|тогда|нужно|нужны|назначим|организуем|проведем|возьмем|соберем|подготовлю|посчитаю|приеду|подъеду|покажу`,
);

/** What both are to do at one place or on one line. */
export const together = phrases(
  `together|(?:we|us) (?:\\S+ )?(?:sit|meet|talk|speak|go|look|run|walk|see|start|do|try|test|discuss|compare|work|try|plan|get)|
    (?:sit|meet|talk|speak|go|look|run|walk) (?:\\S+ ){0,4}(?:through|with you|over it|over them)|with (?:you|your|both|all)|
    you and (?:i|me|your|our)|on (?:a|the) (?:call|phone|line|screen|site)|join|kick off|trial|visit|workshop|session|half day|
    at your (?:place|site|office|end|warehouse|plant|premises)|on site|come (?:to|over|by|round)`,
  `вместе|вдвоем|втроем|
    (?:сядем|встретимся|встречаемся|созвонимся|созваниваемся|пройдем|пройдемся|посмотрим|разберем|обсудим|проверим|
    сверим|запустим|соберемся|собираемся|пробуем|попробуем|сравним|покажем|поработаем|проходим|смотрим|разбираем)|
    с (?:вами|вашим|вашей|вашими|вами и)|вы и|ваш\\S* и|на созвоне|на звонке|на экране|на площадке|на месте|у вас|к вам|тест|пилот|встреча|
    рабочая встреча|созвон|знакомство`,
);

/** How long, where, or with whom. */
export const specifics = phrases(
  `half (?:a|an) (?:day|hour|morning)|half day|(?:a|an|one|two|three|four) (?:hour|hours|day|days|week|weeks|month|months)|
    (?:on|in) (?:a|the|your) (?:call|screen|site|office|warehouse)|with (?:your|the|our|both|it|someone)|and your|you and|page by page|
    line by line|step by step|this week|next week|tomorrow`,
  `полдня|полчаса|час|часа|часик|день|дня|неделя|недели|неделю|месяц|на (?:созвоне|экране|площадке|месте|складе|одном|одной)|
    с (?:вашим|вашей|вашими|директором|айти|коллегами)|с вами и|вы и|вместе с|завтра|на этой неделе|на следующей неделе|
    по (?:пунктам|шагам|строкам)|начальник\\S*|руководител\\S*|у вас|к вам`,
);

/** Left to the customer to want. */
export const tentatively = phrases(
  `if (?:you (?:like|want|wish|need|prefer|are interested|care)|youd like|need be|youre interested|necessary|anything)|maybe|perhaps|possibly|
    at some point|some time|sometime|whenever|no obligation|some (?:material|information|info|documents)|something`,
  `если (?:хотите|захотите|нужно|надо|интересно|будет|вдруг|что|желаете|понадобится|появ\\S+)|может быть|при желании|когда нибудь|как нибудь|что нибудь|
    какой нибудь|какие нибудь`,
);

/** Something is held out to the customer: material, an offer, a call by somebody. */
export const offersSomething = phrases(
  `(?:i|we|you) (?:can|could|might|may) (?:\\S+ ){0,3}(?:send|mail|email|forward|call|give|try|show|have|put|get|look|read|find|visit|check|
    download|book|watch|ask|make|offer|drop|leave|share)|
    (?:shall|should|can|could|may|would you like me to) (?:i|we) (?:\\S+ ){0,2}(?:send|mail|email|call|put|prepare|get|show|leave|write|drop|
    arrange|give|make|ask)|
    (?:ill|i will|let me|well|we will) (?:\\S+ ){0,2}(?:send|mail|email|see|put|get|ask|prepare|check|find|write|drop|call)|
    (?:try|test) (?:it|this) (?:\\S+ )?(?:out|yourself)|(?:on|through) our website|would you like (?:a|an|some|me)|do you want (?:a|an|some|me)|
    have a look at (?:our|the)|give me a (?:call|ring)`,
  `(?:могу|можем|можно|мог бы|могла бы|давайте|хотите|готов|готова|готовы) (?:\\S+ ){0,2}(?:прислать|пришлю|скинуть|скину|отправить|отправлю|
    выслать|вышлю|подготовить|подготовлю|попросить|попрошу|показать|позвонить|перезвонить|набрать|попробовать|посмотреть|посчитать|оставить|
    почитать|дать|сделать|связать|узнать|подключить|записать|заглянуть)|
    (?:прислать|скинуть|отправить|выслать|подготовить|показать|посчитать|перезвонить|набрать|сделать|оставить|записать) (?:ли )?вам|
    (?:посмотрю|узнаю|уточню|спрошу|попробую|постараюсь) (?:\\S+ ){0,3}(?:сделать|получится|можно|сможем|что|для вас|предложить|подготовить|скидк\\S+)|
    на (?:нашем )?сайте|(?:пришлю|скину|отправлю|вышлю|подготовлю|посчитаю)|вас наберет|вам (?:позвонит|позвонят|перезвонит|наберет)`,
);

/** The rep ends the call, and proposes nothing. */
export const windsUp = phrases(
  `leave it (?:there|at that|here)|thats (?:it|all|everything)|that (?:is|was) (?:it|all|everything)|
    (?:wont|will not|dont want to) (?:keep|hold|bother|take)|let you (?:go|get)|leave you (?:to|alone|in)|for (?:today|now)|no (?:more|further) questions|
    in any case|goodbye|good bye|bye|nice (?:day|talking|evening|weekend)|take care|change your mind|let me know|if anything|any questions`,
  `на этом|на сегодня|у меня (?:все|всё|вопросов)|
    не (?:буду|хочу|стану) (?:больше |вас |вас больше |больше вас )?(?:отвлекать|задерживать|мешать|отнимать)|отпускаю|вопросов (?:больше )?нет|
    всего (?:доброго|хорошего)|до свидания|до связи|хорошего дня|удачного дня|удачи|имейте в виду|будем знакомы|обращайтесь|
    если (?:что|надумаете|передумаете)|если (?:\\S+ )?вопросы`,
);

/** "Could", "if you", "would": what comes right before the farewell in such words is an offer, whatever of. */
export const modal = phrases(
  'could|can|would|might|may|shall|should|if you|feel free|welcome to|happy to|let me|ill|i will|well|we will',
  `могу|можем|можно|можете|мог бы|могла бы|хотите|если|давайте|готов|готова|готовы|при желании|пришлю|скину|отправлю|вышлю|посмотрю|подумаю|попрошу|
    уточню|узнаю`,
);

/** The rep turns the customer down: it cannot be done for them, or is not for them. */
export const declines = phrases(
  `(?:we|i) (?:cant|cannot|can not|dont|do not|only|arent able to|couldnt) (?:\\S+ ){0,4}(?:serve|supply|sell|deliver to|work with|take (?:you|it|this) on|help you with)|not (?:\\S+ ){0,3}(?:make sense for you|for you|a fit|the right fit|suit you)|(?:isnt|arent|wont be) (?:\\S+ ){0,4}(?:for you|make sense for you|a fit|suit you)|
    youd be better off with|rules you out|(?:try|go to|ring|ask) (?:\\S+ ){1,4}(?:they|who) (?:do|make|sell|handle)`,
  `(?:не можем|не сможем|не получится|не работаем|не продаем|не поставляем|не возим|не беремся|не возьмемся) (?:\\S+ ){0,4}(?:вам|физ\\S+|продать|помочь|взять\\S*|для|с|такие|такое|этим)|(?:продать|помочь|взять\\S*|поставить|отгрузить) (?:\\S+ ){0,2}не (?:можем|сможем)|мы (?:вам )?не подойдем|вам (?:\\S+ )?не подойдет|
    только с (?:юр\\S+|оптом|организаци\\S+)|(?:попробуйте|обратитесь|лучше обратит\\S+) (?:\\S+ ){0,2}(?:в|к|магазин|на)`,
);
