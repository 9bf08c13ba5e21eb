import { listening } from './lexicon/answers.ts';
import { confirmsRecap, takesBack } from './lexicon/recap.ts';
import { agreement, refusal } from './lexicon/talk-moves.ts';
import type { Sentence } from './talk.ts';

/** "Okay, go on" lets the rep speak. */
const onlyListens = (plain: string) => listening.test(plain) && !/ (?:yes|yeah|yep|right|да|точно|так) /.test(plain);

/** A yes to what was said again, that takes nothing back. */
export const confirms = ({ plain, asks }: Sentence): boolean =>
  !asks &&
  !onlyListens(plain) &&
  !takesBack.test(plain.replace(/ не (?:забыли|упустили) /, ' ')) &&
  (confirmsRecap.test(plain) || (agreement.test(plain) && !refusal.test(plain)));
