import { phrases } from '../stem.ts';

/** The rep asks for a doubt, or names one that is seen: what comes next is one, in whatever words. */
export const asksForDoubt = phrases(
  `(?:what|whats|anything|something|is it|is there|which part) (?:\\S+ ){0,4}(?:worr\\S+|concern\\S*|hesita\\S+|doubt\\S*|bother\\S*|unsure|nervous|holding you|holds you|stopping you|stops you|putting you off|puts you off|scar\\S+|catch|on your mind|not sure about)|
    (?:you|you re|youre|you are) (?:\\S+ )?(?:look|sound|seem|gone|went|re|are) (?:\\S+ )?(?:doubtful|unsure|hesitant|quiet|worried|sceptical|skeptical|unconvinced|nervous)|(?:gone|went) quiet|whats (?:the matter|wrong|up with it|putting)`,
  `(?:что|чего|чем|какие|кака\\S+) (?:\\S+ ){0,4}(?:смуща\\S+|сомне\\S+|пугает|беспокоит|настораживает|останавливает|не нравится|не устраивает|не так|тревожит|сомнени\\S+|опасени\\S+)|
    (?:вижу|слышу|чувствую) (?:\\S+ ){0,2}(?:сомнева\\S+|сомнени\\S+|колеб\\S+|не уверен\\S*)|(?:боитесь|опасаетесь|переживаете|сомневаетесь|боишься|опасаешься)|чего (?:хмур\\S+|мнетесь|молчите|задумал\\S+)|(?:что|че|чего) не так|чем недовольн\\S+`,
);
/** Asked of what they have today, it is a question of discovery. */
export const ofToday = phrases('current|currently|today|now|at the moment|existing', 'нынешн\\S+|сейчас|сегодня|текущ\\S+|теперешн\\S+|когда');
/** The offer, or its price, is liked. */
export const praise = phrases(
  '(?:love|like) (?:it|that|them|the)|perfect|great|good (?:price|value)|fair price|happy with',
  'нравится|понравил\\S+|замечательно|отлично|прекрасно|устраивает|хорошая цена|нормальная цена|здорово',
);
/** None was had. */
export const noDoubt = phrases(
  'nothing|no (?:concerns?|worries|doubts?|questions?)|none|not (?:at all|really)|all (?:good|fine|clear)|im fine|im happy',
  'ничего|ничто|никаких|все (?:нормально|хорошо|устраивает|понятно|ясно|в порядке)|нет вопросов|вопросов нет',
);
/** Asked to win, and not to learn: "what if we took ten percent off?", «а вы знаете, сколько теряете?» */
export const argues = phrases(
  `what if (?:i|we)|would you like|do you want|(?:did|do) you (?:know|realise|realize)|(?:dont|wouldnt|isnt|arent|doesnt) (?:you|it|that)|how about`,
  `а если (?:я|мы)|(?:а )?(?:вы )?знаете|хотите (?:я|мы|скид\\S+|попробовать|покажу|расскажу)|разве|неужели|ведь`,
);
/** Asks back in a word or two. */
export const asksBack =
  /^ (?:(?:and|but|oh|okay|sorry|а|и|но|простите) )?(?:how come|how so|why so|why not|why is that|why|in what way|what then|meaning|compared with what|почему|отчего|а что так|что так|в смысле|в каком смысле|то есть|из за чего|за что) (?:\S+ )?$/;
/** The rep takes a no for one, and leaves it there. */
export const givesIn = phrases(
  `no (?:problem|worries|bother)|sorry (?:to|for) (?:bother|disturb|trouble|take|taking)\\S*|fair enough|never mind|not to worry|as you (?:like|wish|say)|suit yourself|up to you|leave it (?:there|at that)|no harm`,
  `извини\\S* (?:\\S+ )?за беспокойство|ну (?:ладно|что ж|тогда)|ладно тогда|как (?:скажете|хотите|знаете)|хозяин барин|дело (?:ваше|твое)|что (?:тут|уж|ж) (?:сказать|поделать)|не буду (?:настаивать|спорить|уговаривать)|понял тогда|тогда извините`,
);
/** Asked or sighed of the offer, it is a worry: "and what if it breaks?", «а сядут зимой, и куда мне», "hmm, two weeks of dust". */
export const worries =
  /^ (?:(?:and|but|well|ok|okay|yes|да|ну) )?(?:what if|а если|а вдруг|вдруг) |^ (?:and|but) if | (?:и куда|и что тогда|и кто|what then|then what) |^ (?:hmm+|hm|mmm|eh|ooh|ой|хм|эх|ох) (?:\S+ ){2,}/;
/** The rep speaks up for the offer: something was said against it. */
export const counters = /^ (?:(?:ну|да|well|yes|okay|sure) )?(?:зато|но|наоборот|на самом деле|but|however|actually|not at all|on the contrary) /;
/** The customer comes back to it: what was said was no answer. */
export const insists = phrases(
  `but|i said|i told you|as i said|i mean|again|still|you (?:didnt|havent|did not|have not) (?:answer\\S*|hear\\S*|listen\\S*)|not what i|what about|and if`,
  `но|а если|я (?:же |ведь |вам |тебе )*(?:говорю|говорил\\S*|сказал\\S*)|еще раз|все равно|все таки|не слышите|не услышали|не об этом|не про это|не про то|а как же|при чем`,
);
/** Asks whether it is settled. */
export const checksSettled = phrases(
  `(?:does|do|would|will|is|are|has|have|did) (?:that|this|it|you) (?:\\S+ ){0,3}(?:answer|help|settle\\S*|take care|cover|clear|comfortable|okay|ok|better|work|sense|happy|fair|put your|reassur\\S*|resolv\\S*|sort\\S*)|comfortable (?:with|on)|make sense|sound (?:fair|better|okay|ok|reasonable)|okay with (?:that|you)|are we good`,
  `(?:так|это|теперь|такое|тогда|такой вариант) (?:\\S+ ){0,2}(?:устро\\S+|устраивает|подойд\\S+|подходит|снима\\S+|решает|понятн\\S+|спокойнее|лучше|годится|пойдет|убедительно)|ответил\\S* на|снимает (?:\\S+ )?(?:вопрос\\S*|сомнени\\S+|опасени\\S+)|снял\\S* (?:вопрос|сомнени\\S+)|(?:больше )?не (?:пугает|смущает|беспокоит|боитесь)|остались (?:сомнени\\S+|вопрос\\S+|опасени\\S+)`,
);
