import { phrases } from '../stem.ts';

/** How things are done now: asked with these, even a closed question is about the setup. */
export const setup = phrases(
  `how (?:do|does|is|are) (?:you|your|the|an|it|that|this|things|orders|people)|(?:walk|talk) me through|take me through|tell me (?:a bit |a little |more )?(?:about|how)|current|currently|today|right now|at the moment|so far|these days|nowadays|use|uses|using|work with|working with|run|runs|running|handle|handles|
    set up|setup|in place|organised|organized|existing|(?:do|does) (?:you|your \\S+) (?!like|want|need|think|know|have any|mind|see|agree)\\S+|how many (?:people|users|staff|sites|locations|branches|stores|vans|trucks)`,
  `как (?:вы|ваш\\S*|у вас|проходит|происходит|идет|ведется|выглядит)|расскажите (?:\\S+ ){0,3}(?:как|о|об|про)|опишите|сейчас|теперь|сегодня|на данный момент|нынешн\\S+|текущ\\S+|используете|пользуетесь|работаете|ведете|устроен\\S*|организован\\S*|построен\\S*|
    есть ли у вас|у вас (?:сейчас |уже )?(?:есть|стоит|внедрен\\S*)|как у вас|чем у вас|на чем|через что|кто у вас|сколько (?:у вас )?(?:человек|сотрудников|складов|точек|машин)`,
);

/** What the rep knew before asking. */
export const priorKnowledge = phrases(
  `i (?:saw|read|noticed|see|know|gather|understand|looked|checked|heard)|(?:was|been) reading|as far as i (?:know|understand|can see)|from what i (?:know|saw|read|understand)|
    your (?:website|site|page|request|enquiry|inquiry|application|form|email|mail|message|post|profile|annual report|job ad|colleague)|
    you (?:asked|wrote|mentioned|sent|downloaded|opened|filled|requested|signed up|registered|attended|visited|told|left)|youd sent|youve (?:opened|sent|asked|started)|
    last time we|we (?:spoke|talked|met|mailed)|when we (?:spoke|talked|met)|congratulations|according to|i understand (?:that )?you`,
  `(?:я )?(?:видел|видела|вижу|увидел|увидела|читал|читала|прочитал|прочитала|знаю|слышал|слышала|смотрел|смотрела|посмотрел|посмотрела|изучил|изучила)|
    насколько (?:я )?(?:знаю|понимаю|вижу)|(?:на|с) (?:вашем|вашего) сайт\\S*|вы (?:писали|оставляли|оставили|указали|указывали|упоминали|скачивали|скачали|открыли|
    присылали|интересовались|заполнили|просили|рассказывали|говорили)|в заявке|(?:вашу|вашей|вашем|вашего|ваш|вашему) (?:заявк\\S+|запрос\\S*|письм\\S+|сообщени\\S+|отклик\\S*)|в прошлый раз|мы (?:с вами )?(?:общались|говорили|встречались|договаривались)|
    поздравляю|судя по|если (?:я )?правильно понимаю`,
);

/** Asks who decides, or how. */
export const asksForDecision = phrases(
  `who (?:else |all |usually |normally |then )?(?:decides|makes|signs|approves|needs|is involved|would be involved|should be involved|has the|gets|is responsible|is in charge|else)|
    (?:decide|decides|deciding|decision|decisions|sign off|sign it off|signs|approve|approves|approval|final say|final word|buy in|on board)|
    (?:your call|up to you) alone`,
  `кто (?:\\S+ ){0,4}(?:принимает|решает|утверждает|согласовывает|подписывает|участвует|отвечает|занимается)|(?:как|кем) (?:\\S+ ){0,4}(?:принимается|решается|согласовывается|утверждается)|
    (?:принимаете|принимает|принятие|принятии) (?:\\S+ )?решени\\S+|решение (?:\\S+ ){0,2}(?:за вами|принимаете)|вы (?:сами |лично )?решаете|лпр|с кем (?:\\S+ ){0,3}(?:согласовать|согласовываете|советуетесь|обсуждаете)|
    последнее слово|процесс (?:согласования|закупки|выбора)|порядок (?:согласования|закупки|выбора)`,
);

/** A customer speaks of deciding. */
export const speaksOfDecision = phrases(
  `(?:decide|decides|decided|decision|decisions|approve|approves|approval|sign off|signs off|signs|signed off|final say|final word|has to (?:agree|approve|sign)|
    (?:run|clear|check) (?:it|this|that) (?:past|by|with)|my call|up to me|up to)`,
  `решаю|решаем|решает|решают|решение|решения|согласовывает|согласовываем|согласовать|согласования|согласование|утверждает|утверждаем|утвердить|подписывает|подписываем|
    последнее слово|за мной|(?:зависит|выбираю|выбираем) (?:от меня|сам|сама|сами)|через тендер|проводим тендер`,
);

/** Of somebody who was asked who decides, even these say it. */
export const ownself = phrases('i|me|myself|we|both|together|alone', 'я|мне|мной|сам|сама|мы|вместе');
export const whoDecides = phrases(
  `director|directors|ceo|cfo|coo|cto|boss|owner|owners|partner|partners|board|manager|head|chief|president|founder|committee|team|
    wife|husband|finance|procurement|purchasing|management`,
  `директор\\S*|гендир\\S*|генеральн\\S+|учредител\\S+|собственник\\S*|руководител\\S+|начальник\\S*|шеф\\S*|бухгалтер\\S*|финансист\\S*|
    партнер\\S*|жена|муж|женой|мужем|совет|комиссия|комиссией|коллег\\S+|снабжени\\S+|закупк\\S+|тендерн\\S+|правлени\\S+`,
);

export const howDecided = phrases(
  `after|then|once|first|before that|committee|tender|compare|compares|quotes|offers|vote|voting|trial|test|meeting|approval|approve|approves|approved|signs|sign|signed|
    review|legal|procurement|purchase order|limit|budget round|shortlist|together|step|steps|has to agree|weeks`,
  `после|потом|затем|сначала|тендер\\S*|конкурс\\S*|сравнив\\S+|сравним|предложени\\S+|совещани\\S+|планерк\\S+|комисси\\S+|согласов\\S+|утвержд\\S+|утверди\\S+|подпис\\S+|голосован\\S+|
    юрист\\S*|безопасност\\S+|служб\\S+|тест\\S*|пилот\\S*|вместе|лимит\\S*|коллегиально|этап\\S*|недел\\S+`,
);
