import type { Picture } from '@salesperf/core';
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../index.ts';
import { samplePictures } from '../testing/sample-report.ts';

type Kind = Picture['kind'];
type Of<K extends Kind> = Extract<Picture, { kind: K }>;

const sample = <K extends Kind>(kind: K) =>
  samplePictures(['Anna', 'Boris', 'Clara', 'Dina', 'Egor']).find((picture): picture is Of<K> => picture.kind === kind)!;

/** The evidence of a page with this one picture. */
function draw(picture: Picture): string {
  const page = renderHtml({
    language: 'en',
    title: 'Team',
    footer: [],
    pages: [
      { id: 'page', name: 'Page', clocks: [], headline: 'Headline', figures: [{ id: 'figure', question: 'Q', finding: 'Finding', how: 'How', picture }] },
    ],
  });
  return /<div class="evidence">(.*)<div class="folded">/s.exec(page)![1]!;
}
const rows = (drawn: string, tag: string) => drawn.split(new RegExp(`<${tag}(?=[ >])`)).slice(1);
const drawBullet = (change: Partial<Of<'bullets'>['rows'][0]>) =>
  draw({ kind: 'bullets', legend: { soFar: 'so far', goal: 'goal' }, rows: [{ ...sample('bullets').rows[1]!, ...change }] });

describe('bullets', () => {
  it('puts every goal at 82 % of the width, whatever its unit', () => {
    const goals = [...draw(sample('bullets')).matchAll(/<line class="goal" x1="([\d.]+%)"/g)].map(([, x]) => x);
    expect(goals).toEqual(Array(5).fill('82%'));
  });
  it('draws value, pace and likely end on the scale of the goal', () => {
    const drawn = drawBullet({ value: 50, goal: 100, pace: 75, projection: [80, 110] });
    expect(drawn).toContain('<rect class="value" width="41%"');
    expect(drawn).toContain('<line class="pace" x1="61.5%"');
    expect(drawn).toContain('<rect class="projection" x="65.6%" width="24.6%"');
  });
  it('draws no bar without data, and no likely end without history', () => {
    const [drawing] = drawBullet({ value: null }).split('class="legend"');
    expect(drawing).not.toContain('class="value"');
    const { projection: _, ...row } = sample('bullets').rows[1]!;
    expect(draw({ kind: 'bullets', legend: { soFar: 'so far', goal: 'goal' }, rows: [row] })).not.toContain('class="projection"');
  });
  it('breaks a bar that is longer than the width', () => {
    expect(drawBullet({ value: 400, goal: 100 })).toContain('class="beyond"');
    expect(drawBullet({ value: 110, goal: 100 })).not.toContain('class="beyond"');
  });
});

describe('intervals', () => {
  const drawn = draw(sample('intervals'));
  it('draws a dot on its interval against the team’s line', () => {
    expect(drawn).toContain('<line class="team" x1="60%" x2="60%"');
    expect(drawn).toContain('<line class="range" x1="50%" x2="70%"');
    expect(drawn).toContain('<circle class="dot" cx="61%"');
  });
  it('says a verdict in words as well as in colour', () => {
    expect(drawn).toContain('<b class="estimate worse below">34%</b><span class="hidden"> below the team </span>');
  });
  it('says too few in words, without a mark', () => {
    const cell = rows(drawn, 'td').find((row) => row.includes('too few'))!;
    expect(cell).not.toContain('<svg');
  });
  it('hides the drawing from a screen reader, which has the numbers', () => {
    for (const svg of rows(drawn, 'svg')) expect(svg).toContain('aria-hidden="true"');
  });
  it('colours the legend as the marks: in ink when more is better of one measure and worse of another', () => {
    const better = { value: 1, text: '1', verdict: 'better', position: 'above' } as const;
    const picture = sample('intervals');
    const mixed = draw({ ...picture, rows: [{ name: 'Anna', cells: [better, { ...better, verdict: 'worse' }] }] });
    const legend = rows(mixed, 'ul')[0]!;
    expect(legend).toContain('class="interval above"');
    expect(rows(drawn, 'ul')[0]).toContain('class="interval better above"');
  });
});

describe('matrix', () => {
  const drawn = draw(sample('matrix'));
  it('colours only cells that are told apart', () => {
    expect(rows(drawn, 'td').filter((cell) => /^ class="(better|worse)/.test(cell))).toHaveLength(4);
  });
  it('says once what is so of a whole row', () => {
    expect(drawn.match(/recording is off/g)).toHaveLength(1);
    expect(drawn).toContain('<td class="sentence" colspan="2">');
  });
  it('scrolls in itself, by keyboard too', () => {
    expect(drawn).toContain('<section class="scroll" tabindex="0" aria-label="Finding">');
  });
});

describe('lines', () => {
  const drawn = draw(sample('lines'));
  it('says in a sentence what it shows', () => {
    expect(drawn).toContain('role="img" aria-label="From 10 to 13 in 24 weeks."');
  });
  it('breaks where there is no value', () => {
    const curves = rows(drawn, 'svg').filter((svg) => svg.includes('viewBox'));
    const [whole, broken] = curves.map((svg) => / d="(.*?)"/.exec(svg)![1]!);
    expect(whole!.match(/M/g)).toHaveLength(1);
    expect(broken!.match(/M/g)).toHaveLength(4);
  });
  it('shows the first and the last date, and as many between as fit', () => {
    const dates = [...drawn.matchAll(/week (\d+)</g)].map(([, week]) => Number(week));
    expect(dates).toHaveLength(6);
    expect([dates[0], dates.at(-1)]).toEqual([1, 24]);
  });
  it('keeps the words at the ends of two lines apart, and off the line they belong to', () => {
    const picture = sample('lines');
    const heights = (...series: number[][]) => {
      const lines = series.map((values, index) => ({ name: `${index}`, values, end: `end ${index}` }));
      return [...draw({ ...picture, labels: ['a', 'b', 'c'], domain: [0, 10], lines }).matchAll(/<text x="100%" y="([\d.]+)" text-anchor="end">end/g)].map(
        ([, y]) => Number(y),
      );
    };
    expect(heights([9, 7, 5])[0]! - heights([1, 3, 5])[0]!).toBe(30);
    for (const pair of [heights([5, 5, 5], [5, 5, 5]), heights([9, 7, 5.5], [1, 3, 5]), heights([1, 3, 5], [9, 7, 5.5])]) {
      expect(Math.abs(pair[0]! - pair[1]!)).toBeGreaterThan(20);
    }
  });
  it('draws one point, and none', () => {
    const picture = sample('lines');
    expect(draw({ ...picture, labels: ['now'], lines: [{ name: 'a', values: [3] }] })).toContain('now</text>');
    expect(draw({ ...picture, labels: [], lines: [] })).not.toContain('class="curve"');
  });
});

describe('bars', () => {
  it('starts at zero and hatches what is unknown', () => {
    const drawn = draw(sample('bars'));
    expect(drawn).toContain('<rect width="100%"');
    expect(drawn).toContain('<rect width="59.4%"');
    expect(drawn).toMatch(/<tr class="unknown">.*Not recorded/s);
  });
  it('draws nothing for nothing', () => {
    expect(draw({ kind: 'bars', heads: ['', ''], rows: [{ name: 'None', value: 0, texts: ['0'] }] })).toContain('<rect width="0%"');
  });
});

describe('quotes', () => {
  const drawn = draw(sample('quotes'));
  it('marks the words that earned the point, and nothing around them', () => {
    expect(drawn).toContain('“Tell me, <mark>what happens then?</mark> Go on.”');
    expect(drawn).toContain('“<mark>Compared with what?</mark>”');
    expect(drawn).toContain('“We also have a module.”');
  });
  it('quotes nothing where there is no verdict', () => {
    expect(drawn.match(/<blockquote>/g)).toHaveLength(3);
  });
});

describe('numbers', () => {
  const drawn = draw(sample('numbers'));
  it('gives the reason across the row where there is no value', () => {
    expect(drawn).toContain('<td class="reason" colspan="5">No source is connected</td>');
  });
  it('draws a line from six points on', () => {
    expect(drawn.match(/class="spark/g)).toHaveLength(1);
  });
  it('colours a change that is told apart, states a fact, and leaves the rest grey', () => {
    expect(drawn).toContain('<span class="judged worse">7 longer</span>');
    expect(drawn).toContain('<span class="judged fact">9.6% less</span>');
  });
});

describe('tables, agendas, questions, lines to write on, and nothing', () => {
  it('marks the heads of a table, and leaves an empty corner a plain cell', () => {
    const drawn = draw(sample('table'));
    expect(drawn).toContain('<td></td><th scope="col" class="numeric">Counted</th>');
    expect(drawn).toContain('<th scope="row">Anna</th>');
    expect(drawn).toContain('<tr class="total">');
  });
  it('shows beside an item what its evidence looks like, or in words that there is too little', () => {
    const items = rows(draw(sample('agenda')), 'li');
    expect(items[0]).toContain('class="spark');
    expect(items[1]).toContain('class="interval better above"');
    expect(items[2]).toContain('too few to compare');
    expect(items[2]!.match(/<i>/g)).toHaveLength(2);
  });
  it('asks each person', () => {
    expect(draw(sample('questions')).match(/<dt>/g)).toHaveLength(5);
  });
  it('leaves room for both to write', () => {
    expect(draw(sample('writing')).match(/<i>/g)).toHaveLength(3);
  });
  it('says why there is nothing', () => {
    expect(draw(sample('nothing'))).toContain('<p class="nothing">No surveys: no data, not zero</p>');
  });
});
