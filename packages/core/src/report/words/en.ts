import type { SmartCriterion } from '../../goals/smart.ts';
import type { Format } from '../format.ts';
import { capitalised } from '../text.ts';

/** Every sentence of a report in English. Numbers arrive formatted; a count that decides a plural arrives plain beside its text. */
export const english = (format: Format) => ({
  // clocks
  asOf: (day: string, zone: string) => `As of the end of ${day}, ${zone}`,
  asOfMoment: (moment: string, zone: string) => `As of ${moment}, ${zone}`,
  comparedWith: (days: string) => `Compared with ${days}`,
  notCompared: 'Compared with nothing: the records do not reach back far enough',

  // pages
  overview: 'Overview',
  callQuality: 'Call quality',
  goals: 'Goals',
  numbers: 'Numbers',
  meeting: 'Meeting',
  data: 'Data',
  private: 'Private',

  // changes
  more: { count: 'more', share: 'higher', other: 'more' },
  less: { count: 'fewer', share: 'lower', other: 'less' },
  was: (before: string, direction: string | null) => (direction ? `was ${before}: ${direction}` : `was ${before}: no clear change`),
  wasFact: (before: string) => `was ${before}`,
  noChange: 'no clear change',
  notComparable: 'not compared: too much had to be left out',
  leftOutRows: (rows: string) => `${rows} left out`,
  running: '(still running)',
  factChange: (difference: string, more: boolean) => `${difference} ${more ? 'more' : 'less'}`,
  sameAsBefore: 'the same',
  noBefore: 'nothing to compare with',
  changeSentence: (label: string, value: string, change: string) => `${label}: ${value}, ${change}`,
  changedHeadline: (label: string, value: string, before: string, direction: string) => `${capitalised(label)}: ${value}, ${direction} than before (${before})`,
  quietHeadline: 'Nothing changed that can be told from chance',
  noDataHeadline: 'The records hold nothing for this period',
  belowPace: (goal: string, value: string, gap: string) => `“${goal}” stands at ${value}, ${gap} below an even pace`,
  abovePace: (goal: string, value: string, gap: string) => `“${goal}” stands at ${value}, ${gap} above an even pace`,
  nothingChanged: 'Nothing that can be told from chance',
  whatChanged: 'What changed',
  whatDidNot: 'What did not change',
  whereToLook: 'Where to look first',
  overdue: (count: number, text: string) => ({
    lead: `${text} ${format.plural(count, { one: 'open deal', other: 'open deals' })}`,
    text: 'are past the day they were expected to close',
  }),
  support: (count: number, text: string) => ({
    lead: `${text} ${format.plural(count, { one: 'person', other: 'people' })}`,
    text: 'may need support, on evidence that chance alone would rarely give',
  }),
  goalsBehind: (count: number, text: string) => ({ lead: `${text} ${format.plural(count, { one: 'goal', other: 'goals' })}`, text: 'behind an even pace' }),
  leftOut: (count: number, text: string) => ({
    lead: `${text} ${format.plural(count, { one: 'record', other: 'records' })}`,
    text: 'left out, each with its reason',
  }),
  nothingToLook: 'Nothing that stands out',

  // numbers
  of: (part: string, whole: string) => `${part} of ${whole}`,
  n: (count: string) => `n = ${count}`,
  risk: (count: string) => `smallest risk set ${count}`,
  weeksNote: (weeks: number) => `Lines: the last ${weeks} whole weeks, one point a week.`,
  tooFew: (part: string, whole: string) => `${part} of ${whole}: too few to compare`,
  none: 'no data',

  // reasons of a missing number
  reasons: {
    'no rows': 'nothing happened that it counts',
    'zero denominator': 'nothing to divide by',
    'negative denominator': 'the denominator is below zero',
    'not yet': 'the period has not begun',
    'not reached': 'not reached yet: too many have not come to their end',
    'window open': 'the time it is given has not passed yet',
    'not started': 'it has not begun',
    'not ended': 'it has not ended',
    'ends before it starts': 'it ends before it begins',
    'no length': 'it is over no day at all',
    'no quota': 'there is no quota',
    'not yet followed that long': 'nothing has been followed that long yet',
  } as Record<string, string>,
  needs: (records: string) => `not in the records: ${records}`,
  needsHours: 'working hours are not set (“workingHours” in the config)',
  workingHours: 'working hours (“workingHours” in the config)',
  missingCell: (column: string) => `${column} is not recorded`,
  noRate: (from: string, to: string) => `there is no exchange rate from ${from} to ${to}`,
  noPlanRate: (from: string, to: string) => `there is no plan rate from ${from} to ${to}`,
  givenInTotal: (reason: string) => `given in total: ${reason}`,
  notFiltered: (reason: string) => `cannot be filtered: ${reason}`,
  lacks: (table: string, dimension: string) => `${table} have no ${dimension}`,
  and: ', ',

  // figures: questions
  goalsQuestion: 'Will we reach the goals?',
  goalsHow: 'The tick is an even pace over the working days; the dashed line is the goal.',
  goalsLegend: { soFar: 'so far', pace: 'even pace by now', goal: 'goal' },
  goalsNone: 'No goal is set. Add one under "goals" in the config: a KPI, a time, a target and why it matters.',
  goalsFinding: (met: number, behind: number, all: number) =>
    behind > 0
      ? `${format.count(behind)} of ${format.count(all)} ${format.plural(all, { one: 'goal', other: 'goals' })} behind an even pace${met > 0 ? `, ${format.count(met)} met` : ''}`
      : met === all
        ? `${format.count(met)} of ${format.count(all)} ${format.plural(all, { one: 'goal', other: 'goals' })} met`
        : `No goal is behind an even pace${met > 0 ? `; ${format.count(met)} met` : ''}`,
  goalSoFar: (value: string, target: string, direction: 'atLeast' | 'atMost') => `${value} of ${direction === 'atMost' ? 'at most ' : ''}${target}`,
  goalStands: (value: string, target: string, direction: 'atLeast' | 'atMost') => `${value}, ${direction === 'atMost' ? 'at most' : 'goal'} ${target}`,
  goalState: { open: 'open', met: 'met', missed: 'missed', no_data: 'no data' } as Record<string, string>,
  goalProjected: (value: string) => `at the same pace ${value} by the end`,
  goalHistory: (reached: string, all: number, text: string) =>
    `reached in ${reached} of the ${text} ${format.plural(all, { one: 'period', other: 'periods' })} before`,
  goalDays: (done: string, all: string) => `${done} of ${all} working days`,
  pairTitle: 'A pair to talk about.',
  pairText: (short: string, reached: string, all: string, long: string, gap: string) =>
    `“${short}” was reached in ${reached} of the last ${all} periods, yet “${long}” is ${gap} behind an even pace. Meeting the short-term goal may not lead to the long-term one.`,

  peopleQuestion: 'Who may need support, on what evidence?',
  peopleHow:
    'In name order, each against all the others. A mark is coloured only where chance alone would give such a gap, anywhere in this report, at most one time in ten, and where it is at least 5 points.',
  peopleNone: 'The records name no owner, so nothing can be said by person.',
  peopleQuiet: 'Nobody can be told apart from the team',
  peopleFound: (names: readonly string[], measure: string) =>
    names.length === 1
      ? `${names[0]} can be told apart from the team on ${measure}`
      : `${format.count(names.length)} people can be told apart from the team, on ${measure}`,
  person: 'In name order',
  team: 'team',
  below: 'below the team',
  above: 'above the team',
  legend: { same: 'not distinguishable from the team', below: 'below', above: 'above', team: 'team', line: 'line: 95% interval' },
  stepLegend: { team: 'team', line: 'line: 95% interval', before: 'the period before' },
  less5: (measure: string) => `${measure}: less often`,
  more5: (measure: string) => `${measure}: more often`,

  pipelineQuestion: 'How is the pipeline moving?',
  pipelineHow: 'At the end of each of the last weeks, as was known then.',
  pipelineDerived: 'The source keeps no history: earlier weeks use today’s amounts.',
  pipelineFinding: (now: string, then: string) => `The open pipeline is ${now}; it was ${then} at the start of these weeks`,
  pipelineNone: 'no open deals with what it needs',

  funnelQuestion: 'Where do deals get stuck?',
  funnelHow:
    'Deals created in the period, by the furthest stage they have reached; a stage that was skipped counts as passed. Hatched: still open there, so not decided. Days are of everything that was in the stage during the period.',
  funnelFinding: (all: string, stage: string, there: string, open: string) =>
    `Of ${all} deals created in the period ${there} have come as far as “${stage}”; ${open} are still on their way`,
  funnelHeads: ['Stage', 'Reached', 'Of the decided went on', 'Median time there'],
  funnelShare: (share: string, part: string, whole: string) => `${share}, ${part} of ${whole}`,
  funnelDays: (now: string, before: string) => `${now}, was ${before}`,
  funnelWon: 'Won',
  lossQuestion: 'Why do we lose?',
  lossHow: (all: number, text: string, without: string) =>
    `${text} lost ${format.plural(all, { one: 'deal', other: 'deals' })}; ${without} without a reason. The reason is the one that was recorded.`,
  lossFinding: (reason: string, part: string, whole: string) => `“${reason}” is named most: ${part} of ${whole} with a reason`,
  lossTied: 'No reason is named clearly more often than the others',
  lossHeads: ['Reason', 'Deals', 'Amount'],
  notRecorded: 'Not recorded',
  lossNoReasons: (count: string) => `No reason is recorded for ${count} lost deals`,

  stepsQuestion: 'What is done on the calls?',
  stepsHow: (calls: string, judge: string) =>
    `${calls} scored calls of the period, judged by ${judge}; of the calls where a step applied, the share where it was fully done. The faint mark is the period before.`,
  stepsFinding: (step: string, part: string, whole: string) => `Done least often: ${step}, in ${part} of ${whole} calls`,
  stepsNone: 'No calls were scored. This is no data, not zero.',
  rulesJudge: 'rules over words (no language model)',
  step: 'Step of the standard',
  matrixQuestion: 'Who does which step?',
  matrixHow: 'Share of the calls where the step applied in which it was fully done, with its 95% interval and the team’s tick.',
  matrixQuiet: 'No step sets anybody apart from the team',
  matrixFound: (name: string, step: string) => `${name} stands apart on ${step}`,
  matrixFoundMany: (count: string) => `${count} steps set somebody apart from the team`,
  quotesQuestion: 'What was said?',
  quotesHow: 'Every verdict above “not done” stands on words found in the transcript by code; “not done” cannot be quoted.',
  quotesFinding: (calls: string) => `Moments from ${calls} calls`,
  callsHeadline: (score: string, calls: string) => `Calls score ${score} of 100, over ${calls} calls`,
  verdicts: { pass: 'done', partial: 'partly done', fail: 'not done', unknown: 'no verdict', not_applicable: 'did not apply' } as Record<string, string>,
  quoteCaption: (call: string, owner: string, day: string, state: string) => `${owner}, ${day}, call ${call}; ${state}`,
  checkedWords: 'words checked against the transcript',
  absence: 'absence cannot be quoted',

  ledgerQuestion: 'Can these numbers be trusted?',
  ledgerHow: 'Rows received, counted and left out. Nothing is dropped in silence.',
  ledgerFinding: (excluded: number, text: string) =>
    excluded === 0
      ? 'Every record received was counted'
      : `${text} ${format.plural(excluded, { one: 'record was', other: 'records were' })} left out, each with its reason`,
  ledgerColumns: ['Records', 'Count'],
  received: 'Received',
  counted: 'Counted',
  excluded: 'Left out',
  footer: (received: string, counted: string, excluded: string) =>
    `${received} records received: ${counted} counted, ${excluded} left out, each with its reason.`,
  conventions: 'Intervals are 95%.',

  numbersHeadline: (withData: string, told: number, text: string) =>
    `Of ${withData} numbers with data ${told === 0 ? 'none changed' : `${text} changed`} beyond chance`,
  numbersQuestion: 'All numbers',
  numbersFinding: 'Every KPI the records can answer',
  numbersHow:
    'L: leading, what we do now. G: lagging, what came of it. Sums and stocks are facts; rates and counts say “more” or “less” only when told apart from chance.',
  numbersHeads: ['KPI', 'Value', 'Interval, n', 'Before', 'Change', '24 weeks'],
  shareHeads: { share: 'Share', interval: 'Interval', n: 'n', before: 'Before' },
  groups: { activity: 'Activity', funnel: 'Funnel', productivity: 'Productivity', outcome: 'Outcome', quality: 'Call quality' } as Record<string, string>,
  leading: { mark: 'L', word: 'leading' },
  lagging: { mark: 'G', word: 'lagging' },
  byQuestion: (dimension: string) => `By ${dimension.toLowerCase()}`,
  byFinding: (count: number, text: string) => `${text} ${format.plural(count, { one: 'group', other: 'groups' })}`,
  byHow: 'In name order. Rates with their 95% interval.',
  axisQuestion: 'Over time',
  axisFinding: (count: number, text: string) => `${text} ${format.plural(count, { one: 'period', other: 'periods' })}`,
  axisHow: 'Totals of each period. A period that still runs is not complete.',
  period: 'Period',
  missingQuestion: 'Which KPIs are missing?',
  missingFinding: (count: number, text: string) =>
    count === 0
      ? 'Every KPI of the catalogue has what it needs'
      : `${text} ${format.plural(count, { one: 'KPI lacks', other: 'KPIs lack' })} something to stand on`,
  missingHow: 'What the source would have to deliver for each, or the config to say.',
  atEarlierMoments: (names: string) => `${names}: as they were at earlier moments`,
  missingColumns: ['KPI', 'Would need'],
  definitionsQuestion: 'What does each number mean?',
  definitionsFinding: 'Formulas, made from the definitions that were run',
  definitionsHow: 'The hash names the definition: numbers with unlike hashes are not compared.',
  definitionColumns: ['KPI', 'Formula', 'Hash'],
  exclusionsQuestion: 'What was left out?',
  exclusionColumns: ['File', 'Line', 'Reason'],
  noticesQuestion: 'What should a reader know?',
  noticesFinding: (count: number, text: string) =>
    count === 0 ? 'Nothing odd was found' : `${text} ${format.plural(count, { one: 'remark', other: 'remarks' })}`,
  noticesHow: 'These records are counted, but something about them is odd.',
  noticeColumns: ['Source', 'First line', 'What', 'Records'],
  leftOutQuestion: 'What was left out of single numbers?',
  leftOutFinding: (count: number, text: string) =>
    count === 0 ? 'Nothing was left out of any number' : `${text} ${format.plural(count, { one: 'number', other: 'numbers' })} had to leave rows out`,
  leftOutHow: 'These rows are counted elsewhere; here a cell they need is missing.',
  leftOutColumns: ['KPI', 'Why', 'Rows'],
  moreRows: (count: string) => `and ${count} more; --json lists all`,
  dataHeadline: (excluded: number, text: string) =>
    excluded === 0
      ? 'Every record received was counted'
      : `${text} ${format.plural(excluded, { one: 'record was', other: 'records were' })} left out, each with its reason`,

  // goals page
  goalsHeadline: (count: number, text: string) => `${text} ${format.plural(count, { one: 'goal', other: 'goals' })}, held against the five questions of SMART`,
  smartColumns: ['Question', 'Answer', 'Why'],
  smart: { specific: 'Specific', measurable: 'Measurable', achievable: 'Achievable', relevant: 'Relevant', timeBound: 'Time-bound' } as Record<
    SmartCriterion,
    string
  >,
  answers: { yes: 'yes', no: 'no', unknown: 'cannot be told' } as Record<string, string>,
  smartSpecific: (label: string, whom: string) => `${label}, ${whom}`,
  wholeTeam: 'the whole team',
  nobody: (whom: string) => `no record names ${whom}`,
  smartReached: (reached: string, all: number, text: string) =>
    `reached in ${reached} of ${text} ${format.plural(all, { one: 'earlier period', other: 'earlier periods' })}`,
  smartNever: (all: number, text: string, best: string) =>
    `not reached in ${text} ${format.plural(all, { one: 'earlier period', other: 'earlier periods' })}; the best was ${best}`,
  smartNoHistory: 'too little history to say',
  smartNoReason: 'nobody wrote down why it matters',
  smartTime: (days: string) => days,
  setWith: (names: string) => `set together with ${names}`,

  // meeting
  minutes: (count: number) => `${format.count(count)} min`,
  meetingHeadline: (question: string) => `One question this week: ${question}`,
  meetingClocks: ['Team meeting, 45 minutes', 'Team edition: nobody is singled out'],
  agendaQuestion: 'Agenda',
  agendaFinding: 'Five items, each with its evidence',
  bring: 'Please bring: one open deal that is past its date or stuck, what you know about who decides, and one call you want to talk about.',
  wentWell: 'What went well',
  wentWellGoal: (goal: string, reached: string, all: string) => `“${goal}” was reached in ${reached} of the last ${all} periods.`,
  wentWellStep: (step: string, part: string, whole: string) => `${step}: done in ${part} of ${whole} calls, more often than any other step.`,
  wentWellFact: (label: string, value: string) => `${label}: ${value}.`,
  wentWellQuestion: 'What made it possible, and how do we keep it?',
  wentNotWell: 'What did not go well',
  wentNotWellLoss: (reason: string, part: string, whole: string) => `“${reason}” is the reason of ${part} of ${whole} losses with one.`,
  wentNotWellNothing: 'No number stands out as worse. Which deal was lost that should not have been?',
  wentNotWellQuestion: 'In pairs: one deal each. What would have changed the outcome?',
  learn: 'Learn from each other',
  learnStep: (step: string, part: string, whole: string) => `${step} is the step done least often: in ${part} of ${whole} calls.`,
  learnQuestion: 'Which question will you try on your next call?',
  learnOverdue: (count: number, text: string) => `${text} ${format.plural(count, { one: 'open deal is', other: 'open deals are' })} past the expected day.`,
  learnOverdueQuestion: 'Who has brought such a deal back, and how?',
  improve: 'What to improve',
  improvePair: (short: string, long: string) => `“${short}” is met most times while “${long}” is behind.`,
  improvePairQuestion: 'Which weekly goal would lead to the long-term one? Each names one.',
  improveReasons: (part: string, whole: string) => `${part} of ${whole} losses have no reason recorded, so nobody can learn from them.`,
  improveReasonsQuestion: 'What would make it easy to write down why?',
  improveGoal: 'No goal is set for the next weeks.',
  improveGoalQuestion: 'Which one thing should we count until the next meeting? Each names one.',
  improveAny: 'Choose one thing to do differently until the next meeting.',
  improveAnyQuestion: 'What do we stop, so that there is time for it?',
  decisions: 'Decisions, owners, dates',
  decisionsText: 'Who does what by when; read out at the end.',
  questionsQuestion: 'A question for each person',
  questionsFinding: 'Everyone speaks; nobody is compared',
  questionsHow: 'Drawn from each person’s own records, so that it can be answered.',
  askWon: (count: number, text: string) =>
    `You won ${text} ${format.plural(count, { one: 'deal', other: 'deals' })} in the period: what did the last of these customers decide on?`,
  askStep: (step: string, part: string, whole: string) => `${step}: done in ${part} of ${whole} of your calls. Which words do you use?`,
  askOpen: (count: number, text: string) =>
    `You have ${text} open ${format.plural(count, { one: 'deal', other: 'deals' })}: which one will move this week, and what will move it?`,
  askMeetings: (count: number, text: string) =>
    `You held ${text} ${format.plural(count, { one: 'meeting', other: 'meetings' })} in the period: what did customers ask that we have no good answer to?`,
  askNew: 'What did you learn from a customer this week that the team should know?',
  headlineQuestion: {
    overdue: 'what are our overdue deals waiting for?',
    step: (step: string) => `how do we get better at “${step}”?`,
    goal: (goal: string) => `what brings “${goal}” back on pace?`,
    open: 'what should we do differently?',
  },

  // one-to-one
  oneToOne: (name: string) => `One-to-one with ${name}`,
  oneToOneClocks: (name: string) => [`One-to-one with ${name}, 30 minutes`, `For ${name} and their lead; in no other edition`],
  oneToOneHeadline: (skill: string) => `Start with how things are; then one skill: ${skill}`,
  oneToOneHeadlineOpen: 'Start with how things are; then the deals that can move',
  talkQuestion: 'The conversation',
  talkFinding: 'Four steps, thirty minutes',
  talkHow: (name: string) => `Send this page to ${name} the day before. ${name} adds points first.`,
  howAreYou: 'How are things?',
  howAreYouText: 'Ask before the numbers. Is anything outside work, or in the territory, making this quarter harder?',
  howAreYouQuestion: 'What do you want to talk about?',
  works: 'What works',
  worksStep: (step: string, part: string, whole: string, team: string) => `${step}: done in ${part} of ${whole} calls; the team ${team}.`,
  worksWon: (count: number, text: string, money: string) => `${text} ${format.plural(count, { one: 'deal', other: 'deals' })} won, ${money}.`,
  worksOpen: (count: number, text: string) => `${text} open ${format.plural(count, { one: 'deal', other: 'deals' })} to work with.`,
  worksQuestion: 'What helps here?',
  skill: 'One skill',
  skillStep: (step: string, part: string, whole: string, team: string) => `${step}: done in ${part} of ${whole} calls; the team ${team}.`,
  skillExample: (call: string, time: string, words: string) => `A colleague’s moment, call ${call}${time}: “${words}”`,
  skillNone: 'No step of the standard sets this person apart. Let them choose one.',
  skillQuestion: 'What could be asked in the next call instead?',
  plan: 'Plan and support',
  planText: 'Agree on two calls to prepare together, and on a day to look again.',
  planQuestion: 'Which training, time or tools would help?',
  dealsQuestion: 'Deals to move',
  dealsFinding: (count: number, text: string) => `${text} open ${format.plural(count, { one: 'deal', other: 'deals' })}`,
  dealsHow: 'The furthest stage first, then by the day expected.',
  dealColumns: ['Deal', 'Customer', 'Stage', 'Amount', 'Expected', 'Next step'],
  moreDeals: (count: string) => `and ${count} more`,
  pastDue: (day: string) => `${day} (past)`,
  nextStep: { overdue: 'agree on a new date, or let it go', noDate: 'set an expected date', due: 'confirm the next step with a date' },
  dealsNone: 'No open deals.',
  notReadQuestion: 'What not to read into the numbers',
  winRateUnclear: (part: string, whole: string, interval: string, team: string) =>
    `A win rate of ${part} in ${whole} (interval ${interval}) cannot be told from the team’s ${team}. Do not start with it.`,
  winRateClear: (part: string, whole: string, interval: string, team: string) =>
    `The win rate, ${part} of ${whole} (interval ${interval}), can be told apart from the team’s ${team}; it does not say why.`,
  winRateFew: (whole: number, text: string) =>
    `${text} closed ${format.plural(whole, { one: 'deal', other: 'deals' })}: too few to say anything about a win rate.`,
  notReadFinding: 'Small numbers say little',
  notReadHow: 'A person is more than the period’s count.',
  writes: (name: string) => `${name} writes`,
  agreed: 'Agreed, by when',
});

export type Say = ReturnType<typeof english>;
