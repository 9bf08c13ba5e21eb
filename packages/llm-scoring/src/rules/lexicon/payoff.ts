import { phrases, stems } from '../stem.ts';

/** Asks what it would be worth to be rid of the problem. */
export const asksForPayoff = phrases(
  `what would (?:\\S+ ){0,6}(?:give|bring|mean|change|do for|be worth|look like|improve|help|free|save|allow|let|enable)|how would (?:\\S+ ){0,6}(?:help|change|look|feel|benefit)|
    what (?:could|would|will) you (?:do|gain|get|win|have|be able)|what would be (?:better|easier|possible)|
    if (?:that|this|it|all of that) (?:\\S+ ){0,4}(?:solved|fixed|gone|sorted|automatic|disappeared)|
    (?:whats|what is|what would) (?:\\S+ ){0,4}(?:be )?worth|(?:why|how) (?:is|would) (?:that|it|this) (?:be )?(?:important|useful|valuable)|how much would (?:\\S+ ){0,4}(?:save|gain)`,
  `что (?:бы )?(?:\\S+ ){0,3}(?:даст|дало|изменится|изменилось бы|поменяется|поменялось бы|станет|стало бы|улучшится|выиграете|получите|сможете|смогли бы)|
    (?:как|чем) (?:бы )?(?:\\S+ ){0,4}(?:помогло|помогло бы|поможет|помочь|изменилось|изменится|выиграете)|если (?:бы )?(?:это|этого|такое|такого|проблем\\S+) (?:\\S+ ){0,2}(?:решить|убрать|исчез\\S+|решил\\S+|уйдет|ушл\\S+|не было)|зачем вам это|чем (?:это )?(?:важно|полезно|ценно)|сколько (?:\\S+ ){0,3}(?:сэкономите|сэкономили бы|освободится|высвободится)`,
);

/** Sets a case that is not so yet. */
export const supposes = phrases(
  `if|suppose|supposing|imagine|(?:lets )?say (?:we|you|it|the|your|all|no|that|this|every)|picture|assume|assuming`,
  `если|представьте|представим|допустим|предположим|вообразите`,
);

/** And asks what then. */
export const wouldBe = phrases(
  `(?:what|how|where) (?:\\S+ )?(?:would|could|will|might|d)|whatd|how much (?:would|could|more|less)|what (?:changes|becomes|is different|difference)`,
  `(?:что|чем|как|сколько|куда|насколько) (?:\\S+ ){0,5}(?:бы|даст|дал\\S*|измен\\S+|поменя\\S+|станет|стало|будет|сможете|выиграете|получите|сэкономите|потратите|займетесь)|что тогда`,
);

/** A case that is not so yet, and nothing said of what then. */
export const leavesOpen =
  /^ (?:(?:and|so|now|just|well|а|и|ну|вот|теперь) )*(?:(?:once|suppose|supposing|imagine|picture|say) (?!that again)|(?:представьте|представь|вообразите|допустим|предположим) )(?!.* (?:you would|youd|you will|youll|you could|вы (?:сможете|будете|получите)) )/;

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

/** Of what is not so yet. */
export const unreal = phrases('would|could|might|itd|youd|theyd|thatd|will|wed|d', 'бы|будет|будут|станет|станут|сможете|смогут');

export const better = phrases(
  `easier|better|faster|happier|quicker|simpler|safer|calmer|smoother|cheaper|less|fewer|more|save|saves|help|helps|free|sleep|nice|relief|worth|(?:weight|load) off|peace`,
  `\\S{3,}(?:ее|ей)|лучше|больше|меньше|проще|легче|дешевле|сэконом\\S+|спать|довольн\\S+|спокойн\\S+|не (?:будет|придется)|перестан\\S+|помо\\S+|разгруз\\S+|освобод\\S+|приятно`,
);

/** Said of anything that is better. */
export const goodForAll = stems(
  `easier easy better happier happy faster quicker simpler safer smoother less more fewer stress stressful time money life lives job jobs work works help helps helpful great nice save saves good
    relief peace wonderful lovely huge difference change everybody business efficient efficiency productive suppose obviously course`,
  `легче проще лучше быстрее спокойнее удобнее довольны довольнее меньше больше время времени деньги денег жизнь работа работать работы помогло поможет здорово хорошо отлично красота сэкономили сэкономим
    полегче получше попроще наверное конечно бы плюс`,
);
