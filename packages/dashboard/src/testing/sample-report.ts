import type { Figure, IntervalCell, Language, Picture, Report } from '@salesperf/core';

const weeks = Array.from({ length: 24 }, (_, week) => 10 + Math.sin(week) * 3 + week / 8);
const legend = { same: 'like the team', below: 'lies below', above: 'lies above', team: 'the team', line: 'line: 95% interval', before: 'the quarter before' };
const ticks = [
  { at: 0, text: '0%' },
  { at: 0.5, text: '50%' },
  { at: 1, text: '100%' },
];

/** A cell of every state, in turn. */
const cells: readonly IntervalCell[] = [
  { value: 0.61, interval: [0.5, 0.7], text: '61%', of: '72 of 119', verdict: null, position: null, before: 0.58 },
  { value: 0.34, interval: [0.26, 0.43], text: '34%', of: '41 of 120', verdict: 'worse', position: 'below', spoken: 'below the team' },
  { value: 0.86, interval: [0.79, 0.91], text: '86%', of: '107 of 125', verdict: 'better', position: 'above', spoken: 'above the team' },
  { words: '3 deals: too few to compare' },
  { value: 1, interval: [0.61, 1], text: '100%', of: '6 of 6', verdict: null, position: null },
];

/** One picture of every kind, each in all its states, with these names in it. */
export function samplePictures(names: readonly string[]): readonly Picture[] {
  const rows = names.map((name, index) => ({
    name,
    ...(index === 0 ? { note: { text: 'Answers leads later', verdict: 'worse' as const } } : {}),
    cells: [0, 1].map((column) => cells[(index + column) % cells.length]!),
  }));
  const silent = { name: 'Silent', cells: [{ words: 'No calls: recording is off' }, { words: 'No calls: recording is off' }] };
  return [
    {
      kind: 'bullets',
      legend: { soFar: 'so far', projection: 'likely end', pace: 'usual by now', goal: 'the goal' },
      rows: [
        { name: names[0]!, detail: 'a week', value: 17, goal: 16, state: 'met', text: '17 of 16', subtext: ['met'] },
        {
          name: 'Revenue',
          detail: 'a quarter',
          value: 1.38,
          goal: 1.7,
          pace: 1.4,
          projection: [1.52, 1.86],
          state: 'open',
          text: '1.38 of 1.7',
          subtext: ['40 in 100'],
        },
        { name: 'Customers', detail: 'last quarter', value: 77, goal: 90, state: 'missed', text: '77 of 90', subtext: ['missed by 13'] },
        { name: 'Calls', detail: 'a day', value: 400, goal: 100, state: 'met', text: '400 of 100', subtext: [] },
        { name: 'Survey', detail: 'a year', value: null, goal: 90, state: 'no_data', text: 'no data yet', subtext: [] },
      ],
    },
    {
      kind: 'intervals',
      rowHead: 'In name order',
      legend,
      measures: [
        { name: 'Win rate', how: 'closed deals', domain: [0, 1], ticks, team: { at: 0.6, text: 'team 60%' } },
        { name: 'Need found', domain: [0, 1], ticks },
      ],
      rows,
    },
    {
      kind: 'lines',
      lines: [
        { name: 'this year', values: weeks, end: '13.1 now' },
        { name: 'last year', dashed: true, values: weeks.map((value, week) => (week % 9 === 4 ? null : value - 4)), end: '9.1 then' },
      ],
      axis: [
        { at: 0, text: 'zero' },
        { at: 16, text: 'sixteen' },
      ],
      labels: weeks.map((_, week) => `week ${week + 1}`),
      domain: [0, 16],
      summary: 'From 10 to 13 in 24 weeks.',
    },
    {
      kind: 'bars',
      heads: ['Reason', 'Deals', 'Amount lost'],
      rows: [
        { name: names[0]!, value: 64, texts: ['64 31%', '€1,120,228.25'] },
        { name: 'Not recorded', value: 38, texts: ['38', '€769,265.50'], unknown: true },
      ],
    },
    {
      kind: 'matrix',
      rowHead: 'By name',
      teamName: 'Whole team',
      legend,
      columns: [
        { name: 'Opening', team: { value: 0.6, text: '60%', of: '899', verdict: null, position: null } },
        { name: 'Closing', team: { words: 'no team value' } },
      ],
      rows: [...rows, silent],
    },
    {
      kind: 'quotes',
      items: [
        {
          step: 'Need',
          tag: 'done 18 of 18',
          state: 'done',
          speaker: names[0]!,
          time: '03:12',
          before: 'Tell me,',
          words: 'what happens then?',
          after: 'Go on.',
          caption: 'Call 1',
        },
        { step: 'Objection', tag: 'repaired', state: 'partial', words: 'Compared with what?', caption: 'Call 2' },
        { step: 'Presentation', tag: 'not done', state: 'not_done', before: 'We also have a module.', caption: 'Call 3' },
        { step: 'Decision', tag: 'no verdict', state: 'no_verdict', caption: 'Call 4: the quote was not in the transcript' },
      ],
    },
    {
      kind: 'table',
      table: { columns: [{ name: '' }, { name: 'Counted', numeric: true }], rows: [{ cells: [names[0]!, '585'] }, { cells: ['All', '591'], total: true }] },
    },
    {
      kind: 'numbers',
      heads: ['Number', 'Now', 'Interval or n', 'Before', 'Change', '24 weeks'],
      groups: [
        {
          name: 'Activity',
          rows: [
            {
              name: 'Days waiting',
              indicator: { mark: 'G', word: 'lagging' },
              value: '21',
              interval: '18–25',
              n: '147 proposals',
              before: '14',
              change: { text: '7 longer', verdict: 'worse' },
              spark: weeks,
            },
            {
              name: 'Won',
              indicator: { mark: 'G', word: 'lagging' },
              value: '€5.00',
              change: { text: '9.6% less', verdict: null, fact: true },
              spark: [1, 2, 3],
            },
            { name: 'Touches', indicator: { mark: 'L', word: 'leading' }, value: null, reason: 'No source is connected' },
          ],
        },
      ],
    },
    {
      kind: 'agenda',
      items: [
        { minutes: '8 min', title: 'What went well', evidence: 'Recap in 65% of calls', question: 'What helped?', aside: { text: '589 of 910', spark: weeks } },
        { minutes: '7 min', title: 'Learn', evidence: '13 points', aside: { text: '716 calls', interval: { cell: cells[2]!, domain: [0, 1], team: 0.6 } } },
        { minutes: '5 min', title: 'Decide', evidence: '', aside: { text: 'few calls', interval: { cell: cells[3]!, domain: [0, 1] } }, lines: 2 },
      ],
    },
    { kind: 'questions', items: names.map((name) => ({ name, question: 'Which deal needs help?' })) },
    { kind: 'writing', columns: [{ title: 'Agreed, by when', lines: 3 }] },
    { kind: 'nothing', reason: 'No surveys: no data, not zero' },
  ];
}

/** A report with every part a page can have; the first page holds all pictures. */
export function sampleReport(names: readonly string[] = ['Anna Kowalczyk', 'Дмитрий Волков', 'نور الدين حداد'], language: Language = 'en'): Report {
  const [first] = names as [string];
  const figures = samplePictures(names).map(
    (picture): Figure => ({
      id: `figure-${picture.kind}`,
      question: `What of ${picture.kind}?`,
      finding: `A finding about ${picture.kind}`,
      how: 'Counted so.\nAnd so.',
      wide: picture.kind === 'matrix',
      picture,
      table: { columns: [{ name: 'Stage' }, { name: 'Left', numeric: true }], rows: [{ cells: ['Lead', '208'] }] },
      formulas: [{ name: 'Conversion', text: 'Leads that went on, divided by those decided.' }],
      note: { title: 'A pair to talk about.', text: 'One may not lead to the other.', link: { text: 'See there', to: 'other' } },
    }),
  );
  return {
    language,
    title: first,
    asOf: '14 September 2026',
    footer: ['591 records received.', 'Intervals are 95%.'],
    pages: [
      {
        id: 'overview',
        name: 'Overview',
        clocks: ['Q3 2026', 'as of Monday'],
        headline: `${first} waits 21 days`,
        lists: [
          {
            title: 'What changed',
            items: [
              { lead: 'Time', text: ': 21 days after 14' },
              { lead: 'Conversion', text: 'from stage to stage', link: 'figure-lines' },
              { text: 'see the others', link: 'other' },
            ],
          },
          { title: 'What did not', items: [{ lead: 'Win rate', text: ': 22% after 27%' }] },
        ],
        tiles: [
          { name: first, value: '€1,383,628', change: { text: 'less than in Q2', verdict: null, fact: true }, n: '71 deals', spark: weeks },
          { name: 'Days in Proposal', value: '21', beside: '18–25', change: { text: 'longer than in Q2', verdict: 'worse' }, spark: weeks },
          { name: 'CSAT', value: null, reason: 'No survey was sent', spark: weeks },
        ],
        tilesNote: 'Lines: one point a week.',
        figures,
      },
      { id: 'other', name: 'Other', tag: 'Private', clocks: [], headline: 'Nothing changed that can be told from chance', figures: [] },
    ],
  };
}
