import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderHtml } from '../../packages/dashboard/src/index.ts';
import { sampleReport } from '../../packages/dashboard/src/testing/sample-report.ts';
import { executablePath, launchFlags } from './chromium.ts';

const names = [
  'W'.repeat(120),
  'Anna Kowalczyk',
  'Дмитрий Волков',
  'نور الدين حداد',
  'Maximiliane-Charlotte von Hohenstein-Oberweserbergland',
  '<img src=x onerror=alert(1)>',
  'Sam',
  'Tomás',
  'Zoë',
];
const languages = ['en', 'ru'] as const;
const widths = [320, 768, 1280];

describe.skipIf(executablePath === undefined)('the page in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'salesperf-dashboard-'));
  let browser: Browser;

  beforeAll(async () => {
    for (const language of languages) writeFileSync(join(folder, `${language}.html`), renderHtml(sampleReport(names, language)));
    browser = await chromium.launch({ executablePath: executablePath!, args: launchFlags });
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  /** Opens a file, and gives what the browser complained of and asked for. */
  async function open(language: string, width: number, colorScheme: 'light' | 'dark' = 'light') {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => requests.push(request.url()));
    const address = pathToFileURL(join(folder, `${language}.html`)).href;
    await page.goto(address);
    return { page, address, complaints, requests };
  }
  const heading = (page: Page) => page.locator('h1:visible');
  const paper = (page: Page) => page.evaluate('getComputedStyle(document.documentElement).backgroundColor');

  describe.each(languages)('%s', (language) => {
    it.each(widths)('at %i px: no complaint, no request, no sideways scroll, one heading', async (width) => {
      const { page, address, complaints, requests } = await open(language, width);
      await page.evaluate('document.querySelectorAll("details").forEach((element) => { element.open = true; })');
      expect(complaints).toEqual([]);
      expect(requests).toEqual([address]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      expect(await heading(page).count()).toBe(1);
      expect(await paper(page)).toBe('rgb(253, 253, 251)');
      await page.close();
    });
  });

  it('changes pages by links, and back', async () => {
    const { page } = await open('en', 1280);
    expect(await heading(page).textContent()).toContain('waits 21 days');
    await page.locator('nav:visible a', { hasText: 'Other' }).click();
    expect(await heading(page).textContent()).toContain('Nothing changed');
    expect(await page.locator('nav:visible [aria-current]').textContent()).toBe('Other');
    await page.goBack();
    expect(await heading(page).textContent()).toContain('waits 21 days');
    await page.locator('.lists a', { hasText: 'Conversion' }).click();
    expect(await page.locator('#figure-lines').isVisible()).toBe(true);
    expect(await heading(page).count()).toBe(1);
    await page.close();
  });

  it('follows the system’s theme until the reader chooses one', async () => {
    const { page } = await open('en', 1280, 'dark');
    const dark = 'rgb(19, 21, 25)';
    expect(await paper(page)).toBe(dark);
    await page.getByLabel('Light').check();
    expect(await paper(page)).not.toBe(dark);
    await page.getByLabel('Dark').check();
    expect(await paper(page)).toBe(dark);
    await page.getByLabel('Auto').check();
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await paper(page)).not.toBe(dark);
    await page.close();
  });

  it('prints the page that is shown, in light, without what cannot be pressed', async () => {
    const { page } = await open('en', 695, 'dark');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.locator('nav:visible, fieldset:visible, summary:visible').count()).toBe(0);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(695);
    expect(await paper(page)).toBe('rgb(253, 253, 251)');
    await page.close();
  });

  it('draws the whole of a page within the budget of 200 ms', () => {
    const report = sampleReport(names);
    renderHtml(report);
    const start = performance.now();
    renderHtml(report);
    expect(performance.now() - start).toBeLessThan(200);
  });
});
