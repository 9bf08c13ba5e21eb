import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Live, playLive } from '../../examples/live-dashboard/src/live.ts';
import { pageScript } from '../../examples/live-dashboard/src/page-script.ts';
import { comparable, expectedCells } from '../../examples/live-dashboard/src/testing/expected.ts';
import { type Running, run } from '../../examples/live-dashboard/src/testing/running.ts';
import type { Change, Shown } from '../../examples/live-dashboard/src/wire.ts';
import { executablePath, launchFlags } from './chromium.ts';

type Language = 'en' | 'ru';

/** What is in the table, cell by cell, by the order of rows and columns. */
const readTable = `[...document.querySelectorAll('.kpis tbody tr')].map((row) =>
  [...row.querySelectorAll('td')].map((cell) => ({ text: cell.textContent, reason: cell.title || null })))`;

/** Notes the place of every cell of which a node was touched, and every element that came or went. */
const watchTable = `window.touched = { cells: new Set(), elements: 0 };
new MutationObserver((mutations) => {
  for (const { target, type, addedNodes, removedNodes } of mutations) {
    const cell = (target.nodeType === 1 ? target : target.parentElement).closest('td, th');
    const row = cell?.closest('tr');
    window.touched.cells.add(cell ? [row.sectionRowIndex, cell.cellIndex - 1].join(' ') : type + ' outside cells');
    window.touched.elements += [...addedNodes, ...removedNodes].filter((node) => node.nodeType === 1).length;
  }
}).observe(document.querySelector('.kpis'), { subtree: true, childList: true, characterData: true, attributes: true });`;

describe.skipIf(executablePath === undefined)('the live page in Chromium', () => {
  let script: string;
  let browser: Browser;
  let live: Live;
  let server: Running;
  let page: Page;
  let complaints: string[];

  const start = (name: string, seed = 1): Live => playLive({ seed, language: 'en', run: name, keep: 100 });
  const status = (state: string) => page.locator(`.status.${state}`).waitFor();
  const shownAt = async (language: Language, last: Live) => {
    await page
      .locator('.happened li', { hasText: last.snapshot(language).lines[0]!.text })
      .first()
      .waitFor();
    const { rows, columns } = last.snapshot(language);
    const table = (await page.evaluate(readTable)) as { text: string; reason: string | null }[][];
    return table.flatMap((cells, row) =>
      cells.map(
        ({ text, reason }, column): Shown => ({
          row: rows[row]!.key,
          column: columns[column]!.key,
          text: reason === null ? text : null,
          ...(reason === null ? {} : { reason }),
        }),
      ),
    );
  };
  const expectNumbersOf = async (last: Live, language: Language = 'en') =>
    expect.poll(async () => comparable(await shownAt(language, last)), { timeout: 20_000 }).toEqual(comparable(expectedCells(last, language)));

  function playUntilTotalChanges(): void {
    const before = live.log.lastId();
    server.play(1);
    const [change] = live.log.after(before)!;
    if (!change!.value.en.cells.some(({ row }) => row === 'total')) playUntilTotalChanges();
  }

  /** Without what the browser itself says of a connection that is gone. */
  const ownComplaints = () => complaints.filter((text) => !text.includes('net::ERR_'));

  async function open({ query = '', width = 1280, dark = false, still = false } = {}): Promise<void> {
    page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: dark ? 'dark' : 'light', reducedMotion: still ? 'reduce' : 'no-preference' });
    complaints = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${server.origin}/${query}`);
    await status('live');
  }

  beforeAll(async () => {
    script = await pageScript();
    browser = await chromium.launch({ executablePath: executablePath!, args: launchFlags });
    live = start('first');
  });
  beforeEach(async () => {
    server = await run(live, script);
  });
  afterEach(async () => {
    await page.close();
    await server.close();
  });
  afterAll(() => browser.close());

  it.each(['en', 'ru'] as const)('%s: after many events shows what a batch makes of the records', async (language) => {
    await open({ query: `?lang=${language}` });
    server.play(80);
    await expectNumbersOf(live, language);
    expect(complaints).toEqual([]);
  });

  it('touches the nodes of changed cells alone, and replaces none', async () => {
    await open();
    await page.evaluate(watchTable);
    const before = live.log.lastId();
    server.play(40);
    await expectNumbersOf(live);
    const { rows, columns } = live.snapshot('en');
    const placeOf = ({ row, column }: Shown) => `${rows.findIndex(({ key }) => key === row)} ${columns.findIndex(({ key }) => key === column)}`;
    const changed = new Set(live.log.after(before)!.flatMap(({ value }: { value: { en: Change } }) => value.en.cells.map(placeOf)));
    const touched = (await page.evaluate('({ cells: [...window.touched.cells], elements: window.touched.elements })')) as { cells: string[]; elements: number };
    expect(new Set(touched.cells)).toEqual(changed);
    expect(changed.size).toBeLessThan((rows.length * columns.length) / 2);
    expect(touched.elements).toBe(0);
  });

  it('lights a changed cell up for a second, and again when it changes once more', async () => {
    await open();
    const background = () => page.evaluate(`getComputedStyle(document.querySelector('.whole td.flash') ?? document.body).backgroundColor`);
    const lit = 'rgb(233, 237, 244)';
    for (const _ of ['once', 'again']) {
      playUntilTotalChanges();
      await expect.poll(background, { interval: 20 }).toBe(lit);
      await expect.poll(background, { timeout: 3000 }).not.toBe(lit);
    }
  });

  it('lights nothing up for a reader who wants no motion', async () => {
    await open({ still: true });
    server.play(5);
    await page.locator('.flash').first().waitFor();
    expect(await page.evaluate(`[...document.querySelectorAll('.flash')].map((cell) => getComputedStyle(cell).animationName)`)).not.toContain('flash');
  });

  it('says that a connection was cut, keeps its numbers, and catches up by what it missed', async () => {
    await open();
    server.play(5);
    await expectNumbersOf(live);
    const kept = await shownAt('en', live);
    const last = live.log.lastId();
    server.cutConnections();
    await status('lost');
    expect(await shownAt('en', live)).toEqual(kept);
    server.play(7);
    await status('live');
    await expectNumbersOf(live);
    expect(server.resumedFrom).toEqual([last]);
    expect(ownComplaints()).toEqual([]);
  });

  it('after a restart of the server shows the numbers of the new one', async () => {
    await open();
    server.play(30);
    await expectNumbersOf(live);
    await server.close();
    await status('lost');
    const other = start('second', 5);
    server = await run(other, script, server.port);
    server.play(3);
    await status('live');
    await expectNumbersOf(other);
    server.play(3);
    await expectNumbersOf(other);
    expect(ownComplaints()).toEqual([]);
  });

  it.each([
    [320, 'ru', false],
    [390, 'en', true],
    [768, 'ru', true],
    [1280, 'ru', false],
  ] as const)('at %i px (%s): no complaint, no sideways scroll, one heading', async (width, language, dark) => {
    await open({ width, dark, query: `?lang=${language}` });
    server.play(10);
    await expectNumbersOf(live, language);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.evaluate('getComputedStyle(document.documentElement).backgroundColor')).toBe(dark ? 'rgb(19, 21, 25)' : 'rgb(253, 253, 251)');
    expect(complaints).toEqual([]);
  });
});
