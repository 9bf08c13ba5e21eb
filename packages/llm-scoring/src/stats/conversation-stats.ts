import type { Side, Transcript } from '../transcript/transcript.ts';
import type { Interruption } from './interruptions.ts';
import { type ConversationStatsOptions, type Settings, settingsOf } from './options.ts';
import { callSpan, speechOf, talkOf } from './speech.ts';
import { lengthOf } from './time-spans.ts';
import {
  type CallStats,
  callStats,
  noCallStats,
  noSideTimeStats,
  noTalkStats,
  type SideTimeStats,
  sideTimeStats,
  switchesIn,
  type TalkStats,
  talkStats,
} from './time-stats.ts';
import { inOrder, type Timing, timingOf } from './timing.ts';
import { isBy, type Who, type WordStats, type Words, wordsIn } from './word-stats.ts';

/** Speakers of one side together. */
export type SideStats = WordStats & SideTimeStats;
export type SpeakerStats = WordStats & TalkStats & { readonly speaker: string; readonly side: Side };

/** What can be counted of a call without a model. Each figure says what it is made of. */
export interface ConversationStats {
  readonly rep: SideStats;
  readonly customer: SideStats;
  readonly call: CallStats;
  /** in the order of their first words */
  readonly speakers: readonly SpeakerStats[];
  /** in order; null without times */
  readonly interruptions: readonly Interruption[] | null;
  /** turns (by index) with words and without usable times: they count in no figure that needs times */
  readonly leftOut: readonly number[];
}

/**
 * Talk share, monologues, patience, switches, questions, fillers, interruptions, overlap, speech rate and silence of a call.
 * Turns with a start and an end suffice; where a turn also has `words` with times, pauses and back-channels within it are
 * seen, and so are fewer false interruptions. A turn that ends before it starts, or has no end, is left out and named; where
 * more than 5 % of the words have no times, figures of time are null with a reason.
 *
 * Definitions: Amazon Contact Lens, Zoom, Gong and Revenue.io define talk share on different bases, so both are here;
 * interruptions follow Revenue.io and Amazon (begun before the other had finished, back-channels apart).
 * @throws SalesperfError `invalid_argument` for a threshold that is no number from 0, or words after the end of the recording
 */
export function conversationStats(transcript: Transcript, options: ConversationStatsOptions = {}): ConversationStats {
  const settings = settingsOf(options);
  const said = wordsIn(transcript, options.fillers);
  const timing = timingOf(transcript.turns);
  if (timing.reason === undefined) return { ...timedStats(said, timing, settings, options.callMs), leftOut: timing.leftOut };
  const { reason, leftOut } = timing;
  const side = (one: Side): SideStats => ({ ...said.statsOf({ side: one }), ...noSideTimeStats(reason) });
  const speakers = said.speakers.map((who) => ({ ...who, ...said.statsOf(who), ...noTalkStats(reason) }));
  const switches = switchesIn(speechOf(inOrder(transcript.turns), settings));
  return { rep: side('rep'), customer: side('customer'), call: { ...noCallStats(reason), switches }, speakers, interruptions: null, leftOut };
}

function timedStats(said: Words, { pieces, leftOut }: Timing, settings: Settings, callMs: number | undefined): Omit<ConversationStats, 'leftOut'> {
  const speech = speechOf(pieces, settings);
  const call = callSpan(speech, callMs);
  const talk = (who: Who) => talkOf(speech, (utterance) => isBy(who, utterance));
  const talkMs = (all: readonly Who[]) => all.reduce((sum, who) => sum + lengthOf(talk(who)), 0);
  const talkStatsOf = (who: Who, allMs: number) => talkStats(talk(who), allMs, call, said.countOf(who, leftOut));
  const side = (one: Side): SideStats => ({
    ...said.statsOf({ side: one }),
    ...sideTimeStats(one, speech, talkStatsOf({ side: one }, talkMs([{ side: 'rep' }, { side: 'customer' }]))),
  });
  const speakers = said.speakers.map((who) => ({ ...who, ...said.statsOf(who), ...talkStatsOf(who, talkMs(said.speakers)) }));
  return { rep: side('rep'), customer: side('customer'), call: callStats(speech, call, settings), speakers, interruptions: speech.interruptions };
}
