import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { showProgress } from './progress.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('says nothing of short work, and one line every few seconds of long work', () => {
  const lines: string[] = [];
  const stream = { isTTY: false, write: (text: string) => lines.push(text) > 0 } as unknown as NodeJS.WriteStream;
  const { report, end } = showProgress(stream);
  for (let second = 0; second < 8; second++) {
    report('deals.csv', second * 100, 800);
    vi.advanceTimersByTime(1_000);
  }
  end();
  expect(lines).toEqual(['deals.csv: 300 / 800\n', 'deals.csv: 600 / 800\n']);
});
