import { wordsOf } from '../text/words.ts';
import { isHesitation } from './fillers.ts';
import { endsInQuestion } from './questions.ts';
import type { TimeSpan } from './time-spans.ts';
import type { Utterance } from './utterances.ts';

export interface ShortRule {
  readonly backChannelWords: number;
  readonly backChannelMs: number;
}

/** Said while listening, alone or one after another, however slowly. */
const english =
  'yes|yeah|yep|yup|ya|mhm|mm|mmm|mmhmm|hm|hmm|uh huh|uhhuh|huh|aha|ah|oh|right|ok|okay|k|sure|i see|got it|gotcha|alright|all right|true|exactly|absolutely|of course|great|good|cool|nice|wow|indeed|understood|fair enough|makes sense';
const russian =
  'угу|ага|агу|м|мм|ммм|мгм|хм|хмм|да|так|ну|ну да|вот|понятно|ясно|понял|поняла|поняли|хорошо|ок|окей|точно|верно|конечно|естественно|именно|правильно|ладно|отлично|здорово|супер|ого|ничего себе|вижу|согласен|согласна|разумеется|логично';
const listening = new RegExp(`^(?: (?:${english}|${russian}))+ $`);

/** Few words in little time, or only such as «угу» and "right". */
export function isShort({ text, startMs, endMs }: TimeSpan & { readonly text: string }, rule: ShortRule): boolean {
  const words = wordsOf(text);
  if (words.length <= rule.backChannelWords && endMs - startMs <= rule.backChannelMs) return true;
  return listening.test(` ${words.map(({ form }) => form).join(' ')} `);
}

/** An answer may begin a little before the question has ended. */
const answerLead = 500;

/**
 * The utterances that only show that somebody listens: short, after the other side began and before it goes on. A short
 * question and a short answer to a question are none, nor is a hesitation ("uh …") after which the same turn goes on.
 */
export function backChannelsOf(utterances: readonly Utterance[], rule: ShortRule): ReadonlySet<Utterance> {
  const found = utterances.filter((utterance, i) => {
    if (!isShort(utterance, rule) || endsInQuestion(utterance.text)) return false;
    if (utterance.goesOn && wordsOf(utterance.text).every(({ form }) => isHesitation(form))) return false;
    const before = utterances.slice(0, i).filter(({ side }) => side !== utterance.side);
    const last = before.at(-1);
    if (!last || (last.endMs - utterance.startMs <= answerLead && endsInQuestion(last.text))) return false;
    const next = utterances[i + 1];
    return before.some(({ endMs }) => endMs > utterance.endMs) || (next !== undefined && next.side !== utterance.side);
  });
  return new Set(found);
}
