import { phrases } from '../stem.ts';

/** An answer that gives none: nothing known, nothing worked out, nothing to say. */
export const evasion = phrases(
  `no idea|no clue|dunno|(?:got|have) to (?:go|run)|let me ask you|in (?:a|two|five|ten) minutes?|good question|you tell me|(?:try|rather) not (?:to )?think|dont ask|better not (?:ask|say)|ask me another|long story|who can say|wasnt told|(?:didnt|never) (?:say|tell me|told)|not sure|dont know|do not know|who knows|hard to (?:say|tell)|difficult to say|(?:could|can) ?not (?:tell|say|put)|(?:couldnt|cant) put|only be guessing|(?:id|i would) (?:only )?be guessing|whenever|(?:ive|i have|weve) not (?:thought|looked|counted|measured)|
    (?:just|only) (?:having|taking|gathering) \\S+|no (?:\\S+ )?reason|well see|we will see|(?:was|only|just) told|(?:does|why does|what) (?:that|it|difference) (?:make a difference|matter|does it make)|lets (?:not|move|get)|why do you ask|(?:come|get) to that|none of your|get to the point|(?:first|just|you) (?:tell|show) me|id rather (?:hear|know|not)|
    (?:couldnt|cant) (?:tell|say|think)|wouldnt know|would not know|off the top|off hand|offhand`,
  `nothing (?:in particular|special|specific|much|comes to mind|really|major)|not (?:really|that|so|too) (?:bad|dramatic|much|often|terrible)|
    nobody (?:has )?(?:ever )?(?:counted|measured|worked|calculated|asked)|
    never (?:really )?(?:thought|looked|counted|measured|worked|calculated|asked|added|put|considered)|
    havent (?:really )?(?:looked|thought|counted|measured|checked|worked|considered)|have not (?:looked|thought|counted|measured)`,
  `(?:id|i would|youd|you would|would) have to (?:ask|check|look|think)|(?:need|have) to ask|ask (?:the others|someone|my|our)|
    part of the (?:job|business|game|trade)|you know how it is|cant complain|can not complain|we (?:get by|manage|cope)|it works|does the job|
    as (?:usual|always|everywhere|anywhere)|same as (?:everyone|everybody|always)|like (?:everyone|everybody)|
    just (?:looking|browsing|curious|seeing|comparing)|more or less|so far so good|thats life|one gets used|used to it`,
  `(?:мне )?(?:только )?(?:велели|поручили)|не знаю|черт его знает|не до (?:этого|того|мечтаний)|(?:а )?там (?:посмотрим|видно будет|решим)|хороший вопрос|(?:и )?не спрашивайте|лучше не (?:спрашивать|думать)|вы мне скажите|сами не знаем|бог (?:его )?знает|всякое|давайте лучше|ближе к делу|(?:вы|ты) (?:мне |лучше |сначала )*(?:скажите|расскажите|покажите|скажи|расскажи)|лучше (?:скажите|расскажите|покажите)|не будем (?:об|про|о|забегать|загадывать)|давайте (?:к делу|не будем|ближе|потом)|не (?:объяснили|объяснял\\S*|сказали)|просто так|(?:а )?какая (?:вам |тебе )?разница|а (?:вам|тебе) зачем|какое это имеет|без понятия|понятия не имею|кто (?:его |ее |их )?знает|трудно сказать|сложно сказать|так сразу|сходу|навскидку|не скажу|не отвечу|не ответишь|
    не готов(?:а)? (?:сказать|ответить)|затрудняюсь|не помню|не припомню`,
  `ничего (?:особенного|такого|серьезного|страшного|конкретного)|не (?:так уж|такая|такой|то чтобы|настолько)|
    не (?:считали|считал|считала|замеряли|мерили|вникали|вникал|задумывались|задумывался|думали|смотрели|смотрел|оценивали|прикидывали|интересовались)|
    никто не (?:считал|мерил|замерял|спрашивал)|никогда не (?:считали|думали|смотрели)|сами понимаете|часть работы|как (?:у всех|везде|обычно|всегда)|
    надо (?:спросить|спрашивать|уточнить|посмотреть|у ребят|подумать)|надо у|спросить у|спрашивать|
    просто (?:смотрим|присматриваемся|изучаем|узнать|интересуемся)|жаловаться не|не жалуемся|как то (?:работает|живем|справляемся)|
    вроде (?:все )?(?:работает|нормально)|привыкли|терпимо`,
);

/** Something is not as it should be, said without saying what. */
export const understatement = phrases(
  `(?:isnt|is not|arent|are not|not|wasnt) (?:so |that |too |very |really |exactly |always |quite |all that )?(?:great|ideal|brilliant|perfect|
    good|easy|smooth|well|happy|optimal|simple)|
    could (?:be|go|run) (?:better|smoother|faster|easier)|(?:bit|kind|sort) of an? \\S+|some (?:pressure|trouble|issues|friction|room)|mixed|
    room for improvement|ups and downs|up and down|hit and miss|hit or miss|so so|sore (?:point|spot)|weak (?:point|spot)|
    (?:a|its) (?:topic|story|subject|chapter) (?:of its own|in itself|here)|leaves something to be desired|lets (?:say|put it|call it)|let us say|
    shall we say|under pressure|hit or miss|touch and go|patchy|tricky|sore subject|work in progress|not (?:without its|our strength|our strong)|messy|
    stretched|tight|not what it (?:should|could|used to)`,
  `не (?:очень|идеально|лучшим образом|ахти|фонтан|блеск|сахар)|скажем так|мягко говоря|так себе|под давлением|
    отдельн(?:ая|ый|ое) (?:тема|история|разговор|вопрос|боль)|(?:тема|история|вопрос) (?:отдельн\\S+|больн\\S+|непрост\\S+)|
    (?:больн|слаб|тонк)(?:ое|ый) (?:место|вопрос)|могло бы быть (?:лучше|проще)|желает лучшего|есть (?:над чем работать|вопросы|куда расти|нюансы)|
    хотелось бы (?:лучше|получше)|как вам сказать|не без (?:проблем|сложностей)|хвастаться нечем|
    не все (?:гладко|хорошо|в порядке|идеально|просто|слава богу)|оставля\\S+ желать|как повезет|лотерея|хромает|средне|ни шатко|
    есть (?:проблемы|сложности|трудности)|больная тема|непростая тема|вечн(?:ая|ый|ое) \\S+|то густо то пусто`,
);

/** The customer does not take an answer for one. */
export const unconvinced = phrases(
  `if you say so|you say so|
    (?:not|isnt|doesnt|does not|didnt|did not|hardly|never) (?:really |quite |exactly |fully |completely )?(?:answer|convince|convinced|help|
    persuade|persuaded|sure|my question|the question|the point|the same)|
    rather not|still (?:not|dont|think|worried|unsure|sceptical|skeptical)|i doubt|we will see|well see|we shall see|have my doubts|easy to say|
    easily said|easier said|heard that before|they all say|everyone says|sounds like (?:sales|marketing)|maybe so|dont know|do not know|not so sure`,
  `вам виднее|не (?:совсем|очень|вполне|особо|слишком|факт) (?:то |это )?(?:ответ|убедил\\S*|убедительно|то|так|понял|поняла)|
    не (?:убедил\\S*|уверен\\S*|знаю)|это не ответ|не ответ|спешить не|торопиться не|не (?:хочется|хотелось бы|будем|хочу) (?:спешить|торопиться)|
    все так говорят|легко сказать|сомнительно|сомневаюсь|посмотрим|поживем|ну не знаю|как скажете`,
);

/** Takes an answer for one. */
export const convinced = phrases(
  `makes sense|fair|good (?:point|answer|to know|idea)|thats true|true|that helps|reasonable|sounds (?:good|right|better|reasonable|sensible)|fine with|
    i see your point|convincing|that (?:would|could|might|will) (?:work|help|do)|thats different|different story|i can live with|
    then (?:its|it is|that is|thats) (?:fine|okay|ok|different)|clear now|agreed|all right then|no (?:issue|problem) (?:then|there)|then no (?:issue|problem)|was my (?:main|only) \\S+|got it`,
  `логично|справедливо|разумно|резонно|друг(?:ой|ая) (?:разговор|история)|убедил\\S*|принимается|согласен|согласна|годится|устраивает|
    устроит|так (?:уже )?лучше|теперь (?:понятно|ясно)|хорошая мысль|хороший ответ|честно|звучит (?:разумно|неплохо|хорошо|убедительно)|
    не против|подходит|можно попробовать|вопрос(?:ов)? (?:снят|закрыт|отпал|больше нет)|друг(?:ое|ие) дело|вот это дело|
    тогда (?:нормально|ладно|хорошо|можно|другое)`,
);

/** Neither yes nor no: put off, or passed on to somebody else. */
export const putOff = phrases(
  `maybe|possibly|perhaps|in touch|no (?:hurry|rush)|think (?:about )?it|think it over|let you know|get back to|come back to|when i (?:get|have|find)|
    if i (?:get|have|find)|one of these days|some (?:time|day)|sometime|well see|we will see|i will see|ill see|(?:not|cant be) sure|
    have to (?:check|ask|see|think)|need to (?:check|ask|see|think)|must (?:check|ask)|depends|mail me|write to me|drop me|we will find something|
    find something`,
  `может быть|возможно|наверное|на связи|свяжемся|не горит|не (?:спешим|торопимся|к спеху)|подума\\S+|сообщ\\S+|будет время|как нибудь|
    когда нибудь|посмотр\\S+|гляну|глянем|не факт|не уверен\\S*|
    надо (?:\\S+ ){0,3}(?:уточнить|свериться|спросить|согласовать|посмотреть|подумать|проверить)|напишите мне|решим|видно будет|там видно|
    сам\\S* (?:позвон\\S+|набер\\S+|напиш\\S+|свяж\\S+)|по ситуации|как пойдет`,
);

/** Shows that somebody listens, and nothing else. */
export const listening =
  /^(?: (?:yes|yeah|yep|ok|okay|right|sure|fine|good|i see|aha|ah|oh|hm|mm|mhm|uh|well|interesting|thanks|thank you|bye|goodbye|got it|understood|да|угу|ага|так|хм|ну|хорошо|понятно|понял|поняла|ясно|ладно|точно|интересно|вот|окей|ок|слушаю|спасибо|пока))+ $/;
