import type { Word } from './words.ts';

const english = /^(?:not|no|never|none|nothing|nobody|nowhere|neither|nor|without|cannot|hardly|barely|scarcely|unlikely|unable|impossible)$/;
/** "don't" arrives here without its apostrophe, as some recognisers write it anyway */
const englishContracted = /^(?:do|does|did|is|are|was|were|ca|wo|would|could|should|have|has|had|must|need|might|ai|sha)nt$/;
const russian =
  /^(?:не|ни|нет|нету|нельзя|никогда|ничего|никто|никого|никому|никак|нигде|никуда|без|вряд|едва|невозможно)$|^никак(?:ой|ого|ому|им|ом|ая|ую|их|ие|ое)$/;

/** "don t", as a recogniser may write "don't" */
const beforeT = /^(?:do|does|did|is|are|was|were|ca|wo|would|could|should|have|has|had|must|need|might|ai|sha)n$|^can$/;

/** Verbs and the like that negate what they bring in. */
const denying =
  /^(?:refus(?:e|es|ed|ing|al)|doubt(?:s|ed|ing|ful)?|den(?:y|ies|ied|ying)|declin(?:e|es|ed|ing)|reject(?:s|ed|ing)?|forbid(?:s|den)?|prohibit(?:s|ed)?|avoid(?:s|ed|ing)?|unwilling|false|untrue|wish|wishes|wished)$/;
const denyingRussian =
  /^(?:отказ(?:ыва(?:юсь|емся|етесь|ется|ются|лся|лась|лись|ться)|ался|алась|ались|аться|ываем|ываю|ано|али|ал|ала|ать)?|сомнева(?:юсь|емся|ется|ются|лся|лась|лись)|сомнени[еяйю]|сомнительно|отрица(?:ю|ем|ет|ют|л|ла|ли)|запре(?:щаю|щаем|щает|щают|щено|тил|тила|тили)|избега(?:ю|ем|ет|ют|л|ли)|исключено|против|неправда|неверно|ложь)$/;

const condition = /^(?:if|если|кабы)$/;
const unreal = /^(?:would|wouldnt|id|youd|hed|wed|theyd|itd|бы|б)$/;

/** Whether a word (in its compared form) negates the clause it stands in. */
export const isNegation = (form: string): boolean => english.test(form) || englishContracted.test(form) || russian.test(form);

/** Whether it is only said what would be if: "if I could, I would", «если бы мог, отправил бы». */
export const isUnreal = (words: readonly Word[]): boolean => words.some(({ form }) => condition.test(form)) && words.some(({ form }) => unreal.test(form));

/** Whether the word at `i` undoes what stands around it: by negation or by a verb such as "refuse" and "doubt". */
export function isDenial(words: readonly Word[], i: number): boolean {
  const form = words[i]!.form;
  if (isNegation(form) || denying.test(form) || denyingRussian.test(form)) return true;
  return (form === 't' && beforeT.test(words[i - 1]?.form ?? '')) || (beforeT.test(form) && words[i + 1]?.form === 't');
}

/** The words of a clause that undo the rest of it: a quote that leaves one out says something else. */
export function undoingWords(clause: readonly Word[]): Word[] {
  const onlyIf = isUnreal(clause);
  return clause.filter(({ form }, i) => isDenial(clause, i) || (onlyIf && condition.test(form)));
}
