const english = /^(?:not|no|never|none|nothing|nobody|nowhere|neither|nor|without|cannot|hardly|barely|scarcely|unlikely|unable|impossible)$/;
/** "don't" arrives here without its apostrophe, as some recognisers write it anyway */
const englishContracted = /^(?:do|does|did|is|are|was|were|ca|wo|would|could|should|have|has|had|must|need|might|ai)nt$/;
const russian =
  /^(?:не|ни|нет|нету|нельзя|никогда|ничего|никто|никого|никому|никак|нигде|никуда|без|вряд|едва|невозможно)$|^никак(?:ой|ого|ому|им|ом|ая|ую|их|ие|ое)$/;

/** Whether a word (in its compared form) negates the clause it stands in. */
export const isNegation = (form: string): boolean => english.test(form) || englishContracted.test(form) || russian.test(form);
