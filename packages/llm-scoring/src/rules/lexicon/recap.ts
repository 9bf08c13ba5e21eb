import { phrases } from '../stem.ts';

/** The rep says again what was understood. */
export const recap = phrases(
  `(?:if|so if|have|did|do) (?:i|ive|i have) (?:understand|understood|got|get|have|heard|hear)(?: you| that| it)? (?:correctly|right|properly|all)|if i (?:understand|understood|got|heard) you|
    (?:to|let me|ill|i will|can i|let us|lets|just to|may i) (?:just |quickly |briefly )?(?:sum|summarise|summarize|recap|repeat|play|read|check|confirm|make sure|say) (?:\\S+ )?(?:up|back|that|this|what|it|i|we|where|you)|
    to (?:sum|summarise|summarize|recap)|in (?:summary|short)|correct me if|so what (?:you|matters|i hear|im hearing)|so the (?:two|three|main) (?:things|points|issues|problems)|
    what i(?:m| am) hearing|i hear (?:two|three)|(?:as|the way) i (?:hear|see|understand|get) it|(?:theres|there are) (?:two|three|four) things|just so (?:im|i am) clear|(?:let me|to) see if (?:i|ive)|in a nutshell|(?:two|three|four) things then|what ive (?:got|heard|noted|understood)|(?:have|did|do) i (?:got|get|have) (?:that|it|this|all|you)|have i (?:missed|forgotten)|is that (?:everything|a fair summary)`,
  `правильно (?:ли )?(?:я )?(?:вас )?(?:понимаю|понял|поняла|услышал|услышала)|(?:я )?(?:вас )?верно (?:ли )?(?:я )?(?:понимаю|понял|поняла|услышал|услышала)|если (?:я )?(?:вас )?(?:правильно|верно) (?:понимаю|понял|поняла)|
    (?:подытожу|подытожим|резюмирую|резюмируем|подведу итог|подведем итог|подводя итог|суммирую|повторю|проговорю|сверю|сверим|давайте сверим\\S*|зафиксирую)|
    итак (?:вам|для вас|у вас|вы|главное|задача|основн\\S+)|поправьте(?: меня)?|ничего не (?:упустил|упустила|забыл|забыла)|я (?:вас )?услышал\\S* (?:что|так)|(?:что|как|так) я (?:вас |тебя )?(?:понял|поняла|понимаю|услышал\\S*)|в сухом остатке|(?:собрать|сложить|свести) (?:\\S+ )?(?:вместе|воедино)|главное для (?:вас|тебя)|если (?:коротко|подытожить|подвести|собрать|обобщить)|проверю себя|давайте проверю|правильно (?:я )?(?:вас )?(?:услышал\\S*|записал\\S*)`,
);

/** The rep takes a request up, in less formal words. */
export const takesUp = phrases(
  `so (?:you|your|its|it is|that is|thats|we are|the)|you (?:need|want|are looking|would like)|youre looking|got it|understood|i see`,
  `(?:получается|выходит|то есть|значит|так|понял|поняла|понятно) (?:\\S+ )?(?:вам|для вас|у вас|вы|вас|нужн\\S+|речь|задача)|вам (?:нуж\\S+|требу\\S+|необходим\\S*|важн\\S+)|вас интересу\\S+`,
);

/** Says what the customer has, does or said: no word of an offer yet. */
export const retells = new RegExp(
  `^ (?:(?:so|and|right|okay|ok|well|then|now|alright|ну|так|и|а|значит|ага|вот|понял|поняла|понятно) )*(?:${[
    'i (?:see|saw|read|noticed|understand|gather)|you(?! (?:get|can|will|could|would|just get|also get))|your|youre|youve|its you|that is you|i hear you|i hear it|as i hear it|last time',
    'я (?:вижу|видел\\S*|читал\\S*|смотрю|понимаю)|вижу|видел\\S*|судя по|вы(?! (?:получ|смож|увид|может))|ты|у вас|у тебя|вам|тебе|ваш\\S*|говорите|получается вы|выходит вы|то есть|правильно|верно|если я правильно',
  ].join('|')}) `,
);

/** Draws what was told together. */
export const concludes =
  /^ (?:(?:okay|ok|right|got it|understood|alright|good|понятно|понял|поняла|ясно|так|хорошо|ага) )*(?:so|then|basically|in short|значит|то есть|получается|выходит|итак|в общем|короче) /;

/** Of the customer, and of the rep's side. */
export const theirs = phrases('you|your|yours|youre|youve|youd', 'вы|вам|вас|вами|ваш\\S*|ты|тебе|тебя|твой|твоя|твои|твоего');

export const ours = phrases('we|our|ours|us|wed|weve', 'мы|наш\\S*|у нас|нам|с нами');

/** The rep asks whether that was all, or right. */
export const checks = phrases(
  `(?:is|was|have|did|does|anything|what have) (?:\\S+ ){0,3}(?:right|correct|fair|it|miss\\S*|left out|forgotten|forgot|all|everything|else|that)|right|correct|sound right|close`,
  `верно|правильно|так|все так|ничего не (?:упустил\\S*|забыл\\S*|пропустил\\S*)|что упустил\\S*|все ли|правда|точно`,
);

/** Of what is lacking, wanted or goes wrong. */
export const lacks =
  / (?:need|needs|want|wants|short|lose|losing|late|slow|nobody|nowhere|never|no|not|cant|dont|doesnt|wont|isnt|stops?|stuck|breaks?|fails?|too|without|instead|quicker|fewer|less|so that|main thing|нужн\S+|надо|хот\S+|важно|главное|не|нет|никто|нигде|теря\S+|ждете|долго|поздно|мало|без|чтобы|чтоб|быстрее|меньше|ломает\S*|заеда\S+|встает|слишком) /;

/** That the recap was right; "no" may come first, where the rep asked what was missing. */
export const confirmsRecap = phrases(
  `thats (?:it|right|correct|all|everything|about it|exactly|a good|a fair)|that is (?:it|right|correct|all|everything)|that was (?:it|all)|exactly|precisely|spot on|you (?:have|got) it|youve got it|(?:all|quite|perfectly) (?:right|correct)|
    (?:that|those) (?:is|are) (?:it|them|the \\S+)|covered it|got it all|you (?:did|do|have|are)(?= $)|it (?:is|does|was)(?= $)|thats the (?:whole|two|three|list|story|one|lot|size)|(?:all|both) of (?:it|them)|nothing (?:missing|else|to add)|well put|couldnt have put`,
  `так так|лучше не скажешь|все верно|все правильно|все так|именно|верно|в точку|совершенно (?:верно|точно)|так и есть|точно|ничего не (?:упустил\\S*|забыл\\S*|пропустил\\S*)|это (?:все|главное)|добавить нечего|правильно`,
);

/** A yes that takes a part of it back. */
export const takesBack = phrases(
  'not (?:quite|exactly)|(?:missed|forgot|forgotten|left out|except|sort of|roughly)',
  'не (?:совсем|вполне)|(?:упустили|забыли|кроме)',
);
