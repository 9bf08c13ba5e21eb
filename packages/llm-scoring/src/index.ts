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
export type { PromptId } from './prompt/version.ts';
export { ruleJudge } from './rules/rule-judge.ts';
export type { CallOutcome, CallScore, CriterionScore, DealChange, Result, Total, UnknownReason } from './score/call-score.ts';
export type { DealAfterCall } from './score/crm-outcome.ts';
export { type CallRecord, type CriterionRecord, toRecords } from './score/records.ts';
export { type ScoreCallOptions, scoreCall } from './score/score-call.ts';
export { consultativeOutbound } from './scorecard/consultative-outbound.ts';
export { scorecardHash } from './scorecard/hash.ts';
export { type Criterion, criteriaOf, parseScorecard, type Scorecard, type Section, scorecardSchema } from './scorecard/scorecard.ts';
export { type ReadTranscript, readPlainText } from './transcript/plain-text.ts';
export { assignRoles, type RoleOptions, type Roles } from './transcript/roles.ts';
export { type Side, type Transcript, type Turn, transcriptSchema } from './transcript/transcript.ts';
