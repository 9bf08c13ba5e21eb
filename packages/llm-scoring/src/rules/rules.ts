import { closing } from './criteria/closing.ts';
import { ignoresStopRequest, legalNoticeMissing, rudeness } from './criteria/conduct.ts';
import { impactQuantified } from './criteria/impact.ts';
import { consequencesExplored, needsRecap, payoffStated } from './criteria/implication.ts';
import * as inbound from './criteria/inbound.ts';
import { needStated } from './criteria/need-stated.ts';
import { nextStep } from './criteria/next-step.ts';
import { objectionClarified, objectionHandled, objectionSettled } from './criteria/objection-handling.ts';
import { openQuestions } from './criteria/open-questions.ts';
import { introduction, reasonAndConsent } from './criteria/opening.ts';
import { featuresTied, proofGiven } from './criteria/presentation.ts';
import { currentSetup, decisionProcess } from './criteria/situation.ts';
import type { Rule } from './finding.ts';

/** The rules, by the id of the criterion they are for. */
export const rules: Readonly<Record<string, Rule>> = {
  names_self_and_company: introduction,
  reason_and_consent: reasonAndConsent,
  current_setup: currentSetup,
  decision_process: decisionProcess,
  open_questions: openQuestions,
  need_stated: needStated,
  consequences_explored: consequencesExplored,
  impact_quantified: impactQuantified,
  payoff_stated: payoffStated,
  needs_recap_confirmed: needsRecap,
  features_tied_to_need: featuresTied,
  proof_given: proofGiven,
  objection_clarified: objectionClarified,
  objection_settled: objectionSettled,
  next_step_proposed: closing,
  next_step_agreed: nextStep,
  rudeness,
  ignores_stop_request: ignoresStopRequest,
  legal_notice_missing: legalNoticeMissing,
  greets_and_thanks: inbound.greetsAndThanks,
  agenda_stated: inbound.agendaStated,
  request_restated: inbound.requestRestated,
  trigger_found: inbound.triggerFound,
  need_and_volume: inbound.needAndVolume,
  budget_known: inbound.budgetKnown,
  time_frame: inbound.timeFrame,
  benefit_for_case: inbound.benefitForCase,
  price_with_context: inbound.priceWithContext,
  objection_handled: objectionHandled,
  contact_verified: inbound.contactVerified,
  recap_and_polite_end: inbound.recapAndPoliteEnd,
};

/** Criteria of the presets that no form of words can tell, and why: on these the rules always abstain. */
export const withoutRule: Readonly<Record<string, string>> = {
  false_promise: 'whether a promise is true or allowed is not said in the call',
  wrong_price_or_terms: 'the right price is not in the transcript',
  fit_said_honestly: 'honesty is no form of words',
  lead_dropped: 'whether there was a reason takes understanding',
  personal_data_breach: 'whose data it is, and whether it may be told, is not said in the call',
};
