import { phrases } from '../stem.ts';

/** Asks what a problem leads to, beyond a number. */
export const asksForConsequence = phrases(
  `what happens (?:then|next|when|if|after|to)|what (?:does|do|did|would|will) (?:\\S+ ){1,7}(?:mean|lead to|cause|affect|do to|result in)|how (?:does|do|did|would|will) (?:\\S+ ){1,6}(?:affect|impact|influence|hit|show)|
    what (?:effect|impact|consequences|knock on)|where does (?:that|it|this) (?:leave|lead)|and then what|what comes (?:of|after)|who (?:pays|suffers|feels|notices)|
    (?:ends up|end up) paying|what if (?:nothing|it stays|you leave|this goes)|leave it as it is|down the line|what is at stake|(?:land|fall|come back|reflect) on|(?:hit|hurt|hits|hurts) (?:you|your|the|them)|knock on|(?:whats|what is) the (?:result|upshot|fallout|effect)`,
  `к чему (?:это|все это|такое|(?:\\S+ ){0,2}(?:привод\\S+|вед\\S+|привел\\S*))|чем (?:это|все это|такое) (?:грозит|чревато|оборачивается|заканчивается)|что (?:потом|дальше|тогда|при этом|из за этого)|что (?:\\S+ )?(?:с|со) (?:\\S+ )?(?:производительност\\S+|выручк\\S+|срок\\S+|клиент\\S+|прибыл\\S+|затрат\\S+|качеств\\S+)|
    как (?:это|все это|такое) (?:\\S+ ){0,3}(?:сказывается|отражается|влияет|бьет)|(?:какие|были|есть) последствия|на чем (?:это )?(?:сказывается|отражается)|
    что (?:\\S+ ){0,3}(?:происходит|случается|бывает|будет) (?:\\S+ ){0,2}(?:если|когда|дальше|потом)|кто (?:\\S+ ){0,3}(?:страдает|платит)|если (?:оставить|ничего не)|во что (?:это )?(?:выливается|обходится)|что теряете|аука\\S+|аукн\\S+|чем (?:\\S+ ){0,3}(?:кончается|заканчивается|оборачивается)|и (?:чего|что|как)(?= $)|(?:на|для) (?:\\S+ ){0,2}(?:это )?(?:сказывается|отражается|бьет)`,
);

/** Asks what it would be worth to be rid of the problem. */
export const asksForPayoff = phrases(
  `what would (?:\\S+ ){0,6}(?:give|bring|mean|change|do for|be worth|look like|improve|help|free|save|allow|let|enable)|how would (?:\\S+ ){0,6}(?:help|change|look|feel|benefit)|
    what (?:could|would|will) you (?:do|gain|get|win|have|be able)|what would be (?:better|easier|possible)|
    if (?:that|this|it|all of that) (?:\\S+ ){0,4}(?:solved|fixed|gone|sorted|automatic|disappeared)|
    (?:why|how) (?:is|would) (?:that|it|this) (?:be )?(?:important|useful|valuable)|how much would (?:\\S+ ){0,4}(?:save|gain)`,
  `что (?:бы )?(?:\\S+ ){0,3}(?:даст|дало|изменится|изменилось бы|поменяется|поменялось бы|станет|стало бы|улучшится|выиграете|получите|сможете|смогли бы)|
    (?:как|чем) (?:бы )?(?:\\S+ ){0,4}(?:помогло|помогло бы|поможет|помочь|изменилось|изменится|выиграете)|если (?:бы )?(?:это|этого|такое|такого|проблем\\S+) (?:\\S+ ){0,2}(?:решить|убрать|исчез\\S+|решил\\S+|уйдет|ушл\\S+|не было)|зачем вам это|чем (?:это )?(?:важно|полезно|ценно)|сколько (?:\\S+ ){0,3}(?:сэкономите|сэкономили бы|освободится|высвободится)`,
);

/** What a customer would have if the problem were gone. */
export const payoff = phrases(
  `(?:we|i|they|it|that|this|people|everyone|my \\S+|our \\S+) (?:would|could|might|can) (?:\\S+ )?(?:finally |then |at last |actually |easily )?(?:save|free|focus|sell|serve|deliver|grow|spend|stop|take|handle|
    cut|win|gain|reduce|avoid|react|plan|trust|sleep|close|ship|answer|get back|halve|double|be able|do more|have (?:more|time|an hour|two|three))|
    (?:wed|id|theyd|itd) (?:finally |then |at last |easily )?(?:save|free|focus|sell|serve|deliver|grow|spend|stop|take|handle|cut|win|gain|reduce|avoid|react|plan|trust|sleep|close|ship|answer|get|have|be able)|
    (?:would|could) (?:\\S+ )?(?:save|free up|give) (?:us|me|them|the)|huge (?:help|relief)|would be a relief|(?:no more|without having to)`,
  `(?:бы|могли бы|смогли бы|мог бы|смог бы) (?:\\S+ ){0,3}(?:сэкономил\\S*|экономил\\S*|освободил\\S*|высвободил\\S*|успевал\\S*|продавал\\S*|зарабатывал\\S*|сократил\\S*|сократить|перестал\\S*|
    занял\\S*|заниматься|заняться|тратил\\S*|спал\\S*|выиграл\\S*|брать|взять|обрабатывал\\S*|закрывал\\S*|отгружал\\S*|вырос\\S*|расти|избавил\\S*)|
    (?:сэкономил\\S*|освободил\\S*|высвободил\\S*|успевал\\S*|продавал\\S*|зарабатывал\\S*|сократил\\S*|перестал\\S*|занял\\S*|выиграл\\S*|избавил\\S*|тратил\\S*|обрабатывал\\S*|разгрузил\\S*) бы|
    было бы (?:намного |гораздо |значительно )?(?:легче|проще|быстрее|спокойнее|лучше|меньше|больше|время)|(?:можно было бы|мы бы|я бы|они бы) (?:\\S+ ){0,2}(?:сэкономи\\S+|успе\\S+|заня\\S+|прода\\S+|отпуст\\S+)|
    не (?:пришлось бы|надо было бы|нужно было бы)`,
);

/** Spoken of what is not so yet: how an answer about it sounds. */
export const imagined = phrases(
  'would|could|might|will|can|wed|id|youd|theyd|itd|hed|shed|well|ill|able|no longer|less|fewer|faster|sooner|more time|then',
  'бы|б|сможем|смогу|сможет|смогут|сможете|можно будет|будет|будем|буду|будут|станет|станем|меньше|быстрее|больше не|освобод\\S+|высвобод\\S+|сэконом\\S+|тогда',
);

/** The rep says again what was understood. */
export const recap = phrases(
  `(?:if|so if|have|did|do) i (?:understand|understood|got|get|have|heard|hear)(?: you| that| it)? (?:correctly|right|properly|all)|if i (?:understand|understood|got|heard) you|
    (?:to|let me|ill|i will|can i|let us|lets|just to|may i) (?:just |quickly |briefly )?(?:sum|summarise|summarize|recap|repeat|play|read|check|confirm|make sure|say) (?:\\S+ )?(?:up|back|that|this|what|it|i|we|where|you)|
    to (?:sum|summarise|summarize|recap)|in (?:summary|short)|correct me if|so what (?:you|matters|i hear|im hearing)|so the (?:two|three|main) (?:things|points|issues|problems)|
    what i(?:m| am) hearing|i hear (?:two|three)|(?:as|the way) i (?:hear|see|understand|get) it|(?:theres|there are) (?:two|three|four) things|what ive (?:got|heard|noted|understood)|(?:have|did|do) i (?:got|get|have) (?:that|it|this|all|you)|have i (?:missed|forgotten)|is that (?:everything|a fair summary)`,
  `правильно (?:ли )?(?:я )?(?:вас )?(?:понимаю|понял|поняла|услышал|услышала)|(?:я )?(?:вас )?верно (?:ли )?(?:я )?(?:понимаю|понял|поняла|услышал|услышала)|если (?:я )?(?:вас )?(?:правильно|верно) (?:понимаю|понял|поняла)|
    (?:подытожу|подытожим|резюмирую|резюмируем|подведу итог|подведем итог|подводя итог|суммирую|повторю|проговорю|сверю|сверим|давайте сверим\\S*|зафиксирую)|
    итак (?:вам|для вас|у вас|вы|главное|задача|основн\\S+)|поправьте(?: меня)?|ничего не (?:упустил|упустила|забыл|забыла)|я (?:вас )?услышал\\S* (?:что|так)|(?:что|как|так) я (?:вас |тебя )?(?:понял|поняла|понимаю|услышал\\S*)|в сухом остатке|если (?:коротко|подытожить|подвести|собрать|обобщить)|проверю себя|давайте проверю|правильно (?:я )?(?:вас )?(?:услышал\\S*|записал\\S*)`,
);

/** The rep takes a request up, in less formal words. */
export const takesUp = phrases(
  `so (?:you|your|its|it is|that is|thats|we are|the)|you (?:need|want|are looking|would like)|youre looking|got it|understood|i see`,
  `(?:получается|выходит|то есть|значит|так|понял|поняла|понятно) (?:\\S+ )?(?:вам|для вас|у вас|вы|вас|нужн\\S+|речь|задача)|вам (?:нуж\\S+|требу\\S+|необходим\\S*|важн\\S+)|вас интересу\\S+`,
);

/** That the recap was right; "no" may come first, where the rep asked what was missing. */
export const confirmsRecap = phrases(
  `thats (?:it|right|correct|all|everything|about it|exactly|a good|a fair)|that is (?:it|right|correct|all|everything)|that was (?:it|all)|exactly|precisely|spot on|you (?:have|got) it|youve got it|(?:all|quite|perfectly) (?:right|correct)|
    nothing (?:missing|else|to add)|well put|couldnt have put`,
  `все верно|все правильно|все так|именно|верно|в точку|совершенно (?:верно|точно)|так и есть|точно|ничего не (?:упустил\\S*|забыл\\S*|пропустил\\S*)|это (?:все|главное)|добавить нечего|правильно`,
);

/** Says what the customer has, does or said: no word of an offer yet. */
export const retells = new RegExp(
  `^ (?:(?:so|and|right|okay|ok|well|then|now|alright|ну|так|и|а|значит|ага|вот|понял|поняла|понятно) )*(?:${[
    'you(?! (?:get|can|will|could|would|just get|also get))|your|youre|youve|its you|that is you|i hear you|i hear it|as i hear it|last time',
    'вы(?! (?:получ|смож|увид|может))|ты|у вас|у тебя|вам|тебе|ваш\\S*|говорите|получается вы|выходит вы|то есть|правильно|верно|если я правильно',
  ].join('|')}) `,
);

/** The rep says for the customer what it leads to. */
export const asserts = phrases(
  `(?:that|this|it|which) (?:must|has to|will|probably|surely) (?:mean|cost|hurt|be|lead)|must be (?:costing|losing|painful|hard)|that means|so you (?:lose|end up|have to|miss|pay)|and you (?:end up|lose|pay|miss)`,
  `(?:это|значит|наверняка|наверное|выходит|получается) (?:\\S+ ){0,3}(?:теряете|тратите|платите|переплачиваете|уходят|страда\\S+|приходится|означает|срыва\\S+|злятся|простаива\\S+)|а это (?:значит|деньги|потери|время)`,
);
/** Sets a case that is not so yet. */
export const supposes = phrases(
  `if|suppose|supposing|imagine|say|picture|lets say|assume|assuming|with (?:that|this|it|all)|once|magic wand`,
  `если|представьте|представим|допустим|предположим|скажем|вообразите|когда (?:это|все|бы)|сделаем|убер\\S+|решим`,
);
/** And asks what then. */
export const wouldBe = phrases(
  `(?:what|how|where) (?:\\S+ )?(?:would|could|will|might|d)|whatd|how much (?:would|could|more|less)|what difference`,
  `(?:что|чем|как|сколько|куда|насколько) (?:\\S+ ){0,5}(?:бы|даст|дал\\S*|измен\\S+|поменя\\S+|станет|стало|будет|сможете|выиграете|получите|сэкономите|потратите|займетесь)|что тогда`,
);
/** Of what is not so yet. */
export const unreal = phrases('would|could|might|itd|youd|theyd|thatd|will|wed|d', 'бы|будет|будут|станет|станут|сможете|смогут');
export const better = phrases(
  `easier|better|faster|happier|quicker|simpler|safer|calmer|smoother|cheaper|less|fewer|more|save|saves|help|helps|free|sleep|nice|relief|worth`,
  `\\S{3,}(?:ее|ей)|лучше|больше|меньше|проще|легче|дешевле|сэконом\\S+|спать|помо\\S+|разгруз\\S+|освобод\\S+|приятно`,
);
/** Draws what was told together. */
export const concludes =
  /^ (?:(?:okay|ok|right|got it|understood|alright|good|понятно|понял|поняла|ясно|так|хорошо|ага) )*(?:so|then|basically|in short|значит|то есть|получается|выходит|итак|в общем|короче) /;
/** What they lack or want, one thing and another. */
export const listsNeeds =
  /(?= .* (?:you|your|youre|youve|вы|вам|вас|у вас|ваш\S*|тебе|ты) )(?= .* (?:and|but|plus|also|и|а|но|плюс|еще|чтобы|чтоб) )(?= .* (?:need|want|like|looking|short|lose|losing|problem|issue|cant|dont|not|too|late|slow|нужн\S+|надо|хот\S+|важно|не|теря\S+|проблем\S+|долго|дорого|мало|нет|поздно) )/;
