import { closing } from './criteria/closing.ts';
import { ignoresStopRequest, legalNoticeMissing, rudeness } from './criteria/conduct.ts';
import { consequencesExplored } from './criteria/consequences.ts';
import { contactVerified, recapAndPoliteEnd } from './criteria/contact.ts';
import { decisionProcess } from './criteria/decision.ts';
import { impactQuantified } from './criteria/impact.ts';
import { needStated } from './criteria/need-stated.ts';
import { nextStep } from './criteria/next-step.ts';
import { objectionClarified, objectionHandled, objectionSettled } from './criteria/objection-handling.ts';
import { openQuestions } from './criteria/open-questions.ts';
import { introduction, reasonAndConsent } from './criteria/opening.ts';
import { payoffStated } from './criteria/payoff.ts';
import { featuresTied } from './criteria/presentation.ts';
import { priceWithContext } from './criteria/price.ts';
import { proofGiven } from './criteria/proof.ts';
import { budgetKnown, needAndVolume, timeFrame, triggerFound } from './criteria/qualification.ts';
import { needsRecap } from './criteria/recap.ts';
import { agendaStated, greetsAndThanks, requestRestated } from './criteria/reception.ts';
import { currentSetup } from './criteria/situation.ts';
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
  greets_and_thanks: greetsAndThanks,
  agenda_stated: agendaStated,
  request_restated: requestRestated,
  trigger_found: triggerFound,
  need_and_volume: needAndVolume,
  budget_known: budgetKnown,
  time_frame: timeFrame,
  benefit_for_case: featuresTied,
  price_with_context: priceWithContext,
  objection_handled: objectionHandled,
  contact_verified: contactVerified,
  recap_and_polite_end: recapAndPoliteEnd,
};

/** Criteria of the presets that no form of words can tell, and why: on these the rules always abstain. */
export const withoutRule: Readonly<Record<string, string>> = {
  false_promise: 'whether a promise is true or allowed is not said in the call',
  wrong_price_or_terms: 'the right price is not in the transcript',
  fit_said_honestly: 'honesty is no form of words',
  lead_dropped: 'whether there was a reason takes understanding',
  personal_data_breach: 'whose data it is, and whether it may be told, is not said in the call',
};
