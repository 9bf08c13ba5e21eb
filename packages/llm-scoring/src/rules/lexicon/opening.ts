import { phrases } from '../stem.ts';

export const introduces = phrases(
  'my names?(?: is)?|this is|i am|im|its|speaking|here (?:from|at|with|over|of|in)|on the line',
  'меня зовут|это|зовут|беспокоит|звонит|на связи|мое имя|представлюсь|с вами',
);
/** Before the name of a company. */
export const fromCompany = new Set(
  'from at with of представляю компания компании компанию из от фирма фирмы сервис сервиса агентство агентства студия студии группа'.split(' '),
);
export const companyWords = phrases(
  'company|our firm|on behalf|we (?:help|work|build|make|do|supply|provide|are a|are an)|the \\S+ people|youre through to|youve reached',
  'компания|компании|компанию|от имени|это (?:авто)?(?:сервис|салон|магазин|клиника|мастерская|бюро|центр|завод|школа|пекарня|типография|студия|агентство|служба|автосервис|питомник|ателье|склад|столярка|база) \\S+|мы (?:помогаем|занимаемся|делаем|поставляем|внедряем|работаем|производим|разрабатываем)',
);
export const reason = phrases(
  `reason|because|(?:calling|phoning|ringing) (?:about|to|regarding|in regard|with|since|as|after)|contacting|
    call (?:is )?(?:about|because|to|regarding|with)|calling you (?:about|because|to|regarding|after|since)|reaching out|following up|follow up|regarding|
    wanted to|want to|would like to|id like to|purpose|saw (?:that|your|you|youre)|noticed|
    you (?:left|requested|downloaded|filled|asked|signed|visited|attended|wrote)|your (?:request|enquiry|inquiry|application|form)|get in touch|thought|
    (?:chat|word|talk|call) about|getting in touch|because you|find out|to see (?:if|whether|how)|to learn|to understand|to ask|to discuss|to talk about|
    why im calling|why i am calling|subject`,
  `обращаюсь|потому что|пишу|по поводу|по вопросу|насчет|звоню (?:вам )?(?:чтобы|потому|так как|по|в связи|узнать|с|обсудить|так|поскольку)|причина|
    повод|цель|в связи с|хотел|хотела|хочу|хотим|чтобы (?:узнать|обсудить|понять|уточнить|рассказать)|узнать|обсудить|уточнить|
    вы (?:оставляли|оставили|интересовались|запрашивали|скачали|скачивали|регистрировались|обращались|заполнили|были|писали)|вашу? заявк\\S+|
    ваш (?:запрос|сайт)|увидел|увидела|заметил|заметила|обратил|обратила|решил|решила|тема|вопрос (?:такой|в том)`,
);

/** Asks whether the customer has time or is the right one, and thanks. */
export const courtesy = phrases(
  `(?:a|one|two|couple of|few|five|ten|got a|spare a) (?:moment|minute|minutes|second|seconds|sec|mins?)|(?:good|bad|right|convenient|ok|okay|alright|decent|handy) (?:time|moment)|in the middle of|caught you|suit (?:you )?to|
    am i speaking|speaking (?:to|with)|is (?:this|that|now) (?:all right|okay|ok|a)|talk now|catch you|disturb\\S*|interrupt\\S*|hear me|can you hear|
    short one|wont take|take long|pleasure|nice to|how are you`,
  `(?:минут\\S*|секунд\\S*) (?:\\S+ )?(?:есть|найдется|найдутся)|(?:есть|найдется) (?:\\S+ ){0,2}(?:минут\\S*|секунд\\S*|время)|(?:пара|пару|одну|две) минут\\S*|
    удобно (?:говорить|сейчас|разговаривать)|можете говорить|не отвлек\\S*|отвлекаю|слышно|рад\\S* (?:слышать|знакомству)|приятно|
    можно (?:\\S+ ){0,3}услышать|как дела|с кем я`,
);

/** Makes sure of the person. */
export const asksForPerson = phrases(
  `is (?:that|this) \\S+|am i (?:speaking|talking|through)|(?:speaking|talking) (?:to|with)|(?:may|can|could) i (?:speak|talk) (?:to|with)|i (?:need|want|wanted|would like|was hoping) to (?:speak|talk) (?:to|with)|looking for|
    (?:are you|is it you|youre|you are) (?:still )?(?:the (?:one|right)|responsible|in charge)|who (?:is|looks|would be) (?:responsible|in charge|after|the right)|suggested i (?:speak|talk)`,
  `(?:я )?(?:говорю|разговариваю|общаюсь) с|могу (?:ли )?(?:я )?(?:\\S+ )?(?:поговорить|услышать)|можно (?:\\S+ ){0,3}услышать|(?:вы|ты) (?:\\S+ )?(?:отвечаете|занимаетесь)|кто (?:\\S+ ){0,4}(?:отвечает|занимается)|
    с кем (?:я )?(?:могу|можно|говорю|разговариваю|общаюсь)|это \\S+ \\S+вич|это \\S+ \\S+вна|верно ли попал\\S*`,
);

/** A greeting by the time of day stands first, or after a name. */
export const greetsByTime = /^ (?:\S+ ){0,2}(?:morning|afternoon|evening) /;

/** Lets the rep go on. */
export const consents = phrases(
  `i (?:do|have|can)(?= $)|i do what|go ahead|go on|fire away|shoot|carry on|please do|im listening|i am listening|im all ears|(?:i|ive|i have|we) (?:\\S+ )?(?:have|got|can give you|can spare) (?:you )?(?:\\S+ ){0,3}(?:minute|minutes|moment|hour|time)|
    what (?:is it|is this|can i|do you|was it)(?: \\S+)? (?:about|do|need)|whats (?:it|this|up)|tell me|(?:that|now|it) works|now is (?:fine|good|okay|ok)|between two meetings but|not too long|make it (?:quick|short)|half expecting`,
  `(?:могу|можем|найду|найдется)(?= $)|слушаю|слушаем|говорите|давайте|рассказывайте|излагайте|внимательно|минут\\S* (?:\\S+ )?есть|есть (?:\\S+ ){0,2}(?:минут\\S*|время)|удобно|могу говорить|можно|спрашивайте|по какому (?:вопросу|поводу)|что (?:вы )?(?:хотели|предлагаете)|
    только (?:недолго|быстро|коротко)|как раз`,
);

/** Nobody greets or says who they are amid a call. */
export const opensCall = phrases(
  `hello|hi|hey|good (?:morning|afternoon|evening|day)|welcome|my names?|calling (?:from|about)|thanks for calling|how (?:can|may) (?:i|we) help|
    (?:this is|its) \\S+ (?:from|at|with|of|here|speaking)|here from|do you have (?:a|two|five) minutes?`,
  `здравствуй\\S*|здрасьте|здрасте|добр(?:ый|ого|ое|ой) (?:день|дня|утро|утра|вечер|времени)|доброе|добрый|приветствую|привет|алло|меня зовут|слушаю вас|чем могу`,
);
