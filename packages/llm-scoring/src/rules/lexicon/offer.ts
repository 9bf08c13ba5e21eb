import { phrases, stems } from '../stem.ts';

/** What is offered, and what it does for the customer. */
export const offerWords = stems(
  `system solution platform service tool product module software app application feature package plan dashboard automation automatic
    automatically integrate integration
  allow allows enables enable lets helps help save saves saving reduce reduces cut cuts eliminate removes remove replace replaces reminds alerts alert tracks
  provide provides offer offers deliver delivers handle handles customers clients instead prevent prevents shows`,
  `система системе решение решения решении сервис сервиса платформа продукт модуль программа приложение функция пакет тариф панель автоматизация автоматически
  автоматизирует интеграция интегрируется позволяет позволит позволяют помогает поможет помогаем экономит сокращает сократить сократим снижает уменьшает убирает
  убираем избавляет заменяет напоминает уведомляет предоставляем предлагаем сделаем делает закрывает закрываем решает решаем сможете получите получаете увидите
  видите внедрим настроим настраивается подключаем подключим обеспечивает обеспечим вместо исключает собирает показывает распределяет следит контролирует`,
);
export const ourSide = phrases(
  'we|our|ours|us|with (?:it|this|that|us)|it|this|that|which|you (?:get|can|will|would|see|have)|youll|you wont|so you|i',
  'мы|наш|наша|наше|наши|нашей|нашем|нашу|у нас|с нами|она|он|это|вы (?:сможете|получите|увидите|получаете|видите)|сможете|получите|увидите|вам|там',
);
/** The rep and theirs, and no thing that may be the customer's. */
export const repsSide = phrases(
  'we|our|ours|us|wed|well|were|weve|i|id|ill|im|ive',
  'предлага\\S+|(?:по)?став(?:им|лю)|(?:с)?дела(?:ем|ю)|привез\\S+|монтируем|дадим|даем|продаем|мы|наш\\S*|у нас|нами|я|вам|тебе',
);

/** Reaching back to what the customer said. */
export const reference = phrases(
  `you (?:said|mentioned|told|described|named|brought up|were saying|just said|just described|pointed out|raised|noted)|
    youve (?:said|mentioned|told|described)|you have (?:said|mentioned|told|described)|as you (?:say|said|put)|
    what you (?:said|described|told|mentioned|call|just)|from what you|based on what you|given (?:what|that|your)|since you|for your (?:case|situation)|
    in your (?:case|situation)|exactly (?:that|this|what|the|for|where)|that is (?:why|where|exactly)|thats (?:why|where|exactly)|
    this is (?:why|where|exactly)|that problem|this problem|that issue|those|precisely|to fix that|solves that|address that|addresses that|instead of`,
  `вы (?:сказали|говорили|упомянули|говорите|описали|рассказали|назвали|отметили|озвучили|перечислили|сами)|
    как вы (?:и )?(?:сказали|говорили|говорите|описали)|то о чем вы|о чем вы говорите|о чем вы говорили|из того что вы|исходя из|с учетом того|раз у вас|
    раз вы|поскольку у вас|поскольку вы|так как у вас|в вашем случае|для вашей (?:ситуации|задачи)|в вашей ситуации|под вашу (?:задачу|ситуацию)|
    вашу задачу|вашей задачей|вашей проблемой|эту (?:проблему|задачу|боль|историю)|эта (?:проблема|задача)|эти (?:потери|проблемы|ошибки|задержки)|
    этих (?:потерь|проблем|ошибок|задержек)|как раз|именно (?:это|эту|этот|для|под|здесь|тут|с этим|поэтому)|чтобы (?:такого|этого|у вас)|вместо`,
);

/** Said of everybody, or of the times. */
export const generality = phrases(
  `in general|generally|usually|normally|broadly|as a rule|overall|basically|most (?:people|companies|customers|clients|teams|of our)|
    many (?:people|companies|customers|clients)|(?:our|all|other) (?:customers|clients|users)|everybody|everyone|these days|nowadays|in the long run|
    in the future|for the future|sooner or later|simply|all in all`,
  `в целом|вообще|обычно|как правило|в общем|в основном|большинство|многие|(?:наши|все|другие) (?:клиенты|заказчики|пользователи)|
    все (?:наши )?(?:клиенты|довольны)|сейчас|сегодня|в наше время|со временем|в будущее|в будущем|на будущее|рано или поздно|просто`,
);
/** What would do anybody good. */
export const benefit = phrases(
  `(?:saves?|saving|gain|gains|win|less|more|better|faster|easier|simpler|quicker|cheaper|smoother|lower|higher) (?:\\S+ ){0,4}(?:time|
    work|money|costs?|effort|stress|control|overview|order|efficiency|transparency|results?|everything|processes|processe?s|paperwork)|
    (?:processes|work|work ?flows?|things|everything|life|teams?|people|business) (?:\\S+ ){0,3}(?:leaner|faster|easier|simpler|better|smoother|
    quicker|safer|happier|efficient|transparent)|
    (?:overview|efficient|efficiency|productive|productivity|competitive|transparency|routine|peace of mind|future proof|pays off|pays for itself)|
    (?:reliable|modern|convenient|secure|user friendly|easy to use|high quality|top quality|popular)|people (?:love|like) it`,
  `(?:эконом\\S+|меньше|больше|быстрее|проще|легче|удобнее|лучше|прозрачнее|эффективнее|снима\\S+|сниж\\S+|повыш\\S+|сокращ\\S+|
    раст\\S+) (?:\\S+ ){0,4}(?:врем\\S+|деньг\\S+|денег|рутин\\S+|работ\\S+|затрат\\S+|расход\\S+|контрол\\S+|порядк\\S+|эффективност\\S+|
    продуктивност\\S+|нагрузк\\S+)|
    (?:процесс\\S*|работа\\S*|жизнь|бизнес|люди|сотрудники|команда|все) (?:\\S+ ){0,3}(?:прозрачнее|быстрее|проще|легче|удобнее|лучше|эффективнее|спокойнее)|
    контроль|порядок|наглядно|прозрачност\\S+|эффективност\\S+|конкурентн\\S+|окупается|окупаемост\\S+|рутин\\S+|надежн\\S+|экономят|экономит|выгодно|современн\\S+|качественн\\S+|это удобно`,
);

/** Says again what the customer told, and that they did: a need named this way is a stated one, even if that was said before the transcript begins. */
export const retold = phrases(
  `you (?:just |also )?(?:said|told me|told us|mentioned|were saying|described|were telling|say)|youve (?:just )?(?:said|told|mentioned|described)|
    (?:since|as|because) you(?:ve|re|r)?`,
  `раз (?:уж )?(?:у вас|у тебя|вы|ты|вам|тебе|ваш\\S*)|(?:вы|ты) (?:же |ж |ведь |сами |сам |тут )*(?:сказал\\S*|говорил\\S*|говорите|говоришь|упоминал\\S*|упомянул\\S*|
    рассказывал\\S*|рассказал\\S*|жаловал\\S*|описал\\S*|описывал\\S*|назвал\\S*)|(?:поскольку|так как|если) у (?:вас|тебя)`,
);
/** Adds one thing more to what is offered, and begins with that. */
export const adds =
  /^ (?:\S+ ){0,3}(?:also|by the way|plus|besides|on top|what s more|whats more|another thing|кстати|еще|также|плюс|кроме того|вдобавок|к тому же|заодно|помимо) /;
/** What it does for those who are spoken to, and not only that they get it. */
export const doesForThem = phrases(
  `you(?:d| would| can| could| will|ll| wont| dont have to)|youll|youd|youre not|so (?:you|your|that you|the)|your \\S+ (?:\\S+ )?(?:can|will|would|get|gets|wont)|(?:helps?|lets?|saves?|gives?) (?:you|your|people)`,
  `(?:вы|вам|ваш\\S*) (?:\\S+ )?(?:сможете|сможет|смогут|не придется|не надо|не нужно|проще|легче|удобно|удобнее|быстрее|меньше)|чтобы (?:вы|вам|у вас|ваш\\S*)|люди (?:\\S+ )?(?:смогут|будут|сами|сразу)|вам не`,
);

/** Goes on from what the offer is to what comes of it. */
export const effect = phrases(
  `so|thats (?:your|the|it)|which means|means|wont|no more|instead|even if|without|gone|only lets|straight away|by itself`,
  `чтобы|поэтому|тогда|даже если|уже не|больше не|как раз|сам(?:а|и|о)?|не (?!только|просто|очень)\\S+(?:ет|ит|ут|ют|ат|ят|ешь|ишь|ете|ите|ется|ится|утся|ются)|\\S+(?:ешь|ишь|ете|ите)`,
);

/** What there is, one thing after another, answers no need. */
export const lists = phrases(
  'we(?:ve| have)(?: got)?|there (?:is|are)|comes with|comes in',
  '(?:у нас|есть)(?: \\S+){0,2} (?:есть|и|еще)|можно заказать|в наличии|на выбор',
);
/** «Раз водители спорят, …» */
export const retoldFirst = /^ (?:(?:ну|так|и|а|вот|тогда) )?раз (?!в |за |на |уж |десять )/;
