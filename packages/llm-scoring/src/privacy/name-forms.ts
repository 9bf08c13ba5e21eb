/** Endings of the cases, by the ending of the name as it is given. */
interface Declension {
  readonly ends: RegExp;
  /** letters cut off before an ending is put */
  readonly cut: number;
  readonly endings: string;
}

/**
 * The first that fits holds. Names in -ко, -их, -о, -е, -и, -у, -ю do not change. Both genders of a surname are covered,
 * since the caller rarely says which it is: «Петров» finds «Петровой» too.
 */
const declensions: readonly Declension[] = [
  { ends: /(?:ск|цк)(?:ий|ая)$/, cut: 2, endings: 'ий|ого|ому|им|ом|ая|ой|ую|ою|ие|их|ими' },
  { ends: /[бвгджзклмнпрстфхцчшщ](?:ый|ой|ая)$/, cut: 2, endings: 'ый|ой|ого|ому|ым|ом|ая|ую|ою|ые|ых|ыми' },
  { ends: /(?:ов|ев|ёв|ин|ын)а$/, cut: 1, endings: '|а|у|ым|е|ой|ою|ы|ых|ыми' },
  { ends: /(?:ов|ев|ёв|ин|ын)$/, cut: 0, endings: '|а|у|ым|ом|е|ой|ою|ы|ых|ыми' },
  { ends: /вна$|чна$/, cut: 1, endings: 'а|ы|е|у|ой|ою' },
  { ends: /ия$/, cut: 1, endings: 'я|и|ю|ей|ею|й' },
  { ends: /я$/, cut: 1, endings: 'я|и|е|ю|ей|ею|ёй|ь' },
  { ends: /[гкхжчшщ]а$/, cut: 1, endings: 'а|и|е|у|ой|ою|ей|ею|' },
  { ends: /а$/, cut: 1, endings: 'а|ы|е|у|ой|ою|ей|ею|' },
  { ends: /ий$/, cut: 1, endings: 'й|я|ю|ем|и' },
  { ends: /й$/, cut: 1, endings: 'й|я|ю|ем|е|и|ев|ям|ями|ях' },
  { ends: /ь$/, cut: 1, endings: 'ь|я|ю|ем|ём|е|и|ью' },
  { ends: /[бвгджзклмнпрстфхцчшщ]$/, cut: 0, endings: '|а|у|ом|ем|ём|е|ы|и|ов|ам|ами|ах' },
];

/** Names that lose a vowel: «Павел, Павла», «Лев, Льва», «Кравец, Кравца», «Коваленок, Коваленка», «Игнаток». */
const fleeting: readonly [RegExp, string][] = [
  [/^Павел$/, 'Павл'],
  [/^Лев$/, 'Льв'],
  [/^Пётр$|^Петр$/, 'Петр'],
  [/([бвгджзклмнпрстфхчшщ])ец$/, '$1ц'],
  [/([аеиоуыэюя])ец$/, '$1йц'],
  [/лец$/, 'льц'],
  [/([бвгдзклмнпрстфх])(?:ок|ек)$/, '$1к'],
  [/([бвгдзлмнпрст])ёк$/, '$1ьк'],
];
const afterFleeting = 'а|у|ом|ем|е';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
/** е stands for ё in most writing. */
const anyYo = (text: string) => text.replace(/[её]/g, '[её]').replace(/[ЕЁ]/g, '[ЕЁ]');

/** "García" is written "Garcia" as often as not. Cyrillic й and ё are letters, not accents. */
function withoutAccents(part: string): string {
  const bare = /\p{Script=Latin}/u.test(part) ? part.normalize('NFD').replace(/\p{M}/gu, '') : part;
  return bare === part ? anyYo(escaped(part)) : `(?:${escaped(part)}|${escaped(bare)})`;
}

/** A pattern of the forms a word of a name takes; a word that is not Russian has one. */
export function formsOf(word: string): string {
  const parts = word.split(/[-‐‑]/);
  return parts.map(formsOfPart).join('[-‐‑]');
}

function formsOfPart(part: string): string {
  const declension = /^\p{Script=Cyrillic}+$/u.test(part) && declensions.find(({ ends }) => ends.test(part));
  if (!declension) return withoutAccents(part);
  const stem = part.slice(0, part.length - declension.cut);
  const forms = [`${anyYo(stem)}(?:${declension.endings})`];
  for (const [ends, instead] of fleeting) if (ends.test(part)) forms.push(`${anyYo(part.replace(ends, instead))}(?:${afterFleeting})`);
  return `(?:${forms.join('|')})`;
}
