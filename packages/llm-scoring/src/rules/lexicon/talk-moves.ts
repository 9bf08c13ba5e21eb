import { phrases, stems } from '../stem.ts';

/** Yes, and words that settle something. */
export const agreement = phrases(
  `would be (?:nice|great|good|lovely|fine|perfect)|please do|by all means|it (?:is|does)(?= $)|useful|helpful|why not|go (?:for it|ahead|on then)|send away|lovely|brilliant|cheers|yes|yeah|yep|yup|sure|ok|okay|agreed|deal|perfect|absolutely|definitely|certainly|of course|works|work for (?:me|us)|
    that works|sounds (?:good|great|fine)|see you|confirmed|confirm|suits|lets do|fine|great|good|booked|noted|looking forward|talk (?:then|to you)|
    speak then|happy to|gladly|alright|all right|by all means|i can do|we can do|can make (?:it|that)|im free|i am free|count me in|do that|works well|
    no problem|put it in|pencil|accepted|exactly|correct|thats right`,
  `полезно|кидай\\S*|скидывай\\S*|шли|шлите|скинь\\S*|отправляй\\S*|присылай\\S*|закинь\\S*|почему нет|почему бы и нет|не против|да|давайте|давай|хорошо|договорились|подходит|подойдет|удобно|идет|отлично|согласен|согласна|согласны|
    ладно|ок|окей|принято|до встречи|записал|записала|записываю|жду|будем ждать|буду ждать|ждем|конечно|можно|устроит|устраивает|пойдет|нормально|
    буду на месте|подтверждаю|приезжайте|приходите|присылайте приглашение|с удовольствием|супер|прекрасно|замечательно|решено|добро|вполне|ставьте|ставлю|
    фиксируем|годится|пойдет|по рукам|привозите|приезжайте|присылайте|пришлите|звоните|заходите|верно|именно|точно|так и есть`,
);

/** What the customer is to do for the step: nobody does it for one not agreed to. */
export const commits = phrases(
  `(?:ill|i will|well|we will) (?:be (?:there|here|in|at|ready)|bring|make sure|open|clear|print|join|meet you|expect you|wait for you|have (?:the|my|it|everything) (?:\\S+ ){0,4}(?:ready|out|open|there)|put the (?:kettle|coffee)|let (?!you know)\\S+ in|get \\S+ (?:\\S+ ){0,4}(?:to (?:sit in|join|be there|come|meet)|along))`,
  `(?:буду|будем) (?:на месте|ждать|там|дома|у себя|с)|с нашей (?:стороны )?(?:буду|будет|будем)|(?:приготовлю|подготовлю|подгоню|захвачу|принесу|предупрежу|встречу|закажу пропуск|позову|приведу|освобожу)`,
);

/** No, and words that take back or put off. */
export const refusal = phrases(
  `no|nope|not this time|leave it|not interested|no interest|no thanks|no thank you|not now|not right now|not at the moment|not going to|we will pass|
    well pass|ill pass|i will pass|do not need|dont need|dont want|do not want|cant|cannot|can not|wont|will not|rather not|not this|not available|
    im afraid not|busy|stop calling|dont call|do not call|take (?:me|us) off|remove (?:me|us)|doesnt work|does not work|not convenient|no need|
    unfortunately|decline|not ready|dont think so|not for us`,
  `нет|не интересно|неинтересно|не интересует|не нужно|не надо|не нужна|не нужен|не нужны|ненужно|не хочу|не хотим|не смогу|не сможем|не могу|не можем|
    не получится|не готов|не готовы|не готова|не удобно|неудобно|не подходит|не подойдет|откажемся|отказываемся|откажусь|воздержимся|не стоит|не звоните|
    не планируем|не будем|не актуально|неактуально|вряд ли|занят|занята|заняты|некогда|к сожалению|не сейчас|увы`,
);
/** "Not Tuesday, let's do Wednesday": refuses a day, not the step. */
export const counterProposal = phrases('lets(?! not)|how about|what about|make it|rather do', 'давайте(?! не)|лучше|можно в|может в');
/** A refusal of the whole, not of a day. */
export const finalRefusal = phrases(
  `not interested|no interest|no thanks|no thank you|not going to|we will pass|well pass|ill pass|i will pass|do not need|dont need|dont want|
    do not want|stop calling|dont call|do not call|take (?:me|us) off|remove (?:me|us)|decline|not for us|no need|lets not|goodbye then|rather not|
    not this time|leave it|not the right fit|not a fit|not a priority`,
  `не интересно|неинтересно|не интересует|нам это не нужно|не нужно|не надо|не нужна|не нужен|не нужны|не хочу|не хотим|откажемся|отказываемся|откажусь|
    воздержимся|не звоните|не планируем|не будем|не актуально|неактуально|нет спасибо|спасибо нет|не стоит|обойдемся|не видим смысла|не вижу смысла|
    не рассматриваем|отказ|мы пас`,
);

/** What a customer says against the offer, the price, the moment or the change. */
export const objection = phrases(
  `(?:id|i would|we would|wed) (?:sooner|rather|prefer|wait|hold off)|(?:can|could) get (?:one|it|that|them|this) (?:\\S+ ){0,3}(?:for|at|cheaper)|elsewhere|(?:another|other|better) (?:offer|quote|price)|quoted (?:me|us)|wary|reluctant|hesitate|hold off|put it off|stay (?:where|with|as)|not for me|uneasy|wont wear|too soon|cant have that|(?:thats|its) (?:quite )?a lot|lot for|expensive|pricey|dear|steep|over the odds|(?:bit|lot|too) (?:much|rich)|lot (?:of money|to (?:pay|hand|spend))|cant (?:spend|pay)|bad reviews|nervous about|worth it|right time|signed with|
    (?:talk|speak|check|discuss|consult|agree|clear) (?:it |this |that )?(?:to|with) (?:my|our|the)|what if|another (?:tool|system|app|program)|too much|
    over budget|budget|budgets|afford|costly|cheaper|out of our range|(?:your|that|this) price|price is|prices are|pricing|discount|think about it|
    think it over|think it through|sleep on it|get back to you|come back to you|not now|not right now|not a good time|next year|next quarter|
    not a priority|not interested|no need|dont need|do not need|not sure|im not convinced|not convinced|doubt|doubtful|skeptical|sceptical|worried|worry|
    concerned|concern|concerns|afraid|risky|risk|hesitant|hard to believe|dont believe|tried (?:that|this|it|something|one|a)|bad experience|burned|burnt|
    already (?:have|use|using|work|working|got) (?:a|an|with|our|someone|another|something|one)|(?:were|im|we are|i am) (?:all )?(?:sorted|set|covered)|existing (?:supplier|vendor|provider|contract)|
    current (?:supplier|vendor|provider|contract)|happy with (?:our|what|the)|locked in|under contract|my (?:boss|director|manager|partner|ceo)|
    our (?:director|cfo|ceo|board|owner)|not my (?:decision|call)|have to ask|need to ask|need approval|run it by|send me (?:an|some|something|the|a)|
    just send|email me|too (?:complicated|complex|long|big|small|busy|risky|early)|no time|dont have time|
    dont have the (?:time|people|money|budget|resources)|never heard|dont know your|wont work for us|would not work for us|not for us|different from|
    our case is|switching|disruption|painful to switch`,
  `(?:я|мы) бы (?:\\S+ )?(?:повременил\\S*|подождал\\S*|отложил\\S*|не \\S+)|(?:дешевле|дороже) чем|видел\\S* дешевле|у (?:других|конкурентов|соседей) (?:\\S+ )?(?:дешевле|за|меньше)|в другом месте|повремен\\S+|рановато|рано еще|пока рано|не для (?:меня|нас)|куда (?:мне|нам)|многовато|многовата|ни к чему|не нужн\\S+|мы обеспечены|есть уже|ценник|ценники|прайс|расценки|кусается|кусаются|дорого|дорогой|дорогое|подешевле|а вдруг|(?:поговорить|переговорить|обсудить|обговорить|решить) с|
    не сезон|долго внедрять|еще (?:одна|одну) (?:система|систему|программа|программу)|дороговат\\S+|накладно|кусачая|не по карману|дороже|дешевле|цена|цену|цены|скидка|скидку|бюджет|
    бюджета|бюджете|денег нет|нет денег|не потянем|накладно|подумать|подумаем|подумаю|посоветоваться|посоветуюсь|обсудить внутри|
    обсудить с (?:директором|руководителем|коллегами|партнером|командой|собственником)|согласовать|не сейчас|не время|не до этого|
    (?:давайте|лучше|вернемся) (?:к этому )?(?:позже|попозже)|в следующем году|не актуально|неактуально|не приоритет|не интересно|неинтересно|не нужно|
    не надо|сомневаюсь|сомнения|сомнение|сомневаемся|не уверен|не уверена|не уверены|боюсь|боимся|опасаюсь|опасаемся|опасения|опасение|страшновато|
    рискованно|риск|риски|не верю|не верится|не верим|обжигались|обожглись|обжегся|пробовали|пытались|не взлетело|плохой опыт|негативный опыт|
    неудачный опыт|уже есть (?:поставщик|подрядчик|система|решение|программа|сервис|партнер)|уже работаем с|уже сотрудничаем|уже пользуемся|
    нас (?:все|всё) устраивает|действующий (?:договор|контракт|поставщик)|есть свой|свои разработчики|сами справляемся|решаю не я|не я решаю|
    решает (?:директор|руководитель|собственник|шеф|головной)|директор решает|
    пришлите (?:на|нам|мне|сначала|просто|презентацию|кп|предложение|информацию|материалы)|скиньте|вышлите|отправьте на|нет времени|некогда|
    слишком (?:сложно|долго|дорого|рано|много)|не подойдет|не сработает|у нас (?:своя )?специфика|специфика|никогда не слышал|не слышали|
    сложно переходить|переход|переучивать|сопротивляться`,
);

/** After a pitch these turn against it, whatever the words between. */
export const turnsAgainst = phrases(
  'but|however|though|although|too|what if|only|still|first|rather|yet',
  'но|однако|хотя|правда|слишком|вдруг|а если|только|пока|сначала|лучше|осенью|весной|летом|зимой',
);

/** A bad experience: told of today's way of working it is a need, and told of the offer an objection. */
export const badExperience = phrases(
  `useless|rubbish|never again|ripped off|(?:let|lets) (?:us|me) down|waste of (?:time|money)|didnt (?:help|work)|burn(?:ed|t)`,
  `ерунда|без толку|бесполезн\\S+|развод|подвели|не помогло|кинули|обжигались|обожглись`,
);

/** A voicemail, a wrong number, or no conversation at all. */
export const notReached = phrases(
  `(?:no one|nobody) (?:of|by|with|called) (?:that|this)|voicemail|voice mail|leave (?:a|your) message|after the (?:tone|beep)|at the tone|wrong number|
    no one by that name|nobody by that name|not available to take your call|unable to take your call|cannot take your call|reached the mailbox|mailbox`,
  `ошиблись|нет (?:у нас )?таких|таких (?:у нас )?нет|автоответчик|голосовая почта|голосовую почту|оставьте (?:ваше |свое )?сообщение|после сигнала|
    ошиблись номером|не туда попали|неправильный номер|не тот номер|здесь таких нет|абонент|такой (?:здесь )?не работает|вне зоны`,
);
export const callBack = phrases(
  `call (?:me |us |you )?back|call (?:me |us |you )?(?:later|tomorrow|again|another time)|catch me later|another time|bad time|in a meeting|driving|
    in the middle of|cant talk|cannot talk|busy right now|try me (?:later|again|tomorrow)|ring (?:me )?(?:back|later)`,
  `перезвоните|перезвони|перезвоню|наберите (?:меня |мне )?(?:позже|попозже|завтра|через|в другой)|
    позвоните (?:позже|попозже|завтра|через|в другой|мне позже)|не могу говорить|неудобно говорить|не удобно говорить|сейчас неудобно|сейчас не удобно|
    за рулем|в дороге|на совещании|на встрече|на планерке|занят сейчас|сейчас занят|сейчас занята`,
);

/** Naming what is to happen next. */
export const stepWords = stems(
  `meet meeting demo demonstration visit pilot trial test contract proposal quote session workshop presentation audit invite invitation invoice
    appointment call walkthrough review
  assessment slot calendar agreement onsite zoom teams screen show bring pop`,
  `встреча встречу встречи встретиться встретимся встречаемся встретится демо демонстрация демонстрацию показ покажу показать созвон созвонимся
    созвониться звонок звонка пилот
  пилотный пилота тест тестовый договор договора предложение кп презентация презентацию выезд выехать визит подъехать подъеду приехать приеду замер аудит разбор
  экскурсия календарь приглашение зум zoom знакомство видеовстреча видеозвонок слот привезу заеду приедем заедем устрою`,
);
export const proposing = phrases(
  `lets|let us|how about|what about|shall (?:we|i)|should (?:we|i)|can (?:we|i)|could (?:we|i)|may i|would you be|are you (?:free|available|open)|
    i suggest|i propose|i would suggest|id suggest|id propose|id like to|i would like to|we could|i can|ill|i will|we will|well|would it|does|do you have|
    would (?:you|tuesday|monday|wednesday|thursday|friday|tomorrow|next|that|it)|why dont (?:we|i)|when (?:can|could|would|is|are|suits|works)|which day|
    what day|what time|next step|the best way|makes sense|happy to|propose|suggest|suggesting|book|schedule|set up|arrange|put (?:a|an|some|it)`,
  `давайте|предлагаю|предложил бы|предложила бы|можем|могу|мог бы|могла бы|готовы ли|готовы|удобно|удобнее|как насчет|что если|запланируем|назначим|
    созвонимся|встретимся|подготовлю|вышлю|пришлю|отправлю|подъеду|приеду|покажу|когда|в какой день|какой день|во сколько|следующий шаг|дальше|забронирую|
    поставлю|поставим|хотел бы|хотела бы|хочу предложить|смогли бы|сможете|есть возможность|найдете|найдется|подойдет|имеет смысл|проведем|организуем|
    привезу|заеду|приедем|устрою|приглашаю|приглашу`,
);
/** Who is to do it, or with whom. */
export const taker = phrases(
  `i|we|you|me|us|ill|id|im|youll|youre|lets|my|our|your|bring|send|call|ring|come`,
  `я|мы|вы|мне|нам|вам|нас|вас|меня|давайте|созвонимся|встретимся|встречаемся|подготовлю|вышлю|пришлю|отправлю|скину|направлю|подготовим|вышлем|пришлем|
    отправим|направим|подъеду|приеду|приедем|заеду|заедем|покажу|покажем|привезу|устрою|приглашу|поставлю|поставим|наберу|перезвоню|позвоню|проведем|
    организуем|запланируем|назначим|жду|ждем|буду|будем|сможете|можем|могу|присылайте|пришлите|звоните|приезжайте|приходите|заходите|привозите`,
);
/** What two do together. */
export const joint = stems(
  `meet meeting demo demonstration visit session workshop presentation appointment call walkthrough review slot zoom teams
  встреча встречу встречи встретиться встретимся демо демонстрация демонстрацию показ показать созвон созвонимся созвониться звонок звонка презентация
  презентацию визит зум zoom видеовстреча видеозвонок слот знакомство`,
);
/** A promise of a step without a meeting of minds. */
export const sending = phrases(
  'send (?:you|over|it|the|a|an|some)|email (?:you|it|over)|forward|prepare (?:a|an|the|you)|draft',
  'вышлю|пришлю|отправлю|скину|направлю|подготовлю|вышлем|пришлем|отправим|направим|подготовим',
);
