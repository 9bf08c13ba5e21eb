import type { Product } from '../labels.ts';
import type { Random } from '../random.ts';
import type { CallKind, Verdict, Verdicts } from './criteria.ts';
import type { Line, Lines, Phrases } from './phrases.ts';
import { makeScript, type Script, type Slots, type Turn } from './script.ts';

export interface CallPlan {
  readonly kind: CallKind;
  readonly verdicts: Verdicts;
  readonly product: Product;
  readonly slots: Slots;
}

const fewestTurns = 16;

/** Puts a call into words, act by act. */
export function compose(random: Random, phrases: Phrases, plan: CallPlan): readonly Turn[] {
  const script = makeScript(random, plan.slots);
  if (plan.kind === 'conversation') converse(random, phrases, script, plan);
  else missed[plan.kind](phrases, script);
  return script.turns;
}

const missed: Record<Exclude<CallKind, 'conversation'>, (phrases: Phrases, script: Script) => void> = {
  voicemail: (phrases, script) => script.rep(phrases.voicemails),
  wrong_number: (phrases, script) => {
    const [answered, asked, refused] = script.fresh(phrases.wrongNumbers);
    script.somebody(answered);
    script.rep(asked);
    script.somebody(refused);
  },
  call_back: (phrases, script) => {
    const [busy, offer, time] = script.fresh(phrases.callBacks);
    script.customer(phrases.pickUp);
    script.rep(phrases.opening.done);
    script.customer(busy);
    script.rep(offer);
    script.customer(time);
    script.rep(phrases.repGoodbyes);
  },
};

function converse(random: Random, phrases: Phrases, script: Script, { verdicts, product }: CallPlan): void {
  const topic = drawNeed(random, phrases, product);
  script.customer(phrases.pickUp);
  script.rep(level(phrases.opening, verdicts.opening));
  script.customer(phrases.greeting);
  if (random.chance(0.35)) chat(phrases, script);
  discover(random, phrases, script, verdicts, topic);
  present(random, phrases, script, verdicts.presentation, topic.presentation);
  if (random.chance(0.3)) aside(phrases, script);
  if (verdicts.objection_handling !== 'not_applicable') object(random, phrases, script, verdicts.objection_handling);
  while (script.turns.length < fewestTurns - 4) aside(phrases, script);
  end(random, phrases, script, verdicts);
  script.rep(phrases.repGoodbyes);
  script.customer(phrases.customerGoodbyes);
}

const level = <T>(levels: Readonly<Record<Exclude<Verdict, 'not_applicable'>, T>>, verdict: Verdict): T => levels[verdict as keyof typeof levels];

function chat(phrases: Phrases, script: Script): void {
  const [rep, customer, again] = script.fresh(phrases.smallTalk);
  script.rep(rep);
  script.customer(customer);
  script.rep(again);
}

function aside(phrases: Phrases, script: Script): void {
  const [asked, answer] = script.fresh(phrases.asides);
  script.customer(asked);
  script.rep(answer);
}

interface Need {
  readonly need: Line;
  readonly impact: Line;
  readonly presentation: Line;
  readonly hints: Lines;
}

function drawNeed(random: Random, phrases: Phrases, product: Product): Need {
  const { needs, impacts, presentations, hints } = random.pick(phrases.topics.filter((one) => one.product === product));
  const index = random.integer(0, needs.length - 1);
  return { need: needs[index]!, impact: impacts[index]!, presentation: presentations[index]!, hints };
}

/** Questions, each answered; the last answer is what the customer needs, or nothing much. */
function discover(random: Random, phrases: Phrases, script: Script, { open_questions: asked, need_stated, impact }: Verdicts, topic: Need): void {
  const open = { done: random.integer(2, 3), partly: 1, not_done: 0, not_applicable: 0 }[asked];
  const closed = { done: random.integer(0, 1), partly: random.integer(2, 3), not_done: random.integer(3, 4), not_applicable: 0 }[asked];
  const questions = random.shuffled([...Array<Lines>(open).fill(phrases.openQuestions), ...Array<Lines>(closed).fill(phrases.closedQuestions)]);
  questions.forEach((question, index) => {
    script.rep(question);
    if (index === questions.length - 1)
      script.customer({ done: topic.need, partly: topic.hints, not_done: phrases.vagueAnswers, not_applicable: [] }[need_stated]);
    else if (question === phrases.closedQuestions) script.customer(phrases.closedAnswers);
    else describe(random, phrases, script);
  });
  if (impact === 'not_done' && random.chance(0.6)) return;
  script.rep(phrases.askImpact);
  script.customer({ done: topic.impact, partly: phrases.softImpacts, not_done: phrases.noImpacts, not_applicable: [] }[impact]);
}

function describe(random: Random, phrases: Phrases, script: Script): void {
  const [first, then] = script.fresh(phrases.contexts);
  script.customer(first);
  if (random.chance(0.4)) return;
  script.rep(phrases.backChannels);
  script.customer(then);
}

function present(random: Random, phrases: Phrases, script: Script, verdict: Verdict, tied: Line): void {
  const lines = level<Line | Lines>({ done: tied, partly: phrases.genericBenefits, not_done: phrases.featureDumps }, verdict);
  script.rep(lines);
  script.customer(phrases.backChannels);
  script.rep(verdict === 'not_done' ? phrases.featureDumps : phrases.elaborations);
  if (verdict === 'not_done' && random.chance(0.5)) {
    script.customer(phrases.backChannels);
    script.rep(phrases.featureDumps);
  }
  script.customer(phrases.reactions);
}

function object(random: Random, phrases: Phrases, script: Script, verdict: Verdict): void {
  const { raised, clarified, explained, answered, brushedOff } = random.pick(phrases.objections);
  const index = random.integer(0, raised.length - 1);
  script.customer(raised[index]!);
  if (verdict === 'not_done') {
    script.rep(brushedOff);
    script.customer(phrases.unconvinced);
    return;
  }
  script.rep(clarified[index]!);
  script.customer(explained[index]!);
  script.rep(verdict === 'done' ? answered[index]! : phrases.elaborations);
  script.customer(verdict === 'done' ? phrases.convinced : phrases.unconvinced);
}

function end(random: Random, phrases: Phrases, script: Script, { closing, next_step }: Verdicts): void {
  script.rep(level(phrases.closing, closing));
  if (next_step === 'not_done') {
    script.customer(random.chance(0.3) ? phrases.refusals : phrases.noDate);
    return;
  }
  script.customer(phrases.interested);
  script.rep(phrases.proposeDate);
  script.customer(next_step === 'done' ? phrases.agreeDate : phrases.leaveDateOpen);
  if (next_step === 'done') script.rep(phrases.confirmDate);
}
