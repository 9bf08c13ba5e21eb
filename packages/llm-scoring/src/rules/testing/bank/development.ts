import type { Phrase } from './phrase.ts';

/** Pieces graded by the scorecard's own words, written without sight of the lexical rules tried on them. */
export const development: readonly Phrase[] = [
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'names_self_and_company',
    level: '0',
    dialogue: `Rep: Hi there, it's Martin. Have you got a minute to talk about your van insurance?
Customer: Martin who?
Rep: Martin, I look after fleets in the north west. You run about nine vans, is that right?
Customer: Eight, but yeah, what is it you want?
Rep: When do the policies come up for renewal?
Customer: October, all of them.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'names_self_and_company',
    level: '0',
    dialogue: `Rep: good morning this is kavita from brightlane translations
Customer: yes good morning
Rep: we translate manuals and contracts into fourteen languages and i wanted to tell you about our rates this quarter
Customer: ok
Rep: do you export at all
Customer: we do a bit, to germany mostly`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'names_self_and_company',
    level: '1',
    dialogue: `Rep: Afternoon. Am I through to Declan Foley?
Customer: You are, yeah.
Rep: Grand. Declan, my name's Orla Keane, I'm ringing from Shannonside Tyres.
Customer: Right so, what are you after?`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'names_self_and_company',
    level: '1',
    dialogue: `Rep: hey is that sandra
Customer: speaking
Rep: sandra hi tom briggs here over at kettle and crane the kitchen people
Customer: oh okay
Rep: you're the one doing the show flats on mill street aren't you
Customer: that would be me yes`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'names_self_and_company',
    level: '0',
    dialogue: `Rep: Добрый день! Компания «СеверТранс», междугородние перевозки.
Customer: Слушаю.
Rep: У вас склад в Подольске, верно? Возите в основном по центру?
Customer: По центру и в Казань.
Rep: А своими машинами или нанимаете?
Customer: Когда как.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'names_self_and_company',
    level: '0',
    dialogue: `Rep: алло здравствуйте меня зовут жанна звоню предложить вам рекламу на радио
Customer: здравствуйте
Rep: вы ведь сейчас только в интернете размещаетесь
Customer: ну да в основном там
Rep: радио сейчас слушают в машинах очень много это утром и вечером
Customer: понятно`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'names_self_and_company',
    level: '1',
    dialogue: `Rep: Игорь Петрович, здравствуйте. Денис Рогов беспокоит, «Агроснаб».
Customer: А, здравствуйте, Денис.
Rep: Вы по-прежнему главный агроном в «Заре»?
Customer: Пока ещё я.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'names_self_and_company',
    level: '1',
    dialogue: `Rep: Здрасьте, а с кем я говорю, это Наталья, которая по закупкам?
Customer: Да, это я, а вы кто?
Rep: Я Лена из «Медлинии», мы расходку для клиник возим.
Customer: Так, слушаю вас.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'reason_and_consent',
    level: '0',
    dialogue: `Rep: Hello Mr. Patel, Greg Olsen with Harbor Freight Lanes. How's your week been?
Customer: Busy. Long one.
Rep: Tell me about it. So where do you ship out of mostly?
Customer: Out of Savannah.
Rep: And what are you moving these days, still furniture?
Customer: Furniture and some lighting.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'reason_and_consent',
    level: '0',
    dialogue: `Rep: Hi, this is Ruth at Penmark, is that Alan?
Customer: Yes it is.
Rep: Lovely. Alan, we're a full-service printing house, been going since 1988, we do brochures, banners, packaging, the works. I'll just run through the range for you.
Customer: Um, I was just on my way out.
Rep: It won't hurt. So on the brochure side there's three paper weights.
Customer: Uh huh.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'reason_and_consent',
    level: '1',
    dialogue: `Rep: Is that Fiona? Hi, Mark from ClearDesk. Is now an alright time or are you in the thick of it?
Customer: No, go on, you're fine.
Rep: Thanks. We make a helpdesk system, it's used by all kinds of companies.
Customer: Okay.
Rep: What do you folks use there at the moment?
Customer: Just a shared mailbox.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'reason_and_consent',
    level: '2',
    dialogue: `Rep: Hi Joanne, it's Pete Sully, Westbrook Dental Supplies. I saw you're opening a second surgery in Exeter in June, and fitting one out usually means three months of chasing deliveries. That's why I'm ringing. Can I have five minutes?
Customer: Five minutes, sure, I'm between patients.
Rep: I'll keep to it.
Customer: Go ahead then.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'reason_and_consent',
    level: '2',
    dialogue: `Rep: mr okafor morning dave here from ridgeline feeds
Customer: morning dave
Rep: the reason i rang you in particular is your co-op switched to the new milk contract and the protein penalties on that one are hitting a lot of the lads round you
Customer: they are that
Rep: would it suit to talk it through for a bit now or will i get you after milking
Customer: now's grand fire away`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'reason_and_consent',
    level: '0',
    dialogue: `Rep: Алексей, добрый день, это Марина, «Окна-Юг».
Customer: Добрый.
Rep: Подскажите, сколько у вас сейчас объектов в работе?
Customer: Три дома.
Rep: А остекление кто делает?
Customer: Подрядчик один, местный.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'reason_and_consent',
    level: '0',
    dialogue: `Rep: здравствуйте виктор это олег страховой центр гарант
Customer: да здравствуйте
Rep: значит смотрите у нас новая линейка каско осаго имущество ответственность всё в одном месте сейчас расскажу про каско
Customer: я вообще-то за рулём
Rep: это быстро значит каско у нас трёх видов
Customer: угу`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'reason_and_consent',
    level: '1',
    dialogue: `Rep: Ольга Сергеевна, это Павел из «Точки перевода». Вы на той неделе выложили тендер на перевод документации по станкам, с китайского, и срок там очень сжатый. По этому поводу и звоню.
Customer: Да, выкладывали.
Rep: А кто вам раньше такое переводил?
Customer: Бюро одно, в Екатеринбурге.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'reason_and_consent',
    level: '2',
    dialogue: `Rep: Рустам, приветствую, Антон, «ШинТорг». У вас двадцать «Газелей», а с ноября штрафуют за летнюю резину, вот и набрал заранее, пока склад полный. Минут пять есть?
Customer: Ну давай, пять есть.
Rep: Спасибо.
Customer: Рассказывай.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'reason_and_consent',
    level: '2',
    dialogue: `Rep: Добрый день, Елена Викторовна. Софья Маркова, «Клиникс», программы для медцентров.
Customer: Добрый день.
Rep: Увидела ваши отзывы на картах: люди пишут, что до регистратуры не дозвониться. Как раз об этом хотела с вами поговорить. Вам сейчас удобно или перезвонить после приёма?
Customer: Сейчас удобно, говорите.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'current_setup',
    level: '0',
    dialogue: `Rep: Hi Carla, Ben from Tally Payroll. We've just launched a new version and I think you'd love it.
Customer: Okay, what is it?
Rep: It does payslips, pensions, holiday, all from a phone. And the reports are gorgeous.
Customer: Right.
Rep: So how does next Tuesday look for a demo?
Customer: Hold on, I don't even know if we need it.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'current_setup',
    level: '0',
    dialogue: `Rep: Morning Steve. Would you say saving money on diesel is important to your business?
Customer: Isn't it to everyone?
Rep: Exactly. And if I could show you a card that takes pennies off every litre, you'd be interested?
Customer: Depends on the card.
Rep: It works at three thousand stations. Will I send you the form?
Customer: Send it, I'll have a look.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'current_setup',
    level: '1',
    dialogue: `Rep: Hi Priya ma'am, can you tell me what your company does?
Customer: We do garments, export mainly.
Rep: And how many people are there?
Customer: Around two hundred.
Rep: How many in the office, and how many on the floor? And which software for accounts, which for stock, and which for HR?
Customer: Sir, so many questions. Tally for accounts, Excel for the rest.
Rep: And how many branches? Who handles the servers?`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'current_setup',
    level: '2',
    dialogue: `Rep: Your site says you deliver across Ulster with your own three lorries. Is that still how it works, or do you get hauliers in for the long runs?
Customer: Own lorries, and we get a man in for Donegal.
Rep: Just Donegal, good. That's all I needed to know there.
Customer: Okay.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'current_setup',
    level: '2',
    dialogue: `Rep: so last time we spoke back in march you had the ads with an agency in leeds and the website done in house still the same
Customer: agency's gone we took it all in house at easter
Rep: right and is it just the one person on it now
Customer: just becky yeah`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'current_setup',
    level: '0',
    dialogue: `Rep: Светлана, у нас кухонные фасады под заказ, двести цветов, срок десять дней, доставка наша.
Customer: Хорошо.
Rep: Для дизайнеров отдельный процент, выплачиваем сразу.
Customer: Какой процент?
Rep: От семи. Давайте я вам договор пришлю.
Customer: Ну пришлите.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'current_setup',
    level: '0',
    dialogue: `Rep: Михалыч, вам ведь хочется, чтоб техника в посевную не вставала?
Customer: Кому ж не хочется.
Rep: Ну вот! А у нас запчасти за сутки привозят. Хотите так?
Customer: Хотеть-то хочу.
Rep: Тогда записываю вас на договор обслуживания?
Customer: Погоди, куда записываешь, цену скажи.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'current_setup',
    level: '1',
    dialogue: `Rep: Расскажите, пожалуйста, чем вообще занимается ваша организация?
Customer: Вы же нам звоните, на сайте всё написано. Бетон делаем.
Rep: А сколько у вас сотрудников?
Customer: Человек семьдесят.
Rep: А техника какая? Сколько миксеров? Где заправляетесь? Кто ведёт путевые листы и в какой программе?
Customer: Девушка, это допрос?`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'current_setup',
    level: '2',
    dialogue: `Rep: Судя по вакансиям, операторов у вас шестеро и сидят на «Битриксе». Верно или уже переехали куда-то?
Customer: Верно, только уже восемь.
Rep: Понял, а телефония там же, внутри?
Customer: Внутри, да.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'current_setup',
    level: '2',
    dialogue: `Rep: ирина вы в заявке на выставке писали что бельё для гостиницы стираете сами на две машины так и осталось
Customer: так и осталось только одна сломалась
Rep: ага значит на одной пока
Customer: на одной`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'decision_process',
    level: '0',
    dialogue: `Rep: Who else would need to be across this on your side, Gill?
Customer: Oh, let's not get ahead of ourselves.
Rep: No problem. What matters most to you in a courier then?
Customer: That the parcels turn up. And that somebody picks up the phone.
Rep: Makes sense. How many parcels go out a day?
Customer: Sixty, seventy.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'decision_process',
    level: '0',
    dialogue: `Rep: So you'd be signing this off yourself I imagine, you and the finance lead, after a quick trial?
Customer: What does the trial involve?
Rep: Two weeks, ten users, no card.
Customer: And does it run on Macs?
Rep: It does, yeah.
Customer: Alright.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'decision_process',
    level: '1',
    dialogue: `Rep: If you liked it, what happens then?
Customer: I'd pass it to my brother, it's him has the final word on anything with a price tag.
Rep: Gotcha. And he's in the office with you?
Customer: He's on the road most days.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'decision_process',
    level: '2',
    dialogue: `Rep: How do you go about picking a cleaning contractor?
Customer: We get three quotes, I score them, and then the practice partners vote on it at the monthly meeting.
Rep: How many partners?
Customer: Four. Dr Malik has the casting vote if they're split.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'decision_process',
    level: '2',
    dialogue: `Rep: and say you wanted to go ahead with the new forklifts who do you need to convince
Customer: anything over ten grand goes to head office in ohio so i write it up as a capex request and our vp of ops either signs or he doesn't
Rep: how long does he usually sit on it
Customer: two weeks maybe three`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'decision_process',
    level: 'not_applicable',
    dialogue: `Rep: Hi Sean, when we met at the ploughing you said it's your own place and you buy the lot yourself, no committee.
Customer: That's right, only me and the dog.
Rep: So tell me how the spreader is behaving.
Customer: Ah it's throwing uneven again.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'decision_process',
    level: '0',
    dialogue: `Rep: Скажите, а кто у вас принимает решение по таким вопросам?
Customer: А какая разница, вы мне расскажите сначала, что у вас есть.
Rep: Хорошо. Мы делаем вывески, световые короба, монтаж свой.
Customer: Гарантия какая?
Rep: Два года.
Customer: Нормально.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'decision_process',
    level: '0',
    dialogue: `Rep: Вы, как директор, я так понимаю, сами всё утверждаете?
Customer: А вы с какого города звоните?
Rep: Из Самары. Так вот, уголь у нас сортовой, отгружаем вагонами.
Customer: Вагонами нам много.
Rep: Можно и машиной.
Customer: Почём машиной?`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'decision_process',
    level: '1',
    dialogue: `Rep: Если предложение вам понравится, дальше как?
Customer: Дальше я сам не решу. У нас всё через Аллу Борисовну, она хозяйка.
Rep: Она с вами в одном офисе?
Customer: Наездами бывает.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'decision_process',
    level: '2',
    dialogue: `Rep: Кто, кроме вас, участвует в выборе подрядчика на озеленение?
Customer: Я собираю три коммерческих, потом зам по хозяйству отсеивает, а подписывает уже сам Воронин, до трёхсот тысяч без тендера.
Rep: А если больше?
Customer: Тогда через площадку, с торгами.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'decision_process',
    level: '2',
    dialogue: `Rep: ну а как у вас покупается такое просто взяли и купили или согласовывать надо
Customer: не мы с братом вдвоём садимся смотрим если оба за то берём если один против не берём
Rep: всё пополам значит
Customer: всё пополам да фирма-то общая`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'decision_process',
    level: 'not_applicable',
    dialogue: `Rep: Тимур Русланович, вы в прошлый раз говорили, что вы единственный учредитель и такие траты утверждаете сами, ни с кем не согласовывая.
Customer: Да, ничего не изменилось.
Rep: Тогда сразу к делу: как у вас сейчас с простоями погрузчиков?
Customer: Стоят по полдня, вот как.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'open_questions',
    level: '0',
    dialogue: `Rep: How are you keeping, Noreen?
Customer: Not too bad now, thanks.
Rep: Do you use an agency for your temps?
Customer: We do.
Rep: Are you happy with them?
Customer: Happy enough.
Rep: Would you be open to a second one?
Customer: Possibly.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'open_questions',
    level: '0',
    dialogue: `Rep: Which day is best to catch you usually?
Customer: Thursdays.
Rep: Which email is the best one?
Customer: It's l dot grant at fernhill.
Rep: Perfect. And when does your broadband contract end, Lee?
Customer: End of the year.
Rep: And you've the one site, yes?
Customer: Just the one.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'open_questions',
    level: '1',
    dialogue: `Rep: Is the website on Shopify, Hannah?
Customer: It is.
Rep: What's the hardest thing about getting orders out the door in December?
Customer: Labels. Printing labels at midnight.
Rep: You've one printer for that?
Customer: One, and it jams.
Rep: Do you ship abroad too?
Customer: A few to France.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'open_questions',
    level: '2',
    dialogue: `Rep: Walk me through what happens when a tenant rings about a leak.
Customer: They ring me, I ring the plumber, he doesn't answer, I ring another.
Rep: And where does it tend to fall apart?
Customer: Weekends. Nobody answers on weekends.
Rep: What have your tenants been saying about it?
Customer: You don't want to know.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'open_questions',
    level: '2',
    dialogue: `Rep: so what's bugging the guys on the floor most about those compressors
Customer: the noise and they trip out in the heat
Rep: how do you cope when one trips
Customer: we borrow air off the next bay which slows everyone down
Rep: right
Customer: yeah it's a pain`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'open_questions',
    level: '0',
    dialogue: `Rep: Как ваши дела, Людмила Ивановна?
Customer: Спасибо, потихоньку.
Rep: Вы бумагу для офиса у одного поставщика берёте?
Customer: У одного.
Rep: Сроки вас устраивают?
Customer: Устраивают.
Rep: Хотели бы подешевле?
Customer: Ну кто ж не хотел.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'open_questions',
    level: '0',
    dialogue: `Rep: На какую почту вам отправить прайс?
Customer: На общую, инфо собака.
Rep: А когда вас лучше застать на месте?
Customer: До обеда.
Rep: Колодцы вы сами копаете или с бригадой?
Customer: С бригадой.
Rep: Кольца наши видели?
Customer: Видел, на базе лежат.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'open_questions',
    level: '1',
    dialogue: `Rep: Вы сами ведёте бухгалтерию?
Customer: Сама, и ещё помощница.
Rep: А что в закрытии квартала отнимает больше всего сил?
Customer: Сверки с поставщиками, конечно.
Rep: Акты получаете по ЭДО?
Customer: От половины по ЭДО.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'open_questions',
    level: '2',
    dialogue: `Rep: Расскажите, как проходит обычный день, когда приходит фура с плиткой.
Customer: Все бросают работу и бегут разгружать.
Rep: И что в это время с покупателями в зале?
Customer: Стоят, ждут, кто-то уходит.
Rep: А с боем как обстоит?
Customer: Бьём, куда деваться.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'open_questions',
    level: '2',
    dialogue: `Rep: чем не устраивает нынешний вет
Customer: да приезжает через раз
Rep: и как вы тогда выкручиваетесь с отёлом
Customer: сами по ютубу смешно сказать
Rep: понятно
Customer: ну вот так и живём`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'need_stated',
    level: '0',
    dialogue: `Rep: How's the phone system treating you, Colin?
Customer: It's fine. Does what it says on the tin.
Rep: No dropped calls, nothing like that?
Customer: No, we've been with them six years, no complaints at all.
Rep: And the bill?
Customer: Bill's reasonable too.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'need_stated',
    level: '0',
    dialogue: `Rep: What do you do about stock counts in the shop?
Customer: We count on a Sunday night. Two of us, with a clipboard. Then I key it in Monday and send it to the owner.
Rep: And how do you find that?
Customer: It's how we've always done it. Gets done.
Rep: Alright.
Customer: What did you say your firm was called?`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'need_stated',
    level: '1',
    dialogue: `Rep: I'd guess your drivers lose a lot of time queueing at the ports, am I right?
Customer: Yeah, I suppose they do.
Rep: And paperwork errors make that worse?
Customer: Probably, yes.
Rep: You're not alone in that.
Customer: No, I'm sure.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'need_stated',
    level: '2',
    dialogue: `Rep: What's going on with the bookings at the salon?
Customer: Girls write them in the book and then someone books online for the same chair. Saturday we had two brides at ten o'clock. Two.
Rep: Oh no.
Customer: One of them walked out crying.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'need_stated',
    level: '2',
    dialogue: `Rep: how's the new irrigation holding up raj
Customer: honestly the filters are choking every four days because the borewell water has so much silt and my people have to open and wash each one by hand
Rep: every four days
Customer: every four days and half the field goes dry meantime`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'need_stated',
    level: '0',
    dialogue: `Rep: Как работается с текущей охраной?
Customer: Нормально работается. Сидят, смотрят.
Rep: Случаи какие-то были?
Customer: Да тихо у нас, тьфу-тьфу.
Rep: То есть вопросов к ним нет?
Customer: Вообще никаких.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'need_stated',
    level: '0',
    dialogue: `Rep: Расскажите, как у вас устроена доставка обедов?
Customer: С утра повар готовит, к одиннадцати фасуем, две машины развозят по офисам. Вечером контейнеры собираем.
Rep: И так каждый день?
Customer: Кроме воскресенья.
Rep: Много точек?
Customer: Тридцать две.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'need_stated',
    level: '1',
    dialogue: `Rep: Наверное, менеджеры забывают перезванивать клиентам и заявки теряются?
Customer: Ну, бывает, наверное.
Rep: И отчёты руками собираете, времени уходит уйма?
Customer: Ну да, есть такое.
Rep: У всех так.
Customer: Угу.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'need_stated',
    level: '2',
    dialogue: `Rep: Что с упаковкой не так, поделитесь?
Customer: Скотч ваших коллег на морозе не держит. Коробка приезжает в Сургут раскрытая, половину банок по дороге растеряли.
Rep: Ничего себе.
Customer: Вот такие дела.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'need_stated',
    level: '2',
    dialogue: `Rep: ну как там комбайн отработал сезон
Customer: да какой отработал жатка третий раз подшипники съела стоим в самую страду а мастер из района два дня едет
Rep: два дня
Customer: два дня а зерно сыплется`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'consequences_explored',
    level: '0',
    dialogue: `Rep: What's the trouble with the oven, Gino?
Customer: It runs cold on the left side, I have to turn every tray.
Rep: Ah, ours have a fan on each side so you'd never have that again.
Customer: How much is one of those?
Rep: I can do you a deal at four thousand two hundred.
Customer: Hmm.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'consequences_explored',
    level: '0',
    dialogue: `Rep: You said invoices go out late. How late are we talking?
Customer: A week, ten days after the job's done.
Rep: And who types them up?
Customer: My wife does, in the evenings.
Rep: What does she use for it, Word?
Customer: Word, yeah, and a calculator.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'consequences_explored',
    level: '1',
    dialogue: `Rep: So the scanners die halfway through a shift.
Customer: Yeah, batteries are shot.
Rep: That must mean pickers standing around and late trucks, and your customers get upset, and you end up paying overtime.
Customer: Mm. What kind of batteries are yours?
Rep: Hot-swap ones.
Customer: Right.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'consequences_explored',
    level: '2',
    dialogue: `Rep: When the glazing comes the wrong size, what does that do to the rest of the job?
Customer: It all stops. Plasterers go off to another site and I don't get them back for a fortnight.
Rep: And the client?
Customer: Client holds back the stage payment till the windows are in.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'consequences_explored',
    level: '2',
    dialogue: `Rep: ok so interpreters cancel on you last minute
Customer: yep happens every month
Rep: what happens to the patient then
Customer: they get sent home and rebooked and some just never come back
Rep: and does that land on you
Customer: it lands on me because the did not attend rate is my number`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'consequences_explored',
    level: '0',
    dialogue: `Rep: Значит, касса виснет по вечерам?
Customer: Виснет, перезагружаем.
Rep: А модель какая, не помните?
Customer: Старая, «Атол» какой-то.
Rep: У нас новые, с большим экраном, летают просто.
Customer: Ясно.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'consequences_explored',
    level: '0',
    dialogue: `Rep: Что больше всего мешает с текущей типографией?
Customer: Цвет гуляет от тиража к тиражу.
Rep: А кто у вас принимает тираж?
Customer: Дизайнер наша, Катя.
Rep: Понятно. А каким тиражом обычно печатаете?
Customer: По пять тысяч.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'consequences_explored',
    level: '1',
    dialogue: `Rep: Фундамент, говорите, льёте, а бетон опаздывает?
Customer: Опаздывает, часа на два, на три.
Rep: И к чему это у вас приводит на стройке?
Customer: Слушайте, а ваш завод где стоит?
Rep: В Мытищах.
Customer: Это ближе.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'consequences_explored',
    level: '2',
    dialogue: `Rep: А если врач увидел карту пациента только на приёме, что дальше?
Customer: Дальше он пятнадцать минут листает, очередь растёт, следующий скандалит у двери.
Rep: А главврачу это как аукается?
Customer: Жалобами в департамент, она потом отписывается неделю.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'consequences_explored',
    level: '2',
    dialogue: `Rep: ну сломался у тебя эвакуатор и чего
Customer: и чего заказы коллегам отдаю
Rep: а те клиенты потом возвращаются
Customer: да какой возвращаются они того в телефон забили и ему звонят`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'impact_quantified',
    level: '0',
    dialogue: `Rep: What does it cost you when a delivery fails, Moira?
Customer: Oh, a lot. I couldn't put a figure on it.
Rep: Roughly, per week even?
Customer: I'd only be guessing. Too much, put it that way.
Rep: Okay. And you've how many vans out?
Customer: Twelve.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'impact_quantified',
    level: '0',
    dialogue: `Rep: Studies say a business your size loses about nine hours a week to admin.
Customer: Is that so.
Rep: That's two hundred pounds or so in wages, every week.
Customer: Depends who you ask, I suppose. I've been here since 2009 and we manage.
Rep: What takes the longest?
Customer: Timesheets.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'impact_quantified',
    level: '1',
    dialogue: `Rep: How many covers do you reckon you lose when the booking line's engaged?
Customer: On a Friday? I'd say fifteen easy.
Rep: And an average spend?
Customer: Forty quid a head.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'impact_quantified',
    level: '1',
    dialogue: `Rep: so if two guys spend an hour each morning hunting for tools that's like ten hours a week
Customer: yeah ten hours that's about right
Rep: that's a day and a bit
Customer: sure is`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'impact_quantified',
    level: '0',
    dialogue: `Rep: Во сколько вам обходится такой простой?
Customer: Дорого обходится, что тут скажешь.
Rep: Ну хотя бы примерно, в месяц?
Customer: Не считали мы. Неприятно, и всё.
Rep: А линий у вас сколько?
Customer: Четыре линии.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'impact_quantified',
    level: '0',
    dialogue: `Rep: По нашей статистике, пересортица съедает до трёх процентов оборота.
Customer: Может, у кого и съедает.
Rep: То есть при вашем обороте это полмиллиона.
Customer: Откуда вы знаете наш оборот?
Rep: Из открытых данных за прошлый год.
Customer: Они там старые.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'impact_quantified',
    level: '1',
    dialogue: `Rep: И сколько рассады так пропало в эту весну?
Customer: Ну считай тысяч восемь корней в мусор ушло.
Rep: Ого.
Customer: А ты думал.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'impact_quantified',
    level: '1',
    dialogue: `Rep: Получается, каждое утро по сорок минут на распечатку маршрутов, так?
Customer: Да, минут сорок и есть, я засекал.
Rep: И так все шесть дней?
Customer: Шесть, кроме воскресенья.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'payoff_stated',
    level: '0',
    dialogue: `Rep: With our dispatch screen you'd free up two people, Hal, and your customers would be happier. Think about what that's worth.
Customer: And do you charge by the user or by the truck?
Rep: By the truck.
Customer: Okay. Is there a setup fee?
Rep: No, nothing up front.
Customer: Good to know.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'payoff_stated',
    level: '0',
    dialogue: `Rep: If the returns got sorted, what would that do for your week?
Customer: Well they won't get sorted, will they? We've had three companies promise that.
Rep: I hear you. Just imagine though.
Customer: I'm not one for imagining. What's your system do?
Rep: It prints the return label with the order.
Customer: Fine.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'payoff_stated',
    level: '1',
    dialogue: `Rep: Suppose all your certificates were in one place. It'd make audits easier, wouldn't it?
Customer: Yeah, it'd make audits easier.
Rep: And you'd sleep better.
Customer: I guess it would be nice.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'payoff_stated',
    level: '2',
    dialogue: `Rep: What would change if you could see the stock in both shops at once?
Customer: I'd stop driving across town for a box of shoes, for a start. And I'd not order twice. I could run the spring range on half the cash.
Rep: Half?
Customer: Easily half.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'payoff_stated',
    level: '2',
    dialogue: `Rep: say the milk meters worked and you'd readings every morning what would you do with them
Customer: i'd pull out the mastitis cows two days sooner and i wouldn't be pouring a tank down the drain
Rep: fair
Customer: and the vet would be here less`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'payoff_stated',
    level: '0',
    dialogue: `Rep: С нашей программой вы сэкономите время, и люди ваши вздохнут.
Customer: А установка сколько по времени?
Rep: Один день.
Customer: А обучение входит?
Rep: Входит, два часа.
Customer: Ясно.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'payoff_stated',
    level: '0',
    dialogue: `Rep: Вот представьте, что заявки больше не теряются. Что бы это вам дало?
Customer: Ой, да не до мечтаний сейчас, у меня отчёт горит.
Rep: Понимаю. Тогда коротко про нас.
Customer: Давайте, только коротко.
Rep: Мы ставим чат на сайт, он всё складывает в одну таблицу.
Customer: Понятно.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'payoff_stated',
    level: '1',
    dialogue: `Rep: Если кухни будут приезжать в срок, клиенты ведь довольнее станут?
Customer: Ну довольнее, конечно.
Rep: И спать спокойнее?
Customer: Да, хорошо было бы.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'payoff_stated',
    level: '2',
    dialogue: `Rep: А если бы образцы доезжали за день, что поменялось бы?
Customer: Тогда я дизайнеру показываю ткань, пока она горячая, и она подписывает сразу, а не через две недели, когда уже в другом салоне выбрала.
Rep: То есть продаж больше.
Customer: Штуки три в месяц точно добавилось бы.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'payoff_stated',
    level: '2',
    dialogue: `Rep: ну сделаем мы вам навес что это даст хозяйству
Customer: сено гнить не будет раз и технику под крышу загоню два зимой аккумуляторы таскать домой не надо
Rep: хорошее дело
Customer: а то мужики уже спины посрывали`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'needs_recap_confirmed',
    level: '0',
    dialogue: `Rep: Thanks for all that, Theresa, really useful.
Customer: No bother.
Rep: So what we have is a platform that covers rostering and leave in one.
Customer: Does it do bank holidays?
Rep: It does, automatically.
Customer: Good.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'needs_recap_confirmed',
    level: '0',
    dialogue: `Rep: So to sum up, you're short of storage, the rent's going up and you want something nearer the motorway.
Customer: No, the rent isn't the issue. I never said that. It's the hours, we can't get in after six.
Rep: Right, well, our place has a lovely loading bay and is just by junction nine.
Customer: But can I get in after six?
Rep: I'd have to check.
Customer: That's the bit I need.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'needs_recap_confirmed',
    level: '1',
    dialogue: `Rep: Let me play that back. You need the uniforms in before the season, embroidered, and someone to deal with the sizes so it isn't you. Have I got that right?
Customer: That's it exactly.
Rep: Nothing I've missed?
Customer: No, that's the list.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'needs_recap_confirmed',
    level: '1',
    dialogue: `Rep: ok so as i hear it there's two things one the translators don't know your machines and two every file comes back in a different format
Customer: yep that's the two
Rep: and the format one hurts more
Customer: way more`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'needs_recap_confirmed',
    level: '0',
    dialogue: `Rep: Хорошо, всё записал, Вадим.
Customer: Ага.
Rep: Тогда рассказываю. Шиномонтаж у нас выездной, бригада приезжает сама.
Customer: Ночью тоже?
Rep: И ночью.
Customer: Это интересно.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'needs_recap_confirmed',
    level: '0',
    dialogue: `Rep: Итак, если подытожить: вам нужны плёнка, семена и доставка до поля, причём всё в рассрочку до осени.
Customer: А вы к дню поля приедете? Там все будут.
Rep: Приедем, да. А про итог мой что скажете?
Customer: Потом скажу, тут ко мне зашли.
Rep: Хорошо.
Customer: Давайте, на связи.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'needs_recap_confirmed',
    level: '1',
    dialogue: `Rep: Я правильно вас услышала: бухгалтер одна, первичка теряется у прорабов, и к двадцать пятому вы не успеваете сдать НДС?
Customer: Всё правильно, так и есть.
Rep: Ничего не упустила?
Customer: Нет, это главное.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'needs_recap_confirmed',
    level: '1',
    dialogue: `Rep: короче смотри что я понял тебе надо чтоб резину хранили чтоб без очереди и чтоб безнал
Customer: во точно
Rep: ещё чего
Customer: не больше ничего`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'features_tied_to_need',
    level: '0',
    dialogue: `Rep: What's on your mind with the website, Dympna?
Customer: Nobody can find our opening hours. They ring and ask all day.
Rep: Right. Well our package has a blog, an Instagram feed, five page templates and a stock photo library.
Customer: Okay.
Rep: There's also a multi-currency checkout.
Customer: We're a launderette.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'features_tied_to_need',
    level: '0',
    dialogue: `Rep: And the main headache is?
Customer: Couriers leave stuff with the wrong neighbour.
Rep: So our insurance plan covers fire, flood and theft from the premises, and there's free legal advice on top.
Customer: Hm. And the parcels?
Rep: You also get a dedicated account manager.
Customer: I see.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'features_tied_to_need',
    level: '1',
    dialogue: `Rep: You said the night shift can't see what the day shift left unfinished. Our board shows every open job, so they'd walk in and see it on the screen.
Customer: That would help.
Rep: It also has a birthday calendar, a survey tool and a recipe feed for the canteen.
Customer: We haven't got a canteen.
Rep: There's a voucher scheme too.
Customer: Okay.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'features_tied_to_need',
    level: '2',
    dialogue: `Rep: You told me the sprayer drifts onto the neighbour's organic field. These nozzles make a coarser droplet, so in a ten mile wind it falls down where you want it.
Customer: That's what I'm after.
Rep: And since you mentioned the lad forgets to switch off at the headland, they cut out by GPS.
Customer: He does forget, every time.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'features_tied_to_need',
    level: '2',
    dialogue: `Rep: right so you were saying the mums can't get through at eight in the morning
Customer: yeah all at once
Rep: so what i'd put in for you is a queue with a callback they press one and hang up and the desk rings them that's your eight o'clock rush gone
Customer: and they keep their place
Rep: they keep their place
Customer: nice`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'features_tied_to_need',
    level: 'not_applicable',
    dialogue: `Rep: Hi Keith, Amy at Lockwood Racking. Have you two minutes?
Customer: I haven't, love, there's a lorry backing in.
Rep: No worries. What time's the yard quiet?
Customer: After three, try me then.
Rep: I'll call at quarter past.
Customer: Fine, bye.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'features_tied_to_need',
    level: '0',
    dialogue: `Rep: Что вас сейчас больше всего беспокоит?
Customer: Водители сливают солярку.
Rep: Понятно. А у нас ещё есть мойка, стоянка, кафе и кофе по карте бесплатно.
Customer: Угу.
Rep: И мобильное приложение с погодой.
Customer: Погода мне зачем?`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'features_tied_to_need',
    level: '0',
    dialogue: `Rep: Так какая главная трудность с залом?
Customer: Люди покупают абонемент и в феврале перестают ходить.
Rep: Наши тренажёры итальянские, цвет рамы на выбор, обивка из экокожи, мощность до трёх киловатт.
Customer: Ну тренажёры у нас есть.
Rep: Эти новее и бесшумные.
Customer: Понял.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'features_tied_to_need',
    level: '1',
    dialogue: `Rep: Вы упомянули, что подрядчик не присылает фото выполненных работ. У нас бригадир сдаёт объект через приложение, с фотографиями.
Customer: О, это хорошо.
Rep: Плюс мы делаем ландшафт, новогоднее оформление и бассейны.
Customer: Бассейны нам ни к чему.
Rep: Есть и аренда шатров.
Customer: Ага.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'features_tied_to_need',
    level: '2',
    dialogue: `Rep: Раз у вас пациенты путают кабинеты, мы повесим экран у входа: ввёл фамилию, увидел этаж и дверь.
Customer: Бабушки наши справятся?
Rep: Для них, вы же говорили, половина без очков, буквы можно сделать на весь экран.
Customer: Вот это дело.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'features_tied_to_need',
    level: '2',
    dialogue: `Rep: ты говорил у тебя поддоны разваливаются на второй раз
Customer: ну
Rep: вот эти на винтовом гвозде их раз десять кидать можно как раз под твой оборот туда-обратно
Customer: а то гвозди собирать замучились`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'features_tied_to_need',
    level: 'not_applicable',
    dialogue: `Rep: Анна Павловна, добрый день, Кирилл, «Эдо-Сервис». Удобно говорить?
Customer: Нет, у меня совещание.
Rep: Во сколько набрать?
Customer: Лучше завтра с утра.
Rep: Хорошо, завтра в десять.
Customer: Всё, до свидания.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'proof_given',
    level: '0',
    dialogue: `Rep: So what we'd do is take over the whole recruitment side for you, adverts, screening, the lot.
Customer: And you find good people?
Rep: The best. Honestly our clients love us, you won't find anyone better in Kent.
Customer: Everybody says that.
Rep: I know, but with us it's true.
Customer: Hm.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'proof_given',
    level: '0',
    dialogue: `Rep: The coating goes on in a day and it lasts for years, really tough stuff.
Customer: How many years?
Rep: Oh, a long time. It's top quality, German resin.
Customer: My floor takes a lot of pallet trucks.
Rep: It'll handle that no bother at all.
Customer: If you say so.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'proof_given',
    level: '1',
    dialogue: `Rep: We'd put trackers on the trailers. McGinley's in Letterkenny did it last spring and got two stolen ones back inside the week.
Customer: Did they? I know Packie McGinley.
Rep: Ring him and ask him.
Customer: I might just do that.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'proof_given',
    level: '1',
    dialogue: `Rep: do you have your laptop open i'll share my screen
Customer: yeah go on
Rep: so this is a live ward list watch when i drag this bed over see it updates on the nurse's tablet there
Customer: oh that's instant
Rep: yep no refresh
Customer: neat`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'proof_given',
    level: 'not_applicable',
    dialogue: `Rep: Good evening, may I speak with Mr. D'Souza? Anil here from Suraksha Insurance.
Customer: He is not at home.
Rep: When will he return?
Customer: After eight only.
Rep: I will try then, thank you.
Customer: Okay.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'proof_given',
    level: '0',
    dialogue: `Rep: Мы возьмём на себя всю рекламу: и карты, и соцсети, и баннеры.
Customer: И что, придут клиенты?
Rep: Обязательно придут, у нас очень сильная команда.
Customer: Прошлые тоже так говорили.
Rep: Мы не такие, мы работаем на совесть.
Customer: Ну-ну.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'proof_given',
    level: '0',
    dialogue: `Rep: Предлагаю перейти на наш корм, он сбалансированный, коровы едят с удовольствием.
Customer: А надои-то поднимутся?
Rep: Поднимутся, даже не сомневайтесь.
Customer: Насколько?
Rep: Заметно, сами увидите.
Customer: Увидим.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'proof_given',
    level: '1',
    dialogue: `Rep: Поставим вам рекуперацию. В школе на Лесной такую запустили в прошлом году, счёт за тепло упал на четверть.
Customer: На четверть, серьёзно?
Rep: Могу счета показать, директор разрешил.
Customer: Покажите.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'proof_given',
    level: '1',
    dialogue: `Rep: клей держит до минус сорока я вам видео скину там мы плитку на балконе в якутске кувалдой сбиваем не отходит
Customer: скинь гляну
Rep: и на видео градусник видно
Customer: ладно`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'proof_given',
    level: 'not_applicable',
    dialogue: `Rep: Алло, Станислав? Это Вера, «Чистый город», клининг.
Customer: Вера, я в самолёте, двери закрывают.
Rep: Поняла, а когда вернётесь?
Customer: В четверг, звоните в четверг.
Rep: Хорошего полёта!
Customer: Ага, пока.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'objection_clarified',
    level: '0',
    dialogue: `Rep: So that's the service contract, Barry, two visits a year.
Customer: It's a bit dear for what it is.
Rep: I can knock ten percent off that.
Customer: Ten?
Rep: Ten, and I'll throw in the filters.
Customer: Let me think.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'objection_clarified',
    level: '0',
    dialogue: `Rep: Would you try us for one shipment?
Customer: We've already got a forwarder, we're sorted.
Rep: Okay, no problem at all. Sorry to bother you.
Customer: You're alright.
Rep: I'll leave it there so. All the best.
Customer: Bye now.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'objection_clarified',
    level: '1',
    dialogue: `Rep: We could start you in March.
Customer: I'm not sure about it, to be honest.
Rep: What is it you're not sure of?
Customer: Just not sure. It's a feeling.
Rep: Okay. Well, most people find the first month settles them, there's no tie-in.
Customer: Hm.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'objection_clarified',
    level: '2',
    dialogue: `Rep: It's twelve hundred for the year, all in.
Customer: No, that's too much for us.
Rep: Too much compared with what, if I can ask? Is somebody quoting you less?
Customer: It isn't that, it's that it comes all at once and January's dead for us. Monthly I could swing.
Rep: Ah, so it's the timing. We can split it over ten months.
Customer: Now you're talking.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'objection_clarified',
    level: '2',
    dialogue: `Rep: so you'd move the ads over to us
Customer: nah we got burned with an agency before
Rep: damn what went wrong there
Customer: they kept the google account so when we left we lost four years of data
Rep: ok so ownership that's what scared you
Customer: yeah
Rep: with us it's opened in your name day one you just give us access`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'objection_clarified',
    level: 'not_applicable',
    dialogue: `Rep: Shall we say the two of us and your foreman, on site?
Customer: Perfect, he'll want to see it.
Rep: Great stuff. And you liked the look of the mesh one?
Customer: Loved it, that's the one we want.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'objection_clarified',
    level: '0',
    dialogue: `Rep: Получается восемнадцать тысяч в месяц за обслуживание.
Customer: Дороговато.
Rep: Зато у нас круглосуточная поддержка и свои инженеры, поэтому цена оправдана.
Customer: Ну может быть.
Rep: Плюс выезд бесплатный.
Customer: Ясно.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'objection_clarified',
    level: '0',
    dialogue: `Rep: Давайте пробную партию привезём.
Customer: Да у нас есть уже поставщик.
Rep: А, ну тогда извините за беспокойство.
Customer: Ничего.
Rep: Если что, звоните.
Customer: Хорошо, до свидания.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'objection_clarified',
    level: '1',
    dialogue: `Rep: Ну что, оформляем?
Customer: Надо подумать.
Rep: А над чем именно хотите подумать?
Customer: Ну, вообще подумать, в целом.
Rep: Хорошо. Скажу тогда, что скидка держится до конца месяца.
Customer: Поняла вас.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'objection_clarified',
    level: '2',
    dialogue: `Rep: Предлагаю перевести весь парк на наши карты.
Customer: Нет, карты нам не нужны.
Rep: А что вас в них останавливает, был какой-то опыт?
Customer: Был. Водитель забыл карту на заправке, с неё за ночь тонну слили.
Rep: То есть боитесь, что кто угодно заправится. У нас без кода с телефона водителя колонка не включится.
Customer: Вот с кодом другое дело.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'objection_clarified',
    level: '2',
    dialogue: `Rep: ставим тебе теплицу до мая
Customer: не дядя не пойдёт
Rep: цена не нравится или чё другое
Customer: цена ладно снега у нас по пояс прошлую сложило
Rep: а снег тогда ясно это тебе с двойной дугой надо она триста кило на метр держит
Customer: с двойной покажи`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'objection_clarified',
    level: 'not_applicable',
    dialogue: `Rep: В понедельник пришлю образцы бумаги и сразу договор.
Customer: Отлично, присылайте.
Rep: Условия по оплате вас устраивают?
Customer: Полностью, мы так всегда и работаем.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'objection_settled',
    level: '0',
    dialogue: `Rep: It links to your till.
Customer: Last time we linked something to the till it crashed on Christmas Eve. I'm not doing that again.
Rep: And you'd also get loyalty cards, they're plastic or digital, any colour you like.
Customer: But the crashing?
Rep: The cards are very popular with cafes.
Customer: Right, I'll leave it thanks.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'objection_settled',
    level: '0',
    dialogue: `Rep: Could we get you started on the basic plan?
Customer: We've no budget till April.
Rep: Okay so.
Customer: That's the way it is.
Rep: Fair enough. Thanks anyway, Gráinne.
Customer: Thanks, bye bye.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'objection_settled',
    level: '1',
    dialogue: `Rep: What worries you about moving?
Customer: That my people won't learn it. Half of them are over sixty.
Rep: We send a trainer who sits with them for three days, on their own desks, and there's a big-button mode. Now, shall I tell you about the reporting?
Customer: Sure, go on.
Rep: You get it every Monday by mail.
Customer: Okay.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'objection_settled',
    level: '2',
    dialogue: `Rep: You look doubtful, Mr. Iyer.
Customer: Your lorries will not come inside our lane, it is very narrow.
Rep: For your lane we use the small Tata Ace, we already go to the dyeing unit behind you. Does that take care of it?
Customer: Ace can come, yes. Then no issue.
Rep: Good.
Customer: Good, good.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'objection_settled',
    level: '2',
    dialogue: `Rep: what's the catch you're thinking
Customer: yeah like if we cancel you charge us the whole year right
Rep: nope thirty days notice that's it it's clause six i'll text you the page
Customer: ok got it
Rep: so are you comfortable on that
Customer: yeah that was my main thing i'm good`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'objection_settled',
    level: '0',
    dialogue: `Rep: Наш сервис хранит записи звонков в облаке.
Customer: В облако нам нельзя, безопасники не пропустят.
Rep: Облако очень удобно, можно слушать с телефона.
Customer: Я вам говорю, нельзя.
Rep: И тариф выгодный, посекундный.
Customer: Вы меня не слышите.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'objection_settled',
    level: '0',
    dialogue: `Rep: Завезём вам пробный мешок удобрений?
Customer: Да у меня прошлогодних ещё полсарая.
Rep: Понял. Ну ладно тогда.
Customer: Ну так-то.
Rep: Будьте здоровы.
Customer: И тебе не хворать.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'objection_settled',
    level: '1',
    dialogue: `Rep: Что вас смущает?
Customer: Вдруг стойки привезут, а полы у нас кривые, перекосит всё.
Rep: У стоек регулируемые опоры, до шести сантиметров выбирают, плюс монтажники с лазером. Так, а по цветам что думаете?
Customer: Серые, наверное.
Rep: Серые есть в наличии.
Customer: Ага.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'objection_settled',
    level: '2',
    dialogue: `Rep: Боитесь, что переводчик опять завалит термины?
Customer: Именно, у нас насосы, а он «помпы» писал.
Rep: Мы сначала составляем глоссарий, ваш инженер его правит, и только потом переводим. Так вас устроит?
Customer: Если инженер правит, то вопрос снят.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'objection_settled',
    level: '2',
    dialogue: `Rep: ну и чё не так
Customer: да далеко вы возить масло замучаюсь
Rep: так мы сами возим от двух бочек каждую среду по вашей стороне машина идёт
Customer: а каждую среду тогда нормально
Rep: всё не пугает больше
Customer: не всё пойдёт`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'objection_settled',
    level: 'not_applicable',
    dialogue: `Rep: Значит, берём вариант с угловой мойкой?
Customer: Да, он мне сразу понравился.
Rep: И столешница под камень?
Customer: Под камень, всё как на картинке.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'next_step_proposed',
    level: '0',
    dialogue: `Rep: It's been great chatting with you, Paul.
Customer: Likewise.
Rep: We should definitely stay in touch then.
Customer: Sure, you have my number.
Rep: I'll send some bits over at some stage and we'll go on from there.
Customer: Okay, cheers.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'next_step_proposed',
    level: '0',
    dialogue: `Rep: So that's roughly what the scanner does.
Customer: Sounds decent.
Rep: If you've any questions at all, my door's always open.
Customer: Right you are.
Rep: Thanks for your time, Maeve, take care now.
Customer: You too.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'next_step_proposed',
    level: '1',
    dialogue: `Rep: How about I come down to the depot on Thursday at two and measure the bays?
Customer: Thursday I'm in Derby.
Rep: Friday then, same time?
Customer: I'd have to look.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'next_step_proposed',
    level: '1',
    dialogue: `Rep: what i'd suggest is thirty minutes on zoom with our hygienist lead and your practice manager so she can see the stock sheet live
Customer: i'd need to ask her
Rep: would wednesday lunchtime be any good for ye
Customer: i'll see what she says`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'next_step_proposed',
    level: '0',
    dialogue: `Rep: Спасибо за беседу, Роман.
Customer: Вам спасибо.
Rep: Будем на связи, как-нибудь созвонимся.
Customer: Ну давайте.
Rep: Если надумаете, дайте знать.
Customer: Хорошо, дам.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'next_step_proposed',
    level: '0',
    dialogue: `Rep: Вот такие у нас станки.
Customer: Неплохие.
Rep: Надеюсь на сотрудничество с вами в будущем!
Customer: Посмотрим.
Rep: Всего доброго, Юлия Андреевна.
Customer: До свидания.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'next_step_proposed',
    level: '1',
    dialogue: `Rep: Предлагаю так: во вторник к одиннадцати подъедет наш замерщик, посмотрит проём и сразу посчитает.
Customer: Во вторник не знаю, буду ли.
Rep: Можно и в среду с утра.
Customer: Подумаю, наберу.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'next_step_proposed',
    level: '1',
    dialogue: `Rep: давай я завтра после обеда подскочу на базу с технологом пробу силоса возьмём
Customer: завтра комиссия у меня
Rep: ну в пятницу тогда с утречка
Customer: не знаю пока`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'next_step_agreed',
    level: '0',
    dialogue: `Rep: Would Monday at ten suit for a walk-through of the plant?
Customer: I don't think so. Leave it with me.
Rep: Or the Tuesday?
Customer: I said leave it with me, I'll ring if we want it.
Rep: No problem.
Customer: Bye.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'next_step_agreed',
    level: '0',
    dialogue: `Rep: I'll pencil you in for the tasting on the ninth, will I?
Customer: Ah, no, don't. I've to talk to himself first.
Rep: He'd be welcome too.
Customer: We'll see. He hates those things.
Rep: I'll hold two seats anyway.
Customer: Don't be holding anything, thanks.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'next_step_agreed',
    level: '1',
    dialogue: `Rep: So I'll send you the draft of the lease terms.
Customer: Yes, send it and I'll go through it with my accountant.
Rep: And then we talk again?
Customer: Then we talk, yeah, I'll be happy to.
Rep: Great, I'll get it out to you.
Customer: Lovely.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'next_step_agreed',
    level: '2',
    dialogue: `Rep: So Wednesday the 14th, half nine, your office. I'll bring the sample panels and our fitter.
Customer: And I'll get Rob from maintenance to sit in.
Rep: Great. Invite's coming now.
Customer: Got it, see you both Wednesday.`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'next_step_agreed',
    level: '2',
    dialogue: `Rep: can we do the trial run tomorrow then
Customer: tomorrow's good
Rep: i'll have the truck at dock four by six a m and you just make sure gary has the paperwork out
Customer: gary'll have it
Rep: sweet
Customer: see ya tomorrow`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'next_step_agreed',
    level: '0',
    dialogue: `Rep: Встретимся в четверг в три?
Customer: Нет, не получится.
Rep: А на следующей неделе?
Customer: Давайте не будем загадывать, надо будет, сама позвоню.
Rep: Хорошо, буду ждать.
Customer: Угу, до свидания.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'next_step_agreed',
    level: '0',
    dialogue: `Rep: Подъезжайте к нам на склад двадцатого, покажу погрузчик в работе.
Customer: Может, и подъеду, не обещаю.
Rep: Я тогда пропуск закажу?
Customer: Не надо ничего заказывать.
Rep: Как скажете.
Customer: Всё, давай.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'next_step_agreed',
    level: '1',
    dialogue: `Rep: Тогда я готовлю расчёт по двум вариантам и высылаю.
Customer: Да, высылайте, я покажу технологу.
Rep: Договорились, и созваниваемся.
Customer: Договорились, жду письмо.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'next_step_agreed',
    level: '2',
    dialogue: `Rep: Итак, пятница, шестнадцатое, в двенадцать, видеовстреча. С нашей стороны я и аналитик.
Customer: С нашей буду я и Лидия из финансов.
Rep: Ссылку пришлю сегодня до вечера.
Customer: Принято, до пятницы.`,
  },
  {
    language: 'ru',
    scorecard: 'consultative_outbound',
    criterion: 'next_step_agreed',
    level: '2',
    dialogue: `Rep: ну чё завтра в восемь на весовой
Customer: давай в восемь
Rep: я беру щуп и документы ты машину подгони пустую
Customer: подгоню серёга приедет
Rep: всё до завтра
Customer: давай`,
  },
  {
    language: 'en',
    scorecard: 'consultative_outbound',
    criterion: 'objection_settled',
    level: 'not_applicable',
    dialogue: `Rep: I'd go for the taller gate with the cattle you have.
Customer: Same as I was thinking myself.
Rep: It's three forty delivered.
Customer: Great value. Put me down for two of them.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'greets_and_thanks',
    level: '0',
    dialogue: `Rep: Hello, Vista Blinds, Karen here.
Customer: Hi, I filled in your form about roller blinds.
Rep: Okay, what's the postcode?
Customer: It's LS8.
Rep: And how many windows?
Customer: Five.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'greets_and_thanks',
    level: '0',
    dialogue: `Rep: Hi, thanks so much for your message. I'm Joel.
Customer: Oh hello, is this about the pallet racking or the mezzanine? I contacted a few people.
Rep: The racking, I believe.
Customer: And which company is it?
Rep: I'll come to that. What height's the ceiling?
Customer: About six metres.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'greets_and_thanks',
    level: '1',
    dialogue: `Rep: Hi Tamsin, Owen at Cedar and Coil Mattresses, we got your enquiry this morning, thanks a million for sending it in.
Customer: No bother at all.
Rep: It was the hotel range you were after?
Customer: It was, yeah.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'greets_and_thanks',
    level: '1',
    dialogue: `Rep: Good afternoon sir, this is Meenakshi calling from GreenLeaf Solar. First of all, thank you for choosing to write to us.
Customer: Good afternoon, yes, I wrote yesterday night.
Rep: You had asked for rooftop panels in Whitefield.
Customer: Correct.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'greets_and_thanks',
    level: '0',
    dialogue: `Rep: Спасибо, что оставили заявку! Это компания «Тёплый пол плюс».
Customer: Да, оставлял.
Rep: Площадь какая у вас?
Customer: Сорок квадратов, ванная и кухня.
Rep: Под плитку?
Customer: Под плитку, да.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'greets_and_thanks',
    level: '0',
    dialogue: `Rep: Здравствуйте, бюро переводов «Глобус», Инна.
Customer: Здравствуйте, я вам на сайте писал насчёт диплома.
Rep: Да, вижу. Язык какой?
Customer: На чешский.
Rep: С апостилем?
Customer: Наверное, с ним.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'greets_and_thanks',
    level: '1',
    dialogue: `Rep: Доброе утро, Марат! Столярка «Дубок», Фёдор. Благодарю, что обратились к нам по лестнице.
Customer: Доброе, да, по лестнице.
Rep: Второй этаж у вас?
Customer: Второй, и ещё мансарда.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'greets_and_thanks',
    level: '1',
    dialogue: `Rep: здравствуйте это автосервис вираж спасибо что написали
Customer: здравствуйте ага писала
Rep: у вас по кондиционеру вопрос был
Customer: да не дует холодным`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'agenda_stated',
    level: '0',
    dialogue: `Rep: Hello, Lorna, you were asking about the conservatory roof?
Customer: I was, yes. It's leaking at the join.
Rep: And how old is it?
Customer: Twelve years.
Rep: What kind of roof is it, glass or poly?
Customer: Polycarbonate.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'agenda_stated',
    level: '0',
    dialogue: `Rep: Thanks for calling Pronto Print, what can we do today?
Customer: I need menus. Tell me how it works, do I send you a file, or what?
Rep: You can, yeah.
Customer: And then what is it you need?
Rep: Just the file, really.
Customer: And who checks the spelling?`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'agenda_stated',
    level: '1',
    dialogue: `Rep: If it's okay with you I'll ask you a handful of things about the kennels first, then tell you whether our boards make sense there, and after that we can talk money. Ten minutes, tops.
Customer: Sounds good to me.
Rep: Then first one, how many dogs?
Customer: Twenty two.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'agenda_stated',
    level: '1',
    dialogue: `Rep: so here's how i normally run these you tell me what's up with the payroll i show you the screen for a bit and at the end we figure out if there's a second call in it
Customer: cool works for me
Rep: okay so shoot what's going on
Customer: we've people in three states`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'agenda_stated',
    level: '0',
    dialogue: `Rep: Слушаю вас.
Customer: Я по поводу роллет на витрину.
Rep: Размеры знаете?
Customer: Два на три примерно.
Rep: Цвет?
Customer: Коричневый.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'agenda_stated',
    level: '0',
    dialogue: `Rep: Да, Вероника, вижу заявку на онлайн-кассу. Какой у вас магазин?
Customer: Цветочный.
Rep: Маркировка есть?
Customer: Нет, только цветы и открытки.
Rep: ОФД подключали уже?
Customer: Ещё нет.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'agenda_stated',
    level: '1',
    dialogue: `Rep: Предлагаю вот как: сначала вы опишете задачу, потом я задам три-четыре вопроса по грузу, а под конец скажу, сможем ли мы взяться и во что это выльется. Годится?
Customer: Годится, давайте.
Rep: Тогда рассказывайте.
Customer: Везти станок из Тулы в Омск.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'agenda_stated',
    level: '1',
    dialogue: `Rep: щас быстро пройдёмся по участку что за грунт есть ли свет потом объясню какая скважина вам пойдёт и решим надо ли приезжать мастеру
Customer: добро
Rep: участок где
Customer: под клином за железкой`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'request_restated',
    level: '0',
    dialogue: `Rep: Harvest Seeds, how can I help?
Customer: I'm looking for a clover mix that won't bloat the ewes, and I wanted to ask about…
Rep: Yeah, we've clover. We've red, white, and a herbal ley.
Customer: I was going to ask about the…
Rep: The herbal one's eighty a bag.
Customer: Right. Well, okay.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'request_restated',
    level: '0',
    dialogue: `Rep: What can we do for you, Mr. Danso?
Customer: My shop front has a lot of glass and since the new bus stop people lean bikes on it. I want some protection film or something on the lower half.
Rep: Alright. And is it a freehold?
Customer: Leasehold.
Rep: What's the address there?
Customer: 14 Station Parade.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'request_restated',
    level: '1',
    dialogue: `Rep: Tell me what you're after.
Customer: We need someone to caption our training videos in Welsh and Polish, about thirty of them, and the files have to go back into our own learning system.
Rep: So it's some subtitling work, basically.
Customer: Well, yes, in two languages.
Rep: Who's watching them?
Customer: Warehouse staff.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'request_restated',
    level: '2',
    dialogue: `Rep: I'm all ears.
Customer: We run a nursery and the fence fell in the storm. The council says it has to be two metres, no gaps, and the kids come back in September, so we're stuck.
Rep: So if I have you right: a two metre fence with no gaps round the nursery, because the storm took the old one, and standing before the children are back.
Customer: That's the one.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'request_restated',
    level: '2',
    dialogue: `Rep: go ahead tell me what's happening
Customer: so we got three barber shops and the booking app charges us per text and clients still don't show up and i want something where they pay a deposit
Rep: gotcha so you want bookings with a deposit taken up front across the three shops to kill the no shows and no per text fees
Customer: bingo
Rep: cool
Customer: yeah`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'request_restated',
    level: '0',
    dialogue: `Rep: Что вас интересует?
Customer: Мне бы бытовку, чтобы можно было зимой жить, и окно…
Rep: Бытовки есть, от ста двадцати тысяч.
Customer: Я не договорил, окно нужно с торца, и…
Rep: Окна везде стандартные, сбоку.
Customer: Ну вот, а мне надо иначе.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'request_restated',
    level: '0',
    dialogue: `Rep: Рассказывайте, Эльвира.
Customer: Мы кондитерская, заказываем коробки для тортов с окошком. Нынешние мнутся под весом, крышка проваливается, хотим плотнее и с нашим логотипом.
Rep: Ага. А вы где находитесь?
Customer: В Уфе.
Rep: Работаете как ИП или ООО?
Customer: ИП.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'request_restated',
    level: '1',
    dialogue: `Rep: Какая у вас задача?
Customer: Нам для стоматологии нужен сайт с записью к конкретному врачу, с оплатой и чтобы снимки пациент мог загрузить заранее.
Rep: Понял, вам нужен сайт.
Customer: Ну, с записью и оплатой.
Rep: А домен есть?
Customer: Есть, лет пять уже.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'request_restated',
    level: '2',
    dialogue: `Rep: Слушаю внимательно.
Customer: У нас три фермы, датчики в коровниках разные, от разных фирм, и каждый утром шлёт своё письмо. Хочу одну картинку: где жарко, где газ, где вода встала.
Rep: Правильно понимаю, вы хотите свести показания датчиков со всех трёх ферм в один экран, чтобы температура, газ и вода были видны сразу, без кучи писем?
Customer: Совершенно верно.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'request_restated',
    level: '2',
    dialogue: `Rep: так чего надо
Customer: полуприцеп надо под рулоны сена чтоб самосвал не гонять и чтоб по дороге общего пользования с документами можно
Rep: ага то есть прицеп под рулоны причём с птс чтоб гаишники не цеплялись
Customer: ну да
Rep: и самосвал освободить
Customer: верно`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'trigger_found',
    level: '0',
    dialogue: `Rep: So you're interested in the water cooler rental?
Customer: Yeah, for the office on the second floor.
Rep: Great, how many people up there?
Customer: Eighteen or so.
Rep: Hot and cold, or only cold?
Customer: Both, I'd say.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'trigger_found',
    level: '0',
    dialogue: `Rep: And what made you reach out today?
Customer: Oh, just having a look around really.
Rep: Nothing in particular?
Customer: Not really, I saw your van and thought I'd ask.
Rep: Grand. Is it the gutters or the full roof?
Customer: The gutters.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'trigger_found',
    level: '1',
    dialogue: `Rep: Why is this coming up now?
Customer: Our landlord sold the building and we're out by the summer, so the whole archive has to go somewhere.
Rep: I see. Paper files, is it, or tapes as well?
Customer: Paper, floor to ceiling.
Rep: How many rooms of it?
Customer: Two and a corridor.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'trigger_found',
    level: '2',
    dialogue: `Rep: What brought this on?
Customer: We lost a big tender in February because we couldn't show an ISO certificate. We'd a go at writing the manuals ourselves two years back, then paid a consultant, and he vanished halfway.
Rep: Ouch.
Customer: Hence the call.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'trigger_found',
    level: '2',
    dialogue: `Rep: so how come you're looking at this now
Customer: new law kicks in january all the food trucks gotta have the grease thing
Rep: ah yeah
Customer: i got one off amazon already and it lasted like three weeks then i tried a used one off my cousin and that leaks
Rep: oh man
Customer: so here i am`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'trigger_found',
    level: '0',
    dialogue: `Rep: Вы по поводу аренды мини-погрузчика?
Customer: Да, мини, с ковшом.
Rep: На сколько смен?
Customer: На две.
Rep: Адрес объекта подскажите.
Customer: Пушкино, улица Лесная, четыре.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'trigger_found',
    level: '0',
    dialogue: `Rep: А почему решили сейчас заняться отбеливанием?
Customer: Да просто так, захотелось.
Rep: Понятно, бывает. А у нас впервые?
Customer: У вас впервые, вы рядом с домом.
Rep: Аллергии есть?
Customer: Нет.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'trigger_found',
    level: '1',
    dialogue: `Rep: А как вы до этого справлялись с уборкой снега?
Customer: Сначала дворник с лопатой, потом взяли ручной снегоуборщик, он сгорел через сезон.
Rep: Что-то поменялось этой зимой?
Customer: Да нет, всё как всегда, просто решили спросить цены.
Rep: Ясно-ясно.
Customer: Угу.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'trigger_found',
    level: '2',
    dialogue: `Rep: Что подтолкнуло обратиться?
Customer: С первого сентября нас обязали вести журнал в электронном виде, а проверка уже в ноябре. Мы и в таблицах пробовали, и бесплатную программу ставили, она не печатает нужную форму.
Rep: Ясненько.
Customer: Вот и ищем нормальную.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'trigger_found',
    level: '2',
    dialogue: `Rep: чего вдруг генератор понадобился
Customer: дак свет на той неделе два раза на сутки вырубали морозилка с мясом потекла
Rep: а раньше как
Customer: раньше у соседа кидал удлинитель так у него самого теперь не тянет
Rep: понял тебя
Customer: ага`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'need_and_volume',
    level: '0',
    dialogue: `Rep: What are you looking for from us?
Customer: I got your name from Sheila, she said you're very good.
Rep: That's kind of her. And what's it for?
Customer: I'd rather hear what you do first.
Rep: We do adhesives, tapes and sealants.
Customer: All three, very good.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'need_and_volume',
    level: '0',
    dialogue: `Rep: So is it cardboard you'd be wanting, or plastic crates?
Customer: What's the difference in price?
Rep: Crates cost more but they last. How many would you go through?
Customer: Hard to say, really. Do you deliver to Larne?
Rep: We do, twice a week.
Customer: Perfect.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'need_and_volume',
    level: '1',
    dialogue: `Rep: What would you use the tablets for?
Customer: Waiters taking orders out on the terrace, the kitchen's a good walk away.
Rep: And how many do you think?
Customer: I've no idea yet.
Rep: No rush on that.
Customer: I'll ask the manager.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'need_and_volume',
    level: '2',
    dialogue: `Rep: What's the lime for?
Customer: For bringing the pH up on the low field, it's gone sour. It's eleven acres, so the fellow says two tonne an acre, call it twenty two.
Rep: Twenty two tonne spread?
Customer: Spread, yeah.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'need_and_volume',
    level: '2',
    dialogue: `Rep: so tell me about the gloves
Customer: they're for the dissection lab the students wreck the thin ones
Rep: ok and what do you get through
Customer: about forty boxes a month in term time mostly mediums
Rep: nice one
Customer: yeah`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'need_and_volume',
    level: '0',
    dialogue: `Rep: Здравствуйте, вы хотели узнать про мешки?
Customer: Да, хотела. Вы на самовывоз отдаёте?
Rep: Отдаём. А для чего вам мешки?
Customer: Ну, надо. А оплата картой возможна?
Rep: Картой можно.
Customer: Удобно.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'need_and_volume',
    level: '0',
    dialogue: `Rep: Какой именно перевод вам нужен?
Customer: Хороший! Нам вас порекомендовали.
Rep: Спасибо. Сколько там страниц?
Customer: Я файл потом пришлю, там видно будет.
Rep: Хорошо, пришлите.
Customer: А вы работаете по субботам?`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'need_and_volume',
    level: '1',
    dialogue: `Rep: Сколько комплектов спецодежды хотите?
Customer: Шестьдесят, из них десять больших размеров.
Rep: А для каких работ?
Customer: Начальство сказало заказать, мне не объяснили.
Rep: Узнаете?
Customer: Постараюсь узнать.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'need_and_volume',
    level: '2',
    dialogue: `Rep: Для чего вам сушилка?
Customer: Яблоки сушим, на чай продаём. За день нужно килограммов двести сырых прогонять.
Rep: Двести — это в одну смену?
Customer: В одну, с утра до вечера.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'need_and_volume',
    level: '2',
    dialogue: `Rep: щебень куда пойдёт
Customer: двор подсыпать чтоб фура не вязла
Rep: и много надо
Customer: да машины три по двадцать кубов думаю
Rep: шестьдесят значит
Customer: ну шестьдесят`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'budget_known',
    level: '0',
    dialogue: `Rep: You're looking at a wedding cake for the Saturday, Jess?
Customer: Yes, three tiers, lemon in the middle.
Rep: Gorgeous. And the flowers on top, real or sugar?
Customer: Real ones please.
Rep: How many guests is it?
Customer: Around eighty.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'budget_known',
    level: '0',
    dialogue: `Rep: So what is it you do there, Tunde?
Customer: We rent out sound gear to churches.
Rep: And you want a tracking system for the kit?
Customer: Yeah, fifty boxes walk off every year.
Rep: Where do they go from, mostly?
Customer: Out the back door of the van.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'budget_known',
    level: '1',
    dialogue: `Rep: Have you a budget set aside for the refurb?
Customer: There's money for it, yeah, it was approved in the plan. I wouldn't know the amount though.
Rep: Who'd know that?
Customer: The treasurer. I can ask her.
Rep: Please do.
Customer: Will do.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'budget_known',
    level: '2',
    dialogue: `Rep: What kind of money had you in mind for the stand?
Customer: We'd three grand last year, so I'd hope to stay round there, five at the absolute outside.
Rep: Three to five, that helps me a lot.
Customer: If it's amazing.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'budget_known',
    level: '2',
    dialogue: `Rep: and is there a number you can't go past
Customer: look mate my boss said nothing north of two hundred bucks per head
Rep: for the whole day
Customer: for the whole day with lunch
Rep: sweet
Customer: yep`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'budget_known',
    level: 'not_applicable',
    dialogue: `Rep: I'll not be asking you about budget today, by the way. House rule, we leave that to the second call with our estimator.
Customer: Suits me.
Rep: So tell me, is the yard concrete or gravel?
Customer: Gravel, with a soakaway.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'budget_known',
    level: '0',
    dialogue: `Rep: Вам на какой этаж нужен подъёмник?
Customer: На четвёртый, для бабушки.
Rep: Лестница широкая?
Customer: Узкая, старый фонд.
Rep: А перила с какой стороны?
Customer: Справа, деревянные.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'budget_known',
    level: '0',
    dialogue: `Rep: Вы хотите курсы английского для сотрудников?
Customer: Да, для двух групп.
Rep: Уровень у людей какой?
Customer: От нуля до среднего.
Rep: По вечерам заниматься или днём?
Customer: Лучше по утрам, до работы.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'budget_known',
    level: '1',
    dialogue: `Rep: На какую сумму примерно рассчитываете?
Customer: Сумму я не скажу, нам её ещё не утвердили, но экономить сильно не будем.
Rep: А когда станет известно?
Customer: К концу квартала.
Rep: Хорошо, подождём.
Customer: Да уж.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'budget_known',
    level: '2',
    dialogue: `Rep: В каких пределах хотите уложиться?
Customer: Тысяч четыреста, ну четыреста пятьдесят, если с монтажом.
Rep: С монтажом и вывозом старого?
Customer: И с вывозом, естественно.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'budget_known',
    level: '2',
    dialogue: `Rep: деньги какие на это есть
Customer: да не больше полтинника мужики скинулись
Rep: полтинник понял на насос и шланги хватит
Customer: вот и славно
Rep: ещё и на муфту останется
Customer: красота`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'budget_known',
    level: 'not_applicable',
    dialogue: `Rep: Сразу предупрежу: про деньги я вас на первом звонке не спрашиваю, порядок у нас такой, этим занимается сметчик.
Customer: Хорошо.
Rep: Тогда расскажите, что за помещение.
Customer: Подвал жилого дома, сухой, сто метров.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'decision_process',
    level: '0',
    dialogue: `Rep: Will there be anyone else involved in choosing the alarm, Hugh?
Customer: Why, does that make a difference to the price?
Rep: Not at all. I only ask so nobody's left out.
Customer: I'd want the one with the app. Does it work through thick walls?
Rep: It does, up to eighty metres.
Customer: Good stuff.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'decision_process',
    level: '0',
    dialogue: `Rep: Is that you asking for yourself or for the company?
Customer: For the company, Lakeside Vets.
Rep: And what kind of printer is it?
Customer: A label printer. For the pill bottles, that's the whole story.
Rep: Got you. Any preferred make?
Customer: Whatever's sturdy.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'decision_process',
    level: '1',
    dialogue: `Rep: How does a purchase like this go through?
Customer: There's a form, then it sits in the system till it turns green. That's as much as I know.
Rep: And who makes it turn green?
Customer: Somebody upstairs, it's a mystery to us.
Rep: Ha, okay.
Customer: Seriously.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'decision_process',
    level: '2',
    dialogue: `Rep: Who'll have the say on the caterer?
Customer: Me and Angela do the tasting and we mark everyone out of ten, then the dean picks between the top two.
Rep: And the dean sticks to the marks?
Customer: Always has.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'decision_process',
    level: '2',
    dialogue: `Rep: what's the process on your end for signing off
Customer: my plant manager decides if it's under five k he just puts it on the card over that the board looks at it first monday of the month
Rep: and this would be over
Customer: yeah so board
Rep: got it
Customer: they're pretty quick though`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'decision_process',
    level: 'not_applicable',
    dialogue: `Rep: Is it for your own house?
Customer: It is, for the granny flat, I'm paying for it out of my own pocket.
Rep: And it's just yourself choosing?
Customer: Just me, my husband says he's no opinion on blinds.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'decision_process',
    level: '0',
    dialogue: `Rep: А кто у вас будет согласовывать договор?
Customer: Вы пока счёт выставьте, а там посмотрим.
Rep: Хорошо. Реквизиты пришлёте?
Customer: Пришлю. Вы с НДС?
Rep: С НДС.
Customer: Тогда жду.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'decision_process',
    level: '0',
    dialogue: `Rep: Вы обращаетесь от детского сада?
Customer: От сада, да, частного.
Rep: Песочницы нужны с крышкой?
Customer: С крышкой, кошки же.
Rep: Сколько групп гуляет одновременно?
Customer: По три.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'decision_process',
    level: '1',
    dialogue: `Rep: Кто у вас скажет последнее слово?
Customer: Жена начальника, представляете. Она у нас за дизайн отвечает.
Rep: А как выбирать будет?
Customer: Понятия не имею, у неё настроение.
Rep: Учтём.
Customer: Да, учтите.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'decision_process',
    level: '2',
    dialogue: `Rep: Как у вас проходит выбор оборудования?
Customer: Завлаб пишет техзадание, закупщики собирают предложения, и комиссия из пяти человек голосует, подпись ректора.
Rep: Комиссия часто собирается?
Customer: Раз в две недели.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'decision_process',
    level: '2',
    dialogue: `Rep: кто решать будет
Customer: дак мы с председателем товарищества на собрании вопрос поднимем больше половины за значит ставим
Rep: собрание когда
Customer: в субботу у колодца
Rep: и председатель подпишет
Customer: подпишет куда денется`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'decision_process',
    level: 'not_applicable',
    dialogue: `Rep: Матрас для себя подбираете?
Customer: Для себя, спина болит, сама и покупаю.
Rep: Тогда расскажите, на каком боку спите?
Customer: На левом, обычно.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'time_frame',
    level: '0',
    dialogue: `Rep: When would you need the skips by?
Customer: Oh, whenever. I've not thought about it.
Rep: No deadline on the job?
Customer: None that I'm aware of, I'm only gathering prices.
Rep: Fine. Is access off the main road?
Customer: It's round the back.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'time_frame',
    level: '0',
    dialogue: `Rep: How long have you had the old boiler?
Customer: Since ninety eight, we put it in when we moved.
Rep: And it was last serviced?
Customer: Last Christmas, or the one before that.
Rep: Right. What's the make of it?
Customer: Worcester, I think.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'time_frame',
    level: '1',
    dialogue: `Rep: Is there a date it has to be done for?
Customer: The grandkids land on the twentieth of December so it has to be in before that.
Rep: Before the twentieth, noted.
Customer: They'd freeze otherwise.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'time_frame',
    level: '1',
    dialogue: `Rep: how soon do you need the drivers
Customer: like yesterday but realistically start of next month we lose two guys
Rep: ok start of next month
Customer: yeah`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'time_frame',
    level: '0',
    dialogue: `Rep: К какому числу хотите получить стенд?
Customer: Не горит, время терпит.
Rep: А выставка у вас когда?
Customer: Ещё не выбрали, какая именно будет.
Rep: Тогда вернёмся к размеру.
Customer: Два на два.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'time_frame',
    level: '0',
    dialogue: `Rep: Давно у вас ворота заедают?
Customer: С весны, считайте, полгода.
Rep: И чинили уже?
Customer: Сосед дважды смазывал, в июле и в сентябре.
Rep: Ширина проёма какая?
Customer: Четыре метра.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'time_frame',
    level: '1',
    dialogue: `Rep: Есть срок, к которому всё должно заработать?
Customer: Кафе открываем пятнадцатого апреля, так что край — десятое.
Rep: Услышал вас.
Customer: Иначе пропустим Пасху.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'time_frame',
    level: '1',
    dialogue: `Rep: когда сеять думаете
Customer: да как сойдёт снег так и начнём семена надо чтоб к концу марта лежали
Rep: к концу марта реально
Customer: ну и хорошо`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'fit_said_honestly',
    level: '0',
    dialogue: `Rep: What would you be using the mixer for?
Customer: Pizza dough, about a hundred kilos a day, high protein flour.
Rep: Perfect, this one does absolutely everything, dough, cream, paint if you like!
Customer: Will the motor take a hundred kilos?
Rep: It'll take anything you throw at it, you won't have one day's trouble.
Customer: Hm, it says home use here.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'fit_said_honestly',
    level: '0',
    dialogue: `Rep: So you want the tracking for twenty bikes, that's noted.
Customer: Does your box work in the underground car park?
Rep: Good question. What colour are the bikes?
Customer: Blue. Does it work underground though?
Rep: I'll put that down as a note. And who's the contact for billing?
Customer: Me.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'fit_said_honestly',
    level: '1',
    dialogue: `Rep: We've listened, and I think we're a decent match for you.
Customer: Oh good.
Rep: Yeah, this would suit.
Customer: Great, what's the way to start?
Rep: I'd draw up the paperwork.
Customer: Fine by me.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'fit_said_honestly',
    level: '2',
    dialogue: `Rep: I'll be straight with you, Niamh, our cabin isn't for you.
Customer: Oh? Why is that?
Rep: You're on a slope and it sits on a flat slab, you'd spend more on the groundwork than the cabin. A crowd in Sligo do them on stilts, I'd ring those.
Customer: I appreciate that.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'fit_said_honestly',
    level: '2',
    dialogue: `Rep: yeah so i think this fits and here's why you got under ten users you only ship inside texas and you don't need the customs piece so our small plan covers the lot
Customer: and if we go to mexico
Rep: then no it won't do that one you'd outgrow it
Customer: appreciate you saying`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'fit_said_honestly',
    level: '0',
    dialogue: `Rep: Да, подойдёт, у нас всем подходит.
Customer: А мансардное окно на нашу крышу встанет? У неё уклон всего четыре градуса.
Rep: Встанет, оно на любую, хоть на плоскую, хоть в космос!
Customer: А в инструкции стоит пятнадцать градусов минимум.
Rep: Это так, для перестраховки пишут.
Customer: Странно.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'fit_said_honestly',
    level: '0',
    dialogue: `Rep: Вам на какой грунт сваи?
Customer: Торф, болото почти. Вам это вообще по силам?
Rep: А размер дома какой?
Customer: Восемь на десять. Так по силам?
Rep: Я передам инженеру, он разберётся. Телефон у вас один?
Customer: Один.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'fit_said_honestly',
    level: '1',
    dialogue: `Rep: Посмотрел вашу заявку, наш тариф вам подойдёт.
Customer: Точно?
Rep: Точно, берите спокойно.
Customer: Ладно, а как подключить?
Rep: Я пришлю ссылку.
Customer: Жду.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'fit_said_honestly',
    level: '2',
    dialogue: `Rep: Знаете, Глеб, честно скажу: вам наша программа рано.
Customer: Почему?
Rep: У вас двенадцать клиентов и один продавец, а она рассчитана на отдел от десяти человек. Вы за пустые места переплатите, хватит и обычной таблицы.
Customer: Спасибо за прямоту.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'fit_said_honestly',
    level: '2',
    dialogue: `Rep: да это ваш вариант вы же говорили бочка нужна на тысячу литров под солярку и чтобы на прицепе она у нас как раз с дыхательным клапаном и на раме под прицеп
Customer: а под молоко потом можно
Rep: под молоко нельзя пластик не пищевой
Customer: понятненько`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'benefit_for_case',
    level: '0',
    dialogue: `Rep: How can I help with the playground, Father Tom?
Customer: The swings squeak and the parents are complaining to the bishop.
Rep: So we've three swing models: the Robin at nine hundred, the Wren at eleven hundred, and the Kite at fifteen hundred.
Customer: And the squeak?
Rep: They come in green or red.
Customer: Okay, thank you.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'benefit_for_case',
    level: '0',
    dialogue: `Rep: What are you hoping to get from the software?
Customer: I want my installers to stop phoning me for addresses.
Rep: We have calendar, invoices, GPS, chat, signature, photos, expenses, mileage, stock and payroll modules.
Customer: That's a lot.
Rep: And an API.
Customer: What's an API?`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'benefit_for_case',
    level: '1',
    dialogue: `Rep: So why's the email system a problem for you?
Customer: My florist shop gets orders in the spam folder, especially Mother's Day.
Rep: Well, our email saves businesses time and gives peace of mind.
Customer: Right.
Rep: It's secure as well, people love it.
Customer: I'm sure.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'benefit_for_case',
    level: '2',
    dialogue: `Rep: From what you've said, it's the Friday scramble for the care rota.
Customer: It is, it's torture.
Rep: With ours a carer swaps her shift on the phone and it only lets her swap with someone trained for that resident, so you're not spending Friday night ringing round.
Customer: My God, I'd get my Fridays back.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'benefit_for_case',
    level: '2',
    dialogue: `Rep: so you told me the tractor sits a month every spring waiting on that one seal
Customer: every spring
Rep: right so our kit keeps a box of them in your shed and we top it up in february so you'd be planting and not waiting
Customer: that'd do it
Rep: and it's the same seal you have now
Customer: perfect`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'benefit_for_case',
    level: '0',
    dialogue: `Rep: Какая у вас сложность с подписками?
Customer: Читатели забывают продлить, и мы их теряем.
Rep: У нас три пакета: старт, профи и премиум, две тысячи, пять и девять в месяц.
Customer: А чем отличаются?
Rep: Объёмом базы, поддержкой и отчётами.
Customer: Хм, ясно.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'benefit_for_case',
    level: '0',
    dialogue: `Rep: Чем могу помочь?
Customer: Собака у нас в приюте дрожит зимой, хотим вольеры утеплить.
Rep: Значит, у нас утеплители: пенопласт, пеноплекс, минвата, эковата, напыление. Толщина от двадцати до двухсот, плотность разная.
Customer: А собаке-то что лучше?
Rep: По цене пенопласт самый дешёвый.
Customer: Ясненько.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'benefit_for_case',
    level: '1',
    dialogue: `Rep: Вы говорите, что в зале душно и студенты спят на лекциях?
Customer: Спят, буквально храпят.
Rep: Наши кондиционеры экономят электроэнергию и служат долго, это удобно и современно.
Customer: Наверное.
Rep: Вам понравится.
Customer: Хорошо.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'benefit_for_case',
    level: '2',
    dialogue: `Rep: Раз у вас лекарства приезжают тёплыми, контейнер будет держать пять градусов двенадцать часов, и даже если фельдшер застрянет на переправе, вакцину вы не выкинете.
Customer: Вот, именно переправа.
Rep: Тогда он для вас.
Customer: Похоже, да.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'benefit_for_case',
    level: '2',
    dialogue: `Rep: ты ж говоришь цепи рвутся когда лес из оврага тянешь
Customer: через день
Rep: вот трос этот мягкий на лебёдку он об камень не перетирается и брёвна из оврага вытащишь не вылезая
Customer: а руками к нему не лезть
Rep: не лезть
Customer: ну так это мне и надо`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'price_with_context',
    level: '0',
    dialogue: `Rep: What would you like to know?
Customer: How much is a photo day?
Rep: Six hundred and forty.
Customer: And for that I get?
Rep: It's six hundred and forty plus tax.
Customer: Oh.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'price_with_context',
    level: '0',
    dialogue: `Rep: Anything else?
Customer: Just the price for the extension really.
Rep: I can't give you that over the phone.
Customer: Not even a ballpark?
Rep: No, it depends on so many things, someone will be in touch.
Customer: That's unhelpful.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'price_with_context',
    level: '1',
    dialogue: `Rep: You were asking about the cost, Shona.
Customer: Well, somebody has to.
Rep: It's two thousand one hundred, and in that you have the survey, the fitting, the old ones taken away, and a man back in six months to check the seals.
Customer: So nothing on top?
Rep: Not a penny.
Customer: Lovely stuff.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'price_with_context',
    level: '1',
    dialogue: `Rep: so the yearly plan comes to eighteen dollars a seat
Customer: for what
Rep: for the scheduling the texts and a person on the phone when it breaks and honestly at your size it pays for itself with one missed appointment a month
Customer: fair`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'price_with_context',
    level: 'not_applicable',
    dialogue: `Rep: So the deck you're thinking of is around the pond?
Customer: Around it and over to the shed.
Rep: And you'd like hardwood?
Customer: Larch, if you work with it.
Rep: We do.
Customer: Magic.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'price_with_context',
    level: '0',
    dialogue: `Rep: Что ещё подсказать?
Customer: Сколько стоит гравировка на кружках?
Rep: Сто восемьдесят.
Customer: За что сто восемьдесят?
Rep: За штуку, сто восемьдесят рублей.
Customer: Понятно, спасибо.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'price_with_context',
    level: '0',
    dialogue: `Rep: По стоимости менеджер вас сориентирует позже.
Customer: Ну хотя бы от и до?
Rep: Не могу назвать, правда.
Customer: А вы кто тогда?
Rep: Я принимаю заявки.
Customer: Ясно всё с вами.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'price_with_context',
    level: '1',
    dialogue: `Rep: Выходит двести десять тысяч под ключ: проект, котёл, разводка на семь точек, запуск и два года выезжаем по гарантии.
Customer: А пуско-наладка сверху?
Rep: Она внутри, отдельно не платите.
Customer: Ого, тогда неплохо.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'price_with_context',
    level: '1',
    dialogue: `Rep: стоит такая чистка четыре пятьсот это с выездом химией и сушкой и диван к вечеру сухой а не через три дня
Customer: и подушки туда же
Rep: подушки туда же
Customer: беру`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'price_with_context',
    level: 'not_applicable',
    dialogue: `Rep: Вам удобнее прогулка в выходной?
Customer: В воскресенье, дети свободны.
Rep: Сколько человек всего?
Customer: Трое взрослых и четверо ребят.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'objection_handled',
    level: '0',
    dialogue: `Rep: So that's the electric van, what do you think?
Customer: I'm a bit nervous about the range in winter.
Rep: It comes in silver, white or that nice blue. Shall I show you the interior?
Customer: Okay, but the range.
Rep: Heated seats as standard.
Customer: Hm, okay.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'objection_handled',
    level: '0',
    dialogue: `Rep: That's our hosting.
Customer: I've read some bad reviews about you lot online.
Rep: Everybody gets those. Anyway, do you want the monthly or the annual?
Customer: I said I'd some doubts.
Rep: The annual's cheaper, that's all I'd say.
Customer: I'll call you back.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'objection_handled',
    level: '1',
    dialogue: `Rep: And the lessons would be online.
Customer: Online, I don't know, my son loses focus.
Rep: Our teachers have games every ten minutes so the kids don't drift, and lessons are only forty minutes.
Customer: Mm.
Rep: Are you around on Mondays?
Customer: Some Mondays.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'objection_handled',
    level: '2',
    dialogue: `Rep: You've gone quiet, Beth. What is it?
Customer: It's the deposit. Half up front is a lot to hand to someone I've never met.
Rep: Is it the size of it, or that you've nothing to hold us to?
Customer: The second. What if you don't turn up?
Rep: It goes into a protected account, we can't touch it till the fitter's been and you've signed. I'll give you the scheme number.
Customer: Oh that's different.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'objection_handled',
    level: '2',
    dialogue: `Rep: anything making you hesitate
Customer: yeah i don't think my dad will use it he's eighty one
Rep: what's he like with a remote does he manage the tv
Customer: he manages the tv fine
Rep: ok then he'll manage this it's one button on a cord around his neck and it talks to him
Customer: one button yeah he'd do that`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'objection_handled',
    level: 'not_applicable',
    dialogue: `Rep: Do you like the oak finish?
Customer: Love it, and the price is what I expected.
Rep: Shall I reserve it?
Customer: Please do, I've no worries at all.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'objection_handled',
    level: '0',
    dialogue: `Rep: Давайте оформим заказ на паркет.
Customer: Мне кажется, для кухни он не годится, вода же.
Rep: Зато у нас сейчас подложка в подарок.
Customer: А если прольют что-то?
Rep: И доставка до квартиры тоже бесплатно.
Customer: Ну не знаю.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'objection_handled',
    level: '0',
    dialogue: `Rep: В общем, нянечка может выйти со вторника.
Customer: Что-то я боюсь чужого человека в дом пускать.
Rep: Ну, хозяин барин.
Customer: То есть, вы больше ничего не скажете?
Rep: А что тут сказать.
Customer: Тогда до свидания.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'objection_handled',
    level: '1',
    dialogue: `Rep: Ставим трекер на трактор.
Customer: Боюсь, тракторист его сразу выдернет.
Rep: Не выдернет: он под панелью, без проводов наружу, а при вскрытии вам на телефон приходит сигнал.
Customer: Хм-хм.
Rep: И магнитом его не глушат.
Customer: Угум.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'objection_handled',
    level: '2',
    dialogue: `Rep: Вижу, сомневаетесь. Что смущает?
Customer: Что ремонт затянется, как у соседей, полгода с пылью.
Rep: А у них из-за чего затянулось, из-за материалов или бригада менялась?
Customer: Бригада, три раза.
Rep: У нас бригада своя, на договоре, и за каждый день просрочки я вычитаю вам тысячу. Это прописано.
Customer: Тысячу за день? Совсем другое дело.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'objection_handled',
    level: '2',
    dialogue: `Rep: чего хмуритесь
Customer: да помпа эта китайская сломается через неделю
Rep: ломалась уже такая или по слухам
Customer: прошлая наша китайская две недели отработала
Rep: так у той кольца пластик а на этой чугун и масло своё я год гарантии на двигатель пишу
Customer: чугун говоришь`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'objection_handled',
    level: 'not_applicable',
    dialogue: `Rep: Как вам шторы?
Customer: Замечательно, всё нравится, и цвет, и цена.
Rep: Повесить сами или мы?
Customer: Вы, пожалуйста.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'next_step_agreed',
    level: '0',
    dialogue: `Rep: I could send a surveyor on Saturday.
Customer: No, don't, I'm only at the thinking stage.
Rep: The week after?
Customer: I'll let you know, thanks.
Rep: Okay so, no pressure.
Customer: Bye.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'next_step_agreed',
    level: '0',
    dialogue: `Rep: So shall I book the sample kit?
Customer: Hold off on that for now.
Rep: Grand, then I'll wait to hear from you.
Customer: If I need it I'll ring.
Rep: You've our number.
Customer: I do.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'next_step_agreed',
    level: '1',
    dialogue: `Rep: I'll pull the two quotes together and email them to you.
Customer: Yes, do that, and I'll have a look with the girls.
Rep: And then a chat about it?
Customer: We'll chat after, certainly.
Rep: Perfect, I'm on it.
Customer: Thanks Dean.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'next_step_agreed',
    level: '2',
    dialogue: `Rep: How's Wednesday the third for me to drop round with the swatches?
Customer: Wednesday's fine. After four.
Rep: Quarter past four it is, Wednesday the third.
Customer: Kettle'll be on.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'next_step_agreed',
    level: '2',
    dialogue: `Rep: ok so we hop on a call friday at nine your time and go through the sandbox
Customer: friday nine works send the link
Rep: it's on the way
Customer: awesome talk friday`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'next_step_agreed',
    level: 'not_applicable',
    dialogue: `Rep: So as you've only the six hives, our bulk jars aren't going to make sense for you, the minimum is two pallets.
Customer: Ah, that rules me out.
Rep: I'm sorry, it does. Try Beeline in Carlow, they do small lots.
Customer: Thanks for telling me.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'next_step_agreed',
    level: '0',
    dialogue: `Rep: Запишу вас на замер в среду?
Customer: Не надо, я ещё сравниваю.
Rep: Понимаю. А звонок на той неделе удобен?
Customer: Не нужно звонить, если что, сам.
Rep: Хорошо, ждём.
Customer: Угу-угу.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'next_step_agreed',
    level: '0',
    dialogue: `Rep: Приезжайте к нам в салон, кресла посмотреть.
Customer: Приеду как-нибудь, может быть.
Rep: А когда примерно вас ждать?
Customer: Не знаю, не обещаю.
Rep: Ладненько.
Customer: До свидания тогда.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'next_step_agreed',
    level: '1',
    dialogue: `Rep: Я вышлю вам смету с двумя вариантами.
Customer: Да, пришлите, почитаем.
Rep: И созвонимся по ней.
Customer: Да, обязательно.
Rep: Договорились тогда.
Customer: Договорились, Настя.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'next_step_agreed',
    level: '2',
    dialogue: `Rep: Значит, двадцать второго, в понедельник, в одиннадцать, у вас на объекте. Я с замерщиком.
Customer: Хорошо, двадцать второго жду, охрану предупрежу.
Rep: Спасибо!
Customer: До понедельника.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'next_step_agreed',
    level: '2',
    dialogue: `Rep: завтра часам к шести закину тебе пробник комбикорма к воротам
Customer: закинь к шести буду
Rep: и вёдра приготовь
Customer: приготовлю`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'next_step_agreed',
    level: 'not_applicable',
    dialogue: `Rep: К сожалению, мы только с юрлицами работаем, физлицам продать не можем.
Customer: Совсем никак?
Rep: Никак, закон не позволяет. Попробуйте магазин «Фермер» на рынке.
Customer: Ясно, спасибо вам.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'contact_verified',
    level: '0',
    dialogue: `Rep: So I'll drop you a message then, Shane.
Customer: Okay.
Rep: Have a good one.
Customer: And you, bye.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'contact_verified',
    level: '0',
    dialogue: `Rep: What's the best number for you?
Customer: It's 087 and then five five five, oh one, four two.
Rep: Great. And the eircode?
Customer: D08 something, I'd have to look.
Rep: No matter.
Customer: Thanks.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'contact_verified',
    level: '1',
    dialogue: `Rep: I've you down as j dot rourke at gmail, with a k and an e on the end, is that right?
Customer: That's it.
Rep: And is it okay if I send the brochure and a follow-up there?
Customer: Yes, send away.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'contact_verified',
    level: '1',
    dialogue: `Rep: is this number good for whatsapp
Customer: yeah this one's my cell
Rep: so 614 555 0133
Customer: that's me
Rep: mind if i text you the quote and a couple photos on there
Customer: go for it`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'contact_verified',
    level: 'not_applicable',
    dialogue: `Rep: I have all your details here from the last order, Mrs Byrne, the Ballina address and the email, it's all on our system.
Customer: Nothing has changed.
Rep: Then I needn't trouble you for them.
Customer: That's a relief.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'contact_verified',
    level: '0',
    dialogue: `Rep: Тогда я вам напишу как-нибудь.
Customer: Напишите.
Rep: Всего хорошего, Вера.
Customer: И вам всего.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'contact_verified',
    level: '0',
    dialogue: `Rep: Продиктуйте номер для счёта, пожалуйста.
Customer: Восемь девятьсот пять, сто двадцать три, сорок пять, шестьдесят семь.
Rep: Записала.
Customer: Ещё что-нибудь нужно?
Rep: Нет, это всё.
Customer: Тогда всего доброго.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'contact_verified',
    level: '1',
    dialogue: `Rep: Сверю почту: sidorov точка ivan собака яндекс, так?
Customer: Так, только ivan через i, да.
Rep: Можно туда отправлять вам предложения и напоминания?
Customer: Можно, отправляйте.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'contact_verified',
    level: '1',
    dialogue: `Rep: телеграм у тебя на этом же номере
Customer: на этом восемь девятьсот двадцать семь и на конце сорок два
Rep: сорок два точно ага
Customer: точно
Rep: так я тебе туда чертёж и цену скину не против
Customer: не против кидай`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'contact_verified',
    level: 'not_applicable',
    dialogue: `Rep: Раиса Львовна, ваши телефон и адрес у нас в базе ещё с весны, так что диктовать не придётся.
Customer: Вот и отлично.
Rep: Менялось что-нибудь?
Customer: Нет, всё там же.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'recap_and_polite_end',
    level: '0',
    dialogue: `Rep: I'll email you the forms then.
Customer: And you'll get onto your warehouse?
Rep: Yeah. Is that it?
Customer: I think so.
Rep: Right.
Customer: Okay, bye.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'recap_and_polite_end',
    level: '0',
    dialogue: `Rep: Well it was lovely talking to you, Mr Hennessy.
Customer: And you, girl.
Rep: Enjoy the match on Sunday!
Customer: Ah, we'll be hammered.
Rep: God bless, bye now, bye bye.
Customer: Bye.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'recap_and_polite_end',
    level: '1',
    dialogue: `Rep: So just before you go, I'm posting two swatches today, Trish rings you on the Thursday, and you'll measure the alcove in the meantime.
Customer: That's right.
Rep: Thanks for your patience with me, and mind yourself.
Customer: Ah you're very good, bye.`,
  },
  {
    language: 'en',
    scorecard: 'inbound_lead_qualification',
    criterion: 'recap_and_polite_end',
    level: '1',
    dialogue: `Rep: alright so to recap demo monday at one you're bringing the ops guy and i'm sending nda before lunch tomorrow
Customer: correct
Rep: awesome thank you so much for the time amit have a great evening
Customer: you too bye`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'recap_and_polite_end',
    level: '0',
    dialogue: `Rep: Счёт будет завтра.
Customer: А образцы?
Rep: И образцы.
Customer: А кто привезёт?
Rep: Курьер. Всё?
Customer: Ну всё.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'recap_and_polite_end',
    level: '0',
    dialogue: `Rep: Очень приятно было пообщаться, Эдуард!
Customer: Мне тоже.
Rep: Хорошего вам дня и отличных выходных!
Customer: Спасибо большое.
Rep: До свидания!
Customer: До свидания.`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'recap_and_polite_end',
    level: '1',
    dialogue: `Rep: Повторю, чтобы ничего не забыть: я сегодня высылаю договор, вы до пятницы его смотрите, и в понедельник монтажники едут к вам к девяти.
Customer: Всё так.
Rep: Спасибо, что выбрали нас, Яна, хорошего вечера.
Customer: И вам!`,
  },
  {
    language: 'ru',
    scorecard: 'inbound_lead_qualification',
    criterion: 'recap_and_polite_end',
    level: '1',
    dialogue: `Rep: ну короче фиксирую завтра машина в семь две тонны аммиачки едет на третье отделение мешки ты выгружаешь
Customer: ага выгружу
Rep: спасибо тебе удачной пахоты бывай
Customer: бывай`,
  },
];
