import { phrases } from '../stem.ts';

/** A case, or something shown. A figure is found by its number. */
export const caseOrDemo = phrases(
  `(?:a|another|one|our|two|three|four|five|six|seven|eight|nine|ten|many|several|some|other|most|\\d+) (?:of our )?(?:\\S+ )?(?:customer|customers|client|clients|firm|firms|companies|company|bakeries|fleets|plants|shops|
    hospitals|manufacturers|wholesalers|retailers) (?:of (?:ours|your size)|like you\\S*|in your|use|uses|used|do|did|does|has|have|had|let|lets|told|went|saw|cut|who|with|today|already)|
    (?:nine|eight|seven|six|five|four|three|two|one|\\d+) (?:out of|in|of) (?:every )?(?:ten|five|four|three|\\d+)|(?:for example|for instance|case stud(?:y|ies)|reference|references|success story|at one of|we (?:did|have done|built|introduced) (?:this|that|it|the same) (?:for|at|with))|
    (?:let me|ill|i will|i can|ill just|can i) (?:\\S+ )?(?:show|share (?:my|the) screen|demonstrate)|here you (?:see|can see)|on (?:my|the|your) screen|as you can see|look at (?:this|the) (?:chart|screen|picture|example)`,
  `например|к примеру|кейс\\S*|пример\\S* из|референс\\S*|(?:наш|один|другой|другие|многие|похожий|похожие|у одного|у нашего|у похожего|у \\S+) (?:из наших )?(?:клиент\\S*|заказчик\\S*|завод\\S*|компани\\S*)|
    (?:на|в) прошл\\S+ (?:внедрении|проекте)|мы (?:уже )?(?:сделали|внедрили|запустили|делали|внедряли) (?:\\S+ ){0,3}(?:для|на|в|у)|(?:клиент\\S*|завод\\S*|компани\\S*) (?:вашего|такого же|похожего) (?:размера|профиля)|
    (?:покажу|показываю|давайте покажу|смотрите|видите) (?:\\S+ ){0,4}(?:экран\\S*|примере|систем\\S*|как)|(?:девять|восемь|семь|шесть|пять|четыре|три|два|двое|трое|\\d+) из (?:десяти|пяти|четырех|трех|\\d+)|на экране|на вашем примере|демонстрирую|так и делают|так делают`,
);

/** Somebody else's case, by where they are: "a bakery like yours", «у соседей», «на похожем складе». */
export const alike = phrases(
  `(?:a|an|one|another|the) (?:\\S+ ){1,3}(?:like (?:you|yours|your \\S+)|(?:of )?your size|we (?:work with|look after)|down the road|near you|next door|in your (?:line|trade|area|town))`,
  `(?:у|для|на|в|с) (?:ваш\\S+ )?(?:сосед\\S+|похож(?:ем|ей|ими|их|им)|тако(?:м|й) же|аналогичн\\S+)`,
);
/** When it was. */
export const happened = phrases(
  `(?:last|this) (?:week|month|year|spring|summer|autumn|fall|winter|season|january|february|march|april|may|june|july|august|september|october|november|december)|ago|recently|
    (?:in|since|by) (?:19|20)\\d\\d|a year (?:back|on)|(?:months|years|weeks) back|(?:inside|within) (?:the|a|two|three|\\d+) (?:weeks?|months?|days?|year|season)`,
  `в (?:прошлом|том|позапрошлом|этом) (?:году|месяце|сезоне|квартале)|на (?:прошлой|той) неделе|прошл(?:ой|ым|ую|ое) (?:весной|летом|осенью|зимой|весну|лето|осень|зиму)|(?:месяц|года?|недел\\S+|лет) назад|недавно|
    в (?:19|20)\\d\\d|за (?:неделю|месяц|год|сезон|квартал)|за \\S+ (?:недели|месяца|дня|дней|недель|месяцев)`,
);
/** That it was. */
export const past = phrases(
  '\\S{2,}ed|did|got|had|went|came|cut|saw|took|made|gave|found|began|paid|sold|won|kept|put|lost|grew|fell|brought|built|ran|spent|were|was',
  '\\S{2,}(?:ил|ял|ел|ул|ила|яла|ела|ула|али|или|яли|ели|ули|ило|яло|ело|лся|лась|лись|лось)|(?:у|с|на|вы|про|под|за|от|пере)\\S*(?:ал|ала|ало|рос)',
);
/** What both sides did is no case: the story has to be of somebody else. */
export const ownStory = phrases('you|your|youd|youve|i|ive|me|we|weve|our|us', 'вы|ты|у вас|у тебя|вас|тебя|вам|я|меня|мы|у нас|наш\\S*');
/** Where a thing comes from is no case. */
export const origin = phrases(
  '(?:made|built|designed|developed|founded|produced|assembled|invented|based|born|registered)',
  '(?:сделан\\S*|произвед\\S+|производ\\S+|разработан\\S*|собран\\S*|собира\\S+|основан\\S*|придуман\\S*|зарегистр\\S+)',
);
/** Something shown. */
export const shows = phrases(
  `(?:share|sharing) (?:my|the|this) screen|(?:putting|bringing|pulling) (?:\\S+ ){0,3}up|youll see (?:your|the|it)|live (?:demo|screen|view|list|system)|watch (?:when|this|what happens|how it|me)`,
  `открываю экран|демонстрац\\S+ экрана|(?:смотрите|гляньте|видите) (?:на )?(?:видео|фото|фотографи\\S+|экран\\S*)`,
);
/** Something that is to be shown or sent: whether it proves anything is not in the call. */
export const willShow = phrases(
  `(?:send|show|text|email|mail|forward|play) you (?:\\S+ ){0,3}(?:videos?|photos?|pictures?|clips?|results|reviews?|case stud\\S+|references?)`,
  `(?:видео|фото|фотографи\\S+|отзыв\\S*|протокол\\S*|счета|замер\\S*) (?:\\S+ ){0,2}(?:покажу|показать|скину|пришлю|вышлю|отправлю|посмотрите)|
    (?:покажу|показать|скину|пришлю|вышлю|отправлю|посмотрите) (?:\\S+ ){0,3}(?:видео|фото|фотографи\\S+|отзыв\\S*|протокол\\S*)`,
);

/** A figure somebody found. */
export const measured = phrases(
  `(?:we|they|he|she|somebody) (?:\\S+ )?(?:measured|tested|counted)|(?:tests?|trials?|measurements?|studies|figures) (?:show|shows|showed|say|found)|in (?:tests|trials)|on average`,
  `по (?:замерам|данным|испытаниям|тестам|статистике|отзывам)|замеряли|замерили|испытания показали|тесты показали|в среднем`,
);

/** Says how much better: with a number it may be a figure that somebody found. */
export const compares = phrases(
  `from \\S+ to|down to|less|fewer|faster|twice|half|fell|dropped|down by|up by|cut by`,
  `с \\S+ до|меньше|быстрее|вдвое|втрое|упал\\S*|снизил\\S*|сократил\\S*|вырос\\S*`,
);
