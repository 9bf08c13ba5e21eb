import { phrases } from '../stem.ts';

/** Asks who decides, or how. */
export const asksForDecision = phrases(
  `who (?:else |all |usually |normally |then )?(?:decides|makes|signs|approves|needs|is involved|would be involved|should be involved|has the|gets|is responsible|is in charge|else)|
    (?:decide|decides|deciding|decision|decisions|sign off|signing off|sign it off|signs|approve|approves|approval|final say|final word|buy in|on board)|
    (?:your call|up to you) alone|(?:just|only) (?:you|yourself) (?:choosing|deciding|on it)`,
  `who(?:ll|s|d|m)? (?:\\S+ ){0,4}(?:convince|consult|involve|have the say|have a say|choose|choosing|pick|picks|sign|signs|run (?:it|this) by|get past)|
    (?:besides|apart from|other than) (?:you|yourself)|anyone else (?:\\S+ )?(?:involved|to convince)|whose (?:\\S+ ){1,5}(?:contract|order|cheque|budget|paperwork|desk|decision)|who (?:picks|chooses|orders|buys)|(?:got|get|come|came) to a yes|how (?:\\S+ ){1,4}paperwork`,
  `how (?:do|does|did|would|will) (?:\\S+ ){0,6}(?:decide|choose|pick|buy|purchase|go through|get (?:signed|approved|bought))|go about (?:picking|choosing|buying|selecting|deciding|purchasing)|
    (?:process|procedure) (?:\\S+ ){0,4}(?:for|of|to) (?:\\S+ )?(?:sign\\S*|buy\\S*|purchas\\S*|choos\\S*|approv\\S*|select\\S*)|if you (?:liked?|wanted|decided) (?:\\S+ ){0,6}(?:what happens|what then|whats next|who|how)`,
  `кто (?:\\S+ ){0,4}(?:принимает|решает|решать|утверждает|согласовывает|согласовывать|подписывает|участвует|отвечает|занимается|выбирает|скажет)|(?:как|кем) (?:\\S+ ){0,4}(?:принимается|решается|решают|решаете|согласовывается|утверждается)|
    (?:принимаете|принимает|принятие|принятии) (?:\\S+ )?решени\\S+|решение (?:\\S+ ){0,2}(?:за вами|принимаете)|вы (?:сами |лично )?решаете|лпр|с кем (?:\\S+ ){0,3}(?:согласовать|согласовываете|советуетесь|обсуждаете)|
    последнее слово|процесс (?:согласования|закупки|выбора)|порядок (?:согласования|закупки|выбора)`,
  `как (?:\\S+ ){0,4}(?:покупается|покупаете|закупаете|закупается|выбираете|проходит (?:\\S+ )?(?:выбор|закупка|закупки|согласование|покупка))|согласовывать (?:\\S+ )?(?:надо|нужно|будете|придется)|(?:надо|нужно) (?:\\S+ )?согласовывать|
    (?:кроме|помимо) вас|если (?:\\S+ ){0,4}(?:понравится|подойдет|устроит) (?:\\S+ )?(?:дальше|что|кто|как)|решать (?:\\S+ )?кто|(?:став\\S+|поставит) точку|чья (?:\\S+ )?подпись|кому (?:\\S+ ){0,3}(?:показать|согласовать|утверждать|нести)`,
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
  `director|directors|ceo|cfo|coo|cto|vp|boss|owner|owners|partner|partners|board|manager|head|chief|president|founder|committee|team|dean|principal|treasurer|
    accountant|chairman|chair|governors|trustees|landlord|head ?office|association|parish|trust|franchise|area manager|regional|in law|residents|headquarters|council|supervisor|wife|husband|brother|sister|father|mother|dad|mum|mom|son|daughter|family|
    finance|procurement|purchasing|management|(?:me|myself|him|her|i) and \\S+|\\S+ and (?:me|i|myself)|the (?:two|three) of us`,
  `директор\\S*|гендир\\S*|генеральн\\S+|учредител\\S+|собственник\\S*|руководител\\S+|начальник\\S*|шеф\\S*|бухгалтер\\S*|финансист\\S*|хозяин|хозяйк\\S+|хозяев\\S*|владел\\S+|председател\\S+|
    зам|заместител\\S+|завлаб\\S*|завхоз\\S*|ректор\\S*|декан\\S*|главврач\\S*|глав(?:ный|ного|ному)|управляющ\\S+|головн\\S+|брат|братом|братья|сестр\\S+|отец|отцом|сын|сыном|мама|папа|семь\\S+|
    партнер\\S*|жена|муж|женой|мужем|совет|комиссия|комиссией|коллег\\S+|снабжени\\S+|закупщик\\S*|закупк\\S+|тендерн\\S+|правлени\\S+|мы с \\S+|вдвоем|втроем`,
);

/** A way of deciding that needs no more words. */
export const howDecided = phrases(
  `tender|compare|compares|quotes|vote|votes|voting|purchase order|budget round|shortlist|scores?|marks? (?:\\S+ ){0,2}out of|tasting|majority|
    unless|(?:over|under|above|below|up to) \\S+ (?:grand|k|hundred|thousand|euros|dollars|pounds)|write it up|(?:a|the) form|capex|(?:request|requisition)|both (?:have|say|agree)|countersign\\S*|stamp|anything (?:over|above)|goes to \\S+ for`,
  `тендер\\S*|конкурс\\S*|сравнив\\S+|сравним|(?:три|два|несколько|пару) (?:\\S+ )?(?:предложени\\S+|коммерческ\\S+)|совещани\\S+|собрани\\S+|планерк\\S+|голосова\\S+|голосу\\S+|большинств\\S+|больше половины|
    лимит\\S*|коллегиально|торг\\S+|вариант\\S+|съезжа\\S+|площадк\\S+|техзадани\\S+|отсеива\\S+|если (?:оба|один|все|больше|дороже|до|сумма)|до \\S+ тысяч`,
);
/** In what order things go. */
export const inOrder = phrases('after|then|once|first|before|next|together|until|till', 'после|потом|затем|сначала|сперва|вместе|вдвоем|дальше|уже|как только');
/** What is done on the way to a decision. */
export const onTheWay = phrases(
  `(?:sign|signs|signed|approve|approves|approved|looks?|looked|checks?|checked|reviews?|reviewed|decides?|discuss|picks?|chooses?|agrees?|trial|test|meet|meeting|passes|goes)(?: at| through| off| to)?`,
  `подпис\\S+|согласов\\S+|согласу\\S+|утвержд\\S+|утверд\\S+|смотр\\S+|посмотр\\S+|проверя\\S+|провер\\S+|обсужда\\S+|обсуд\\S+|реша\\S+|реши\\S+|выбира\\S+|выбер\\S+|собира\\S+|садимся|пробу\\S+|тест\\S*|визир\\S+`,
);

/** Said before the call, or in its beginning. */
export const saidBefore = phrases(
  `last time|when we (?:met|spoke|talked)|you (?:said|told|mentioned|wrote)|as (?:i|we) (?:know|remember|recall)|i remember`,
  `в прошлый раз|(?:вы|ты) (?:\\S+ ){0,3}(?:говорил\\S*|сказали|писали|упоминали|рассказывали)|помню|как я (?:помню|знаю)|насколько (?:я )?(?:знаю|помню)`,
);
/** One person decides, and it is the one on the phone. */
export const byThemselves = phrases(
  `(?:your|you re) own (?:place|business|boss|firm|company|shop|farm)|(?:buy|decide|sign|choose|approve|handle|do) (?:\\S+ ){0,3}yourself|(?:sole|only) (?:owner|director|partner|trader)|no committee|(?:decision|call) is yours|by yourself|one man`,
  `единственн\\S+ (?:учредител\\S+|собственник\\S*|владел\\S+|хозя\\S+|директор\\S*)|(?:сами|лично) (?:\\S+ )?(?:решаете|утверждаете|покупаете|выбираете|подписываете|принимаете)|(?:решаете|утверждаете|покупаете|выбираете|подписываете) (?:\\S+ )?(?:сами|лично|один|одна)|ни с кем не|решение за вами`,
);
/** Of a consumer who buys for themselves. */
export const buysForSelf = phrases(
  `for (?:myself|my own (?:use|house|home|flat|place)|our own (?:house|home|flat|place))|out of my own pocket|my own (?:house|home|flat|garden)|(?:i|im) (?:\\S+ )?paying (?:for it )?(?:myself|for it out)`,
  `для себя|себе домой|для дома|для своего дома|(?:сам|сама) (?:и )?(?:покупаю|плачу)|домой себе|за свои (?:деньги|кровные)`,
);
export const forCompany = phrases(
  'company|firm|office|business|team|staff|works?',
  'фирм\\S+|компани\\S+|офис\\S*|организаци\\S+|предприяти\\S+|сотрудник\\S*|бизнес\\S*',
);
