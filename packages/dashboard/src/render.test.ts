import { createHash } from 'node:crypto';
import type { Report } from '@salesperf/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderHtml } from './index.ts';
import { sampleReport } from './testing/sample-report.ts';

const html = renderHtml(sampleReport());
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const styleOf = (page: string) => /<style>(.*?)<\/style>/s.exec(page)![1]!;
/** The names of all elements, in order: what a hostile text would change. */
const elements = (page: string) => [...page.matchAll(/<(\/?[a-z][a-z0-9]*)(?:\s+[^\s="'<>/]+(?:="[^"]*")?)*\s*\/?>/gi)].map(([, name]) => name);

/** Keys whose texts are not for the reader, or are shown in part (every label of an axis would not fit) or on paper only. */
const unseen = new Set(['id', 'kind', 'link', 'to', 'state', 'language', 'verdict', 'position', 'labels', 'asOf']);
function texts(node: unknown): string[] {
  if (typeof node === 'string') return node.split('\n');
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => (unseen.has(key) ? [] : texts(value)));
}

describe('renderHtml', () => {
  it('shows every text of the report', () => {
    for (const text of texts(sampleReport())) expect(html).toContain(escaped(text));
  });

  it('asks for nothing from outside and runs nothing', () => {
    expect(html).not.toMatch(/<script|<link|<img|<iframe|\sstyle=|\ssrc=|\son\w+=|https?:|@import|url\((?!#)/i);
  });

  it('allows its own style sheet and nothing else', () => {
    const digest = createHash('sha256').update(styleOf(html)).digest('base64');
    expect(html).toContain(`content="default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'"`);
  });

  it('speaks the language of the report in its own words', () => {
    const russian = renderHtml(sampleReport(['Анна'], 'ru'));
    expect(russian).toContain('<html lang="ru">');
    for (const word of ['Таблица', 'Формула словами', 'Светлая', 'Тёмная', 'Авто']) expect(russian).toContain(word);
    expect(html).toContain('Formula in words');
  });

  it('gives every page one heading, and a navigation that says where one is', () => {
    expect(html.match(/<h1>/g)).toHaveLength(2);
    expect(html.match(/<nav /g)).toHaveLength(2);
    for (const id of ['overview', 'other']) expect(html).toContain(`<a href="#${id}" aria-current="page">`);
    expect(renderHtml({ ...sampleReport(), pages: [sampleReport().pages[1]!] })).not.toContain('<nav');
  });

  it('escapes any name, in any script, wherever it stands', () => {
    const expected = elements(renderHtml(sampleReport(['Anna', 'Boris'])));
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.constantFrom('</style><script>alert(1)</script>', '<img src=x onerror=alert(1)>', '"><b>', '\\', '‮rtl', 'W'.repeat(500)),
    );
    fc.assert(
      fc.property(hostile, hostile, (one, other) => {
        const page = renderHtml(sampleReport([one, other]));
        expect(elements(page)).toEqual(expected);
        expect(page).toContain(`<bdi>${escaped(one)}</bdi>`);
        expect(page).toContain(`<bdi>${escaped(other)}</bdi>`);
        expect(styleOf(page)).not.toContain('<');
      }),
    );
  });

  it('gives the same bytes for the same report', () => {
    expect(renderHtml(sampleReport())).toBe(html);
  });

  it('keeps eight full pages of a team of nine within half a megabyte', () => {
    const report = sampleReport(Array.from({ length: 9 }, (_, index) => `Person ${index}`));
    const pages = Array.from({ length: 8 }, (_, index) => ({
      ...report.pages[0]!,
      id: `page-${index}`,
      lists: [],
      figures: report.pages[0]!.figures.map(({ note: _, ...figure }) => ({ ...figure, id: `${figure.id}-${index}` })),
    }));
    expect(renderHtml({ ...report, pages }).length).toBeLessThan(500_000);
  });
});

describe('what renderHtml refuses', () => {
  const report = sampleReport();
  const [page, other] = report.pages as [Report['pages'][0], Report['pages'][0]];
  const withPicture = (value: number): Report => ({
    ...report,
    pages: [
      {
        ...other,
        figures: [
          { ...page.figures[0]!, note: { title: '', text: '' }, picture: { kind: 'bars', heads: ['', ''], rows: [{ name: 'a', value, texts: ['a'] }] } },
        ],
      },
    ],
  });
  it.each<[string, Report, RegExp]>([
    ['no pages', { ...report, pages: [] }, /without pages/],
    ['two places of one id', { ...report, pages: [...report.pages, other] }, /two pages or figures with the id "other"/],
    ['a reserved id', { ...report, pages: [...report.pages, { ...other, id: 'sp-dark' }] }, /id "sp-dark"/],
    ['an id with a space', { ...report, pages: [...report.pages, { ...other, id: 'a b' }] }, /id "a b"/],
    ['a link to nowhere', { ...report, pages: [page] }, /link to "other"/],
    ['a value that is not a number', withPicture(Number.NaN), /Cannot draw NaN/],
    ['a value without end', withPicture(Number.POSITIVE_INFINITY), /Cannot draw/],
  ])('%s', (_, wrong, sentence) => {
    expect(() => renderHtml(wrong)).toThrow(sentence);
  });
});
