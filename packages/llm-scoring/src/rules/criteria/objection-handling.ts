import { contentOf } from '../content.ts';
import { type Finding, found } from '../finding.ts';
import { convinced, evasion, listening } from '../lexicon/answers.ts';
import { windsUp } from '../lexicon/closing.ts';
import { checksSettled, givesIn, insists } from '../lexicon/objection.ts';
import { agreement, refusal } from '../lexicon/talk-moves.ts';
import { wordCount } from '../phases.ts';
import { isClarifying, isDatedStep, isUnconvinced, mayObject, objectionsIn } from '../raised.ts';
import type { Sentence, Talk, TalkTurn } from '../talk.ts';
import { sharedWords } from '../ties.ts';

/** What is said against the offer is answered within this many turns. */
const reach = 4;
const substantialAnswer = 9;
/** In so few words an answer may be to the point, or beside it. */
const shortAnswer = 4;
/** Whoever tells what is behind an objection says something new: at least one word of subject that was not in it, and more than that word. */
const newContent = 1;
const fullReason = 3;
/** "The first." and "With the price." choose of what was asked, and tell what is behind it. */
const choice = / (?:first|second|former|latter|both|перв\S+|втор\S+|скорее|и то и другое|оба) /;
const offersChoice = / (?:or|или) /;
/** Says nothing more: "just generally", «в целом». */
const vague = / (?:generally|in general|a feeling|somehow|в целом|в общем|в принципе) /;

/** What the rep did with an objection, and what came of it. */
interface Handling {
  readonly clarifying?: Sentence | undefined;
  /** the customer said what is behind it */
  readonly explained: boolean;
  /** an answer that the customer did not reject */
  readonly answer?: Sentence | undefined;
  /** too little was said to know whether it answers */
  readonly unclear: boolean;
  /** the customer takes it for one */
  readonly accepted?: Sentence | undefined;
}

/** What cannot be told may be better than what was not done, and not than what was. */
const rank = ({ grade }: Finding) => (typeof grade === 'number' ? grade : 0.25);

/** Every objection is looked at; the one handled best counts, since one worry is often voiced twice. */
const overObjections =
  (grade: (handling: Handling) => Finding) =>
  (talk: Talk): Finding => {
    const objections = objectionsIn(talk);
    if (objections.length === 0) return found(mayObject(talk) ? 'unknown' : 'not_applicable');
    const graded = objections.map((objection) => grade(handlingOf(talk, objection)));
    return graded.toSorted((a, b) => rank(b) - rank(a))[0]!;
  };

/** Clarified, and answered. */
export const objectionHandled = overObjections(({ clarifying, explained, answer, unclear }) => {
  const clarified = explained ? clarifying : undefined;
  if (unclear) return found('unknown');
  return found(clarified && answer ? 1 : clarified || answer ? 0.5 : 0, clarified, answer);
});

/** Asked what is behind it, and told. */
export const objectionClarified = overObjections(({ clarifying, explained }) => (clarifying ? found(explained ? 1 : 0.5, clarifying) : found(0)));

/** Answered, and the customer says so. */
export const objectionSettled = overObjections(({ answer, accepted, unclear }) => {
  if (unclear) return found('unknown');
  return answer ? found(accepted ? 1 : 0.5, answer, accepted) : found(0);
});

function handlingOf({ turns }: Talk, objection: TalkTurn): Handling {
  const raised = objection.turn.index;
  const exchange = turns.slice(raised, raised + reach);
  const first = exchange.find(({ turn }) => turn.side === 'rep');
  if (!first) return { explained: false, unclear: false };
  const next = (side: 'rep' | 'customer', after: number) => turns.slice(after).find(({ turn }) => turn.side === side);
  const clarifying = answerIn(first) ? undefined : first.sentences.find((sentence) => isClarifying(sentence) && !checksSettled.test(sentence.plain));
  const reaction = next('customer', first.turn.index);
  const explained = clarifying !== undefined && reaction !== undefined && tellsMore(reaction, objection, clarifying);
  const second = explained ? next('rep', reaction.turn.index) : first;
  const given = second && !(second === first && first.sentences.some(isDatedStep)) ? answerIn(second) : undefined;
  const after = second && next('customer', second.turn.index);
  const rejected = after !== undefined && comesBack(after, objection);
  const answer = rejected ? undefined : given;
  const unclear = !rejected && !given && second !== undefined && wordCount(statementsOf(second)) >= shortAnswer;
  return { clarifying, explained, answer, unclear, accepted: answer && after && acceptedIn(turns, second, after) };
}

const tellsMore = ({ sentences }: TalkTurn, objection: TalkTurn, asked: Sentence): boolean => {
  if (sentences.some(isUnconvinced)) return false;
  const chosen = sharedWords(sentences, [asked]).length > 0 && offersChoice.test(asked.plain);
  if (chosen || sentences.some(({ plain }) => choice.test(plain))) return true;
  const said = sentences.filter(({ plain }) => !vague.test(plain) && !evasion.test(plain));
  return wordCount(said) >= fullReason && said.flatMap(contentOf).length - sharedWords(said, objection.sentences).length >= newContent;
};

/** Not convinced, or says it again. */
const comesBack = (after: TalkTurn, objection: TalkTurn): boolean =>
  after.sentences.some(isUnconvinced) ||
  (!after.sentences.some(({ plain }) => convinced.test(plain)) &&
    after.sentences.some(
      (sentence) => insists.test(sentence.plain) || refusal.test(sentence.plain) || (sentence.asks && sharedWords([sentence], objection.sentences).length > 0),
    ));

/** A yes to the answer, at once or when asked whether it is settled. Where the rep went on to ask something else, a mere "okay" answers that. */
function acceptedIn(turns: readonly TalkTurn[], answer: TalkTurn, after: TalkTurn): Sentence | undefined {
  const goesOn = answer.sentences.some(({ asks, plain }) => asks && !checksSettled.test(plain));
  const asked = answer.sentences.some(({ asks, plain }) => asks && checksSettled.test(plain));
  const yes = after.sentences.find((sentence) => (goesOn ? isConvinced(sentence) : accepts(sentence) || (asked && agrees(sentence))));
  const [check, reply] = turns.slice(after.turn.index, after.turn.index + 2);
  const checked = check?.turn.side === 'rep' && check.sentences.some(({ plain }) => checksSettled.test(plain));
  return yes ?? (checked ? reply?.sentences.find((sentence) => accepts(sentence) || agrees(sentence)) : undefined);
}

const isConvinced = ({ plain, asks }: Sentence) => !asks && convinced.test(plain) && !refusal.test(plain);
const agrees = (sentence: Sentence) => !sentence.asks && agreement.test(sentence.plain) && !refusal.test(sentence.plain);
/** "Okay" alone only shows that somebody listens. */
const accepts = (sentence: Sentence) => isConvinced(sentence) || (agrees(sentence) && !listening.test(sentence.plain));

/** The answer to an objection: enough said, by statement rather than by asking, by naming a date or by giving in. */
function answerIn(turn: TalkTurn): Sentence | undefined {
  const said = statementsOf(turn);
  return wordCount(said) >= substantialAnswer ? said.toSorted((a, b) => b.words.length - a.words.length)[0] : undefined;
}

const statementsOf = ({ sentences }: TalkTurn) =>
  sentences.filter(
    (sentence) =>
      !sentence.asks && !isDatedStep(sentence) && !givesIn.test(sentence.plain) && !(windsUp.test(sentence.plain) && sentence.words.length < substantialAnswer),
  );
