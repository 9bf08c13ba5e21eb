/** Letters of the two scripts that look alike, so that a word written with some of the other is read as it looks. */
const latin = 'aeopcxyktmbhiABEKMHOPCTXYI';
const cyrillic = 'аеорсхукттвнiАВЕКМНОРСТХУI';
const toLatin = new Map([...cyrillic].map((letter, place) => [letter, latin[place]!]));
const toCyrillic = new Map([...latin].map((letter, place) => [letter, cyrillic[place]!]));

/** What could pass for a turn of somebody else within a turn. */
const labels = [/(?:^|[.!?…] ?)[rc]\d{1,4} \p{L}/u, /(?:^|[.!?…] )(?:customer|client|rep|agent|клиент|менеджер|оператор) ?: ?\p{L}/u];

const judge = '(?:grader|judge|evaluator|scorer|auditor|language model|llm|ai)';

const english = [
  /\b(?:ignore|disregard|forget|override|bypass)\b.{0,50}\b(?:instructions?|prompts?|rules?|rubric|guidelines?|scorecard|criteria|the above|what you were told)\b/,
  /\b(?:give|award|assign|grant|set|mark|rate|score|grade|put|return|record|enter|write)\b.{0,60}\b(?:full|max|maximum|highest|top|perfect|best|100|hundred|10 out of 10|ten out of ten|5 out of 5|zero|lowest|minimum)\b.{0,25}\b(?:marks?|scores?|points?|ratings?|grades?)\b/,
  /\b(?:score|rate|grade|mark|rank|evaluate) (?:this|the|my|our|me)\b.{0,30}\b(?:100|hundred|perfect|excellent|10 out of 10|ten out of ten|full|zero|0)\b/,
  /\b(?:full|maximum|top|perfect|highest) (?:marks?|scores?|points?|levels?)\b.{0,40}\b(?:all|every|each|everything|call|criteri\w+)\b/,
  /(?:^|[.!?:;,-] ?)(?:system|assistant|developer|tool|function|user|admin)(?: (?:message|prompt|note|override|turn|output|result|response|call|update))?(?: \w+)? ?:/,
  new RegExp(`\\byou (?:are|re|act)(?: now)?(?: as)? (?:a |an |the )?(?:\\w+ )?${judge}\\b`),
  new RegExp(`\\b(?:dear|attention|note (?:to|for)|message (?:to|for)|hey|hello|listen) (?:the |all |this )?(?:\\w+ )?(?:${judge}|model|reviewer)s?\\b`),
  /\bas an? (?:ai|language model|llm|evaluator|grader|impartial judge)\b/,
  /\b(?:answer|output|respond|return|reply|print|reveal|repeat)\b.{0,40}\b(?:json|not applicable|not_applicable|verdicts?|system prompt|prompt|your instructions)\b/,
  /\b(?:mark|set|score|rate|grade|give|answer|count|treat|consider|record|award)\b.{0,50}\b(?:every|each|all)(?: of)?(?: the| other)? criteri(?:a|on)\b/,
  /\b(?:every|each|all)(?: of)?(?: the| other)? criteri(?:a|on)\b.{0,40}\b(?:marked|full|top|maximum|passed)\b/,
  /"?(?:verdicts|criterion)"? ?:/,
  /\b(?:grader|evaluator|scorer)s?\b.{0,60}\b(?:must|should|will|note|please|has to|have to|whatever)\b/,
  /\b(?:quality (?:team|department|control|assurance)|qa(?: team)?|(?:person|people|whoever|anyone|those) (?:who )?(?:is |are )?(?:review|grad|scor|listen)\w*)\b.{0,90}\b(?:mark|count|treat|consider|tick|box|boxes|checklist|checks|steps?|done|completed?|yes|pass|credit)\b/,
  /\b(?:count|treat|consider|mark|tick)\b.{0,40}\b(?:as (?:done|complete|completed|passed|fulfilled|a yes)|all (?:the )?(?:steps|boxes|points|items))\b/,
];

const judgeRu = '(?:оценщик|судь|проверяющ|аудитор|нейросет|языков\\p{L}* модел|искусственн\\p{L}* интеллект|эксперт-оценщик)\\p{L}*';
const russian = [
  /(?:игнорир|забуд|не учит|отмен|пренебр|не обращай|обойд)\p{L}*.{0,40}(?:инструкци[ийю]\p{L}*(?! (?:к|по|на|от) )|указан|промпт|критери|чек-?лист|предыдущ|сказанн)\p{L}*/u,
  /(?:(?<!\p{L})постав(?!ля|щ|к)|дай|дать|оцен|выстав|присво|засчит|зачт|начисл|запиш|верни)\p{L}*.{0,60}(?:максим|высш|наивысш|полн|100|сто |стопроцент|отличн|десять из десяти|10 из 10|пять из пяти|нул|ноль|минимальн|низш)\p{L}*.{0,25}(?:балл|оцен|очк|зач[её]т)\p{L}*/u,
  /(?:оцен|выстав|(?<!\p{L})постав)\p{L}* (?:этот|эту|мой|мою|наш|нашу|данн\p{L}*|меня|нас|вс[её]|звонок|разговор)(?!\p{L}).{0,30}(?:100|сто|отлично|идеально|10 из 10|десять из десяти|нол\p{L}*|0)(?!\p{L})/u,
  /(?:максимальн|высш|наивысш|полн)\p{L}* (?:балл|оцен|очк|уров)\p{L}*.{0,40}(?:все|всем|кажд|звон|критери)\p{L}*/u,
  /(?:^|[.!?:;,-] ?)(?:систем\p{L}*|ассистент|разработчик|инструмент|функция|пользователь|администратор)(?: (?:сообщение|промпт|подсказка|примечание|ответ|вывод|результат|обновление))?(?: \p{L}+)? ?:/u,
  /результат инструмента/u,
  new RegExp(`(?<!\\p{L})(?:ты|вы) (?:теперь |сейчас |— |- )*(?:\\p{L}+ )?${judgeRu}`, 'u'),
  new RegExp(
    `(?:уважаем\\p{L}*|внимание|обращение|сообщение|заметка|примечание|слушай\\p{L}*|эй|дорог\\p{L}*)(?:,| для| к)*(?: \\p{L}+)? (?:${judgeRu}|модел\\p{L}*|бот(?!\\p{L}))`,
    'u',
  ),
  /как (?:ии|языковая модель|нейросеть|оценщик|беспристрастн\p{L}* судь)\p{L}*/u,
  /(?:ответ|вывед|верн|напечат|раскро|повтор)\p{L}*.{0,40}(?:json|джейсон|неприменим|вердикт|системн\p{L}* промпт|промпт|свои инструкции)\p{L}*/u,
  /(?:(?<!\p{L})постав|засчит|зачт|отмет|выстав|присво|ответ|оцен)\p{L}*.{0,50}(?:вс[её]|всем|всех|кажд\p{L}*|люб\p{L}*) (?:остальн\p{L}* )?критери\p{L}*/u,
  /критери\p{L}*.{0,50}(?:засчит|высш|максим|полн\p{L}* балл)\p{L}*/u,
  /(?:оценщик|проверяющ)\p{L}*.{0,60}(?:долж|обязан|следует|прошу|пожалуйста|учт|что бы)\p{L}*/u,
  /(?:(?:отдел|контрол|служб)\p{L}* качеств|(?<!\p{L})окк(?!\p{L})|кто (?:слушает|проверяет|оценивает)|проверяющ).{0,90}(?:засчит|отмет|счита|выполнен|сделан|галочк|чек-?лист|балл|пункт|оценк|зач[её]т)\p{L}*/u,
  /(?:засчит|отмет|считай|считать|прошу счит)\p{L}*.{0,50}(?:выполненн|сделанн|пройденн|галочк)\p{L}*/u,
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
