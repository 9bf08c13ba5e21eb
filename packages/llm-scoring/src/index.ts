export { checkQuote, type EvidenceFrom } from './evidence/check-quote.ts';
export type { Evidence, RejectedQuote } from './evidence/evidence.ts';
export type { JudgeModel, JudgeRequest, TokenEstimate } from './judge/judge.ts';
export {
  type Answer,
  type Ending,
  type JudgeAnswer,
  type Judgement,
  type JudgeVerdict,
  judgementSchema,
  parseJudgement,
  type QuotedTurn,
} from './judge/judgement.ts';
export { type PromptJudgeOptions, promptJudge } from './judge/prompt-judge.ts';
export { cachedJudge, type JudgementStore } from './many/cached-judge.ts';
export { type Estimate, type EstimateOptions, estimate } from './many/estimate.ts';
export { costOf, type Prices } from './many/prices.ts';
export { type CallToScore, type ScoreCallsOptions, type ScoredCall, type ScoringProgress, scoreCalls } from './many/score-calls.ts';
export type { Budget } from './many/spending.ts';
export type { Clock } from './model/clock.ts';
export { type PatienceOptions, patient } from './model/patient.ts';
export type { Message, TextAnswer, TextModel, TextRequest } from './model/text-model.ts';
export type { Usage } from './model/usage.ts';
export type { PersonalDataKind } from './privacy/detection.ts';
export { judgeMasked } from './privacy/judge-masked.ts';
export { type MaskedTranscript, type MaskedValue, type MaskPersonalDataOptions, maskPersonalData } from './privacy/mask-personal-data.ts';
export type { PromptId } from './prompt/version.ts';
export { ruleJudge } from './rules/rule-judge.ts';
export type { CallOutcome, CallScore, CriterionScore, DealChange, Result, Total, UnknownReason } from './score/call-score.ts';
export type { DealAfterCall } from './score/crm-outcome.ts';
export { type CallRecord, type CriterionRecord, toRecords } from './score/records.ts';
export { type ScoreCallOptions, scoreCall } from './score/score-call.ts';
export { consultativeOutbound } from './scorecard/consultative-outbound.ts';
export { scorecardHash } from './scorecard/hash.ts';
export { inboundLeadQualification } from './scorecard/inbound-lead-qualification.ts';
export { type Criterion, criteriaOf, parseScorecard, type Scorecard, type Section, scorecardSchema } from './scorecard/scorecard.ts';
export { type ConversationStats, conversationStats, type SideStats, type SpeakerStats } from './stats/conversation-stats.ts';
export type { Interruption } from './stats/interruptions.ts';
export type { ConversationStatsOptions } from './stats/options.ts';
export { type PooledStatistic, type PooledStats, poolStats } from './stats/pool-stats.ts';
export type { Basis, NoValue, Statistic, StatisticUnit } from './stats/statistic.ts';
export type { CallStats, SideTimeStats, TalkStats } from './stats/time-stats.ts';
export type { WordStats } from './stats/word-stats.ts';
export { type TranscribeRecordingOptions, transcribeRecording } from './transcribe/transcribe-recording.ts';
export type { SpeechSegment, TranscribeRequest, Transcriber } from './transcribe/transcriber.ts';
export type { Assembled, AssembleOptions } from './transcript/assemble.ts';
export type { Notice } from './transcript/cue.ts';
export type { FormatOptions } from './transcript/formats/format.ts';
export type { TranscriptFormat } from './transcript/formats.ts';
export type { TranscriptMapping } from './transcript/mapping/mapping.ts';
export { type ReadTranscriptOptions, readTranscript } from './transcript/read-transcript.ts';
export { assignRoles, type RoleOptions, type Roles, type Stated } from './transcript/roles.ts';
export { type ReadTranscript, readPlainText } from './transcript/text/plain-text.ts';
export type { TimeUnit } from './transcript/time-units.ts';
export { type Side, type Transcript, type Turn, transcriptSchema } from './transcript/transcript.ts';
