import { answerTo } from '../answer.ts';
import { confirms } from '../confirms.ts';
import { contentOf } from '../content.ts';
import { dateIn, namesDay } from '../date.ts';
import { type Finding, found } from '../finding.ts';
import { contactDetails } from '../lexicon/questions.ts';
import { checks, concludes, lacks, ours, recap, theirs } from '../lexicon/recap.ts';
import { needsOf } from '../needs.ts';
import { wordCount } from '../phases.ts';
import { isStepProposal } from '../step.ts';
import type { Sentence, Talk } from '../talk.ts';
import { sharedWords } from '../ties.ts';

/** A recap not called one has so many words of what was told. */
const retoldWords = 3;
const fullRecap = 10;

/** An hour may be part of the problem ("planning ends at ten"). */
const isDatedStep = (sentence: Sentence) => namesDay(sentence) || (dateIn(sentence) !== undefined && isStepProposal(sentence));

/** The needs said again by the rep, and a yes. A step that is summed up with its date is the next step. */
export function needsRecap(talk: Talk): Finding {
  for (const { turn, sentences } of talk.turns) {
    if (turn.side !== 'rep') continue;
    const told = talk.sentences.filter((sentence) => sentence.side === 'customer' && sentence.turn.index < turn.index);
    const needs = needsOf(talk).flatMap(({ sentence }) => (sentence.turn.index < turn.index ? [sentence] : []));
    const summed = sentences.find((sentence) => isRecap(sentence, sentences, told) || concludesNeeds(sentence, needs));
    const answer = summed && answerTo(talk, turn.index)?.sentences;
    const yes = answer?.find(confirms);
    if (summed && yes) return found(1, summed, yes);
    const checked = listsAndChecks(sentences) ? answerTo(talk, turn.index)?.sentences.find(confirms) : undefined;
    if (!checked) continue;
    return told.length === 0 || sharedWords(sentences, told).length >= retoldWords ? found(1, sentences[0], checked) : found('unknown');
  }
  return found(0);
}

/** What is lacking, one thing and another, and at the end whether it is so. */
const listsAndChecks = (all: readonly Sentence[]): boolean => {
  const last = all.at(-1);
  return (
    last?.asks === true &&
    checks.test(last.plain) &&
    wordCount(all) >= fullRecap &&
    all.some(({ plain }) => lacks.test(plain)) &&
    all.some(({ text }) => /[,;:]|\s(?:and|и)\s/.test(text)) &&
    !all.some((sentence) => isDatedStep(sentence) || ours.test(sentence.plain) || contactDetails.test(sentence.plain))
  );
};

/** Said to be a recap. Where the transcript begins with it, what was told is not in it. */
function isRecap(sentence: Sentence, all: readonly Sentence[], told: readonly Sentence[]): boolean {
  if (!recap.test(sentence.plain) || isDatedStep(sentence) || all.some(({ plain }) => contactDetails.test(plain))) return false;
  if (told.length > 0) return sharedWords(all, told).length > 0;
  return all.flatMap(contentOf).length >= retoldWords && all.some(({ plain }) => theirs.test(plain)) && !all.some(({ plain }) => ours.test(plain));
}

/** "So …, and …, is that right?" of the needs that were told. */
const concludesNeeds = (sentence: Sentence, needs: readonly Sentence[]) =>
  sentence.asks && !isDatedStep(sentence) && concludes.test(sentence.plain) && sharedWords([sentence], needs).length >= retoldWords;
