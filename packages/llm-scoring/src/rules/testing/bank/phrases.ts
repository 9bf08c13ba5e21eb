import type { Phrase } from './phrase.ts';

export const phrases: readonly Phrase[] = [
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'names_self_and_company',
    level: '0',
    dialogue: `Rep: hi there it's Marcus hope I'm not catching you in the middle of something
Customer: who is this
Rep: Marcus we spoke at some point about pallets I just had a quick one for you
Customer: ok go on`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'names_self_and_company',
    level: '0',
    dialogue: `Rep: Good morning, this is Brightwell Dental Supplies calling, we do consumables for clinics in your area.
Customer: Uh-huh, we already have someone.
Rep: Sure, most places do. Can I ask what you're paying for gloves these days?
Customer: I'm on reception, I wouldn't know.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'names_self_and_company',
    level: '0',
    dialogue: `Rep: Алло, добрый день, беспокоит Олег по поводу вашего автопарка
Customer: Какой Олег?
Rep: Ну, Олег, мы шинами занимаемся, грузовыми. Сейчас по зимней резине акция идёт.
Customer: А, понятно, ну рассказывайте`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'names_self_and_company',
    level: '0',
    dialogue: `Rep: Здравствуйте, компания «Сибирский крепёж». Хотим предложить вам сотрудничество по метизам.
Customer: Это вы в столовую попали, какие метизы.
Rep: А у вас разве ремонтов не бывает? Мы и мелким оптом отпускаем.
Customer: Ну бывает, наверное, не знаю.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'names_self_and_company',
    level: '1',
    dialogue: `Rep: Hello, is that Mrs Okafor?
Customer: Speaking.
Rep: Lovely. It's Dan Pruitt here, I'm calling from Harbour Freight Forwarding down in Felixstowe.
Customer: Right, what can I do for you Dan?`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'names_self_and_company',
    level: '1',
    dialogue: `Rep: hey am I through to whoever looks after the ovens and the fryers and all that
Customer: yeah that's me I run the kitchen
Rep: great my name's Priya and I'm with Coldline Catering Equipment we service kit for pubs mainly
Customer: okay`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'names_self_and_company',
    level: '1',
    dialogue: `Rep: Сергей Палыч? Добрый день! Это Настя Лукина, «Агротехсервис», Воронеж.
Customer: Да, слушаю вас.
Rep: Звоню насчёт запчастей на ваши комбайны, уборка-то на носу.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'names_self_and_company',
    level: '1',
    dialogue: `Rep: день добрый подскажите это вы закупками занимаетесь в школе
Customer: ну я да завхоз
Rep: отлично меня Тимур зовут фирма называется Парта плюс мы мебель учебную делаем
Customer: ага и чего`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'reason_and_consent',
    level: '0',
    dialogue: `Rep: Hi, Tom from Kestrel Software. So what we do is cloud payroll, we've been going since 2009, we've got three modules and there's a mobile app —
Customer: Hang on, what's this about?
Rep: It's payroll. So the first module handles timesheets, the second one does the pensions side...
Customer: I'm actually driving.
Rep: No worries, I'll be quick, the third one is the reporting.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'reason_and_consent',
    level: '0',
    dialogue: `Rep: morning Elaine it's Josh at Pinnacle Print how's things
Customer: fine thanks
Rep: brilliant brilliant so how many brochures do you folks get through in a year
Customer: er I couldn't tell you off the top of my head`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'reason_and_consent',
    level: '0',
    dialogue: `Rep: Здравствуйте, Ирина, меня зовут Роман, компания «ТехноСклад». Какие стеллажи у вас сейчас стоят?
Customer: А вам зачем?
Rep: Ну просто интересуемся. Фронтальные или набивные?
Customer: Фронтальные вроде`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'reason_and_consent',
    level: '0',
    dialogue: `Rep: Алло Виктор Андреич, Галина, Банк «Горизонт», хочу рассказать вам про наши новые тарифы
Customer: Я сейчас вообще-то на совещании
Rep: Я быстренько. Значит тариф первый, «Старт», обслуживание ноль рублей, тариф второй, «Развитие»...
Customer: Так, я положу трубку сейчас.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'reason_and_consent',
    level: '1',
    dialogue: `Rep: Hi Nadia, Pete from Lowland Logistics. You've just opened the second depot up in Carlisle and the usual headache with a new site is the empty return legs, that's why I rang you and not somebody else.
Customer: Mm.
Rep: So what sort of loads are going up there?
Customer: Mostly palletised food.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'reason_and_consent',
    level: '1',
    dialogue: `Rep: Hello Mr Brandt, it's Chloe at Meridian. Have you got a couple of minutes for me?
Customer: Go on then, two minutes.
Rep: Thanks. We've got a catalogue of safety footwear, quite a wide one, and I'd like to take you through it.
Customer: Okay.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'reason_and_consent',
    level: '1',
    dialogue: `Rep: Марина, здравствуйте, Алексей, «Чистая вода». Удобно вам сейчас?
Customer: Ну пару минут есть
Rep: Хорошо. Вот, хотел рассказать о нашей компании, мы на рынке двенадцать лет, у нас свой цех розлива.
Customer: Так.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'reason_and_consent',
    level: '1',
    dialogue: `Rep: добрый день Фёдор это Света из Турдокс я увидела что вы с мая группы в Узбекистан ставите а там с июня правила въезда поменяли и у операторов уже людей с рейсов снимали поэтому и набрала
Customer: да слышал что-то
Rep: а документы у вас кто готовит сами или отдаёте`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'reason_and_consent',
    level: '2',
    dialogue: `Rep: Hi Gareth, Lucy from Sentry Alarms. Your insurer changed the rules for yards with plant in them last month and I think you might be caught by it. Is it a bad time or can I explain?
Customer: No no, go ahead, I've got five minutes.
Rep: Right, so the short of it is...`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'reason_and_consent',
    level: '2',
    dialogue: `Rep: morning is that Yvonne it's Ade from Crumb and Co wholesale flour
Customer: yes hello
Rep: I was in your Leith shop on Saturday and you'd run out of rye by eleven there was a queue and I reckon I know how to stop that happening to you okay if I take three minutes
Customer: ha yeah it was a nightmare fire away`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'reason_and_consent',
    level: '2',
    dialogue: `Rep: Павел Игоревич, Денис, «Логист-Сервис». Вижу, вы на тендер по Сахалину вышли, а там паромы стоят по две недели, и штраф за срыв поставки будет на вас. Есть у нас вариант в обход. Минутку уделите?
Customer: Давайте, это интересно, у нас как раз голова болит.
Rep: Смотрите, какая история...`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'reason_and_consent',
    level: '2',
    dialogue: `Rep: Ольга Сергеевна, здравствуйте, Юля из «Дентал-Про». Вы же прошлой осенью второй кабинет открыли, да?
Customer: Открыли, да
Rep: Ну вот у тех, кто на два кабинета вырос, автоклав обычно не тянет, врачи инструмент ждут. Я поэтому и звоню. Найдётся время поговорить, или перенабрать?
Customer: Да нет, говорите, пациент только через полчаса`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'current_setup',
    level: '0',
    dialogue: `Rep: Hi Stuart, Ben from Vantage Telematics. So we do trackers for vans, live map, driver scores, the lot.
Customer: Okay.
Rep: And it's nineteen quid per van, first month free. Shall I send the form over?
Customer: Hmm, I'd need to think.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'current_setup',
    level: '0',
    dialogue: `Rep: hello Mrs Doyle it's Kim with Greenroof Solar we're in your street next week doing installs
Customer: oh right
Rep: so we can fit you a ten panel system with the battery and you'd have it done by Easter when's good for the surveyor
Customer: I don't know love my husband usually deals with that`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'current_setup',
    level: '0',
    dialogue: `Rep: Добрый день, Антон, «Хлебные технологии». У нас новая линейка закваски, сухая, хранится год, закладка два процента.
Customer: Ну мы слышали про такую.
Rep: Отправлю вам образцы, попробуете. Вам на какой адрес?
Customer: Присылайте на производство`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'current_setup',
    level: '0',
    dialogue: `Rep: Людмила Петровна, это Женя из «Курс-Онлайн», мы обучаем сотрудников охране труда, дистанционно, с удостоверениями
Customer: Угу
Rep: Стоимость три тысячи за человека, при группе от десяти скидка. Оформим заявочку?
Customer: Так сразу я не скажу вам`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'current_setup',
    level: '1',
    dialogue: `Rep: So tell me about your operation then, what is it you people actually do?
Customer: We make uPVC windows.
Rep: Right, and have you got vehicles?
Customer: Yes, we've got vehicles.
Rep: And how do you do your deliveries, is it your own drivers or how does it work?
Customer: Own drivers.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'current_setup',
    level: '1',
    dialogue: `Rep: Before I say anything, how many staff have you got and what system are you on and how long have you had it?
Customer: Forty, it's an old Sage, maybe eight years.
Rep: Who supports it, is it on a server, how many users, do you have remote people?
Customer: Er, a guy called Neil, yes on a server, about ten I think, some.
Rep: And backups? And what about email, is that Microsoft? What's your broadband like?
Customer: Look this is turning into a survey.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'current_setup',
    level: '1',
    dialogue: `Rep: расскажите пожалуйста чем вообще ваша компания занимается
Customer: ну мы мясопереработка
Rep: ага а упаковку вы какую используете
Customer: плёнку вакуумную
Rep: и где берёте
Customer: у поставщика в Туле`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'current_setup',
    level: '1',
    dialogue: `Rep: А чистите вы чем?
Customer: Химией обычной.
Rep: А какой марки? А сколько в месяц уходит? А кто закупает? Площадь какая у вас?
Customer: Ну... марку не помню, литров тридцать, закупаю я, тысячи две метров.
Rep: А персонал свой или клининг? А машины поломоечные есть? Сколько смен у вас?
Customer: Свой, есть одна, две смены. Вы меня прям допрашиваете.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'current_setup',
    level: '2',
    dialogue: `Rep: I had a nose at your site, you've got four clinics and it looks like bookings still go through the phone line, is that right or is there something online I missed?
Customer: No, that's right, it's all phone.
Rep: Same front desk for all four, or one each?
Customer: One each.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'current_setup',
    level: '2',
    dialogue: `Rep: so from what Dave told me last spring you were running two Heidelbergs and sending the wide format out has that changed at all
Customer: still two Heidelbergs and yeah wide format goes to a place in Leeds
Rep: ok good that's all I needed on that`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'current_setup',
    level: '2',
    dialogue: `Rep: Насколько помню, в прошлом году вы возили через Новороссийск, контейнеров по пятнадцать в месяц. Сейчас так же осталось?
Customer: Ну примерно, может семнадцать.
Rep: И экспедитор тот же, или сменили?
Customer: Тот же пока.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'current_setup',
    level: '2',
    dialogue: `Rep: я посмотрел ваши вакансии вы кладовщиков ищете со знанием 1С значит учёт у вас в ней и ведётся правильно понял
Customer: да в УТ одиннадцатой
Rep: а терминалы сбора данных к ней подвязаны уже
Customer: нет пока на бумажках бегаем`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'decision_process',
    level: '0',
    dialogue: `Rep: Got it. And on your side, who'd be involved if you went for something like this?
Customer: Oh it's a bit early for that, isn't it.
Rep: Fair enough. Just so I know how things go with you.
Customer: Let's see if it's any use first.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'decision_process',
    level: '0',
    dialogue: `Rep: So we can do the trial for your drivers from Monday, what do you reckon
Customer: yeah sounds alright
Rep: lovely it's five vans to begin with
Customer: five's fine yeah they're all diesels by the way`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'decision_process',
    level: '0',
    dialogue: `Rep: А как у вас такие вещи вообще проходят, покупка оборудования?
Customer: Да по-разному бывает.
Rep: Ну то есть?
Customer: Ну вот как получится. Вы лучше про станок скажите, он на три фазы?`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'decision_process',
    level: '0',
    dialogue: `Rep: Понял вас. Тогда пришлю расчёт по плитке.
Customer: Присылайте, посмотрим что там у вас
Rep: На вашу почту или на общую?
Customer: На общую, инфо собака`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'decision_process',
    level: '1',
    dialogue: `Rep: If you liked it, is it your call?
Customer: Nah, not mine, that'd be Helen, our ops director.
Rep: Okay, good to know.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'decision_process',
    level: '1',
    dialogue: `Rep: How do things like this get bought over there?
Customer: We have to get three quotes, anything over two grand, and then it goes in the quarterly round.
Rep: Right. So three quotes.
Customer: Yeah, that's just the rule.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'decision_process',
    level: '1',
    dialogue: `Rep: а вы сами такое решаете или с кем-то
Customer: да это главный инженер у нас, без него никак
Rep: понятно, а зовут как
Customer: Кривцов Илья Маратович`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'decision_process',
    level: '1',
    dialogue: `Rep: Как у вас обычно закупка проходит?
Customer: Всё через площадку, объявляем запрос котировок, неделю висит, кто дешевле — тот и взял.
Rep: Ясно, значит, котировки.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'decision_process',
    level: '2',
    dialogue: `Rep: And say it does what I'm claiming, what happens then at your end?
Customer: I'd put a one-pager together, it goes to me and Frank the finance guy, we look at it at the Thursday meeting and if we both like it that's that.
Rep: Just the two of you then.
Customer: Just us two.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'decision_process',
    level: '2',
    dialogue: `Rep: who'd need to be on board with this
Customer: well my brother and I own the place fifty fifty
Rep: so how do you two decide on kit normally
Customer: he goes and sees it running somewhere and if he's happy I pay for it simple as`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'decision_process',
    level: '2',
    dialogue: `Rep: Кто у вас по таким вопросам последнее слово говорит?
Customer: Генеральный, Аркадий Львович. Но сначала технолог должен на пробной партии проверить, даст заключение, и вот с ним я иду к генеральному.
Rep: То есть без пробной партии никак.
Customer: Никак.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'decision_process',
    level: '2',
    dialogue: `Rep: ну допустим вам понравилось дальше что
Customer: дальше я бумагу пишу, служебку, её смотрит финдир с безопасником, если до полумиллиона то финдир сама и подписывает
Rep: а если больше
Customer: больше тогда совет директоров раз в месяц`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'decision_process',
    level: 'not_applicable',
    dialogue: `Rep: Hi Mr Whitlock, Sam at Rowan Timber. Your assistant told me you're the owner and you do all the buying yourself, so I thought I'd come straight to you.
Customer: She's right, everything comes through me.
Rep: Then I'll get to it. What are you short of at the moment?
Customer: Treated four by two, always.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'decision_process',
    level: 'not_applicable',
    dialogue: `Rep: Morning Jess, it's Colin again. Last time you said anything under five thousand you just order off your own bat, so I won't ask about that again.
Customer: Ha, good memory.
Rep: What I did want to know is how the nappies are going at the nursery.
Customer: They leak, honestly.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'decision_process',
    level: 'not_applicable',
    dialogue: `Rep: Борис Ефимович, здравствуйте, это Кирилл, «Юг-Агро». Вы как глава хозяйства, я помню, семена сами выбираете и сами платите, так что сразу к делу.
Customer: Давай к делу.
Rep: Как у вас рапс перезимовал?
Customer: Плохо, процентов сорок выпало`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'decision_process',
    level: 'not_applicable',
    dialogue: `Rep: Алёна добрый, Макс из «Принт-дома». Мы в марте с вами обсуждали, вы сказали, по полиграфии решаете одна, директор туда не лезет. Этого касаться не буду, хочу про другое.
Customer: Ага, так и есть.
Rep: Каталог осенний уже верстаете?
Customer: Верстаем, мучаемся`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'open_questions',
    level: '0',
    dialogue: `Rep: Do you have a CRM?
Customer: We do, yeah.
Rep: And are you happy with it?
Customer: It's fine.
Rep: Would you be interested in seeing a different one?
Customer: Not really.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'open_questions',
    level: '0',
    dialogue: `Rep: how are you today
Customer: not bad yourself
Rep: can't complain so what's the best email for you and when are you about next week
Customer: it's sales at and er Tuesday maybe`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'open_questions',
    level: '0',
    dialogue: `Rep: Вы мясо охлаждённое берёте?
Customer: Берём
Rep: А нас попробовать не хотите? Цена ниже будет.
Customer: Ну можно.
Rep: На какой день вам машину поставить?
Customer: В среду давайте`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'open_questions',
    level: '0',
    dialogue: `Rep: как ваше настроение, как дела вообще
Customer: да нормально, работаем
Rep: это хорошо. слушайте, а сигнализация у вас стоит?
Customer: стоит
Rep: и договор есть на обслуживание?
Customer: есть`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'open_questions',
    level: '1',
    dialogue: `Rep: What's the bit of the month end that drives you up the wall?
Customer: Chasing receipts. People just don't hand them in.
Rep: We fix that. There's an app, they take a photo. Would that be handy?
Customer: Could be, yes.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'open_questions',
    level: '1',
    dialogue: `Rep: have you got your own fitters
Customer: six of them
Rep: and where do jobs tend to go wrong
Customer: materials turn up late half the time
Rep: ok do you want me to send you our delivery terms
Customer: go on then`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'open_questions',
    level: '1',
    dialogue: `Rep: Склад у вас свой?
Customer: Арендуем.
Rep: А что при инвентаризации больше всего нервов съедает?
Customer: Пересорт, конечно.
Rep: У нас терминалы есть, могу выслать презентацию. Интересно будет?
Customer: Ну вышлите`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'open_questions',
    level: '1',
    dialogue: `Rep: Кофемашины у вас наши итальянские друзья ставили, верно?
Customer: Верно.
Rep: И с чем чаще всего мастера вызываете?
Customer: Помпа летит, накипь
Rep: Поняла. Договор на сервис у вас до конца года?
Customer: До конца`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'open_questions',
    level: '2',
    dialogue: `Rep: What happens when a driver rings in sick?
Customer: Chaos basically, I end up in the cab myself.
Rep: And how do you work out who covers which run?
Customer: There's a whiteboard. It's a mess.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'open_questions',
    level: '2',
    dialogue: `Rep: walk me through what it's like when term starts and three hundred kids need logins
Customer: oh it's two weeks of hell passwords on paper slips
Rep: mm and what do the teachers complain about most
Customer: that they can't get into anything till October`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'open_questions',
    level: '2',
    dialogue: `Rep: Расскажите, как у вас приёмка молока идёт в сезон, где затыки?
Customer: Лаборатория. Машины стоят, ждут анализа.
Rep: А почему так долго анализ делают, в чём там дело?
Customer: Прибор один, и тот старый`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'open_questions',
    level: '2',
    dialogue: `Rep: чего вам не хватает от нынешнего подрядчика по вывозу
Customer: пунктуальности прежде всего
Rep: так, и в каких случаях он чаще всего подводит
Customer: да в праздники вечно контейнеры до краёв`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'need_stated',
    level: '0',
    dialogue: `Rep: Anything about the current supplier you'd like to be different?
Customer: Not that I can think of. They're good as gold.
Rep: Deliveries on time and all that?
Customer: Always.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'need_stated',
    level: '0',
    dialogue: `Rep: so how are you finding the heating in the hall
Customer: it's a gas boiler we had it put in twenty sixteen
Rep: and is it coping
Customer: yep warm as toast in there`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'need_stated',
    level: '0',
    dialogue: `Rep: Какие сложности с текущим банком?
Customer: Да никаких. Работает и работает.
Rep: Комиссии не высоковаты?
Customer: Нормальные, как у всех`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'need_stated',
    level: '0',
    dialogue: `Rep: а по бухгалтерии вам всё удобно?
Customer: у нас Тамара Васильевна ведёт, тридцать лет стажа, у неё не забалуешь
Rep: и с отчётностью порядок?
Customer: полный`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'need_stated',
    level: '1',
    dialogue: `Rep: I imagine you lose a fair bit of time to paperwork on site, don't you?
Customer: Yeah, I suppose we do.
Rep: And that things get lost between the site and the office?
Customer: Mm, that happens, yeah.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'need_stated',
    level: '1',
    dialogue: `Rep: What could be better with the way you book your tours?
Customer: Oh I don't know, it could all be a bit smoother I guess.
Rep: Smoother in what way?
Customer: Just... generally. It's not ideal.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'need_stated',
    level: '1',
    dialogue: `Rep: Наверное, текучка у вас большая, продавцы не задерживаются?
Customer: Ну да, есть такое
Rep: И обучать каждый раз заново приходится, верно?
Customer: Верно, приходится.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'need_stated',
    level: '1',
    dialogue: `Rep: Что в работе с нынешней типографией не устраивает?
Customer: Да как-то оно всё... не очень, честно говоря
Rep: А что именно?
Customer: Ну в целом хотелось бы получше.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'need_stated',
    level: '2',
    dialogue: `Rep: What's the story with your labels then?
Customer: They peel off in the freezer. We get whole trays coming back from Tesco with no barcode on and they won't take them.
Rep: Ouch.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'need_stated',
    level: '2',
    dialogue: `Rep: how's it going with the temp agency
Customer: well they send lads who've never seen a forklift so my shift leader stops his own work to babysit them every single Monday
Rep: right every Monday`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'need_stated',
    level: '2',
    dialogue: `Rep: Как вам нынешний сервис по лифтам?
Customer: Вызовешь — едут сутки. А у меня на седьмом этаже бабушка на коляске, она заложница, получается.
Rep: Да уж`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'need_stated',
    level: '2',
    dialogue: `Rep: и что с программой-то не так
Customer: да она остатки врёт, понимаешь, в базе сто мешков цемента а на складе шестьдесят, менеджер продал, клиент приехал с газелькой а грузить нечего
Rep: неприятно
Customer: мягко сказано`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'consequences_explored',
    level: '0',
    dialogue: `Rep: Hi is that the Anchor? Jools from Wash-Tech, I left a leaflet in on Monday.
Customer: Oh aye, I saw it on the bar.
Rep: What bugs you most about the current dishwashers?
Customer: They leave a film on the glasses, the bar staff polish everything by hand.
Rep: Gotcha. Ours have a reverse osmosis unit built in. Would you want the hood type or the undercounter?
Customer: Undercounter.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'consequences_explored',
    level: '0',
    dialogue: `Rep: so the tills freeze
Customer: yeah most Fridays round lunchtime
Rep: ok well we do a till that doesn't it's Android based do you want to see a picture
Customer: sure`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'consequences_explored',
    level: '0',
    dialogue: `Rep: Егор Петрович, это снова Степан с карьера, вы просили после обеда набрать.
Customer: А, да, набирайте, то есть говорите.
Rep: Что с поставками не так?
Customer: Вечно путают, привозят не ту фракцию щебня.
Rep: У нас не путают, карьер свой. Сколько вам надо кубов?
Customer: Двести где-то`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'consequences_explored',
    level: '0',
    dialogue: `Rep: и что вы говорите зубные техники
Customer: да коронки по краю не садятся, каждую третью на переделку отправляем
Rep: ясно, а у нас фрезер немецкий, прайс скинуть вам?
Customer: скиньте`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'consequences_explored',
    level: '1',
    dialogue: `Rep: Afternoon Stan, Natalie at Loop Leasing, you alright to talk?
Customer: Yeah, just eating me butty.
Rep: What's up with the vans then?
Customer: Two of the three keep conking out.
Rep: Well that'll be costing you customers, no two ways about it, folk don't wait in for a plumber twice. So what we'd do is a lease with breakdown cover.
Customer: How much is the lease?`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'consequences_explored',
    level: '1',
    dialogue: `Rep: You said the forms come back half empty.
Customer: They do, parents just skip pages.
Rep: And what does that mean for you come inspection time?
Customer: Sorry, one second, there's someone at the door. Right. What was your price again?
Rep: It's by pupil numbers, I'll explain.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'consequences_explored',
    level: '1',
    dialogue: `Rep: Значит, накладные у вас теряются.
Customer: Теряются, да, водители их в бардачке возят.
Rep: Ну это же налоговая потом придёт, вычеты снимет, штрафы, сами понимаете. А в электронном виде ничего не пропадёт.
Customer: А подпись всем нужна будет?
Rep: Нет, подпись только у двоих, у вас и у кладовщика.
Customer: А, ну это терпимо.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'consequences_explored',
    level: '1',
    dialogue: `Rep: вы сказали что администратор до вечера не перезванивает
Customer: ну да, она одна
Rep: и чем это оборачивается для вас, сколько людей уходит?
Customer: ой, давайте не будем. Вы что конкретно предлагаете-то
Rep: предлагаем бота, он сам запишет`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'consequences_explored',
    level: '2',
    dialogue: `Rep: It's Anil again from Frostguard about the walk-in.
Customer: Hello Anil. It's tripped twice this week.
Rep: When the freezer trips overnight, what happens next morning?
Customer: I bin it all, ring round for stock, and we open with half a menu. Got a one star over it once.
Rep: Ouch. From one night.
Customer: One night.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'consequences_explored',
    level: '2',
    dialogue: `Rep: ok so the survey reports take three weeks and then what who feels that
Customer: the buyers do they get cold feet we had two sales fall through since January cause the mortgage offer ran out
Rep: blimey`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'consequences_explored',
    level: '2',
    dialogue: `Rep: Слышно меня? Это Кристина, бетонный завод.
Customer: Слышно, только шумно тут, стройка.
Rep: А если бетон на два часа опоздал, бригада что делает?
Customer: Сидит, курит. Я им за день плачу всё равно, и шов холодный получается, потом технадзор мозг выносит.
Rep: То есть и деньги, и переделка.
Customer: И нервы.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'consequences_explored',
    level: '2',
    dialogue: `Rep: и вот когда новичок неделю без доступов сидит к чему это приводит
Customer: ну к чему, двое так и ушли, посидели, посмотрели на наш бардак и ушли к конкурентам
Rep: прям до конца испытательного не дотянули?
Customer: куда там`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'impact_quantified',
    level: '0',
    dialogue: `Rep: So it's mainly the wine glasses.
Customer: Wine glasses, and the flutes when there's a wedding on, three hundred people.
Rep: How much do you lose on breakages, roughly?
Customer: Couldn't say. A lot. Enough that my boss moans about it.
Rep: More than you'd like.
Customer: Oh, way more.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'impact_quantified',
    level: '0',
    dialogue: `Rep: so when the line stops what's that worth
Customer: depends on the day really we've got two lines and eleven people on shift it's never the same
Rep: hard to put a figure on
Customer: yeah impossible
Rep: ok leave it there then
Customer: yeah sorry can't help you more than that`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'impact_quantified',
    level: '0',
    dialogue: `Rep: Во сколько вам эти простои встают?
Customer: Да кто ж их считал. Дорого.
Rep: Ну хотя бы порядок?
Customer: Не знаю, честно. Я на заводе с девяносто восьмого, никто не считал.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'impact_quantified',
    level: '0',
    dialogue: `Rep: много времени на эти отчёты уходит?
Customer: ой, уйма, все вечера на них кладу
Rep: понимаю вас
Customer: муж уже ругается`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'impact_quantified',
    level: '1',
    dialogue: `Rep: You said folk just don't turn up.
Customer: Don't turn up, don't ring, nothing.
Rep: What's a no-show cost you, ballpark?
Customer: Well an hour of chair time's about one eighty, and we get maybe four a week.
Rep: That's a fair bit.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'impact_quantified',
    level: '1',
    dialogue: `Rep: so by my maths if every driver waits forty minutes at the gate that's getting on for a grand a month just in wages
Customer: yeah that'd be about right sadly
Rep: ok`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'impact_quantified',
    level: '1',
    dialogue: `Rep: Давайте вернусь к фасадам. Скалываются кромки, вы сказали.
Customer: Скалываются, при перевозке в основном.
Rep: А на переделки сколько уходит?
Customer: Да тысяч семьдесят в месяц как с куста, это только материал.
Rep: Без работы?
Customer: Без работы.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'impact_quantified',
    level: '1',
    dialogue: `Rep: сколько ж вы так времени теряете на сверке
Customer: считай два человека по полдня каждую пятницу
Rep: прилично
Customer: ну а куда деваться`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'payoff_stated',
    level: '0',
    dialogue: `Rep: If the bookings went in by themselves, what would that do for you?
Customer: Hmm. I'd have to see it first. Does it work on an iPad?
Rep: It does, yes.
Customer: Okay, that's one thing.
Rep: And on Android as well if anybody's got that.
Customer: No, we're all iPads here.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'payoff_stated',
    level: '0',
    dialogue: `Rep: so that's how the conveyor deals with the jams you were on about
Customer: right and what's the belt made of
Rep: it's a modular plastic one
Customer: and lead time`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'payoff_stated',
    level: '0',
    dialogue: `Rep: И представьте, что рекламации прекратились. Что это вам даст?
Customer: Не люблю я представлять. Давайте цифры, цена какая?
Rep: Сейчас скажу.
Customer: Вот скажите.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'payoff_stated',
    level: '0',
    dialogue: `Rep: если мы котёл поменяем вам же спокойнее будет
Customer: а гарантия сколько
Rep: пять лет на теплообменник
Customer: а монтаж кто делает ваши или подрядчики`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'payoff_stated',
    level: '1',
    dialogue: `Rep: So with that sorted you'd save time and have happier staff, wouldn't you?
Customer: I guess so, yeah, save time, happier staff.
Rep: Good stuff.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'payoff_stated',
    level: '1',
    dialogue: `Rep: what would it change if the stock figures were right
Customer: well it'd be better obviously things would be easier
Rep: easier how
Customer: just all round really`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'payoff_stated',
    level: '1',
    dialogue: `Rep: Получается, при автоматической заявке вы бы и на фонде оплаты сэкономили, и ошибок стало бы меньше, так?
Customer: Ну наверное, так, да.
Rep: Вот и я о том.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'payoff_stated',
    level: '1',
    dialogue: `Rep: и если бы рейсы не срывались, что бы поменялось
Customer: ну хорошо бы было. полегче
Rep: а в чём полегче?
Customer: да во всём, жить полегче`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'payoff_stated',
    level: '2',
    dialogue: `Rep: So six days for a micro result.
Customer: Six, and that's if the courier doesn't lose it.
Rep: Suppose the samples turned round in a day, not six. What then?
Customer: Then I could release on the Wednesday and not have forty pallets sat in quarantine over the weekend.
Rep: That's cash freed up.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'payoff_stated',
    level: '2',
    dialogue: `Rep: if you didn't have to do the rota by hand what would you do with that time
Customer: I'd be out on the floor selling kitchens that's what I'm actually good at I'd shift two more a month easy
Rep: two more a month ok`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'payoff_stated',
    level: '2',
    dialogue: `Rep: Вы говорили, раскрой вас держит.
Customer: Держит, один станок, и на нём Петрович.
Rep: А если бы заготовки приходили уже в размер?
Customer: Я бы второго раскройщика на сборку перевёл, а там у меня очередь на три недели. Глядишь, и разгребли бы.
Rep: То есть людей нанимать бы не пришлось.
Customer: Не пришлось бы.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'payoff_stated',
    level: '2',
    dialogue: `Rep: ну вот допустим гости сами заселяются по коду, и что это вам
Customer: да я бы ночного администратора убрал, это раз, а два, люди с ночного рейса не стояли бы под дверью и отзывы бы такие не писали
Rep: разумно`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'needs_recap_confirmed',
    level: '0',
    dialogue: `Rep: Anything besides the late drivers?
Customer: Paperwork goes walkabout, and weekends are bad too.
Rep: Okay, so let me tell you about our service. We've got sixty lorries, all Euro six.
Customer: Right.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'needs_recap_confirmed',
    level: '0',
    dialogue: `Rep: if I've got this straight you need smaller drops more often and one invoice at the end
Customer: no no the invoices are fine, it's the pallets, they're the wrong size
Rep: ah okay. anyway let me send you our brochure
Customer: if you like`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'needs_recap_confirmed',
    level: '0',
    dialogue: `Rep: Что ещё беспокоит?
Customer: Ну шум. И пыль от него, соседи жалуются.
Rep: Понятно. Мы поставляем шкафы шумоизолированные, цена от двухсот тысяч. Выставлять счёт?
Customer: Погодите вы со счётом.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'needs_recap_confirmed',
    level: '0',
    dialogue: `Rep: то есть вам надо чтобы и дешевле и в тот же день, я правильно записал?
Customer: слушайте у меня вторая линия, давайте потом
Rep: хорошо, тогда в другой раз
Customer: ага`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'needs_recap_confirmed',
    level: '1',
    dialogue: `Rep: Anything else about the house before I go on?
Customer: Only that my wife would kill me if you touch the roses.
Rep: Let me play that back. Two rooms that never get above seventeen degrees, a bill that's doubled, and you don't want any digging in the garden. Anything I've missed?
Customer: No, you've got it.
Rep: Good.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'needs_recap_confirmed',
    level: '1',
    dialogue: `Rep: right so what I'm hearing is one the mixers break down in peak season two nobody comes out on a Sunday and three you're sick of paying call out fees
Customer: in a nutshell
Rep: cool so how about this`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'needs_recap_confirmed',
    level: '1',
    dialogue: `Rep: Давайте сверимся. Первое — задержки на таможне, из-за них магазин пустой. Второе — менеджер пропадает, дозвониться нельзя. И третье, хочется фиксированную ставку. Так?
Customer: Всё так, ничего не упустили.
Rep: Тогда смотрите.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'needs_recap_confirmed',
    level: '1',
    dialogue: `Rep: ещё что-нибудь по школе добавите
Customer: да вроде всё сказала, наболело
Rep: ну смотрите что у нас выходит, учителя не успевают проверять тетради, родители дёргают завуча и единого журнала у вас как такового нет
Customer: именно. прямо в точку
Rep: ага`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'features_tied_to_need',
    level: '0',
    dialogue: `Rep: Anything giving you grief at the moment?
Customer: Just getting hold of anybody after five, your lot all go home.
Rep: Ok. So our software's got dark mode, it exports to Excel, and there's a new dashboard with pie charts.
Customer: Uh-huh.
Rep: And it's available in nine languages.
Customer: Nine. Okay.
Rep: Welsh as well.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'features_tied_to_need',
    level: '0',
    dialogue: `Rep: what's the worst thing about the milk you're getting
Customer: it's turning two days before date
Rep: sure so we've got a loyalty scheme, branded fridges, and the delivery lads have a smart uniform
Customer: right
Rep: and there's oat milk as well`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'features_tied_to_need',
    level: '0',
    dialogue: `Rep: Что у вас со складом болит?
Customer: Крыша течёт, товар мокнет.
Rep: Понял. У нас погрузчики китайские, грузоподъёмность две с половиной тонны, кабина с обогревом, гарантия два года.
Customer: А при чём тут погрузчики?
Rep: Ну вдруг надо.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'features_tied_to_need',
    level: '0',
    dialogue: `Rep: чем недовольны в текущем страховщике
Customer: выплаты ждём по три месяца
Rep: а у нас приложение красивое, личный кабинет, кэшбэк баллами, и ещё гороскоп для водителей, смешная штука
Customer: мм`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'features_tied_to_need',
    level: '1',
    dialogue: `Rep: What's hard about running the courses?
Customer: Keeping track of who's paid. We find out in week six that someone never did.
Rep: Okay, so our platform shows payments in red and green per student, so that one's gone. It also does quizzes, certificates, a chat room, video hosting, and it's got badges.
Customer: Badges?
Rep: Yeah like gold stars. And a podcast feature.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'features_tied_to_need',
    level: '1',
    dialogue: `Rep: where does it pinch
Customer: the night shift, the floor's slippery when it's wet, we had a lad go over
Rep: our mats are good on most floors, wet ones too I should think, and you can get them in six colours, with your logo, and they roll up small
Customer: okay`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'features_tied_to_need',
    level: '1',
    dialogue: `Rep: Что сейчас мешает?
Customer: Сметы долго делаем, по четыре дня на одну. Клиент остывает.
Rep: Наша программа смету соберёт за час, как раз чтоб не остывал. Плюс там есть зарплатный модуль, календарь отпусков и чат, ну и мобильная версия под часы.
Customer: Отпуска-то мне зачем`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'features_tied_to_need',
    level: '1',
    dialogue: `Rep: какая трудность с мукой
Customer: клейковина гуляет, от партии к партии, батон то поднимется то нет
Rep: а у нас комбинат старейший в области, качество в целом хорошее, люди довольны, ну и клейковина в целом должна быть поровнее наверное. мешки кстати новые, прошитые, и склад круглосуточный
Customer: ну не знаю`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'features_tied_to_need',
    level: '2',
    dialogue: `Rep: Mr Sethi, it's Wendy from Parkside Collections, the managing agent gave me your name.
Customer: Did they. Well, it's a shambles, our bins.
Rep: What goes wrong with the bins?
Customer: They skip us when there's a car parked across the gate, then it overflows and the residents ring me.
Rep: Okay. So we send a small truck that fits through the gap you've got, and if there's still a car, the driver phones you before he leaves. So no skipped week, no residents ringing.
Customer: That'd be a first.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'features_tied_to_need',
    level: '2',
    dialogue: `Rep: go on what's the gripe
Customer: it takes the girls twenty minutes to find a patient's x ray
Rep: right well with ours you type three letters of the surname and the film's up on the screen, so that twenty minutes goes, that's the one thing I'd show you
Customer: ok`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'features_tied_to_need',
    level: '2',
    dialogue: `Rep: Валентина, добрый вечер, Марат, «Тёплый дом». Не поздно?
Customer: Да нет, сижу телевизор смотрю.
Rep: Расскажите, что не так с окнами.
Customer: Дует из-под подоконника, и стёкла текут, плесень в детской.
Rep: Раз дует снизу — мы подставочный профиль ставим, там щели не будет. А чтобы не текло, стеклопакет с тёплой рамкой, конденсат уйдёт и плесени взяться неоткуда будет. Больше ничего лишнего не предлагаю.
Customer: Логично`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'features_tied_to_need',
    level: '2',
    dialogue: `Rep: что с перевозками-то достало
Customer: что я не знаю где машина, водитель трубку не берёт а мне клиент звонит каждые полчаса
Rep: я вас услышал. у нас на каждую фуру ссылка, вы её клиенту кидаете и он сам видит где груз, вам названивать перестанет
Customer: о, вот это дело`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'features_tied_to_need',
    level: 'not_applicable',
    dialogue: `Rep: Hi, Mel from Oakfield Waste. I know you're renewing in June, so I wanted to catch you before. Got a minute?
Customer: No, sorry, we're in the middle of a stocktake. Try me another day.
Rep: Will do. Bye now.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'features_tied_to_need',
    level: 'not_applicable',
    dialogue: `Rep: hello is Roger there it's Tariq from Bluepeak
Customer: Roger's left love, he's gone to Canada
Rep: oh right. who's taken over from him
Customer: nobody yet, we're winding the office down. bye
Rep: okay thanks bye`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'features_tied_to_need',
    level: 'not_applicable',
    dialogue: `Rep: Добрый день, Инна Марковна? Рустам, «Офис-Снаб».
Customer: Да, но я на больничном, меня до двадцатого не будет.
Rep: Ой, извините, выздоравливайте. Наберу после двадцатого.
Customer: Спасибо, до свидания.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'features_tied_to_need',
    level: 'not_applicable',
    dialogue: `Rep: здравствуйте это Лера из языковой школы Бридж, вы у нас пробный урок смотрели
Customer: девушка я за рулём вообще, в туннель въезжаю, всё, пропадаю
Rep: алло?
Customer: ...не слышу, всё`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'proof_given',
    level: '0',
    dialogue: `Rep: You were saying it's freezing in that workshop.
Customer: Perishing. Four degrees this morning.
Rep: So the glue we'd put you on dries in the cold, which is what you were after.
Customer: And does it actually hold?
Rep: Oh it's brilliant, honestly, best on the market, you'll love it.
Customer: Well you would say that.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'proof_given',
    level: '0',
    dialogue: `Rep: we'd take the whole payroll off you so Karen gets her Fridays back like you wanted
Customer: and do you do pubs
Rep: yeah yeah all sorts of businesses use us, big and small, trust me you're in safe hands
Customer: mm`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'proof_given',
    level: '0',
    dialogue: `Rep: Вам же надо, чтоб фасад не желтел? Вот наша краска не желтеет.
Customer: Все так говорят.
Rep: Ну мы-то говорим правду! Качество отменное, не пожалеете.
Customer: Хм.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'proof_given',
    level: '0',
    dialogue: `Rep: отправляем в день заказа, чтобы у вас полки пустые не стояли
Customer: а опыт у вас есть с аптеками
Rep: конечно, опыт большой, специалисты высокого уровня, индивидуальный подход
Customer: ясно`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'proof_given',
    level: '1',
    dialogue: `Rep: You wanted fewer callbacks on the boilers, this valve is how.
Customer: Does it last though?
Rep: There's a housing association in Hull, they put four hundred in back in 2021 and they've had six fail. I can give you the maintenance manager's name.
Customer: Six out of four hundred. Okay.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'proof_given',
    level: '1',
    dialogue: `Rep: so that's the bit that would stop the double bookings are you at a computer
Customer: yep
Rep: click the link I just sent, see the red square, now try and book the same room twice
Customer: oh it won't let me
Rep: there you go`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'proof_given',
    level: '1',
    dialogue: `Rep: Главное, как я понял, чтобы без внезапных остановок.
Customer: Ну да, чтоб ночью меня не будили.
Rep: Чтобы у вас линия не вставала, мы датчик вибрации вешаем, он за неделю предупреждает.
Customer: Работает хоть?
Rep: На хлебозаводе в Рязани за год аварийных остановок было девять, стало две. Механик их вам подтвердит, если надо.
Customer: Ну это уже разговор.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'proof_given',
    level: '1',
    dialogue: `Rep: ну вот под вашу задачу, чтобы дети не сбегали с курса, у нас куратор на каждую группу
Customer: и чего, помогает?
Rep: у нас до конца доходят восемьдесят четыре процента, до кураторов было чуть больше половины
Customer: ого`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'proof_given',
    level: 'not_applicable',
    dialogue: `Rep: Good afternoon, Fiona at Clearline, we clean solar panels. Is that Mr Abbot?
Customer: It is but I'm about to board a flight.
Rep: Then I won't hold you up. Safe travels.
Customer: Cheers.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'proof_given',
    level: 'not_applicable',
    dialogue: `Rep: hi Beth it's Lewis from Stanmore Leasing, is this about the right time
Customer: it's really not, we've got auditors in
Rep: say no more, I'll try you in a fortnight
Customer: thanks`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'proof_given',
    level: 'not_applicable',
    dialogue: `Rep: Анатолий Семёнович? Вика, «Промхолод».
Customer: Не туда попали, его номер теперь другой.
Rep: А не подскажете новый?
Customer: Не знаю, девушка. До свидания.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'proof_given',
    level: 'not_applicable',
    dialogue: `Rep: здравствуйте Жанна, Игорь из типографии Формат, по вашему буклету звоню
Customer: Игорь у меня ребёнок плачет, не могу вообще
Rep: понял понял, не отвлекаю, до связи
Customer: угу`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'false_promise',
    level: '0',
    dialogue: `Rep: Is it definitely going to pass the inspection?
Customer: That's what I'm asking you, love.
Rep: Hundred percent, I guarantee it, no inspector in this country has ever failed one of ours. I'm not meant to say that but I'll give you my word.
Customer: Okay...`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'false_promise',
    level: '0',
    dialogue: `Rep: Если депозит откроете сегодня, двадцать процентов точно будет, я вам обещаю.
Customer: А на сайте у вас четырнадцать.
Rep: Ну это на сайте. Меня не уполномочили, но вы не переживайте, я вам лично сделаю двадцать, никто не узнает.
Customer: Странно как-то`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'false_promise',
    level: '1',
    dialogue: `Rep: Our average is three days for delivery to the islands.
Customer: Can you swear to three?
Rep: I can't, no. In January when the ferries are off it's been six, I'd be lying if I said otherwise.
Customer: Fair play.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'objection_clarified',
    level: '0',
    dialogue: `Rep: So that's the gist of the telematics.
Customer: Honestly it's too dear.
Rep: No but look at it this way, it's less than a cup of coffee a day per van, and you get the maps and everything.
Customer: Still.
Rep: Well, that's the cheapest anybody does it for.
Customer: I'm sure.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'objection_clarified',
    level: '0',
    dialogue: `Rep: what do you reckon to a taster session for the staff
Customer: nah we tried one of those, wasn't for us
Rep: ah okay no problem, sorry to have bothered you, have a good one
Customer: you too`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'objection_clarified',
    level: '0',
    dialogue: `Rep: Дарья Олеговна, как вам наши крышки, посмотрели?
Customer: Посмотрела, крышки как крышки.
Rep: Предлагаю начать с пробной партии.
Customer: Да у нас уже есть поставщик, десять лет с ним.
Rep: Ну так второй поставщик никогда не помешает! И цены у нас ниже, и отсрочка тридцать дней.
Customer: Ну не знаю, не знаю`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'objection_clarified',
    level: '0',
    dialogue: `Rep: вот такое вот предложение по кассам
Customer: мне надо подумать
Rep: хорошо, думайте, конечно, до свидания
Customer: до свидания`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'objection_clarified',
    level: '1',
    dialogue: `Rep: So two visits a year, spring and autumn.
Customer: Uh-huh.
Rep: That's the maintenance plan.
Customer: I'm not keen, to be honest.
Rep: What is it you're not keen on?
Customer: I'm just not keen.
Rep: Okay, well, it does cover parts and labour.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'objection_clarified',
    level: '1',
    dialogue: `Rep: and that'd be the monthly package
Customer: it's pricey
Rep: pricey compared to what
Customer: just pricey, in general
Rep: right, so it does come with the toner included`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'objection_clarified',
    level: '1',
    dialogue: `Rep: Вот так мы и работаем с отелями.
Customer: Сомневаюсь я что-то.
Rep: А что вас смущает?
Customer: Да так... не знаю. Просто сомневаюсь.
Rep: Ну смотрите, договор можно расторгнуть в любой день.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'objection_clarified',
    level: '1',
    dialogue: `Rep: значит поставка через неделю
Customer: нет, нам это сейчас неактуально
Rep: а почему, если не секрет
Customer: ну неактуально и всё
Rep: жаль, а то цена в апреле поднимется`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'objection_clarified',
    level: '2',
    dialogue: `Rep: You could take the crisps and the drinks together.
Customer: We could, yeah.
Rep: So would the mixed pallet work?
Customer: Don't think we'd go for it.
Rep: Is it the pallet itself or something else that puts you off?
Customer: It's the payment terms. Our last wholesaler wanted cash up front and went bust with two grand of ours.
Rep: Okay, so it's paying ahead that's the problem. With us you pay thirty days after.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'objection_clarified',
    level: '2',
    dialogue: `Rep: how's that sound for the loft
Customer: bit steep
Rep: steep against another quote or against what you'd put aside
Customer: well a bloke from Barnsley quoted me eighteen hundred but he weren't doing the hatch
Rep: ah so his is without the hatch, ours has got it`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'objection_clarified',
    level: '2',
    dialogue: `Rep: Что скажете по эквайрингу?
Customer: Менять банк не хочу.
Rep: А что в смене банка самое неприятное?
Customer: Да терминалы перенастраивать, у меня пять точек, в прошлый раз два дня без карт торговали.
Rep: А, то есть страшно без оплаты остаться. Мы свои ставим рядом со старыми, потом те снимаете.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'objection_clarified',
    level: '2',
    dialogue: `Rep: ну как вам предложение по обучению
Customer: не время сейчас
Rep: а что сейчас такое происходит, сезон или с деньгами туго?
Customer: да у нас программу учёта меняют, до сентября всем не до учёбы
Rep: понял, значит дело в переезде на новую программу. тогда осенью, а списки групп можно заранее собрать`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'objection_clarified',
    level: 'not_applicable',
    dialogue: `Rep: Hi Lorna, Mick from Trueplank, you said ring after the bank holiday.
Customer: I did, hiya Mick.
Rep: I could bring the sample boards round for the showroom.
Customer: Oh lovely, yes do.
Rep: The oak and the ash?
Customer: Both. And the walnut if you've got it.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'objection_clarified',
    level: 'not_applicable',
    dialogue: `Rep: so we'd swap the printer out and you'd just pay per page
Customer: sounds grand to me
Rep: and the old one we'd take away
Customer: perfect, it's in the way as it is`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'objection_clarified',
    level: 'not_applicable',
    dialogue: `Rep: Можем привезти дегустационный набор для шефа.
Customer: О, давайте, он любит такое.
Rep: Там шесть сыров, два козьих.
Customer: Отлично, козьи вообще в меню искали.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'objection_clarified',
    level: 'not_applicable',
    dialogue: `Rep: ну и обслуживать будем раз в квартал
Customer: меня всё устраивает
Rep: фильтры мы с собой привозим
Customer: супер, хоть не бегать`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'objection_settled',
    level: '0',
    dialogue: `Rep: So that's the full cabling, all three floors.
Customer: Okay. It's a Georgian house, you know that?
Rep: And then it's three ninety a month.
Customer: I'm worried your lads don't know listed buildings, you can't just drill into them.
Rep: We've got very competitive finance though, you can spread it over sixty months.
Customer: That's not really what I'm asking.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'objection_settled',
    level: '0',
    dialogue: `Rep: so shall we put you in for the pilot
Customer: we're tied into a contract till next year with the other crowd
Rep: ok. ok well. have a think about it anyway
Customer: we're tied in though
Rep: yeah`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'objection_settled',
    level: '0',
    dialogue: `Rep: Могу забронировать вам цену.
Customer: Я боюсь, пломбы эти на холоде лопаются, был уже случай.
Rep: А у нас зато логотип бесплатно наносим, любой цвет!
Customer: Мне ваш логотип на морозе не поможет.
Rep: Ну как хотите.
Customer: Мда.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'objection_settled',
    level: '0',
    dialogue: `Rep: вот такая комплектация
Customer: а если сломается, кто к нам в Магадан поедет чинить? никто ж не поедет
Rep: слушайте, ну это вопрос не ко мне
Customer: а к кому
Rep: не знаю, давайте дальше про комплектацию`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'objection_settled',
    level: '1',
    dialogue: `Rep: What do you think?
Customer: My worry is downtime, we can't shut for two days.
Rep: We fit it at night, one oven at a time, so you'd never be closed. Now, the other thing I wanted to say is about the warranty, it's three years on the elements.
Customer: Parts only, or labour as well?`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'objection_settled',
    level: '1',
    dialogue: `Rep: so that's collection by four and delivery next morning
Customer: by four yeah
Rep: thoughts
Customer: last time we switched hauliers half the pallets came in broken
Rep: yeah we strap and shrinkwrap at our end and anything that's smashed we credit the same week. so the rates, do you want the zone list by email
Customer: by email's fine`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'objection_settled',
    level: '1',
    dialogue: `Rep: Что-то смущает?
Customer: Да минималка у вас большая, куда мне сто штук.
Rep: Минималка — это если под заказ, а со склада хоть десять штук берите, по той же цене. И ещё хотел про сроки сказать: под заказ у нас неделя.
Customer: А доставка чья?`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'objection_settled',
    level: '1',
    dialogue: `Rep: ну что решаем
Customer: данные у нас закрытые, в облако нельзя
Rep: а мы на ваш сервер ставим, внутрь, наружу ничего не уходит. так, и по лицензиям, там два варианта
Customer: какие варианты`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'objection_settled',
    level: '2',
    dialogue: `Rep: So the photos get done in the hall, and the proofs go home in the book bags.
Customer: I've got one problem with it.
Rep: Go on, what is it?
Customer: I don't want sales reps bothering my parents at the school.
Rep: They'd never hear from us. The letters go out under your name, we haven't got their numbers and can't get them. Does that put your mind at rest?
Customer: Yes, okay, if that's how it is I've no issue.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'objection_settled',
    level: '2',
    dialogue: `Rep: what's holding you back
Customer: it's the weight, our floor won't take half a ton
Rep: this one's a hundred and ninety kilos with the stand, about like a fridge freezer and a couple of people
Customer: oh is that all. oh well that's fine then`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'objection_settled',
    level: '2',
    dialogue: `Rep: Вот такие у нас профнастил и доборы.
Customer: Интересно, но есть одно но.
Rep: Что останавливает?
Customer: Без НДС мне неинтересно, я на общей системе.
Rep: Мы с НДС работаем, счёт-фактуру даём день в день. Так подойдёт?
Customer: Ну, тогда вопрос снимается.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'objection_settled',
    level: '2',
    dialogue: `Rep: чего сомневаетесь-то
Customer: а как я детей повезу, если автобус старый дадите
Rep: у нас все не старше пяти лет, в договоре пишем госномер, приедет другой — вы просто не платите
Customer: а, ну если в договоре, то другое дело, тогда ладно`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'objection_settled',
    level: 'not_applicable',
    dialogue: `Rep: We can do the induction for the new starters online.
Customer: That'd suit us down to the ground.
Rep: They get the certificate the same day.
Customer: Great.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'objection_settled',
    level: 'not_applicable',
    dialogue: `Rep: I'd throw in the filters for the first year too
Customer: well I'm not going to say no to that
Rep: ha, didn't think so
Customer: what do you need from me`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'objection_settled',
    level: 'not_applicable',
    dialogue: `Rep: Подберём вам краску под корпоративный цвет.
Customer: Замечательно, а то надоело это болото.
Rep: Синий, как на вывеске?
Customer: Да, вот точно такой.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'objection_settled',
    level: 'not_applicable',
    dialogue: `Rep: можем стенд собрать прямо на выставке
Customer: ой как хорошо, у нас рук нет совсем
Rep: и разберём потом сами
Customer: вообще прекрасно`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'next_step_proposed',
    level: '0',
    dialogue: `Rep: And we cover all of Devon and most of Somerset.
Customer: Good to know.
Rep: So that's what we do. I'll leave it with you then.
Customer: Alright.
Rep: You've got my number if anything crops up.
Customer: Cheers.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'next_step_proposed',
    level: '0',
    dialogue: `Rep: well it's been good talking, we should catch up again some time
Customer: yeah sure
Rep: I'll be in touch at some point and we'll take it from there
Customer: ok bye`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'next_step_proposed',
    level: '0',
    dialogue: `Rep: Ну в общем, буду рад сотрудничеству, если что — обращайтесь.
Customer: Хорошо, будем иметь в виду.
Rep: Всего доброго вам.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'next_step_proposed',
    level: '0',
    dialogue: `Rep: давайте тогда как-нибудь созвонимся ещё, обсудим подробнее
Customer: ну давайте
Rep: на связи будем
Customer: ага, счастливо`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'next_step_proposed',
    level: '1',
    dialogue: `Rep: You'd need to see the fabric really.
Customer: I would, you can't tell off a screen.
Rep: How about I pop in Thursday around ten with the two samples and you stick them under the machine?
Customer: Thursday's a bit tight.
Rep: It'd take a quarter of an hour.
Customer: Let me look.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'next_step_proposed',
    level: '1',
    dialogue: `Rep: what I'd suggest is a half hour video call you me and your chemist, and our lab guy joins, so he can ask him straight
Customer: he's a tough one our chemist
Rep: all the better`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'next_step_proposed',
    level: '1',
    dialogue: `Rep: На словах это всё долго объяснять.
Customer: Это точно, я уже запуталась.
Rep: Предлагаю так: в среду в одиннадцать подключимся на двадцать минут, покажу на ваших же накладных, как оно работает.
Customer: Не знаю, получится ли в среду.
Rep: Ну или четверг, тоже утро.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'next_step_proposed',
    level: '1',
    dialogue: `Rep: слушайте а давайте мы к вам инженера пришлём, он с вашим главмехом обойдёт цех и замеры сделает
Customer: ну надо подумать
Rep: бесплатно это, час времени`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'next_step_agreed',
    level: '0',
    dialogue: `Rep: It'd help to see the boiler room.
Customer: Would it.
Rep: Can we say Monday at two for a look round?
Customer: No, I'd rather you didn't. Just leave it.
Rep: Or later in the week?
Customer: I said leave it, I'll call if I want it.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'next_step_agreed',
    level: '0',
    dialogue: `Rep: shall I book you in for a demo, I've got Friday free
Customer: I'll see
Rep: so Friday or not really
Customer: I really couldn't tell you, I'll see`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'next_step_agreed',
    level: '0',
    dialogue: `Rep: Давайте на вторник встречу поставим?
Customer: Вы пришлите пока, а там посмотрим.
Rep: А встречу-то?
Customer: Не готов пока ничего назначать.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'next_step_agreed',
    level: '0',
    dialogue: `Rep: может подъедете к нам в салон, посмотрите кухни вживую
Customer: ну если по пути будет
Rep: когда вас ждать примерно?
Customer: да не ждите, я сам как-нибудь, если надумаю`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'next_step_agreed',
    level: '1',
    dialogue: `Rep: Three machines and the grinder.
Customer: Three and the grinder, yes.
Rep: So I'll put the quote together and you'll show it to Martin.
Customer: Yep, send it across, I'll show him.
Rep: And then we have a chat the three of us.
Customer: Yeah, happy with that, we'll find a slot.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'next_step_agreed',
    level: '1',
    dialogue: `Rep: let's do a site visit then
Customer: yeah ok, come and see the yard
Rep: I'll bring our surveyor
Customer: fine, just ring before you set off whenever it is`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'next_step_agreed',
    level: '1',
    dialogue: `Rep: Тогда делаем пробную отгрузку?
Customer: Делаем, давайте.
Rep: Дату потом согласуем, как машина освободится.
Customer: Да, потом решим.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'next_step_agreed',
    level: '1',
    dialogue: `Rep: давайте наш технолог к вам приедет, на вашем тесте испечёт
Customer: давайте, пусть приезжает, мы не против
Rep: я с ним поговорю и скажу когда
Customer: договорились`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'next_step_agreed',
    level: '2',
    dialogue: `Rep: Wednesday the fourteenth, half nine, at yours?
Customer: Half nine's good. I'll have Sue there, she runs the lab.
Rep: And I'll bring the analyser and the reference samples.
Customer: See you then, park round the back.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'next_step_agreed',
    level: '2',
    dialogue: `Rep: so to be clear I email the figures tonight you run them past your dad and then I ring you both on Friday after four
Customer: after four yeah, we'll both be in the shop, put it on speaker
Rep: done
Customer: ok speak Friday`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'next_step_agreed',
    level: '2',
    dialogue: `Rep: Давайте тогда выезд запланируем, посмотрим рельеф.
Customer: Давайте, без этого никак.
Rep: В понедельник, в десять утра, на площадке?
Customer: Да, давайте в десять. С меня пропуск и прораб наш, Михалыч, будет.
Rep: А я геодезиста беру и приборы.
Customer: Всё, записал.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'next_step_agreed',
    level: '2',
    dialogue: `Rep: короче завтра до обеда скидываю договор, ваш юрист смотрит, и в четверг в три созваниваемся втроём
Customer: в три пойдёт, юриста я предупрежу
Rep: ссылку я сделаю
Customer: лады, до четверга`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'rudeness',
    level: '0',
    dialogue: `Rep: Do you even know what a heat pump is?
Customer: I've got a rough idea.
Rep: Well clearly you don't, do you, you people never do your homework. Put a man on the phone, will you.
Customer: I beg your pardon?`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'rudeness',
    level: '0',
    dialogue: `Rep: Я вам третий раз объясняю, вы что, тупой?
Customer: Вы как разговариваете вообще?
Rep: Как заслужили, так и разговариваю.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'rudeness',
    level: '1',
    dialogue: `Rep: понимаю, что не вовремя, простите ради бога
Customer: да вечно вы все не вовремя
Rep: согласен, назойливые мы. когда не помешаю?
Customer: после шести`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'ignores_stop_request',
    level: '0',
    dialogue: `Rep: So it's a lovely bit of kit.
Customer: Please take me off your list, I don't want any more calls.
Rep: I will, I will, but just before you go, if I knocked another fifteen percent off would you take two?
Customer: I said stop.
Rep: Twenty, then. Final offer.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'ignores_stop_request',
    level: '0',
    dialogue: `Rep: У нас ещё рассрочка есть.
Customer: Мужчина, не звоните мне больше, мне ничего не надо, удалите номер.
Rep: Да вы послушайте сначала, рассрочка-то без процентов! На три года!
Customer: Я же сказала — не надо.
Rep: А если с подарком?`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'ignores_stop_request',
    level: '1',
    dialogue: `Rep: It's about your windows.
Customer: I don't want to be rung again, thank you, please don't call here.
Rep: Understood. I'll take the number off now and you won't hear from us. Sorry for the bother.
Customer: Thank you.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'legal_notice_missing',
    level: '0',
    dialogue: `Rep: Hi Mrs Lam, quick word about your pension transfer.
Customer: Are you recording this? Aren't you supposed to say if you are?
Rep: Yeah it's being recorded, we're supposed to say it at the start, I just don't bother. So, what have you got in the pot?
Customer: I'm not sure I like that.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'legal_notice_missing',
    level: '0',
    dialogue: `Rep: Слушаю вас, диктуйте паспортные данные, серию и номер.
Customer: А вы разве не должны предупредить, что пишете разговор? У вас же запись идёт.
Rep: Идёт, по закону надо предупреждать, да, но я обычно пропускаю эту тягомотину. Диктуйте.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'legal_notice_missing',
    level: '1',
    dialogue: `Rep: добрый день, сразу предупрежу, что разговор записывается, так положено
Customer: да ради бога
Rep: спасибо, я по вашему кредитному лимиту
Customer: слушаю`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'greets_and_thanks',
    level: '0',
    dialogue: `Rep: Yeah, you filled in a form?
Customer: I did, about the conservatory.
Rep: What size is it?
Customer: Four by three.
Rep: And which way does it face?
Customer: South, more or less.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'greets_and_thanks',
    level: '0',
    dialogue: `Rep: hello Fairfield Kitchens here you asked us to ring
Customer: oh yes, about the worktop
Rep: granite or quartz
Customer: quartz I think`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'greets_and_thanks',
    level: '0',
    dialogue: `Rep: Здравствуйте, спасибо, что оставили заявку! Слушаю вас.
Customer: А вы откуда? Я в три места писал.
Rep: По поводу натяжных потолков. Какая площадь?
Customer: Восемнадцать квадратов
Rep: Комната одна?
Customer: Одна, зал`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'greets_and_thanks',
    level: '0',
    dialogue: `Rep: алё, ТрансЛайн, по заявке вашей. что везём
Customer: доски обрезные
Rep: куда
Customer: в Пензу`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'greets_and_thanks',
    level: '1',
    dialogue: `Rep: Good morning, Stella at Northgate Self Storage, thanks ever so much for getting in touch with us.
Customer: No problem. I need a unit.
Rep: Let's find you one.
Customer: About the size of a garage, I'd say.
Rep: Okey doke.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'greets_and_thanks',
    level: '1',
    dialogue: `Rep: hiya is that Ken, it's Owen from Tidewell Boats, you dropped us a message last night, appreciate that by the way
Customer: hiya yeah about the outboard
Rep: cool`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'greets_and_thanks',
    level: '1',
    dialogue: `Rep: Добрый день! «Ремонт-Сити», Полина. Увидела вашу анкету на сайте, спасибо за доверие.
Customer: Да, здравствуйте, по ванной.
Rep: Слушаю внимательно.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'greets_and_thanks',
    level: '1',
    dialogue: `Rep: приветствую, это Глеб, автошкола Вираж, благодарю что написали нам в чат
Customer: да я на права хочу, категория бэ
Rep: отлично, выясним всё`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'agenda_stated',
    level: '0',
    dialogue: `Rep: Hi, Gloria from Peak Scaffolding. You asked for a price?
Customer: Yeah, for a two storey end terrace.
Rep: How long for?
Customer: About three weeks.
Rep: And is there a conservatory underneath at all?
Customer: There is, round the back.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'agenda_stated',
    level: '0',
    dialogue: `Rep: hello there, what can I do for you
Customer: I'm after a quote for a bouncy castle hire, well, several
Rep: ok, several, where's it for
Customer: school fete`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'agenda_stated',
    level: '0',
    dialogue: `Rep: Здравствуйте, вы нам писали.
Customer: Писала, по детскому лагерю.
Rep: Ну рассказывайте, что хотели.
Customer: Сколько стоит вообще смена?`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'agenda_stated',
    level: '0',
    dialogue: `Rep: да слушаю вас, Артём, Мебельград
Customer: я по поводу шкафа-купе
Rep: ага. размеры какие
Customer: два семьдесят на два сорок`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'agenda_stated',
    level: '1',
    dialogue: `Rep: So if it's alright with you, I'll ask you four or five things about the site first, then I'll tell you if we're the right people, and at the end we'll fix a date for someone to come out.
Customer: That's fine, ask away.
Rep: First one, is it tarmac or gravel?`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'agenda_stated',
    level: '1',
    dialogue: `Rep: what I normally do on these calls is have you tell me the story, then I'll give you a rough number, and you decide if you want it in writing, shouldn't be longer than ten minutes
Customer: suits me
Rep: off you go then`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'agenda_stated',
    level: '1',
    dialogue: `Rep: Предлагаю так: сначала задам пару вопросов про вашу столовую, потом скажу, потянем мы или нет, и под конец прикинем цену. Минут на семь разговор.
Customer: Хорошо, давайте.
Rep: Сколько человек кормите?`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'agenda_stated',
    level: '1',
    dialogue: `Rep: смотрите как поступим, вы мне про объект, я вам два варианта назову и сразу решим надо ли замерщика
Customer: идёт
Rep: ну, какой объект у вас`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'request_restated',
    level: '0',
    dialogue: `Rep: Hi, you wanted a website?
Customer: Well, not exactly, what we want is to take the bookings for —
Rep: Sure sure sure, so packages start at five pages.
Customer: But it's more the bookings that I —
Rep: Five pages or ten?
Customer: Does it matter how many?
Rep: It does for the price, so what'll it be?`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'request_restated',
    level: '0',
    dialogue: `Rep: go ahead what did you need
Customer: a cold room for a florist's, about nine square metres, and it mustn't be too dry
Rep: ok, what's your postcode
Customer: BS six
Rep: and your email`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'request_restated',
    level: '0',
    dialogue: `Rep: Что вы хотели?
Customer: Мне нужен перевод договоров с китайского, и чтобы с печатью нотариуса, страниц сорок.
Rep: Угу. Как вас зовут?
Customer: Денис.
Rep: Почта ваша, Денис?`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'request_restated',
    level: '0',
    dialogue: `Rep: слушаю
Customer: значит нам надо теплицу но не обычную а чтобы зимой ещё—
Rep: поликарбонат четыре миллиметра, дуги через метр
Customer: да я не договорил, зимой чтобы—
Rep: есть шесть метров есть восемь`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'request_restated',
    level: '1',
    dialogue: `Rep: What are you after?
Customer: We've got a tearoom and need a second-hand coffee machine, two group, and somebody to train three girls on it before half term.
Rep: Right, so a coffee machine of some kind, got you.
Customer: And the training.
Rep: We'll come to that. Where's the tearoom?`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'request_restated',
    level: '1',
    dialogue: `Rep: tell me what it is
Customer: I want a fence, hit and miss panels, with a gate that'll take a mobility scooter, and the old one taken away
Rep: so basically it's some garden work you're looking at
Customer: kind of
Rep: how long's the run`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'request_restated',
    level: '1',
    dialogue: `Rep: Расскажите, пожалуйста.
Customer: Ищем ведущего на юбилей, шестьдесят человек, чтобы на двух языках, русский и татарский, и со своим звуком.
Rep: Ага, то есть ведущий на мероприятие нужен. А какого числа?
Customer: Да, только татарский обязательно.
Rep: Учту потом`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'request_restated',
    level: '1',
    dialogue: `Rep: что у вас
Customer: сервак упал, и базу надо восстановить и перенести потом в облако, и чтоб бухгалтер завтра работал
Rep: понятно, с компьютерами что-то у вас, проблемы значит
Customer: ну не с компьютерами, с сервером
Rep: да-да. вы где находитесь`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'request_restated',
    level: '2',
    dialogue: `Rep: Hello, Mr Fenn? It's Hattie, you asked for a call about your mum.
Customer: Yes, bear with me, I'll just shut the door.
Rep: Take your time, what's it about?
Customer: So my mum's eighty-four, she can't manage the stairs, and we want a stairlift, but it's a curved staircase and it's rented.
Rep: So a stairlift for your mother, on a bend, and you'd need it so the landlord won't object. Have I got it?
Customer: Yes, that's it.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'request_restated',
    level: '2',
    dialogue: `Rep: go on I'm listening
Customer: we make soap, we want boxes, like little ones, with a window, in batches of five hundred cause we can't store loads
Rep: okay so windowed soap boxes, small runs, five hundred a go, because you haven't the room
Customer: yeah`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'request_restated',
    level: '2',
    dialogue: `Rep: Слушаю вас, не спешите.
Customer: У нас две пекарни, и чеки с них надо в одну кассу свести, чтобы я вечером видела выручку с телефона. И чтобы без кассира-программиста.
Rep: То есть обе точки в одном месте, смотрите сами с телефона, и обслуживать это чтоб было просто, без айтишника.
Customer: Всё верно.
Rep: Хорошо, пойдём дальше.
Customer: Пойдёмте.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'request_restated',
    level: '2',
    dialogue: `Rep: рассказывайте
Customer: надо чтоб дом обследовали, трещина пошла по углу, я не понимаю можно ли вообще второй этаж строить
Rep: так, значит трещина на углу и вопрос ваш выдержит ли дом надстройку
Customer: ну да`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'trigger_found',
    level: '0',
    dialogue: `Rep: What made you get in touch?
Customer: Just having a look round, really.
Rep: Anything in particular?
Customer: Not really, no. How much are they?
Rep: Depends on the model, they start at about six hundred.
Customer: Right-o.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'trigger_found',
    level: '0',
    dialogue: `Rep: and have you had anything like this before
Customer: I'd just like the price list if that's ok
Rep: I can send that. who should I send it to
Customer: me, Hilary`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'trigger_found',
    level: '0',
    dialogue: `Rep: А почему решили обратиться?
Customer: Ну, интересно стало. А сколько у вас занятие длится?
Rep: Полтора часа.
Customer: А группы большие?`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'trigger_found',
    level: '0',
    dialogue: `Rep: что подтолкнуло-то
Customer: да ничего особенного, сижу вот, обзваниваю всех
Rep: понял. тип объекта какой у вас
Customer: офис`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'trigger_found',
    level: '1',
    dialogue: `Rep: What's brought this on?
Customer: The landlord's served us notice, we've got to be out of the unit by March.
Rep: Have you used a removal firm before?
Customer: I don't follow, sorry. It's machines mainly.
Rep: Machines, ok.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'trigger_found',
    level: '1',
    dialogue: `Rep: what have you tried so far for the damp
Customer: oh everything, bleach, that special paint, a dehumidifier from Argos, comes back every time
Rep: every time
Customer: so what do you charge`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'trigger_found',
    level: '1',
    dialogue: `Rep: Тамара, верно? По принтеру этикеток.
Customer: Да, термо который.
Rep: А почему именно сейчас занялись?
Customer: С января маркировка обязательная, без неё отгружать нельзя.
Rep: Ясно, с первого числа.
Customer: Ну да, поэтому и звоню`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'trigger_found',
    level: '1',
    dialogue: `Rep: до нас куда-нибудь обращались по сайту
Customer: обращался, студент делал, сделал и пропал, потом ещё конструктор этот пробовали, криво вышло всё
Rep: понятно, то студент, то конструктор
Customer: угу, намучились`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'trigger_found',
    level: '2',
    dialogue: `Rep: Pest Away, Bernie speaking.
Customer: Thank goodness. It's the bakehouse.
Rep: What's happened that you're ringing now?
Customer: Environmental health came Tuesday and gave us twenty-one days. We'd been using mousetraps and my cousin with his ferret, and it hasn't shifted them.
Rep: A ferret.
Customer: He's keen.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'trigger_found',
    level: '2',
    dialogue: `Rep: so why this summer and not before
Customer: cause I had twins in April and the flat's an oven, we hired one of those portable air cons last year and it just roared and did nothing
Rep: noisy things`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'trigger_found',
    level: '2',
    dialogue: `Rep: Почему именно теперь решили ставить насос?
Customer: Скважину пробурили на той неделе, до этого из колонки таскали, а потом старый вибрационный попробовали, он через месяц сгорел.
Rep: Сгорел, понятно.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'trigger_found',
    level: '2',
    dialogue: `Rep: чего вдруг за английский взялись
Customer: контракт подписали с турками, с пятнадцатого созвоны, а наши молчат. мы им подписку на приложение брали, так полтора человека до конца дошли
Rep: ну ожидаемо`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'need_and_volume',
    level: '0',
    dialogue: `Rep: What would you be using it for, roughly?
Customer: I'd rather just know if you've got it in stock.
Rep: We have, what sort of quantity?
Customer: Let's see what you say first.
Rep: Well it's sold by the roll.
Customer: And how wide's a roll?`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'need_and_volume',
    level: '0',
    dialogue: `Rep: and what's it for
Customer: oh um I'm ringing for somebody else, I don't really know
Rep: do you know how many they want
Customer: no, they didn't say`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'need_and_volume',
    level: '0',
    dialogue: `Rep: Для чего вам плёнка?
Customer: Ну нужна. У вас она какая вообще, толстая?
Rep: Двести микрон.
Customer: А чёрная есть?`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'need_and_volume',
    level: '0',
    dialogue: `Rep: какие задачи хотите закрыть, какой объём
Customer: вы мне прайс скиньте, а я сам соображу
Rep: хорошо, а хоть примерно
Customer: да мне так, посмотреть`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'need_and_volume',
    level: '1',
    dialogue: `Rep: What are the headsets for?
Customer: It's for the museum, guided tours, the guide talks and they all hear.
Rep: And how many?
Customer: No idea, I'd have to ask. I'm only the volunteer.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'need_and_volume',
    level: '1',
    dialogue: `Rep: what quantity are we talking
Customer: sixteen thousand
Rep: sixteen thousand, right. and what are they for
Customer: that's confidential I'm afraid`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'need_and_volume',
    level: '1',
    dialogue: `Rep: А песок вам под что?
Customer: Под подушку, дом строим, фундамент.
Rep: Сколько кубов надо?
Customer: Вот не считал, это у прораба.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'need_and_volume',
    level: '1',
    dialogue: `Rep: сколько единиц интересует
Customer: полторы сотни, может чуть больше
Rep: а для каких целей берёте
Customer: ну это не важно, мне полторы сотни надо`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'need_and_volume',
    level: '2',
    dialogue: `Rep: What's it all for?
Customer: It's for a wedding in a barn. We want those warm heaters, about six, it's a hundred and twenty guests.
Rep: Six heaters.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'need_and_volume',
    level: '2',
    dialogue: `Rep: what do you need the pallets for
Customer: shipping tyres to Poland
Rep: and how often
Customer: a container every fortnight so call it forty pallets a month`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'need_and_volume',
    level: '2',
    dialogue: `Rep: Здравствуйте, лизинг, Эдуард, вы заявочку оставляли на технику.
Customer: Оставлял, на «газон».
Rep: Под что грузовик?
Customer: Продукты развозить по магазинам, точек тридцать, тонны полторы в день выходит.
Rep: Полторы тонны, понял.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'need_and_volume',
    level: '2',
    dialogue: `Rep: расскажите под какую задачу
Customer: халаты шьём для клиники, тридцать шесть человек персонала, по два на каждого, итого семьдесят два
Rep: ага`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'budget_known',
    level: '0',
    dialogue: `Rep: So a deep clean after the builders.
Customer: That's right, there's plaster dust on everything.
Rep: And the deadline's the thirtieth?
Customer: Thirtieth, yeah.
Rep: Is it the whole building or a floor?
Customer: Just the second floor.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'budget_known',
    level: '0',
    dialogue: `Rep: so two dogs and a cat, ten nights
Customer: that's it
Rep: have they had their jabs
Customer: all of them yes`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'budget_known',
    level: '0',
    dialogue: `Rep: Сколько человек в группе?
Customer: Двенадцать, все взрослые.
Rep: И выезд с Казанского вокзала, верно?
Customer: С Казанского.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'budget_known',
    level: '0',
    dialogue: `Rep: а участок ровный?
Customer: с уклоном небольшим
Rep: и подъезд есть
Customer: да, машина заедет`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'budget_known',
    level: '1',
    dialogue: `Rep: I'm trying to work out which range to show you.
Customer: Show me all of them.
Rep: Is there a sum you've got in mind?
Customer: There is a sum but I'm not going to tell you, you'll just quote to it.
Rep: Ha. Is it more or less than last time?
Customer: Wouldn't you like to know.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'budget_known',
    level: '1',
    dialogue: `Rep: what sort of money are we working with
Customer: well the council pays part and we do jumble sales so it isn't a lot put it that way
Rep: ok so on the low side
Customer: tight I'd say`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'budget_known',
    level: '1',
    dialogue: `Rep: На какой бюджет ориентируетесь?
Customer: Да как сказать, не хотелось бы шиковать. Среднее что-нибудь.
Rep: Среднее — это до скольки?
Customer: Не знаю, говорите вы.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'budget_known',
    level: '1',
    dialogue: `Rep: по деньгам как
Customer: деньги выделили, но сколько точно директор скажет, я не в курсе
Rep: ну хоть порядок
Customer: правда не знаю`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'budget_known',
    level: '2',
    dialogue: `Rep: Right, the headstone. Granite or slate?
Customer: Slate, he was Welsh.
Rep: What did you want to spend?
Customer: I've got twelve hundred put by and I'm not going over it.
Rep: Twelve hundred, noted.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'budget_known',
    level: '2',
    dialogue: `Rep: is there a ceiling on this
Customer: they gave me between fifteen and twenty k depends how we spin it
Rep: ok, so in that bracket`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'budget_known',
    level: '2',
    dialogue: `Rep: Значит, баня, брус, три на пять.
Customer: Три на пять и терраска, если влезет.
Rep: Сколько готовы вложить?
Customer: Ну в триста тысяч хотелось бы уложиться, край триста пятьдесят.
Rep: Понял, триста–триста пятьдесят.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'budget_known',
    level: '2',
    dialogue: `Rep: а по цене что закладывали
Customer: нам предлагали по четыре двести за метр, дороже не возьму
Rep: четыре двести за квадрат, так
Customer: ну да`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'budget_known',
    level: 'not_applicable',
    dialogue: `Rep: I should say, the way we work, money isn't something I ask about the first time we speak, our surveyor does all that.
Customer: Oh, that's a relief.
Rep: So tell me about the roof.
Customer: It's slate, and it's slipping.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'budget_known',
    level: 'not_applicable',
    dialogue: `Rep: normally you'd get asked about budgets wouldn't you, our lot don't do that on a first call, it's a house rule
Customer: oh that's different, okay
Rep: so it's the piano
Customer: an upright, yes`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'budget_known',
    level: 'not_applicable',
    dialogue: `Rep: Сразу скажу, про деньги я в первом разговоре не спрашиваю, у нас такой порядок, это потом с дизайнером.
Customer: Хорошо, а то я боялась.
Rep: Расскажите про комнату.
Customer: Детская, на двоих`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'budget_known',
    level: 'not_applicable',
    dialogue: `Rep: бюджет у нас на первом созвоне по регламенту не обсуждают, так что не переживайте, цифр не прошу
Customer: ну и славно
Rep: давайте про вашу выставку
Customer: стенд в ноябре, Экспоцентр`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'decision_process',
    level: '0',
    dialogue: `Rep: Would it just be you choosing or are there others?
Customer: Sorry, can you hold on, the other line's going. Right, what were we saying, the colours?
Rep: The colours, yes.
Customer: The blue one's nice.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'decision_process',
    level: '0',
    dialogue: `Rep: and how do these things get settled at the club
Customer: ha, don't get me started
Rep: no?
Customer: no. have you got it in a bigger size`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'decision_process',
    level: '0',
    dialogue: `Rep: Кто у вас будет утверждать?
Customer: Давайте сначала по срокам. Вы к майским успеете?
Rep: К майским успеем.
Customer: Вот это главное.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'decision_process',
    level: '0',
    dialogue: `Rep: а с кем ещё согласовывать надо
Customer: вы мне лучше скажите вы по безналу работаете
Rep: работаем и по безналу и так
Customer: уже хорошо`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'decision_process',
    level: '1',
    dialogue: `Rep: Who'll say yes or no at the end of the day?
Customer: The head teacher, Mrs Bloom.
Rep: And what's the process?
Customer: Search me, I only do the admin.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'decision_process',
    level: '1',
    dialogue: `Rep: how does it go through at your place
Customer: you get a purchase request number, it sits in the system for ten working days, then there's a vote
Rep: and whose vote is it
Customer: no idea, it comes back stamped`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'decision_process',
    level: '1',
    dialogue: `Rep: Кто решать будет, вы?
Customer: Нет, наш учредитель, Гарик Суренович.
Rep: А как он решает обычно?
Customer: Как настроение. Непредсказуемо, я не скажу.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'decision_process',
    level: '1',
    dialogue: `Rep: расскажите как у вас выбирают подрядчика
Customer: тендер объявляем, три участника минимум, и месяц рассматривают
Rep: а рассматривает кто
Customer: а вот этого не знаю, мне не докладывают`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'decision_process',
    level: '2',
    dialogue: `Rep: It's a bit nosy of me but I need to know how it works at your end.
Customer: Nosy away.
Rep: Who chooses and how?
Customer: Me, my co-founder and the bank manager. We do a shortlist of three, he tells us if it's bankable, and then Lottie and I toss it about on a Sunday.
Rep: On a Sunday, nice.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'decision_process',
    level: '2',
    dialogue: `Rep: so if you like the numbers what happens then
Customer: the residents committee meets the first Monday, they take a show of hands, and if it's over half I sign as treasurer
Rep: good and clear`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'decision_process',
    level: '2',
    dialogue: `Rep: Экскаватор-погрузчик, бэушный, до пяти тысяч моточасов.
Customer: Верно, и чтобы не битый.
Rep: Как у вас решение принимается?
Customer: Мы с женой вдвоём владеем, я смотрю технику, она считает окупаемость, если за два года отбивается — берём.
Rep: За два года, понятно.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'decision_process',
    level: '2',
    dialogue: `Rep: кто и как будет решать насчёт автобусов
Customer: завгар смотрит техническую часть, потом начальница экономистов визу ставит, а подпись Самсонова, он директор
Rep: то есть три подписи по цепочке
Customer: три`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'decision_process',
    level: 'not_applicable',
    dialogue: `Rep: So this is for your own bathroom?
Customer: Yes it's my flat, I live on my own, it's only me using it.
Rep: And you're paying for it yourself.
Customer: Out of my savings, yes.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'decision_process',
    level: 'not_applicable',
    dialogue: `Rep: it's not for a business then
Customer: no it's a birthday treat to myself, a hot tub in the yard
Rep: good for you
Customer: I've earned it`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'decision_process',
    level: 'not_applicable',
    dialogue: `Rep: Вы себе кондиционер берёте или для фирмы?
Customer: Себе, в спальню. Живу один.
Rep: Понятно, комната какая?
Customer: Четырнадцать метров`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'decision_process',
    level: 'not_applicable',
    dialogue: `Rep: для кого курс рисования
Customer: для себя, на пенсию вышла, вот решила наконец
Rep: здорово. акварель или масло
Customer: акварель`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'time_frame',
    level: '0',
    dialogue: `Rep: Is there a deadline?
Customer: I don't really know yet. Depends.
Rep: On what?
Customer: All sorts.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'time_frame',
    level: '0',
    dialogue: `Rep: when were you hoping to have it in by
Customer: we'll see how it goes, no particular date
Rep: no rush then
Customer: not that I'm aware of`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'time_frame',
    level: '0',
    dialogue: `Rep: К какому числу нужно?
Customer: Не знаю ещё, как пойдёт.
Rep: Ну хоть месяц?
Customer: Да бог его знает`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'time_frame',
    level: '0',
    dialogue: `Rep: а сроки какие
Customer: потом скажу, сейчас не до сроков, мне бы понять подойдёт или нет
Rep: хорошо, тогда про размер
Customer: размер стандартный`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'time_frame',
    level: '1',
    dialogue: `Rep: So a nursery, one wall papered, the rest painted.
Customer: The ducks on the wall, yes.
Rep: And when's it needed for?
Customer: The baby's due on the ninth of May so before that, obviously.
Rep: Before the ninth.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'time_frame',
    level: '1',
    dialogue: `Rep: any date you're working to
Customer: lease runs out end of Q3, we can't be a week late
Rep: ok`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'time_frame',
    level: '1',
    dialogue: `Rep: Дом, значит, без крыши стоит.
Customer: Стоит, плёнкой накрыли пока.
Rep: К какому дню вам крышу закрыть?
Customer: До первых дождей, к концу сентября край.
Rep: Понял, к концу сентября.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'time_frame',
    level: '1',
    dialogue: `Rep: и к какому сроку
Customer: да вчера надо было. ну если серьёзно — неделя у меня, больше не продержусь
Rep: неделя, принял`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'fit_said_honestly',
    level: '0',
    dialogue: `Rep: So it's the lathe you were looking at.
Customer: Yes, only the barn's just got ordinary single phase, will it go on that?
Rep: And did you want the taper attachment with it?
Customer: If it'll run at all, yes.
Rep: I'll put the taper down then. Green or grey?`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'fit_said_honestly',
    level: '0',
    dialogue: `Rep: what have you got at the moment
Customer: a one man band operation really, I sell honey at markets, maybe thirty jars a week
Rep: oh then you'll want our Enterprise suite, it's perfect for absolutely everybody, NASA could run on it, you'll wonder how you lived without
Customer: is it not a bit big for me
Rep: no such thing as too big, it'll triple your honey`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'fit_said_honestly',
    level: '0',
    dialogue: `Rep: Вы про складскую программу спрашивали, да?
Customer: Ну да. Три склада, и главное чтоб по серийникам искала. Она так умеет, мне вообще подойдёт?
Rep: А пользователей сколько у вас?
Customer: Восемь.
Rep: Восемь. Хорошо, выставлю на восемь.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'fit_said_honestly',
    level: '0',
    dialogue: `Rep: спина болит говорите, межпозвонковая
Customer: да, врач сказал сильно нагружать нельзя
Rep: наш тренажёр вообще от всего, и спина пройдёт и колени и давление, через неделю забудете что болело, ни разу ещё никому не навредил
Customer: так уж и ни разу`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'fit_said_honestly',
    level: '1',
    dialogue: `Rep: Tell me the size of the dogs.
Customer: Three huskies, they jump, they'd clear five foot.
Rep: Right. Yeah, our kennels will suit you.
Customer: Ok. Do I bring their own beds?`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'fit_said_honestly',
    level: '1',
    dialogue: `Rep: so you want it for goats
Customer: goats yeah, about thirty
Rep: no, sorry, we're not the right people for that
Customer: oh. ok
Rep: sorry about that`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'fit_said_honestly',
    level: '1',
    dialogue: `Customer: Мне бы полы тёплые, а дом каркасный, лаги деревянные, под плиткой только санузел. Ваше ляжет?
Rep: Угу, записал: каркасник, лаги.
Customer: Ну так подойдёт мне система ваша или как?
Rep: Подойдёт, да. Адрес говорите.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'fit_said_honestly',
    level: '1',
    dialogue: `Rep: значит, стрижка для человека с аутизмом, подросток
Customer: да, он шума не выносит
Rep: вынужден сказать, это не к нам, к сожалению
Customer: жаль
Rep: да, извините`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'fit_said_honestly',
    level: '2',
    dialogue: `Rep: Twenty-two of you, and one in a wheelchair, you said.
Customer: That's it, my nan.
Rep: I'd better be straight with you, our hall's up eleven steps and there's no lift, so she couldn't get in without being carried. We aren't right for you. The Methodist on Mill Lane is flat all the way in.
Customer: That's kind, thank you.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'fit_said_honestly',
    level: '2',
    dialogue: `Rep: so it's a bread van you want on a lease, under two hundred a month, and you'll be doing about nine thousand miles
Customer: nine, yeah
Rep: ok then we do suit you, because our small van lease has a ten thousand limit, so you'd be a thousand under, and it's a hundred and eighty five
Customer: lovely`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'fit_said_honestly',
    level: '2',
    dialogue: `Rep: Значит, вам анализы на дому, пожилой человек, вены плохие.
Customer: Да, в поликлинике по три раза колют.
Rep: Тогда скажу честно: мы вам подходим, потому что у нас ездит медсестра из реанимации, она с тонкими венами каждый день работает. А вот на биопсию не к нам, лицензии нет.
Customer: Биопсии и не надо.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'fit_said_honestly',
    level: '2',
    dialogue: `Rep: то есть двести порций, и на огне, и лес
Customer: да, в лесу, электричества нет
Rep: не потянем. у нас всё оборудование на розетках, без сети кухня встанет, накормим вас холодным. лучше полевую кухню возьмите
Customer: спасибо что прямо`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'lead_dropped',
    level: '0',
    dialogue: `Rep: You're after what, one gazebo?
Customer: One for now, maybe more in summer.
Rep: Nah, not worth my while, ring somewhere else. Bye.
Customer: Sorry?`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'lead_dropped',
    level: '0',
    dialogue: `Rep: Заявка ваша тут... а, район Южный. Не хочу туда ехать, честно. Ищите других.
Customer: Но вы же на сайте пишете, что весь город.
Rep: Мало ли что пишем. Всего хорошего.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'lead_dropped',
    level: '1',
    dialogue: `Rep: One gazebo's fine, we do plenty of singles.
Customer: Oh good, the last place hung up on me.
Rep: Not here. What size is the lawn?
Customer: Six metres by ten.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'benefit_for_case',
    level: '0',
    dialogue: `Rep: So what do you do?
Customer: We're a physio clinic, forms come in by post and half get lost.
Rep: Ok. We've got Basic at nine, Plus at nineteen, Pro at thirty-four. Plus has templates, Pro has templates and an API.
Customer: Right.
Rep: And there's Pro Max at fifty-two.
Customer: That's a lot of pluses.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'benefit_for_case',
    level: '0',
    dialogue: `Rep: you said it's for the playgroup
Customer: yes the kids trip on the old carpet edges
Rep: the Nova's twenty two fifty a metre, Nova Plus is twenty six, Stainmaster's thirty one and the Royale's forty eight
Customer: mm`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'benefit_for_case',
    level: '0',
    dialogue: `Rep: Рассказывайте, что у вас.
Customer: Да сосед сверху на барабанах, у меня трое детей, младший по ночам просыпается и орёт.
Rep: У нас минвата, «Тэкс», «Шуманет», мембраны, виброподвесы, лента демпферная. Лист два четыреста.
Customer: Много всего, ага.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'benefit_for_case',
    level: '0',
    dialogue: `Rep: задача какая
Customer: туристов из аэропорта забирать, они с лыжами, в седан не влезают
Rep: значит прайс: седан тысяча двести, универсал тысяча шестьсот, минивэн две триста, автобус от девяти
Customer: так`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'benefit_for_case',
    level: '1',
    dialogue: `Rep: What's the main thing?
Customer: My mum keeps leaving the gas on. She's got dementia.
Rep: Well our company's known for peace of mind. Everyone who buys from us sleeps better, and it's ever such good value.
Customer: Ok, and?`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'benefit_for_case',
    level: '1',
    dialogue: `Rep: what is it you sew
Customer: leather straps for saddles, the needle skips on the thick end
Rep: this is a machine that saves anybody time and money and it's easy to look after
Customer: I see`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'benefit_for_case',
    level: '1',
    dialogue: `Rep: Что за ситуация у вас?
Customer: Мы рыбу коптим, и этикетка с бочка отклеивается, жир.
Rep: У нас любое предприятие экономит, качество выше, и клиент доволен. С нами выгодно.
Customer: Это приятно слышать`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'benefit_for_case',
    level: '1',
    dialogue: `Rep: вы какое мероприятие
Customer: поминки, человек сорок, тихо надо чтобы, без музыки
Rep: у нас уютно, вкусно, и вообще любой гость остаётся доволен
Customer: угу, понятно`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'benefit_for_case',
    level: '2',
    dialogue: `Rep: You're the window cleaner, is that right?
Customer: That's me, me and the dog.
Rep: And the trouble is the van?
Customer: I've got to get ladders in and out by myself, I've done my shoulder.
Rep: Then the one with the drop-down rack, it comes to hip height, so you're not lifting over your head at all, with that shoulder it'd be the difference.
Customer: That's what I need.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'benefit_for_case',
    level: '2',
    dialogue: `Rep: so tell me about the exam
Customer: she's dyslexic and she gives up after two pages
Rep: then what I'd do is the audio version, she listens while the words light up, so she's not stuck on reading and she'll get to the end of the chapter
Customer: oh that's clever`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'benefit_for_case',
    level: '2',
    dialogue: `Rep: В чём загвоздка?
Customer: Я на смене по двенадцать часов, приезжаю — курьер уже уехал.
Rep: Вам тогда ячейка во дворе хороша, откроете кодом хоть в три ночи, и с курьером по времени совпадать не придётся.
Customer: Ой, это прям моё.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'benefit_for_case',
    level: '2',
    dialogue: `Rep: рассказывайте чего хочется
Customer: аллергия у мужа на пыль, чихает круглый год, пылесосю каждый день
Rep: а с этим вы пыль не гоняете по комнате, она в воде остаётся, так что мужу дышать будет легче, и каждый день уже не понадобится
Customer: хорошо бы`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'price_with_context',
    level: '0',
    dialogue: `Rep: So the electric gate, double leaf.
Customer: Yeah, the wooden one.
Rep: Let me look that up. Two thousand four hundred.
Customer: For what, exactly? Is that fitted?
Rep: That's the price.
Customer: Okay...`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'price_with_context',
    level: '0',
    dialogue: `Rep: so that's the marquee with the lining
Customer: and what's the damage for that, ballpark
Rep: oh I can't say that over the phone, it's not something we give out
Customer: not even roughly
Rep: no`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'price_with_context',
    level: '0',
    dialogue: `Rep: Ворота, значит, откатные, четыре метра.
Customer: Да. И почём?
Rep: Девяносто.
Customer: Девяносто чего, тысяч? А за что?
Rep: Девяносто тысяч.
Customer: Так а за что девяносто-то?
Rep: Ну за ворота.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'price_with_context',
    level: '0',
    dialogue: `Rep: так ну какие вопросы ещё
Customer: цена-то какая
Rep: приезжайте в офис, там всё скажут
Customer: ну хоть примерно
Rep: по телефону не называем`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'price_with_context',
    level: '1',
    dialogue: `Rep: I've done your sum, have you got a pen?
Customer: Ready.
Rep: It comes to four hundred and twenty, and that's the survey, both coats, and taking the old stuff to the tip. Labour's in there too.
Customer: And VAT?
Rep: VAT's in.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'price_with_context',
    level: '1',
    dialogue: `Rep: how much are you thinking
Customer: no you tell me
Rep: ok so it's eighty five a month and for that you get the van, the insurance, and if it conks out you get another one within the day
Customer: fair enough`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'price_with_context',
    level: '1',
    dialogue: `Rep: Посчитала гардеробную вашу.
Customer: Ну, пугайте.
Rep: Выходит сто семьдесят тысяч. Это проект, материалы, сборка, и два года мы приезжаем бесплатно, если дверца разболтается.
Customer: А вывоз мусора?
Rep: Тоже там.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'price_with_context',
    level: '1',
    dialogue: `Rep: по деньгам это тысяча двести с человека
Customer: хм
Rep: туда входит автобус, экскурсовод на четыре часа и чай с пирогами, билеты в музей тоже наши, так что кроме сувениров ребятам ничего не нужно
Customer: понятно`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'price_with_context',
    level: 'not_applicable',
    dialogue: `Rep: Can you tell me about the chickens?
Customer: They're Rhode Island Reds, we've got about fifty.
Rep: And how far apart are the coops?
Customer: A hundred yards or so.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'price_with_context',
    level: 'not_applicable',
    dialogue: `Rep: which side's the drive on
Customer: left, as you face it
Rep: and is it steep
Customer: no it's flat as a pancake`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'price_with_context',
    level: 'not_applicable',
    dialogue: `Rep: Какие группы у вас на занятиях хотели бы?
Customer: Дошкольники, пять-шесть лет.
Rep: А сколько раз в неделю им удобно?
Customer: Два`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'price_with_context',
    level: 'not_applicable',
    dialogue: `Rep: и какой язык у сайта нужен
Customer: русский, и казахский бы ещё
Rep: хорошо. тексты у вас есть
Customer: есть, в ворде`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'wrong_price_or_terms',
    level: '0',
    dialogue: `Rep: That's a hundred and ninety-nine for the year.
Customer: Your website says two ninety-nine.
Rep: Does it? Oh. Yes it does, it's been two ninety-nine since January, I've given you the wrong one. Well, anyway.
Customer: So it's more.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'wrong_price_or_terms',
    level: '0',
    dialogue: `Rep: Отмена бесплатная в любой момент, прям в день заезда.
Customer: А в договоре сказано: за двое суток, потом штраф.
Rep: Ну да, в договоре так. Это я не то сказал.
Customer: Так это уже другой разговор.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'wrong_price_or_terms',
    level: '1',
    dialogue: `Rep: по договору отмена за двое суток бесплатная, позже половина суммы
Customer: да, я так и прочитал
Rep: цена четыре восемьсот, как на сайте
Customer: всё сходится`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'objection_handled',
    level: '0',
    dialogue: `Rep: So that's the mobility scooter for you.
Customer: I don't know, I'm not sure I'd be safe on the hill.
Rep: Ok. And what colour, red or silver?
Customer: I'd rather think about the hill.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'objection_handled',
    level: '0',
    dialogue: `Rep: ok shall I take some details
Customer: I've read some nasty reviews of you lot though
Rep: mm. what's your surname
Customer: did you hear what I said`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'objection_handled',
    level: '0',
    dialogue: `Rep: Бассейн, вторник и пятница, группа с пяти лет.
Customer: Да, нам такая.
Rep: Так, по абонементу записываю вас.
Customer: А вдруг ребёнок откажется ходить, деньги-то пропадут?
Rep: Угу. Фамилию ребёнка продиктуйте.
Customer: Ну подождите, насчёт денег-то.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'objection_handled',
    level: '0',
    dialogue: `Rep: едем дальше, адрес доставки
Customer: честно говоря боюсь я этих ваших раскладных, сломается механизм
Rep: улица какая
Customer: Садовая. а механизм?
Rep: дом`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'objection_handled',
    level: '1',
    dialogue: `Rep: That's about everything.
Customer: I'm worried about the noise when they're drilling, I work from home.
Rep: It's an hour and a half in total, the rest's by hand and it's quiet.
Customer: I suppose.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'objection_handled',
    level: '1',
    dialogue: `Rep: so are you up for it
Customer: hmm I've got my doubts
Rep: what's the doubt about, is it the mess or the money
Customer: the mess. we've got a newborn
Rep: ok. and have you got a date in mind`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'objection_handled',
    level: '1',
    dialogue: `Rep: Что думаете?
Customer: Боюсь, подведёте по сроку, у меня свадьба.
Rep: Мы в договоре пишем штраф за каждый день просрочки, два процента.
Customer: Понятно`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'objection_handled',
    level: '1',
    dialogue: `Rep: чего-то вы притихли
Customer: да сомневаюсь я
Rep: а что именно смущает, сама кухня или фасады
Customer: фасады, глянец этот, дети всё заляпают
Rep: угу. а столешницу какую хотели`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'objection_handled',
    level: '2',
    dialogue: `Rep: So the register, the lunches and the medical notes all sit in one place.
Customer: Mm, yes...
Rep: You don't sound sure.
Customer: I'm nervous about the data, it's children's records.
Rep: Is it where they're kept or who can see them that bothers you?
Customer: Who can see them.
Rep: Only the class teacher and you. Every look-up leaves a name and a time, and we've no access ourselves.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'objection_handled',
    level: '2',
    dialogue: `Rep: something the matter
Customer: it's the deposit, half up front
Rep: is it the amount or that you'd pay before you've seen anything
Customer: the second one
Rep: right, well it sits with the bank, not us, and it's released when you sign the boat off`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'objection_handled',
    level: '2',
    dialogue: `Rep: Я чувствую, вас что-то держит.
Customer: Держит. Говорят, вы приезжаете, мерите, и потом цена вырастает.
Rep: А вырастала у кого, у знакомых? Что там было?
Customer: У соседа, за доплату стояки.
Rep: Ага, понял. Стояки мы сразу посчитаем, в смету впишем, а выше сметы у нас не берут, это в договоре.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'objection_handled',
    level: '2',
    dialogue: `Rep: скажите как есть
Customer: переживаю за собаку, она чужих не терпит
Rep: это про мастера, что в дом зайдёт? или что шуметь будем
Customer: мастер, да, она кусается
Rep: тогда сделаем так, мастер приезжает когда вы с ней гуляете, ему час нужен, и снаружи всё делается, в дом он не зайдёт`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'objection_handled',
    level: 'not_applicable',
    dialogue: `Rep: So that's two bedrooms and the landing.
Customer: Perfect.
Rep: And you'd like a beige, plain.
Customer: Plain beige, that's the one.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'objection_handled',
    level: 'not_applicable',
    dialogue: `Rep: we do delivery in the week too
Customer: even better
Rep: and it comes wrapped
Customer: lovely, lovely`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'objection_handled',
    level: 'not_applicable',
    dialogue: `Rep: Значит, пианино и два шкафа?
Customer: Всё верно, и ещё коробки.
Rep: Грузчики будут, отлично.
Customer: Отлично, спасибо!`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'objection_handled',
    level: 'not_applicable',
    dialogue: `Rep: пятнадцать детей, до двенадцати лет
Customer: да
Rep: аниматоров двое
Customer: двое, замечательно, мы так и хотели`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'next_step_agreed',
    level: '0',
    dialogue: `Rep: Well I've got your sizes but they're only rough.
Customer: Very rough, I used a shoe.
Rep: Could a man come and measure, say Saturday?
Customer: I don't want anyone round yet.
Rep: Next week then?
Customer: Let's leave it, I'm going to think.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'next_step_agreed',
    level: '0',
    dialogue: `Rep: well nice talking, I'll leave you to it
Customer: is there anything I should do
Rep: just ring if you fancy it
Customer: oh. ok`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'next_step_agreed',
    level: '0',
    dialogue: `Rep: Запишу вас на консультацию в пятницу?
Customer: Нет, не записывайте.
Rep: А когда?
Customer: Я сама перезвоню, если решу.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'next_step_agreed',
    level: '0',
    dialogue: `Rep: ну что, договор присылать?
Customer: пока нет, я ещё троих обзвоню
Rep: тогда, может, завтра созвонимся
Customer: не надо завтра`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'next_step_agreed',
    level: '1',
    dialogue: `Rep: I'll send the quote, you look at it with your wife.
Customer: Yes please, do.
Rep: And then we'll talk.
Customer: We will, whenever you like.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'next_step_agreed',
    level: '1',
    dialogue: `Rep: so we'll come and look at the drains
Customer: please, yes
Rep: our man'll give you a bell to fix it up
Customer: that's great, he can ring any time`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'next_step_agreed',
    level: '1',
    dialogue: `Rep: Договорились, делаем смету.
Customer: Хорошо, жду.
Rep: Как только сделаю, пришлю.
Customer: Когда будет готово, тогда и посмотрим.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'next_step_agreed',
    level: '1',
    dialogue: `Rep: приезжайте к нам в шоурум, выберете ткань
Customer: приеду, да, обязательно
Rep: в какой день удобнее?
Customer: да как выберусь, на неделе точно не скажу
Rep: приезжайте, ждём`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'next_step_agreed',
    level: '2',
    dialogue: `Rep: It wants somebody to look at it, that wall.
Customer: I thought so.
Rep: So I'm coming on the second, half past nine, with the moisture meter.
Customer: Half nine on the second, I'll be in.
Rep: Lovely, number eighteen, isn't it?
Customer: Eighteen, blue door.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'next_step_agreed',
    level: '2',
    dialogue: `Rep: how about we talk again tomorrow at noon when I've got the freight rate
Customer: noon tomorrow, yeah, call me on this number
Rep: will do`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'next_step_agreed',
    level: '2',
    dialogue: `Rep: Начать лучше с пробного, посмотрите зал.
Customer: Ну да, а то куплю и не пойду.
Rep: Тогда в четверг в шесть вечера вас ждёт тренер, пробное занятие.
Customer: В четверг в шесть. Хорошо, приду.
Rep: Форму с собой, кроссовки чистые.
Customer: Поняла`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'next_step_agreed',
    level: '2',
    dialogue: `Rep: отправлю кп до вечера, а послезавтра в десять обсудим
Customer: послезавтра... это среда? да, в десять нормально
Rep: среда. набираю вас
Customer: жду`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'next_step_agreed',
    level: 'not_applicable',
    dialogue: `Rep: So it's a five storey block in Glasgow you want cleaned.
Customer: That's it.
Rep: We don't work above two floors, we haven't the ropes for it. I'd have to turn you down, I'm sorry, but I'd try Skyline.
Customer: Ok, I'll try them.
Rep: Good luck with it.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'next_step_agreed',
    level: 'not_applicable',
    dialogue: `Rep: what's the tonnage
Customer: about eight hundred a week
Rep: ah. we're a little family firm, we top out at forty, we couldn't do that for you even if we wanted to
Customer: no, I can see that. thanks for being honest
Rep: not at all, all the best`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'next_step_agreed',
    level: 'not_applicable',
    dialogue: `Rep: Вам нужна лицензия на перевозку опасных грузов?
Customer: Да, у нас кислота.
Rep: Тогда мы не сможем, у нас такого допуска нет. Обратитесь в «Хим-Транс».
Customer: Понял, спасибо, обращусь.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'next_step_agreed',
    level: 'not_applicable',
    dialogue: `Rep: сколько лет ребёнку
Customer: год и два
Rep: мы с трёх берём, с такими крохами не работаем, медсестры нет. извините
Customer: ясно, ладно, поищу ясли
Rep: удачи вам`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'contact_verified',
    level: '0',
    dialogue: `Rep: It's the twin room, garden side.
Customer: Garden side please.
Rep: Thanks for that, I'll send it all to you.
Customer: Ok great.
Rep: It'll be there by tonight.
Customer: Lovely, bye.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'contact_verified',
    level: '0',
    dialogue: `Rep: I'll email all this across then
Customer: which address have you got, cause there's an old one
Rep: whatever's on the form, it'll find you
Customer: I'm not sure I even put one
Rep: it'll be fine`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'contact_verified',
    level: '0',
    dialogue: `Rep: Хорошо, пришлю вам вариант.
Customer: Присылайте.
Rep: Всего доброго!
Customer: До свидания.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'contact_verified',
    level: '0',
    dialogue: `Rep: на почту скину, какая у вас
Customer: ой, а вы что, рекламу слать будете? не надо мне
Rep: ну я тогда просто позвоню
Customer: звоните, только не утром`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'contact_verified',
    level: '1',
    dialogue: `Rep: I've got you as d dot marsh at brindle dot co, and your mobile's ending six one four, is that right?
Customer: That's right, both.
Rep: Okay if I text you the link and email the rest?
Customer: Text's fine, email's fine.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'contact_verified',
    level: '1',
    dialogue: `Rep: can I read your email back, it's info at the shed company, no spaces
Customer: yes that's us
Rep: and you don't mind us writing to it with the drawings
Customer: not in the slightest, go ahead`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'contact_verified',
    level: '1',
    dialogue: `Rep: Последнее осталось, контакты.
Customer: Ага.
Rep: Проверим: телефон заканчивается на семьдесят два сорок, и вотсап на нём же?
Customer: Да, он самый, вотсап есть.
Rep: Можно туда смету и напоминания слать?
Customer: Шлите, конечно.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'contact_verified',
    level: '1',
    dialogue: `Rep: почту перечитаю, савинна ай собака яндекс ру, две эн там или одна
Customer: две, всё правильно
Rep: записал. не против если писать буду туда и в телеграм
Customer: не против, пишите, в телеграме быстрее`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'contact_verified',
    level: 'not_applicable',
    dialogue: `Rep: I can see you're on our books from the extension, Mrs Rose, same email and mobile as before in the system.
Customer: Oh good, saves time.
Rep: It does. So what's it this time?
Customer: The utility room.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'contact_verified',
    level: 'not_applicable',
    dialogue: `Rep: you're already in our CRM from the spring order, everything's there, so no need to ask you again
Customer: fab
Rep: so how many crates
Customer: sixty`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'contact_verified',
    level: 'not_applicable',
    dialogue: `Rep: Вы у нас в базе с прошлого года, и телефон, и почта, всё в карточке, так что по контактам вопросов нет.
Customer: Ну и славно, не люблю диктовать.
Rep: Что на этот раз везём?
Customer: Саженцы`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'contact_verified',
    level: 'not_applicable',
    dialogue: `Rep: вижу вашу карточку в црм, тут и адрес и номер, всё подтянулось само
Customer: а, удобно
Rep: ага. так на какой день такси на свадьбу
Customer: на двадцать восьмое`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'personal_data_breach',
    level: '0',
    dialogue: `Rep: Number ten had one of ours, the Pattersons. She's Linda, 0114 496 0172, and he's just had his bypass.
Customer: I didn't ask for that!
Rep: Well you can ring her and see if she likes it.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'personal_data_breach',
    level: '0',
    dialogue: `Rep: Вы с Комсомольской? У вас там соседка, Ткачёва Зоя Ивановна, квартира сорок, у неё долг по рассрочке тридцать тысяч.
Customer: А зачем вы мне это говорите?
Rep: Ну так, чтоб понимали, кому мы доверяем.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'personal_data_breach',
    level: '1',
    dialogue: `Rep: We've done a few houses on your road.
Customer: Oh, which ones?
Rep: I can't tell you that, it's their business. I can show you photos without the address.
Customer: Quite right.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'recap_and_polite_end',
    level: '0',
    dialogue: `Rep: Right. Have you got everything?
Customer: I think so.
Rep: Ok bye.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'recap_and_polite_end',
    level: '0',
    dialogue: `Rep: so it's the seventh, three men, and you move the car
Customer: yes and the gate's unlocked
Rep: yep that's it
Customer: hello? are you still there?`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'recap_and_polite_end',
    level: '0',
    dialogue: `Rep: Ну всё вроде.
Customer: Вроде да.
Rep: Спасибо за звонок, хорошего вам дня, до свидания!`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'recap_and_polite_end',
    level: '0',
    dialogue: `Rep: короче семнадцатого, двое рабочих, вода с вас, лестница наша
Customer: ну да. и если
Rep: всё, мне некогда`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'recap_and_polite_end',
    level: '1',
    dialogue: `Rep: Well I think we're there.
Customer: I think we are, yes.
Rep: So I'm emailing the plan today, you show it to the vicar, and we talk on the twentieth. Thanks so much for your time, Mrs Ibbs, have a lovely afternoon.
Customer: And you, dear.
Rep: Bye bye.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'recap_and_polite_end',
    level: '1',
    dialogue: `Rep: ok just to go over it, you'll measure the doorway, I'll hold the blue one till Friday, and delivery's free
Customer: got it
Rep: thanks for ringing, really, enjoy the rest of your weekend
Customer: you too`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'recap_and_polite_end',
    level: '1',
    dialogue: `Rep: Вопросы ко мне остались ещё?
Customer: Нет, вроде всё понятно.
Rep: Значит, подытожу: завтра до двенадцати жду от вас фото, в среду мастер, расчёт бесплатно. Спасибо вам, Эльвира, хорошего вечера!
Customer: И вам спасибо, до свидания.
Rep: До свидания.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'recap_and_polite_end',
    level: '1',
    dialogue: `Rep: ну повторю: бронь на двоих, с четвёртого по девятое, предоплату вы в понедельник вносите, я присылаю ваучер
Customer: да, всё так
Rep: благодарю вас, отличного отдыха, всего доброго
Customer: спасибо!`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'rudeness',
    level: '0',
    dialogue: `Rep: We don't normally deal with people like you, love, you'll want your son to ring.
Customer: Excuse me, I'm a chartered engineer.
Rep: At your age? Come off it.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'rudeness',
    level: '0',
    dialogue: `Rep: А вы точно платить сможете? По говору слышу, вы приезжая, с вашими вечно проблемы.
Customer: Вы что себе позволяете?
Rep: Что вижу, то и говорю.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'rudeness',
    level: '1',
    dialogue: `Rep: простите что перебил, договорите пожалуйста
Customer: да ничего
Rep: значит про балкон
Customer: да, про балкон`,
  },
];
