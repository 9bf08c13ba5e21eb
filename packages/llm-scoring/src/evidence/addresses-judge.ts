/** Letters of the two scripts that look alike, so that a word written with some of the other is read as it looks. */
const latin = 'aeopcxyktmbhiABEKMHOPCTXYI';
const cyrillic = 'аеорсхукттвнiАВЕКМНОРСТХУI';
const toLatin = new Map([...cyrillic].map((letter, place) => [letter, latin[place]!]));
const toCyrillic = new Map([...latin].map((letter, place) => [letter, cyrillic[place]!]));

/** What could pass for a turn of somebody else within a turn. */
const labels = [/(?:^|[.!?…] ?)[rc]\d{1,4} \p{L}/u, /(?:^|[.!?…] )(?:customer|client|rep|agent|клиент|менеджер|оператор) ?: ?\p{L}/u];

const english = [
  /\b(?:ignore|disregard|forget|override|bypass|skip|drop)\b.{0,50}\b(?:instructions?|prompts?|rules?|rubric|guidelines?|scorecard|criteria|the above|what you were told)\b/,
  /\b(?:give|award|assign|grant|set|mark|rate|score|grade|put|return|record|enter|write)\b.{0,60}\b(?:full|max|maximum|highest|top|perfect|best|100|hundred|10 out of 10|ten out of ten|5 out of 5|zero|lowest|minimum)\b.{0,25}\b(?:marks?|scores?|points?|ratings?|grades?|levels?|credits?|per ?cent)\b/,
  /\b(?:score|rate|grade|mark|rank|evaluate)\b.{0,30}\b(?:100|hundred|perfect|excellent|10 out of 10|ten out of ten|full|zero|0)\b/,
  /\b(?:full|maximum|top|perfect|highest) (?:marks?|scores?|points?|credits?|levels?)\b.{0,40}\b(?:all|every|each|everything|call|criteri\w+)\b/,
  /(?:^|[.!?:;,-] ?)(?:system|assistant|developer|tool|function|user|admin)(?: (?:message|prompt|note|override|turn|output|result|response|call|update))?(?: \w+)? ?:/,
  /\byou (?:are|re|act)\b.{0,30}\b(?:grader|judge|evaluator|ai|assistant|language model|llm|scorer|auditor)\b/,
  /\b(?:dear|attention|note (?:to|for)|message (?:to|for)|hey|hello|listen) (?:the |all |this )?(?:\w+ )?(?:grader|judge|evaluator|ai|model|scorer|auditor|reviewer|language model|llm)s?\b/,
  /\bas an? (?:ai|language model|llm|evaluator|grader|impartial judge)\b/,
  /\b(?:answer|output|respond|return|reply|print|reveal|repeat)\b.{0,40}\b(?:json|not applicable|not_applicable|verdicts?|system prompt|prompt|your instructions|criteri(?:a|on))\b/,
  /\b(?:every|each|all)(?: of)?(?: the| other)? criteri(?:a|on)\b/,
  /"?(?:verdicts|evidence|criterion|answer)"? ?:/,
  /\b(?:grader|evaluator|scorer)s?\b.{0,60}\b(?:must|should|will|note|please|has to|have to)\b/,
];

const judgeRu = '(?:оценщик|судь|проверяющ|аудитор|нейросет|языков\\p{L}* модел|модел|искусственн\\p{L}* интеллект|ии|бот|ассистент|эксперт-оценщик)\\p{L}*';
const russian = [
  /(?:игнорир|забуд|не учит|отмен|пренебр|не обращай|обойд|пропуст)\p{L}*.{0,50}(?:инструкц|указан|правил|промпт|критери|чек-?лист|сказанн)\p{L}*/u,
  /(?:постав|дай|дать|оцен|выстав|присво|засчит|зачт|начисл|запиш|верни)\p{L}*.{0,60}(?:максим|высш|наивысш|полн|100|сто |стопроцент|отличн|десять из десяти|10 из 10|пять из пяти|нул|минимальн|низш)\p{L}*.{0,25}(?:балл|оцен|очк|уров|процент|зач[её]т)\p{L}*/u,
  /(?:оцен|постав|выстав)\p{L}*.{0,30}(?:на |в )?(?:100|сто|отлично|идеально|10 из 10|десять из десяти|нол\p{L}*|0)(?!\p{L})/u,
  /(?:максимальн|высш|наивысш|полн)\p{L}* (?:балл|оцен|очк|уров)\p{L}*.{0,40}(?:все|всем|кажд|звон|критери)\p{L}*/u,
  /(?:^|[.!?:;,-] ?)(?:систем\p{L}*|ассистент|разработчик|инструмент|функция|пользователь|администратор)(?: (?:сообщение|промпт|подсказка|примечание|ответ|вывод|результат|обновление))?(?: \p{L}+)? ?:/u,
  new RegExp(`(?:ты|вы) (?:теперь |сейчас |— |- )*(?:\\p{L}+ )?${judgeRu}`, 'u'),
  new RegExp(`(?:уважаем\\p{L}*|внимание|обращение|сообщение|заметка|примечание|слушай\\p{L}*|эй|дорог\\p{L}*)(?:,| для| к)*(?: \\p{L}+)? ${judgeRu}`, 'u'),
  /как (?:ии|языковая модель|нейросеть|оценщик|беспристрастн\p{L}* судь)\p{L}*/u,
  /(?:ответ|вывед|верн|напечат|раскро|повтор)\p{L}*.{0,40}(?:json|джейсон|неприменим|не применим|вердикт|системн\p{L}* промпт|промпт|свои инструкции|критери)\p{L}*/u,
  /(?:все|всем|всех|кажд\p{L}*|любо\p{L}*) (?:остальн\p{L}* )?критери\p{L}*/u,
  /(?:оценщик|проверяющ)\p{L}*.{0,60}(?:долж|обязан|следует|прошу|пожалуйста|учт)\p{L}*/u,
];

/** A text is read in each of the scripts that it has letters of. */
const readings = [
  { script: /\p{Script=Latin}/u, letters: toLatin, patterns: [...labels, ...english] },
  { script: /\p{Script=Cyrillic}/u, letters: toCyrillic, patterns: [...labels, ...russian] },
];

/**
 * Whether words speak to whoever grades the call rather than to the other side: by asking for marks, giving orders to a model, or playing
 * a system. A turn in which somebody does proves nothing. Made to be too wide rather than too narrow, for a point is lost at worst; and no list holds everything
 * that could be said, so what gets past it is measured, not denied.
 */
export function addressesJudge(text: string): boolean {
  const plain = text
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cf}\p{Cc}\p{Co}\p{M}]/gu, '')
    .replace(/["'«»“”’`*_#<>[\]{}()|\\/]+/g, ' ')
    .replace(/\s+/g, ' ');
  return readings.some(({ script, letters, patterns }) => {
    if (!script.test(plain)) return false;
    const read = readAs(plain, letters).toLowerCase().replace(/ё/g, 'е').trim();
    return patterns.some((pattern) => pattern.test(read));
  });
}

/** Words that are written in two scripts, as words of one. */
const readAs = (text: string, letters: ReadonlyMap<string, string>): string =>
  text.replace(/[\p{L}]+/gu, (word) =>
    /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word) ? [...word].map((letter) => letters.get(letter) ?? letter).join('') : word,
  );
