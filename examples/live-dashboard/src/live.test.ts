import { beforeAll, describe, expect, it } from 'vitest';
import { type Live, playLive } from './live.ts';
import { apply, begin } from './page/state.ts';
import { comparable, expectedCells } from './testing/expected.ts';
import { languages } from './words.ts';

const steps = 600; // into the second day

describe('a team at work', { timeout: 120_000 }, () => {
  let live: Live;
  const began = new Map<string, ReturnType<Live['snapshot']>>();

  beforeAll(() => {
    live = playLive({ seed: 1, language: 'en', run: 'r', keep: steps });
    for (const language of languages) began.set(language, live.snapshot(language));
    for (let step = 0; step < steps; step++) live.step();
  }, 120_000);

  const changes = (language: 'en' | 'ru') => live.log.after('r-0')!.map(({ value }) => value[language]);

  it.each(languages)('%s: shows what a batch makes of the records there are', (language) => {
    const expected = comparable(expectedCells(live, language));
    expect(expected.length).toBeGreaterThan(100);
    expect(comparable(live.snapshot(language).cells)).toEqual(expected);
  });

  it.each(languages)('%s: the changes lead from the first page to the last', (language) => {
    const { cells: _, ...last } = begin(live.snapshot(language));
    const { cells, ...followed } = changes(language).reduce(apply, begin(began.get(language)!));
    expect(followed).toEqual(last);
    const withoutCounts = [...cells.values()].map(({ changes: _count, ...cell }) => cell);
    expect(new Set(withoutCounts.map((cell) => JSON.stringify(cell)))).toEqual(new Set(live.snapshot(language).cells.map((cell) => JSON.stringify(cell))));
  });

  it('names no cell that reads as before', () => {
    let state = begin(began.get('en')!);
    for (const change of changes('en')) {
      const next = apply(state, change);
      for (const { row, column } of change.cells)
        expect(next.cells.get(`${column} ${row}`)!.changes).toBeGreaterThan(state.cells.get(`${column} ${row}`)?.changes ?? 0);
      state = next;
    }
  });

  it('goes on to the next working day', () => {
    expect(changes('en').flatMap(({ day }) => day ?? [])).toEqual(['15 September 2026']);
    expect(live.snapshot('ru')).toMatchObject({ period: 'сентябрь 2026 г.', day: '15 сентября 2026 г.' });
  });

  it('has all sorts of events, late ones and corrections among them', () => {
    const told = changes('en').map(({ line }) => line.text);
    for (const words of ['call to', 'email', 'new lead', 'first call', 'new deal', 'goes on', 'deal won', 'deal lost', 'proposal', 'meeting', 'payment'])
      expect(told.filter((text) => text.includes(words)).length, words).toBeGreaterThan(0);
    for (const words of ['entered late', 'correction', 'taken back']) expect(told.filter((text) => text.includes(words)).length, words).toBeGreaterThan(0);
  });

  it('counts every record that it makes up', () => {
    expect(live.book.dataset().ledger.excluded).toEqual([]);
  });
});
