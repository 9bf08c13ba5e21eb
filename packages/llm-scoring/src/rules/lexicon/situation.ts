import { phrases } from '../stem.ts';

/** How things are done now: asked with these, even a closed question is about the setup. */
export const setup = phrases(
  `how (?:do|does|is|are) (?:you|your|the|an|it|that|this|they|these|those|things|orders|people)|(?:walk|talk) me through|take me through|tell me (?:a bit |a little |more )?(?:about|how)|current|currently|today|now|at the moment|so far|these days|nowadays|use|uses|using|work with|working with|run|runs|running|handle|handles|
    set up|setup|in place|organised|organized|existing|(?:do|does) (?:you|your \\S+) (?!like|want|need|think|know|have any|mind|see|agree)\\S+|how many (?:people|users|staff|sites|locations|branches|stores|vans|trucks)`,
  `как(?:ой|ая|ие|ое|им|ими|ую) (?:\\S+ )?(?:у вас|вы)|как (?:вы|ваш\\S*|у вас|проходит|происходит|идет|ведется|выглядит)|расскажите (?:\\S+ ){0,3}(?:как|о|об|про)|опишите|сейчас|теперь|сегодня|на данный момент|нынешн\\S+|текущ\\S+|используете|пользуетесь|работаете|ведете|устроен\\S*|организован\\S*|построен\\S*|
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

/** Asks whether what is known is so yet. */
export const stillSo = phrases(
  `still|same|changed|is that (?:right|so|correct|how)|have i got that|right|correct|or have you`,
  `верно|правильно|так ли|так и|по прежнему|до сих пор|все еще|осталось|изменилось|поменялось|или уже|не ошибаюсь|так`,
);
