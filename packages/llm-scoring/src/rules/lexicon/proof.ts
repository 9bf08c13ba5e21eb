import { phrases } from '../stem.ts';

/** A case, or something shown. A figure is found by its number. */
export const caseOrDemo = phrases(
  `(?:a|another|one|our|two|three|four|five|six|seven|eight|nine|ten|many|several|some|other|most|\\d+) (?:of our )?(?:\\S+ )?(?:customer|customers|client|clients|firm|firms|companies|company|bakeries|fleets|plants|shops|
    hospitals|manufacturers|wholesalers|retailers) (?:of (?:ours|your size)|like you\\S*|in your|use|uses|used|do|did|does|has|have|had|let|lets|told|went|saw|cut|who|with|today|already)|
    (?:nine|eight|seven|six|five|four|three|two|one|\\d+) (?:out of|in) (?:every )?(?:ten|five|four|three|\\d+) (?:\\S+ )?|(?:for example|for instance|case stud(?:y|ies)|reference|references|success story|at one of|we (?:did|have done|built|introduced) (?:this|that|it|the same) (?:for|at|with))|
    (?:let me|ill|i will|i can|ill just|can i) (?:\\S+ )?(?:show|share (?:my|the) screen|demonstrate)|here you (?:see|can see)|on (?:my|the|your) screen|as you can see|look at (?:this|the) (?:chart|screen|picture|example)`,
  `например|к примеру|кейс\\S*|пример\\S* из|референс\\S*|(?:наш|один|другой|другие|многие|похожий|похожие|у одного|у нашего|у похожего|у \\S+) (?:из наших )?(?:клиент\\S*|заказчик\\S*|завод\\S*|компани\\S*)|
    (?:на|в) прошл\\S+ (?:внедрении|проекте)|мы (?:уже )?(?:сделали|внедрили|запустили|делали|внедряли) (?:\\S+ ){0,3}(?:для|на|в|у)|(?:клиент\\S*|завод\\S*|компани\\S*) (?:вашего|такого же|похожего) (?:размера|профиля)|
    (?:покажу|показываю|давайте покажу|смотрите|видите) (?:\\S+ ){0,4}(?:экран\\S*|примере|систем\\S*|как)|(?:девять|восемь|семь|шесть|пять|четыре|три|два|двое|трое|\\d+) из (?:десяти|пяти|четырех|трех|\\d+)|на экране|на вашем примере|демонстрирую|так и делают|так делают`,
);
