import { phrases, stems } from '../stem.ts';

export const openWords = new Set(
  'what how why which whats hows where what’s что чего чем чему как какой какая какое какие каких какую каким какими каком каковы почему зачем отчего где куда откуда кто кому кого кем ком чей чья чье чьи чьей'.split(
    ' ',
  ),
);
export const quantityWords = new Set('сколько насколько'.split(' '));
/** May stand before the question word: openers, vocatives, prepositions, courtesy. */
export const leads = new Set(
  `so and but okay ok well now then right alright just um uh great thanks thank you good interesting understood got it i see in on with at for
    to from by about of and
  а и но ну так вот тогда хорошо понятно понял поняла ясно ага угу да скажите подскажите пожалуйста интересно смотрите слушайте извините
    простите кстати сейчас в во на с со к у о об из за по для от до
  при чего насчет вообще обычно именно если можно`.split(/\s+/),
);

/** Asking to be told: makes an open question of a command, or of "can you …". */
export const prompts = phrases(
  `tell me|tell us|walk me|walk us|talk me|take me through|help me understand|describe|share|id love to (?:hear|understand|know|learn)|
    i would love to (?:hear|understand|know|learn)|like to (?:hear|understand|know|learn)|im curious|i am curious|curious|wondering|i wonder|may i ask|
    can i ask|could i ask|mind if i ask|let me ask|give me (?:an|a) (?:example|idea|sense|picture)|explain|paint me|elaborate|tell me more|say more|unpack`,
  `расскажите|расскажи|опишите|поделитесь|объясните|подскажите|скажите|поясните|хочу понять|хотел понять|хотела понять|хотелось бы (?:понять|узнать)|
    хотел бы (?:понять|узнать)|хотела бы (?:понять|узнать)|можно узнать|можно спросить|разрешите узнать|позвольте узнать|интересно|любопытно|
    можете рассказать|могли бы рассказать|приведите пример|помогите понять|давайте разберем|раскройте`,
);
/** A command of these needs no question word: "Walk me through a usual week." */
export const commands = phrases(
  `tell (?:me|us) (?:about|more|a bit|a little)|walk (?:me|us)|talk me through|take me through|describe|give me (?:an|a) (?:example|idea|sense|picture)|
    elaborate|say more|share`,
  'расскажите|расскажи|опишите|поделитесь|приведите пример|раскройте|вспомните|представьте|перечислите|назовите|обрисуйте',
);
/** Asks without a question mark: "I'm curious how you …". */
export const curiosity = phrases('curious|wonder|wondering|love to (?:hear|understand|know|learn)', 'интересно|любопытно');
/** The rep offers to tell, which asks nothing. */
export const offersToTell = phrases(
  `let me (?:tell|explain|show|walk|share|describe)|(?:i|we) (?:can|could|will|would|ll) (?:tell|explain|show|walk|share|describe)|
    ill (?:tell|explain|show|walk|share|describe)|id (?:like|love) to (?:tell|show|explain|share|describe)|like me to|want me to|show you|tell you|
    explain to you`,
  `расскажу|покажу|объясню|поделюсь|опишу|рассказать вам|показать вам|хотите (?:расскажу|покажу|узнать|знать|понять|посмотреть|увидеть|попробовать)|
    вам интересно|вам рассказать|вам показать|давайте (?:я )?(?:расскажу|покажу)|разрешите (?:рассказать|показать|представиться)`,
);
/** Yes or no is all these ask for, whatever word stands within. */
export const closedForms = phrases(
  '(?:right|correct)(?= $)|isnt it|arent you|dont you|doesnt it|wouldnt you|is that so',
  'ли|верно|правильно|правда|согласны|так ведь|ведь так|да ведь|знаете|слышали|думали|пробовали',
);
export const auxiliaries = new Set(
  'do does did is are was were have has had can could will would shall should may might am dont doesnt didnt isnt arent wasnt havent hasnt cant couldnt wont wouldnt'.split(
    ' ',
  ),
);

/** Courtesy: asked of anyone, about nothing. */
export const smallTalk = phrases(
  `how (?:are|is|have|was|were) (?:you|things|everything|it|life|your (?:day|morning|afternoon|week|weekend|evening|family|holiday|holidays|
    summer|vacation|trip))|
    hows (?:it|your|everything|life|things|the weather|the family)|how (?:do you do|has your|have your)|weather|raining|sunny|weekend|holiday|holidays|
    vacation|how did you spend|hear me|up to this`,
  `как (?:ваши |у вас )?(?:дела|настроение|жизнь|самочувствие)|как вы (?:там|поживаете)|поживаете|как поживаете|погода|погодой|погоду|выходные|выходных|
    отпуск|отпуске|праздники|праздников|добрались|доехали|как (?:меня )?слышно|слышно|
    как (?:прошел|прошла|проходит|начался|началась) (?:ваш |ваша |ваше |у вас )?(?:день|неделя|утро|год|понедельник|лето)|
    как ваше (?:настроение|самочувствие)`,
);
export const contactDetails = phrases(
  `your (?:name|email|e mail|phone|number|address|title|role|position|extension|job title)|(?:name|email|phone|number|address) (?:again|please)|
    who am i speaking|speaking with|spell|reach you|whats the best (?:number|email)|(?:which|what) (?:\\S+ ){0,2}(?:email|e mail|number|address)|who is the (?:right|best) person`,
  `вас зовут|к вам (?:лучше )?обращаться|ваше имя|ваша (?:почта|должность|фамилия)|ваш (?:адрес|телефон|номер|email|е мейл)|почту|почта|
    электронный адрес|номер телефона|на какой (?:адрес|номер)|имя отчество|кем вы работаете|с кем я (?:говорю|разговариваю)|с кем говорю`,
);
/** About the rep's own help, the offer or an answer to it: not about the customer's work. */
export const aboutTheOffer = phrases(
  `(?:can|could|may) i (?:help|do|offer|assist)|how does (?:that|this|it) sound|how do you (?:like|feel about)|how would you feel|
    what do you (?:say|think|reckon)|what would you say|sound to you|hows that|what if|how about|what about|why not|why dont (?:we|you)|
    how can we (?:help|be)|how soon can|which option|what questions do you have|any questions|what else can|what would it take`,
  `(?:могу|можем|смогу) (?:я |вам |мы )?(?:помочь|быть)|вам помочь|быть полез\\S+|что скажете|что думаете|как считаете|
    как вам (?:такой|такое|такая|идея|вариант|предложение)|как смотрите|как насчет|что если|почему бы|какие (?:есть )?вопросы|какой (?:вариант|тариф)|
    когда готовы|что ответите|как на это смотрите|как вы на это|как относитесь`,
);
export const scheduling = stems(
  'schedule calendar slot suit suits convenient available availability appointment meet demo',
  'удобно удобнее удобное созвониться созвонимся созвон встретиться встретимся записать календарь подъехать подойдет перезвонить набрать демонстрация',
);
export const whichMoment = phrases(
  '(?:what|which) (?:day|date|time|week|hour|slot)|when (?:can|could|would|will|is|are|do|does|should|shall|might|suits|works)|whens|what time|how soon',
  `(?:в |на |во )?(?:какой|какое|какую|какие|какая) (?:день|дату|дата|время|число|час|неделю|дни|часы)|
    когда (?:вам|вы|мы|нам|можем|могу|сможете|удобно|будет|лучше|готовы|встретимся|созвонимся)|во сколько|в котором часу`,
);
/** Whether the customer takes the offer. */
export const decision = phrases(
  `sign up|interested|go ahead|get started|buy|place an order|(?:like|want|ready|willing) to (?:try|start|order|join)|have a deal|(?:try|give) us|
    get you (?:started|set up|signed)|(?:move|switch|bring) (?:\\S+ ){0,3}(?:over )?to us|(?:put|sign) you (?:down|up)|go with us|what do you think|
    how does (?:that|it|this) sound|do you want (?:the|a)|which (?:one|plan|package)`,
  `подключ\\S+|оформ\\S+|интересует|заинтересовал\\S*|готовы (?:начать|попробовать|заказать)|хотите попробовать|попробуем|покупаете|берете|заказываете|
    пробуем|(?:ставим|поставим|привезем|завезем|берем|делаем|сделаем) (?:\\S+ )?(?:вам|тебе|вас)|пробн(?:ую|ый|ое) \\S+|переходите (?:к нам|на наш\\S*)|
    что (?:скажете|думаете|скажешь)|как вам`,
);

/** «Привезём на пробу?», "Shall we start?": asks for a yes to what the rep is to do. */
export const weDo =
  /^ (?:(?:ну|тогда|так|что|давайте|so|then|well) )*(?:(?:shall|should|will|can|could) (?:i|we) |(?!(?:чем|всем|каким|каком|таким|зачем|почем|совсем|затем|своим|этим|тем|ним) )[а-я]{3,}(?:им|ем) (?!ли ))/;
