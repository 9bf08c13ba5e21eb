import { phrases, stems } from '../stem.ts';

/** What people call a difficulty at work, whatever the work. */
export const difficulty = stems(
  `problem problems issue trouble pain painful challenge challenging difficulty difficult bottleneck headache mess messy chaos chaotic nightmare
    complaint complain
  mistake mistaken error delay delayed backlog waste wasted shortage downtime rework turnover churn confusion confused confusing duplicate
    duplicated hassle struggle
  struggling failure fail failing breakdown break breaks broken outage overtime burden obstacle lose losing lost loss miss missed missing crash crashes slip
  slipping forget forgotten forgot suffer suffering stuck lack lacking drown drowning overload overloaded overwhelmed chase chasing retype rekey
    redo redoing stall
  stalled freeze frozen disappear disappears vanish leak leaking drag hurt hurting frustrate frustrated frustrating annoying bother hard harder hardest toughest
    slow slower slowest slows
  slowly late manual manually tedious inconvenient unreliable wrong outdated unclear inaccurate inconsistent complicated cumbersome scattered
    overdue understaffed
  overbooked idle penalty penalties dispute disputed returns defect scrap spoil spoiled damage damaged blind guess guessing guesswork firefighting
  patchwork fragmented disconnected mismatch mismatched discrepancy clunky exhausted exhausting burnout quit quitting worse worst weak trouble unpredictable
  sick tired falling fall fell behind paperwork overpay overpaying leave empty unhappy angry lag lagging scramble hunt unanswered ignored
    choke choking clog clogged jam jams jammed shot cracked snap snapped dry rot rotten stale soggy torn leftover
    forever copying retyping sloppy overrun bleed bleeding collapse bounce`,
  `проблема проблемы проблем проблему проблемой сложность сложности сложно сложнее сложный трудность трудности трудно тяжело боль болит беда
    хаос бардак путаница
  путаемся путают путается ошибка ошибки ошибок ошибаемся ошибаются потеря потери потерь теряем теряют теряется теряются теряю терять потеряли
    потерялась упускаем
  упустили пропускаем пропускают пропадают пропадает забываем забывают забыли задержка задержки задержек задерживаем задерживают задерживается
    опаздываем опаздывают
  опоздания опоздание опозданием просрочка просрочки просрочек просрочили срыв срывы срываем срывается срываются брак жалоба жалобы жалуются
    претензия претензии простой простои
  простаивает простаивают нехватка дефицит отток текучка переделка переделываем переделывать дублируем дублируется дубли задваиваются аврал
    завал рутина рутинный
  тормоз тормозит тормозят сбой сбои поломка поломки ломается ломаются штраф штрафы недопоставка зависает виснет мучаемся мучаются страдаем страдает приходится
  раздражает мешает мешают бесит достало напрягает затягивается затягивают застревает застревают тонем слетает слетают расходится расходятся ругаются устали
  долго дольше медленно неудобно вручную поздно криво непонятно непрозрачно нестабильно устарел устарела разрозненный разрозненно хромает провисает проседает
  буксует страшно неразбериха суматоха горит горим валится рассыпается слабо плохо хуже хватает успеваем успевают успевает убыток убытки переплачиваем
  переплата недостача пересорт пересортица головняк морока лишний впустую руками накладка накладки нестыковки косяки тратим тратят тратится
    уходит падает падают падало висит висят сыпется сыпятся переносим переношу перебиваем вбиваем забиваем копируем дергают отвлекают разрывают
    разнобой неполный пропало пропала пропали мусор сыплется гниет ржавеет рвется рвутся трескается течет протекает мнется мнутся проваливается заедает глохнет
  клинит скандалит скандалят матерятся спину замучились сливают воруют`,
);

/** A question after which the answer is a difficulty, whatever words it is in. */
export const asksForTrouble = phrases(
  `what (?:happens|happened) (?:\\S+ ){0,4}(?:if|when|to)|goes wrong|going wrong|went wrong|(?:would|could) you (?:change|improve|fix|do differently)|you could (?:change|improve|fix)|the most (?:nerves|trouble|effort|time)|
    (?:prevents|stops|keeps|holds|blocks|bothers|worries|annoys) you|made you|makes you|prompted you|drove you|whats behind|what is behind|
    whats the reason|what is the reason|why is that|why does that|why do you think|biggest|most of all|magic wand|(?:let|lets) you down|get in the way|
    gets in the way|hold you back|holds you back|not (?:like|happy|working)|dont (?:like|work)|missing`,
  `(?:происходит|бывает|будет|делаете|случается) (?:если|когда)|не (?:нравится|устраивает|получается|хватает|работает)|
    хотели бы (?:изменить|улучшить|поменять|исправить)|хотелось бы (?:изменить|улучшить|поменять|исправить)|изменили бы|(?:исправить|изменить|поменять|улучшить) (?:что то )?одно|поменяли бы|улучшили бы|
    подтолкнуло|причина|причины|почему так|с чем связано|что мешает|идет не так|пошло не так|слабое место|подводит|подводят|тормозит|страдает|
    на чем теря\\S+|больше всего|узкое место|беспокоит|волнует`,
);

/** Things a team that says it cannot do, or does not have, is in difficulty over. */
export const ability = stems(
  `see know find track keep control measure understand manage handle cope reach predict plan count follow show reconcile match agree sync work
    idea visibility overview control way
  respond answer deliver access trust rely tell connect talk update`,
  `видим вижу видно знаем знает знают понимаем понимает понимания контроля контролируем контролировать отслеживаем отследить успеваем успевают
    хватает работает работают
  сходится сходятся совпадают доходит доходят находим найти считаем посчитать прозрачности картины времени учета порядка справляемся справляются видимости связи
  обновляется перезванивают отвечают помнит помнят стыкуется`,
);

/** Words that hint at one, and count only in an answer to an open question: how often, how long, how little. */
export const hints = phrases(
  `keep|keeps|always|constantly|every time|again|all the time|zero|still|until|instead of|at night|evenings|weekends|supposed to|in theory|depends on|
    by the time|too (?:many|much|few|little|long)`,
  `постоянно|вечно|все время|каждый раз|опять|снова|ноль|до сих пор|пока не|дважды|по (?:два|три|пять|нескольку|полгода|неделе)|вместо|вечерами|ночами|
    по выходным|в теории|по идее|зависит от|нигде|слишком`,
);

/** Who is in difficulty when these cannot. */
export const ownTeam = phrases(
  'we|our|ours|us|i|my|nobody|no one|noone|they|people|everyone|staff|team|managers|reps|drivers|clients|customers',
  'мы|у нас|нас|нам|наш|наша|наше|наши|наших|нашей|никто|я|у меня|мне|они|люди|менеджеры|сотрудники|ребята|клиенты|команда',
);

/** Words that say all is well. */
export const contentment = stems(
  `fine happy satisfied smoothly great perfect good okay comfortable`,
  `устраивает устраивают нормально отлично довольны доволен прекрасно справляемся хорошо гладко замечательно порядке`,
);

/** A yes by halves: it happens. */
export const halfYes = phrases(
  'sometimes|at times|it happens|i (?:suppose|guess)|now and then|happens|occasionally|probably|a bit|to be honest yes',
  'бывает|случается|иногда|есть такое|не без этого|наверное|временами|порой|пожалуй|что есть то есть',
);

/** The rep says what is probably so. */
export const supposesNeed = phrases(
  `(?:id|i would|i) (?:guess|imagine|bet|suppose|assume|think|expect)|(?:you|that|it|they) must|probably|presumably|i (?:hear|know)|am i right|isnt it|dont they|dont you|doesnt it`,
  `наверное|наверняка|скорее всего|видимо|предположу|думаю|полагаю|небось|уверен\\S*|подозреваю`,
);
