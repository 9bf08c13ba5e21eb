import { describe, expect, it } from 'vitest';
import { dataset } from '../dataset/dataset.ts';
import { goalSchema } from '../goals/goal.ts';
import { catalogue, leadResponseTimeWithin } from '../kpis/index.ts';
import type { Records } from '../model/index.ts';
import { addDays } from '../time/civil.ts';
import { period, periods, previousPeriod } from '../time/period.ts';
import { mondayToFriday } from '../time/working-days.ts';
import { endOfDay, startOfDay } from '../time/zone.ts';
import { agendaOf } from './agenda.ts';
import { type AnalysisInput, analyse } from './analyse.ts';
import { contextOf, paceSentence, reasonText } from './context.ts';
import { oneToOnes } from './one-to-one.ts';
import { teamReport } from './team-report.ts';
import type { Figure, Language, Report } from './tree.ts';

const zone = 'Europe/Berlin';
const day = (date: string): number => startOfDay(date, zone) + 36_000_000;
const names = ['Anna', 'Борис', 'Chiara', 'Dmitri'];
const range = (length: number): number[] => Array.from({ length }, (_, index) => index);

/** Four people: in each of two quarters twenty deals a person, of which Anna wins one in ten and the others seven; thirty calls a person. */
const records: Records = {
  people: names.map((name, index) => ({ id: `p${index}`, name, team: index < 2 ? 'North' : 'South' })),
  deals: names.flatMap((_, person) =>
    range(40).map((index) => {
      const closed = addDays(index < 20 ? '2026-04-06' : '2026-07-06', (index % 20) * 3);
      const won = index % 10 < (person === 0 ? 1 : 7);
      return {
        id: `d${person}-${index}`,
        owner: `p${person}`,
        status: won ? ('won' as const) : ('lost' as const),
        createdAt: day(addDays(closed, -30)),
        closedAt: day(closed),
        amount: '1000.25',
        currency: 'EUR',
        lossReason: won || index % 3 === 0 ? null : 'price',
      };
    }),
  ),
  meetings: range(159).map((index) => ({ id: `m${index}`, owner: `p${index % 4}`, outcome: 'held' as const, startsAt: day(addDays('2026-04-06', index)) })),
  calls: names.flatMap((_, person) =>
    range(30).map((index) => ({
      id: `c${person}-${index}`,
      owner: `p${person}`,
      at: day(addDays('2026-07-06', index)),
      scored: true,
      score: 60,
      judge: 'rules',
    })),
  ),
  criteria: names.flatMap((name, person) =>
    range(30).map((index) => {
      const done = index % 10 < (person === 1 ? 1 : 8);
      return {
        call: `c${person}-${index}`,
        owner: `p${person}`,
        at: day(addDays('2026-07-06', index)),
        criterion: 'ask',
        step: true,
        result: done ? ('pass' as const) : ('fail' as const),
        ...(done ? { quote: `words of ${name}`, speaker: name, turn: 3, second: 75 } : {}),
      };
    }),
  ),
};

const labels = { criterion: { ask: 'Questions' } };
const quarter = period('2026-07-01', '2026-10-01', zone);

function analysisOf(given: Records, more: Partial<AnalysisInput> = {}) {
  const data = dataset(given, { labels });
  const asOf = endOfDay('2026-09-11', zone);
  return analyse({
    dataset: data,
    metrics: catalogue,
    period: quarter,
    previous: previousPeriod(quarter, zone, '2026-09-12'),
    axis: null,
    zone,
    asOf,
    by: [],
    calendar: mondayToFriday,
    goals: [],
    stages: [],
    ledger: data.ledger,
    clockNotes: [],
    ...more,
  });
}

/** Every text of a tree that somebody reads. */
const texts = (node: unknown): string[] => {
  if (typeof node === 'string') return [node];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => (['id', 'link', 'kind', 'state', 'verdict', 'position'].includes(key) ? [] : texts(value)));
};
const figureOf = (report: Report, id: string): Figure => report.pages.flatMap(({ figures }) => figures).find((figure) => figure.id === id)!;
const languages: readonly Language[] = ['en', 'ru'];
const weekly = goalSchema.parse({ id: 'w', metric: 'meetings_held', every: 'week', target: 7, name: { en: 'Weekly meetings', ru: 'Встречи недели' } });
const quarterly = goalSchema.parse({
  id: 'q',
  metric: 'revenue',
  from: '2026-07-01',
  to: '2026-10-01',
  target: '900000',
  name: { en: 'Quarter', ru: 'Квартал' },
});

describe.each(languages)('a report in %s', (language) => {
  const full = teamReport(
    analysisOf(records, { goals: [weekly, quarterly], by: ['team'], axis: periods({ from: '2026-07-01', to: '2026-10-01', zone, every: 'month' }) }),
    language,
    'Team',
  );
  const empty = teamReport(analysisOf({}), language, 'Team');

  it.each([
    ['full', full],
    ['empty', empty],
  ])('says everything in words: %s', (_, report) => {
    for (const text of texts(report)) expect(text).not.toMatch(/undefined|NaN|Infinity|\[object|null\b|\$\{/);
    const ids = report.pages.flatMap((page) => [page.id, ...page.figures.map(({ id }) => id)]);
    expect(new Set(ids).size).toBe(ids.length);
    const links = report.pages.flatMap(({ lists = [] }) => lists.flatMap(({ items }) => items.flatMap(({ link }) => link ?? [])));
    for (const link of links) expect(ids).toContain(link);
  });

  it('leaves nothing in the other language', () => {
    const foreign = language === 'ru' ? /\b(the|of|and|was|deals|calls)\b/ : /[а-яё]{3}/i;
    const own = texts(full).filter((text) => !names.some((name) => text.includes(name)) && !/team|Team|Europe|by|price/.test(text));
    // The name of a column stands beside its words, as the mapping has it.
    for (const text of own) expect(text.replaceAll(/\(\w+\.\w+\)/g, '')).not.toMatch(foreign);
  });

  it('gives a reason wherever there is no data, and no picture', () => {
    for (const id of ['people', 'pipeline', 'losses', 'steps', 'matrix', 'quotes']) {
      const { picture } = figureOf(empty, id);
      expect(picture.kind).toBe('nothing');
      expect(picture.kind === 'nothing' && picture.reason.length > 5).toBe(true);
    }
  });
});

describe('the report', () => {
  const report = teamReport(analysisOf(records, { goals: [weekly, quarterly] }), 'en', 'Team');

  it('names who stands apart, on what, and nobody else', () => {
    const { picture } = figureOf(report, 'people');
    const rows = picture.kind === 'intervals' ? picture.rows : [];
    expect(rows.map(({ name }) => name)).toEqual(['Anna', 'Chiara', 'Dmitri', 'Борис']);
    const positions = rows.map(({ name, cells }) => [name, ...cells.map((cell) => ('words' in cell ? 'words' : cell.position))]);
    expect(positions).toEqual([
      ['Anna', 'below', null],
      ['Chiara', null, null],
      ['Dmitri', null, null],
      ['Борис', null, 'below'],
    ]);
  });

  it('compares the running quarter with as many days of the one before', () => {
    expect(report.pages[0]!.clocks.at(-1)).toMatch(/1 April.*12 June 2026/);
  });

  it('calls a quiet week quiet, and an empty one empty', () => {
    const quiet = teamReport(analysisOf({ ...records, quotas: [] }), 'en', 'Team');
    expect(quiet.pages[0]!.headline).toBe('Nothing changed that can be told from chance');
    expect(teamReport(analysisOf({}), 'en', 'Team').pages[0]!.headline).toBe('The records hold nothing for this period');
  });

  it('shows the pair of a weekly goal that is met and a quarter that lags', () => {
    expect(figureOf(report, 'goals').note?.text).toMatch(/“Weekly meetings” was reached in \d of the last \d periods, yet “Quarter” is €[\d,]+ behind/);
  });

  it('lists no past pipeline of amounts that nobody knew then', () => {
    const { picture } = figureOf(teamReport(analysisOf({ deals: records.deals! }), 'en', 'Team'), 'pipeline');
    expect(picture.kind === 'lines' && picture.lines[0]!.name).toBe('Open deals');
  });
});

describe('private pages', () => {
  const analysis = analysisOf(records);
  const pages = oneToOnes(analysis, 'en', 'Team');

  it('are one a person, and name nobody else: a colleague speaks only in their checked words', () => {
    expect(pages.map(({ name }) => name)).toEqual(['Anna', 'Chiara', 'Dmitri', 'Борис']);
    for (const { name, report } of pages) {
      const others = names.filter((other) => other !== name);
      for (const text of texts(report)) {
        const withoutQuote = text.replace(/“[^”]*”/g, '');
        for (const other of others) expect(withoutQuote).not.toContain(other);
      }
    }
  });

  it('practise the one step that can be told apart, with a colleague’s moment', () => {
    const boris = pages.find(({ name }) => name === 'Борис')!;
    expect(boris.report.pages[0]!.headline).toBe('Start with how things are; then one skill: Questions');
    expect(texts(boris.report).join('\n')).toMatch(/A colleague’s moment, call c\d-\d+, 01:15: “words of/);
    const chiara = pages.find(({ name }) => name === 'Chiara')!;
    expect(chiara.report.pages[0]!.headline).not.toMatch(/skill/);
  });

  it('are nowhere in the report, whose meeting page gives no number of a person', () => {
    const report = teamReport(analysis, 'en', 'Team');
    expect(texts(report).join('\n')).not.toMatch(/One-to-one|Private/);
    const agenda = agendaOf(contextOf(analysis, 'en'));
    for (const { evidence, question } of agenda.topics) for (const name of names) expect(`${evidence} ${question}`).not.toContain(name);
    expect(agenda.questions.map(({ name }) => name)).toHaveLength(4);
  });
});

describe('what the report must not say', () => {
  const changed = (records: Records) => {
    const analysis = analysisOf(records);
    return teamReport(analysis, 'en', 'Team');
  };
  const meetings = (before: number, now: number): Records => ({
    meetings: [
      ...range(before).map((index) => ({ id: `b${index}`, owner: 'p0', outcome: 'held' as const, startsAt: day(addDays('2026-04-01', index % 70)) })),
      ...range(now).map((index) => ({ id: `n${index}`, owner: 'p0', outcome: 'held' as const, startsAt: day(addDays('2026-07-01', index % 70)) })),
    ],
  });

  it('that more is worse where more is better', () => {
    const verdictOf = (report: Report) => report.pages[0]!.tiles!.find(({ name }) => name === 'Meetings held')!.change;
    expect(verdictOf(changed(meetings(40, 140)))).toMatchObject({ verdict: 'better' });
    expect(verdictOf(changed(meetings(140, 40)))).toMatchObject({ verdict: 'worse' });
    expect(changed(meetings(140, 40)).pages[0]!.headline).toMatch(/^Meetings held: 40, fewer than before \(140\)/);
  });

  it('that there was nothing before, where the records only begin later', () => {
    const late = changed({ ...meetings(0, 100), leads: [{ id: 'l', createdAt: day('2026-01-02') }] });
    expect(late.pages[0]!.headline).not.toMatch(/before/);
    expect(late.pages[0]!.tiles!.find(({ name }) => name === 'Meetings held')!.change).toBeUndefined();
  });

  it('that a sum is comparable, where much of it had to be left out', () => {
    const mixed = (currency: string) => records.deals!.map((deal, index) => ({ ...deal, currency: index % 2 ? 'EUR' : currency }));
    const report = changed({ ...records, deals: mixed('USD') });
    const tile = report.pages[0]!.tiles!.find(({ name }) => name.startsWith('Revenue'))!;
    expect(tile.n).toMatch(/left out/);
    expect(tile.change!.text).toMatch(/not compared/);
    expect(texts(report.pages.find(({ id }) => id === 'data')!).join('\n')).toMatch(/no exchange rate from USD to EUR/);
    expect(texts(report).join('\n')).toMatch(/amounts in USD without an exchange rate into EUR/);
  });

  it('a name that is also a property of every object as anything but a name', () => {
    const report = teamReport(
      analysisOf({ ...records, deals: records.deals!.map((deal) => ({ ...deal, customer: 'constructor' })) }, { by: ['customer'] }),
      'en',
      'Team',
    );
    expect(texts(figureOf(report, 'by'))).toContain('constructor');
  });

  it('a second revenue goal where the team has set one for the quarter of the quotas', () => {
    const quotas = [{ owner: 'p0', from: startOfDay('2026-07-01', zone), to: startOfDay('2026-10-01', zone), amount: '5000', currency: 'EUR' }];
    expect(analysisOf({ ...records, quotas }).goalStatuses.map(({ target }) => target)).toEqual(['5000']);
    expect(analysisOf({ ...records, quotas }, { goals: [quarterly] }).goalStatuses.map(({ target }) => target)).toEqual(['900000']);
    const foreign = [...quotas, { ...quotas[0]!, owner: 'p1', currency: 'USD' }];
    expect(analysisOf({ ...records, quotas: foreign }).goalStatuses).toEqual([]);
  });

  it('one’s own words as a colleague’s', () => {
    const boris = oneToOnes(analysisOf(records), 'en', 'Team').find(({ name }) => name === 'Борис')!;
    expect(texts(boris.report).join('\n')).not.toContain('words of Борис');
  });
});

describe('numbers that only estimate, and goals with a limit', () => {
  const rowOf = (report: Report, name: string) => {
    const { picture } = figureOf(report, 'numbers');
    return picture.kind === 'numbers' ? picture.groups.flatMap(({ rows }) => rows).find((row) => row.name === name)! : undefined;
  };
  const report = teamReport(analysisOf(records), 'en', 'Team');

  it('state no difference of a mean, and one of a sum', () => {
    expect(rowOf(report, 'Average deal size, mean')).toMatchObject({ before: expect.anything() });
    expect(rowOf(report, 'Average deal size, mean')!.change).toBeUndefined();
    expect(rowOf(report, 'Revenue (bookings)')!.change).toMatchObject({ fact: true });
    const tile = (name: string) => report.pages[0]!.tiles!.find((one) => one.name === name)!.change!;
    expect([tile('Revenue (bookings)').fact, tile('Average deal size, median').fact]).toEqual([true, undefined]);
  });

  it('say which side of the pace a number is on, and call only the unwanted side behind', () => {
    const limit = (target: number) =>
      goalSchema.parse({
        id: 'l',
        metric: 'deals_lost',
        from: '2026-07-01',
        to: '2026-10-01',
        target,
        direction: 'atMost',
        name: { en: 'Losses', ru: 'Потери' },
      });
    const lists = (target: number) => texts(teamReport(analysisOf({ deals: records.deals! }, { goals: [limit(target)] }), 'en', 'Team').pages[0]!).join('\n');
    expect(lists(40)).toMatch(/“Losses” stands at 36, 4 above an even pace/);
    expect(lists(40)).toMatch(/1 of 1 goal behind/);
    expect(lists(400)).toMatch(/No goal is behind an even pace/);
  });

  it('praise no number whose goal is behind', () => {
    const behind = goalSchema.parse({ metric: 'revenue', from: '2026-07-01', to: '2026-10-01', target: '9000000' });
    const { topics } = agendaOf(contextOf(analysisOf({ deals: records.deals! }, { goals: [behind] }), 'en'));
    expect(topics.map(({ metric }) => metric)).toEqual(['deals_won', 'revenue', undefined, undefined, undefined]);
  });

  it('call a step what works only where it is told apart above the team', () => {
    const [anna] = oneToOnes(analysisOf(records), 'en', 'Team');
    expect(texts(anna!.report).join('\n')).toMatch(/2 deals won/);
  });
});

describe('lead response time and quota attainment', () => {
  /** Anna answers within the hour but for one in ten, where it was one in two in the quarter before; one lead of Boris still waits. */
  const leads = range(80).map((index) => ({
    id: `l${index}`,
    owner: 'p0',
    createdAt: day(addDays(index < 40 ? '2026-04-06' : '2026-07-06', 7 * (index % 8))),
  }));
  const answered: Records = {
    people: names.map((name, index) => ({ id: `p${index}`, name })),
    leads: [...leads, { id: 'w', owner: 'p1', createdAt: day('2026-09-01') }],
    activities: leads.map(({ id, createdAt }, index) => {
      const late = index < 40 ? index % 2 === 0 : index % 10 === 0;
      return { id: `a${id}`, owner: 'p0', lead: id, kind: 'call', outbound: true, automated: false, at: createdAt + (late ? 200 : 30) * 60_000 };
    }),
    deals: [{ id: 'd', owner: 'p0', status: 'won', amount: '600', currency: 'EUR', createdAt: day('2026-03-01'), closedAt: day('2026-07-20') }],
    quotas: [{ owner: 'p0', from: startOfDay('2026-07-01', zone), to: startOfDay('2026-10-01', zone), amount: '1000', currency: 'EUR' }],
  };
  const metrics = catalogue.map((metric) => (metric.id === 'lead_response_time' ? leadResponseTimeWithin(60) : metric));
  const calendar = { ...mondayToFriday, hours: [{ from: '09:00', to: '18:00' }] };
  const analysis = (more: Partial<AnalysisInput> = {}) => analysisOf(answered, { metrics, calendar, ...more });
  const rowsOf = (report: Report) => {
    const { picture } = figureOf(report, 'numbers');
    return picture.kind === 'numbers' ? picture.groups.flatMap(({ rows }) => rows) : [];
  };
  const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ').replace(/\u2060/g, '');
  const read = (report: Report, name: string) => JSON.parse(plain(JSON.stringify(rowsOf(report).find((row) => row.name === name))));

  it('stand in the table of all numbers, with what they rest on', () => {
    const english = teamReport(analysis(), 'en', 'Team');
    expect(read(english, 'Lead response time, median')).toMatchObject({ value: '30 business min', n: '41, smallest risk set 41', before: '30 business min' });
    expect(read(english, 'Quota attainment')).toMatchObject({ value: '60%', n: '€600 of €1,000' });
    const russian = teamReport(analysis(), 'ru', 'Team');
    expect(read(russian, 'Время отклика лида, медиана')).toMatchObject({ value: '30 раб. мин.', n: '41, наименьшая группа риска 41' });
    expect(read(russian, 'Выполнение плана продаж')).toMatchObject({ value: '60 %', n: '600 € из 1 000 €' });
  });

  it('stand in the table by person, where the median of one lead that waits is no number', () => {
    const cells = texts(teamReport(analysis(), 'en', 'Team').pages.find(({ id }) => id === 'all-numbers')!).map(plain);
    expect(cells).toContain('30 business min (smallest risk set 40)');
    expect(analysis().people.find(({ metric, part, group }) => metric === 'lead_response_time' && part === 'median' && group.owner === 'Борис')).toMatchObject({
      value: null,
      reason: 'not reached',
    });
  });

  it('say of a time neither that it changed nor that more is better, and of the share in time that more is', () => {
    const report = teamReport(analysis(), 'en', 'Team');
    expect(read(report, 'Lead response time, median').change).toBeUndefined();
    expect(read(report, 'Lead response time, answered within 60 min').change).toEqual({ text: 'higher', verdict: 'better' });
    expect(plain(report.pages[0]!.headline)).toMatch(/^Lead response time, answered within 60 min: 87\.8%, higher than before \(50%\)/);
  });

  it('do not hold a quota of the whole quarter against a part of the one before', () => {
    expect(analysis().before.filter(({ metric }) => metric === 'quota_attainment')).toEqual([]);
    expect(read(teamReport(analysis(), 'en', 'Team'), 'Quota attainment').before).toBeUndefined();
  });

  it('say what is missing: working hours are no record', () => {
    const without = { calendar: mondayToFriday };
    const missing = (report: Report): string[] => texts(figureOf(report, 'missing')).map(plain);
    const english = teamReport(analysis(without), 'en', 'Team');
    expect(rowsOf(english).map(({ name }) => name)).not.toContain('Lead response time, median');
    expect(missing(english)).toContain('working hours (“workingHours” in the config)');
    expect(missing(teamReport(analysis(without), 'ru', 'Team'))).toContain('рабочие часы («workingHours» в настройках)');
    expect(missing(teamReport(analysisOf({ leads }, without), 'en', 'Team'))).toContain('actions, working hours (“workingHours” in the config)');
  });

  it('say which records one part would need, where the others have an answer', () => {
    const deals = [{ id: 'd', status: 'lost' as const, createdAt: day('2026-07-01'), closedAt: day('2026-07-20'), lossReason: 'price' }];
    const report = teamReport(analysisOf({ deals }), 'en', 'Team');
    expect(texts(figureOf(report, 'missing')).map(plain)).toEqual(expect.arrayContaining(['Loss reasons, amount', 'deals: amount (deals.amount)']));
    expect(rowsOf(report).map(({ name }) => name)).toContain('Loss reasons, share without a reason');
  });

  it('make goals that read right: a limit on a time, and a share of the quota behind its pace in points', () => {
    const time = goalSchema.parse({ metric: 'lead_response_time', part: 'median', every: 'quarter', target: 20 });
    const quota = goalSchema.parse({ metric: 'quota_attainment', every: 'quarter', target: 1 });
    const rows = (language: Language) => {
      const { picture } = figureOf(teamReport(analysis({ goals: [time, quota] }), language, 'Team'), 'goals');
      return picture.kind === 'bullets' ? picture.rows.map(({ text }) => plain(text)) : [];
    };
    expect(rows('en')).toEqual(['30 business min, at most 20 business min', '60% of 100%', '€600 of €1,000']);
    expect(rows('ru')).toEqual(['30 раб. мин., предел 20 раб. мин.', '60 % из 100 %', '600 € из 1 000 €']);
    const named = figureOf(teamReport(analysis({ goals: [time] }), 'en', 'Team'), 'goals').picture;
    expect(named.kind === 'bullets' && named.rows[0]!.name).toBe('Lead response time, median');
    const sentence = (language: Language) => {
      const context = contextOf(analysis({ goals: [quota] }), language);
      return plain(paceSentence(context, context.analysis.goalStatuses[0]!));
    };
    expect(sentence('en')).toBe('“Quota attainment” stands at 60%, 20 points below an even pace');
    expect(sentence('ru')).toBe('«Выполнение плана продаж»: 60 %, на 20 п. п. ниже равномерного темпа');
  });
});

describe('a reason', () => {
  const [english, russian] = (['en', 'ru'] as const).map((language) => contextOf(analysisOf({}), language));

  it.each([
    ['not reached', /^not reached yet/, /^ещё не достигнуто/],
    ['window open', /has not passed yet/, /ещё не прошло/],
    ['not started', /^it has not begun/, /не началось/],
    ['not ended', /^it has not ended/, /не закончилось/],
    ['ends before it starts', /ends before it begins/, /конец раньше начала/],
    ['no quota', /^there is no quota$/, /^плана нет$/],
    ['not yet followed that long', /followed that long/, /не наблюдали/],
    ['needs working hours', /^working hours are not set/, /^не заданы рабочие часы/],
    ['no plan rate from USD to EUR', /^there is no plan rate from USD to EUR$/, /^нет планового курса USD к EUR$/],
    ['no exchange rate from USD to EUR', /^there is no exchange rate from USD to EUR$/, /^нет курса USD к EUR$/],
    ['cannot be filtered: leads have no product', /^cannot be filtered: leads have no product$/, /^отбор невозможен: у записей «лиды» нет поля «продукт»$/],
    [
      'given in total: activities have no branch',
      /^given in total: actions have no branch$/,
      /^только общее значение: у записей «действия» нет поля «branch»$/,
    ],
  ])('"%s" is said in words', (reason, inEnglish, inRussian) => {
    expect(reasonText(english!, reason)).toMatch(inEnglish);
    expect(reasonText(russian!, reason)).toMatch(inRussian);
  });
});

describe('the funnel', () => {
  const deal = (id: string, stage: string, status: 'open' | 'won' | 'lost', days = 30) => ({
    id,
    stage,
    status,
    createdAt: day('2026-07-06'),
    ...(status === 'open' ? {} : { closedAt: day(addDays('2026-07-06', days)) }),
  });
  const stages = [
    { stage: 'Demo', rank: 2 },
    { stage: 'First talk', rank: 1 },
  ];
  const deals = [
    deal('a', 'Demo', 'won'),
    deal('b', 'Demo', 'lost'),
    deal('c', 'Demo', 'open'),
    deal('d', 'First talk', 'lost'),
    deal('e', 'First talk', 'open'),
  ];

  it('shows how far the deals of the period have come, of the decided who went on, and what is still open', () => {
    const figure = figureOf(teamReport(analysisOf({ deals, stages }, { stages: ['First talk', 'Demo'] }), 'en', 'Team'), 'funnel');
    const { picture } = figure;
    expect(picture.kind === 'bars' && picture.rows.map(({ name, value, open, texts }) => [name, value, open, texts[1]])).toEqual([
      ['First talk', 5, 1, '75%, 3 of 4'],
      ['Demo', 3, 1, '50%, 1 of 2'],
      ['Won', 1, undefined, '–'],
    ]);
    expect(figure.finding).toBe('Of 5 deals created in the period 1 have come as far as “Won”; 2 are still on their way');
  });

  it('says which records it would need', () => {
    expect(figureOf(teamReport(analysisOf({ deals }), 'en', 'Team'), 'funnel').finding).toBe('Not in the records: stages of the pipelines');
  });

  it('does not compare cohorts of unlike age', () => {
    const older = Array.from({ length: 40 }, (_, index) => ({
      ...deal(`o${index}`, 'Demo', 'won'),
      createdAt: day('2026-04-06'),
      closedAt: day('2026-05-06'),
    }));
    const young = Array.from({ length: 40 }, (_, index) => deal(`y${index}`, 'Demo', 'open'));
    const { changes } = analysisOf({ deals: [...older, ...young], stages });
    const changed = [...changes].filter(([, { told }]) => told).map(([{ metric }]) => metric);
    expect(changed).not.toContain('win_rate_cohort');
    expect(changed).not.toContain('stage_conversion');
  });
});
