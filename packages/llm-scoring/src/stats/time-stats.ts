import type { Side } from '../transcript/transcript.ts';
import type { Settings } from './options.ts';
import { type Speech, talkOf } from './speech.ts';
import { medianOf, type NoValue, ofCall, ratio, type Statistic, type StatisticKind, without } from './statistic.ts';
import { gapsIn, intersection, lengthOf, type TimeSpan, union } from './time-spans.ts';
import { answerGaps, longestMonologue } from './turn-taking.ts';

const minute = 60_000;

const talkKinds = {
  talkShareOfSpeech: { unit: 'share', basis: 'speech' },
  talkShareOfCall: { unit: 'share', basis: 'call' },
  wordsPerMinute: { unit: 'per_minute', basis: 'speech' },
} as const satisfies Record<string, StatisticKind>;
const sideKinds = {
  ...talkKinds,
  longestMonologue: { unit: 'ms', basis: 'one_call' },
  patience: { unit: 'ms', basis: 'gaps' },
  interruptions: { unit: 'count', basis: 'one_call' },
} as const satisfies Record<string, StatisticKind>;
const callKinds = {
  switches: { unit: 'count', basis: 'one_call' },
  switchesPerMinute: { unit: 'per_minute', basis: 'call' },
  overlap: { unit: 'ms', basis: 'one_call' },
  silence: { unit: 'ms', basis: 'one_call' },
  silenceShare: { unit: 'share', basis: 'call' },
  longestSilence: { unit: 'ms', basis: 'one_call' },
  longSilences: { unit: 'count', basis: 'one_call' },
} as const satisfies Record<string, StatisticKind>;

/** What times tell of one speaker or one side. */
export interface TalkStats {
  /** of the talk time of all: shares of the sides add up to 1, and so do those of the speakers */
  readonly talkShareOfSpeech: Statistic;
  /** of the length of the call, silence included */
  readonly talkShareOfCall: Statistic;
  /** words per minute of own talk time */
  readonly wordsPerMinute: Statistic;
}

/** What times tell of one side. */
export interface SideTimeStats extends TalkStats {
  /** the most it spoke while it held the floor; back-channels of the other side do not end that */
  readonly longestMonologue: Statistic;
  /** median wait between the end of the other side's words and its own; only waits of 0 and more count */
  readonly patience: Statistic;
  /** how often it interrupted */
  readonly interruptions: Statistic;
}

/** What times tell of the call. */
export interface CallStats {
  /** how often the floor passed from one side to the other; the order of the turns tells it where times are missing */
  readonly switches: Statistic;
  readonly switchesPerMinute: Statistic;
  /** both sides spoke at once */
  readonly overlap: Statistic;
  /** nobody spoke */
  readonly silence: Statistic;
  readonly silenceShare: Statistic;
  readonly longestSilence: Statistic;
  /** silences longer than `silenceMs` */
  readonly longSilences: Statistic;
}

export const noTalkStats = (reason: NoValue): TalkStats => none(talkKinds, reason);
export const noSideTimeStats = (reason: NoValue): SideTimeStats => none(sideKinds, reason);
export const noCallStats = (reason: NoValue): CallStats => none(callKinds, reason);

const none = <Name extends string>(kinds: Record<Name, StatisticKind>, reason: NoValue) =>
  Object.fromEntries(Object.entries<StatisticKind>(kinds).map(([name, kind]) => [name, without(reason, kind)])) as Record<Name, Statistic>;

/** Of one side or speaker: its talk, that of all of its kind in milliseconds, the call, and its words. */
export function talkStats(talk: readonly TimeSpan[], allMs: number, call: TimeSpan, words: number): TalkStats {
  const ownMs = lengthOf(talk);
  return {
    talkShareOfSpeech: ratio(ownMs, allMs, talkKinds.talkShareOfSpeech, 'no_speech'),
    talkShareOfCall: ratio(ownMs, lengthOf([call]), talkKinds.talkShareOfCall, 'no_speech'),
    wordsPerMinute: ratio(words, ownMs / minute, talkKinds.wordsPerMinute, 'no_speech'),
  };
}

export function sideTimeStats(side: Side, speech: Speech, talk: TalkStats): SideTimeStats {
  return {
    ...talk,
    longestMonologue: ofCall(
      longestMonologue(
        speech.holds,
        side,
        talkOf(speech, (utterance) => utterance.side === side),
      ),
      'ms',
    ),
    patience: medianOf(answerGaps(speech.holds, side, speech.full)),
    interruptions: ofCall(speech.interruptions.filter((interruption) => interruption.side === side).length, 'count'),
  };
}

export function callStats(speech: Speech, call: TimeSpan, { silenceMs }: Settings): CallStats {
  const [rep, customer] = [talkOf(speech, ({ side }) => side === 'rep'), talkOf(speech, ({ side }) => side === 'customer')];
  const silences = gapsIn(call, union([...rep, ...customer]));
  const callMs = lengthOf([call]);
  return {
    switches: switchesIn(speech),
    switchesPerMinute: ratio(switchesIn(speech).numerator!, callMs / minute, callKinds.switchesPerMinute, 'no_speech'),
    overlap: ofCall(lengthOf(intersection(rep, customer)), 'ms'),
    silence: ofCall(lengthOf(silences), 'ms'),
    silenceShare: ratio(lengthOf(silences), callMs, callKinds.silenceShare, 'no_speech'),
    longestSilence: ofCall(Math.max(0, ...silences.map((silence) => lengthOf([silence]))), 'ms'),
    longSilences: ofCall(silences.filter((silence) => lengthOf([silence]) > silenceMs).length, 'count'),
  };
}

export const switchesIn = ({ holds }: Speech): Statistic => ofCall(Math.max(0, holds.length - 1), 'count');
