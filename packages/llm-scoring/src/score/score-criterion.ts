import { checkQuote, type EvidenceFrom } from '../evidence/check-quote.ts';
import type { Evidence, RejectedQuote } from '../evidence/evidence.ts';
import type { JudgeVerdict, QuotedTurn } from '../judge/judgement.ts';
import type { Criterion, Section } from '../scorecard/scorecard.ts';
import type { Transcript } from '../transcript/transcript.ts';
import type { CriterionScore, Result, UnknownReason } from './call-score.ts';

/** One criterion: the judge's verdict after its evidence was looked up. */
export function scoreCriterion(transcript: Transcript, section: Section, criterion: Criterion, verdict: JudgeVerdict | undefined): CriterionScore {
  const { evidence, rejected } = checkQuotes(transcript, verdict?.evidence ?? [], criterion.evidenceFrom);
  const shared = { criterion: criterion.id, section: section.id, weight: criterion.weight, step: criterion.step, evidence, rejected };
  const unknown = (reason: UnknownReason): CriterionScore => ({ ...shared, result: 'unknown', value: null, reason });

  if (!verdict) return unknown('not_judged');
  if (verdict.answer === 'unknown') return unknown('abstained');
  if (verdict.answer === 'not_applicable')
    return criterion.notApplicableWhen ? { ...shared, result: 'not_applicable', value: null } : unknown('not_applicable_undeclared');
  const level = criterion.levels[Number(verdict.answer)];
  if (!level) return unknown('no_such_level');
  if (needsProof(criterion, level.value) && evidence.length === 0) return unknown(rejected.length > 0 ? 'evidence_rejected' : 'no_evidence');
  return { ...shared, result: resultOf(level.value), value: level.value };
}

/** What was not done cannot be quoted, so the lowest level needs no proof; a fault that fails the call is the reverse. */
const needsProof = (criterion: Criterion, value: number) => (criterion.autoFail ? value === 0 : value > 0);

const resultOf = (value: number): Result => (value === 1 ? 'pass' : value === 0 ? 'fail' : 'partial');

export function checkQuotes(transcript: Transcript, quotes: readonly QuotedTurn[], from: EvidenceFrom): { evidence: Evidence[]; rejected: RejectedQuote[] } {
  const evidence: Evidence[] = [];
  const rejected: RejectedQuote[] = [];
  for (const quote of quotes) {
    const checked = checkQuote(transcript, quote, from);
    if (checked.state === 'rejected') rejected.push(checked);
    else if (!evidence.some((other) => other.turn === checked.turn && other.start === checked.start && other.end === checked.end)) evidence.push(checked);
  }
  return { evidence, rejected };
}
