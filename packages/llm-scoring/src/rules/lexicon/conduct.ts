import { phrases } from '../stem.ts';

/** A clear request to be left alone for good; "not now" is none. */
export const stopRequest = phrases(
  `(?:do not|dont|never|please stop|stop) (?:call|calling|phone|phoning|ring|ringing|contact|contacting|bother|bothering) (?:me |us |here |this number |this office )?(?:again|any ?more|ever|any longer|please)|
    (?:stop|quit) (?:calling|phoning|ringing|contacting|bothering) (?:me|us)|(?:take|remove|delete) (?:me|us|my number|our number|this number) (?:off|from)|lose (?:my|this|our) number|
    do not call list`,
  `(?:больше )?(?:мне |нам |сюда )?(?:больше )?не (?:звоните|беспокойте|пишите|набирайте) (?:мне |нам |сюда )?(?:больше|никогда)|больше (?:\\S+ ){0,2}не (?:звоните|беспокойте|пишите|набирайте)|
    (?:удалите|уберите|исключите|вычеркните) (?:\\S+ ){0,2}(?:номер\\S*|телефон\\S*|меня|нас) (?:\\S+ )?(?:из|с)|перестаньте (?:\\S+ )?(?:звонить|названивать|беспокоить)|прекратите (?:\\S+ )?(?:звонить|названивать|беспокоить)`,
);

/** Insults that no tone of voice makes kind. */
export const insult = phrases(
  `shut up|(?:you|youre|you are|are you|you must be) (?:\\S+ )?(?:an? )?(?:idiot|idiots|stupid|moron|dumb|fool|retarded|imbecile)|go to hell|screw you|fuck you|fuck off|piss off|you people are`,
  `заткни\\S*|закройте рот|(?:вы|ты) (?:что |просто |совсем |полный |полная |же )?(?:идиот\\S*|дурак\\S*|дура|тупой|тупая|тупые|дебил\\S*|кретин\\S*|хам|хамка)|пош(?:ел|ла|ли) (?:вы |ты )?(?:к черту|нахер|на хер|вон)|
    идите (?:вы )?(?:к черту|нахер|на хер|лесом)`,
);

/** The notice that a call is recorded, or that data will be kept. */
export const legalNotice = phrases(
  `(?:this |the |our )?(?:call|conversation|line) (?:is|is being|will be|may be|gets|might be) recorded|(?:call|calls|conversations?) (?:are|is) recorded|(?:recording|record) this (?:call|conversation)|recorded (?:line|for)`,
  `(?:разговор|звонок|беседа|разговоры|звонки|линия) (?:\\S+ ){0,2}(?:записывается|записываются|может быть записан|будет записан)|(?:ведется|идет|ведем|веду|включена) (?:аудио)?запись|запись (?:разговора|звонка|ведется)|
    записываем (?:разговор|звонок|разговоры|звонки)`,
);
